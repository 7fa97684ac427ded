package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/render"
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
	return &quiz{p, profile, notes, professions(c), fields(c), skills(c), interests(c)}
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
	name, err := q.askName(q.professions, askProfession, sayNoProfession, askOtherProfession, q.profile.Profession)
	if err == nil {
		q.profile.Profession = name
	}
	return err
}

// askName asks for one name of a vocabulary, or one in the person's own words.
// The answer so far is a choice of its own, in its own words.
func (q *quiz) askName(v vocabulary, message, skip, unlisted string, so profiles.Name) (profiles.Name, error) {
	question := prompt.Question{Message: message, Unlisted: unlisted, Options: []prompt.Option{{Label: skip}}}
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
	if len(v.find(text)) > 0 {
		return text, nil
	}
	near := v.suggest(text)
	if len(near) == 0 {
		q.tell(sayKept, render.Clean(text))
		return text, nil
	}
	question := prompt.Question{Message: fmt.Sprintf(askMeant, text)}
	for _, i := range near {
		question.Options = append(question.Options, v.options[i])
	}
	question.Options = append(question.Options, prompt.Option{Label: sayKeep}, prompt.Option{Label: sayLeave})
	answer, err := q.Select(question)
	switch {
	case err != nil:
		return "", err
	case answer.Picked[0] < len(near):
		return v.stored(near[answer.Picked[0]]), nil
	case answer.Picked[0] == len(near):
		return text, nil
	}
	return "", nil
}

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
		if !ok || degree.Level < profiles.Associate {
			q.profile.Degrees = said
			return nil
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
	lowest := profiles.None
	if n > 0 {
		question.Message, question.Options[0].Label, lowest = askAnotherDegree, sayNoMoreDegrees, profiles.Secondary
	}
	for _, names := range degreeNames()[lowest:] {
		question.Options = append(question.Options, prompt.Option{Label: names[0], Names: names[1:]})
	}
	var so profiles.Degree
	if n < len(before) && before[n].Level >= lowest {
		so = before[n]
		question.Default = 1 + int(so.Level-lowest)
	}
	answer, err := q.Select(question)
	if err != nil || answer.Picked[0] == 0 {
		return so, false, err
	}
	if level := lowest + profiles.DegreeLevel(answer.Picked[0]-1); level != so.Level {
		so = profiles.Degree{Level: level, Field: so.Field}
	}
	return so, true, nil
}

func (q *quiz) askField(d profiles.Degree) (profiles.Name, error) {
	return q.askName(q.fields, fmt.Sprintf(askField, degreeWords()[d.Level]), sayNoField, askOtherField, d.Field)
}

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

// askNames asks for several names of a vocabulary. It gives those kept of the
// answers so far, as indexes, and the new ones, also with an error. Nothing at all is asked once more:
// many a person presses Enter where Space marks.
func (q *quiz) askNames(v vocabulary, message, again, unlisted string, so []string) (kept []int, added []string, err error) {
	question, rest := v.question(so)
	question.Message, question.Unlisted = message, unlisted
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

// askLevels asks how well the person knows their skills, for all of them
// together. What they use without help is asked first, and what isn't named at
// all is in the middle.
func (q *quiz) askLevels() error {
	all := make([]int, len(q.profile.Skills))
	for i := range all {
		all[i] = i
	}
	advanced, rest, err := q.askLevel(askAdvanced, all, func(l profiles.Level) bool { return l >= profiles.Advanced })
	if err != nil {
		return err
	}
	expert, _, err := q.askLevel(askExpert, advanced, func(l profiles.Level) bool { return l == profiles.Expert })
	if err != nil {
		return err
	}
	beginner, rest, err := q.askLevel(askBeginner, rest, func(l profiles.Level) bool { return l == profiles.Beginner })
	if err != nil {
		return err
	}
	for _, at := range []struct {
		level  profiles.Level
		skills []int
	}{{profiles.Beginner, beginner}, {profiles.Intermediate, rest}, {profiles.Advanced, advanced}, {profiles.Expert, expert}} {
		for _, i := range at.skills {
			q.profile.Skills[i].Level = at.level
		}
	}
	return nil
}

// askLevel asks which of some skills, given and returned as indexes, are at a
// level. Those are marked whose level so far is.
func (q *quiz) askLevel(message string, among []int, at func(profiles.Level) bool) (named, rest []int, err error) {
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
		if code, ok := profiles.ParseRIASEC(text); ok || strings.Trim(text, "-") == "" {
			q.profile.RIASEC = code
			return nil
		}
		q.tell(sayNoCode, render.Clean(text))
	}
}
