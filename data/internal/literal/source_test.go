package main

import (
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"layerpath/data"
)

// Whoever reviews a new name must find it among the lines that changed: an alias changes
// its entry and its bucket, a skill its line, its number and the buckets of its names.
// Were numbers written as digits, ten thousand lines would move with them.
func TestSmallEditsMakeSmallChanges(t *testing.T) {
	catalogue := readCatalogue(t)
	before := lines(t, catalogue)
	skills := load(t, catalogue).Skills
	for _, i := range []int{0, len(skills) / 2, len(skills) - 1} {
		alias, skill := edits(t, catalogue, skills[i])
		for _, tt := range []struct {
			what   string
			edited fstest.MapFS
			most   int
		}{{"an alias of", alias, 5}, {"a skill before", skill, 10}} {
			added, removed := difference(t, before, lines(t, tt.edited))
			if n := len(added) + len(removed); n == 0 || n > tt.most {
				t.Errorf("%s %s: %d lines change, want %d at most\n- %s\n+ %s", tt.what, skills[i].ID, n, tt.most,
					strings.Join(removed[:min(len(removed), 5)], "\n- "), strings.Join(added[:min(len(added), 5)], "\n+ "))
			}
		}
	}
}

// What advice goes by must not be lost on the way, and what isn't said adds no word: the
// lines of the other entries would change with every key that a type gets.
func TestKeysOfAdviceAreWrittenWhereTheyAreSaid(t *testing.T) {
	text, err := os.ReadFile("../../testdata/tiny.yaml")
	if err != nil {
		t.Fatal(err)
	}
	said := strings.NewReplacer(
		"broader: {craft: 50}}", "broader: {craft: 50}, needs: {craft: 2}}", "    layer: ground\n", "    layer: ground\n    ai: builds\n",
		"      - {skill: soldering, points: 50}\n", "      - {skill: soldering, points: 50, core: true}\n      - {skill: craft, points: 20, core: true}\n",
		"{health: 100}, points: 30}\n", "{health: 100}, points: 30}\n    own: {requirements: [{skill: craft, points: 40, evidence: true}]}\n",
	).Replace(string(text)) + "confidence: {measuredOn: diggers, bands: [{id: open, lead: 0, right: 38, near: 62, cases: 900}]}\n"
	words := []string{
		"Needs: []Need{{ID: \"craft\", Level: 2, skill: 1 + s_craft}}", "AI: \"builds\"", "Core: true, skill: 1 + s_soldering", "Own: []Requirement{",
		"Evidence: true, skill: 1 + s_craft", "Confidence: Confidence{MeasuredOn: \"diggers\", Bands: []Band{", "{ID: \"open\", Right: 38, Near: 62, Cases: 900},",
	}
	with := strings.Join(lines(t, fstest.MapFS{"a.yaml": {Data: []byte(said)}}), "\n")
	without := strings.Join(lines(t, fstest.MapFS{"a.yaml": {Data: text}}), "\n")
	for _, word := range words {
		key, _, _ := strings.Cut(word, ":")
		if !strings.Contains(with, word) || key[0] != '{' && strings.Contains(without, key+":") {
			t.Errorf("%s is lost, or written where nothing was said", word)
		}
	}
}

// readCatalogue reads the folder catalog, to be edited in memory.
func readCatalogue(t *testing.T) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{}
	folder := os.DirFS("../../catalog")
	names, err := fs.Glob(folder, "*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		text, err := fs.ReadFile(folder, name)
		if err != nil {
			t.Fatal(err)
		}
		files[name] = &fstest.MapFile{Data: text}
	}
	return files
}

// edits gives the catalogue with one more alias of a skill, and with one more skill
// before that one. Skills stand in braces or on lines of their own.
func edits(t *testing.T, files fstest.MapFS, s data.Skill) (alias, skill fstest.MapFS) {
	t.Helper()
	with := func(name string, parts ...string) fstest.MapFS {
		edited := maps.Clone(files)
		edited[name] = &fstest.MapFile{Data: []byte(strings.Join(parts, ""))}
		return edited
	}
	for name, file := range files {
		head, skills, _ := strings.Cut(string(file.Data), "\nskills:\n")
		for begin, aliases := range map[string]string{
			"  - {id: " + s.ID + ",": " aliases: [Zugzwang],",
			"  - id: " + s.ID + "\n": "    aliases: [Zugzwang]\n",
		} {
			before, after, ok := strings.Cut(skills, begin)
			if !ok {
				continue
			}
			before = head + "\nskills:\n" + before
			entry := after[:strings.Index(after+"\n  - ", "\n  - ")]
			named := strings.Replace(entry, "aliases: [", "aliases: [Zugzwang, ", 1)
			if named == entry {
				named = aliases + entry
			}
			one := "  - {id: zugzwang, name: Zug um Zug, category: " + s.Category + ", broader: {" + s.ID + ": 10}}\n"
			return with(name, before, begin, named, after[len(entry):]), with(name, before, one, begin, after)
		}
	}
	t.Fatalf("no file has the skill %q", s.ID)
	return nil, nil
}

func load(t *testing.T, files fstest.MapFS) *data.Catalogue {
	t.Helper()
	c, err := data.LoadFS(files)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// lines gives all lines that are generated, file after file.
func lines(t *testing.T, catalogue fstest.MapFS) (all []string) {
	t.Helper()
	files, err := source(load(t, catalogue))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for name := range files {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		for line := range strings.Lines(string(files[name])) {
			all = append(all, name+": "+strings.TrimSuffix(line, "\n"))
		}
	}
	return all
}

// difference gives the lines that only one of two texts has. Those of both must stand in
// the same order, or a line has moved.
func difference(t *testing.T, before, after []string) (added, removed []string) {
	t.Helper()
	kept, added := apart(after, before)
	same, removed := apart(before, after)
	if !slices.Equal(kept, same) {
		t.Error("lines have moved")
	}
	return added, removed
}

// apart tells the lines that another text has, too, from the others.
func apart(lines, other []string) (both, alone []string) {
	left := map[string]int{}
	for _, line := range other {
		left[line]++
	}
	for _, line := range lines {
		if left[line]--; left[line] >= 0 {
			both = append(both, line)
		} else {
			alone = append(alone, line)
		}
	}
	return both, alone
}
