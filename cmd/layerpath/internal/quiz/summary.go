package quiz

import (
	"cmp"
	"fmt"
	"strings"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// askChanges shows the answers, and asks again for those that aren't right.
func (q *quiz) askChanges() error {
	for {
		question := prompt.Question{Message: askSummary, Options: []prompt.Option{{Label: sayShow}}}
		changes := q.changes()
		for _, c := range changes {
			question.Options = append(question.Options, prompt.Option{Label: c.label, Note: cmp.Or(c.answer, sayNotSaid)})
		}
		answer, err := q.Select(question)
		if err != nil || answer.Picked[0] == 0 {
			return err
		}
		if err := changes[answer.Picked[0]-1].ask(); err != nil {
			return err
		}
	}
}

// askCode asks for a Holland code, which only somebody who has one is asked for.
func (q *quiz) askCode() error {
	for {
		text, err := q.Input(askRIASEC, q.profile.RIASEC)
		if err != nil {
			return err
		}
		if code, ok := scale.ParseCode(text); ok || strings.Trim(text, "-") == "" {
			q.profile.RIASEC = code
			return nil
		}
		q.tell(sayNoCode, page.Clean(text))
	}
}

// change is an answer in the summary, and the question that changes it.
type change struct {
	label, answer string
	ask           func() error
}

func (q *quiz) changes() []change {
	all := []change{
		{sayProfession, q.profile.Profession.Text, q.askProfession},
		{sayDegrees, q.degreesInWords(), q.askDegrees},
		{saySkills, strings.Join(q.skillNames(), ", "), func() error {
			if err := q.askSkills(); err != nil {
				return err
			}
			return q.askLevels()
		}},
	}
	if len(q.profile.Skills) > 0 {
		all = append(all, change{sayLevels, q.levelsInWords(), q.askLevels})
	}
	all = append(all, change{sayInterests, q.interestsInWords(), q.askInterests})
	if q.profile.RIASEC != "" {
		all = append(all, change{sayCode, q.profile.RIASEC, q.askCode})
	}
	return all
}

func (q *quiz) degreesInWords() string {
	return strings.Join(page.Each(q.profile.Degrees, degreeInWords), "; ")
}

func (q *quiz) levelsInWords() string {
	var words []string
	for level := scale.Expert; level > scale.Unsaid; level-- {
		n := 0
		for _, s := range q.profile.Skills {
			if s.Level == level || s.Level == scale.Unsaid && level == scale.Intermediate {
				n++
			}
		}
		if n > 0 {
			words = append(words, fmt.Sprintf("%d %s", n, level))
		}
	}
	return strings.Join(words, ", ")
}

func (q *quiz) interestsInWords() string {
	return strings.Join(page.Each(q.profile.Interests, func(in profiles.Name) string {
		return q.interests.describe(in.Text).Label
	}), "; ")
}
