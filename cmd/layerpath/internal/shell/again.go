package shell

import (
	"path/filepath"
	"strings"

	"github.com/kballard/go-shellquote"
)

// The words that begin a command line of layerpath: as documents write it, and in a clone
// without an installed program.
const (
	programName = "layerpath"
	goRun       = "go run ./cmd/layerpath"
)

// Again is a command line, "layerpath plan …", as the person can type it: begun as they
// began the program, and with the catalogue that they named. An empty one stays empty.
func (p *Process) Again(command string) string {
	rest, ok := strings.CutPrefix(command, programName+" ")
	if !ok {
		return command
	}
	command = p.called() + " " + rest
	if p.CatalogPath != "" {
		command += " --catalog " + shellquote.Join(p.CatalogPath)
	}
	return command
}

// called is how the program was called. What go run builds lies in a folder that is gone
// when it ends, go-build123/b001/exe.
func (p *Process) called() string {
	slashed := filepath.ToSlash(p.Program)
	switch {
	case strings.Contains(slashed, "/go-build") && strings.Contains(slashed, "/exe/"):
		return goRun
	case p.Program == "":
		return programName
	}
	return shellquote.Join(p.Program)
}
