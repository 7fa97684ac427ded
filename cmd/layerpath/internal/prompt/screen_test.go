package prompt

import (
	"bytes"
	"errors"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"context"
)

// onScreen gives a prompter that reads keys from a string and draws nowhere.
func onScreen(t *testing.T, typed string) Prompter {
	t.Helper()
	out, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { out.Close() })
	in, keyboard, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { in.Close() })
	go func() {
		io.Copy(keyboard, strings.NewReader(typed))
		keyboard.Close()
	}()
	return New(t.Context(), in, out, false)
}

// What is asked on a screen is answered by what was typed, to the last byte.
func TestOnScreen(t *testing.T) {
	for _, test := range []struct {
		name, typed string
		many        bool
		chosen      []int
		want        Answer
		err         error
	}{
		{"one", "linear algebra\r", false, nil, Answer{Picked: []int{7}}, nil},
		{"one, in own words", "zzz\r", false, nil, Answer{Typed: []string{"zzz"}}, nil},
		{"one, Ctrl-C", "git\x03", false, nil, Answer{}, ErrInterrupted},
		{"one, Ctrl-D", "git\x04", false, nil, Answer{}, ErrInterrupted},
		{"one, end of input", "git", false, nil, Answer{}, ErrInterrupted},
		{"one, back", "\x1b[D", false, nil, Answer{}, ErrBack},
		{"one, Alt with a key", "gi\x1bxt\r", false, nil, Answer{Picked: []int{2}}, nil},
		{"several", "k8s\rgit:3, c++\r\r", true, nil, Answer{Picked: []int{5, 8}, Typed: []string{"git:3"}}, nil},
		{"several, right doesn't mark everything", "\x1b[Cgit\t\r", true, nil, Answer{Picked: []int{2}}, nil},
		{"several, Ctrl-C keeps", "git\rk8s\r\x03", true, []int{0}, Answer{Picked: []int{0, 2, 8}}, ErrInterrupted},
		{"several, end of input keeps", "git\r", true, nil, Answer{Picked: []int{2}}, ErrInterrupted},
		{"several, back keeps", "git\r\x1b[D", true, nil, Answer{Picked: []int{2}}, ErrBack},
		{"a choice that is no option", "\r", true, []int{1, 99, -1}, Answer{Picked: []int{1}}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			q, p := skillsForTest(), onScreen(t, test.typed)
			q.Chosen = test.chosen
			ask := p.Select
			if test.many {
				ask = p.MultiSelect
			}
			answer, err := ask(q)
			if !slices.Equal(answer.Picked, test.want.Picked) || !slices.Equal(answer.Typed, test.want.Typed) || !errors.Is(err, test.err) {
				t.Errorf("gives %v, %v, want %v, %v", answer, err, test.want, test.err)
			}
		})
	}
}

// Esc is the beginning of an arrow until nothing follows it.
func TestEscapeOnScreen(t *testing.T) {
	in, keyboard, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer keyboard.Close()
	out, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	io.WriteString(keyboard, "\x1b")
	if _, err := New(t.Context(), in, out, false).Input("Name:", ""); !errors.Is(err, ErrBack) {
		t.Errorf("Esc gives %v", err)
	}
}

// A read that waits for a key ends with the context, with its cause.
func TestCancelledQuestion(t *testing.T) {
	cause := errors.New("terminated")
	for name, ask := range map[string]func(Prompter) error{
		"select":      func(p Prompter) error { _, err := p.Select(skillsForTest()); return err },
		"multiselect": func(p Prompter) error { _, err := p.MultiSelect(skillsForTest()); return err },
		"input":       func(p Prompter) error { _, err := p.Input("Name:", ""); return err },
	} {
		t.Run(name, func(t *testing.T) {
			in, keyboard, err := os.Pipe()
			if err != nil {
				t.Fatal(err)
			}
			defer keyboard.Close()
			out, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
			if err != nil {
				t.Fatal(err)
			}
			defer out.Close()
			ctx, cancel := context.WithCancelCause(t.Context())
			defer cancel(nil)
			for _, p := range []Prompter{New(ctx, in, out, false), NewPlain(ctx, in, io.Discard)} {
				go cancel(cause)
				if err := ask(p); !errors.Is(err, cause) {
					t.Errorf("%T: %v", p, err)
				}
			}
		})
	}
}

// What is typed ahead is for the next question.
func TestTypedAhead(t *testing.T) {
	p := onScreen(t, "git\rk8s\r\rme.yaml\rc\r")
	q := skillsForTest()
	first, _ := p.Select(q)
	second, _ := p.MultiSelect(q)
	text, _ := p.Input("File:", "")
	third, err := p.Select(q)
	if got := slices.Concat(first.Picked, second.Picked, third.Picked); err != nil || !slices.Equal(got, []int{2, 8, 4}) || text != "me.yaml" {
		t.Errorf("gives %v, %q, %v", got, text, err)
	}
}

// No text of a profile or a catalogue can send codes to the terminal.
func TestNoControlCharacters(t *testing.T) {
	evil := "\x1b[31mred\x07\u009b2J\x00"
	q := Question{Message: evil, Help: evil, Free: true, Near: func(string) []string { return []string{evil} }, Options: []Option{{Label: evil, Note: evil, Names: []string{evil}}, {Label: "ok"}}, Chosen: []int{0}}
	var plain bytes.Buffer
	p := NewPlain(t.Context(), strings.NewReader("?\nzzz\n?\nzzz\n\n"), &plain)
	p.Select(q)
	p.MultiSelect(q)
	p.Input(evil, evil)
	if strings.ContainsAny(plain.String(), "\x1b\x07\u009b\x00") {
		t.Errorf("plain: %q", plain.String())
	}

	file, err := os.Create(t.TempDir() + "/screen")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	in, keyboard, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	io.WriteString(keyboard, "?zzz\x1b]0;x\x07\u009b\r?zzz\u009b2J\x07\r\r")
	keyboard.Close()
	s := New(t.Context(), in, file, false)
	s.Select(q)
	s.MultiSelect(q)
	s.Input(evil, evil)
	drawn, err := os.ReadFile(file.Name())
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(drawn, []byte("\x1b[31m")) || bytes.ContainsAny(drawn, "\x07\x00\u009b") || !bytes.Contains(drawn, []byte("red")) {
		t.Errorf("screen: %q", drawn)
	}
}
