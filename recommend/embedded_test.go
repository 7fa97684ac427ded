package recommend_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// Rule 6. A layer that nobody has first is advice that nobody gets: each has one of
// the people first.
func TestEveryLayerCanWin(t *testing.T) {
	w := embedded(t)
	first := map[int][]string{}
	for _, p := range world.People(t) {
		number := w.Rank(p.Profile).Layers[0].Layer
		first[number] = append(first[number], p.ID)
	}
	for _, l := range w.Catalogue.Layers {
		t.Logf("layer %d: %d people", l.Number, len(first[l.Number]))
		if len(first[l.Number]) == 0 {
			t.Errorf("nobody has layer %d first", l.Number)
		}
	}
}

// Rule 6. A chip designer with a degree and good manners must not be sent to the
// layers that ask for no degree, whichever three manners they name.
func TestNobodyWinsByAnOpenDoorAlone(t *testing.T) {
	w := embedded(t)
	fields := []string{"VLSI design", "microelectronics", "electrical engineering", "computer engineering"}
	manners := []string{"communication", "teamwork", "critical thinking", "leadership", "time management", "presentation"}
	var skills [][]string
	for i := range manners {
		for j := range i {
			for k := range j {
				skills = append(skills, []string{manners[i], manners[j], manners[k]})
			}
		}
	}
	for _, field := range fields {
		for _, s := range append(skills, nil) {
			for _, level := range []string{"master:", "doctorate:"} {
				p := world.Skills(s...)
				p.Degrees = world.Degrees(level + field).Degrees
				checkNoOpenDoorFirst(t, w, p)
			}
		}
	}
	for _, field := range []string{"physics", "mathematics", "computer science"} {
		checkNoOpenDoorFirst(t, w, world.Degrees("doctorate:"+field))
	}
}

func checkNoOpenDoorFirst(t *testing.T, w ranked, p profiles.Profile) {
	t.Helper()
	told := w.Rank(p)
	first := told.Layers[0]
	if w.Catalogue.Layers[first.Layer-1].Entry.Open == scale.NoDegree {
		t.Errorf("%v with %v is sent to layer %d: %s", p.Degrees, p.Skills, first.Layer, scores(told))
	}
	if told.Coverage.Recognized != told.Coverage.Given {
		t.Errorf("not recognised: %v", told.Coverage.Unrecognized)
	}
}

// Rule 9. A name that sounds foreign, or an id, must change nothing.
func TestNameAndIDEarnNothing(t *testing.T) {
	world.Check(t, newRanked, func(t *rapid.T, w ranked, p profiles.Profile) {
		q := p
		q.ID, q.Name = rapid.String().Draw(t, "other id"), rapid.String().Draw(t, "other name")
		before, after := w.Rank(p), w.Rank(q)
		before.Profile, after.Profile = report.Profile{}, report.Profile{}
		if !reflect.DeepEqual(before, after) {
			t.Fatalf("%+v\nunder another name\n%+v", before, after)
		}
	})
}

// Rule 9. The only functions that read a person's name or id are those that repeat it,
// in a report and in a brief. (What scores are made of has no place for either, which
// package ledger tests.)
func TestOnlyWhatRepeatsANameReadsIt(t *testing.T) {
	var readers []string
	for _, folder := range folders(t) {
		if folder != "recommend" && !within(folder, "recommend/internal") {
			continue
		}
		for _, file := range sources(t, filepath.Join("..", folder)) {
			for _, decl := range parseFile(t, file, 0).Decls {
				if f, ok := decl.(*ast.FuncDecl); ok && readsName(f) {
					readers = append(readers, f.Name.Name)
				}
			}
		}
	}
	if slices.Sort(readers); !slices.Equal(readers, []string{"Brief", "Echo"}) {
		t.Errorf("functions that read the name or id of a profile: %v", readers)
	}
}

// readsName says whether a function reads the name or id of a profile: of one that
// it was given, or of the one that answers were read from.
func readsName(f *ast.FuncDecl) (reads bool) {
	var given []string
	for _, param := range f.Type.Params.List {
		of := param.Type
		if star, ok := of.(*ast.StarExpr); ok {
			of = star.X
		}
		if of, ok := of.(*ast.SelectorExpr); ok && of.Sel.Name == "Profile" {
			given = append(given, param.Names[0].Name)
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		s, ok := n.(*ast.SelectorExpr)
		if !ok || s.Sel.Name != "Name" && s.Sel.Name != "ID" {
			return true
		}
		switch x := s.X.(type) {
		case *ast.SelectorExpr:
			reads = reads || x.Sel.Name == "Profile"
		case *ast.Ident:
			reads = reads || slices.Contains(given, x.Name)
		}
		return true
	})
	return reads
}

func parseFile(t *testing.T, file string, mode parser.Mode) *ast.File {
	t.Helper()
	syntax, err := parser.ParseFile(token.NewFileSet(), file, nil, mode)
	if err != nil {
		t.Fatal(err)
	}
	if strings.HasSuffix(file, "_test.go") {
		t.Fatalf("%s is a test", file)
	}
	return syntax
}
