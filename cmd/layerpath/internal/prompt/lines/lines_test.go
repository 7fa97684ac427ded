package lines

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/prompttest"
	"layerpath/cmd/layerpath/internal/prompt/typing"
)

func asking(t *testing.T, typed string) (prompt.Prompter, *strings.Builder) {
	out := &strings.Builder{}
	return New(t.Context(), strings.NewReader(typed), out), out
}

func TestSelect(t *testing.T) {
	for _, test := range []struct {
		name, typed string
		want        prompt.Answer
		err         error
		says        string
	}{
		{"enter takes the default", "\n", prompt.Answer{Picked: []int{1}}, nil, `Enter for "Communication"`},
		{"a number", "3\n", prompt.Answer{Picked: []int{2}}, nil, "  3. Git\n"},
		{"what a number took", "3\n", prompt.Answer{Picked: []int{2}}, nil, "3: Git\n"},
		{"a name", "k8s\n", prompt.Answer{Picked: []int{8}}, nil, "k8s: Kubernetes"},
		{"a name cut short", "kubernet\n", prompt.Answer{Picked: []int{8}}, nil, "kubernet: Kubernetes"},
		{"a beginning is asked about", "kube\n1\n", prompt.Answer{Picked: []int{8}}, nil, "\"kube\" is no name here, it fits one:\n  1. Kubernetes\n"},
		{"a beginning, and it isn't meant", "kube\n\n", prompt.Answer{Typed: []string{"kube"}}, nil, ""},
		{"several fit", "gi\n2\n", prompt.Answer{Picked: []int{3}}, nil, "\"gi\" fits several:\n  1. Git\n  2. GitHub Actions\n"},
		{"several fit, none is meant", "gi\n\n", prompt.Answer{Typed: []string{"gi"}}, nil, ""},
		{"several fit, a wrong number", "gi\n9\n1\n", prompt.Answer{Picked: []int{2}}, nil, `There is no "9" here.`},
		{"a name with a comma is one", "Foo, bar\n", prompt.Answer{Typed: []string{"Foo, bar"}}, nil, ""},
		{"a number that isn't there is a text", "77\n", prompt.Answer{Typed: []string{"77"}}, nil, ""},
		{"a range is none of one", "1-3\n1\n", prompt.Answer{Picked: []int{0}}, nil, `There is no "1-3" here.`},
		{"punctuation", "--\n1\n", prompt.Answer{Picked: []int{0}}, nil, `There is no "--" here.`},
		{"a name with a space", "linear algebra\n", prompt.Answer{Picked: []int{7}}, nil, "linear algebra: Linear algebra"},
		{"back", "back\n", prompt.Answer{}, prompt.ErrBack, ""},
		{"back, as a sign", "gi\n<\n", prompt.Answer{}, prompt.ErrBack, ""},
		{"help", "?\ngit\n", prompt.Answer{Picked: []int{2}}, nil, "Say what you do.\nType a number of the list or a name"},
		{"several fit, a name", "gi\ngit\n", prompt.Answer{Picked: []int{2}}, nil, ""},
		{"end of input", "", prompt.Answer{}, prompt.ErrInterrupted, ""},
		{"end of input where it is asked which", "gi\n", prompt.Answer{Typed: []string{"gi"}}, prompt.ErrInterrupted, ""},
		{"end of input after another name", "gi\nml\n", prompt.Answer{Typed: []string{"ml"}}, prompt.ErrInterrupted, ""},
		{"end of input after a wrong number", "gi\n9\n", prompt.Answer{Typed: []string{"gi"}}, prompt.ErrInterrupted, ""},
		{"a last line without an end", "git", prompt.Answer{Picked: []int{2}}, nil, ""},
		{"Windows line ends", "git\r\n", prompt.Answer{Picked: []int{2}}, nil, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, out := asking(t, test.typed)
			q := prompttest.Skills()
			q.Default, q.Help = 1, "Say what you do."
			got, err := p.Select(q)
			if !reflect.DeepEqual(got, test.want) || !errors.Is(err, test.err) {
				t.Errorf("gives %v, %v, want %v, %v", got, err, test.want, test.err)
			}
			if !strings.Contains(out.String(), test.says) || strings.Contains(out.String(), "\x1b") {
				t.Errorf("says %q, want %q", out, test.says)
			}
		})
	}
}

func TestMultiSelect(t *testing.T) {
	for _, test := range []struct {
		name, typed string
		chosen      []int
		want        prompt.Answer
		err         error
	}{
		{"enter, nothing chosen", "\n", nil, prompt.Answer{}, nil},
		{"enter keeps", "\n", []int{1, 2}, prompt.Answer{Picked: []int{1, 2}}, nil},
		{"numbers", "1 4 7\n", nil, prompt.Answer{Picked: []int{0, 3, 6}}, nil},
		{"numbers with commas", "7,4, 1\n", nil, prompt.Answer{Picked: []int{0, 3, 6}}, nil},
		{"names", "git, k8s\n", nil, prompt.Answer{Picked: []int{2, 8}}, nil},
		{"names and numbers", "git, 1\n", nil, prompt.Answer{Picked: []int{0, 2}}, nil},
		{"the same twice", "git, 3, Git\n", nil, prompt.Answer{Picked: []int{2}}, nil},
		{"one of them unknown", "git, Foo Bar\n", nil, prompt.Answer{Picked: []int{2}, Typed: []string{"Foo Bar"}}, nil},
		{"a level behind a name", "git:4; k8s\n", nil, prompt.Answer{Picked: []int{8}, Typed: []string{"git:4"}}, nil},
		{"one of them open", "k8s, ml\n2\n", nil, prompt.Answer{Picked: []int{8, 10}}, nil},
		{"a range", "1-3, 7\n", nil, prompt.Answer{Picked: []int{0, 1, 2, 6}}, nil},
		{"a range and a name", "1-3; k8s\n", nil, prompt.Answer{Picked: []int{0, 1, 2, 8}}, nil},
		{"all", "all\n", nil, prompt.Answer{Picked: []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}}, nil},
		{"added, all", "+all\n", []int{1}, prompt.Answer{Picked: []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}}, nil},
		{"back", "back\n", []int{1}, prompt.Answer{Picked: []int{1}}, prompt.ErrBack},
		{"back keeps what was understood", "git, ml\n<\n", nil, prompt.Answer{Picked: []int{2}}, prompt.ErrBack},
		{"a level of what is named, too", "git, git:4\n", nil, prompt.Answer{Typed: []string{"git:4"}}, nil},
		{"one fits several, none of them is meant", "k8s, gi\n\n", nil, prompt.Answer{Picked: []int{8}, Typed: []string{"gi"}}, nil},
		{"quotes keep commas", "\"foo, bar\", git\n", nil, prompt.Answer{Picked: []int{2}, Typed: []string{"foo, bar"}}, nil},
		{"none", "0\n", []int{1}, prompt.Answer{}, nil},
		{"names are added to what is chosen", "k8s, 1\n", []int{1, 2}, prompt.Answer{Picked: []int{0, 1, 2, 8}}, nil},
		{"what is chosen already", "git, 2\n", []int{1, 2}, prompt.Answer{Picked: []int{1, 2}}, nil},
		{"a level for what is chosen", "git:4\n", []int{1, 2}, prompt.Answer{Picked: []int{1}, Typed: []string{"git:4"}}, nil},
		{"replaced", "=k8s, 1\n", []int{1, 2}, prompt.Answer{Picked: []int{0, 8}}, nil},
		{"replaced by one that fits several", "=ml\n\n", []int{1}, prompt.Answer{Typed: []string{"ml"}}, nil},
		{"back keeps what isn't replaced yet", "=ml\n<\n", []int{1}, prompt.Answer{Picked: []int{1}}, prompt.ErrBack},
		{"replaced by nothing", "=\n\n", []int{1}, prompt.Answer{Picked: []int{1}}, nil},
		{"what isn't chosen can't be taken away", "-k8s\n-2\n", []int{1, 2}, prompt.Answer{Picked: []int{2}}, nil},
		{"added", "+ git\n", []int{1}, prompt.Answer{Picked: []int{1, 2}}, nil},
		{"added, unknown", "+Foo\n", []int{1}, prompt.Answer{Picked: []int{1}, Typed: []string{"Foo"}}, nil},
		{"taken away", "-git, 2\n", []int{1, 2, 3}, prompt.Answer{Picked: []int{3}}, nil},
		{"punctuation", "git, --\n\n", nil, prompt.Answer{Picked: []int{2}}, nil},
		{"only commas", ",,\n\n", []int{1}, prompt.Answer{Picked: []int{1}}, nil},
		{"end of input keeps", "", []int{1}, prompt.Answer{Picked: []int{1}}, prompt.ErrInterrupted},
		{"end of input among several", "ml", []int{1}, prompt.Answer{Picked: []int{1}, Typed: []string{"ml"}}, prompt.ErrInterrupted},
		{"end of input in a line", "git, ml, k8s, zzz:3", nil, prompt.Answer{Picked: []int{2, 8}, Typed: []string{"ml", "zzz:3"}}, prompt.ErrInterrupted},
		{"back in a line", "git, ml, k8s\n<\n", nil, prompt.Answer{Picked: []int{2}}, prompt.ErrBack},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, _ := asking(t, test.typed)
			q := prompttest.Skills()
			q.Chosen = test.chosen
			got, err := p.MultiSelect(q)
			if len(got.Picked)+len(test.want.Picked) == 0 {
				got.Picked = nil
			}
			if !reflect.DeepEqual(got, test.want) || !errors.Is(err, test.err) {
				t.Errorf("gives %v, %v, want %v, %v", got, err, test.want, test.err)
			}
		})
	}
}

// Nobody loses an answer unheard: what a line takes away is told, and how to change answers
// is said before.
func TestTellsWhatIsTakenAway(t *testing.T) {
	for _, test := range []struct{ typed, says string }{
		{"-git\n", "Taken away: Git.\n"},
		{"=k8s, git\n", "Taken away: Communication.\n"},
		{"0\n", "Taken away: Communication, Git.\n"},
		{"-k8s\n\n", "Nothing of that is chosen.\n"},
		{"\n", "names or numbers are added; -name takes one away; =names replaces them all; 0 chooses none"},
	} {
		p, out := asking(t, test.typed)
		q := prompttest.Skills()
		q.Chosen = []int{1, 2}
		if _, err := p.MultiSelect(q); err != nil || !strings.Contains(out.String(), test.says) {
			t.Errorf("%q: %q is not in %q, %v", test.typed, test.says, out, err)
		}
	}
	for _, typed := range []string{"k8s\n", "git:4\n", "+1\n"} {
		p, out := asking(t, typed)
		q := prompttest.Skills()
		q.Chosen = []int{1, 2}
		if _, err := p.MultiSelect(q); err != nil || strings.Contains(out.String(), "Taken away") {
			t.Errorf("%q takes something away: %q, %v", typed, out, err)
		}
	}
}

// Of a line in a whole list, what isn't understood is asked about alone, and the rest
// is kept.
func TestKeepsWords(t *testing.T) {
	for _, test := range []struct {
		typed string
		want  []int
		says  []string
	}{
		{"git, gti, k8s\ngithub\n", []int{2, 3, 8}, []string{"There is no \"gti\" here.\nNear to it: Git.\n", "Type more of the name or another one"}},
		{"git, gti, k8s\n\n", []int{2, 8}, nil},
		{"gti\n\ngit\n", []int{2}, nil},
		{"1-99\n2\n", []int{1}, []string{"There is no \"1-99\" here."}},
		{"git, gi\n\n", []int{2}, []string{"\"gi\" fits several:\n  1. Git\n  2. GitHub Actions\n"}},
		{"git, machine l\n", []int{2, 9}, []string{"machine l: Machine learning\n"}},
	} {
		p, out := asking(t, test.typed)
		q := prompttest.Skills()
		q.Free, q.Near = false, func(string) []string { return []string{"Git"} }
		got, err := p.MultiSelect(q)
		if err != nil || !slices.Equal(got.Picked, test.want) || len(got.Typed) > 0 {
			t.Errorf("%q gives %v, %v, want %v", test.typed, got, err, test.want)
		}
		for _, says := range test.says {
			if !strings.Contains(out.String(), says) {
				t.Errorf("%q: %q is not in %q", test.typed, says, out)
			}
		}
	}
}

// Where hours are asked, 8 is no number of the list, and 6 is the six hours, whatever line
// they stand in.
func TestNumbersThatAreNames(t *testing.T) {
	q := prompt.Question{Message: "What can't be?", Free: true, Options: prompttest.Options([]string{"No coding"}, []string{"No more than 3 hours", "3"}, []string{"No more than 6 hours", "6"}, []string{"No travel"}, []string{"No shifts"}, []string{"No phone"})}
	for _, test := range []struct {
		typed string
		want  prompt.Answer
		says  string
	}{
		{"8\n", prompt.Answer{Typed: []string{"8"}}, ""},
		{"6\n", prompt.Answer{Picked: []int{2}}, "6: No more than 6 hours\n"},
		{"1 6\n", prompt.Answer{Picked: []int{0, 2}}, "1: No coding\n6: No more than 6 hours\n"},
		{"3, 5\n", prompt.Answer{Picked: []int{1, 4}}, "5: No shifts\n"},
		{"1, 8\n", prompt.Answer{Picked: []int{0}, Typed: []string{"8"}}, ""},
		{"4-6\n", prompt.Answer{Picked: []int{3, 4, 5}}, "4-6: No travel, No shifts, No phone\n"},
		{"4-8\n\n1\n", prompt.Answer{Picked: []int{0}}, `There is no "4-8" here.`},
		{"4 - 5\n", prompt.Answer{Picked: []int{3, 4}}, "4 - 5: No travel, No shifts\n"},
	} {
		p, out := asking(t, test.typed)
		if got, err := p.MultiSelect(q); err != nil || !reflect.DeepEqual(got, test.want) || !strings.Contains(out.String(), test.says) {
			t.Errorf("%q gives %v, %v, want %v; says %q", test.typed, got, err, test.want, out)
		}
	}
}

// The names of some interests have commas in them.
func TestNameWithComma(t *testing.T) {
	p, _ := asking(t, "Writing, teaching, explaining\n")
	got, err := p.MultiSelect(prompt.Question{Options: []prompt.Option{{Label: "design"}, {Label: "writing, teaching, explaining"}}})
	if err != nil || !reflect.DeepEqual(got, prompt.Answer{Picked: []int{1}}) {
		t.Errorf("gives %v, %v", got, err)
	}
}

// A list that is too long isn't read out, and its numbers mean nothing.
func TestLongList(t *testing.T) {
	q := prompt.Question{}
	for i := range longest + 1 {
		q.Options = append(q.Options, prompt.Option{Label: "Skill " + strings.Repeat("x", i+1)})
	}
	p, out := asking(t, "?\n3\nskill\nSkill xxx\n")
	got, err := p.Select(q)
	if err != nil || !reflect.DeepEqual(got, prompt.Answer{Picked: []int{2}}) {
		t.Errorf("gives %v, %v", got, err)
	}
	for _, says := range []string{"41 to choose from", `There is no "3" here`, `"skill" fits 41 of them`, "too long to be read out"} {
		if !strings.Contains(out.String(), says) {
			t.Errorf("%q is not in %q", says, out)
		}
	}
}

func TestInput(t *testing.T) {
	for _, test := range []struct{ typed, preset, want string }{
		{"a b\n", "", "a b"}, {"\n", "x.yaml", "x.yaml"}, {"y\n", "x.yaml", "y"}, {" \x1b[31mz \n", "", "[31mz"},
		{"./?\n", "", "./?"}, {"?\n\n", "x.yaml", "x.yaml"}, {"?\n?\ny\n", "", "y"},
	} {
		p, _ := asking(t, test.typed)
		if got, err := p.Input(prompt.Line{Message: "File name:", Preset: test.preset}); got != test.want || err != nil {
			t.Errorf("%q gives %q, %v, want %q", test.typed, got, err, test.want)
		}
	}
}

// A question mark is no name of a file.
func TestInputHelps(t *testing.T) {
	p, out := asking(t, "?\nx\n")
	p.Input(prompt.Line{Message: "File name:", Help: "It is made here."})
	if says := "File name: (? for help) It is made here.\nType it and press Enter.\nback, or <, goes back"; !strings.Contains(out.String(), says) {
		t.Errorf("%q is not in %q", says, out)
	}
}

// A long list of which some are to be written out has numbers for these alone.
func TestWritesOutTheFirst(t *testing.T) {
	q := prompt.Question{Message: "Which?", Shown: 2}
	for i := range 50 {
		q.Options = append(q.Options, prompt.Option{Label: fmt.Sprintf("Skill %c%c", 'a'+i/26, 'a'+i%26)})
	}
	var out strings.Builder
	answer, err := New(t.Context(), strings.NewReader("1-2, skill bc\n"), &out).MultiSelect(q)
	if err != nil || !slices.Equal(answer.Picked, []int{0, 1, 28}) || !strings.Contains(out.String(), "  2. Skill ab\n") || strings.Contains(out.String(), "3. ") {
		t.Errorf("%v, %v, says %s", answer, err, &out)
	}
}

// A list that somebody pastes is taken whole; of more than a profile has it is told where it
// ends, and so is a line that has no end.
func TestALongList(t *testing.T) {
	var names []string
	for i := range typing.Most + 3 {
		names = append(names, fmt.Sprintf("tool %d", i))
	}
	for _, test := range []struct {
		name, typed string
		typedTexts  int
		says        string
	}{
		{"names again and again", strings.Repeat("git, k8s; zzqq, ", 2000) + "ml\n1\n", 1, `"ml" fits several`},
		{"more than a profile has", strings.Join(names, ", ") + "\n", typing.Most, `1000 are taken, as many as a profile has; from "tool 1000" on they are left out (3).`},
		{"a line without an end", strings.Repeat("git, ", 20000) + "\nzz\n", 1, "A line has 65536 characters at most here"},
		{"and nothing behind it", strings.Repeat("git, ", 20000), 0, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, out := asking(t, test.typed)
			got, err := p.MultiSelect(prompttest.Skills())
			if len(got.Typed) != test.typedTexts || !strings.Contains(out.String(), test.says) || err != nil && test.says != "" {
				t.Errorf("gives %d and %d texts, %v; says %.300q", len(got.Picked), len(got.Typed), err, out)
			}
		})
	}
}

// A line may come in pieces, and is as soon read.
func BenchmarkLine(b *testing.B) {
	for _, bytes := range []int{1 << 10, 1 << 13, 1 << 16} {
		b.Run(fmt.Sprintf("bytes=%d", bytes), func(b *testing.B) {
			b.ReportAllocs()
			text := strings.Repeat("git, zzqq, ", bytes/11) + "\n"
			for b.Loop() {
				p := New(b.Context(), iotest.OneByteReader(strings.NewReader(text)), io.Discard)
				if _, err := p.MultiSelect(prompttest.Skills()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
