package main

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/data/scale"
)

// completeFlag offers fixed words as a flag's values.
func completeFlag(cmd *cobra.Command, flag string, words []string) {
	complete(cmd, flag, func(string) []string { return words })
}

// complete offers words as a flag's values. It panics for a flag that isn't there,
// a mistake that every run would show.
func complete(cmd *cobra.Command, flag string, words func(typed string) []string) {
	err := cmd.RegisterFlagCompletionFunc(flag, func(_ *cobra.Command, _ []string, typed string) ([]string, cobra.ShellCompDirective) {
		return words(typed), cobra.ShellCompDirectiveNoFileComp
	})
	if err != nil {
		panic(err)
	}
}

// strictCompletion makes a shell that isn't known an error. Cobra prints a help text
// and exits 0, and somebody's start-up file would get that text.
func strictCompletion(root *cobra.Command) {
	root.InitDefaultCompletionCmd()
	completion, _, _ := root.Find([]string{"completion"})
	shells := page.Each(completion.Commands(), (*cobra.Command).Name)
	for _, shell := range completion.Commands() {
		shell.Args = noArgument
	}
	completion.Args = func(_ *cobra.Command, args []string) error {
		if len(args) > 0 {
			return usageError(&hintError{fmt.Sprintf("unknown shell %q", args[0]), "use " + document.Choice(shells)})
		}
		return nil
	}
	completion.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
}

// completeAnswers offers values for the flags that say what a person brings.
func completeAnswers(cmd *cobra.Command, a *app) {
	complete(cmd, "degree", a.degreeWords)
	complete(cmd, "skill", func(string) []string {
		return a.words(func(c *data.Catalogue) []string {
			return page.Each(c.Skills, func(s data.Skill) string { return s.ID + "\t" + s.Name })
		})
	})
	complete(cmd, "interest", func(string) []string {
		return a.words(func(c *data.Catalogue) []string {
			return page.Each(c.Interests, func(i data.Interest) string { return i.ID + "\t" + i.Name })
		})
	})
	complete(cmd, "profession", func(string) []string {
		return a.words(func(c *data.Catalogue) []string {
			return page.Each(c.Professions, func(p data.Profession) string { return p.Name })
		})
	})
}

// degreeWords offers levels, and fields behind a level and a colon.
func (a *app) degreeWords(typed string) []string {
	level, _, field := strings.Cut(typed, ":")
	if !field {
		return scale.DegreeWords()
	}
	return a.words(func(c *data.Catalogue) []string {
		return page.Each(c.Fields, func(f data.Field) string { return level + ":" + f.ID + "\t" + f.Name })
	})
}

// layerWords offers layers by number.
func (a *app) layerWords() []string {
	return a.words(func(c *data.Catalogue) []string {
		return page.Each(c.Layers, func(l data.Layer) string { return strconv.Itoa(l.Number) + "\t" + l.Name })
	})
}

// words reads the catalogue for words to offer; one that can't be read offers none.
func (a *app) words(of func(*data.Catalogue) []string) []string {
	c, err := a.catalogue()
	if err != nil {
		return nil
	}
	return of(c)
}
