package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/listing"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
)

func newRolesCmd(sh *shell.Process) *cobra.Command {
	return listCmd(sh, &cobra.Command{
		Use:   "roles [ROLE]",
		Short: "Show the roles, or one of them",
		Long: `Show the roles of all layers; or one of them, named by id, title or a part of the title: what it is, its
usual door, and what it asks for with the points of each.`,
		Example: "  layerpath roles\n  layerpath roles mlops-engineer\n  layerpath roles designer",
		Args:    shell.AtMostOne("role"),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return said.RoleWords(sh), cobra.ShellCompDirectiveNoFileComp
		},
	}, func(c *data.Catalogue, args []string) (listing.List, error) {
		if len(args) == 0 {
			return listing.Roles(c, c.Roles), nil
		}
		found := page.Each(c.FindRoles(args[0]), func(i int) data.Role { return c.Roles[i] })
		switch len(found) {
		case 0:
			return listing.List{}, unknownRole(c, args[0])
		case 1:
			return listing.Role(c, found[0]), nil
		}
		return listing.Roles(c, found), nil
	})
}

func unknownRole(c *data.Catalogue, text string) error {
	hint := "layerpath roles lists them"
	if near := c.SuggestRoles(text, 5); len(near) > 0 {
		hint = fmt.Sprintf("did you mean %q?", c.Roles[near[0]].Title)
	}
	return shell.Usage(fmt.Sprintf("unknown role %q", text), hint)
}
