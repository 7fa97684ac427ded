package lines

import (
	"slices"

	"layerpath/cmd/layerpath/internal/prompt/typing"
)

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
