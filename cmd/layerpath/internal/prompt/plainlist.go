package prompt

import (
	"slices"
	"strconv"
	"strings"

	"layerpath/data/names"
)

// plainList is a list that is asked line by line.
type plainList struct {
	*plainPrompter
	Question
	*finder
}

func (p *plainPrompter) open(q Question) *plainList {
	q = q.sound()
	return &plainList{p, q, newFinder(q)}
}

// longest is the longest list that is written out: two screens can be listened
// to, 300 professions can't.
const longest = 40

// show writes the question and, unless there are too many, its options.
func (l *plainList) show() {
	l.say(sayMessage, l.Message)
	if l.size > longest {
		l.say(sayLong, l.size)
		return
	}
	l.number(indexes(l.size))
}

func (l *plainList) number(options []int) {
	for n, i := range options {
		o := l.Options[i]
		if o.Note != "" {
			o.Label += " - " + o.Note
		}
		l.say("%3d. %s\n", n+1, o.Label)
	}
}

func (l *plainList) askMany() (string, error) {
	if len(l.Chosen) == 0 {
		return l.ask(sayMany)
	}
	var names []string
	for _, i := range l.Chosen {
		names = append(names, l.Options[i].Label)
	}
	return l.ask(sayChange, strings.Join(names, ", "))
}

// several understands a line of several answers. Not ok: it said why not.
func (l *plainList) several(line string) (Answer, bool, error) {
	switch line {
	case "":
		return Answer{Picked: l.Chosen}, true, nil
	case "0":
		return Answer{}, true, nil
	}
	sign := line[0]
	if sign == '+' || sign == '-' {
		line = line[1:]
	}
	parts := l.parts(line)
	if len(parts) == 0 {
		l.say(sayUnknown, line)
		return Answer{}, false, nil
	}
	answer := Answer{}
	for _, part := range parts {
		one, ok, err := l.understand(part)
		if err != nil || !ok {
			return Answer{}, false, err
		}
		answer.Picked = append(answer.Picked, one.Picked...)
		answer.Typed = append(answer.Typed, one.Typed...)
	}
	switch sign {
	case '+':
		answer.Picked = append(answer.Picked, l.Chosen...)
	case '-':
		answer = Answer{Picked: slices.DeleteFunc(slices.Clone(l.Chosen), func(i int) bool {
			return slices.Contains(answer.Picked, i)
		})}
	}
	slices.Sort(answer.Picked)
	answer.Picked = slices.Compact(answer.Picked)
	return answer, true, nil
}

// parts takes a line apart: "1 4 7", or names with commas between. A line that is
// a name, commas included, is one.
func (l *plainList) parts(line string) []string {
	if len(l.named(names.Key(line))) > 0 {
		return []string{line}
	}
	words := strings.Fields(strings.ReplaceAll(line, ",", " "))
	if !slices.ContainsFunc(words, func(word string) bool { return !l.isNumber(word) }) {
		return words
	}
	return split(line)
}

func (l *plainList) isNumber(text string) bool {
	n, err := strconv.Atoi(text)
	return err == nil && l.size <= longest && 1 <= n && n <= l.size
}

// understand finds the option that a number or a name means, or takes the text
// as it is where the list can't be complete. Not ok: it said why not.
func (l *plainList) understand(text string) (answer Answer, ok bool, err error) {
	if l.isNumber(text) {
		n, _ := strconv.Atoi(text)
		return Answer{Picked: []int{n - 1}}, true, nil
	}
	if l.Free && strings.Contains(text, ":") {
		return Answer{Typed: []string{text}}, true, nil // it says more than a name: python:3
	}
	found := l.lookup(names.Key(text))
	_, notNumber := strconv.Atoi(text)
	switch {
	case len(found) == 1:
		l.say(sayFound, text, l.Options[found[0]].Label)
		return Answer{Picked: found}, true, nil
	case len(found) > longest:
		l.say(sayTooMany, text, len(found))
		return Answer{}, false, nil
	case len(found) > 1:
		return l.which(text, found)
	case l.Free && notNumber != nil:
		return Answer{Typed: []string{text}}, true, nil
	}
	l.say(sayUnknown, text)
	return Answer{}, false, nil
}

// which asks for one of several options that a text fits. None of them leaves the
// text as it is where the list can't be complete.
func (l *plainList) which(text string, found []int) (Answer, bool, error) {
	l.say(saySeveral, text)
	l.number(found)
	for {
		line, err := l.ask(sayWhich)
		switch n, notNumber := strconv.Atoi(line); {
		case err != nil:
			return Answer{}, false, err
		case notNumber == nil && 1 <= n && n <= len(found):
			return Answer{Picked: []int{found[n-1]}}, true, nil
		case line == "" && l.Free:
			return Answer{Typed: []string{text}}, true, nil
		case line == "":
			return Answer{}, false, nil
		}
		l.say(sayUnknown, line)
	}
}
