package typing_test

import (
	"slices"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/prompttest"
	"layerpath/cmd/layerpath/internal/prompt/typing"
)

// pressed gives the keys of a text; <tab> and the like are keys by their names.
func pressed(text string) (all []typing.Key) {
	names := map[string]typing.Key{
		"enter": typing.KeyEnter, "tab": typing.KeyTab, "esc": typing.KeyEscape, "up": typing.KeyUp, "down": typing.KeyDown, "left": typing.KeyLeft,
		"back": typing.KeyBackspace, "word": typing.KeyClearWord, "clear": typing.KeyClear, "stop": typing.KeyInterrupt, "nothing": typing.KeyNothing,
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
		all, text = append(all, typing.Key(r)), text[len(string(r)):]
	}
	return all
}

// pressAll presses keys until there is an outcome.
func pressAll(l interface {
	Press(typing.Key) typing.Outcome
}, keys string) typing.Outcome {
	for _, k := range pressed(keys) {
		if end := l.Press(k); end != typing.Asking {
			return end
		}
	}
	return typing.Asking
}

// What keys mark is what they say, and what is typed goes by no other key than
// those that take it or take it away.
func TestListOfSeveral(t *testing.T) {
	for _, test := range []struct {
		name, keys string
		chosen     []int
		strict     bool // what isn't listed may not be typed
		end        typing.Outcome
		picked     []int
		said       []string
		typed      string // what is left of what was typed
		notes      string
		helps      bool // tells of the keys, in the place of the list
	}{
		{name: "nothing", keys: "<enter>", end: typing.Answered},
		{name: "a name with a space", keys: "data analysis<enter>", picked: []int{1}},
		{name: "in another spelling", keys: "Data-Analysis<enter><enter>", end: typing.Answered, picked: []int{1}},
		{name: "by another name", keys: "data analytics<enter>", picked: []int{1}},
		{name: "by what it means", keys: "python 3<enter>", picked: []int{4}},
		{name: "the only one that fits", keys: "machine l<enter>", picked: []int{2}},
		{name: "several fit", keys: "machine<enter>", typed: "machine", notes: `"machine" fits 2 of them: arrows and Tab choose, or type more.`},
		{name: "several fit, none of them is meant", keys: "machine<enter><enter>", said: []string{"machine"}, notes: `"machine" is kept as you wrote it.`},
		{name: "several fit in a whole list, twice", keys: "machine<enter><enter>", strict: true, typed: "machine", notes: `"machine" fits 2`},
		{name: "another key between", keys: "machine<enter>x<back><enter>", typed: "machine"},
		{name: "a word that begins another name", keys: "machine learning o<clear>bread<enter>", typed: "bread", notes: `"bread" is no name here: Tab takes Breadboarding, or type more. Enter again`},
		{name: "in a whole list it is that name", keys: "bread<enter>", strict: true, picked: []int{8}},
		{name: "a part of another name", keys: "analyt<enter>", typed: "analyt", notes: `Tab takes Data analysis`},
		{name: "and Tab takes it", keys: "analyt<enter><tab>", picked: []int{1}},
		{name: "several fit, Tab", keys: "machine<tab>", picked: []int{2}},
		{name: "several fit, an arrow and Tab", keys: "machine<down><tab>", picked: []int{3}},
		{name: "several fit, an arrow and Enter", keys: "machine<enter><down><enter>", picked: []int{3}},
		{name: "an arrow counts until more is typed", keys: "data<down> <enter>", typed: "data "},
		{name: "a name among several", keys: "r<enter>", picked: []int{7}},
		{name: "Space in a filter is a letter", keys: "machine learning", typed: "machine learning"},
		{name: "Space with nothing typed marks", keys: "<down> <down> ", picked: []int{1, 2}},
		{name: "and takes the mark away", keys: "<down> <down> <up> ", picked: []int{2}},
		{name: "Tab does, too", keys: "<tab><down><tab><tab>", picked: []int{0}},
		{name: "what is marked already", keys: "python<enter>py<enter>", picked: []int{4}, notes: "Python is marked already."},
		{name: "what is marked already, Tab", keys: "python<tab>pyth<tab>", picked: []int{4}, notes: "Python is marked already."},
		{name: "what was chosen before", keys: "python<enter>", chosen: []int{4}, picked: []int{4}, notes: "Python is marked already."},
		{name: "no match", keys: "pyhton", typed: "pyhton", notes: "nothing is called \"pyhton\"; Enter keeps it as you wrote it\nnear to it: Python[31m"},
		{name: "no match, keys that choose", keys: "zzz<tab><up><down><tab> ", typed: "zzz "},
		{name: "no match, Enter", keys: "zzz foo<enter>", said: []string{"zzz foo"}},
		{name: "no match, Enter, twice the same", keys: "zzz<enter>ZZZ<enter>", said: []string{"zzz"}, notes: "zzz is marked already."},
		{name: "no match in a whole list", keys: "zzz<enter>", strict: true, typed: "zzz", notes: "That isn't in this list"},
		{name: "a word of no skill", keys: "zebra crossing<enter>", said: []string{"zebra crossing"}},
		{name: "a text kept as written has a line behind the listed ones", keys: "zzz<enter>foo<enter><up> ", said: []string{"zzz"}},
		{name: "Tab takes it away, too", keys: "zzz<enter>foo<enter><up><up><tab><enter>", end: typing.Answered, said: []string{"foo"}},
		{name: "a line", keys: "python:3, excel; data analysis<enter>", picked: []int{1, 5}, said: []string{"python:3"}},
		{name: "a line filters by its last piece", keys: "excel, machine", typed: "excel, machine"},
		{name: "a line of which one fits several", keys: "python, machine, r<enter>", picked: []int{4, 7}, typed: "machine", notes: `"machine" fits 2`},
		{name: "and the arrows choose it", keys: "python, machine, r<enter><down><tab><enter>", end: typing.Answered, picked: []int{3, 4, 7}},
		{name: "a line with what isn't listed", keys: "python, foo bar, r<enter>", picked: []int{4, 7}, said: []string{"foo bar"}},
		{name: "in a whole list", keys: "python, foo bar, r<enter>", strict: true, picked: []int{4, 7}, typed: "foo bar", notes: "That isn't in this list"},
		{name: "Tab takes the last piece", keys: "zzz, mach<tab>", picked: []int{2}, typed: "zzz, "},
		{name: "Tab takes the level", keys: "pyth:3<tab>", said: []string{"Python:3"}},
		{name: "quotes keep commas", keys: `"foo, bar", r<enter>`, picked: []int{7}, said: []string{"foo, bar"}},
		{name: "a name with commas", keys: "writing, teaching, explaining<enter>", picked: []int{6}},
		{name: "a name with commas in a line", keys: "r, writing, teaching, explaining, python<enter>", picked: []int{4, 6, 7}},
		{name: "commas in names are told apart", keys: "r<enter>writing, teaching, explaining<enter>", picked: []int{6, 7}},
		{name: "only commas", keys: ", ;<enter>", typed: ", ;", notes: "There is no name in that"},
		{name: "punctuation alone, twice", keys: "-<enter><enter>", typed: "-", notes: "There is no name in that"},
		{name: "punctuation alone in a line, twice", keys: "python, -<enter><enter>", picked: []int{4}, typed: "-", notes: "There is no name in that"},
		{name: "punctuation with a level, twice", keys: "-:3<enter><enter>", typed: "-:3", notes: "There is no name in that"},
		{name: "punctuation filters nothing, and Tab takes the line", keys: "-<down><tab>", picked: []int{1}},
		{name: "a level for what is marked", keys: "python<enter>python:3<enter>", said: []string{"python:3"}},
		{name: "a mark for what has a level", keys: "python:3<enter>python<enter>", said: []string{"python:3"}, notes: "Python is marked already."},
		{name: "which Space takes away", keys: "python:3<enter><down><down><down><down> "},
		{name: "Esc clears", keys: "zzz<esc>"},
		{name: "Esc goes back", keys: "python<enter><esc>", end: typing.WentBack, picked: []int{4}},
		{name: "Left goes back", keys: "<left>", chosen: []int{1}, end: typing.WentBack, picked: []int{1}},
		{name: "Left in a filter doesn't", keys: "zz<left>", typed: "zz"},
		{name: "Ctrl-U and Ctrl-W", keys: "foo<clear>data  analysis, <word>", typed: "data  "},
		{name: "Backspace", keys: "é<back>ü", typed: "ü"},
		{name: "Backspace with nothing typed", keys: "<back><word><clear><nothing>"},
		{name: "Ctrl-C keeps the marks, and what is typed", keys: "python<enter>dat<stop>", end: typing.Interrupted, picked: []int{4}, said: []string{"dat"}},
		{name: "Ctrl-C takes what is named, and what finds nothing", keys: "python:3, excel, machine learni, zzz<stop>", end: typing.Interrupted, picked: []int{2, 5}, said: []string{"python:3", "zzz"}},
		{name: "Ctrl-C takes a level for what is marked", keys: "python<enter>python:3<stop>", end: typing.Interrupted, said: []string{"python:3"}},
		{name: "Ctrl-C in a whole list", keys: "python, zzz, dat, -<stop>", strict: true, end: typing.Interrupted, picked: []int{4}, typed: "zzz, dat, -"},
		{name: "Ctrl-C in help", keys: "zzz<enter>?<stop>", end: typing.Interrupted, said: []string{"zzz"}},
		{name: "? helps", keys: "?", helps: true},
		{name: "? again shows the list", keys: "??"},
		{name: "Esc after ? shows the list", keys: "?<esc>"},
		{name: "? in a filter is a letter", keys: "wh?", typed: "wh?"},
		{name: "the highlight goes back when the filter changes", keys: "<down><down><down>data<tab>", picked: []int{0}},
		{name: "up from the first, and back", keys: "<up> <down> ", picked: []int{0, 8}},
	} {
		t.Run(test.name, func(t *testing.T) {
			q := prompttest.Alike()
			q.Chosen, q.Free = test.chosen, !test.strict
			l := typing.NewList(q, true)
			end := pressAll(l, test.keys)
			answer := l.Answer()
			if end != test.end || !slices.Equal(answer.Picked, test.picked) || !slices.Equal(answer.Typed, test.said) || l.Typed() != test.typed {
				t.Errorf("%s: %d, marks %v and %q, leaves %q; want %d, %v, %q, %q", test.keys, end, answer.Picked, answer.Typed, l.Typed(), test.end, test.picked, test.said, test.typed)
			}
			if notes := strings.Join(l.Notes(), "\n"); !strings.Contains(notes, test.notes) || l.Helps() != test.helps {
				t.Errorf("%s notes %q, want %q; helps: %v", test.keys, notes, test.notes, l.Helps())
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
		end        typing.Outcome
		picked     []int
		said       []string
		typed      string
		notes      string
		helps      bool // tells of the keys, in the place of the list
	}{
		{name: "Enter takes the default", keys: "<enter>", preset: 3, end: typing.Answered, picked: []int{3}},
		{name: "a default that is no option", keys: "<enter>", preset: 99, end: typing.Answered, picked: []int{8}},
		{name: "a name with a space", keys: "machine learning<enter>", end: typing.Answered, picked: []int{2}},
		{name: "by what it means", keys: "Python 3<enter>", end: typing.Answered, picked: []int{4}},
		{name: "the only one that it can be", keys: "breadboa<enter>", end: typing.Answered, picked: []int{8}},
		{name: "a word that begins another name", keys: "bread<enter>", typed: "bread", notes: `"bread" is no name here: Tab takes Breadboarding`},
		{name: "a word of one's own", keys: "bread<enter><enter>", end: typing.Answered, said: []string{"bread"}},
		{name: "Enter while help is in sight", keys: "?<enter>"},
		{name: "several fit", keys: "machine<enter>", typed: "machine", notes: `"machine" fits 2 of them: arrows and Enter choose, or type more. Enter again`},
		{name: "several fit, an arrow", keys: "machine<enter><down><enter>", end: typing.Answered, picked: []int{3}},
		{name: "several fit, Tab", keys: "machine<tab>", end: typing.Answered, picked: []int{2}},
		{name: "Tab and Space with nothing typed", keys: "<tab> "},
		{name: "a space that is none", keys: "\u00a0<enter><enter>", typed: "\u00a0", notes: "There is no name in that"},
		{name: "punctuation alone, twice", keys: "-<enter><enter>", typed: "-", notes: "There is no name in that"},
		{name: "in one's own words", keys: "chief of, well, llamas: 3<enter>", end: typing.Answered, said: []string{"chief of, well, llamas: 3"}},
		{name: "in a whole list", keys: "zzz<enter>", strict: true, typed: "zzz", notes: "nothing is called \"zzz\"\nThat isn't in this list"},
		{name: "a name with commas", keys: "writing, teaching, explaining<enter>", end: typing.Answered, picked: []int{6}},
		{name: "Esc", keys: "zz<esc><esc>", end: typing.WentBack},
		{name: "Ctrl-C", keys: "<stop>", preset: 3, end: typing.Interrupted},
		{name: "Ctrl-C takes what is named", keys: "python<stop>", end: typing.Interrupted, picked: []int{4}, typed: "python"},
		{name: "Ctrl-C takes one's own words", keys: "chief of, well, llamas: 3<stop>", end: typing.Interrupted, said: []string{"chief of, well, llamas: 3"}, typed: "chief of, well, llamas: 3"},
		{name: "Ctrl-C takes what fits several, as it stands", keys: "machine<enter><stop>", end: typing.Interrupted, said: []string{"machine"}, typed: "machine"},
		{name: "Ctrl-C in a whole list", keys: "machine<stop>", strict: true, end: typing.Interrupted, typed: "machine"},
		{name: "Ctrl-C and punctuation", keys: "-<stop>", end: typing.Interrupted, typed: "-"},
		{name: "after arrows, a filter starts at its first match", keys: "<down><down><down>dat<enter><down><up><enter>", end: typing.Answered, picked: []int{0}},
		{name: "the filter deleted", keys: "python<word><enter>", preset: 3, end: typing.Answered, picked: []int{0}},
	} {
		t.Run(test.name, func(t *testing.T) {
			q := prompttest.Alike()
			q.Default, q.Free = test.preset, !test.strict
			l := typing.NewList(q, false)
			end := pressAll(l, test.keys)
			answer, typed := l.Answer(), l.Typed()
			if end == typing.Answered {
				typed = ""
			}
			if end != test.end || !slices.Equal(answer.Picked, test.picked) || !slices.Equal(answer.Typed, test.said) || typed != test.typed {
				t.Errorf("%s: %d, %v and %q, leaves %q; want %d, %v, %q, %q", test.keys, end, answer.Picked, answer.Typed, typed, test.end, test.picked, test.said, test.typed)
			}
			if notes := strings.Join(l.Notes(), "\n"); !strings.Contains(notes, test.notes) || l.Helps() != test.helps {
				t.Errorf("%s notes %q, want %q; helps: %v", test.keys, notes, test.notes, l.Helps())
			}
		})
	}
}

func TestLine(t *testing.T) {
	for _, test := range []struct {
		keys, preset string
		end          typing.Outcome
		text         string
	}{
		{"a b<enter>", "", typing.Answered, "a b"}, {"<enter>", "me.yaml", typing.Answered, "me.yaml"}, {"x<back><enter>", "me.yaml", typing.Answered, "me.yaml"},
		{"x<esc>", "", typing.Asking, ""}, {"x<esc><esc>", "", typing.WentBack, ""}, {"<left>", "", typing.WentBack, ""}, {"x<stop>", "", typing.Interrupted, "x"},
		{"./?<enter>", "", typing.Answered, "./?"}, {"?<enter>", "", typing.Asking, ""}, {"?<esc>", "", typing.Asking, ""}, {"?x<enter>", "", typing.Answered, "x"}, {"??<left>", "", typing.WentBack, ""},
	} {
		l := typing.NewLine(prompt.Line{Message: "File:", Preset: test.preset})
		if end := pressAll(l, test.keys); end != test.end || l.Text() != test.text {
			t.Errorf("%s: %d, %q, want %d, %q", test.keys, end, l.Text(), test.end, test.text)
		}
	}
}

// A question mark is no name of a file: it explains, until another key.
func TestLineHelps(t *testing.T) {
	for keys, want := range map[string]bool{"?": true, "??": false, "?<esc>": false, "?x": false, "x?": false, "": false} {
		l := typing.NewLine(prompt.Line{Message: "File:"})
		if pressAll(l, keys); l.Helps() != want {
			t.Errorf("%s: helps: %v", keys, l.Helps())
		}
	}
}

// Of thousands of skills a dozen are listed; all others are found by typing, and a mark on
// one of those can be taken away where it is listed too.
func TestListShowsTheFirst(t *testing.T) {
	q := prompttest.Alike()
	q.Shown = 2
	l := typing.NewList(q, true)
	pressAll(l, "python<enter>")
	if got := l.InSight(); !slices.Equal(got, []typing.Mark{{Option: 0}, {Option: 1}, {Option: 4}}) {
		t.Errorf("shows %v", got)
	}
	if pressAll(l, "<up> "); len(l.Names()) != 0 || l.Highlight() != 1 {
		t.Errorf("after unmarking it, %v are marked, at %d", l.Names(), l.Highlight())
	}
	if pressAll(l, " "); !slices.Equal(l.Answer().Picked, []int{1}) {
		t.Errorf("marks %v", l.Names())
	}
	pressAll(l, "zzz<enter>py:3<enter>foo:2<enter>")
	if got := l.InSight(); !slices.Equal(got, []typing.Mark{{Option: 0}, {Option: 1}, {typing.None, "zzz"}, {4, "py:3"}, {typing.None, "foo:2"}}) {
		t.Errorf("shows %v", got)
	}
}
