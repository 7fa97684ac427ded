package screen

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/prompttest"
	"layerpath/cmd/layerpath/internal/prompt/typing"
)

// all is what the screen shows, as text.
func all(f frame) string {
	var b strings.Builder
	for _, line := range f.Lines {
		for _, s := range line {
			b.WriteString(s.Text)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// What is marked, typed, found and told stands on the screen.
func TestListsLook(t *testing.T) {
	for _, test := range []struct {
		name, typed string // as a terminal sends it
		one, strict bool
		shows       string
	}{
		{name: "a mark", typed: "data analysis\r", shows: "(1 marked: Data analysis)"},
		{name: "a mark as it was typed", typed: "zzz foo\r", shows: `(1 marked: zzz foo (as you wrote it))`},
		{name: "marks of a line, the last first", typed: "python:3, excel; data analysis\r", shows: "(3 marked: Data analysis, Microsoft Excel, python:3)"},
		{name: "commas in names are told apart", typed: "r\rwriting, teaching, explaining\r", shows: "(2 marked: Writing, teaching, explaining; R)"},
		{name: "a filter with a space", typed: "machine learning", shows: "> [ ]  Machine learning\n"},
		{name: "a line filters by its last piece", typed: "excel, machine", shows: "(2 fit) Find: excel, machine\n> [ ]  Machine learning\n  [ ]  Machine vision\n"},
		{name: "a mark in the list", typed: "\x1b[B ", shows: "  [ ]  Data center design\n> [x]  Data analysis\n"},
		{name: "a mark as it was typed, in the list", typed: "zzz foo\rbar:3\r\x1b[A", shows: "  [ ]  Breadboarding\n  [x]  zzz foo (as you wrote it)\n> [x]  bar:3\n"},
		{name: "a mark taken away by Space", typed: "python:3\r\x1b[B\x1b[B\x1b[B\x1b[B ", shows: "> [ ]  Python"},
		{name: "several fit", typed: "machine\r", shows: "Find: machine\n  \"machine\" fits 2 of them: arrows and Tab choose, or type more."},
		{name: "nothing fits", typed: "pyhton", shows: "nothing is called \"pyhton\"; Enter keeps it as you wrote it\n  near to it: Python[31m\n"},
		{name: "nothing fits in a whole list", typed: "zzz\r", one: true, strict: true, shows: "nothing is called \"zzz\"\n  That isn't in this list"},
		{name: "? helps", typed: "?", shows: "Type a name and press Enter: what it names"},
		{name: "? again shows the list", typed: "??", shows: "> [ ]  Data center design"},
		{name: "Enter after ? shows the list of a question for one", typed: "?\r", one: true, shows: "> Data center design"},
	} {
		t.Run(test.name, func(t *testing.T) {
			q := prompttest.Alike()
			q.Free = !test.strict
			l := list{typing.NewList(q, !test.one)}
			for rest := []byte(test.typed); len(rest) > 0; {
				pressed, n := parse(rest)
				l.Press(pressed)
				rest = rest[n:]
			}
			if seen := all(l.frame(size{80, 24})); !strings.Contains(seen, test.shows) {
				t.Errorf("%q doesn't show %q:\n%s", test.typed, test.shows, seen)
			}
		})
	}
}

// What is asked for, the keys and, for a question mark, what it is stand on the screen.
func TestLinesLook(t *testing.T) {
	for typed, shows := range map[string]string{
		"":       "? File name:\n  Enter alone: me.yaml; Esc back; ? help\n  \n",
		"a?":     "help\n  a?\n",
		"?":      "? File name:\n  ? or Esc shows the line again\n  It is made here.\n  Type it and press Enter.\n  Esc clears",
		"?\x1bx": "? File name:\n  Enter alone: me.yaml; Esc back; ? help\n  x\n",
	} {
		l := line{typing.NewLine(prompt.Line{Message: "File name:", Help: "It is made here.", Preset: "me.yaml"})}
		for _, r := range typed {
			l.Press(letterOrEscape(r))
		}
		f := l.frame(size{80, 24})
		if seen := all(f); !strings.Contains(seen, shows) || f.row >= len(f.Lines) {
			t.Errorf("%q doesn't show %q:\n%s", typed, shows, seen)
		}
	}
	l := line{typing.NewLine(prompt.Line{Message: "File name:", Help: strings.Repeat("It is made here. ", 40)})}
	if l.Press('?'); len(l.frame(size{40, 10}).Lines) > 9 {
		t.Errorf("more lines than the screen has:\n%s", all(l.frame(size{40, 10})))
	}
}

func letterOrEscape(r rune) typing.Key {
	if r == escape {
		return typing.KeyEscape
	}
	return letter(r)
}

// Lines of keys are read at a glance, and stand in one line of 60 columns.
func TestKeysFit(t *testing.T) {
	for _, keys := range []string{keysMany, keysManyText, keysOne, keysOneText, keysHelp, keysLine, keysLineHelp} {
		if wide := columns("  " + keys); wide > (size{60, 24}).room() {
			t.Errorf("%q takes %d columns", keys, wide)
		}
	}
	for _, keys := range []string{keysManyShort, keysTextShort, keysOneShort, keysHelp, keysLine, keysLineHelp} {
		if wide := columns("  " + keys); wide > (size{40, 10}).room() {
			t.Errorf("%q takes %d columns", keys, wide)
		}
	}
}

// On every screen, whatever is typed: no line is wider than it, all of them fit, the
// question, what is typed and the highlighted option are in sight, and the cursor
// stands in the frame.
func TestFramesFit(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	keys := []typing.Key{typing.KeyTab, typing.KeyTab, typing.KeyUp, typing.KeyDown, typing.KeyDown, typing.KeyEnter, typing.KeyEnter, ' ', 'm', 'd', 'a', 'z', ',', ':', '3', '?', '数', '\u0301', typing.KeyBackspace, typing.KeyClear}
	q := prompttest.Alike()
	q.Message = "Which of these skills, and of others that aren't listed here, do you bring to it?"
	q.Help = strings.Repeat("A sentence that explains. ", 12)
	for i := range 60 {
		q.Options = append(q.Options, prompt.Option{Label: fmt.Sprintf("Data %d 数据科学", i), Note: strings.Repeat("something of note ", 9)})
	}
	for _, screen := range []size{{40, 10}, {60, 24}, {80, 24}, {200, 50}, {20, 6}} {
		for range 200 {
			l := list{typing.NewList(q, random.IntN(4) > 0)}
			for range random.IntN(40) {
				if l.Press(keys[random.IntN(len(keys))]) != typing.Asking {
					break
				}
			}
			f := l.frame(screen)
			seen := all(f)
			for _, line := range f.Lines {
				if wide(line) >= screen.columns {
					t.Fatalf("%v: %d columns in\n%s", screen, wide(line), seen)
				}
			}
			if screen.rows < 10 {
				continue
			}
			if len(f.Lines) >= screen.rows || f.row >= len(f.Lines) || f.column >= screen.columns {
				t.Fatalf("%v: %d lines, the cursor at %d, %d:\n%s", screen, len(f.Lines), f.row, f.column, seen)
			}
			if !l.Helps() && len(l.InSight()) > 0 && !strings.Contains(seen, "\n> ") {
				t.Fatalf("%v: no highlight in\n%s", screen, seen)
			}
		}
	}
}

// While there is room, nothing is cut: an option has the whole width, and what is
// marked as many lines as it needs.
func TestNothingIsCut(t *testing.T) {
	q := prompt.Question{Message: "Which?"}
	for i := range 12 {
		q.Options, q.Chosen = append(q.Options, prompt.Option{Label: fmt.Sprintf("Skill %d of a long name", i), Note: strings.Repeat("note ", 20) + "end"}), append(q.Chosen, i)
	}
	seen := all(list{typing.NewList(q, true)}.frame(size{200, 40}))
	if strings.Count(seen, "note end") != 12 || strings.Contains(seen, "...") {
		t.Errorf("at 200 columns:\n%s", seen)
	}
	seen = all(list{typing.NewList(q, true)}.frame(size{60, 40}))
	for i := range 12 {
		if strings.Count(seen, fmt.Sprintf("Skill %d of a long name", i)) != 2 && !strings.Contains(seen, fmt.Sprintf("Skill %d of", i)) {
			t.Errorf("skill %d isn't told at 60 columns:\n%s", i, seen)
		}
	}
}

// A message breaks at words, and its answer stands behind or below it.
func TestClosed(t *testing.T) {
	for _, test := range []struct{ message, answer, want string }{
		{"Which?", "Python", "? Which? Python\n"},
		{"Which?", "", "? Which?\n"},
		{"Which of these do you use at work?", "Python, Machine learning", "? Which of these do you use at work?\n  Python, Machine learning\n"},
		{"Which of these do you use at work without any help?", "Git", "? Which of these do you use at work\n  without any help?\n  Git\n"},
	} {
		if got := all(closed(test.message, test.answer, 39)); got != test.want {
			t.Errorf("%q closes as\n%s, want\n%s", test.message, got, test.want)
		}
	}
}

func TestCut(t *testing.T) {
	for _, test := range []struct {
		text  string
		width int
		want  string
	}{
		{"Git", 10, "Git"}, {"Oracle Primavera Enterprise", 12, "Oracle Pr..."}, {"Oracle Primavera", 10, "Oracle..."}, {"数据科学数据科学", 10, "数据科..."},
	} {
		if got := cut(test.text, test.width); got != test.want {
			t.Errorf("%q cut to %d is %q, want %q", test.text, test.width, got, test.want)
		}
	}
}

// Of a text that is longer than its lines, the end is in sight.
func TestField(t *testing.T) {
	f := frame{}
	f.field("  Find: ", "abcdefghijklmnopqrstuvwxyz", 2, 12)
	if got := all(f); got != "  klmnopqrst\n  uvwxyz\n" && got != "  opqrstuvwx\n  yz\n" || f.row != 1 {
		t.Errorf("shows %q, the cursor in line %d", got, f.row)
	}
}

// On a screen that became narrower the lines of a frame have broken, and the cursor
// is further from its end.
func TestBelow(t *testing.T) {
	f := frame{Lines: [][]span{{{"", "12345678"}}, {{"", "1234"}}, {{"", "123456789"}}, {{"", ""}}}, row: 1, column: 3}
	for columns, want := range map[int]int{80: 3, 9: 3, 5: 4, 4: 5, 3: 5} {
		if got := f.below(size{columns, 24}); got != want {
			t.Errorf("at %d columns it is %d lines from the end, want %d", columns, got, want)
		}
	}
}
