package main

import (
	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/listing"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
)

func newProfessionsCmd(sh *shell.Process) *cobra.Command {
	return listCmd(sh, &cobra.Command{
		Use:   "professions [QUERY]",
		Short: "Show what one can be doing today",
		Long: `Show the professions that a profile may name; or look for them by name, alias or a part of either. One that
is named exactly is shown with its other names, what its people do with AI, and the points that it
earns by itself. The titles of the roles are professions too.`,
		Example: "  layerpath professions\n  layerpath professions 'legal assistant'\n  layerpath professions -o json",
	}, "query", said.Profession(sh), listing.Professions, listing.ProfessionsLike)
}
