package shell

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strconv"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"layerpath/data/document"
)

// OneOf checks the value of a flag that takes a word of a closed set.
func OneOf(flag, value string, allowed ...string) error {
	if slices.Contains(allowed, value) {
		return nil
	}
	return Usage(fmt.Sprintf("unknown value %q for --%s", value, flag), "use "+document.Choice(allowed))
}

// ShowsSome checks a number of things to show, 0 where it wasn't said.
func ShowsSome(flag string, n int) error {
	if n < 0 {
		return Usage(fmt.Sprintf("--%s %d shows nothing", flag, n), "use a number from 1 on")
	}
	return nil
}

// AtMostOne is cobra.MaximumNArgs(1) with a message for people.
func AtMostOne(thing string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) > 1 {
			return Usage(fmt.Sprintf("one %s at a time: %q and %q", thing, args[0], args[1]), "put quotes around a name of several words")
		}
		return nil
	}
}

// NoArgument is cobra.NoArgs, which takes an argument for a command, with a message for
// people.
func NoArgument(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return Usage(fmt.Sprintf("%s takes no argument, this is %q", cmd.CommandPath(), args[0]), "leave it out")
	}
	return nil
}

// ExplainUsage turns what cobra says of a command line into a message with a hint. A topic
// that is taken for a command is told as such.
func ExplainUsage(root *cobra.Command, err error, topics ...string) error {
	text := err.Error()
	var exit *ExitError
	if errors.As(err, &exit) {
		return err
	}
	if m := regexp.MustCompile(`^unknown command ("(?:[^"\\]|\\.)*") for `).FindStringSubmatch(text); m != nil {
		name, err := strconv.Unquote(m[1])
		if err != nil {
			name = m[1]
		}
		if slices.Contains(topics, name) {
			return Usage("unknown command "+m[1], "layerpath help "+name+" tells about it")
		}
		return Usage("unknown command "+m[1], nearestHint(root.SuggestionsFor(name), "layerpath --help lists the commands"))
	}
	return Usage(text, "layerpath --help, or layerpath COMMAND --help, lists what is allowed")
}

func nearestHint(near []string, otherwise string) string {
	if len(near) == 0 {
		return otherwise
	}
	return fmt.Sprintf("did you mean %q?", near[0])
}

// FlagError explains an error of a command's flags, with the nearest flag for one
// that is misspelt.
func FlagError(cmd *cobra.Command, err error) error {
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
	return Usage(text, hint)
}

func flagNames(cmd *cobra.Command) []string {
	var names []string
	visit := func(f *pflag.Flag) { names = append(names, f.Name) }
	cmd.Flags().VisitAll(visit)
	cmd.InheritedFlags().VisitAll(visit)
	slices.Sort(names)
	return names
}
