package prompt_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/lines"
	"layerpath/cmd/layerpath/internal/prompt/prompttest"
	"layerpath/cmd/layerpath/internal/prompt/screen"
)

// A read that waits for a key ends with the context, with its cause.
func TestCancelledQuestion(t *testing.T) {
	cause := errors.New("terminated")
	for name, ask := range map[string]func(prompt.Prompter) error{
		"select":      func(p prompt.Prompter) error { _, err := p.Select(prompttest.Skills()); return err },
		"multiselect": func(p prompt.Prompter) error { _, err := p.MultiSelect(prompttest.Skills()); return err },
		"input":       func(p prompt.Prompter) error { _, err := p.Input(prompt.Line{Message: "Name:"}); return err },
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
			for _, p := range []prompt.Prompter{screen.New(ctx, in, out, false), lines.New(ctx, in, io.Discard)} {
				go cancel(cause)
				if err := ask(p); !errors.Is(err, cause) {
					t.Errorf("%T: %v", p, err)
				}
			}
		})
	}
}

// No text of a profile or a catalogue can send codes to the terminal.
func TestNoControlCharacters(t *testing.T) {
	evil := "\x1b[31mred\x07\u009b2J\x00"
	q := prompt.Question{Message: evil, Help: evil, Free: true, Near: func(string) []string { return []string{evil} }, Options: []prompt.Option{{Label: evil, Note: evil, Names: []string{evil}}, {Label: "ok"}}, Chosen: []int{0}}
	var plain bytes.Buffer
	p := lines.New(t.Context(), strings.NewReader("?\nzzz\n?\nzzz\n?\n\n"), &plain)
	p.Select(q)
	p.MultiSelect(q)
	p.Input(prompt.Line{Message: evil, Help: evil, Preset: evil})
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
	io.WriteString(keyboard, "?zzz\x1b]0;x\x07\u009b\r?zzz\u009b2J\x07\r\r?")
	keyboard.Close()
	s := screen.New(t.Context(), in, file, false)
	s.Select(q)
	s.MultiSelect(q)
	s.Input(prompt.Line{Message: evil, Help: evil, Preset: evil})
	drawn, err := os.ReadFile(file.Name())
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(drawn, []byte("\x1b[31m")) || bytes.ContainsAny(drawn, "\x07\x00\u009b") || !bytes.Contains(drawn, []byte("red")) {
		t.Errorf("screen: %q", drawn)
	}
}
