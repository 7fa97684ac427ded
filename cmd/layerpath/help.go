package main

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/cmd/layerpath/internal/topics"
)

// newHelpCmd makes the command that helps with others, and tells of topics at length.
// What is neither is an error: cobra's own prints the usage and exits 0.
func newHelpCmd(sh *shell.Process, root *cobra.Command) *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND|TOPIC]",
		Short: "Help about a command or a topic",
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			if len(args) > 0 {
				return nil, cobra.ShellCompDirectiveNoFileComp
			}
			return helpWords(root), cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 1 && slices.Contains(topics.Names(), args[0]) {
				return topics.Write(sh.Out, args[0], topicScreen(sh))
			}
			cmd, _, err := root.Find(args)
			if err != nil {
				return unknownHelp(root, args[0], err)
			}
			cmd.InitDefaultHelpFlag()
			return cmd.Help()
		},
	}
}

// topicScreen is the screen of a topic: a pipe gets its Markdown as it is.
func topicScreen(sh *shell.Process) page.Screen {
	if !shell.IsTerminal(sh.Out) {
		return page.Screen{}
	}
	return sh.Screen()
}

func unknownHelp(root *cobra.Command, name string, err error) error {
	var unknown *topics.UnknownError
	if errors.As(topics.Write(io.Discard, name, page.Screen{}), &unknown) && unknown.Near != "" {
		return shell.Usage(fmt.Sprintf("unknown command or topic %q", name), fmt.Sprintf("did you mean %q?", unknown.Near))
	}
	return shell.ExplainUsage(root, err)
}

// helpWords are the commands and topics, with what each is for.
func helpWords(root *cobra.Command) (words []string) {
	for _, cmd := range root.Commands() {
		if cmd.IsAvailableCommand() {
			words = append(words, cmd.Name()+"\t"+cmd.Short)
		}
	}
	for _, name := range topics.Names() {
		words = append(words, name+"\t"+topics.Title(name))
	}
	return words
}

// listTopics adds the topics to the help of the program.
func listTopics(root *cobra.Command) {
	help := root.HelpFunc()
	root.SetHelpFunc(func(cmd *cobra.Command, args []string) {
		help(cmd, args)
		if cmd != root {
			return
		}
		fmt.Fprintln(cmd.OutOrStdout(), "\nTopics, by layerpath help TOPIC:")
		for _, name := range topics.Names() {
			fmt.Fprintf(cmd.OutOrStdout(), "  %-11s %s\n", name, topics.Title(name))
		}
	})
}
