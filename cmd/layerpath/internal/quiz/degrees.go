package quiz

import (
	"cmp"
	"fmt"
	"slices"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// askDegrees asks for degrees, the highest first, until there are no more.
func (q *quiz) askDegrees() error {
	before := slices.Clone(q.profile.Degrees)
	slices.SortStableFunc(before, func(a, b profiles.Degree) int { return cmp.Compare(b.Level, a.Level) })
	var said []profiles.Degree
	for {
		degree, ok, err := q.askDegree(len(said), before)
		if err != nil {
			return err
		}
		if ok {
			said = append(said, degree)
		}
		if !ok || degree.Level < scale.Associate && degree.Level != scale.UnsaidDegree {
			q.profile.Degrees = said
			return nil
		}
		if degree.Level == scale.UnsaidDegree {
			continue
		}
		q.profile.Degrees = slices.Concat(said, before[min(len(said), len(before)):])
		if said[len(said)-1].Field, err = q.askField(degree); err != nil {
			return err
		}
		q.profile.Degrees = slices.Concat(said, before[min(len(said), len(before)):])
	}
}

// askDegree asks for the level of a person's n-th degree, counted from 0. Not ok:
// they have no more, or don't say.
func (q *quiz) askDegree(n int, before []profiles.Degree) (profiles.Degree, bool, error) {
	question := prompt.Question{Message: askDegree, Options: []prompt.Option{{Label: sayNoAnswer}}}
	lowest := scale.NoDegree
	if n > 0 {
		question.Message, question.Options[0].Label, lowest = askAnotherDegree, sayNoMoreDegrees, scale.Secondary
	}
	for level := lowest; level <= scale.Doctorate; level++ {
		names := level.Names()
		question.Options = append(question.Options, prompt.Option{Label: names[0], Names: names[1:]})
	}
	var so profiles.Degree
	if n < len(before) && before[n].Level >= lowest {
		so = before[n]
		question.Default = 1 + int(so.Level-lowest)
	}
	asSaid := len(question.Options)
	if n < len(before) && before[n].Level == scale.UnsaidDegree { // its level isn't known, and stays so
		so, question.Default = before[n], asSaid
		question.Options = append(question.Options, prompt.Option{Label: degreeInWords(so), Note: sayBefore})
	}
	answer, err := q.Select(question)
	switch {
	case err != nil, answer.Picked[0] == 0:
		return so, false, err
	case answer.Picked[0] == asSaid:
		return so, true, nil
	}
	level := lowest + scale.Degree(answer.Picked[0]-1)
	if level != so.Level && level < scale.Associate { // it isn't asked for a field
		so.Field = profiles.Name{}
	}
	so.Level, so.Unclear = level, ""
	return so, true, nil
}

func (q *quiz) askField(d profiles.Degree) (profiles.Name, error) {
	return q.askName(q.fields, fmt.Sprintf(askField, d.Level.Spoken()), sayNoField, d.Field)
}

// degreeInWords is a degree as the person said it.
func degreeInWords(d profiles.Degree) string {
	level := d.Level.String()
	switch {
	case d.Level == scale.UnsaidDegree:
		level = cmp.Or(d.Unclear, sayNoLevel)
	case d.Field.Text == "":
		return d.Level.Names()[0]
	}
	if d.Field.Text == "" {
		return level
	}
	return fmt.Sprintf("%s: %s", level, d.Field.Text)
}
