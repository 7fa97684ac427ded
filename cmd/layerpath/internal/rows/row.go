package rows

import (
	"errors"
	"fmt"

	"layerpath/data/document"
	"layerpath/profiles"
)

// A row is the text of one person, and where it stands: its line in JSON Lines, its row
// in a spreadsheet for CSV, else how many came before; counted from 1.
type row struct {
	number   int
	text     string
	from, to int // in the file, or in the line of JSON Lines; bytes, from 0
	kind     kind
}

// A kind is what a row is.
type kind uint8

const (
	person  kind = iota
	stretch      // isn't read; text is so much of it as shows why
	fault        // of the file, none of whose people is lost; text says which
)

// A Fault is what is wrong with a file and costs nobody a row: a comma with nothing
// after it, a last bracket that is missing.
type Fault struct{ Text string }

// Error says where the fault is, and which it is.
func (f *Fault) Error() string { return f.Text }

// bytesOf names a stretch of bytes as people count them, from 1.
func bytesOf(from, to int) string {
	if to-from < 2 {
		return fmt.Sprintf("byte %d", from+1)
	}
	return fmt.Sprintf("bytes %d to %d", from+1, to)
}

// unread has the first problem say which bytes aren't read. A line of JSON would be counted from
// where the stretch begins, and isn't told.
func unread(err error, from, to int) error {
	var problems document.Problems
	if !errors.As(err, &problems) || len(problems) == 0 {
		return err
	}
	first, are := problems[0], "are"
	if first.Why != "" {
		first.Text = fmt.Sprintf("%s: %s", first.Kind, first.Why)
	}
	if to-from < 2 {
		are = "is"
	}
	first.Text = fmt.Sprintf("%s; %s %s not read", first.Text, bytesOf(from, to), are)
	return append(document.Problems{first}, problems[1:]...)
}

// unreadValue does so for a sound value of JSON where there may be more in it than one person.
func unreadValue(err error, from, to int) error {
	if kind := kindOf(err); kind == document.Several || kind == document.TooLarge {
		return unread(err, from, to)
	}
	return err
}

// kindOf gives the kind of the first problem.
func kindOf(err error) document.Kind {
	var problems document.Problems
	errors.As(err, &problems)
	return problems.Kind()
}

// nobodys is the problem of a stretch in which nothing is broken.
func nobodys() error {
	return document.Problems{{
		Text: string(document.NotJSON) + ": it stands between people, and nothing tells that it is one",
		Way:  "a person has skills, a degree, a profession or interests",
		Kind: document.NotJSON,
	}}
}

// unreadJSON tells of a stretch of JSON that isn't read. Of whoever begins there, id and
// name are told.
func unreadJSON(d *profiles.Decoder, r row) (*profiles.Profile, error) {
	p, err := d.JSON(r.text)
	if err == nil {
		p, err = &profiles.Profile{ID: p.ID, Name: p.Name}, nobodys()
	}
	return p, unread(err, r.from, r.to)
}
