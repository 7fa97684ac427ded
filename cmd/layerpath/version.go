package main

import (
	"fmt"
	"runtime"

	"github.com/spf13/cobra"
)

// version is the version of the program; CHANGELOG.md says what each brought.
const version = "0.1.0"

func newVersionCmd(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version of the program and of its catalogue",
		Args:  noArgument,
		RunE: func(cmd *cobra.Command, args []string) error {
			c, err := a.catalogue()
			if err != nil {
				return err
			}
			_, err = fmt.Fprintf(a.out, "layerpath %s (%s/%s), catalogue %s %s\n", version, runtime.GOOS, runtime.GOARCH, c.Name, c.Version)
			return err
		},
	}
}
