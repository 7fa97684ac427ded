package recommend

import (
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data/scale"
	"layerpath/profiles"
)

// Rule 6. A layer that nobody has first is advice that nobody gets: each has one of
// the people first.
func TestEveryLayerCanWin(t *testing.T) {
	w := embeddedWorld(t)
	first := map[int][]string{}
	for _, group := range []string{"source-roles", "layer-seven", "everyday", "variant"} {
		for _, p := range readPeople(t, group) {
			number := w.ranker.Rank(p.profile).Layers[0].Layer
			first[number] = append(first[number], p.id)
		}
	}
	for _, l := range w.catalogue.Layers {
		t.Logf("layer %d: %d people", l.Number, len(first[l.Number]))
		if len(first[l.Number]) == 0 {
			t.Errorf("nobody has layer %d first", l.Number)
		}
	}
}

// Rule 6. A chip designer with a degree and good manners must not be sent to the
// layers that ask for no degree, whichever three manners they name.
func TestNobodyWinsByAnOpenDoorAlone(t *testing.T) {
	w := embeddedWorld(t)
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
				p := skill(s...)
				p.Degrees = degrees(level + field).Degrees
				checkNoOpenDoorFirst(t, w, p)
			}
		}
	}
	for _, field := range []string{"physics", "mathematics", "computer science"} {
		checkNoOpenDoorFirst(t, w, degrees("doctorate:"+field))
	}
}

func checkNoOpenDoorFirst(t *testing.T, w world, p profiles.Profile) {
	t.Helper()
	report := w.ranker.Rank(p)
	first := report.Layers[0]
	if w.catalogue.Layers[first.Layer-1].Entry.Open == scale.NoDegree {
		t.Errorf("%v with %v is sent to layer %d: %s", p.Degrees, p.Skills, first.Layer, scores(report))
	}
	if report.Coverage.Recognized != report.Coverage.Given {
		t.Errorf("not recognised: %v", report.Coverage.Unrecognized)
	}
}

// Rule 6. A door is no evidence of fit: whoever edits the doors of a catalogue must
// not move anybody.
func TestDoorsEarnNothing(t *testing.T) {
	embedded := embeddedWorld(t)
	rapid.Check(t, func(t *rapid.T) {
		for _, w := range []world{newWorld(drawCatalogue(t)), embedded} {
			m := &maker{t: t, c: w.catalogue}
			other := copyOf(w.catalogue)
			for i := range other.Layers {
				other.Layers[i].Entry = m.entry()
			}
			p := drawProfile(t, w.vocabulary)
			before, after := earnings(w.ranker.Rank(p)), earnings(New(other).Rank(p))
			if !reflect.DeepEqual(before, after) {
				t.Fatalf("%v\nwith other doors\n%v", before, after)
			}
		}
	})
}

// Rule 9. A name that sounds foreign, or an id, must change nothing.
func TestNameAndIDEarnNothing(t *testing.T) {
	checkWorlds(t, func(t *rapid.T, w world, p profiles.Profile) {
		q := p
		q.ID, q.Name = rapid.String().Draw(t, "other id"), rapid.String().Draw(t, "other name")
		before, after := w.ranker.Rank(p), w.ranker.Rank(q)
		before.Profile, after.Profile = Profile{}, Profile{}
		if !reflect.DeepEqual(before, after) {
			t.Fatalf("%+v\nunder another name\n%+v", before, after)
		}
	})
}

// Rule 9. What is scored has no place for a name: of all texts that a person writes,
// only the letters of the RIASEC code get as far.
func TestPersonHasNoTexts(t *testing.T) {
	var texts []string
	var walk func(path string, of reflect.Type)
	walk = func(path string, of reflect.Type) {
		switch of.Kind() {
		case reflect.Struct:
			for i := range of.NumField() {
				walk(path+"."+of.Field(i).Name, of.Field(i).Type)
			}
		case reflect.Slice, reflect.Array, reflect.Pointer:
			walk(path, of.Elem())
		case reflect.Int, reflect.Int32, reflect.Bool:
		default:
			texts = append(texts, path+" "+of.String())
		}
	}
	walk("Person", reflect.TypeFor[Person]())
	if !slices.Equal(texts, []string{"Person.code string"}) {
		t.Errorf("more than numbers: %v", texts)
	}
	if got := reflect.TypeOf((*Ranker).Scores).String(); got != "func(*recommend.Ranker, *recommend.Person, *recommend.Tally)" {
		t.Errorf("Scores is made from more than a Person: %s", got)
	}
}

// Rule 9. Nor does the code that scores know what a profile is; the one function that
// reads a person's name is the one that repeats it in the report.
func TestScoringCodeReadsNoName(t *testing.T) {
	for _, file := range []string{"score.go", "ranker.go", "gap.go", "door.go"} {
		ast.Inspect(parseFile(t, file, 0), func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && (id.Name == "original" || id.Name == "answers" || id.Name == "profiles") {
				t.Errorf("%s reads a person's own words: %s", file, id.Name)
			}
			return true
		})
	}
	var readers []string
	for _, file := range sources(t, ".") {
		for _, decl := range parseFile(t, file, 0).Decls {
			if f, ok := decl.(*ast.FuncDecl); ok && readsName(f) {
				readers = append(readers, f.Name.Name)
			}
		}
	}
	if !slices.Equal(readers, []string{"echo"}) {
		t.Errorf("functions that read the name or id of a profile: %v", readers)
	}
}

// readsName says whether a function reads the name or id of a profile: of one that
// it was given, or of a reading's original.
func readsName(f *ast.FuncDecl) (reads bool) {
	var given []string
	for _, param := range f.Type.Params.List {
		if of, ok := param.Type.(*ast.SelectorExpr); ok && of.Sel.Name == "Profile" {
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
			reads = reads || x.Sel.Name == "original"
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
