package quiz

import (
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// askSkills asks for skills. The answers so far come first, marked.
func (q *quiz) askSkills() error {
	kept, added, err := q.askNames(q.skills, askSkills, askSkillsAgain, true, q.skillNames())
	q.profile.Skills = answered(q.profile.Skills, kept, added, q.skillSaid)
	return err
}

// skillSaid reads a skill that was chosen, or typed with a level. One that isn't understood
// is told: levels are asked for next.
func (q *quiz) skillSaid(name profiles.Name) profiles.Skill {
	s := q.apart(profiles.ParseSkill(name.Text))
	if s.Unclear != "" {
		q.tell(sayNoSuchLevel, page.Clean(name.Text))
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

func (q *quiz) skillNames() []string {
	return page.Each(q.profile.Skills, func(s profiles.Skill) string { return s.Name.Text })
}

func (q *quiz) askInterests() error {
	so := page.Each(q.profile.Interests, func(in profiles.Name) string { return in.Text })
	kept, added, err := q.askNames(q.interests, askInterests, askInterestsAgain, false, so)
	q.profile.Interests = answered(q.profile.Interests, kept, added, func(name profiles.Name) profiles.Name { return name })
	return err
}

// answered gives the answers that are kept of those so far, and the new ones.
func answered[T any](so []T, kept []int, added []string, answer func(profiles.Name) T) (answers []T) {
	for _, i := range kept {
		answers = append(answers, so[i])
	}
	for _, text := range added {
		answers = append(answers, answer(profiles.Name{Text: text}))
	}
	return answers
}

// askLevels asks how well the person knows their skills, for all of them
// together. What they use without help is asked first, and what isn't named at
// all is in the middle.
func (q *quiz) askLevels() error {
	all := make([]int, len(q.profile.Skills))
	for i := range all {
		all[i] = i
	}
	advanced, rest, err := q.askLevel(askAdvanced, all, func(l scale.Level) bool { return l >= scale.Advanced })
	if err != nil {
		return err
	}
	expert, _, err := q.askLevel(askExpert, advanced, func(l scale.Level) bool { return l == scale.Expert })
	if err != nil {
		return err
	}
	beginner, rest, err := q.askLevel(askBeginner, rest, func(l scale.Level) bool { return l == scale.Beginner })
	if err != nil {
		return err
	}
	for _, at := range []struct {
		level  scale.Level
		skills []int
	}{{scale.Beginner, beginner}, {scale.Intermediate, rest}, {scale.Advanced, advanced}, {scale.Expert, expert}} {
		for _, i := range at.skills {
			q.profile.Skills[i].Level, q.profile.Skills[i].Unclear = at.level, ""
		}
	}
	return nil
}

// askLevel asks which of some skills, given and returned as indexes, are at a
// level. Those are marked whose level so far is.
func (q *quiz) askLevel(message string, among []int, at func(scale.Level) bool) (named, rest []int, err error) {
	if len(among) == 0 {
		return nil, nil, nil
	}
	question := prompt.Question{Message: message}
	for n, i := range among {
		question.Options = append(question.Options, q.skills.describe(q.profile.Skills[i].Name.Text))
		if at(q.profile.Skills[i].Level) {
			question.Chosen = append(question.Chosen, n)
		}
	}
	answer, err := q.MultiSelect(question)
	for n, i := range among {
		if slices.Contains(answer.Picked, n) {
			named = append(named, i)
		} else {
			rest = append(rest, i)
		}
	}
	return named, rest, err
}
