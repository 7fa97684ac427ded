package quiz

import (
	"fmt"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/report"
)

// Skills are asked for in a few screens of a few names each, those first that tell apart the
// jobs that lead: twelve are taken in at a glance, beside what is marked already, and after
// three screens more of them hardly move the first layer.
const (
	screens    = 3
	screenSize = 12
)

// skillSteps ask for skills, screen after screen; for more of them until no more would change
// the first layer, unless somebody wants to go on; and once more where none is marked.
func (q *quiz) skillSteps() []step {
	steps := []step{}
	for n := range screens {
		steps = append(steps, func() error { return q.askScreen(n) })
	}
	return append(steps, q.askSkillsAgain)
}

// askScreen asks the n-th screen of skills, from 0.
func (q *quiz) askScreen(n int) error {
	if n == 0 {
		q.enough = false
	}
	next := q.ranker.Ask(q.profile, q.offeredBefore(n), screenSize)
	more := n > 0 || len(q.profile.Skills) > 0
	if q.enough = q.enough || more && len(next.Skills) == 0; q.enough {
		return nil
	}
	message := askSkills
	if n > 0 {
		message = fmt.Sprintf(askMoreSkills, n+1, screens)
	}
	err := q.walk(func() error { return q.askEnough(more && next.Settled) }, func() error {
		if q.enough {
			return nil
		}
		return q.askSkillsFrom(message, next.Skills)
	})
	if err == nil && !q.enough {
		q.offered = append(q.offered[:min(n, len(q.offered))], next.Skills)
		q.tellStanding()
	}
	return err
}

// askEnough offers to stop where the first layer is settled.
func (q *quiz) askEnough(settled bool) error {
	if !settled {
		return nil
	}
	answer, err := q.Select(prompt.Question{Message: askEnough, Help: helpEnough, Options: []prompt.Option{{Label: sayEnough}, {Label: sayMoreSkills}}})
	q.enough = err == nil && answer.Picked[0] == 0
	return err
}

// offeredBefore are the ids of the skills that were offered on the screens before the n-th.
func (q *quiz) offeredBefore(n int) (ids []string) {
	return slices.Concat(q.offered[:min(n, len(q.offered))]...)
}

// askSkillsAgain asks whoever marked nothing whether there is really nothing: many a person
// goes on before they have seen how to mark.
func (q *quiz) askSkillsAgain() error {
	if len(q.profile.Skills) > 0 {
		return nil
	}
	return q.askSkillsFrom(askSkillsAgain, q.ranker.Ask(q.profile, nil, screenSize).Skills)
}

// askSkillsFrom asks for skills: those of ids are offered, all others can be typed.
func (q *quiz) askSkillsFrom(message string, ids []string) error {
	first := []int{}
	for _, id := range ids {
		first = append(first, q.skills.find(id)...)
	}
	names, err := q.askNames(q.skills, prompt.Question{Message: message, Help: helpSkills, Free: true}, first, q.skillNames())
	q.profile.Skills = answered(q.profile.Skills, names, skillName, q.skillSaid)
	return err
}

// skillSaid reads a skill that was chosen, or typed with a level. One that isn't understood
// is told: levels are asked for next.
func (q *quiz) skillSaid(text string) profiles.Skill {
	s := q.apart(profiles.ParseSkill(text))
	if s.Unclear != "" {
		q.tell(sayNoSuchLevel, page.Clean(text))
	}
	return s
}

// apart gives a skill with its name alone, as recommend will read it: what stands behind
// it is a level that isn't understood.
func (q *quiz) apart(s profiles.Skill) profiles.Skill {
	if known := q.skills.known(s.Name.Text); known != s.Name.Text {
		s.Level, s.Unclear, s.Name.Text = scale.Unsaid, strings.TrimPrefix(s.Name.Text, known+":"), known
	}
	return s
}

func skillName(s profiles.Skill) string { return s.Name.Text }

func (q *quiz) skillNames() []string { return page.Each(q.profile.Skills, skillName) }

// tellStanding says in a line where the person stands by what they said so far, where that
// isn't what was told before.
func (q *quiz) tellStanding() {
	r := q.ranker.Short(q.profile)
	text := sayTooLittle
	if r.First != nil {
		text = fmt.Sprintf(sayStanding, leadOf(r.Layers[0]), page.Count(r.Layers[0].Score, "point"))
		if len(r.Layers) > 1 && r.Layers[1].Score > 0 {
			text += fmt.Sprintf(sayStandingNext, leadOf(r.Layers[1]), r.Layers[1].Score)
		}
	}
	if text == q.stands {
		text = sayAsBefore
	} else {
		q.stands = text
	}
	q.tell("%s\n", text)
}

// leadOf is the title of the role that leads a layer, or the layer's name where none does.
func leadOf(l report.Layer) string {
	for _, r := range l.Roles {
		if r.Lead {
			return page.Clean(r.Title)
		}
	}
	return page.Clean(l.Name)
}

func (q *quiz) askInterests() error {
	so := page.Each(q.profile.Interests, nameText)
	names, err := q.askNames(q.interests, prompt.Question{Message: askInterests, Help: helpInterests}, nil, so)
	if err == nil && len(names) == 0 { // many a person goes on before they have seen how to mark
		names, err = q.askNames(q.interests, prompt.Question{Message: askInterestsAgain, Help: helpInterests}, nil, nil)
	}
	q.profile.Interests = answered(q.profile.Interests, names, nameText, func(text string) profiles.Name { return profiles.Name{Text: text} })
	return err
}

func nameText(n profiles.Name) string { return n.Text }
