package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/listing"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/data/names"
)

func newSkillsCmd(sh *shell.Process) *cobra.Command {
	return listCmd(sh, &cobra.Command{
		Use:   "skills [QUERY]",
		Short: "Look for skills that the catalogue knows",
		Long: `Look for skills by name, alias or a part of either. A skill that is named exactly is shown with its other
names, what it is evidence for, and the points that it earns by itself. Without a query: the
categories, with the best known skills of each.`,
		Example: "  layerpath skills k8s\n  layerpath skills learning",
		Args:    shell.AtMostOne("query"),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return said.SkillWords(sh), cobra.ShellCompDirectiveNoFileComp
		},
	}, func(c *data.Catalogue, args []string) (listing.List, error) {
		if len(args) == 0 {
			return listing.Categories(c), nil
		}
		return skillsLike(c, args[0])
	})
}

// skillsLike gives the skill that a query names exactly, if it names one, and those with
// the query in a name.
func skillsLike(c *data.Catalogue, query string) (listing.List, error) {
	exact := c.FindSkills(query)
	found := searchSkills(c, query, exact)
	switch {
	case len(exact) == 1:
		return listing.Skill(c, c.Skills[exact[0]], found), nil
	case len(found) > 0:
		return listing.Skills(c, found), nil
	}
	hint := "layerpath skills, without a word, lists the categories"
	if near := c.SuggestSkills(query, 3); len(near) > 0 {
		hint = "did you mean " + document.Choice(page.Each(near, func(i int) string { return c.Skills[i].Name })) + "?"
	}
	return listing.List{}, shell.Failed(fmt.Sprintf("no skill has %q in a name", query), hint)
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
