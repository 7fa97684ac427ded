package main

import (
	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/listing"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
)

func newRolesCmd(sh *shell.Process) *cobra.Command {
	var without listing.Without
	cmd := listCmd(sh, &cobra.Command{
		Use:   "roles [ROLE]",
		Short: "Show the roles, or one of them",
		Long: `Show the roles of all layers; or one of them, named by id, title or words of the title: what it is, its
usual door, a project that proves it, what interviewers look for, where it is learnt, what is counted of the nearest occupation,
and what the role asks for with the points of each. Figures are of that occupation in the United States, and not of the title.`,
		Example: "  layerpath roles\n  layerpath roles mlops-engineer\n  layerpath roles mlops-engineer --no-pay\n  layerpath roles designer\n  layerpath roles -o csv",
	}, "role", said.Role(sh),
		func(c *data.Catalogue) listing.List { return without.Roles(c) },
		func(c *data.Catalogue, text string) (listing.List, error) { return without.RolesLike(c, text) })
	cmd.Flags().BoolVar(&without.Pay, "no-pay", false, "leave out what people are paid, in every form; how many they are and the outlook stay")
	return cmd
}
