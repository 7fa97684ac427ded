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
	"layerpath/data/document"
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
	Aim        string
	Limits     Limits
}

// Register gives a command the flags.
func (f *Answers) Register(cmd *cobra.Command, sh *shell.Process) {
	flags := cmd.Flags()
	flags.StringArrayVar(&f.Degrees, "degree", nil, "a degree, `LEVEL[:FIELD]`: "+document.Choice(scale.DegreeWords())+"; :in-progress or :in-progress:2027 behind it where it is under way")
	flags.StringArrayVar(&f.Skills, "skill", nil, "a skill, `NAME[:LEVEL]`: 1 followed a course, 2 built something with it (where not given), 3 use it at work, 4 others come to me for it")
	flags.StringArrayVar(&f.Interests, "interest", nil, "what you would enjoy working on, an `ID` such as product-building")
	flags.StringVar(&f.RIASEC, "riasec", "", "Holland `CODE`, 1 to 6 letters of RIASEC, the strongest first")
	flags.StringVar(&f.Profession, "profession", "", "what you do today, in your own words (`TEXT`)")
	flags.StringVar(&f.Aim, "aim", "", "stay in your profession, with AI, or move into an AI job: `stay|move`")
	f.Limits.register(cmd)
	completeAnswers(cmd, sh)
}

// Given says whether any of the flags was that says what the person brings. An aim and
// limits alone are nothing to go on.
func (f *Answers) Given() bool {
	return len(f.Degrees)+len(f.Skills)+len(f.Interests) > 0 || f.RIASEC != "" || f.Profession != ""
}

// Beside says whether any flag was given that says more than a file.
func (f *Answers) Beside() bool { return f.Given() || f.Aim != "" || f.Limits.Given() }

// Apply adds what the flags say to a profile, by the rules of recommend.Change. An error
// is the command line's.
func (f *Answers) Apply(ranker *recommend.Ranker, p *profiles.Profile) error {
	added, err := f.Profile()
	if err != nil || !f.Beside() {
		return err
	}
	if *p, err = ranker.Apply(*p, recommend.Change{With: added}); err == nil {
		p.Limits, err = f.Limits.over(p.Limits)
	}
	return err
}

// Profile gives what the flags say. An error is the command line's.
func (f *Answers) Profile() (p profiles.Profile, err error) {
	for _, text := range splitDegrees(f.Degrees) {
		degree := profiles.ParseDegree(text)
		if err := checkStatus(text, degree); err != nil {
			return p, err
		}
		p.Degrees = append(p.Degrees, degree)
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
	if f.Aim != "" {
		aim, ok := profiles.ParseAim(f.Aim)
		if !ok {
			return p, shell.Usage(fmt.Sprintf("unknown aim %q", f.Aim), "use "+document.Choice(profiles.AimWords())+"; without it both ways are shown")
		}
		p.Aim = aim
	}
	if p.Limits, err = f.Limits.over(profiles.Limits{}); err != nil {
		return p, err
	}
	p.Shorten()
	return p, nil
}

// checkStatus finds a status in what was read as a degree's field: with something behind it
// that is no year, or with a year where the degree is finished.
func checkStatus(text string, d profiles.Degree) error {
	if _, rest, _ := strings.Cut(text, ":"); strings.TrimSpace(rest) != d.Field.Text {
		return nil // it has a status of its own
	}
	parts := strings.Split(d.Field.Text, ":")
	for i, part := range parts[:len(parts)-1] {
		if _, ok := profiles.ParseStatus(part); ok {
			return shell.Usage(fmt.Sprintf("%q behind the status of the degree %q", strings.Join(parts[i+1:], ":"), text),
				"use LEVEL[:FIELD]:in-progress, with the year that it is expected behind it: bachelor:law:in-progress:2027")
		}
	}
	return nil
}

// splitDegrees separates the degrees of a flag.
func splitDegrees(values []string) (all []string) {
	for _, v := range values {
		all = append(all, profiles.SplitDegrees(v)...)
	}
	return all
}

// SplitAll separates the answers of a flag that may be given several times.
func SplitAll(values []string) (all []string) {
	for _, v := range values {
		all = append(all, profiles.SplitList(v)...)
	}
	return all
}
