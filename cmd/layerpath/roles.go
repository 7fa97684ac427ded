package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/data"
	"layerpath/data/names"
)

func newRolesCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "roles [ROLE]",
		Short: "Show the roles, or one of them",
		Long: `Show the roles of all layers; or one of them, named by id, title or a part of the title: what it is, its
usual door, and what it asks for with the points of each.`,
		Example: "  layerpath roles\n  layerpath roles mlops-engineer\n  layerpath roles designer",
		Args:    atMostOne("role"),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return a.words(func(c *data.Catalogue) []string {
				return collect(c.Roles, func(r data.Role) string { return r.ID + "\t" + r.Title })
			}), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			c, err := a.catalogue()
			if err != nil {
				return err
			}
			if len(args) == 0 {
				return render.Roles(a.out, c, c.Roles, a.screen())
			}
			switch found := findRoles(c, args[0]); len(found) {
			case 0:
				return usageError(unknownRole(c, args[0]))
			case 1:
				return render.Role(a.out, c, found[0], a.screen())
			default:
				return render.Roles(a.out, c, found, a.screen())
			}
		},
	}
}

// findRoles gives the role that a text names, else all whose titles have the text
// in them.
func findRoles(c *data.Catalogue, text string) []data.Role {
	if job, _, ok := c.FindProfession(text); ok && job.Role >= 0 {
		return []data.Role{c.Roles[job.Role]}
	}
	var found []data.Role
	if names.Key(text) == "" {
		return found // no letter to look for
	}
	for _, r := range c.Roles {
		if strings.Contains(names.Key(r.Title), names.Key(text)) {
			found = append(found, r)
		}
	}
	return found
}

func unknownRole(c *data.Catalogue, text string) error {
	hint := "layerpath roles lists them"
	near := slices.DeleteFunc(c.SuggestProfessions(text, 5), func(j data.Job) bool { return j.Role < 0 })
	if len(near) > 0 {
		hint = fmt.Sprintf("did you mean %q?", c.Roles[near[0].Role].Title)
	}
	return &hintError{fmt.Sprintf("unknown role %q", text), hint}
}
