package recommend

import (
	"go/parser"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	surveyModule = "github.com/AlecAivazis/survey/v2"
	cobraModule  = "github.com/spf13/cobra"
	yamlModule   = "gopkg.in/yaml.v3"
	jsonModule   = "github.com/go-json-experiment/json"
)

// A houseRule forbids imports to a folder and all below it.
type houseRule struct {
	folder string
	banned []string // a package, with all below it
	why    string
	but    []string // packages that are allowed all the same
}

func houseRules() []houseRule {
	const itself = "layerpath/"
	return []houseRule{
		{"recommend", []string{"os", "net", "time", "math/rand", "crypto/rand", "io/ioutil", "embed", "syscall", "runtime", "log", yamlModule, cobraModule, surveyModule}, "recommend is pure", nil},
		{"recommend", []string{itself + "cmd"}, "imports point from cmd to recommend", nil},
		{"profiles", []string{itself + "data", itself + "recommend", itself + "cmd"}, "profiles knows no catalogue", []string{itself + "data/scale", itself + "data/document"}},
		{"data/scale", []string{"layerpath"}, "scale knows neither catalogues nor people", nil},
		{"data/names", []string{"layerpath"}, "names knows neither catalogues nor people", nil},
		{"data", []string{itself + "profiles", itself + "recommend", itself + "cmd"}, "data knows no people", nil},
		{"profiles", []string{cobraModule, surveyModule, "net"}, "profiles is a library", nil},
		{"data", []string{cobraModule, surveyModule, "net"}, "data is a library", nil},
		{"cmd", []string{"net"}, "layerpath works offline", nil},
	}
}

func (r houseRule) forbids(folder, imported string) bool {
	ban := func(b string) bool { return within(imported, b) }
	return within(folder, r.folder) && slices.ContainsFunc(r.banned, ban) && !slices.Contains(r.but, imported)
}

// The arrows between packages are what keeps ranking pure and the catalogue
// replaceable: an import against them would be found by nobody else.
func TestImportsPointOneWay(t *testing.T) {
	seen := map[string]bool{}
	for _, folder := range folders(t) {
		for _, file := range sources(t, filepath.Join("..", folder)) {
			for _, imported := range importsOf(t, file) {
				for _, rule := range houseRules() {
					seen[rule.folder] = seen[rule.folder] || within(folder, rule.folder)
					if rule.forbids(folder, imported) {
						t.Errorf("%s imports %s: %s", file, imported, rule.why)
					}
				}
			}
		}
	}
	for _, rule := range houseRules() {
		if !seen[rule.folder] {
			t.Errorf("no package in %s was looked at", rule.folder)
		}
	}
}

// Libraries that are no longer maintained stay behind one door each: survey behind
// the prompter, YAML behind one file of a package. So does the one for JSON, which isn't
// finished; cobra is the command's own.
func TestLibrariesStayBehindOneDoor(t *testing.T) {
	survey := 0
	for _, folder := range folders(t) {
		var yaml []string
		for _, file := range sources(t, filepath.Join("..", folder)) {
			for _, imported := range importsOf(t, file) {
				switch {
				case within(imported, surveyModule):
					survey++
					if folder != "cmd/layerpath/internal/prompt" {
						t.Errorf("%s imports survey", file)
					}
				case within(imported, cobraModule) && !within(folder, "cmd/layerpath"):
					t.Errorf("%s imports cobra", file)
				case within(imported, jsonModule) && folder != "data/document":
					t.Errorf("%s imports the library for JSON, which is read in data/document", file)
				case within(imported, yamlModule):
					yaml = append(yaml, file)
					if folder != "data/document" && folder != "cmd/layerpath/internal/render" {
						t.Errorf("%s imports YAML: it is read in data/document, and written in render", file)
					}
				}
			}
		}
		if len(yaml) > 1 {
			t.Errorf("several files of one package import YAML: %v", yaml)
		}
	}
	if survey == 0 {
		t.Error("no package imports survey: has the prompter moved?")
	}
}

// within says whether a path is another or below it.
func within(path, folder string) bool {
	return path == folder || strings.HasPrefix(path, folder+"/")
}

// folders gives all folders of the project, from its root.
func folders(t *testing.T) (all []string) {
	t.Helper()
	err := filepath.WalkDir("..", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.IsDir() {
			return err
		}
		if base := entry.Name(); name != ".." && (strings.HasPrefix(base, ".") || base == "testdata") {
			return filepath.SkipDir
		}
		if name != ".." {
			all = append(all, filepath.ToSlash(strings.TrimPrefix(name, ".."+string(filepath.Separator))))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// sources gives the Go files of a folder, without the tests.
func sources(t *testing.T, folder string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	return slices.DeleteFunc(files, func(file string) bool { return strings.HasSuffix(path.Base(file), "_test.go") })
}

func importsOf(t *testing.T, file string) (imports []string) {
	t.Helper()
	for _, spec := range parseFile(t, file, parser.ImportsOnly).Imports {
		imported, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			t.Fatal(err)
		}
		imports = append(imports, imported)
	}
	return imports
}
