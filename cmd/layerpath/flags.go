package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"layerpath/data/document"
	"layerpath/data/names"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
)

// answerFlags are the flags that say what a person brings. Each may be given
// several times, and separates several answers by commas.
type answerFlags struct {
	app        *app
	degrees    []string
	skills     []string
	interests  []string
	riasec     string
	profession string
}

func (f *answerFlags) register(cmd *cobra.Command, a *app) {
	f.app = a
	flags := cmd.Flags()
	flags.StringArrayVar(&f.degrees, "degree", nil, "a degree, `LEVEL[:FIELD]`: none, secondary, associate, bachelor, master or doctorate")
	flags.StringArrayVar(&f.skills, "skill", nil, "a skill, `NAME[:LEVEL]`: 1 followed a course, 2 built something with it (where not given), 3 use it at work, 4 others come to me for it")
	flags.StringArrayVar(&f.interests, "interest", nil, "what you would enjoy working on, an `ID` such as product-building")
	flags.StringVar(&f.riasec, "riasec", "", "Holland `CODE`, 1 to 6 letters of RIASEC, the strongest first")
	flags.StringVar(&f.profession, "profession", "", "what you do today, in your own words (`TEXT`)")
	completeAnswers(cmd, a)
}

// given says whether any of the flags was.
func (f *answerFlags) given() bool {
	return len(f.degrees)+len(f.skills)+len(f.interests) > 0 || f.riasec != "" || f.profession != ""
}

// apply adds what the flags say to a profile, by the rules of recommend.Change. An error
// is the command line's.
func (f *answerFlags) apply(p *profiles.Profile) error {
	said, err := f.said()
	if err != nil || !f.given() {
		return err
	}
	ranker, _, err := f.app.ranker()
	if err != nil {
		return err
	}
	*p, err = ranker.Apply(*p, recommend.Change{With: said})
	return err
}

// said gives what the flags say. An error is the command line's.
func (f *answerFlags) said() (p profiles.Profile, err error) {
	for _, text := range splitAll(f.degrees) {
		d, err := parseDegree(text)
		if err != nil {
			return p, err
		}
		p.Degrees = append(p.Degrees, d)
	}
	for _, text := range splitAll(f.skills) {
		skill, err := parseSkill(text)
		if err != nil {
			return p, err
		}
		p.Skills = append(p.Skills, skill)
	}
	for _, text := range splitAll(f.interests) {
		p.Interests = append(p.Interests, profiles.Name{Text: text})
	}
	if f.riasec != "" {
		code, ok := scale.ParseCode(f.riasec)
		if !ok {
			return p, usageError(&hintError{fmt.Sprintf("%q is no RIASEC code", f.riasec), "use 1 to 6 different letters of R, I, A, S, E, C, the strongest first"})
		}
		p.RIASEC = code
	}
	p.Profession.Text = strings.TrimSpace(f.profession)
	return p, nil
}

// splitAll separates answers by commas, and leaves out empty ones. A comma that
// belongs to an answer has a backslash before it.
func splitAll(values []string) []string {
	const hidden = "\x00"
	var all []string
	for _, v := range values {
		for part := range strings.SplitSeq(strings.ReplaceAll(v, `\,`, hidden), ",") {
			if part = strings.TrimSpace(strings.ReplaceAll(part, hidden, ",")); part != "" {
				all = append(all, part)
			}
		}
	}
	return all
}

// parseDegree reads LEVEL[:FIELD].
func parseDegree(text string) (profiles.Degree, error) {
	word, field, _ := strings.Cut(text, ":")
	level, ok := scale.ParseDegree(word)
	if !ok {
		return profiles.Degree{}, usageError(&hintError{
			fmt.Sprintf("unknown degree level %q in --degree %q", strings.TrimSpace(word), text),
			degreeHint(word),
		})
	}
	return profiles.Degree{Level: level, Field: profiles.Name{Text: strings.TrimSpace(field)}}, nil
}

// degreeHint helps with a degree level that is called otherwise: "PhD" is a doctorate.
func degreeHint(word string) string {
	for level := scale.NoDegree; level <= scale.Doctorate; level++ {
		for _, name := range level.Names() {
			if names.Key(name) == names.Key(word) {
				return fmt.Sprintf("did you mean %q?", level)
			}
		}
	}
	return "use LEVEL or LEVEL:FIELD, with the level " + document.Choice(scale.DegreeWords())
}

// parseSkill reads NAME[:LEVEL]. A tail after the last colon is a level only if it
// reads as one.
func parseSkill(text string) (profiles.Skill, error) {
	skill := profiles.Skill{Name: profiles.Name{Text: text}}
	if at := strings.LastIndexByte(text, ':'); at >= 0 {
		if level, ok := scale.ParseLevel(text[at+1:]); ok {
			skill = profiles.Skill{Name: profiles.Name{Text: strings.TrimSpace(text[:at])}, Level: level}
		}
	}
	if skill.Name.Text == "" {
		return skill, usageError(&hintError{fmt.Sprintf("no skill named in --skill %q", text), "use NAME or NAME:LEVEL, such as python:3"})
	}
	return skill, nil
}
