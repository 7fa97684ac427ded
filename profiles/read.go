package profiles

import (
	"fmt"
	"io"

	"layerpath/data/document"
)

const (
	smallestProfile = `the smallest profile is the line "skills: [python]"`
	oneAtATime      = "give one person's profile at a time"
)

// maxValues bounds the values of a file. The fullest profile within MaxSkills has about
// 11,000, four deep, a report on it some more; YAML's aliases can make more of them out of
// a small file.
const maxValues = 100_000

// form is how a profile's file is read.
func form() document.Form {
	return document.Form{
		Name: "profile", Subject: "one person",
		Size: MaxSize, Values: maxValues, Alias: true,
		ManyWay:    oneAtATime,
		NothingWay: smallestProfile,
		DeepWay:    "a profile is four levels deep at most",
		TextWay:    "a profile is YAML or JSON, saved as text in UTF-8",
	}
}

// Read reads one profile, YAML or JSON, in UTF-8 or with a byte order mark in
// UTF-16. What begins with { or [ is JSON. File is the name that messages
// use: "maya.yaml", "standard input".
//
// It takes what a person writes, and what layerpath writes of a person: a report or a plan,
// of which it reads the profile, and that profile alone. The same profile comes out of it,
// but for its notes.
//
// One word loses nobody: a level that isn't understood is kept as it was written, and a
// key that is near none known, or a text that is too long, is left out with a [Note].
// Whatever is wrong with the profile is reported at once, as [document.Problems];
// then the profile is empty. Any other error is the reader's, wrapped. What is not
// said is no problem, so an empty mapping gives an empty profile.
func Read(r io.Reader, file string) (Profile, error) {
	text, err := io.ReadAll(io.LimitReader(r, MaxSize+1))
	if err != nil {
		return Profile{}, fmt.Errorf("reading profile %q: %w", file, document.Cause(err))
	}
	root, problem := form().Read(text)
	p, err := understand(root, problem, file)
	if err != nil {
		return Profile{}, err
	}
	return p, nil
}

// understand makes a profile of what was read. With an error it keeps id and name.
func understand(root document.Node, problem *document.Problem, file string) (Profile, error) {
	if problem != nil {
		problem.File = file
		return Profile{}, document.Problems{*problem}
	}
	return FromNode(root, file)
}

// FromNode makes a profile of what was read already, of which file is the name. The
// error is [document.Problems]; then the profile has id and name alone, where they can be
// told.
func FromNode(root document.Node, file string) (Profile, error) {
	s := schema{Reading: document.Reading{File: file}}
	p := s.profile(s.unwrap(root))
	if problems := s.Sorted(); len(problems) > 0 {
		return Profile{ID: p.ID, Name: p.Name}, problems
	}
	p.Notes = s.notes
	return p, nil
}

// CheckSize gives the problem of a text that is larger than MaxSize, nil for another.
func CheckSize(text string) error {
	if problem := form().CheckSize(len(text)); problem != nil {
		return document.Problems{*problem}
	}
	return nil
}
