package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/listing"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/data/names"
)

func newSkillsCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "skills [QUERY]",
		Short: "Look for skills that the catalogue knows",
		Long: `Look for skills by name, alias or a part of either. A skill that is named exactly is shown with its other
names, what it is evidence for, and the points that it earns by itself. Without a query: the
categories, with the best known skills of each.`,
		Example: "  layerpath skills k8s\n  layerpath skills learning",
		Args:    atMostOne("query"),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return a.words(func(c *data.Catalogue) []string {
				return page.Each(c.Skills, func(s data.Skill) string { return s.ID + "\t" + s.Name })
			}), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			c, err := a.catalogue()
			if err != nil {
				return err
			}
			if len(args) == 0 {
				return listing.Categories(a.out, c, a.screen())
			}
			return runSkills(a, c, args[0])
		},
	}
}

func runSkills(a *app, c *data.Catalogue, query string) error {
	exact := c.FindSkills(query)
	if len(exact) == 1 {
		if err := listing.Skill(a.out, c, c.Skills[exact[0]], a.screen()); err != nil {
			return err
		}
	}
	found := searchSkills(c, query, exact)
	switch {
	case len(found) > 0:
		return listing.Skills(a.out, c, found, len(exact) == 1, a.screen())
	case len(exact) > 0:
		return nil
	}
	hint := "layerpath skills, without a word, lists the categories"
	if near := c.SuggestSkills(query, 3); len(near) > 0 {
		hint = "did you mean " + document.Choice(page.Each(near, func(i int) string { return c.Skills[i].Name })) + "?"
	}
	return &exitError{exitFailed, &hintError{fmt.Sprintf("no skill has %q in a name", query), hint}}
}

// searchSkills gives the skills with a query in one of their names, but for those
// shown already, names that begin with it first.
func searchSkills(c *data.Catalogue, query string, shown []int) []data.Skill {
	key := names.Key(query)
	place := func(s data.Skill) int {
		best := -1
		for _, name := range append([]string{s.Name}, s.Aliases...) {
			if at := strings.Index(names.Key(name), key); at >= 0 && (best < 0 || at < best) {
				best = at
			}
		}
		return best
	}
	var found []data.Skill
	for i, s := range c.Skills {
		if !(len(shown) == 1 && slices.Contains(shown, i)) && key != "" && (place(s) >= 0 || slices.Contains(shown, i)) {
			found = append(found, s)
		}
	}
	slices.SortStableFunc(found, func(a, b data.Skill) int {
		return cmp.Compare(min(place(a), 1), min(place(b), 1))
	})
	return found
}
