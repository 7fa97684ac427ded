package lines

import (
	"errors"
	"strconv"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/typing"
	"layerpath/cmd/layerpath/internal/render/page"
)

// understand finds what a number or a name means, or takes the text as it is where
// the list can't be complete. What it doesn't understand it asks about alone: none
// where the person leaves it out. With an error it gives what can be taken without asking.
func (l *list) understand(text string) (typing.Marks, error) {
	for text != "" {
		if options := l.span(text); len(options) > 0 {
			return l.found(text, options), nil
		}
		found, as := l.finder.Read(text)
		switch {
		case as == typing.Named || as == typing.Alone:
			return l.found(text, found), nil
		case as == typing.Open && len(found) <= longest:
			return l.which(text, found)
		case as == typing.More, as == typing.Unknown && l.Free && !isRange(text):
			return typing.Marks{{Option: l.finder.MoreOf(text), Text: text}}, nil
		}
		if as == typing.Nameless {
			found = nil
		}
		l.doubt(text, len(found))
		instead, err := l.ask(sayInstead)
		if err != nil {
			return l.unasked(text, err), err
		}
		text = instead
	}
	return nil, nil
}

// unasked gives what can be taken of a text without asking, where a question about it, or
// about one before it, ended in an error; nothing for who goes back.
func (l *list) unasked(text string, err error) typing.Marks {
	if errors.Is(err, prompt.ErrBack) {
		return nil
	}
	if options := l.span(text); len(options) > 0 {
		return typing.MarksOf(options)
	}
	return l.finder.Unasked(text)
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
			return l.unasked(text, err), err
		case notNumber == nil && 1 <= n && n <= len(found):
			return l.found(line, found[n-1:n]), nil
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
