package shell

import (
	"bytes"
	"embed"
	"fmt"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/document"
)

// The scripts that a shell loads to complete command lines. Cobra's own lose a word with
// an open quote, put unquoted spaces into bash, and run $(commands) in what is typed.
//
//go:embed completion
var scripts embed.FS

// A completedShell is a shell that has a script, and how its users load it.
type completedShell struct {
	name, now, always string
}

func completedShells() []completedShell {
	return []completedShell{
		{"bash", "source <(layerpath completion bash)", "echo 'source <(layerpath completion bash)' >> ~/.bashrc"},
		{"zsh", "autoload -U compinit; compinit\n  source <(layerpath completion zsh)",
			"echo 'autoload -U compinit; compinit' >> ~/.zshrc  # unless it is there\n  echo 'source <(layerpath completion zsh)' >> ~/.zshrc"},
		{"fish", "layerpath completion fish | source", "layerpath completion fish > ~/.config/fish/completions/layerpath.fish"},
	}
}

// StrictCompletion makes a shell that isn't known an error, and gives the others their
// scripts. Cobra prints a help text and exits 0, and somebody's start-up file would get
// that text.
func StrictCompletion(root *cobra.Command) {
	root.InitDefaultCompletionCmd()
	completion, _, _ := root.Find([]string{"completion"})
	shells := page.Each(completion.Commands(), (*cobra.Command).Name)
	for _, shell := range completion.Commands() {
		shell.Args = NoArgument
	}
	for _, s := range completedShells() {
		cmd, _, _ := completion.Find([]string{s.name})
		cmd.Long = fmt.Sprintf("Print a script that completes command lines of layerpath in %s.\n\nIn a shell that runs:\n  %s\nIn each that starts from now on:\n  %s", s.name, s.now, s.always)
		cmd.RunE = func(cmd *cobra.Command, _ []string) error { return printScript(cmd, s.name) }
	}
	completion.Args = func(_ *cobra.Command, args []string) error {
		if len(args) > 0 {
			return Usage(fmt.Sprintf("unknown shell %q", args[0]), "use "+document.Choice(shells))
		}
		return nil
	}
	completion.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
}

func printScript(cmd *cobra.Command, shell string) error {
	script, err := scripts.ReadFile("completion/layerpath." + shell)
	if err != nil {
		return err
	}
	if bare, _ := cmd.Flags().GetBool("no-descriptions"); bare {
		script = bytes.ReplaceAll(script, []byte(cobra.ShellCompRequestCmd+" "), []byte(cobra.ShellCompNoDescRequestCmd+" "))
	}
	_, err = cmd.OutOrStdout().Write(script)
	return err
}
