package prompt

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
)

// chunks is a terminal that gives each text by a read of its own.
type chunks []string

func (c *chunks) Read(p []byte) (int, error) {
	if len(*c) == 0 {
		return 0, io.EOF
	}
	n := copy(p, (*c)[0])
	*c = (*c)[1:]
	return n, nil
}

func TestKeys(t *testing.T) {
	for _, test := range []struct {
		name  string
		typed chunks
		want  string // keys with bars between
	}{
		{"letters one by one", chunks{"abc"}, "a|b|c"},
		{"UTF-8, cut by a read", chunks{"\xc3", "\xa9x"}, "é|x"},
		{"arrows", chunks{"\x1b[A\x1b[B\x1b[C\x1b[D\x1bOA"}, "\x10|\x0e|\x06|\x02|\x10"},
		{"delete", chunks{"\x1b[3~\x7f"}, "\x7f|\x7f"},
		{"Ctrl-D is Ctrl-C", chunks{"\x04"}, "\x03"},
		{"Alt with a key does nothing", chunks{"\x1bx", "a\x1bé"}, "a"},
		{"Esc does nothing", chunks{"\x1b", "j"}, "j"},
		{"Esc twice", chunks{"\x1b\x1b", "j"}, "j"},
		{"Esc before an arrow", chunks{"\x1b\x1b[A"}, "\x10"},
		{"an arrow, cut by a read", chunks{"\x1b", "[A"}, "\x10"},
		{"an arrow, cut later", chunks{"\x1b[", "A"}, "\x10"},
		{"function keys do nothing", chunks{"\x1b[15~\x1b[1;5Ca\x1bOP"}, "a"},
		{"page down does nothing", chunks{"\x1b[6~a"}, "a"},
		{"the place of the cursor stays", chunks{"\x1b[24;80R"}, "\x1b[24;80R"},
		{"a control key ends a sequence", chunks{"\x1b[\x03"}, "\x03"},
	} {
		t.Run(test.name, func(t *testing.T) {
			k := &keys{source: source{ctx: t.Context(), in: &test.typed}}
			var got []string
			buffer := make([]byte, 64)
			for {
				n, err := k.Read(buffer)
				if err != nil {
					break
				}
				got = append(got, string(buffer[:n]))
			}
			if got := strings.Join(got, "|"); got != test.want {
				t.Errorf("%q gives %q, want %q", test.typed, got, test.want)
			}
		})
	}
}

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

func TestSelectOnScreen(t *testing.T) {
	const down, up = "\x1b[B", "\x1b[A"
	for _, test := range []struct {
		name, typed string
		preset      int
		want        []int
		err         error
	}{
		{"enter takes the default", "\r", 3, []int{3}, nil},
		{"a default that is no option", "\r", 99, []int{11}, nil},
		{"a name", "linearal\r", 0, []int{7}, nil},
		{"after arrows, a filter starts at its first match", down + down + down + "gi\r", 0, []int{2}, nil},
		{"after a filter, another", "gi" + down + "\x7f\x7fc++\r", 0, []int{5}, nil},
		{"the filter deleted as a word", "git" + down + "\x17\r", 0, []int{0}, nil},
		{"Ctrl-C", "git\x03", 0, nil, ErrInterrupted},
		{"Ctrl-D", "git\x04", 0, nil, ErrInterrupted},
		{"Ctrl-D without a match", "zzz\x04", 0, nil, ErrInterrupted},
		{"end of input", "git", 0, nil, ErrInterrupted},
		{"Alt with a key", "gi\x1bx\r", 0, []int{2}, nil},
		{"Esc, then j filters", "\x1b", 0, nil, ErrInterrupted},
		{"up from the first, and back", up + down + "\r", 0, []int{0}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			q := skillsForTest()
			q.Options = q.Options[:len(q.Options)-1]
			q.Default = test.preset
			answer, err := onScreen(t, test.typed).Select(q)
			if !slices.Equal(answer.Picked, test.want) || !errors.Is(err, test.err) {
				t.Errorf("gives %v, %v, want %v, %v", answer.Picked, err, test.want, test.err)
			}
		})
	}
}

func TestMultiSelectOnScreen(t *testing.T) {
	const down, up, right, left = "\x1b[B", "\x1b[A", "\x1b[C", "\x1b[D"
	for _, test := range []struct {
		name, typed string
		complete    bool
		chosen      []int
		want        []int
		err         error
	}{
		{"nothing", "\r", false, nil, []int{}, nil},
		{"what was chosen stays", "\r", false, []int{1, 8}, []int{1, 8}, nil},
		{"a choice that is no option", "\r", false, []int{1, 99, -1}, []int{1}, nil},
		{"two names", "k8s gi \r", false, nil, []int{2, 8}, nil},
		{"names after arrows", down + down + " k8s c++ " + down + " \r", false, nil, []int{1, 2, 5, 8}, nil},
		{"without a match in a complete list, up, space", "zzz" + up + " \r", true, nil, []int{11}, nil},
		{"right doesn't mark everything, left nothing", right + "git " + left + "\r", false, nil, []int{2}, nil},
		{"Ctrl-C gives what was marked", "git k8s ml \x03", false, nil, []int{2, 8, 9}, ErrInterrupted},
		{"Ctrl-D too", "git \x04", false, []int{0}, []int{0, 2}, ErrInterrupted},
		{"? is no help", "?git \r", false, nil, []int{2}, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			q := skillsForTest()
			q.Options = q.Options[:len(q.Options)-1]
			q.Chosen = test.chosen
			if test.complete {
				q.Free = false
			}
			answer, err := onScreen(t, test.typed).MultiSelect(q)
			if !slices.Equal(answer.Picked, test.want) || !errors.Is(err, test.err) {
				t.Errorf("gives %v, %v, want %v, %v", answer.Picked, err, test.want, test.err)
			}
		})
	}
}

// What this package believes to be marked, and gives when somebody stops, is what
// survey has marked, whatever keys were pressed.
func TestMarksAreSurveys(t *testing.T) {
	pressed := []string{"\x1b[A", "\x1b[B", "\t", " ", "g", "i", "c", "m", "z", "+", "\x7f", "\x17", "\x1bx", "\x1b", "\x1b[C", "\x1b[D", "\x1b[H", "\x15", "é"}
	random := rand.New(rand.NewPCG(1, 2))
	q := skillsForTest()
	q.Options = q.Options[:len(q.Options)-1]
	q.Chosen = []int{4}
	for range 100 {
		var typed strings.Builder
		for range random.IntN(40) {
			key := pressed[random.IntN(len(pressed))]
			typed.WriteString(key)
			if key == "\x1b" {
				typed.WriteString("\x1b[6~") // Esc alone is the end of a read
			}
		}
		complete := q
		if random.IntN(2) == 0 {
			complete.Free = false
		}
		survey, err := onScreen(t, typed.String()+"\r\r").MultiSelect(complete)
		ours, stopped := onScreen(t, typed.String()+"\x03").MultiSelect(complete)
		if !errors.Is(stopped, ErrInterrupted) || err != nil && !complete.Free {
			t.Fatalf("%q: %v, %v", typed.String(), err, stopped)
		}
		if !slices.Equal(survey.Picked, ours.Picked) {
			t.Fatalf("%q marks %v, and is believed to mark %v", typed.String(), survey.Picked, ours.Picked)
		}
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
	p := onScreen(t, "git\rk8s \rml\r")
	q := skillsForTest()
	q.Options = q.Options[:len(q.Options)-1]
	first, _ := p.Select(q)
	second, _ := p.MultiSelect(q)
	third, err := p.Select(q)
	if got := slices.Concat(first.Picked, second.Picked, third.Picked); err != nil || !slices.Equal(got, []int{2, 8, 9}) {
		t.Errorf("gives %v, %v", got, err)
	}
}

// No text of a profile or a catalogue can send codes to the terminal.
func TestNoControlCharacters(t *testing.T) {
	evil := "\x1b[31mred\x07\u009b2J\x00"
	q := Question{Message: evil, Free: true, Options: []Option{{Label: evil, Note: evil, Names: []string{evil}}, {Label: "ok"}}, Chosen: []int{0}}
	var plain bytes.Buffer
	p := NewPlain(t.Context(), strings.NewReader("\n\n\n"), &plain)
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
	io.WriteString(keyboard, "\r\r")
	keyboard.Close()
	s := New(t.Context(), in, file, false)
	s.Select(q)
	s.MultiSelect(q)
	drawn, err := os.ReadFile(file.Name())
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(drawn, []byte("\x1b[31m")) || bytes.ContainsAny(drawn, "\x07\x00\u009b") || !bytes.Contains(drawn, []byte("red")) {
		t.Errorf("screen: %q", drawn)
	}
}

// The hints are put into survey's templates by their words.
func TestHints(t *testing.T) {
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
	io.WriteString(keyboard, "\r\r")
	keyboard.Close()
	s := New(t.Context(), in, file, false)
	s.Select(skillsForTest())
	s.MultiSelect(skillsForTest())
	drawn, err := os.ReadFile(file.Name())
	if err != nil {
		t.Fatal(err)
	}
	for _, hint := range []string{hintOne + "]", hintMany + "]"} {
		if !bytes.Contains(drawn, []byte(hint)) {
			t.Errorf("%q isn't shown", hint)
		}
	}
}

func TestFit(t *testing.T) {
	for _, test := range []struct {
		label, note string
		columns     int
		want        string
	}{
		{"Git", "Version control", 80, "Git|Version control"},
		{"Git", "Version control and open source projects of the whole wide world", 80, "Git|Version control and open source projects of the wh..."},
		{strings.Repeat("long ", 20), "note", 80, strings.Repeat("long ", 11) + "l...|"},
		{"Oracle Primavera Enterprise Project", "Tools", 40, "Oracle Primavera Enterprise P...|"},
		{"Python", "Programming languages", 40, "Python|Programming languages"},
		{"数据科学数据科学数据科学数据科学数据科学", "", 40, "数据科学数据科学数据科学数据...|"},
	} {
		label, note := fit(test.label, test.note, test.columns)
		if got := label + "|" + note; got != test.want {
			t.Errorf("at %d columns: %q, want %q", test.columns, got, test.want)
		}
	}
}
