package lines

import (
	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/typing"
	"layerpath/cmd/layerpath/internal/render/page"
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
		line, err := l.whole(format, words...)
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
	l.explain(l.Help, keys, helpBack)
}

func (l *list) askMany() (string, error) {
	if len(l.Chosen) == 0 {
		return l.ask(sayMany)
	}
	return l.ask(sayChange, typing.Told(page.Each(l.Chosen, func(i int) string { return l.Options[i].Label })))
}
