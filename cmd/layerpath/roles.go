package main

import (
	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/listing"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
)

func newRolesCmd(sh *shell.Process) *cobra.Command {
	return listCmd(sh, &cobra.Command{
		Use:   "roles [ROLE]",
		Short: "Show the roles, or one of them",
		Long: `Show the roles of all layers; or one of them, named by id, title or words of the title: what it is, its
usual door, and what it asks for with the points of each.`,
		Example: "  layerpath roles\n  layerpath roles mlops-engineer\n  layerpath roles designer\n  layerpath roles -o csv",
	}, "role", said.Role(sh), listing.Roles, listing.RolesLike)
}
