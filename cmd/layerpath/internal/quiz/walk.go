package quiz

import (
	"errors"

	"layerpath/cmd/layerpath/internal/prompt"
)

// A step asks for one thing, in as many questions as it takes, or in none where there is
// nothing to ask. It gives prompt.ErrBack where the person wants what was before it.
type step func() error

// walk goes through steps, and back from each to the one before that asked something. Back
// from the first is the caller's.
func (q *quiz) walk(steps ...step) error {
	var asked []int
	for i := 0; i < len(steps); {
		before := q.asked
		err := steps[i]()
		switch last := len(asked) - 1; {
		case errors.Is(err, prompt.ErrBack) && last >= 0:
			i, asked = asked[last], asked[:last]
			continue
		case err != nil:
			return err
		case q.asked > before:
			asked = append(asked, i)
		}
		i++
	}
	return nil
}

// Each question is counted, so that a step that asks none is no place to go back to.

func (q *quiz) Select(x prompt.Question) (prompt.Answer, error) {
	q.asked++
	return q.prompter.Select(x)
}

func (q *quiz) MultiSelect(x prompt.Question) (prompt.Answer, error) {
	q.asked++
	return q.prompter.MultiSelect(x)
}

func (q *quiz) Input(message, preset string) (string, error) {
	q.asked++
	return q.prompter.Input(message, preset)
}
