package said

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/profiles"
)

// CompleteWords offers fixed words as a flag's values, each alone or with what it means
// behind a tab.
func CompleteWords(cmd *cobra.Command, flag string, words []string) {
	Complete(cmd, flag, func(*cobra.Command) []string { return words })
}

// Complete offers words that depend on the other flags.
func Complete(cmd *cobra.Command, flag string, words func(*cobra.Command) []string) {
	completeBy(cmd, flag, func(cmd *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		return offered(beginning(typed, words(cmd)))
	})
}

// CompleteWordList offers the fixed words that weren't said yet as the values of a flag
// that takes a list. A word that goes on was said with whatever stands behind it.
func CompleteWordList(cmd *cobra.Command, flag string, words []string) {
	completeBy(cmd, flag, func(cmd *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		return offered(inList(typed, func(item string, before []string) []string {
			before = append(before, valuesOf(cmd, flag)...)
			return slices.DeleteFunc(beginning(item, words), func(word string) bool {
				return slices.ContainsFunc(before, func(said string) bool {
					return said == word || goesOn(word) && strings.HasPrefix(said, word)
				})
			})
		}))
	})
}

// CompleteFiles offers files whose names end so as a flag's values, and folders.
func CompleteFiles(cmd *cobra.Command, flag string, endings ...string) {
	completeBy(cmd, flag, Files(0, endings...))
}

// Files offers files whose names end so as arguments, and folders; no more of them than
// fit, where there is a most.
func Files(most int, endings ...string) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		if most > 0 && len(args) >= most {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return endings, cobra.ShellCompDirectiveFilterFileExt
	}
}

// ProfileEndings are the endings of files that hold one profile.
func ProfileEndings() []string { return []string{"yaml", "yml", "json"} }

// LayerOr offers a layer behind a bare --explain, and else what next offers. Bare says
// whether it is there.
func LayerOr(sh *shell.Process, bare func() bool, next cobra.CompletionFunc) cobra.CompletionFunc {
	return func(cmd *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
		c, err := sh.Catalogue()
		if err != nil || !bare() {
			return next(cmd, args, typed)
		}
		others := slices.DeleteFunc(slices.Clone(args), func(arg string) bool { _, ok := c.FindLayer(arg); return ok })
		if words, directive := Layer(sh)(cmd, nil, typed); len(words) > 0 && len(others) == len(args) {
			return words, directive
		}
		return next(cmd, others, typed)
	}
}

// Layer offers a layer as the one argument.
func Layer(sh *shell.Process) cobra.CompletionFunc { return one(sh, layers) }

// Role offers a role as the one argument.
func Role(sh *shell.Process) cobra.CompletionFunc { return one(sh, roles) }

// Skill offers a skill as the one argument.
func Skill(sh *shell.Process) cobra.CompletionFunc {
	return one(sh, func(c *data.Catalogue) []entry { return skills(c, nil) })
}

// Interest offers an interest as the one argument.
func Interest(sh *shell.Process) cobra.CompletionFunc {
	return one(sh, func(c *data.Catalogue) []entry { return interests(c, nil) })
}

// Field offers a field of study as the one argument.
func Field(sh *shell.Process) cobra.CompletionFunc {
	return one(sh, func(c *data.Catalogue) []entry { return fields(c, nil) })
}

// Profession offers a profession as the one argument.
func Profession(sh *shell.Process) cobra.CompletionFunc { return one(sh, professions) }

// CompleteGoal offers layers and roles as a flag's values.
func CompleteGoal(cmd *cobra.Command, flag string, sh *shell.Process) {
	completeBy(cmd, flag, noArgs(one(sh, func(c *data.Catalogue) []entry { return append(layers(c), roles(c)...) })))
}

// one offers entries of the catalogue where there is no argument yet.
func one(sh *shell.Process, entries func(*data.Catalogue) []entry) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, typed string) ([]string, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return offered(fromCatalogue(sh, func(c *data.Catalogue) []string { return goOn(typed, entries(c)) }))
	}
}

// noArgs makes a completion of an argument one of a flag, beside which arguments may be.
func noArgs(complete cobra.CompletionFunc) cobra.CompletionFunc {
	return func(cmd *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		return complete(cmd, nil, typed)
	}
}

// completeBy panics for a flag that isn't there, a mistake that every run would show.
func completeBy(cmd *cobra.Command, flag string, complete cobra.CompletionFunc) {
	if err := cmd.RegisterFlagCompletionFunc(flag, complete); err != nil {
		panic(err)
	}
}

// fromCatalogue reads the catalogue for words to offer; one that can't be read offers none.
func fromCatalogue(sh *shell.Process, words func(*data.Catalogue) []string) []string {
	c, err := sh.Catalogue()
	if err != nil {
		return nil
	}
	return words(c)
}

// offered tells a shell that words are no files, come in the order to read them, and want
// no space behind where one goes on behind its colon or =.
func offered(words []string) ([]string, cobra.ShellCompDirective) {
	directive := cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder
	if slices.ContainsFunc(words, goesOn) {
		directive |= cobra.ShellCompDirectiveNoSpace
	}
	return words, directive
}

// goesOn says whether something has to stand behind a word.
func goesOn(word string) bool {
	return strings.HasSuffix(text(word), ":") || strings.HasSuffix(text(word), "=")
}

// text is an offer without what it means.
func text(offer string) string {
	text, _, _ := strings.Cut(offer, "\t")
	return text
}

// beginning gives the words that begin with what is typed.
func beginning(typed string, words []string) []string {
	return slices.DeleteFunc(slices.Clone(words), func(word string) bool { return !strings.HasPrefix(text(word), typed) })
}

// inList offers the last answer of a list, of which the answers before it are told: what
// stands before it stays.
func inList(typed string, offer func(item string, before []string) []string) []string {
	head := typed[:lastItem(typed)]
	return page.Each(offer(typed[len(head):], profiles.SplitList(head)), func(word string) string { return head + word })
}

// lastItem is where the last answer of a list begins, behind a separator and spaces.
func lastItem(list string) int {
	for at := len(list); at > 0; at-- {
		if !strings.ContainsRune(",;\n", rune(list[at-1])) {
			continue
		}
		const next = "x" // is an answer of its own, where what stands before it separates
		if items := profiles.SplitList(list[:at] + next); items[len(items)-1] == next {
			return len(list) - len(strings.TrimLeft(list[at:], " "))
		}
	}
	return 0
}

// valuesOf are the answers that a flag has elsewhere on the line; none of a flag that the
// command hasn't.
func valuesOf(cmd *cobra.Command, flag string) []string {
	values, err := cmd.Flags().GetStringArray(flag)
	if err != nil {
		return nil
	}
	return SplitAll(values)
}
