package said

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"unicode"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/data/names"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
)

// completeAnswers offers values for the flags that say what a person brings.
func completeAnswers(cmd *cobra.Command, sh *shell.Process) {
	for _, kind := range []string{changeSkill, changeDegree, changeInterest} {
		completeBy(cmd, kind, func(cmd *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
			return offered(fromCatalogue(sh, func(c *data.Catalogue) []string {
				return inList(typed, func(item string, before []string) []string {
					return answers(c, kind, item, append(before, valuesOf(cmd, kind)...))
				})
			}))
		})
	}
	for _, kind := range []string{changeProfession, changeRIASEC, changeAim} {
		completeBy(cmd, kind, func(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
			return offered(fromCatalogue(sh, func(c *data.Catalogue) []string { return answers(c, kind, typed, nil) }))
		})
	}
}

// answers offers answers of a kind, but for those that were said already.
func answers(c *data.Catalogue, kind, typed string, said []string) []string {
	switch kind {
	case changeSkill:
		return skillWords(c, typed, said)
	case changeDegree:
		return degreeWords(c, typed, said)
	case changeInterest:
		return goOn(typed, interests(c, func(i int) bool {
			return slices.ContainsFunc(said, func(text string) bool { at, ok := c.FindInterest(text); return ok && at == i })
		}))
	case changeProfession:
		return goOn(typed, jobs(c))
	case changeRIASEC:
		return codes(typed)
	case changeAim:
		return beginning(typed, aims())
	}
	return nil
}

// skillWords offers skills, and levels behind a colon.
func skillWords(c *data.Catalogue, typed string, said []string) []string {
	var taken []int
	for _, text := range said {
		taken = append(taken, c.FindSkills(profiles.ParseSkill(text).Name.Text)...)
	}
	words := goOn(typed, skills(c, func(i int) bool { return slices.Contains(taken, i) }))
	if at := strings.LastIndexByte(typed, ':'); at > 0 {
		words = append(levels(typed[:at], typed[at+1:]), words...)
	}
	return words
}

// levels are the levels of a skill by number, or by word where one is begun.
func levels(skill, level string) []string {
	means := []string{"followed a course", "built something with it", "use it at work without help", "others come to me for it"}
	var words []string
	for i, word := range scale.LevelWords() {
		if level == "" || unicode.IsDigit(rune(level[0])) {
			words = append(words, fmt.Sprintf("%s:%d\t%s: %s", skill, i+1, word, means[i]))
		} else {
			words = append(words, fmt.Sprintf("%s:%s\t%d: %s", skill, word, i+1, means[i]))
		}
	}
	return beginning(skill+":"+level, words)
}

// degreeWords offers levels, fields behind a level and a colon, and behind one more that
// the degree is under way.
func degreeWords(c *data.Catalogue, typed string, said []string) []string {
	level, field, ok := strings.Cut(typed, ":")
	if !ok {
		return beginning(typed, degreeLevels(said))
	}
	var taken []int
	for _, text := range said {
		if l, f, _ := strings.Cut(text, ":"); strings.EqualFold(strings.TrimSpace(l), strings.TrimSpace(level)) {
			taken = append(taken, c.FindFields(f)...)
		}
	}
	if at := strings.LastIndexByte(field, ':'); at >= 0 {
		return beginning(typed, []string{level + ":" + field[:at] + ":in-progress\tunder way, and not finished"})
	}
	words := goOn(field, fields(c, func(i int) bool { return slices.Contains(taken, i) }))
	return page.Each(words, func(word string) string { return level + ":" + word })
}

// degreeLevels are the levels that may be said beside others: "none" alone.
func degreeLevels(said []string) []string {
	var words []string
	for level := scale.NoDegree; level <= scale.Doctorate; level++ {
		if level > scale.NoDegree || len(said) == 0 {
			words = append(words, level.String()+"\t"+level.Names()[0])
		}
	}
	return words
}

// aims are the aims, with what they mean.
func aims() []string {
	return []string{string(profiles.Stay) + "\tin my profession, with AI", string(profiles.Move) + "\tinto an AI job"}
}

// codes offers the letters that a Holland code doesn't have yet.
func codes(typed string) []string {
	code, ok := scale.ParseCode(typed)
	if !ok && typed != "" {
		return nil
	}
	var words []string
	for i, name := range scale.Types() {
		letter := scale.RIASEC[i : i+1]
		if strings.Contains(code, letter) {
			continue
		}
		if typed != strings.ToUpper(typed) {
			letter = strings.ToLower(letter)
		}
		words = append(words, typed+letter+"\t"+name)
	}
	return words
}

// completeWith offers answers of all kinds, behind their kinds.
func completeWith(cmd *cobra.Command, sh *shell.Process) {
	completeBy(cmd, "with", func(cmd *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		return offered(fromCatalogue(sh, func(c *data.Catalogue) []string {
			return inList(typed, func(item string, before []string) []string {
				kind, value, ok := strings.Cut(item, ":")
				if !ok {
					return beginning(item, page.Each(changeKinds(), func(kind string) string { return kind + ":" }))
				}
				before = append(before, valuesOf(cmd, "with")...)
				said := append(valuesOfKind(before, kind), valuesOf(cmd, kind)...)
				return behindKind(kind, answers(c, strings.ToLower(kind), value, said))
			})
		}))
	})
}

// completeWithout offers what a profile has, said by flags and in a file.
func completeWithout(cmd *cobra.Command, sh *shell.Process, f *Answers) {
	completeBy(cmd, "without", func(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
		return offered(fromCatalogue(sh, func(c *data.Catalogue) []string {
			p := f.there(sh, c, args)
			return inList(typed, func(item string, before []string) []string {
				before = append(before, valuesOf(cmd, "without")...)
				kind, value, ok := strings.Cut(item, ":")
				if !ok {
					return beginning(item, kindsOf(p))
				}
				taken := append(page.Each(valuesOfKind(before, kind), names.Key), "")
				var has []entry
				for _, answer := range answersOf(p, strings.ToLower(kind)) {
					if key := names.Key(answer); !slices.Contains(taken, key) {
						has, taken = append(has, entry{answer, answer}), append(taken, key)
					}
				}
				return behindKind(kind, goOn(value, has))
			})
		}))
	})
}

// kindsOf are the kinds of which a profile has answers, alone for all of a kind, and with
// a colon for one of them.
func kindsOf(p profiles.Profile) []string {
	var kinds []string
	for _, kind := range changeKinds() {
		if strings.Join(answersOf(p, kind), "") == "" {
			continue
		}
		kinds = append(kinds, kind+"\tall of it")
		if kind == changeSkill || kind == changeDegree || kind == changeInterest {
			kinds = append(kinds, kind+":\tone of several")
		}
	}
	return kinds
}

// there is the profile of a line that is still being typed, as far as it can be read.
func (f *Answers) there(sh *shell.Process, c *data.Catalogue, args []string) profiles.Profile {
	var p profiles.Profile
	for _, name := range args {
		if info, err := os.Stat(name); err == nil && info.Mode().IsRegular() { // reading a pipe would take what is in it
			if read, err := ReadProfile(sh, name); err == nil {
				p = read
			}
		}
	}
	ranker, err := recommend.New(c)
	if err == nil {
		f.Apply(ranker, &p)
	}
	return p
}

func behindKind(kind string, words []string) []string {
	return page.Each(words, func(word string) string { return kind + ":" + word })
}

// valuesOfKind are the answers of a kind among changes.
func valuesOfKind(changes []string, kind string) (values []string) {
	for _, change := range changes {
		if k, value := cutChange(change); k == strings.ToLower(kind) && value != "" {
			values = append(values, value)
		}
	}
	return values
}
