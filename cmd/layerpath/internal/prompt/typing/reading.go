package typing

import (
	"slices"
	"strings"
	"unicode/utf8"

	"layerpath/data/names"
	"layerpath/profiles"
)

// A Reading is how a text is understood.
type Reading int

// The readings.
const (
	Unknown  Reading = iota // it finds nothing
	Open                    // it fits some options, and is the name of none
	Alone                   // it is the beginning of one option, and fits no other
	Named                   // it is the name of an option, or means some
	More                    // it says more than a name: "python:3", or two where one is asked for
	TooLong                 // no name has so many characters
	Nameless                // it has no letter or digit that a name could have: all that are listed fit
)

// Unasked gives the marks for a text of which nothing more can be asked: for what it names,
// or for itself where it says more, or where what isn't listed is an answer, too. None where
// it says nothing.
func (f *Finder) Unasked(text string) Marks {
	switch found, as := f.Read(text); {
	case as == Named, as == Alone:
		return MarksOf(found)
	case f.free && as != Nameless && as != TooLong:
		return Marks{{Option: f.MoreOf(text), Text: text}}
	}
	return nil
}

// Read gives the options that a text finds, in ascending order, and how that is to
// be understood.
func (f *Finder) Read(text string) ([]int, Reading) {
	if len(text) > profiles.MaxName && utf8.RuneCountInString(text) > profiles.MaxName {
		return nil, TooLong
	}
	if found := f.Named(text); len(found) == 1 {
		return found, Named
	} else if len(found) > 1 {
		return found, Open
	}
	switch name, tail := cutTail(text); {
	case names.Key(name) == "":
		return indexes(f.front), Nameless
	case tail != "" && f.free && f.many:
		return nil, More
	}
	if found := f.meant(text); len(found) == 1 || len(found) > 1 && f.many {
		return found, Named
	} else if len(found) > 1 && f.free {
		return found, More
	} else if len(found) > 1 {
		return found, Open
	}
	switch found := f.begun(names.Key(text)); len(found) {
	case 0:
		return nil, Unknown
	case 1:
		if f.abbreviates(names.Key(text), found[0]) {
			return found, Alone
		}
		return found, Open
	default:
		return found, Open
	}
}

// abbreviates says whether a key is an option's label cut short, rather than a text of
// its own that happens to begin another: "machine learni", and not "student" for Student
// assessment or "econ" for Economist. Where only what is listed can be answered, any
// beginning of a label is, or of a word in it that is no other's: "data center" for building
// data centers; elsewhere the last word has to be cut, and less be missing than is there.
func (f *Finder) abbreviates(key string, option int) bool {
	const word = 4 // letters: "of" and "no" are in many names, and mean none
	label := f.labels[option]
	rest, begins := strings.CutPrefix(label[0], key)
	switch {
	case f.free:
		return begins && len(rest) < len(key) && !slices.Contains(label[1:], rest)
	case begins || len(key) < word:
		return begins
	}
	begun := func(text string) bool { return strings.HasPrefix(text, key) }
	others := having(f.others, begun)
	return slices.ContainsFunc(label, begun) && (len(others) == 0 || len(others) == 1 && others[0] == option)
}

// cutTail splits "python:3" behind the name. The tail has the colon; it is empty
// where nothing stands behind that.
func cutTail(text string) (name, tail string) {
	at := strings.LastIndexByte(text, ':')
	if at < 1 || strings.TrimSpace(text[at+1:]) == "" {
		return text, ""
	}
	return strings.TrimSpace(text[:at]), text[at:]
}

// MoreOf gives the option of which a text with a level says more; None where it says more
// of none.
func (f *Finder) MoreOf(text string) int {
	if name, tail := cutTail(text); tail != "" && f.free && f.many {
		if of := f.Named(name); len(of) == 1 {
			return of[0]
		}
	}
	return None
}
