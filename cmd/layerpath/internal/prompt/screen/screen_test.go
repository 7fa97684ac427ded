package screen

import (
	"errors"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/prompttest"
)

// onScreen gives a prompter that reads keys from a string and draws nowhere.
func onScreen(t *testing.T, typed string) prompt.Prompter {
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
		want        prompt.Answer
		err         error
	}{
		{"one", "linear algebra\r", false, nil, prompt.Answer{Picked: []int{7}}, nil},
		{"one, in own words", "zzz\r", false, nil, prompt.Answer{Typed: []string{"zzz"}}, nil},
		{"one, Ctrl-C", "git\x03", false, nil, prompt.Answer{Picked: []int{2}}, prompt.ErrInterrupted},
		{"one, Ctrl-D", "zzz\x04", false, nil, prompt.Answer{Typed: []string{"zzz"}}, prompt.ErrInterrupted},
		{"one, end of input", "git", false, nil, prompt.Answer{Picked: []int{2}}, prompt.ErrInterrupted},
		{"one, Ctrl-C with nothing typed", "\x03", false, nil, prompt.Answer{}, prompt.ErrInterrupted},
		{"one, back", "\x1b[D", false, nil, prompt.Answer{}, prompt.ErrBack},
		{"one, Alt with a key", "gi\x1bxt\r", false, nil, prompt.Answer{Picked: []int{2}}, nil},
		{"several", "k8s\rgit:3, c++\r\r", true, nil, prompt.Answer{Picked: []int{5, 8}, Typed: []string{"git:3"}}, nil},
		{"several, right doesn't mark everything", "\x1b[Cgit\t\r", true, nil, prompt.Answer{Picked: []int{2}}, nil},
		{"several, Ctrl-C keeps", "git\rk8s\r\x03", true, []int{0}, prompt.Answer{Picked: []int{0, 2, 8}}, prompt.ErrInterrupted},
		{"several, end of input keeps", "git\r", true, nil, prompt.Answer{Picked: []int{2}}, prompt.ErrInterrupted},
		{"several, Ctrl-C keeps what is typed", "git\rk8s, zz\x03", true, nil, prompt.Answer{Picked: []int{2, 8}, Typed: []string{"zz"}}, prompt.ErrInterrupted},
		{"several, end of input keeps what is typed", "git\rk8s", true, nil, prompt.Answer{Picked: []int{2, 8}}, prompt.ErrInterrupted},
		{"several, back keeps", "git\r\x1b[D", true, nil, prompt.Answer{Picked: []int{2}}, prompt.ErrBack},
		{"a choice that is no option", "\r", true, []int{1, 99, -1}, prompt.Answer{Picked: []int{1}}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			q, p := prompttest.Skills(), onScreen(t, test.typed)
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
	if _, err := New(t.Context(), in, out, false).Input(prompt.Line{Message: "Name:"}); !errors.Is(err, prompt.ErrBack) {
		t.Errorf("Esc gives %v", err)
	}
}

// What is typed ahead is for the next question.
func TestTypedAhead(t *testing.T) {
	p := onScreen(t, "git\rk8s\r\rme.yaml\rc\r")
	q := prompttest.Skills()
	first, _ := p.Select(q)
	second, _ := p.MultiSelect(q)
	text, _ := p.Input(prompt.Line{Message: "File:"})
	third, err := p.Select(q)
	if got := slices.Concat(first.Picked, second.Picked, third.Picked); err != nil || !slices.Equal(got, []int{2, 8, 4}) || text != "me.yaml" {
		t.Errorf("gives %v, %q, %v", got, text, err)
	}
}

// A line that is stopped gives what was typed of it.
func TestStoppedInput(t *testing.T) {
	if text, err := onScreen(t, " me.ya\x03").Input(prompt.Line{Message: "File:", Preset: "you.yaml"}); text != "me.ya" || !errors.Is(err, prompt.ErrInterrupted) {
		t.Errorf("gives %q, %v", text, err)
	}
}
