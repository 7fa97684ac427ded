package world

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"layerpath/data/document"
	"layerpath/profiles"
)

// An Invented is a person of testdata/people: what to expect, then the profile.
type Invented struct {
	ID      string
	Expect  Expectation
	Group   string
	Profile profiles.Profile
}

// An Expectation is the layer to rank first, others that are as good, and the role, if
// one is meant.
type Expectation struct {
	Layer  int
	Accept []int
	Role   string
}

// People reads the people of some groups, all for none, group after group in the order
// of their ids.
func People(t testing.TB, groups ...string) (people []Invented) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(Root(t), "testdata/people/*.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no people: %v", err)
	}
	for _, file := range files {
		if p := readInvented(t, file); len(groups) == 0 || slices.Contains(groups, p.Group) {
			people = append(people, p)
		}
	}
	slices.SortStableFunc(people, func(a, b Invented) int { return slices.Index(groups, a.Group) - slices.Index(groups, b.Group) })
	return people
}

func readInvented(t testing.TB, file string) (p Invented) {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	head, profile, found := bytes.Cut(text, []byte("\n---\n"))
	if problems := p.read(head); len(problems) > 0 || !found {
		t.Fatalf("%s: what to expect: %v", file, problems)
	}
	p.ID = strings.TrimSuffix(filepath.Base(file), ".yaml")
	if p.Profile, err = profiles.Read(bytes.NewReader(profile), file); err != nil {
		t.Fatal(err)
	}
	return p
}

// read reads what to expect.
func (p *Invented) read(head []byte) document.Problems {
	node, problem := document.Form{}.Read(head)
	if problem != nil {
		return document.Problems{*problem}
	}
	var r document.Reading
	number := func(to *int) func(document.Node) {
		return func(n document.Node) {
			var err error
			if *to, err = strconv.Atoi(n.Text); err != nil {
				r.Add(n, "", "%v", err)
			}
		}
	}
	text := func(to *string) func(document.Node) { return func(n document.Node) { *to = n.Text } }
	r.Mapping(node, document.Style{}, document.On("group", text(&p.Group)), document.On("expect", func(n document.Node) {
		accept := func(n document.Node) {
			p.Expect.Accept = make([]int, len(n.Items))
			for i := range n.Items {
				number(&p.Expect.Accept[i])(n.Items[i])
			}
		}
		r.Mapping(n, document.Style{}, document.On("layer", number(&p.Expect.Layer)), document.On("accept", accept), document.On("role", text(&p.Expect.Role)))
	}))
	return r.Problems
}

// Root is the folder of the project, wherever in it a test runs.
func Root(t testing.TB) string {
	t.Helper()
	for folder := "."; ; folder = filepath.Join(folder, "..") {
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			return folder
		}
		if strings.Count(folder, "..") > 9 {
			t.Fatal("the project has no root")
		}
	}
}
