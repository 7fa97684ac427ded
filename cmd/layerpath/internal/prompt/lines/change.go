package lines

import (
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/prompt/typing"
)

// several understands a line as a change of the answers so far, and tells what it takes away.
// Not ok: it said why not. With an error, it gives what was understood until then.
func (l *list) several(line string, so typing.Marks) (answers typing.Marks, ok bool, err error) {
	switch line {
	case "":
		return so, true, nil
	case "0":
		l.tellTaken(so, nil)
		return nil, true, nil
	}
	sign := line[0]
	if strings.IndexByte(signs, sign) >= 0 {
		line = line[1:]
	}
	parts := l.parts(line)
	if len(parts) == 0 {
		l.say(sayUnknown, line)
		return so, false, nil
	}
	said, err := l.all(parts)
	if len(said) == 0 {
		return so, false, err
	}
	answers = changed(sign, so, said)
	if sign == minus && len(answers) == len(so) {
		l.say(sayNotChosen)
		return so, false, err
	}
	l.tellTaken(so, answers)
	return answers, true, err
}

// What stands before a line that doesn't just add to the answers: plus says that it does.
const (
	minus = '-'
	equal = '='
	signs = "+-="
)

// changed gives the answers after what was said behind a sign.
func changed(sign byte, so, said typing.Marks) typing.Marks {
	switch sign {
	case minus:
		return slices.DeleteFunc(slices.Clone(so), func(one typing.Mark) bool { return said.At(one.Option) != typing.None })
	case equal:
		return said
	}
	answers := slices.Clone(so)
	for _, one := range said {
		answers.Add(one)
	}
	return answers
}

// tellTaken tells which of the answers so far are none any more.
func (l *list) tellTaken(so, answers typing.Marks) {
	var taken []string
	for _, one := range so {
		if answers.At(one.Option) == typing.None {
			taken = append(taken, l.Options[one.Option].Label)
		}
	}
	if len(taken) > 0 {
		l.say(sayTaken, typing.Told(taken))
	}
}

// all understands the parts of a line, each once, and as many as can be marked. With an error,
// it gives what was understood until then, and what can be taken of the rest without asking.
func (l *list) all(parts []string) (said typing.Marks, err error) {
	met := map[string]bool{}
	for i, part := range parts {
		if len(said) >= typing.Most {
			l.say(sayMost, typing.Most, part, len(parts)-i)
			return said, err
		}
		if met[part] {
			continue
		}
		met[part] = true
		marks := typing.Marks(nil)
		if err == nil {
			marks, err = l.understand(part)
		} else {
			marks = l.unasked(part, err)
		}
		for _, one := range marks {
			said.Add(one)
		}
	}
	return said, err
}
