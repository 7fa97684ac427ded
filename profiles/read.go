package profiles

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
)

const (
	smallestProfile = `the smallest profile is the line "skills: [python]"`
	oneAtATime      = "give one person's profile at a time"
)

// Read reads one profile, YAML or JSON, in UTF-8 or with a byte order mark in
// UTF-16. What begins with { or [ is JSON. File is the name that messages
// use: "maya.yaml", "standard input".
//
// Whatever is wrong with the profile is reported at once, as [Problems]; then
// the profile is empty. Any other error is the reader's, wrapped. What is not
// said is no problem, so an empty mapping gives an empty profile.
func Read(r io.Reader, file string) (Profile, error) {
	text, err := io.ReadAll(io.LimitReader(r, MaxSize+1))
	if err != nil {
		return Profile{}, fmt.Errorf("reading profile %q: %w", file, cause(err))
	}
	root, problem := parse(text)
	if problem != nil {
		problem.File = file
		return Profile{}, Problems{*problem}
	}
	s := schema{file: file}
	p := s.profile(root)
	if problems := s.sorted(); len(problems) > 0 {
		return Profile{}, problems
	}
	return p, nil
}

// CheckSize gives the problem of a text that is larger than MaxSize, nil for another.
func CheckSize(text string) error {
	if problem := tooLarge(len(text)); problem != nil {
		return Problems{*problem}
	}
	return nil
}

func tooLarge(bytes int) *Problem {
	if bytes <= MaxSize {
		return nil
	}
	return &Problem{Text: fmt.Sprintf("larger than %d MiB, the most that a profile may have", MaxSize>>20), Way: oneAtATime}
}

// parse finds out how a file is written and reads it into nodes.
func parse(text []byte) (node, *Problem) {
	if problem := tooLarge(len(text)); problem != nil {
		return node{}, problem
	}
	text, problem := decodeText(text)
	if problem != nil {
		return node{}, problem
	}
	switch start := bytes.TrimLeft(text, " \t\r\n"); {
	case len(start) == 0:
		return node{}, nothingIn("the file is empty")
	case start[0] == '{', start[0] == '[':
		return parseJSON(text)
	}
	return parseYAML(text)
}

// decodeText gives the text of a file as UTF-8 without a byte order mark.
func decodeText(text []byte) ([]byte, *Problem) {
	switch {
	case bytes.HasPrefix(text, []byte(utf8Mark)):
		text = text[len(utf8Mark):]
	case bytes.HasPrefix(text, []byte("\xff\xfe")):
		text = decodeUTF16(text, unicode.LittleEndian)
	case bytes.HasPrefix(text, []byte("\xfe\xff")):
		text = decodeUTF16(text, unicode.BigEndian)
	}
	return utf8Text(text)
}

// utf8Mark is the byte order mark that some programs put in front of UTF-8.
const utf8Mark = "\ufeff"

// utf8Text makes sure that a text is one.
func utf8Text(text []byte) ([]byte, *Problem) {
	const way = "a profile is YAML or JSON, saved as text in UTF-8"
	if !utf8.Valid(text) {
		return nil, &Problem{Line: lineAt(text, invalidAt(text)), Text: "not text in UTF-8", Way: way}
	}
	if i := bytes.IndexByte(text, 0); i >= 0 {
		return nil, &Problem{Line: lineAt(text, i), Text: "not text: a zero byte", Way: way}
	}
	return text, nil
}

// decodeUTF16 gives back what it got where that isn't UTF-16 throughout; the
// mark at its front is no UTF-8. (The decoder alone would put U+FFFD for what it
// can't read, and a name would be changed silently.)
func decodeUTF16(text []byte, order unicode.Endianness) []byte {
	encoding := unicode.UTF16(order, unicode.ExpectBOM)
	decoded, err := encoding.NewDecoder().Bytes(text)
	if err != nil {
		return text
	}
	if again, err := encoding.NewEncoder().Bytes(decoded); err != nil || !bytes.Equal(again, text) {
		return text
	}
	return decoded
}

// invalidAt gives the offset of the first byte that is no UTF-8.
func invalidAt(text []byte) int {
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(text)
}

// lineAt gives the line of an offset.
func lineAt(text []byte, offset int) int {
	return 1 + bytes.Count(text[:min(offset, len(text))], []byte("\n"))
}

func nothingIn(why string) *Problem {
	return &Problem{Text: "says nothing: " + why, Way: smallestProfile}
}

func severalPeople(documents int) *Problem {
	return &Problem{Text: fmt.Sprintf("%d documents in one file: a profile is one person", documents), Way: oneAtATime}
}

// cause takes the operation and the path off a file error: Read says both.
func cause(err error) error {
	var pathErr *fs.PathError
	if errors.As(err, &pathErr) {
		return pathErr.Err
	}
	return err
}
