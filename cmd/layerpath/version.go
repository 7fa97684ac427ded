package main

import (
	"runtime"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/recommend/report"
)

// version is the version of the program; CHANGELOG.md says what each brought.
const version = "0.1.0"

func newVersionCmd(sh *shell.Process) *cobra.Command {
	var output formFlag
	cmd := &cobra.Command{
		Use:     "version",
		Short:   "Print the version of the program and of its catalogue",
		Args:    shell.NoArgument,
		PreRunE: func(*cobra.Command, []string) error { return output.check(render.Versions) },
		RunE: func(*cobra.Command, []string) error {
			c, err := sh.Catalogue()
			if err != nil {
				return err
			}
			v := render.Version{Version: version, OS: runtime.GOOS, Arch: runtime.GOARCH, Catalog: report.Catalog{Name: c.Name, Version: c.Version}}
			return output.form().Version(sh.Out, v, render.View{})
		},
	}
	output.register(cmd, render.Versions, "")
	return cmd
}
