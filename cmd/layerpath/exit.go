package main

import (
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"syscall"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/document"
)

// The exit codes.
const (
	exitDone        = 0
	exitFailed      = 1   // could not
	exitUsage       = 2   // the command line, a flag's value included
	exitInvalid     = 3   // the profile or the catalogue, or nothing to go on
	exitBadRows     = 4   // a batch with bad rows
	exitInterrupted = 130 // Ctrl-C
	exitTerminated  = 143 // SIGTERM
)

// exitError is an error that knows its exit code. Without an error of its own it
// ends the program in silence: all has been said.
type exitError struct {
	code int
	err  error
}

func (e *exitError) Error() string {
	if e.err == nil {
		return ""
	}
	return e.err.Error()
}

func (e *exitError) Unwrap() error { return e.err }

// usageError is an error of the command line.
func usageError(err error) error { return &exitError{exitUsage, err} }

// hintError is an error with a way out.
type hintError struct {
	text, hint string
}

func (e *hintError) Error() string { return e.text }
func (e *hintError) Hint() string  { return e.hint }

// finish prints what went wrong, each problem with its hint, and gives the exit
// code.
func (a *app) finish(root *cobra.Command, err error) int {
	if err == nil || errors.Is(err, syscall.EPIPE) {
		return exitDone // a reader that went away has what it wanted
	}
	if !a.started {
		err = usageError(explainUsage(root, err))
	}
	if err.Error() != "" {
		printErrors(a.err, err)
	}
	return exitCode(err)
}

func exitCode(err error) int {
	var exit *exitError
	if errors.As(err, &exit) {
		return exit.code
	}
	if problems := (document.Problems{}); errors.As(err, &problems) {
		return exitInvalid
	}
	return exitFailed
}

// printErrors prints an error, one that holds several as several.
func printErrors(w io.Writer, err error) {
	var several interface{ Unwrap() []error }
	if errors.As(err, &several) {
		for _, e := range several.Unwrap() {
			printErrors(w, e)
		}
		return
	}
	fmt.Fprintf(w, "layerpath: error: %s\n", page.Clean(err.Error()))
	var hinted interface{ Hint() string }
	if errors.As(err, &hinted) && hinted.Hint() != "" {
		fmt.Fprintf(w, "layerpath: hint: %s\n", page.Clean(hinted.Hint()))
	}
}

// explainUsage turns what cobra says of a command line into a message with a
// hint.
func explainUsage(root *cobra.Command, err error) error {
	text := err.Error()
	var exit *exitError
	if errors.As(err, &exit) {
		return exit.err
	}
	if m := regexp.MustCompile(`^unknown command ("(?:[^"\\]|\\.)*") for `).FindStringSubmatch(text); m != nil {
		name, err := strconv.Unquote(m[1])
		if err != nil {
			name = m[1]
		}
		return &hintError{"unknown command " + m[1], nearestHint(root.SuggestionsFor(name), "layerpath --help lists the commands")}
	}
	return &hintError{text, "layerpath --help, or layerpath COMMAND --help, lists what is allowed"}
}

func nearestHint(near []string, otherwise string) string {
	if len(near) == 0 {
		return otherwise
	}
	return fmt.Sprintf("did you mean %q?", near[0])
}

// strictHelp makes help about a command that isn't there an error. Cobra prints the
// usage and exits 0.
func strictHelp(root *cobra.Command) {
	root.InitDefaultHelpCmd()
	help, _, _ := root.Find([]string{"help"})
	help.Run = nil
	help.RunE = func(_ *cobra.Command, args []string) error {
		cmd, _, err := root.Find(args)
		if err != nil {
			return usageError(explainUsage(root, err))
		}
		cmd.InitDefaultHelpFlag()
		return cmd.Help()
	}
}

// flagError explains an error of a command's flags, with the nearest flag for one
// that is misspelt.
func flagError(cmd *cobra.Command, err error) error {
	text, hint := err.Error(), cmd.CommandPath()+" --help lists the flags"
	var misspelt *pflag.NotExistError
	var without *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	switch {
	case errors.As(err, &misspelt) && misspelt.GetSpecifiedShortnames() != "":
		text = fmt.Sprintf("unknown flag -%s", misspelt.GetSpecifiedName())
	case errors.As(err, &misspelt):
		text = fmt.Sprintf("unknown flag --%s", misspelt.GetSpecifiedName())
		if near, ok := document.Nearest(misspelt.GetSpecifiedName(), flagNames(cmd)); ok {
			hint = fmt.Sprintf("did you mean --%s?", near)
		}
	case errors.As(err, &without):
		text = fmt.Sprintf("--%s without a value", without.GetFlag().Name)
	case errors.As(err, &invalid):
		flag := invalid.GetFlag()
		text = fmt.Sprintf("unknown value %q for --%s", invalid.GetValue(), flag.Name)
		switch flag.Value.Type() {
		case "int":
			hint = "use a whole number"
		case "bool":
			hint = fmt.Sprintf("use --%s, without a value", flag.Name)
		}
	}
	return usageError(&hintError{text, hint})
}

func flagNames(cmd *cobra.Command) []string {
	var names []string
	visit := func(f *pflag.Flag) { names = append(names, f.Name) }
	cmd.Flags().VisitAll(visit)
	cmd.InheritedFlags().VisitAll(visit)
	slices.Sort(names)
	return names
}
