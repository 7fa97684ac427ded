package prompt

import (
	"slices"
	"strings"
	"testing"
)

// pressed gives the keys of a text; <tab> and the like are keys by their names.
func pressed(text string) (all []key) {
	names := map[string]key{
		"enter": keyEnter, "tab": keyTab, "esc": keyEscape, "up": keyUp, "down": keyDown, "left": keyLeft,
		"back": keyBackspace, "word": keyClearWord, "clear": keyClear, "stop": keyInterrupt, "nothing": keyNothing,
	}
	for text != "" {
		if rest, ok := strings.CutPrefix(text, "<"); ok {
			name, after, _ := strings.Cut(rest, ">")
			if k, ok := names[name]; ok {
				all, text = append(all, k), after
				continue
			}
		}
		r := []rune(text)[0]
		all, text = append(all, key(r)), text[len(string(r)):]
	}
	return all
}

// pressAll presses keys until there is an outcome.
func pressAll(l interface{ press(key) outcome }, keys string) outcome {
	for _, k := range pressed(keys) {
		if end := l.press(k); end != asking {
			return end
		}
	}
	return asking
}

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

// skillsForKeys has skills with spaces, commas and much in common.
func skillsForKeys() Question {
	return Question{
		Message: "Which?", Free: true,
		Options: options(
			[]string{"Data center design"}, []string{"Data analysis", "data analytics"}, []string{"Machine learning", "ML"}, []string{"Machine vision"},
			[]string{"Python", "py"}, []string{"Microsoft Excel", "excel"}, []string{"Writing, teaching, explaining"}, []string{"R"}, []string{"Breadboarding"},
		),
		Near: func(text string) []string {
			if text == "pyhton" {
				return []string{"Python\x1b[31m"}
			}
			return nil
		},
		Means: func(text string) []int {
			if strings.EqualFold(text, "python 3") {
				return []int{4}
			}
			return nil
		},
	}
}

// What keys mark is what they say, and what is typed goes by no other key than
// those that take it or take it away.
func TestListOfSeveral(t *testing.T) {
	for _, test := range []struct {
		name, keys string
		chosen     []int
		strict     bool // what isn't listed may not be typed
		end        outcome
		picked     []int
		said       []string
		typed      string // what is left of what was typed
		shows      string
	}{
		{name: "nothing", keys: "<enter>", end: answered},
		{name: "a name with a space", keys: "data analysis<enter>", picked: []int{1}, shows: "(1 marked: Data analysis)"},
		{name: "in another spelling", keys: "Data-Analysis<enter><enter>", end: answered, picked: []int{1}},
		{name: "by another name", keys: "data analytics<enter>", picked: []int{1}},
		{name: "by what it means", keys: "python 3<enter>", picked: []int{4}},
		{name: "the only one that fits", keys: "machine l<enter>", picked: []int{2}},
		{name: "several fit", keys: "machine<enter>", typed: "machine", shows: `"machine" fits 2 of them: arrows and Tab choose, or type more.`},
		{name: "several fit, none of them is meant", keys: "machine<enter><enter>", said: []string{"machine"}, shows: `"machine" is kept as you wrote it.`},
		{name: "several fit in a whole list, twice", keys: "machine<enter><enter>", strict: true, typed: "machine", shows: `"machine" fits 2`},
		{name: "another key between", keys: "machine<enter>x<back><enter>", typed: "machine"},
		{name: "a word that begins another name", keys: "machine learning o<clear>bread<enter>", typed: "bread", shows: `"bread" is no name here: Tab takes Breadboarding, or type more. Enter again`},
		{name: "in a whole list it is that name", keys: "bread<enter>", strict: true, picked: []int{8}},
		{name: "a part of another name", keys: "analyt<enter>", typed: "analyt", shows: `Tab takes Data analysis`},
		{name: "and Tab takes it", keys: "analyt<enter><tab>", picked: []int{1}},
		{name: "several fit, Tab", keys: "machine<tab>", picked: []int{2}},
		{name: "several fit, an arrow and Tab", keys: "machine<down><tab>", picked: []int{3}},
		{name: "several fit, an arrow and Enter", keys: "machine<enter><down><enter>", picked: []int{3}},
		{name: "an arrow counts until more is typed", keys: "data<down> <enter>", typed: "data "},
		{name: "a name among several", keys: "r<enter>", picked: []int{7}},
		{name: "Space in a filter is a letter", keys: "machine learning", typed: "machine learning", shows: "> [ ]  Machine learning\n"},
		{name: "Space with nothing typed marks", keys: "<down> <down> ", picked: []int{1, 2}},
		{name: "and takes the mark away", keys: "<down> <down> <up> ", picked: []int{2}},
		{name: "Tab does, too", keys: "<tab><down><tab><tab>", picked: []int{0}},
		{name: "what is marked already", keys: "python<enter>py<enter>", picked: []int{4}, shows: "Python is marked already."},
		{name: "what is marked already, Tab", keys: "python<tab>pyth<tab>", picked: []int{4}, shows: "Python is marked already."},
		{name: "what was chosen before", keys: "python<enter>", chosen: []int{4}, picked: []int{4}, shows: "Python is marked already."},
		{name: "no match", keys: "pyhton", typed: "pyhton", shows: "nothing is called \"pyhton\"; Enter keeps it as you wrote it\n  near to it: Python[31m\n"},
		{name: "no match, keys that choose", keys: "zzz<tab><up><down><tab> ", typed: "zzz "},
		{name: "no match, Enter", keys: "zzz foo<enter>", said: []string{"zzz foo"}, shows: `(1 marked: zzz foo (as you wrote it))`},
		{name: "no match, Enter, twice the same", keys: "zzz<enter>ZZZ<enter>", said: []string{"zzz"}, shows: "zzz is marked already."},
		{name: "no match in a whole list", keys: "zzz<enter>", strict: true, typed: "zzz", shows: "That isn't in this list"},
		{name: "a word of no skill", keys: "zebra crossing<enter>", said: []string{"zebra crossing"}},
		{name: "a line", keys: "python:3, excel; data analysis<enter>", picked: []int{1, 5}, said: []string{"python:3"}, shows: "(3 marked: Data analysis, Microsoft Excel, python:3)"},
		{name: "a line filters by its last piece", keys: "excel, machine", typed: "excel, machine", shows: "(2 fit) Find: excel, machine\n> [ ]  Machine learning\n  [ ]  Machine vision\n"},
		{name: "a line of which one fits several", keys: "python, machine, r<enter>", picked: []int{4, 7}, typed: "machine", shows: `"machine" fits 2`},
		{name: "and the arrows choose it", keys: "python, machine, r<enter><down><tab><enter>", end: answered, picked: []int{3, 4, 7}},
		{name: "a line with what isn't listed", keys: "python, foo bar, r<enter>", picked: []int{4, 7}, said: []string{"foo bar"}},
		{name: "in a whole list", keys: "python, foo bar, r<enter>", strict: true, picked: []int{4, 7}, typed: "foo bar", shows: "That isn't in this list"},
		{name: "Tab takes the last piece", keys: "zzz, mach<tab>", picked: []int{2}, typed: "zzz, "},
		{name: "Tab takes the level", keys: "pyth:3<tab>", said: []string{"Python:3"}},
		{name: "quotes keep commas", keys: `"foo, bar", r<enter>`, picked: []int{7}, said: []string{"foo, bar"}},
		{name: "a name with commas", keys: "writing, teaching, explaining<enter>", picked: []int{6}},
		{name: "a name with commas in a line", keys: "r, writing, teaching, explaining, python<enter>", picked: []int{4, 6, 7}},
		{name: "commas in names are told apart", keys: "r<enter>writing, teaching, explaining<enter>", picked: []int{6, 7}, shows: "(2 marked: Writing, teaching, explaining; R)"},
		{name: "only commas", keys: ", ;<enter>", typed: ", ;", shows: "There is no name in that"},
		{name: "a level for what is marked", keys: "python<enter>python:3<enter>", said: []string{"python:3"}},
		{name: "a mark for what has a level", keys: "python:3<enter>python<enter>", said: []string{"python:3"}, shows: "Python is marked already."},
		{name: "which Space takes away", keys: "python:3<enter><down><down><down><down> ", shows: "> [ ]  Python"},
		{name: "Esc clears", keys: "zzz<esc>"},
		{name: "Esc goes back", keys: "python<enter><esc>", end: wentBack, picked: []int{4}},
		{name: "Left goes back", keys: "<left>", chosen: []int{1}, end: wentBack, picked: []int{1}},
		{name: "Left in a filter doesn't", keys: "zz<left>", typed: "zz"},
		{name: "Ctrl-U and Ctrl-W", keys: "foo<clear>data  analysis, <word>", typed: "data  "},
		{name: "Backspace", keys: "é<back>ü", typed: "ü"},
		{name: "Backspace with nothing typed", keys: "<back><word><clear><nothing>"},
		{name: "Ctrl-C keeps the marks", keys: "python<enter>dat<stop>", end: interrupted, picked: []int{4}, typed: "dat"},
		{name: "? helps", keys: "?", shows: "Type a name and press Enter: what it names"},
		{name: "? again shows the list", keys: "??", shows: "> [ ]  Data center design"},
		{name: "Esc after ? shows the list", keys: "?<esc>", shows: "> [ ]  Data center design"},
		{name: "? in a filter is a letter", keys: "wh?", typed: "wh?"},
		{name: "the highlight goes back when the filter changes", keys: "<down><down><down>data<tab>", picked: []int{0}},
		{name: "up from the first, and back", keys: "<up> <down> ", picked: []int{0, 8}},
	} {
		t.Run(test.name, func(t *testing.T) {
			q := skillsForKeys()
			q.Chosen, q.Free = test.chosen, !test.strict
			l := newList(q.sound(), true)
			end := pressAll(l, test.keys)
			answer := l.marks.answer()
			if end != test.end || !slices.Equal(answer.Picked, test.picked) || !slices.Equal(answer.Typed, test.said) || string(l.typed) != test.typed {
				t.Errorf("%s: %d, marks %v and %q, leaves %q; want %d, %v, %q, %q", test.keys, end, answer.Picked, answer.Typed, l.typed, test.end, test.picked, test.said, test.typed)
			}
			if seen := all(l.frame(size{80, 24})); !strings.Contains(seen, test.shows) {
				t.Errorf("%s doesn't show %q:\n%s", test.keys, test.shows, seen)
			}
		})
	}
}

// A question for one is answered by what says which, and asks for more otherwise.
func TestListOfOne(t *testing.T) {
	for _, test := range []struct {
		name, keys string
		preset     int
		strict     bool
		end        outcome
		picked     []int
		said       []string
		typed      string
		shows      string
	}{
		{name: "Enter takes the default", keys: "<enter>", preset: 3, end: answered, picked: []int{3}},
		{name: "a default that is no option", keys: "<enter>", preset: 99, end: answered, picked: []int{8}},
		{name: "a name with a space", keys: "machine learning<enter>", end: answered, picked: []int{2}},
		{name: "by what it means", keys: "Python 3<enter>", end: answered, picked: []int{4}},
		{name: "the only one that it can be", keys: "breadboa<enter>", end: answered, picked: []int{8}},
		{name: "a word that begins another name", keys: "bread<enter>", typed: "bread", shows: `"bread" is no name here: Tab takes Breadboarding`},
		{name: "a word of one's own", keys: "bread<enter><enter>", end: answered, said: []string{"bread"}},
		{name: "Enter while help is in sight", keys: "?<enter>", shows: "> Data center design"},
		{name: "several fit", keys: "machine<enter>", typed: "machine", shows: `"machine" fits 2 of them: arrows and Enter choose, or type more. Enter again`},
		{name: "several fit, an arrow", keys: "machine<enter><down><enter>", end: answered, picked: []int{3}},
		{name: "several fit, Tab", keys: "machine<tab>", end: answered, picked: []int{2}},
		{name: "Tab and Space with nothing typed", keys: "<tab> "},
		{name: "in one's own words", keys: "chief of, well, llamas: 3<enter>", end: answered, said: []string{"chief of, well, llamas: 3"}},
		{name: "in a whole list", keys: "zzz<enter>", strict: true, typed: "zzz", shows: "nothing is called \"zzz\"\n  That isn't in this list"},
		{name: "a name with commas", keys: "writing, teaching, explaining<enter>", end: answered, picked: []int{6}},
		{name: "Esc", keys: "zz<esc><esc>", end: wentBack},
		{name: "Ctrl-C", keys: "python<stop>", end: interrupted, typed: "python"},
		{name: "after arrows, a filter starts at its first match", keys: "<down><down><down>dat<enter><down><up><enter>", end: answered, picked: []int{0}},
		{name: "the filter deleted", keys: "python<word><enter>", preset: 3, end: answered, picked: []int{0}},
	} {
		t.Run(test.name, func(t *testing.T) {
			q := skillsForKeys()
			q.Default, q.Free = test.preset, !test.strict
			l := newList(q.sound(), false)
			end := pressAll(l, test.keys)
			if end == answered {
				l.typed = ""
			}
			answer := l.marks.answer()
			if end != test.end || !slices.Equal(answer.Picked, test.picked) || !slices.Equal(answer.Typed, test.said) || string(l.typed) != test.typed {
				t.Errorf("%s: %d, %v and %q, leaves %q; want %d, %v, %q, %q", test.keys, end, answer.Picked, answer.Typed, l.typed, test.end, test.picked, test.said, test.typed)
			}
			if seen := all(l.frame(size{80, 24})); !strings.Contains(seen, test.shows) {
				t.Errorf("%s doesn't show %q:\n%s", test.keys, test.shows, seen)
			}
		})
	}
}

func TestLine(t *testing.T) {
	for _, test := range []struct {
		keys, preset string
		end          outcome
		text         string
	}{
		{"a b<enter>", "", answered, "a b"}, {"<enter>", "me.yaml", answered, "me.yaml"}, {"x<back><enter>", "me.yaml", answered, "me.yaml"},
		{"x<esc>", "", asking, ""}, {"x<esc><esc>", "", wentBack, ""}, {"<left>", "", wentBack, ""}, {"x<stop>", "", interrupted, "x"},
	} {
		l := &line{message: "File:", preset: test.preset}
		if end := pressAll(l, test.keys); end != test.end || l.text() != test.text {
			t.Errorf("%s: %d, %q, want %d, %q", test.keys, end, l.text(), test.end, test.text)
		}
	}
}

// Of thousands of skills a dozen are listed; all others are found by typing, and a mark on
// one of those can be taken away where it is listed too.
func TestListShowsTheFirst(t *testing.T) {
	q := skillsForKeys()
	q.Shown = 2
	l := newList(q.sound(), true)
	pressAll(l, "python<enter>")
	if got := l.shown(); !slices.Equal(got, []int{0, 1, 4}) {
		t.Errorf("shows %v", got)
	}
	if pressAll(l, "<up> "); len(l.marks) != 0 || l.at != 1 {
		t.Errorf("after unmarking it, %v are marked, at %d", l.marks, l.at)
	}
	if pressAll(l, " <enter>"); !slices.Equal(l.marks.answer().Picked, []int{1}) {
		t.Errorf("marks %v", l.marks)
	}
}
