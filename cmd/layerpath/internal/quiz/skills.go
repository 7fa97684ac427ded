package quiz

import (
	"fmt"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/report"
)

// Skills are asked for in a few screens of a few names each, those first that tell apart the
// jobs that lead: twelve are taken in at a glance, beside what is marked already, and after
// three screens more of them hardly move the first layer.
const (
	screens    = 3
	screenSize = 12
)

// An offer is one screen of several on which skills are asked for.
type offer struct {
	offered []string // ids
	named   []string // on the second and later ones, where an answer adds to what was said
	enough  bool     // nothing more is asked from here on
}

// skillSteps ask for skills, screen after screen; for more of them until no more would change
// the first layer, unless somebody wants to go on; and once more where none is marked.
func (q *quiz) skillSteps() []step {
	q.screens = make([]offer, screens)
	steps := []step{}
	for n := range q.screens {
		steps = append(steps, func() error { return q.askScreen(n) })
	}
	return append(steps, q.askSkillsAgain)
}

// askScreen asks the n-th screen of skills, from 0.
func (q *quiz) askScreen(n int) error {
	if n > 0 && q.screens[n-1].enough {
		q.screens[n] = offer{enough: true}
		return nil
	}
	next, now := q.nextSkills(n), &q.screens[n]
	more := n > 0 || len(q.profile.Skills) > 0
	now.offered = next.Skills
	if more && len(next.Skills) == 0 {
		now.enough = true
		return nil
	}
	if !q.back { // whoever comes back is asked again whether it is enough
		now.enough = false
	}
	err := q.walk(func() error { return q.askEnough(now, more && next.Settled) }, func() error {
		if now.enough {
			return nil
		}
		return q.askSkillsOn(n)
	})
	if err == nil && !now.enough {
		q.tellStanding()
	}
	return err
}

// nextSkills are those to offer on the n-th screen, by what was said before it.
func (q *quiz) nextSkills(n int) recommend.Asking {
	var offered, later []string
	for i, s := range q.screens {
		if i < n {
			offered = append(offered, s.offered...)
		} else {
			later = append(later, s.named...)
		}
	}
	before := q.profile
	before.Skills = slices.DeleteFunc(slices.Clone(before.Skills), func(s profiles.Skill) bool { return slices.Contains(later, s.Name.Text) })
	return q.ranker.Ask(before, offered, screenSize)
}

// askEnough offers to stop where the first layer is settled.
func (q *quiz) askEnough(now *offer, settled bool) error {
	if !settled {
		return nil
	}
	answer, err := q.Select(prompt.Question{Message: askEnough, Help: helpEnough, Options: []prompt.Option{{Label: sayEnough}, {Label: sayMoreSkills}}})
	now.enough = err == nil && answer.Picked[0] == 0
	return err
}

// askSkillsOn asks for skills on the n-th screen. The first has all that were said; each other
// one those alone that were named on it, so that no answer there takes any away.
func (q *quiz) askSkillsOn(n int) error {
	message, others := askSkills, []string(nil)
	for i, s := range q.screens {
		if n == 0 && i > 0 {
			others = append(others, s.named...)
		}
	}
	if n > 0 {
		message = fmt.Sprintf(askMoreSkills, n+1, screens)
		others = slices.DeleteFunc(q.skillNames(), func(name string) bool { return slices.Contains(q.screens[n].named, name) })
	}
	err := q.askSkillsFrom(message, q.screens[n].offered, others)
	if n > 0 {
		q.screens[n].named = slices.DeleteFunc(q.skillNames(), func(name string) bool { return slices.Contains(others, name) })
	}
	return err
}

// askSkillsAgain asks whoever marked nothing whether there is really nothing: many a person
// goes on before they have seen how to mark.
func (q *quiz) askSkillsAgain() error {
	if len(q.profile.Skills) > 0 {
		return nil
	}
	return q.askSkillsFrom(askSkillsAgain, q.ranker.Ask(q.profile, nil, screenSize).Skills, nil)
}

// askSkillsFrom asks for skills: those of ids are offered, all others can be typed. Others
// that were said aren't asked about, and stay.
func (q *quiz) askSkillsFrom(message string, ids, others []string) error {
	first := []int{}
	for _, id := range ids {
		first = append(first, q.skills.find(id)...)
	}
	so := slices.DeleteFunc(q.skillNames(), func(name string) bool { return slices.Contains(others, name) })
	names, err := q.askNames(q.skills, prompt.Question{Message: message, Help: helpSkills, Free: true}, first, so)
	all := slices.Clone(others)
	for _, name := range names {
		all = q.skills.with(all, name)
	}
	if more := len(all) - profiles.MaxSkills; more > 0 {
		q.tell(sayTooMany, profiles.MaxSkills, page.Clean(all[profiles.MaxSkills]), more)
		all = all[:profiles.MaxSkills]
	}
	q.profile.Skills = answered(q.profile.Skills, all, skillName, q.skillSaid)
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

// once gives skills each once, at the highest level that was said for it, under the name that
// was said first.
func (q *quiz) once(skills []profiles.Skill) (all []profiles.Skill) {
	for _, s := range skills {
		same := func(other profiles.Skill) bool {
			return other.Name.Text == s.Name.Text || len(q.skills.find(s.Name.Text)) > 0 && slices.Equal(q.skills.find(other.Name.Text), q.skills.find(s.Name.Text))
		}
		if i := slices.IndexFunc(all, same); i < 0 {
			all = append(all, s)
		} else if s.Level > all[i].Level {
			all[i].Level, all[i].Unclear = s.Level, ""
		}
	}
	return all
}

func skillName(s profiles.Skill) string { return s.Name.Text }

func (q *quiz) skillNames() []string { return page.Each(q.profile.Skills, skillName) }

// tellStanding says in a line where the person stands by what they said so far, where that
// isn't what was told before.
func (q *quiz) tellStanding() {
	r := q.ranker.Short(q.profile)
	text := sayTooLittle
	if r.First != nil { // which may pass over what isn't wanted
		at := slices.IndexFunc(r.Layers, func(l report.Layer) bool { return l.Layer == r.First.Layer })
		text = fmt.Sprintf(sayStanding, leadOf(r.Layers[at]), page.Count(r.Layers[at].Score, "point"))
		if at+1 < len(r.Layers) && r.Layers[at+1].Score > 0 {
			text += fmt.Sprintf(sayStandingNext, leadOf(r.Layers[at+1]), r.Layers[at+1].Score)
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

// askInterests asks for interests, once more where none is marked: many a person goes on
// before they have seen how to mark.
func (q *quiz) askInterests() error {
	return q.walk(func() error { return q.askInterestsBy(askInterests) }, func() error {
		if len(q.profile.Interests) > 0 {
			return nil
		}
		return q.askInterestsBy(askInterestsAgain)
	})
}

func (q *quiz) askInterestsBy(message string) error {
	so := page.Each(q.profile.Interests, nameText)
	names, err := q.askNames(q.interests, prompt.Question{Message: message, Help: helpInterests}, nil, so)
	q.profile.Interests = answered(q.profile.Interests, names, nameText, func(text string) profiles.Name { return profiles.Name{Text: text} })
	return err
}

func nameText(n profiles.Name) string { return n.Text }
