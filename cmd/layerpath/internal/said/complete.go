package said

import (
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/data/scale"
)

// CompleteWords offers fixed words as a flag's values.
func CompleteWords(cmd *cobra.Command, flag string, words []string) {
	Complete(cmd, flag, func(string) []string { return words })
}

// Complete offers words as a flag's values. It panics for a flag that isn't there,
// a mistake that every run would show.
func Complete(cmd *cobra.Command, flag string, words func(typed string) []string) {
	err := cmd.RegisterFlagCompletionFunc(flag, func(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		return words(typed), cobra.ShellCompDirectiveNoFileComp
	})
	if err != nil {
		panic(err)
	}
}

// completeAnswers offers values for the flags that say what a person brings.
func completeAnswers(cmd *cobra.Command, sh *shell.Process) {
	Complete(cmd, "degree", func(typed string) []string { return degreeWords(sh, typed) })
	Complete(cmd, "skill", func(string) []string { return SkillWords(sh) })
	Complete(cmd, "interest", func(string) []string { return InterestWords(sh) })
	Complete(cmd, "profession", func(string) []string { return ProfessionWords(sh) })
}

// degreeWords offers levels, and fields behind a level and a colon.
func degreeWords(sh *shell.Process, typed string) []string {
	level, _, field := strings.Cut(typed, ":")
	if !field {
		return scale.DegreeWords()
	}
	return Words(sh, func(c *data.Catalogue) []string {
		return page.Each(c.Fields, func(f data.Field) string { return level + ":" + f.ID + "\t" + f.Name })
	})
}

// LayerWords offers layers by number.
func LayerWords(sh *shell.Process) []string {
	return Words(sh, func(c *data.Catalogue) []string {
		return page.Each(c.Layers, func(l data.Layer) string { return strconv.Itoa(l.Number) + "\t" + l.Name })
	})
}

// Words reads the catalogue for words to offer; one that can't be read offers none.
func Words(sh *shell.Process, of func(*data.Catalogue) []string) []string {
	c, err := sh.Catalogue()
	if err != nil {
		return nil
	}
	return of(c)
}

// RoleWords offers roles by id.
func RoleWords(sh *shell.Process) []string {
	return Words(sh, func(c *data.Catalogue) []string {
		return page.Each(c.Roles, func(r data.Role) string { return r.ID + "\t" + r.Title })
	})
}

// SkillWords offers skills by id.
func SkillWords(sh *shell.Process) []string {
	return Words(sh, func(c *data.Catalogue) []string {
		return page.Each(c.Skills, func(s data.Skill) string { return s.ID + "\t" + s.Name })
	})
}

// InterestWords offers interests by id.
func InterestWords(sh *shell.Process) []string {
	return Words(sh, func(c *data.Catalogue) []string {
		return page.Each(c.Interests, func(i data.Interest) string { return i.ID + "\t" + i.Name })
	})
}

// FieldWords offers fields of study by id.
func FieldWords(sh *shell.Process) []string {
	return Words(sh, func(c *data.Catalogue) []string {
		return page.Each(c.Fields, func(f data.Field) string { return f.ID + "\t" + f.Name })
	})
}

// ProfessionWords offers professions by name.
func ProfessionWords(sh *shell.Process) []string {
	return Words(sh, func(c *data.Catalogue) []string {
		return page.Each(c.Professions, func(p data.Profession) string { return p.Name })
	})
}
