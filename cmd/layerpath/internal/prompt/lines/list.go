package lines

import (
	"slices"
	"strconv"
	"strings"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/typing"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/names"
)

// A list is a question for options.
type list struct {
	*prompter
	prompt.Question
	many   bool
	finder *typing.Finder
}

func (p *prompter) open(q prompt.Question, many bool) *list {
	q = q.Sound()
	return &list{p, q, many, typing.NewFinder(q, many)}
}

// longest is the longest list that is written out: two screens can be listened
// to, 300 professions can't.
const longest = 40

// show writes the question and, unless there are too many, the options that it lists.
func (l *list) show() {
	l.say(sayMessage, l.Message)
	if l.numbered() == 0 && len(l.Options) > 0 {
		l.say(sayLong, len(l.Options))
		return
	}
	l.number(l.Options[:l.numbered()])
}

// numbered is how many options are written out, and can be said by their numbers.
func (l *list) numbered() int {
	if l.Listed() > longest {
		return 0
	}
	return l.Listed()
}

func (l *list) number(options []prompt.Option) {
	for n, o := range options {
		l.say("%3d. %s\n", n+1, o)
	}
}

// preset names the option that Enter gives.
func (l *list) preset() string {
	if len(l.Options) == 0 {
		return ""
	}
	return l.Options[l.Default].Label
}

// ask reads an answer, and tells what there is to know where that is asked for.
func (l *list) ask(format string, words ...any) (string, error) {
	for {
		l.say(format, words...)
		line, err := l.line()
		line = prompt.Clean(line)
		switch named := len(l.finder.Named(line)) > 0; {
		case err != nil:
			return "", err
		case line == "?":
			l.help()
		case goesBack(line) && !named:
			return "", prompt.ErrBack
		default:
			return line, nil
		}
	}
}

func (l *list) help() {
	keys := helpOne
	if l.many {
		keys = helpMany
	}
	if l.numbered() == 0 {
		keys = helpLong
	}
	if l.Free {
		keys += " " + typing.HelpFree
	}
	for _, text := range []string{l.Help, keys, helpBack} {
		if text != "" {
			l.say("%s\n", text)
		}
	}
}

func (l *list) askMany() (string, error) {
	if len(l.Chosen) == 0 {
		return l.ask(sayMany)
	}
	return l.ask(sayChange, typing.Told(page.Each(l.Chosen, func(i int) string { return l.Options[i].Label })))
}

// several understands a line of several answers, beside those so far. Not ok: it
// said why not. With an error, it gives what was understood until then.
func (l *list) several(line string, so typing.Marks) (answers typing.Marks, ok bool, err error) {
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
		l.say(sayUnknown, line)
		return so, false, nil
	}
	var said typing.Marks
	if sign == '+' {
		said = slices.Clone(so)
	}
	understood := 0
	for _, part := range parts {
		marks, err := l.understand(part)
		switch {
		case err != nil && understood == 0:
			return so, false, err
		case err != nil:
			return kept(sign, said, so), false, err
		}
		for _, one := range marks {
			said.Add(one)
		}
		understood += len(marks)
	}
	return kept(sign, said, so), understood > 0, nil
}

// kept gives the answers after what was said behind a sign.
func kept(sign byte, said, so typing.Marks) typing.Marks {
	if sign != '-' {
		return said
	}
	return slices.DeleteFunc(slices.Clone(so), func(one typing.Mark) bool { return said.At(one.Option) != typing.None })
}

// parts takes a line apart: "1 4-6", "all", or names with commas between.
func (l *list) parts(line string) []string {
	words := strings.Fields(strings.ReplaceAll(line, ",", " "))
	if slices.ContainsFunc(words, func(word string) bool { _, _, ok := l.span(word); return !ok }) {
		words = l.finder.Pieces(line)
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
func (l *list) span(word string) (from, to int, ok bool) {
	if l.numbered() == 0 || len(l.finder.Named(word)) > 0 {
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
func (l *list) understand(text string) (typing.Marks, error) {
	for text != "" {
		if n, _, ok := l.span(text); ok && names.Key(text) != "all" {
			return typing.Marks{{Option: n - 1}}, nil
		}
		found, as := l.finder.Read(text)
		switch {
		case as == typing.Named || as == typing.Alone:
			return l.found(text, found), nil
		case as == typing.Open && len(found) <= longest:
			return l.which(text, found)
		case as == typing.More, as == typing.Unknown && l.Free && !isNumber(text):
			return typing.Marks{{Option: l.finder.MoreOf(text), Text: text}}, nil
		}
		if as == typing.Nameless {
			found = nil
		}
		l.doubt(text, len(found))
		var err error
		if text, err = l.ask(sayInstead); err != nil {
			return nil, err
		}
	}
	return nil, nil
}

// found tells which options a text means.
func (l *list) found(text string, options []int) typing.Marks {
	l.say(sayFound, text, typing.Told(page.Each(options, func(i int) string { return l.Options[i].Label })))
	return typing.MarksOf(options)
}

// doubt says why a text isn't understood.
func (l *list) doubt(text string, fits int) {
	if fits > 0 {
		l.say(sayTooMany, text, fits)
		return
	}
	l.say(sayUnknown, text)
	if near := l.NearTo(text); len(near) > 0 {
		l.say(sayNear, typing.Told(near))
	}
}

// isNumber says whether a text is a number, or a range of them.
func isNumber(text string) bool { return strings.Trim(text, "0123456789- ") == "" }

// which asks for one of some options that a text fits. None of them leaves the
// text as it is where the list can't be complete.
func (l *list) which(text string, found []int) (typing.Marks, error) {
	if len(found) == 1 {
		l.say(sayBegins, text)
	} else {
		l.say(saySeveral, text)
	}
	l.number(page.Each(found, func(i int) prompt.Option { return l.Options[i] }))
	for {
		line, err := l.ask(sayWhich)
		switch n, notNumber := strconv.Atoi(line); {
		case err != nil:
			return nil, err
		case notNumber == nil && 1 <= n && n <= len(found):
			return typing.Marks{{Option: found[n-1]}}, nil
		case line == "" && l.Free:
			return typing.Marks{{Option: typing.None, Text: text}}, nil
		case line == "":
			return nil, nil
		case notNumber != nil:
			return l.understand(line)
		}
		l.say(sayUnknown, line)
	}
}
