package main

import (
	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/listing"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
)

func newFieldsCmd(sh *shell.Process) *cobra.Command {
	return listCmd(sh, &cobra.Command{
		Use:   "fields [QUERY]",
		Short: "Show what one can have studied",
		Long: `Show the fields of study that a degree may be in; or look for them by name, alias or a part of either. A
field that is named exactly is shown with its other names, the fields that it counts for, and what a
degree in it earns.`,
		Example: "  layerpath fields\n  layerpath fields EE\n  layerpath fields -o json",
	}, "query", said.Field(sh), listing.Fields, listing.FieldsLike)
}
