package prompt

import (
	"slices"
	"strconv"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/names"
)

// plainList is a list that is asked line by line.
type plainList struct {
	*plainPrompter
	Question
	*finder
}

func (p *plainPrompter) open(q Question, many bool) *plainList {
	q = q.sound()
	return &plainList{p, q, newFinder(q, many)}
}

// longest is the longest list that is written out: two screens can be listened
// to, 300 professions can't.
const longest = 40

// show writes the question and, unless there are too many, the options that it lists.
func (l *plainList) show() {
	l.say(plainMessage, l.Message)
	if l.numbered() == 0 && l.size > 0 {
		l.say(plainLong, l.size)
		return
	}
	l.number(indexes(l.numbered()))
}

// numbered is how many options are written out, and can be said by their numbers.
func (l *plainList) numbered() int {
	if l.front > longest {
		return 0
	}
	return l.front
}

func (l *plainList) number(options []int) {
	for n, i := range options {
		l.say("%3d. %s\n", n+1, option(l.Options[i]))
	}
}

// preset names the option that Enter gives.
func (l *plainList) preset() string {
	if l.size == 0 {
		return ""
	}
	return l.Options[l.Default].Label
}

// ask reads an answer, and tells what there is to know where that is asked for.
func (l *plainList) ask(format string, words ...any) (string, error) {
	for {
		l.say(format, words...)
		line, err := l.line()
		line = clean(line)
		switch named := len(l.named(line)) > 0; {
		case err != nil:
			return "", err
		case line == "?":
			l.help()
		case goesBack(line) && !named:
			return "", ErrBack
		default:
			return line, nil
		}
	}
}

func (l *plainList) help() {
	keys := plainHelpOne
	if l.many {
		keys = plainHelpMany
	}
	if l.numbered() == 0 {
		keys = plainHelpLong
	}
	if l.Free {
		keys += " " + helpFree
	}
	for _, text := range []string{l.Help, keys, plainHelpBack} {
		if text != "" {
			l.say("%s\n", text)
		}
	}
}

func (l *plainList) askMany() (string, error) {
	if len(l.Chosen) == 0 {
		return l.ask(plainMany)
	}
	return l.ask(plainChange, told(page.Each(l.Chosen, func(i int) string { return l.Options[i].Label })))
}

// several understands a line of several answers, beside those so far. Not ok: it
// said why not. With an error, it gives what was understood until then.
func (l *plainList) several(line string, so marks) (answers marks, ok bool, err error) {
	switch line {
	case "":
		return so, true, nil
	case "0":
		return nil, true, nil
	}
	sign := line[0]
	if sign == '+' || sign == '-' {
		line = line[1:]
	}
	parts := l.parts(line)
	if len(parts) == 0 {
		l.say(plainUnknown, line)
		return so, false, nil
	}
	said := list{Question: l.Question, finder: l.finder}
	if sign == '+' {
		said.marks = slices.Clone(so)
	}
	understood := 0
	for _, part := range parts {
		marks, err := l.understand(part)
		switch {
		case err != nil && understood == 0:
			return so, false, err
		case err != nil:
			return said.kept(sign, so), false, err
		}
		said.add(marks)
		understood += len(marks)
	}
	return said.kept(sign, so), understood > 0, nil
}

// add adds marks to those of a list, each once.
func (l *list) add(marks marks) {
	for _, one := range marks {
		if one.text == "" {
			l.mark(one.option)
		} else {
			l.say(one.text, one.option)
		}
	}
}

// kept gives the answers after what was said behind a sign.
func (l *list) kept(sign byte, so marks) marks {
	if sign != '-' {
		return l.marks
	}
	return slices.DeleteFunc(slices.Clone(so), func(one mark) bool { return l.marks.at(one.option) >= 0 })
}

// parts takes a line apart: "1 4-6", "all", or names with commas between.
func (l *plainList) parts(line string) []string {
	words := strings.Fields(strings.ReplaceAll(line, ",", " "))
	if slices.ContainsFunc(words, func(word string) bool { _, _, ok := l.span(word); return !ok }) {
		words = l.pieces(line)
	}
	var parts []string
	for _, word := range words {
		from, to, ok := l.span(word)
		if !ok {
			parts = append(parts, word)
			continue
		}
		for n := from; n <= to; n++ {
			parts = append(parts, strconv.Itoa(n))
		}
	}
	return parts
}

// span gives the numbers that a word stands for: itself, a range, or all. What is a
// name is none.
func (l *plainList) span(word string) (from, to int, ok bool) {
	if l.numbered() == 0 || len(l.named(word)) > 0 {
		return 0, 0, false
	}
	if names.Key(word) == "all" {
		return 1, l.numbered(), true
	}
	first, last, ranged := strings.Cut(word, "-")
	if !ranged {
		last = first
	}
	from, noFrom := strconv.Atoi(strings.TrimSpace(first))
	to, noTo := strconv.Atoi(strings.TrimSpace(last))
	return from, to, noFrom == nil && noTo == nil && 1 <= from && from <= to && to <= l.numbered()
}

// understand finds what a number or a name means, or takes the text as it is where
// the list can't be complete. What it doesn't understand it asks about alone: none
// where the person leaves it out.
func (l *plainList) understand(text string) (marks, error) {
	for text != "" {
		if n, _, ok := l.span(text); ok && names.Key(text) != "all" {
			return marks{{option: n - 1}}, nil
		}
		found, as := l.read(text)
		switch {
		case as == named || as == alone:
			return l.found(text, found), nil
		case as == open && len(found) <= longest:
			return l.which(text, found)
		case as == more, as == unknown && l.Free && !isNumber(text):
			return marks{{l.saysMoreOf(text), text}}, nil
		}
		l.doubt(text, len(found))
		var err error
		if text, err = l.ask(plainInstead); err != nil {
			return nil, err
		}
	}
	return nil, nil
}

// found tells which options a text means.
func (l *plainList) found(text string, options []int) (all marks) {
	l.say(plainFound, text, told(page.Each(options, func(i int) string { return l.Options[i].Label })))
	for _, i := range options {
		all = append(all, mark{option: i})
	}
	return all
}

// saysMoreOf gives the option of which a text with a level says more.
func (f *finder) saysMoreOf(text string) int {
	if name, tail := cutTail(text); tail != "" && f.free && f.many {
		if of := f.named(name); len(of) == 1 {
			return of[0]
		}
	}
	return none
}

// doubt says why a text isn't understood.
func (l *plainList) doubt(text string, fits int) {
	if fits > 0 {
		l.say(plainTooMany, text, fits)
		return
	}
	l.say(plainUnknown, text)
	if near := l.near(text); len(near) > 0 {
		l.say(plainNear, told(near))
	}
}

// isNumber says whether a text is a number, or a range of them.
func isNumber(text string) bool { return strings.Trim(text, "0123456789- ") == "" }

// which asks for one of some options that a text fits. None of them leaves the
// text as it is where the list can't be complete.
func (l *plainList) which(text string, found []int) (marks, error) {
	if len(found) == 1 {
		l.say(plainBegins, text)
	} else {
		l.say(plainSeveral, text)
	}
	l.number(found)
	for {
		line, err := l.ask(plainWhich)
		switch n, notNumber := strconv.Atoi(line); {
		case err != nil:
			return nil, err
		case notNumber == nil && 1 <= n && n <= len(found):
			return marks{{option: found[n-1]}}, nil
		case line == "" && l.Free:
			return marks{{none, text}}, nil
		case line == "":
			return nil, nil
		case notNumber != nil:
			return l.understand(line)
		}
		l.say(plainUnknown, line)
	}
}
