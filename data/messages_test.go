package data

import (
	"go/ast"
	"go/parser"
	"go/token"
	"regexp"
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
	total := 0
	for _, file := range []string{"read.go", "read_numbers.go", "check.go", "check_numbers.go", "check_graph.go"} {
		for _, m := range messages(t, file) {
			total++
			proven := false
			for _, b := range bad {
				proven = proven || m.pattern.MatchString(b.want)
			}
			if !proven {
				t.Errorf("%s: no file in testdata/bad says %q", m.at, m.format)
			}
		}
	}
	if total < 49 {
		t.Errorf("found %d messages in the source, fewer than there were: does this test still see them?", total)
	}
}

// A message is one call that reports a problem.
type message struct {
	at, format string
	pattern    *regexp.Regexp // of the error that it makes
}

// messages finds the calls that report a problem, by the place of their format among the
// arguments: checker.add(at, kind, id, way, format, …), reader.Add(node, way, format, …),
// reader.AddKind(kind, node, way, format, …).
func messages(t *testing.T, file string) []message {
	t.Helper()
	files := token.NewFileSet()
	tree, err := parser.ParseFile(files, file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var found []message
	ast.Inspect(tree, func(n ast.Node) bool {
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
		at, kind := -1, ""
		switch receiver.Name + "." + method.Sel.Name {
		case "k.add":
			at, kind = 4, literals(call.Args[1])
		case "r.Add":
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
		found = append(found, message{files.Position(call.Pos()).String(), format, pattern(kind, format)})
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

// pattern matches what a format makes; the kind of the entry, where the call
// fixes it, tells two calls with the same words apart.
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
