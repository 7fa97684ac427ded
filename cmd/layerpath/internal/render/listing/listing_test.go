package listing

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/render/rendertest"
	"layerpath/data"
)

// TestBrowse is TestTerminal for the pages about the catalogue itself.
func TestBrowse(t *testing.T) {
	c := rendertest.Embedded(t)
	rapid.Check(t, func(t *rapid.T) {
		screen, l, role, s := rendertest.Screen(t), rendertest.Pick(t, c.Layers), rendertest.Pick(t, c.Roles), rendertest.Pick(t, c.Skills)
		text := func() string { return "text" }
		if rapid.Bool().Draw(t, "harmful") {
			text = func() string { return rendertest.Text().Draw(t, "text") }
			for _, said := range []*string{&l.Name, &l.Nickname, &l.Plain, &l.Stream, &l.About, &l.Example, &l.FirstStep, &l.Entry.Usual, &l.Entry.Note, &role.Title, &role.About, &s.Name} {
				*said = text()
			}
			role.Aliases, s.Aliases = []string{text()}, []string{text()}
		}
		few := harmed(text)
		skills := skillShelf(c)
		some := skills.all()[:rapid.IntRange(1, 60).Draw(t, "skills")]
		check := func(name string, show func(sheet)) {
			rendertest.CheckScreen(t, screen, name, func(w io.Writer) error { return List{page: show}.Table(w, screen) })
			rendertest.CheckWhole(t, name, rendertest.Paragraphs, List{page: show}.Table)
		}
		check("layer", func(p sheet) { layerPage(p, c, l) })
		check("role", func(p sheet) { Without{}.rolePage(p, c, role) })
		check("skill", func(p sheet) { skillPage(p, c, s) })
		check("some skills", func(p sheet) { skills.lines(p, some) })
		for _, catalogue := range []*data.Catalogue{c, few} {
			for kind, list := range everyList(catalogue) {
				rendertest.CheckScreen(t, screen, kind, func(w io.Writer) error { return list.Table(w, screen) })
				rendertest.CheckWhole(t, kind, rendertest.Paragraphs, list.Table)
			}
			check("an interest", func(p sheet) { pageOf(interestShelf(catalogue))(p) })
			check("a field", func(p sheet) { pageOf(fieldShelf(catalogue))(p) })
			check("a profession", func(p sheet) { pageOf(professionShelf(catalogue))(p) })
			check("a role", func(p sheet) { Without{}.rolePage(p, catalogue, catalogue.Roles[0]) })
			check("interests", func(p sheet) { interestShelf(catalogue).lines(p, interestShelf(catalogue).all()) })
		}
	})
}

// pageOf is the page of a shelf's first entry.
func pageOf[E any](s shelf[E]) func(sheet) { return func(p sheet) { s.one(p, 0) } }

// harmed is a catalogue of a few entries, each of its words a text.
func harmed(text func() string) *data.Catalogue {
	return &data.Catalogue{
		Name: text(), Version: text(),
		Categories: []data.Category{{ID: "making", Name: text()}},
		Skills:     []data.Skill{{ID: "making", Name: text(), Aliases: []string{text()}, Category: "making"}},
		Fields: []data.Field{
			{ID: "wide", Name: text(), Aliases: []string{text()}, CIP: text()},
			{ID: "narrow", Name: text(), Broader: []data.Share{{ID: "wide", Percent: 50}}},
		},
		Interests:        []data.Interest{{ID: text(), Name: text(), Aliases: []string{text()}, RIASEC: text()}},
		ProfessionGroups: []data.ProfessionGroup{{ID: "group", Name: text()}},
		Professions:      []data.Profession{{ID: text(), Name: text(), Aliases: []string{text()}, Group: "group", SOC: text(), Interests: []string{text()}, WithAI: text(), Next: text()}},
		Layers:           []data.Layer{{ID: "layer", Number: 1, Name: text(), Stream: text(), About: text(), SkillSet: text()}},
		Roles:            []data.Role{{ID: "role", Title: text(), Layer: "layer", About: text(), SOC: "17-2072.01"}},
		WaysIn: []data.WayIn{{
			Role: "role", Project: data.Project{Hours: 20, Build: text(), Show: text(), Enough: text()},
			Signals: []string{text(), text(), text()}, Certificates: []string{text()}, Learn: []string{text(), text()}, Reviewed: text(),
		}},
		Sources:    []data.Source{{ID: data.PaySource, Publisher: text(), Table: text(), Date: text(), Country: text(), Licence: text()}},
		ISCOGroups: []data.ISCOGroup{{Code: "2152", Title: text()}},
		Occupations: []data.Occupation{{
			SOC: "17-2072", Title: text(), ISCO: "2152", Employed: 1, Pay: [5]int{1, 0, 3, 4, data.PayOrMore}, Change: -2.5, Openings: 0.1,
			Education: text(), Experience: text(), Training: text(),
			Required: []data.Survey{{SOC: "17-2072.01", Title: text(), Zone: 1, Answers: 1, Levels: []data.Share{{ID: "none", Percent: 100}}}},
		}},
	}
}

func everyList(c *data.Catalogue) map[string]List {
	return map[string]List{
		"layers": Layers(c), "roles": Roles(c), "skills": Skills(c),
		"interests": Interests(c), "fields": Fields(c), "professions": Professions(c),
	}
}

// sizes says how many entries of each kind a catalogue has.
func sizes(c *data.Catalogue) map[string]int {
	return map[string]int{
		"layers": len(c.Layers), "roles": len(c.Roles), "skills": len(c.Skills),
		"interests": len(c.Interests), "fields": len(c.Fields), "professions": len(c.Professions) + len(c.Roles),
	}
}

// Somebody who builds a form reads every entry of a kind, in any form, under the names
// that they expect, and never a null.
func TestListsHaveEveryEntry(t *testing.T) {
	c := rendertest.Embedded(t)
	for kind, list := range everyList(c) {
		entries, text := entriesOf(t, kind, list)
		if len(entries) != sizes(c)[kind] {
			t.Errorf("%d of %d %s in JSON", len(entries), sizes(c)[kind], kind)
		}
		if strings.Contains(text, ":null") {
			t.Errorf("%s have a null", kind)
		}
		rows := readRows(t, list)
		if len(rows)-1 != sizes(c)[kind] {
			t.Errorf("%d of %d %s in CSV", len(rows)-1, sizes(c)[kind], kind)
		}
		id := slices.Index(rows[0], "id")
		for i, row := range rows[1:] {
			if row[id] != entries[i].ID {
				t.Errorf("%s: row %d is %s, entry %s", kind, i, row[id], entries[i].ID)
			}
		}
	}
}

type anEntry struct {
	ID    string
	Match *match
}

// entriesOf reads a list as a program does that knows the kind's name alone.
func entriesOf(t *testing.T, kind string, list List) ([]anEntry, string) {
	t.Helper()
	text, err := json.Marshal(list.Data())
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]json.RawMessage
	var schema string
	var catalog struct{ Name, Version string }
	var entries []anEntry
	err = errors.Join(json.Unmarshal(text, &all), json.Unmarshal(all["schema"], &schema), json.Unmarshal(all["catalog"], &catalog), json.Unmarshal(all[kind], &entries))
	if err != nil || schema != "layerpath/"+kind+"/v1" || catalog.Name == "" {
		t.Fatalf("%s: schema %q of catalogue %v: %v", kind, schema, catalog, err)
	}
	return entries, string(text)
}

func readRows(t *testing.T, list List) [][]string {
	t.Helper()
	var text bytes.Buffer
	if err := list.CSV(&text); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&text).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// A program that reads a list into its types has what was in the catalogue.
func TestListsSurviveJSON(t *testing.T) {
	c := rendertest.Embedded(t)
	again[layersAnswer](t, Layers(c))
	again[rolesAnswer](t, Roles(c))
	again[skillsAnswer](t, Skills(c))
	again[interestsAnswer](t, Interests(c))
	again[fieldsAnswer](t, Fields(c))
	again[professionsAnswer](t, Professions(c))
}

func again[T any](t *testing.T, list List) {
	t.Helper()
	text, err := json.Marshal(list.Data())
	if err != nil {
		t.Fatal(err)
	}
	var read T
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&read); err != nil {
		t.Fatal(err)
	}
	if want := list.Data(); !reflect.DeepEqual(any(read), want) {
		t.Errorf("%T isn't what was written", read)
	}
}

// What asks for an entry is told at both ends: each requirement of a layer or role is in
// the list of what it asks for, with its points and level.
func TestEveryRequirementIsToldOnBothSides(t *testing.T) {
	c := rendertest.Embedded(t)
	asked := 0
	for _, s := range Skills(c).Data().(skillsAnswer).Skills {
		for _, a := range s.AskedBy {
			asked++
			if !slices.ContainsFunc(requirementsOf(c, a), func(q data.Requirement) bool {
				return q.Skill == s.ID && q.Points == a.Points && q.Level == a.Level
			}) {
				t.Errorf("%s doesn't ask for %s as %+v", a.ID, s.ID, a)
			}
		}
	}
	for _, l := range c.Layers {
		asked -= countSkills(l.Requirements)
	}
	for _, r := range c.Roles {
		asked -= countSkills(r.Requirements)
	}
	if asked != 0 {
		t.Errorf("%d requirements more in the list of skills than in layers and roles", asked)
	}
}

func requirementsOf(c *data.Catalogue, a asker) []data.Requirement {
	if a.Kind == "layer" {
		return c.Layers[a.Layer-1].Requirements
	}
	return c.Roles[slices.IndexFunc(c.Roles, func(r data.Role) bool { return r.ID == a.ID })].Requirements
}

func countSkills(requirements []data.Requirement) (n int) {
	for _, q := range requirements {
		if q.Kind == data.SkillKind {
			n++
		}
	}
	return n
}

// A cell that would begin a formula doesn't, and what is read back has as many rows.
func TestNoCellBeginsAFormula(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		c := harmed(func() string {
			return rapid.SampledFrom([]string{"=1+1", "a; =cmd", "@sum", "-2", "a\n=b", "plain"}).Draw(rt, "text")
		})
		for kind, list := range everyList(c) {
			rows := readRows(t, list)
			if len(rows)-1 != sizes(c)[kind] {
				rt.Errorf("%d rows of %s", len(rows)-1, kind)
			}
			for _, cell := range slices.Concat(rows...) {
				if page.SafeCell(cell) != cell {
					rt.Errorf("%s have %q", kind, cell)
				}
			}
		}
	})
}
