package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

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
			if topic := len(args) > 0 && slices.Contains(topics.Names(), args[0]); topic && len(args) > 1 {
				return shell.Usage(fmt.Sprintf("the topic %s takes no more words, this is %q", args[0], args[1]), "leave it out")
			} else if topic {
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

// fitHelp lays all help out for the screen, and adds the topics to that of the program.
func fitHelp(sh *shell.Process, root *cobra.Command) {
	help := root.HelpFunc()
	root.SetHelpFunc(func(cmd *cobra.Command, args []string) {
		var text bytes.Buffer
		cmd.SetOut(&text)
		help(cmd, args)
		cmd.SetOut(sh.Out)
		if cmd == root {
			listTopics(&text)
		}
		fmt.Fprint(sh.Out, laidOut(text.String(), sh.Screen()))
	})
}

func listTopics(w io.Writer) {
	fmt.Fprintln(w, "\nTopics, by layerpath help TOPIC:")
	for _, name := range topics.Names() {
		fmt.Fprintf(w, "  %-11s %s\n", name, topics.Title(name))
	}
}

// laidOut wraps a help text: paragraphs as a whole, the explanation of a flag behind it.
// What is indented otherwise, an example, is left as it is.
func laidOut(text string, screen page.Screen) string {
	const widest = 100
	p := page.New(page.Screen{Width: min(screen.Width, widest), UTF8: true, Whole: true})
	prose := ""
	flush := func() {
		if prose != "" {
			p.Paragraph(page.Plain(""), 0, prose, 0)
		}
		prose = ""
	}
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, " \n")
		flag, about := cutFlag(line)
		if line == "" || line[0] == ' ' {
			flush()
		}
		switch {
		case about != "" && len(flag) <= p.Screen.Width/2:
			p.Paragraph(page.Plain(flag), len(flag), about, 0)
		case about != "":
			p.Verbatim(strings.TrimRight(flag, " "))
			p.Paragraph(page.Plain(""), 10, about, 0)
		case line == "" || line[0] == ' ':
			p.Verbatim(line)
		default:
			prose = strings.TrimSpace(prose + " " + line)
		}
		if strings.HasSuffix(line, ":") {
			flush()
		}
	}
	flush()
	var b strings.Builder
	p.Print(&b) // a builder takes everything
	return b.String()
}

// cutFlag cuts a line of help about a flag before what is told of it. Another line has
// nothing behind the cut.
func cutFlag(line string) (flag, about string) {
	name := strings.TrimLeft(line, " ")
	if !strings.HasPrefix(name, "-") {
		return line, ""
	}
	indent := len(line) - len(name)
	at := strings.Index(name, "  ")
	if at < 0 {
		return line, ""
	}
	about = strings.TrimLeft(name[at:], " ")
	return line[:indent+len(name)-len(about)], about
}
