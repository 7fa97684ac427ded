package main

import (
	"slices"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// askSkills asks for skills. The answers so far come first, marked.
func (q *quiz) askSkills() error {
	var so []string
	for _, s := range q.profile.Skills {
		so = append(so, s.Name.Text)
	}
	kept, added, err := q.askNames(q.skills, askSkills, askSkillsAgain, askOtherSkills, so)
	var skills []profiles.Skill
	for _, i := range kept {
		skills = append(skills, q.profile.Skills[i])
	}
	for _, text := range added {
		skills = append(skills, profiles.Skill{Name: profiles.Name{Text: text}})
	}
	q.profile.Skills = skills
	return err
}

func (q *quiz) askInterests() error {
	var so []string
	for _, in := range q.profile.Interests {
		so = append(so, in.Text)
	}
	kept, added, err := q.askNames(q.interests, askInterests, askInterestsAgain, "", so)
	var interests []profiles.Name
	for _, i := range kept {
		interests = append(interests, q.profile.Interests[i])
	}
	for _, text := range added {
		interests = append(interests, profiles.Name{Text: text})
	}
	q.profile.Interests = interests
	return err
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
			q.profile.Skills[i].Level = at.level
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
