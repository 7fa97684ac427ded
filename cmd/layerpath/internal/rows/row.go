package rows

import (
	"errors"
	"fmt"
	"strings"

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

// unread has the first problem say which bytes aren't read.
func unread(err error, from, to int) error {
	var problems document.Problems
	if !errors.As(err, &problems) || len(problems) == 0 {
		return err
	}
	are := "are"
	if to-from < 2 {
		are = "is"
	}
	first := problems[0]
	first.Text = fmt.Sprintf("%s; %s %s not read", withoutLine(first.Text), bytesOf(from, to), are)
	return append(document.Problems{first}, problems[1:]...)
}

// withoutLine takes the line out of a problem of JSON, which would be counted from where
// the stretch begins.
func withoutLine(text string) string {
	const near = ", near line "
	head, rest, found := strings.Cut(text, near)
	if _, why, ok := strings.Cut(rest, ": "); found && ok && head == string(document.NotJSON) {
		return head + ": " + why
	}
	return text
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
