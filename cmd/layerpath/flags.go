package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
)

// answerFlags are the flags that say what a person brings. Each may be given
// several times, and separates several answers as profiles.SplitList does.
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
		p.Degrees = append(p.Degrees, profiles.ParseDegree(text))
	}
	for _, text := range splitAll(f.skills) {
		p.Skills = append(p.Skills, profiles.ParseSkill(text))
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

// splitAll separates the answers of a flag that may be given several times.
func splitAll(values []string) (all []string) {
	for _, v := range values {
		all = append(all, profiles.SplitList(v)...)
	}
	return all
}
