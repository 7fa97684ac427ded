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
	"strings"

	"layerpath/data/document"
)

// pages has a file a topic, named for it.
//
//go:embed *.md
var pages embed.FS

// Names are the topics, in the order in which they are listed: from what a person
// brings to what becomes of it.
func Names() []string {
	return []string{"profile", "scores", "doors", "plans", "cohorts", "catalogue", "truth", "forms", "exit-codes", "privacy"}
}

// Title says what a topic is about, in a few words; nothing for a topic that isn't there.
func Title(name string) string {
	text, err := read(name)
	if err != nil {
		return ""
	}
	title, _, _ := strings.Cut(text, "\n")
	return strings.TrimPrefix(title, "# ")
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
