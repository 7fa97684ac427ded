package main

import (
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"layerpath/data"
	"layerpath/data/titles"
)

// Whoever edits the catalogue for the first time copies what its README shows. Each
// change there is made on a copy of the catalogue: it applies, the catalogue passes its
// check, and what is new is found by its name, as it wasn't before.
func TestReadmeShowsChangesThatWork(t *testing.T) {
	catalogue := readCatalogue(t)
	before := load(t, catalogue)
	for _, tt := range []struct {
		section, name, want string
		find                func(c *data.Catalogue, name string) string
		first               string // section of another change that has to be made before
	}{
		{"Add an alias", "n8n automation", "n8n", foundSkill, ""},
		{"Add a skill", "Skaffold", "skaffold", foundSkill, ""},
		{"Add a role", "AI Accessibility Specialist", "ai-accessibility-specialist", foundRole, ""},
		{"Add a role", "accessible AI specialist", "ai-accessibility-specialist", foundRole, ""},
		{"Add a layer", "8", "assurance", foundLayer, ""},
		{"Add a layer", "AI Assurance Engineer", "ai-assurance-engineer", foundRole, ""},
		{"Add a way in", "ai-accessibility-specialist", "2026-11", foundWayIn, "Add a role"},
		{"Add a fact", "47-3012.00", "Helpers--Carpenters", foundOccupation, ""},
	} {
		if got := tt.find(before, tt.name); got != "" {
			t.Errorf("%s: %q is %q already: show another", tt.section, tt.name, got)
		}
		base := catalogue
		if tt.first != "" {
			base = applied(t, base, shown(t, tt.first))
		}
		after := load(t, applied(t, base, shown(t, tt.section)))
		if got := tt.find(after, tt.name); got != tt.want {
			t.Errorf("%s: %q leads to %q, want %q", tt.section, tt.name, got, tt.want)
		}
	}
}

func foundSkill(c *data.Catalogue, name string) string {
	if i, ok := c.FindSkill(name); ok {
		return c.Skills[i].ID
	}
	return ""
}

func foundRole(c *data.Catalogue, name string) string {
	if found := titles.Find(c, name); len(found) == 1 {
		return c.Roles[found[0]].ID
	}
	return ""
}

func foundLayer(c *data.Catalogue, name string) string {
	if i, ok := c.FindLayer(name); ok {
		return c.Layers[i].ID
	}
	return ""
}

func foundWayIn(c *data.Catalogue, role string) string {
	if w, ok := c.FindWayIn(role); ok {
		return w.Reviewed
	}
	return ""
}

func foundOccupation(c *data.Catalogue, soc string) string {
	if o, ok := c.FindOccupation(soc); ok {
		return o.Title
	}
	return ""
}

// Whoever reviews an alias sees among the generated lines what the README tells them to
// look for.
func TestReadmeShowsWhatIsGenerated(t *testing.T) {
	catalogue := readCatalogue(t)
	added, removed := difference(t, lines(t, catalogue), lines(t, applied(t, catalogue, shown(t, "Add an alias"))))
	if len(added) != 2 || len(removed) != 2 {
		t.Errorf("an alias changes %d lines, and %d are new", len(removed), len(added))
	}
	d := shown(t, "Into the program")
	inFile := func(line string) bool { return strings.HasPrefix(line, d.file+": ") }
	for _, tt := range []struct{ got, want []string }{{removed, d.marked("-")}, {added, d.marked("+")}} {
		got := slices.DeleteFunc(tt.got, func(line string) bool { return !inFile(line) })
		if want := d.file + ": " + strings.Join(tt.want, "\n"); strings.Join(got, "\n") != want {
			t.Errorf("%q is generated, the README shows %q", got, want)
		}
	}
}

// A diff is a change that the README shows of one file.
type diff struct {
	file  string
	lines []string // with a space, - or + in front
}

// shown gives the one diff of a section of the README.
func shown(t *testing.T, section string) diff {
	t.Helper()
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(text), "\n## "+section)
	rest, _, _ = strings.Cut(rest, "\n## ")
	m := regexp.MustCompile("(?s)```diff\n--- (\\S+)\n(.*?)\n```").FindStringSubmatch(rest)
	if m == nil {
		t.Fatalf("the README shows no change under %q", section)
	}
	return diff{m[1], strings.Split(m[2], "\n")}
}

// marked gives the lines that have one of some marks, without it.
func (d diff) marked(marks string) (lines []string) {
	for _, line := range d.lines {
		if strings.Contains(marks, line[:1]) {
			lines = append(lines, line[1:])
		}
	}
	return lines
}

// applied makes a change of the README on a copy of the catalogue: in the place of what it
// shows of the file, or at the end of a file of which it shows nothing.
func applied(t *testing.T, files fstest.MapFS, d diff) fstest.MapFS {
	t.Helper()
	name := strings.TrimPrefix(d.file, "catalog/")
	text := ""
	if file := files[name]; file != nil {
		text = string(file.Data)
	}
	before, after := block(d.marked(" -")), block(d.marked(" +"))
	switch {
	case before == "":
		text += after
	case strings.Count(text, before) != 1:
		t.Fatalf("the README shows of %s what stands in it %d times:\n%s", d.file, strings.Count(text, before), before)
	default:
		text = strings.Replace(text, before, after, 1)
	}
	edited := maps.Clone(files)
	edited[name] = &fstest.MapFile{Data: []byte(text)}
	return edited
}

// block joins whole lines.
func block(lines []string) string {
	if len(lines) == 0 {
		return ""
	}
	return strings.Join(lines, "\n") + "\n"
}
