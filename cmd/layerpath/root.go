package main

import (
	"fmt"
	"slices"

	"github.com/spf13/cobra"

	"layerpath/data/document"
)

const welcome = `layerpath tells you where you fit in the AI industry, why, and what to do next.
  layerpath quiz                                           asks a few questions
  layerpath recommend --degree bachelor:law --skill excel  ranks what you say
  layerpath layers                                         shows the layers
  layerpath --help                                         lists all commands
`

func newRootCmd(a *app) *cobra.Command {
	cobra.MousetrapHelpText = "" // on Windows a double click may start it too
	root := &cobra.Command{
		Use:   "layerpath",
		Short: "Where do you fit in the AI industry?",
		Long: `layerpath ranks the seven layers of the AI value chain for the degree, skills and
interests that you bring. It says why, with points that add up, suggests roles, and
says what to do next. It runs offline, and the same answers always get the same result.`,
		SilenceUsage:  true,
		SilenceErrors: true,
		PersistentPreRunE: func(cmd *cobra.Command, args []string) error {
			if err := oneOf("color", a.color, "auto", "always", "never"); err != nil {
				return err
			}
			a.started = true
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			_, err := fmt.Fprint(a.out, welcome)
			return err
		},
	}
	root.SetIn(a.in)
	root.SetOut(a.out)
	root.SetErr(a.err)
	root.SetFlagErrorFunc(flagError)
	global := root.PersistentFlags()
	global.StringVar(&a.catalogPath, "catalog", "", "use the catalogue in this `FILE|DIR` instead of the built-in one")
	global.StringVar(&a.color, "color", "auto", "colour the output `WHEN`: auto, always or never")
	global.BoolVar(&a.noInput, "no-input", false, "never ask anything")
	completeFlag(root, "color", []string{"auto", "always", "never"})
	root.AddCommand(newQuizCmd(a), newRecommendCmd(a), newPlanCmd(a), newCompareCmd(a), newLayersCmd(a), newRolesCmd(a), newSkillsCmd(a), newBatchCmd(a), newMergeCmd(a), newEvalCmd(a), newVersionCmd(a))
	root.InitDefaultHelpFlag() // else cobra takes what follows --help for its value
	strictHelp(root)
	strictCompletion(root)
	return root
}

// oneOf checks the value of a flag that takes a word of a closed set.
func oneOf(flag, value string, allowed ...string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	return usageError(&hintError{fmt.Sprintf("unknown value %q for --%s", value, flag), "use " + document.Choice(allowed)})
}
