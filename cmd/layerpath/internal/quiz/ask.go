package quiz

import (
	"errors"
	"fmt"
	"slices"
	"unicode/utf8"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/profiles"
)

// askName asks for one name of a vocabulary, or one in the person's own words. Before the
// vocabulary stand answers that are none of its names: the first says nothing, and the answer
// so far is a choice of its own, in its own words.
func (q *quiz) askName(v vocabulary, x prompt.Question, before []choice, so profiles.Name) (profiles.Name, error) {
	x.Free, x.Near = true, v.near
	x.Options = page.Each(before, func(c choice) prompt.Option { return c.option })
	if so.Text != "" && !slices.ContainsFunc(before, func(c choice) bool { return c.text == so.Text }) {
		before = append(slices.Clip(before), choice{text: so.Text})
		x.Options = append(x.Options, prompt.Option{Label: so.Text, Note: sayBefore})
	}
	x.Default = max(0, slices.IndexFunc(before, func(c choice) bool { return c.text == so.Text }))
	first := len(x.Options)
	if len(v.options) > longList {
		x.Shown = first
	}
	x.Options = append(x.Options, v.options...)
	x.Means = func(text string) []int {
		return page.Each(v.means(text), func(i int) int { return first + i })
	}
	for {
		answer, err := q.Select(x)
		switch {
		case err != nil:
			return so, err
		case len(answer.Typed) == 0 && answer.Picked[0] >= first:
			return profiles.Name{Text: v.stored(answer.Picked[0] - first)}, nil
		case len(answer.Typed) == 0 && before[answer.Picked[0]].text == so.Text:
			return so, nil
		case len(answer.Typed) == 0:
			return profiles.Name{Text: before[answer.Picked[0]].text}, nil
		}
		switch text, err := q.settle(v, answer.Typed[0]); {
		case errors.Is(err, prompt.ErrBack):
		case text == "": // it was left out, and what was there stays
			return so, err
		default:
			return profiles.Name{Text: text}, err
		}
	}
}

// longList is how many names are too many to go through: of more, none is listed until
// something is typed.
const longList = 200

// A choice is an answer that stands before a vocabulary: what is shown, and what is kept of
// it.
type choice struct {
	option prompt.Option
	text   string
}

// settle finds out what a typed text means: a text that is known stays as it is, and is told
// as what it was understood; for another the nearest names are offered, behind the text as it
// is. Empty: nothing. With an error it is the text as it stands.
func (q *quiz) settle(v vocabulary, text string) (string, error) {
	if utf8.RuneCountInString(text) > profiles.MaxName {
		q.tell(sayTooLong, profiles.MaxName)
		return "", nil
	}
	if found := v.find(text); len(found) > 0 {
		q.tell(sayUnderstood, page.Clean(text), v.nearly(text)+page.And(page.Each(found, func(i int) string { return v.options[i].Label }))+v.level(text))
		return text, nil
	}
	near := v.suggest(text)
	if len(near) == 0 {
		q.tell(sayKept, page.Clean(text))
		return text, nil
	}
	options := []prompt.Option{{Label: sayKeep}}
	options = append(options, page.Each(near, func(i int) prompt.Option { return v.options[i] })...)
	options = append(options, prompt.Option{Label: sayLeave})
	answer, err := q.Select(prompt.Question{Message: fmt.Sprintf(askMeant, text), Options: options})
	switch {
	case err != nil, answer.Picked[0] == 0:
		return text, err
	case answer.Picked[0] <= len(near):
		return v.stored(near[answer.Picked[0]-1]) + v.tail(text), nil
	}
	return "", nil
}

// askNames asks for several names of a vocabulary: those of the answers so far that are
// kept, in their own words, and then the new ones. What was answered is given with an error
// too.
func (q *quiz) askNames(v vocabulary, x prompt.Question, first []int, so []string) ([]string, error) {
	for {
		asked, rest := v.question(so, first)
		x.Options, x.Chosen, x.Shown, x.Near, x.Means = asked.Options, asked.Chosen, asked.Shown, v.near, asked.Means
		answer, err := q.MultiSelect(x)
		names := []string{}
		for _, i := range answer.Picked {
			if i < len(so) {
				names = append(names, so[i])
			} else {
				names = append(names, v.stored(rest[i-len(so)]))
			}
		}
		if err != nil {
			return append(names, answer.Typed...), err
		}
		names, err = q.settleAll(v, names, answer.Typed)
		if !errors.Is(err, prompt.ErrBack) {
			return names, err
		}
		so = names
	}
}

// settleAll finds out what typed texts mean, and adds them to names: what is among them
// already once, with the level that was typed. With an error the rest is added as it stands.
func (q *quiz) settleAll(v vocabulary, names, typed []string) ([]string, error) {
	for i, text := range typed {
		text, err := q.settle(v, text)
		if errors.Is(err, prompt.ErrBack) {
			return names, err
		}
		if err != nil {
			return append(names, typed[i:]...), err
		}
		names = v.with(names, text)
	}
	return names, nil
}

// answered gives answers by their texts: those of the answers so far as they are, and new
// ones.
func answered[T any](so []T, texts []string, text func(T) string, answer func(string) T) (answers []T) {
	rest := slices.Clone(so)
	for _, t := range texts {
		if i := slices.IndexFunc(rest, func(x T) bool { return text(x) == t }); i >= 0 {
			answers, rest = append(answers, rest[i]), slices.Delete(rest, i, i+1)
		} else {
			answers = append(answers, answer(t))
		}
	}
	return answers
}
