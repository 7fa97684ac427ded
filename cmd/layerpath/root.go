package main

import (
	"cmp"
	"fmt"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
)

const welcome = `layerpath tells you where you fit in the AI industry, why, and what to do next.
  layerpath quiz                                           asks a few questions
  layerpath recommend --degree bachelor:law --skill excel  ranks what you say
  layerpath layers                                         shows the layers
  layerpath --help                                         lists all commands
`

func newRootCmd(sh *shell.Process) *cobra.Command {
	cobra.MousetrapHelpText = "" // on Windows a double click may start it too
	root := &cobra.Command{
		Use:     "layerpath",
		Version: version,
		Short:   "Where do you fit in the AI industry?",
		Long: `layerpath ranks the seven layers of the AI value chain for the degree, skills and
interests that you bring. It says why, with points that add up, suggests roles, and
says what to do next. It runs offline, and the same answers always get the same result.`,
		SilenceUsage:  true,
		SilenceErrors: true,
		PersistentPreRunE: func(cmd *cobra.Command, args []string) error {
			if err := cmp.Or(shell.OneOf("color", sh.Colour, "auto", "always", "never"), sh.CheckWidth(cmd.Flags().Changed("width"))); err != nil {
				return err
			}
			sh.Started = true
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			_, err := fmt.Fprint(sh.Out, welcome)
			return err
		},
	}
	root.SetIn(sh.In)
	root.SetOut(sh.Out)
	root.SetErr(sh.Err)
	root.SetFlagErrorFunc(shell.FlagError)
	global := root.PersistentFlags()
	global.StringVar(&sh.CatalogPath, "catalog", "", "use the catalogue in this `FILE|DIR` instead of the built-in one")
	global.StringVar(&sh.Colour, "color", "auto", "colour the output `WHEN`: auto, always or never")
	global.IntVar(&sh.Width, "width", 0, "wrap at `N` columns, 20 to 1000, instead of the terminal's, up to 200, or COLUMNS, or 80")
	global.BoolVar(&sh.NoInput, "no-input", false, "never ask anything")
	root.CompletionOptions.SetDefaultShellCompDirective(cobra.ShellCompDirectiveNoFileComp)
	said.CompleteFiles(root, "catalog", "yaml", "yml")
	said.CompleteWords(root, "color", []string{"auto", "always", "never"})
	root.AddCommand(newQuizCmd(sh), newRecommendCmd(sh), newPlanCmd(sh), newCompareCmd(sh), newLayersCmd(sh), newRolesCmd(sh), newSkillsCmd(sh),
		newInterestsCmd(sh), newFieldsCmd(sh), newProfessionsCmd(sh), newBatchCmd(sh), newMergeCmd(sh), newEvalCmd(sh), newVersionCmd(sh))
	root.SetVersionTemplate("layerpath {{.Version}}\n")
	root.InitDefaultHelpFlag() // else cobra takes what follows --help for its value
	root.SetHelpCommand(newHelpCmd(sh, root))
	fitHelp(sh, root)
	shell.StrictCompletion(root)
	return root
}
