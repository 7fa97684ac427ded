package main

import (
	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/listing"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
)

func newInterestsCmd(sh *shell.Process) *cobra.Command {
	return listCmd(sh, &cobra.Command{
		Use:   "interests [QUERY]",
		Short: "Show what one can be interested in",
		Long: `Show the interests that a profile may name, by id; or look for them by name, alias or a part of either.
One that is named exactly is shown with its other names and the points that it earns by itself.`,
		Example: "  layerpath interests\n  layerpath interests automation\n  layerpath interests -o json",
	}, "query", said.Interest(sh), listing.Interests, listing.InterestsLike)
}
