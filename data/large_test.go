package data

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"layerpath/data/document"
)

// A large catalogue is made, since nobody would write it: its files by their names.
type large struct {
	files map[string]string
	want  string // the last problem
	hint  string
}

// largeCatalogues are those that are refused for what they would cost.
func largeCatalogues(t testing.TB) map[string]large {
	one := func(text string) map[string]string { return map[string]string{"a.yaml": text} }
	skills := func(lines func(*strings.Builder)) map[string]string {
		var b strings.Builder
		lines(&b)
		return one(strings.Replace(tinyText(t), "skills:\n", "skills:\n"+b.String(), 1))
	}
	chain := skills(func(b *strings.Builder) {
		for i := range 300 {
			fmt.Fprintf(b, "  - {id: s%d, name: S%d, category: making, broader: {%s: 100}}\n", i, i, [...]string{fmt.Sprint("s", i+1), "craft"}[i/299])
		}
	})
	loops := skills(func(b *strings.Builder) {
		for i := range 5_000 {
			fmt.Fprintf(b, "  - {id: s%d, name: S%d, category: making, broader: {s%d: 100, s0: 50}}\n", i, i, min(i+1, 4_999))
		}
	})
	strangers := skills(func(b *strings.Builder) {
		for i := range 5_000 {
			fmt.Fprintf(b, "  - {id: s%d, name: S%d, category: making, broader: {x%d: 100}}\n", i, i, i)
		}
	})
	rule := "titles: ['" + strings.Repeat("a ", 1000) + ":" + strings.Repeat(" b", 1000) + "'], group: health"
	rules := "titles: [" + strings.Repeat("'"+strings.Repeat("a ", 100)+":"+strings.Repeat(" b", 100)+"',", 101) + "], group: health"
	many := map[string]string{}
	for i := range 3 {
		many[fmt.Sprintf("%d.yaml", i)] = "sources: []\n" + strings.Repeat("#"+strings.Repeat(" ", 1023)+"\n", 4000)
	}
	return map[string]large{
		"a chain":     {chain, `a.yaml:105: skill "s99": is evidence for more than 200 others`, "name the few that it says most about"},
		"loops":       {loops, "a.yaml:206: 4801 problems more, from here on", "mend those above first: one mistake may be the cause of many"},
		"strangers":   {strangers, "a.yaml:206: 4800 problems more, from here on", "mend those above first: one mistake may be the cause of many"},
		"a rule":      {one(strings.Replace(tinyText(t), "group: health", rule, 1)), `a.yaml:16: profession "nurse": a rule for more than 10000 titles`, "write several rules, or none for what is hardly ever said"},
		"rules":       {one(strings.Replace(tinyText(t), "group: health", rules, 1)), `a.yaml:16: profession "nurse": the rules up to here name more than 1000000 titles`, "leave out the rules for what is hardly ever said"},
		"a file":      {one("# " + strings.Repeat("x", maxFile)), "a.yaml:1: larger than 4 MiB, the most that a file of a catalogue may have", "is it a catalogue? One may be a folder of several files"},
		"many files":  {many, "2.yaml:1: with this file the catalogue is larger than 8 MiB, the most that it may have", "take out of the folder what is no part of it"},
		"many layers": {one(tinyText(t) + strings.Repeat("x: y\n", 10_000)), "a.yaml:244: 9800 problems more, from here on", "mend those above first: one mistake may be the cause of many"},
		"no file":     {map[string]string{"a.txt": "", "b.yaml/c.yaml": ""}, "a catalogue folder without a YAML file", "name a folder with *.yaml files, or one file"},
	}
}

// A file of something else, or one that was made to hurt, is refused before it fills the
// memory, or the screen.
func TestLargeCatalogues(t *testing.T) {
	for name, made := range largeCatalogues(t) {
		t.Run(name, func(t *testing.T) {
			files := fstest.MapFS{}
			for file, text := range made.files {
				files[file] = &fstest.MapFile{Data: []byte(text)}
			}
			c, err := LoadFS(files)
			var problems document.Problems
			if !errors.As(err, &problems) || c != nil {
				t.Fatalf("%v, %v", c, err)
			}
			if last := problems[len(problems)-1]; last.Error() != made.want || last.Hint() != made.hint {
				t.Errorf("got %s (%s)\nwant %s (%s)", last.Error(), last.Hint(), made.want, made.hint)
			}
			if len(problems) > mostProblems+1 || len(err.Error()) > 100_000 {
				t.Errorf("%d problems in %d bytes", len(problems), len(err.Error()))
			}
		})
	}
}
