package shell

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/kballard/go-shellquote"
)

// The words that begin a command line of layerpath: as documents write it, and without an
// installed program in a clone, or in the command's folder there.
const (
	programName = "layerpath"
	goRun       = "go run ./cmd/layerpath"
	goRunHere   = "go run ."
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

// called is how the program was called. What go run built can't be called again by its path:
// there it is go run once more, from the clone or from the command's own folder.
func (p *Process) called() string {
	switch {
	case p.Program == "":
		return programName
	case !builtByGoRun(p.Program):
		return shellquote.Join(p.Program)
	case isFolder("cmd/layerpath"):
		return goRun
	}
	return goRunHere
}

// builtByGoRun says whether a path is one where go run puts what it built: a temporary folder,
// go-build123/b001/exe, or since Go 1.24 the build cache, a folder named by a hash with -d.
func builtByGoRun(program string) bool {
	const hash = 64 // hexadecimal digits of SHA-256
	for folder := range strings.SplitSeq(filepath.ToSlash(filepath.Dir(program)), "/") {
		digits, cached := strings.CutSuffix(folder, "-d")
		if strings.HasPrefix(folder, "go-build") || cached && len(digits) == hash && strings.Trim(digits, "0123456789abcdef") == "" {
			return true
		}
	}
	return false
}

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}
