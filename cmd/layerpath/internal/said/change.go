package said

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/data/names"
	"layerpath/profiles"
	"layerpath/recommend"
)

// Changes are the changes that somebody thinks of: what they would add to a
// profile, and what they would take away.
type Changes struct {
	With, Without []string
}

// Register gives a command the flags, beside those that say what the person brings.
func (f *Changes) Register(cmd *cobra.Command, sh *shell.Process, answers *Answers) {
	flags := cmd.Flags()
	flags.StringArrayVar(&f.With, "with", nil, "show what this would change: an `ANSWER` such as skill:kubernetes:3, degree:master:physics, interest:chips, profession:nurse, riasec:IRC, aim:move")
	flags.StringArrayVar(&f.Without, "without", nil, "show what the profile is without this `ANSWER`, such as skill:excel, or without all of a kind, such as interest")
	completeWith(cmd, sh)
	completeWithout(cmd, sh, answers)
}

// The kinds of answer that a change may be of.
const (
	changeSkill      = "skill"
	changeDegree     = "degree"
	changeInterest   = "interest"
	changeProfession = "profession"
	changeRIASEC     = "riasec"
	changeAim        = "aim"
)

func changeKinds() []string {
	return []string{changeSkill, changeDegree, changeInterest, changeProfession, changeRIASEC, changeAim}
}

// Given says whether any of the flags was.
func (f *Changes) Given() bool { return len(f.With)+len(f.Without) > 0 }

// Words are the changes as they were asked for, for the report.
func (f *Changes) Words() []string {
	words := []string{}
	for _, c := range SplitAll(f.With) {
		words = append(words, "with "+c)
	}
	for _, c := range SplitAll(f.Without) {
		words = append(words, "without "+c)
	}
	return words
}

// Change reads the changes to a profile. An error is the command line's.
func (f *Changes) Change(c *data.Catalogue, p profiles.Profile) (change recommend.Change, err error) {
	if err := f.checkOnce(c); err != nil {
		return change, err
	}
	for _, text := range SplitAll(f.Without) {
		if err := leaveOut(c, p, &change.Without, text); err != nil {
			return change, err
		}
	}
	change.With, err = addedAnswers(SplitAll(f.With))
	return change, err
}

// checkOnce finds what is changed twice, where only one change could count.
func (f *Changes) checkOnce(c *data.Catalogue) error {
	seen := map[string]string{}
	for _, change := range append(SplitAll(f.With), SplitAll(f.Without)...) {
		kind, value := cutChange(change)
		what := kind
		switch kind {
		case changeSkill:
			skill := profiles.ParseSkill(value)
			what += names.Key(skill.Name.Text)
			if found := c.FindSkills(skill.Name.Text); len(found) > 0 {
				what = fmt.Sprint(kind, found)
			}
		case changeDegree, changeInterest:
			what += names.Key(value)
		}
		if first, ok := seen[what]; ok && value != "" {
			return shell.Usage(fmt.Sprintf("%q and %q change the same answer", first, change), "leave one of them out")
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

// addedAnswers reads answers to add, as the flags that say answers do.
func addedAnswers(changes []string) (profiles.Profile, error) {
	answers := &Answers{}
	for _, change := range changes {
		kind, value := cutChange(change)
		if value == "" {
			return profiles.Profile{}, unknownChange("with", change)
		}
		value = profiles.ListItem(value) // it has been split already
		switch kind {
		case changeSkill:
			answers.Skills = append(answers.Skills, value)
		case changeDegree:
			answers.Degrees = append(answers.Degrees, value)
		case changeInterest:
			answers.Interests = append(answers.Interests, value)
		case changeProfession:
			answers.Profession = value
		case changeRIASEC:
			answers.RIASEC = value
		case changeAim:
			answers.Aim = value
		default:
			return profiles.Profile{}, unknownChange("with", change)
		}
	}
	return answers.Profile()
}

func unknownChange(flag, change string) error {
	kind, _, _ := strings.Cut(change, ":")
	hint := "use skill:NAME[:LEVEL], degree:LEVEL[:FIELD], interest:ID, profession:TEXT, riasec:CODE or aim:stay|move"
	if flag == "without" {
		hint = "use skill:NAME, degree:LEVEL[:FIELD] or interest:ID; skill, degree, interest, profession, riasec or aim alone for all of a kind"
	}
	if near, ok := document.Nearest(kind, changeKinds()); ok && near != kind {
		hint = fmt.Sprintf("did you mean %q?", near+strings.TrimPrefix(change, kind))
	}
	return shell.Usage(fmt.Sprintf("unknown change %q for --%s", change, flag), hint)
}

// leaveOut adds an answer to those that are left out of a profile: one that it names, or
// all of its kind.
func leaveOut(c *data.Catalogue, p profiles.Profile, less *profiles.Profile, change string) error {
	kind, value := cutChange(change)
	all := value == ""
	switch {
	case !slices.Contains(changeKinds(), kind), all && strings.Contains(change, ":"):
		return unknownChange("without", change)
	case all && strings.Join(answersOf(p, kind), "") == "":
		return NotThere(p, kind, "")
	case kind == changeSkill && all:
		less.Skills = p.Skills
	case kind == changeSkill:
		less.Skills = append(less.Skills, skillToLeaveOut(c, value))
	case kind == changeDegree && all:
		less.Degrees = p.Degrees
	case kind == changeDegree:
		less.Degrees = append(less.Degrees, profiles.ParseDegree(value))
	case kind == changeInterest && all:
		less.Interests = p.Interests
	case kind == changeInterest:
		less.Interests = append(less.Interests, profiles.Name{Text: value})
	case kind == changeProfession:
		less.Profession = profiles.Name{Text: cmp.Or(value, p.Profession.Text)}
	case kind == changeRIASEC:
		less.RIASEC = cmp.Or(value, p.RIASEC)
	case kind == changeAim:
		less.Aim = cmp.Or(profiles.Aim(strings.ToLower(value)), p.Aim)
	}
	return nil
}

// skillToLeaveOut reads a skill that may have a level: "kubernetes:3" is Kubernetes,
// whatever its level.
func skillToLeaveOut(c *data.Catalogue, text string) profiles.Skill {
	if len(c.FindSkills(text)) == 0 {
		return profiles.ParseSkill(text)
	}
	return profiles.Skill{Name: profiles.Name{Text: text}}
}

// answersOf are a profile's answers of a kind, as a change would name them.
func answersOf(p profiles.Profile, kind string) []string {
	switch kind {
	case changeSkill:
		return page.Each(p.Skills, func(s profiles.Skill) string { return s.Name.Text })
	case changeDegree:
		return page.Each(p.Degrees, func(d profiles.Degree) string { return profiles.DegreeText(d.Level.String(), d) })
	case changeInterest:
		return page.Each(p.Interests, func(in profiles.Name) string { return in.Text })
	case changeProfession:
		return []string{p.Profession.Text}
	case changeAim:
		return []string{string(p.Aim)}
	}
	return []string{p.RIASEC}
}

// NotThere says that a profile has no such answer, and what it has.
func NotThere(p profiles.Profile, kind, value string) error {
	text, has := "the profile has no "+kind, answersOf(p, kind)
	if value != "" {
		text += fmt.Sprintf(" %q", value)
	}
	hint := "it has " + document.SomeOf(has)
	if strings.Join(has, "") == "" {
		hint = fmt.Sprintf("leave --without %s out", kind)
	}
	return shell.Usage(text, hint)
}
