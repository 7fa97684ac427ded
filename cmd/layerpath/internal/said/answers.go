// Package said turns what somebody says on a command line into answers, and answers
// back into a command line: the flags that say what a person brings, those that change
// a profile in thought, and what a shell offers to complete them.
//
// Most readers need [Answers], whose Register gives a command the flags and whose Read
// the profile, and [Changes] for --with and --without. How one text becomes a skill or a
// degree is package profiles' affair; what changes mean is package recommend's.
package said

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
)

// Answers are the flags that say what a person brings. Each may be given
// several times; degrees, skills and interests separate several answers as
// profiles.SplitList does, and of the others the last one counts.
type Answers struct {
	Degrees    []string
	Skills     []string
	Interests  []string
	RIASEC     string
	Profession string
}

// Register gives a command the flags.
func (f *Answers) Register(cmd *cobra.Command, sh *shell.Process) {
	flags := cmd.Flags()
	flags.StringArrayVar(&f.Degrees, "degree", nil, "a degree, `LEVEL[:FIELD]`: none, secondary, associate, bachelor, master or doctorate")
	flags.StringArrayVar(&f.Skills, "skill", nil, "a skill, `NAME[:LEVEL]`: 1 followed a course, 2 built something with it (where not given), 3 use it at work, 4 others come to me for it")
	flags.StringArrayVar(&f.Interests, "interest", nil, "what you would enjoy working on, an `ID` such as product-building")
	flags.StringVar(&f.RIASEC, "riasec", "", "Holland `CODE`, 1 to 6 letters of RIASEC, the strongest first")
	flags.StringVar(&f.Profession, "profession", "", "what you do today, in your own words (`TEXT`)")
	completeAnswers(cmd, sh)
}

// Given says whether any of the flags was.
func (f *Answers) Given() bool {
	return len(f.Degrees)+len(f.Skills)+len(f.Interests) > 0 || f.RIASEC != "" || f.Profession != ""
}

// Apply adds what the flags say to a profile, by the rules of recommend.Change. An error
// is the command line's.
func (f *Answers) Apply(ranker *recommend.Ranker, p *profiles.Profile) error {
	added, err := f.Profile()
	if err != nil || !f.Given() {
		return err
	}
	*p, err = ranker.Apply(*p, recommend.Change{With: added})
	return err
}

// Profile gives what the flags say. An error is the command line's.
func (f *Answers) Profile() (p profiles.Profile, err error) {
	for _, text := range SplitAll(f.Degrees) {
		p.Degrees = append(p.Degrees, profiles.ParseDegree(text))
	}
	for _, text := range SplitAll(f.Skills) {
		p.Skills = append(p.Skills, profiles.ParseSkill(text))
	}
	for _, text := range SplitAll(f.Interests) {
		p.Interests = append(p.Interests, profiles.Name{Text: text})
	}
	if f.RIASEC != "" {
		code, ok := scale.ParseCode(f.RIASEC)
		if !ok {
			return p, shell.Usage(fmt.Sprintf("%q is no RIASEC code", f.RIASEC), "use 1 to 6 different letters of R, I, A, S, E, C, the strongest first")
		}
		p.RIASEC = code
	}
	p.Profession.Text = strings.TrimSpace(f.Profession)
	p.Shorten()
	return p, nil
}

// SplitAll separates the answers of a flag that may be given several times.
func SplitAll(values []string) (all []string) {
	for _, v := range values {
		all = append(all, profiles.SplitList(v)...)
	}
	return all
}
