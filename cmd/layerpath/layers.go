package main

import (
	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/listing"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
)

func newLayersCmd(sh *shell.Process) *cobra.Command {
	return listCmd(sh, &cobra.Command{
		Use:   "layers [LAYER]",
		Short: "Show the layers, or one of them",
		Long: `Show the layers of the value chain; or one of them, named by number or id: what it is, its roles,
its usual door, what it asks for with the points of each, and something to try.`,
		Example: "  layerpath layers\n  layerpath layers 4\n  layerpath layers -o json",
	}, "layer", said.Layer(sh), listing.Layers, listing.LayersLike)
}
