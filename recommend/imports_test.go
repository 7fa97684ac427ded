package recommend_test

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
}

func houseRules() []houseRule {
	return []houseRule{
		{"recommend", []string{"os", "net", "time", "math/rand", "crypto/rand", "io/ioutil", "embed", "syscall", "runtime", "log", yamlModule, cobraModule, surveyModule}, "recommend is pure"},
		{"profiles", []string{cobraModule, surveyModule, "net"}, "profiles is a library"},
		{"data", []string{cobraModule, surveyModule, "net"}, "data is a library"},
		{"cmd", []string{"net"}, "layerpath works offline"},
	}
}

// forTests makes worlds for tests, and may read files for them.
const forTests = "recommend/internal/world"

func (r houseRule) forbids(folder, imported string) bool {
	return within(folder, r.folder) && folder != forTests && slices.ContainsFunc(r.banned, func(b string) bool { return within(imported, b) })
}

// What keeps ranking pure, and layerpath on the machine it runs on.
func TestRoomsImportNothingThatIsntTheirs(t *testing.T) {
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

// A room is a package, with all of the project that it imports.
type room struct{ folder, imports string }

// tree is the house: a package a line. It is the place to argue for a new arrow, before
// the code that wants it.
func tree() []room {
	return []room{
		{"data", "data/document data/names data/scale data/studies"},
		{"data/document", ""},
		{"data/internal/literal", "data data/document"},
		{"data/names", ""},
		{"data/scale", "data/names"},   // by which people's words for a level are compared
		{"data/studies", "data/names"}, // of a field of study, by its words
		{"data/titles", "data data/document data/names"},
		{"profiles", "data/document data/scale"},
		{"profiles/profilestest", ""},
		{"recommend", "data data/titles profiles recommend/internal/answers recommend/internal/asking recommend/internal/ledger recommend/internal/reasons recommend/internal/route recommend/report"},
		{"recommend/cohort", "data data/document data/names profiles recommend/report"},
		{"recommend/fit", "data recommend/internal/answers recommend/internal/ledger recommend/measure"},
		{"recommend/internal/answers", "data data/names data/scale profiles recommend/internal/ledger recommend/report"},
		{"recommend/internal/asking", "data data/scale recommend/internal/answers recommend/internal/ledger"},
		{"recommend/internal/ledger", "data data/scale recommend/report"}, // of report the statuses of a door
		{"recommend/internal/reasons", "data data/scale recommend/internal/answers recommend/internal/ledger recommend/internal/words recommend/report"},
		{"recommend/internal/route", "data data/scale recommend/internal/answers recommend/internal/ledger recommend/internal/words recommend/report"},
		{"recommend/internal/words", "data data/scale recommend/report"},
		{"recommend/internal/world", "data data/document data/scale profiles profiles/profilestest"}, // for tests alone
		{"recommend/measure", "data data/document data/scale profiles recommend recommend/report"},
		{"recommend/report", ""},
		{"cmd/cohortlines", "data profiles/profilestest"},
		{"cmd/fitpoints", "data recommend/fit recommend/measure"},
		{"cmd/reviewed", "data"},
		{"cmd/layerpath", "cmd/layerpath/internal/batch cmd/layerpath/internal/quiz cmd/layerpath/internal/render cmd/layerpath/internal/render/listing cmd/layerpath/internal/render/page cmd/layerpath/internal/render/told " +
			"cmd/layerpath/internal/rows cmd/layerpath/internal/said cmd/layerpath/internal/shell cmd/layerpath/internal/topics data data/document data/titles profiles recommend recommend/cohort recommend/measure recommend/report"},
		{"cmd/layerpath/internal/batch", "cmd/layerpath/internal/render cmd/layerpath/internal/render/briefs cmd/layerpath/internal/render/page cmd/layerpath/internal/rows cmd/layerpath/internal/shell " +
			"data data/document profiles recommend recommend/cohort recommend/report"},
		{"cmd/layerpath/internal/batch/batchtest", "data profiles/profilestest"}, // for tests alone
		{"cmd/layerpath/internal/prompt", "cmd/layerpath/internal/render/page"},
		{"cmd/layerpath/internal/prompt/lines", "cmd/layerpath/internal/prompt cmd/layerpath/internal/prompt/typing cmd/layerpath/internal/render/page data/names"},
		{"cmd/layerpath/internal/prompt/prompttest", "cmd/layerpath/internal/prompt cmd/layerpath/internal/prompt/typing"}, // for tests alone
		{"cmd/layerpath/internal/prompt/screen", "cmd/layerpath/internal/prompt cmd/layerpath/internal/prompt/typing cmd/layerpath/internal/render/page"},
		{"cmd/layerpath/internal/prompt/typing", "cmd/layerpath/internal/prompt cmd/layerpath/internal/render/page data/names profiles"},
		{"cmd/layerpath/internal/quiz", "cmd/layerpath/internal/prompt cmd/layerpath/internal/prompt/lines cmd/layerpath/internal/prompt/screen cmd/layerpath/internal/render/page cmd/layerpath/internal/said cmd/layerpath/internal/shell data data/scale data/studies profiles recommend recommend/report"},
		{"cmd/layerpath/internal/render", "cmd/layerpath/internal/render/briefs cmd/layerpath/internal/render/cohorts cmd/layerpath/internal/render/listing cmd/layerpath/internal/render/measures cmd/layerpath/internal/render/page cmd/layerpath/internal/render/told " +
			"data data/document data/scale profiles recommend/cohort recommend/measure recommend/report"},
		{"cmd/layerpath/internal/render/briefs", "cmd/layerpath/internal/render/page data data/document profiles recommend/report"},
		{"cmd/layerpath/internal/render/cohorts", "cmd/layerpath/internal/render/page cmd/layerpath/internal/render/told data/scale recommend/cohort recommend/report"},
		{"cmd/layerpath/internal/render/listing", "cmd/layerpath/internal/render/page data data/document data/names data/scale data/studies data/titles recommend/report"},
		{"cmd/layerpath/internal/render/measures", "cmd/layerpath/internal/render/page recommend/measure recommend/report"},
		{"cmd/layerpath/internal/render/page", ""},
		{"cmd/layerpath/internal/render/rendertest", "cmd/layerpath/internal/render/page data data/scale profiles recommend recommend/report"}, // for tests alone
		{"cmd/layerpath/internal/render/told", "cmd/layerpath/internal/render/page data/document data/scale profiles recommend/report"},
		{"cmd/layerpath/internal/rows", "data/document profiles"},
		{"cmd/layerpath/internal/said", "cmd/layerpath/internal/render/page cmd/layerpath/internal/shell data data/document data/names data/scale profiles recommend"},
		{"cmd/layerpath/internal/shell", "cmd/layerpath/internal/render/page data data/document"},
		{"cmd/layerpath/internal/topics", "cmd/layerpath/internal/render/page data/document"}, // of document what is nearest to a word
	}
}

// What a room doesn't import it can't depend on: the arithmetic knows no person, an
// answer as data nothing of how it is made, a profile no catalogue, and what is for tests
// is in no program that people get (cohortlines makes people to measure with). The
// compiler sees to it that nothing runs in a circle.
func TestThePackagesAreTheTree(t *testing.T) {
	rooms := tree()
	for _, folder := range folders(t) {
		files := sources(t, filepath.Join("..", folder))
		at := slices.IndexFunc(rooms, func(r room) bool { return r.folder == folder })
		switch {
		case len(files) == 0:
		case at < 0:
			t.Errorf("%s isn't in the tree: what does it import?", folder)
		default:
			if got := ownImports(t, files); got != rooms[at].imports {
				t.Errorf("%s imports\n%s\nin the tree\n%s", folder, got, rooms[at].imports)
			}
			rooms = slices.Delete(rooms, at, at+1)
		}
	}
	for _, r := range rooms {
		t.Errorf("%s is in the tree, and there is no such package", r.folder)
	}
}

// ownImports lists the packages of the project that files import.
func ownImports(t *testing.T, files []string) string {
	t.Helper()
	var own []string
	for _, file := range files {
		for _, imported := range importsOf(t, file) {
			if folder, ok := strings.CutPrefix(imported, "layerpath/"); ok {
				own = append(own, folder)
			}
		}
	}
	slices.Sort(own)
	return strings.Join(slices.Compact(own), " ")
}

// fullRoom is how many files a package has at most, tests and generated files aside:
// more is a room that holds two things. The command itself has a file for each of its
// commands.
const fullRoom = 12

func TestNoRoomIsTooFull(t *testing.T) {
	for _, folder := range folders(t) {
		files := slices.DeleteFunc(sources(t, filepath.Join("..", folder)), func(file string) bool {
			return strings.HasPrefix(path.Base(filepath.ToSlash(file)), "builtin")
		})
		if len(files) > fullRoom && folder != "cmd/layerpath" {
			t.Errorf("%s has %d files, more than %d", folder, len(files), fullRoom)
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
					if folder != "cmd/layerpath/internal/prompt/screen" {
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
