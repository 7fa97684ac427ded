package quiz

import (
	"fmt"
	"io"
	"unicode/utf8"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
	"layerpath/profiles"
)

// quiz is the questionnaire: the answers so far, and what is needed to ask for
// more. What is answered stands in the profile at once, so that it can be kept
// when somebody stops.
type quiz struct {
	prompt.Prompter
	profile profiles.Profile
	notes   io.Writer // standard error

	professions, fields, skills, interests vocabulary
}

func newQuiz(p prompt.Prompter, c *data.Catalogue, profile profiles.Profile, notes io.Writer) *quiz {
	q := &quiz{p, profile, notes, professions(c), fields(c), skills(c), interests(c)}
	q.profile.Skills = page.Each(profile.Skills, q.apart)
	return q
}

func (q *quiz) tell(format string, words ...any) {
	fmt.Fprintf(q.notes, format, words...)
}

// run asks everything once, and then what is to be changed.
func (q *quiz) run() error {
	q.tell(quizWelcome)
	for _, ask := range []func() error{q.askProfession, q.askDegrees, q.askSkills, q.askLevels, q.askInterests, q.askChanges} {
		if err := ask(); err != nil {
			return err
		}
	}
	return nil
}

func (q *quiz) askProfession() error {
	name, err := q.askName(q.professions, askProfession, sayNoProfession, q.profile.Profession)
	if err == nil {
		q.profile.Profession = name
	}
	return err
}

// askName asks for one name of a vocabulary, or one in the person's own words.
// The answer so far is a choice of its own, in its own words.
func (q *quiz) askName(v vocabulary, message, skip string, so profiles.Name) (profiles.Name, error) {
	question := prompt.Question{Message: message, Free: true, Options: []prompt.Option{{Label: skip}}}
	if so.Text != "" {
		question.Options = append(question.Options, prompt.Option{Label: so.Text, Note: sayBefore})
		question.Default = 1
	}
	first := len(question.Options)
	question.Options = append(question.Options, v.options...)
	answer, err := q.Select(question)
	switch {
	case err != nil:
		return so, err
	case len(answer.Typed) > 0:
		text, err := q.settle(v, answer.Typed[0])
		return profiles.Name{Text: text}, err
	case len(answer.Picked) == 0 || answer.Picked[0] == 0:
		return profiles.Name{}, nil
	case answer.Picked[0] < first:
		return so, nil
	}
	return profiles.Name{Text: v.stored(answer.Picked[0] - first)}, nil
}

// settle finds out what a typed text means: a text that is known stays as it is,
// for another the nearest names are offered. Empty: nothing.
func (q *quiz) settle(v vocabulary, text string) (string, error) {
	if utf8.RuneCountInString(text) > profiles.MaxName {
		q.tell(sayTooLong, profiles.MaxName)
		return "", nil
	}
	if len(v.find(text)) > 0 {
		return text, nil
	}
	near := v.suggest(text)
	if len(near) == 0 {
		q.tell(sayKept, page.Clean(text))
		return text, nil
	}
	options := page.Each(near, func(i int) prompt.Option { return v.options[i] })
	options = append(options, prompt.Option{Label: sayKeep}, prompt.Option{Label: sayLeave})
	answer, err := q.Select(prompt.Question{Message: fmt.Sprintf(askMeant, text), Options: options})
	switch {
	case err != nil:
		return "", err
	case answer.Picked[0] < len(near):
		return v.stored(near[answer.Picked[0]]) + v.tail(text), nil
	case answer.Picked[0] == len(near):
		return text, nil
	}
	return "", nil
}

// askNames asks for several names of a vocabulary. It gives those kept of the
// answers so far, as indexes, and the new ones, also with an error. Nothing at all is asked once more:
// many a person presses Enter where Space marks.
func (q *quiz) askNames(v vocabulary, message, again string, free bool, so []string) (kept []int, added []string, err error) {
	question, rest := v.question(so)
	question.Message, question.Free = message, free
	answer, err := q.MultiSelect(question)
	if err == nil && len(answer.Picked)+len(answer.Typed) == 0 {
		question.Message, question.Chosen = again, nil
		answer, err = q.MultiSelect(question)
	}
	has := map[int]bool{}
	for _, i := range answer.Picked {
		if i < len(so) {
			kept = append(kept, i)
			v.mark(has, so[i])
		} else {
			added = append(added, v.stored(rest[i-len(so)]))
			v.mark(has, added[len(added)-1])
		}
	}
	if err != nil {
		return kept, added, err
	}
	for i, text := range answer.Typed {
		if text, err = q.settle(v, text); err != nil {
			return kept, append(added, answer.Typed[i:]...), err
		}
		if text != "" && !v.marked(has, text) {
			added = append(added, text)
			v.mark(has, text)
		}
	}
	return kept, added, nil
}
