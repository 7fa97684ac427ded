package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/listing"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
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
				return page.Each(c.Roles, func(r data.Role) string { return r.ID + "\t" + r.Title })
			}), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			c, err := a.catalogue()
			if err != nil {
				return err
			}
			if len(args) == 0 {
				return listing.Roles(a.out, c, c.Roles, a.screen())
			}
			found := page.Each(c.FindRoles(args[0]), func(i int) data.Role { return c.Roles[i] })
			switch len(found) {
			case 0:
				return usageError(unknownRole(c, args[0]))
			case 1:
				return listing.Role(a.out, c, found[0], a.screen())
			default:
				return listing.Roles(a.out, c, found, a.screen())
			}
		},
	}
}

func unknownRole(c *data.Catalogue, text string) error {
	hint := "layerpath roles lists them"
	if near := c.SuggestRoles(text, 5); len(near) > 0 {
		hint = fmt.Sprintf("did you mean %q?", c.Roles[near[0]].Title)
	}
	return &hintError{fmt.Sprintf("unknown role %q", text), hint}
}
