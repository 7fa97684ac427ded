package measure

import (
	"fmt"
	"io"
	"strings"

	"layerpath/data/document"
)

// Titles are the roles that are right for job titles: ids by the source of a case, then by
// its label.
type Titles map[string]map[string][]string

// titlesWay is the way out of a mistake in a file of roles.
const titlesWay = `write the roles of a source's job titles, such as {"survey-2026": {"Data Scientist": ["data-scientist"]}}`

// ReadTitles reads which roles are right for which job titles, as JSON or YAML: the sources
// of cases, and for each the labels with their ids, which this function doesn't know.
//
//	{"about": "…", "survey-2026": {"Data Scientist": ["data-scientist"], "DBA": ["database-administrator"]}}
//
// What stands under "about" is for people. File is the name that messages use. What is
// wrong is reported at once, as document.Problems; any other error is the reader's,
// wrapped.
func ReadTitles(r io.Reader, file string) (Titles, error) {
	form := document.Form{
		Name: "file of roles", Subject: "one list of sources", Size: 4 << 20, Values: maxValues,
		ManyWay: "write one", NothingWay: titlesWay, DeepWay: titlesWay, TextWay: "save it as text in UTF-8",
	}
	text, err := io.ReadAll(io.LimitReader(r, int64(form.Size)+1))
	if err != nil {
		return nil, fmt.Errorf("reading roles %q: %w", file, err)
	}
	root, problem := form.Read(text)
	if problem != nil {
		problem.File = file
		return nil, document.Problems{*problem}
	}
	reading := document.Reading{File: file}
	titles := Titles{}
	eachKey(&reading, root, "a file of roles", func(source string, n document.Node) {
		if source == "about" && n.Shape == document.Text {
			return
		}
		titles[source] = map[string][]string{}
		eachKey(&reading, n, "a source", func(label string, n document.Node) {
			titles[source][label] = roleIDs(&reading, n, document.Quoted(label))
		})
	})
	if len(reading.Problems) > 0 {
		return nil, reading.Sorted()
	}
	return titles, nil
}

// eachKey visits the values of a mapping whose keys are anybody's.
func eachKey(r *document.Reading, n document.Node, what string, visit func(key string, value document.Node)) {
	if n.Shape != document.Mapping {
		r.Add(n, titlesWay, "%s is an object with keys and values", what)
		return
	}
	seen := map[string]bool{}
	for i, k := range n.Keys {
		key := strings.TrimSpace(k.Text)
		if seen[key] {
			r.AddKind(document.KeyTwice, k, "keep one of them", "key %s twice in %s", document.Quoted(key), what)
		}
		seen[key] = true
		visit(key, n.Items[i])
	}
}

// roleIDs reads a list of ids of roles.
func roleIDs(r *document.Reading, n document.Node, what string) []string {
	if n.Shape != document.List && n.Shape != document.Null {
		r.Add(n, rolesWay, "%s is a list of roles", what)
		return nil
	}
	var ids []string
	for _, item := range n.Items {
		id := strings.TrimSpace(item.Text)
		if item.Shape != document.Text || id == "" {
			r.Add(item, rolesWay, "%s in %s is no id of a role", item, what)
		}
		ids = append(ids, id)
	}
	return ids
}
