// Package topics holds what layerpath help tells at length: a page of Markdown a topic,
// embedded, to be read in a terminal or as it is.
//
// Most readers need one call: [Write]. The pages keep to a small part of Markdown, which
// this package lays out itself: a library for all of it would be linked into every start
// of the program, for pages that are read now and then.
package topics

import (
	"embed"
	"fmt"
	"slices"

	"layerpath/data/document"
)

// pages has a file a topic, named for it.
//
//go:embed *.md
var pages embed.FS

// topic is a page by its name, with what it is about in a few words: its first line. That
// stands here too, since a list of all should not read all.
type topic struct{ name, title string }

func all() []topic {
	return []topic{
		{"profile", "What you bring: profiles and flags"},
		{"scores", "How scores are made"},
		{"doors", "Doors: how far a job is open to you"},
		{"plans", "Plans: the way to a role"},
		{"cohorts", "Cohorts: many people at once"},
		{"catalogue", "The catalogue: what layers and roles ask for"},
		{"truth", "How good the advice is"},
		{"forms", "The forms of an answer"},
		{"exit-codes", "Exit codes"},
		{"privacy", "Privacy"},
	}
}

// Names are the topics, in the order in which they are listed: from what a person
// brings to what becomes of it.
func Names() (names []string) {
	for _, t := range all() {
		names = append(names, t.name)
	}
	return names
}

// Title says what a topic is about, in a few words; nothing for a topic that isn't there.
func Title(name string) string {
	for _, t := range all() {
		if t.name == name {
			return t.title
		}
	}
	return ""
}

// An UnknownError says that there is no such topic. Near is the topic that may be meant,
// empty where none is near.
type UnknownError struct{ Name, Near string }

func (e *UnknownError) Error() string { return fmt.Sprintf("unknown topic %q", e.Name) }

func read(name string) (string, error) {
	if !slices.Contains(Names(), name) {
		near, _ := document.Nearest(name, Names())
		return "", &UnknownError{name, near}
	}
	text, err := pages.ReadFile(name + ".md")
	return string(text), err
}
