package quiz

import (
	"errors"

	"layerpath/cmd/layerpath/internal/prompt"
)

// A step asks for one thing, in as many questions as it takes, or in none where there is
// nothing to ask. It gives prompt.ErrBack where the person wants what was before it.
type step func() error

// walk goes through steps, and back from each to the one before that asks something. Back
// from the first is the caller's; and whoever comes back from behind comes to the last one.
func (q *quiz) walk(steps ...step) error {
	i := 0
	if q.back {
		i = len(steps) - 1
	}
	for 0 <= i && i < len(steps) {
		before := q.asked
		err := steps[i]()
		switch {
		case errors.Is(err, prompt.ErrBack):
			q.back = true
			i--
		case err != nil:
			return err
		case q.back && q.asked == before:
			i--
		default:
			q.back = false
			i++
		}
	}
	if i < 0 {
		return prompt.ErrBack
	}
	return nil
}

// Each question is counted, so that a step that asks none is no place to go back to; one that
// is answered is the end of going back.

func (q *quiz) Select(x prompt.Question) (prompt.Answer, error) {
	answer, err := q.prompter.Select(x)
	return answer, q.was(err)
}

func (q *quiz) MultiSelect(x prompt.Question) (prompt.Answer, error) {
	answer, err := q.prompter.MultiSelect(x)
	return answer, q.was(err)
}

func (q *quiz) Input(x prompt.Line) (string, error) {
	text, err := q.prompter.Input(x)
	return text, q.was(err)
}

func (q *quiz) was(err error) error {
	q.asked++
	if err == nil {
		q.back = false
	}
	return err
}
