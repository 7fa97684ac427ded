package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"layerpath/data"
	"layerpath/data/document"
	"layerpath/data/names"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// changeFlags are the changes that somebody thinks of: what they would add to a
// profile, and what they would take away.
type changeFlags struct {
	with, without []string
}

func (f *changeFlags) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	flags.StringArrayVar(&f.with, "with", nil, "show what this would change: an `ANSWER` such as skill:kubernetes:3, degree:master:physics, interest:chips, profession:nurse, riasec:IRC")
	flags.StringArrayVar(&f.without, "without", nil, "show what the profile is without this `ANSWER`, such as skill:excel, or without all of a kind, such as interest")
	completeFlag(cmd, "with", changeKinds())
	completeFlag(cmd, "without", changeKinds())
}

// The kinds of answer that a change may be of.
const (
	changeSkill      = "skill"
	changeDegree     = "degree"
	changeInterest   = "interest"
	changeProfession = "profession"
	changeRIASEC     = "riasec"
)

func changeKinds() []string {
	return []string{changeSkill, changeDegree, changeInterest, changeProfession, changeRIASEC}
}

func (f *changeFlags) given() bool { return len(f.with)+len(f.without) > 0 }

// words are the changes as they were asked for, for the report.
func (f *changeFlags) words() []string {
	words := []string{}
	for _, c := range splitAll(f.with) {
		words = append(words, "with "+c)
	}
	for _, c := range splitAll(f.without) {
		words = append(words, "without "+c)
	}
	return words
}

// apply gives a profile with the changes made. What is taken away must be there. An
// error is the command line's.
func (f *changeFlags) apply(a *app, p profiles.Profile) (profiles.Profile, error) {
	p.Degrees, p.Skills, p.Interests = slices.Clone(p.Degrees), slices.Clone(p.Skills), slices.Clone(p.Interests)
	c, err := a.catalogue()
	if err != nil {
		return p, err
	}
	if err := f.checkOnce(c); err != nil {
		return p, err
	}
	for _, change := range splitAll(f.without) {
		if err := withoutAnswer(c, &p, change); err != nil {
			return p, err
		}
	}
	return p, withAnswers(a, &p, splitAll(f.with))
}

// checkOnce finds what is changed twice, where only one change could count.
func (f *changeFlags) checkOnce(c *data.Catalogue) error {
	seen := map[string]string{}
	for _, change := range append(splitAll(f.with), splitAll(f.without)...) {
		kind, value := cutChange(change)
		what := kind
		switch kind {
		case changeSkill:
			skill, _ := parseSkill(value)
			what += names.Key(skill.Name.Text)
			if found := c.FindSkills(skill.Name.Text); len(found) > 0 {
				what = fmt.Sprint(kind, found)
			}
		case changeDegree, changeInterest:
			what += names.Key(value)
		}
		if first, ok := seen[what]; ok && value != "" {
			return usageError(&hintError{fmt.Sprintf("%q and %q change the same answer", first, change), "leave one of them out"})
		}
		seen[what] = change
	}
	return nil
}

// cutChange splits "skill:go:3" into its kind, in lower case, and the rest.
func cutChange(change string) (kind, value string) {
	kind, value, _ = strings.Cut(change, ":")
	return strings.ToLower(strings.TrimSpace(kind)), strings.TrimSpace(value)
}

// withAnswers adds answers by the rules of the flags that say answers, so that the
// same skill takes the new level, and a profession replaces the one before.
func withAnswers(a *app, p *profiles.Profile, changes []string) error {
	answers := &answerFlags{app: a}
	for _, change := range changes {
		kind, value := cutChange(change)
		if value == "" {
			return unknownChange("with", change)
		}
		value = strings.ReplaceAll(value, ",", `\,`) // it has been split already
		switch kind {
		case changeSkill:
			answers.skills = append(answers.skills, value)
		case changeDegree:
			answers.degrees = append(answers.degrees, value)
		case changeInterest:
			answers.interests = append(answers.interests, value)
		case changeProfession:
			answers.profession = value
		case changeRIASEC:
			answers.riasec = value
		default:
			return unknownChange("with", change)
		}
	}
	return answers.apply(p)
}

func unknownChange(flag, change string) error {
	kind, _, _ := strings.Cut(change, ":")
	hint := "use skill:NAME[:LEVEL], degree:LEVEL[:FIELD], interest:ID, profession:TEXT or riasec:CODE"
	if flag == "without" {
		hint = "use skill:NAME, degree:LEVEL[:FIELD] or interest:ID; skill, degree, interest, profession or riasec alone for all of a kind"
	}
	if near, ok := document.Nearest(kind, changeKinds()); ok && near != kind {
		hint = fmt.Sprintf("did you mean %q?", near+strings.TrimPrefix(change, kind))
	}
	return usageError(&hintError{fmt.Sprintf("unknown change %q for --%s", change, flag), hint})
}

// withoutAnswer takes an answer out of a profile: one that it names, or all of its
// kind.
func withoutAnswer(c *data.Catalogue, p *profiles.Profile, change string) error {
	kind, value := cutChange(change)
	named := strings.Contains(change, ":")
	if named && value == "" {
		return unknownChange("without", change)
	}
	found := false
	switch kind {
	case changeSkill:
		p.Skills, found = withoutSkill(c, p.Skills, value)
	case changeDegree:
		level, field, _ := strings.Cut(value, ":")
		if _, ok := scale.ParseDegree(level); named && !ok {
			_, err := parseDegree(value)
			return err
		}
		before := len(p.Degrees)
		p.Degrees = slices.DeleteFunc(p.Degrees, func(d profiles.Degree) bool { return !named || isDegree(c, d, level, field) })
		found = len(p.Degrees) < before
	case changeInterest:
		before := len(p.Interests)
		p.Interests = slices.DeleteFunc(p.Interests, func(in profiles.Name) bool { return !named || isInterest(c, in.Text, value) })
		found = len(p.Interests) < before
	case changeProfession:
		if found = p.Profession.Text != "" && (!named || names.Key(value) == names.Key(p.Profession.Text)); found {
			p.Profession = profiles.Name{}
		}
	case changeRIASEC:
		if found = p.RIASEC != "" && (!named || strings.EqualFold(value, p.RIASEC)); found {
			p.RIASEC = ""
		}
	default:
		return unknownChange("without", change)
	}
	if !found {
		return notThere(*p, kind, value)
	}
	return nil
}

// notThere says that a profile has no such answer, and what it has.
func notThere(p profiles.Profile, kind, value string) error {
	var has []string
	switch kind {
	case changeSkill:
		has = collect(p.Skills, func(s profiles.Skill) string { return s.Name.Text })
	case changeDegree:
		has = collect(p.Degrees, func(d profiles.Degree) string { return strings.TrimSuffix(d.Level.String()+":"+d.Field.Text, ":") })
	case changeInterest:
		has = collect(p.Interests, func(in profiles.Name) string { return in.Text })
	case changeProfession:
		has = []string{p.Profession.Text}
	case changeRIASEC:
		has = []string{p.RIASEC}
	}
	text := "the profile has no " + kind
	if value != "" {
		text += fmt.Sprintf(" %q", value)
	}
	hint := "it has " + someOf(has)
	if strings.Join(has, "") == "" {
		hint = fmt.Sprintf("leave --without %s out", kind)
	}
	return usageError(&hintError{text, hint})
}

// withoutSkill takes a skill out of skills, under whatever name, or all of them for no
// name. Of an answer that names several ("C/C++") the others stay.
func withoutSkill(c *data.Catalogue, skills []profiles.Skill, name string) (left []profiles.Skill, found bool) {
	if name == "" {
		return nil, len(skills) > 0
	}
	meant := c.FindSkills(name)
	if skill, err := parseSkill(name); err == nil && len(meant) == 0 {
		name = skill.Name.Text // "kubernetes:3": whatever its level
		meant = c.FindSkills(name)
	}
	for _, s := range skills {
		means := c.FindSkills(s.Name.Text)
		rest := slices.DeleteFunc(slices.Clone(means), func(i int) bool { return slices.Contains(meant, i) })
		switch {
		case len(means) == 0 && names.Key(s.Name.Text) == names.Key(name):
			found = true // not known, and taken out by its own word
		case len(rest) == len(means):
			left = append(left, s)
		default:
			found = true
			for _, i := range rest {
				left = append(left, profiles.Skill{Name: profiles.Name{Text: c.Skills[i].Name, Line: s.Name.Line}, Level: s.Level})
			}
		}
	}
	return left, found
}

func isDegree(c *data.Catalogue, d profiles.Degree, level, field string) bool {
	l, _ := scale.ParseDegree(level)
	switch {
	case d.Level != l:
		return false
	case field == "" || names.Key(d.Field.Text) == names.Key(field):
		return true
	}
	meant := c.FindFields(field)
	return len(meant) > 0 && slices.Equal(meant, c.FindFields(d.Field.Text))
}

func isInterest(c *data.Catalogue, text, name string) bool {
	if names.Key(text) == names.Key(name) {
		return true
	}
	i, ok := c.FindInterest(text)
	j, meant := c.FindInterest(name)
	return ok && meant && i == j
}
