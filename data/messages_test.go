package data

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A rule without a bad catalogue may be dead, and its authors would be told
// nothing: each message in the source has a file in testdata/bad that says it.
func TestEachMessageOfTheCheckerIsProvenByABadCatalogue(t *testing.T) {
	bad := badCatalogues(t)
	for _, made := range numbersThatCantBeMeant() {
		bad = append(bad, badCatalogue{want: made.want})
	}
	for _, made := range largeCatalogues(t) {
		bad = append(bad, badCatalogue{want: made.want})
	}
	bad = append(bad, badCatalogue{want: "no catalogue"}) // of TestSoundLooksWhereNobodyHas
	total := 0
	for _, file := range checkers(t) {
		for _, m := range messages(t, file) {
			kinds, ok := kindsSaidOf()[m.format]
			if !ok {
				kinds = []string{""}
			}
			for _, kind := range kinds {
				total++
				said := pattern(kind, m.format)
				if !slices.ContainsFunc(bad, func(b badCatalogue) bool { return said.MatchString(b.want) }) {
					t.Errorf("%s: no file in testdata/bad says %q (kind %q)", m.at, m.format, kind)
				}
			}
		}
	}
	if total < 108 {
		t.Errorf("found %d messages in the source, fewer than there were: does this test still see them?", total)
	}
}

// checkers are the files that report problems: all of the package but those that never do.
func checkers(t *testing.T) (files []string) {
	t.Helper()
	all, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range all {
		if !strings.HasSuffix(file, "_test.go") && !strings.HasPrefix(file, "builtin") && len(messages(t, file)) > 0 {
			files = append(files, file)
		}
	}
	return files
}

// kindsSaidOf has the kinds of entry that a message is given for, where it is not given
// for all alike: each of them has its file.
func kindsSaidOf() map[string][]string {
	return map[string][]string{
		"asks for nothing, so nobody can fit it":             {"layer", "role"},
		"leads to no requirement, so it never earns a point": {"skill", "field"},
		"has no stream or doesn't say what it is about":      {"layer"},
		"has the number %d where %d is next":                 {"layer"},
		"has no role":                                        {"layer"},
		"is a skill set, yet has roles of its own":           {"layer"},
		"has own requirements, yet is no skill set":          {"layer"},
		"the %s alone is core":                               {"layer", "role"},
		"has no skill":                                       {"category"},
		"no layer or role asks for it":                       {"interest"},
		"no layer or role asks for it or its group":          {"profession"},
		"has no profession":                                  {"profession group"},
		"its hours don't rise from level to level":           {"effort class"},
		"no category and no skill takes it":                  {"effort class"},
		"the catalogue has no layers":                        {"catalog"},
		"the catalogue has no name or no version":            {"catalog"},
	}
}

// A message is one call that reports a problem.
type message struct{ at, format string }

// messages finds what reports a problem: the calls, by the place of their format among the
// arguments: checker.add(entry, way, format, …), reader.Add(node, way, format, …),
// reader.AddKind(kind, node, way, format, …); and the Text of a problem that is written out.
func messages(t *testing.T, file string) []message {
	t.Helper()
	files := token.NewFileSet()
	tree, err := parser.ParseFile(files, file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var found []message
	ast.Inspect(tree, func(n ast.Node) bool {
		if pair, ok := n.(*ast.KeyValueExpr); ok {
			if key, _ := pair.Key.(*ast.Ident); key != nil && key.Name == "Text" {
				if format := literals(pair.Value); format != "" && file != "check.go" || format == "no catalogue" {
					found = append(found, message{files.Position(pair.Pos()).String(), format})
				}
			}
		}
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		method, ok := call.Fun.(*ast.SelectorExpr)
		if !ok {
			return true
		}
		receiver, _ := method.X.(*ast.Ident)
		if receiver == nil {
			return true
		}
		at := -1
		switch receiver.Name + "." + method.Sel.Name {
		case "k.add", "r.Add":
			at = 2
		case "r.AddKind":
			at = 3
		}
		if at < 0 {
			return true
		}
		format := literals(call.Args[at])
		if format == "" {
			t.Errorf("%s: a message without a text of its own", files.Position(call.Pos()))
		}
		found = append(found, message{files.Position(call.Pos()).String(), format})
		return true
	})
	return found
}

// literals joins the string literals of an expression such as "a" + x + "b"; what
// stands between them becomes a verb.
func literals(e ast.Expr) string {
	switch e := e.(type) {
	case *ast.BasicLit:
		text, err := strconv.Unquote(e.Value)
		if err != nil {
			return ""
		}
		return text
	case *ast.CallExpr: // of fmt.Sprintf
		if len(e.Args) > 0 {
			return literals(e.Args[0])
		}
		return ""
	case *ast.BinaryExpr:
		left, right := literals(e.X), literals(e.Y)
		if left == "" && right == "" {
			return ""
		}
		return orVerb(left) + orVerb(right)
	default:
		return ""
	}
}

func orVerb(text string) string {
	if text == "" {
		return "%s"
	}
	return text
}

// pattern matches what a format makes; the kind of the entry, where it
// is given, tells two rules with the same words apart.
func pattern(kind, format string) *regexp.Regexp {
	verb := regexp.MustCompile(`%[a-z]`)
	parts := verb.Split(format, -1)
	for i := range parts {
		parts[i] = regexp.QuoteMeta(parts[i])
	}
	entry := `(^|: )`
	if kind != "" {
		entry = `(^|: )` + regexp.QuoteMeta(kind) + `( "[^"]*")?: `
	}
	return regexp.MustCompile(entry + strings.Join(parts, ".+") + "$")
}
