package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/listing"
)

func newLayersCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "layers [LAYER]",
		Short: "Show the layers, or one of them",
		Long: `Show the layers of the value chain; or one of them, named by number or id: what it is, its roles,
its usual door, what it asks for with the points of each, and something to try.`,
		Example: "  layerpath layers\n  layerpath layers 4",
		Args:    atMostOne("layer"),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return a.layerWords(), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			c, err := a.catalogue()
			if err != nil {
				return err
			}
			if len(args) == 0 {
				return listing.Layers(a.out, c, a.screen())
			}
			i, ok := c.FindLayer(args[0])
			if !ok {
				return usageError(unknownLayer(c, args[0]))
			}
			return listing.Layer(a.out, c, c.Layers[i], a.screen())
		},
	}
}

// atMostOne is cobra.MaximumNArgs(1) with a message for people.
func atMostOne(thing string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) > 1 {
			return usageError(&hintError{fmt.Sprintf("one %s at a time: %q and %q", thing, args[0], args[1]), "put quotes around a name of several words"})
		}
		return nil
	}
}

// atLeastOne is cobra.MinimumNArgs(1) with a message for people.
func atLeastOne(text, hint string) cobra.PositionalArgs {
	return func(_ *cobra.Command, args []string) error {
		if len(args) == 0 {
			return usageError(&hintError{text, hint})
		}
		return nil
	}
}

// noArgument is cobra.NoArgs, which takes an argument for a command, with a message for
// people.
func noArgument(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usageError(&hintError{fmt.Sprintf("%s takes no argument, this is %q", cmd.CommandPath(), args[0]), "leave it out"})
	}
	return nil
}
