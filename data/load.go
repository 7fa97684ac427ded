package data

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"layerpath/data/document"
)

// The folder catalog is what people edit. The program carries what the compiler makes
// of it: reading 890 KB of YAML would take 40 times as long as all the rest of a run,
// and even a compact form would have to be unpacked into a megabyte and a half of fresh
// memory, which takes longer than a run may. Laid out by the compiler it costs nothing
// but for the parts that are looked at.
//
//go:generate go run -tags nobuiltin ./internal/literal catalog .

var errNotBuiltIn = errors.New("this program was built without a catalogue")

// Embedded gives the catalogue that ships with the program. It passed [Check] when it
// was compiled in; its entries have lost their places. The error is nil unless the
// program was built without a catalogue (with the tag nobuiltin).
func Embedded() (*Catalogue, error) {
	if len(builtin.Layers) == 0 {
		return nil, errNotBuiltIn
	}
	return &builtin, nil
}

// maxFile bounds a file of a catalogue, in bytes, and maxAll all of them, so that a wrong
// name doesn't fill the memory. The largest embedded file has a thirtieth of it, all have
// a ninth.
const (
	maxFile = 4 << 20
	maxAll  = 8 << 20
)

// Load reads and checks a catalogue from a YAML file, or from all the *.yaml and
// *.yml files of a directory taken together, in the order of their names. The
// error is [document.Problems] where the catalogue is at fault.
func Load(name string) (*Catalogue, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, fmt.Errorf("reading catalogue %q: %w", name, document.Cause(err))
	}
	if info.IsDir() {
		return loadFolder(os.DirFS(name), name)
	}
	return load(os.DirFS(filepath.Dir(name)), []string{filepath.Base(name)})
}

// LoadFS does for a file system what Load does for a directory.
func LoadFS(fsys fs.FS) (*Catalogue, error) { return loadFolder(fsys, "") }

// loadFolder loads a folder of which name is the name, where it has one.
func loadFolder(fsys fs.FS, name string) (*Catalogue, error) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, fmt.Errorf("reading catalogue: %w", document.Cause(err))
	}
	var names []string
	for _, e := range entries {
		if ext := path.Ext(e.Name()); !e.IsDir() && (ext == ".yaml" || ext == ".yml") {
			names = append(names, e.Name())
		}
	}
	if len(names) == 0 {
		return nil, document.Problems{{File: name, Text: "a catalogue folder without a YAML file", Way: "name a folder with *.yaml files, or one file"}}
	}
	return load(fsys, names)
}

func load(fsys fs.FS, names []string) (*Catalogue, error) {
	c := &Catalogue{}
	var problems document.Problems
	all := 0
	for _, name := range names {
		text, err := readFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("reading catalogue %q: %w", name, document.Cause(err))
		}
		if all += len(text); len(text) > maxFile || all > maxAll {
			return nil, document.Problems{tooLarge(name, len(text))}
		}
		problems = append(problems, read(name, text, c)...)
	}
	sortEntries(c)
	settleEffort(c)
	if len(problems) == 0 {
		// A file that can't be read makes for references that lead nowhere:
		// those would only hide the mistake that counts.
		problems = Check(c)
	}
	if len(problems) > 0 {
		return nil, first(problems)
	}
	c.names = newNameIndex(c)
	resolve(c)
	for i, n := range countAsked(c) {
		c.Skills[i].asked = n
	}
	c.loaded = c
	return c, nil
}

// mostProblems is how many problems of a catalogue are told: a file of something else may
// have one in each line.
const mostProblems = 200

// first gives the first problems, and how many there are behind them, each with as much of
// a name in it as a line or two hold.
func first(problems document.Problems) document.Problems {
	for i := range problems[:min(mostProblems, len(problems))] {
		p := &problems[i]
		p.Entry, p.Text, p.Way = beginning(p.Entry), beginning(p.Text), beginning(p.Way)
	}
	if len(problems) <= mostProblems {
		return problems
	}
	next := problems[mostProblems]
	return append(problems[:mostProblems:mostProblems], document.Problem{
		File: next.File, Line: next.Line, Way: "mend those above first: one mistake may be the cause of many",
		Text: fmt.Sprintf("%d problems more, from here on", len(problems)-mostProblems),
	})
}

func beginning(text string) string {
	const most = 400 // bytes, with all that a message says beside a name
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "") + "…"
}

func readFile(fsys fs.FS, name string) ([]byte, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err != nil {
		return nil, err
	}
	return document.AsUTF8(text), nil
}

// tooLarge is the problem of a file of too many bytes, or of the one with which all are.
func tooLarge(name string, bytes int) document.Problem {
	if bytes <= maxFile {
		return document.Problem{
			File: name, Line: 1, Kind: document.TooLarge, Way: "take out of the folder what is no part of it",
			Text: fmt.Sprintf("with this file the catalogue is larger than %d MiB, the most that it may have", maxAll>>20),
		}
	}
	return document.Problem{
		File: name, Line: 1, Kind: document.TooLarge, Way: "is it a catalogue? One may be a folder of several files",
		Text: fmt.Sprintf("larger than %d MiB, the most that a file of a catalogue may have", maxFile>>20),
	}
}

// sortEntries brings layers into the order of their numbers and roles into that
// of their layers; the rest stays as written.
func sortEntries(c *Catalogue) {
	slices.SortStableFunc(c.Layers, func(a, b Layer) int { return a.Number - b.Number })
	number := make(map[string]int, len(c.Layers))
	for _, l := range c.Layers {
		number[l.ID] = l.Number
	}
	slices.SortStableFunc(c.Roles, func(a, b Role) int { return number[a.Layer] - number[b.Layer] })
}

// A skillHint says where in Catalogue.Skills a reference to a skill leads, as 1 + the
// index: to look thousands of ids up at every start takes a fifth of a millisecond. A
// catalogue made by hand has 0 there, and one that was changed by hand may have what
// is no longer true: so it is a hint, which skillAt checks.
type skillHint int32

// resolve gives each reference to a skill its hint.
func resolve(c *Catalogue) {
	hint := func(id string) skillHint {
		i, _ := c.names.skills.LookUp(id)
		return 1 + skillHint(i)
	}
	for i := range c.Skills {
		for j := range c.Skills[i].Broader {
			c.Skills[i].Broader[j].skill = hint(c.Skills[i].Broader[j].ID)
		}
		for j := range c.Skills[i].Needs {
			c.Skills[i].Needs[j].skill = hint(c.Skills[i].Needs[j].ID)
		}
	}
	requirements := func(list []Requirement) {
		for i := range list {
			if list[i].Kind == SkillKind {
				list[i].skill = hint(list[i].Skill)
			}
		}
	}
	for i := range c.Layers {
		requirements(c.Layers[i].Requirements)
		requirements(c.Layers[i].Own)
	}
	for i := range c.Roles {
		requirements(c.Roles[i].Requirements)
	}
}

// AskedSkill is the skill that a requirement of the kind SkillKind asks for, as an
// index into c.Skills.
func (c *Catalogue) AskedSkill(q *Requirement) int { return c.skillAt(q.skill, q.Skill) }

// BroaderSkill is the skill that a share of another one's Broader leads to, as an
// index into c.Skills.
func (c *Catalogue) BroaderSkill(s *Share) int { return c.skillAt(s.skill, s.ID) }

// NeededSkill is the skill that one of another skill's Needs asks for, as an index into
// c.Skills.
func (c *Catalogue) NeededSkill(n *Need) int { return c.skillAt(n.skill, n.ID) }

func (c *Catalogue) skillAt(hint skillHint, id string) int {
	if i := int(hint) - 1; i >= 0 && i < len(c.Skills) && c.Skills[i].ID == id {
		return i
	}
	i, _ := c.FindSkill(id)
	return i
}

// AskedFor is how many roles ask for a skill, an index into c.Skills, in thousandths: for
// itself one whole role, for something that counts for it by its share. It tells how
// little a skill says of where somebody belongs; what that does to points is package
// recommend's affair.
func (c *Catalogue) AskedFor(skill int) int {
	if c == &builtin || c.loaded == c {
		return int(c.Skills[skill].asked)
	}
	c.asking.Do(func() { c.asked = countAsked(c) })
	return int(c.asked[skill])
}

// wholeRole is one role in thousandths.
const wholeRole = 1000

// countAsked counts for each skill, in thousandths, the roles that ask for it: each by the
// one of its skills that counts most for it.
func countAsked(c *Catalogue) []int32 {
	reaches, asked := make([]map[int]int32, len(c.Skills)), make([]int32, len(c.Skills))
	for i := range c.Roles {
		best := map[int]int32{}
		for j := range c.Roles[i].Requirements {
			if q := &c.Roles[i].Requirements[j]; q.Kind == SkillKind {
				for skill, share := range reach(c, reaches, c.AskedSkill(q)) {
					best[skill] = max(best[skill], share)
				}
			}
		}
		for skill, share := range best {
			asked[skill] += share
		}
	}
	return asked
}

// reach gives the skills that a skill counts for, itself included, by how far in
// thousandths: shares multiply along a way, and the best of several ways counts.
func reach(c *Catalogue, known []map[int]int32, skill int) map[int]int32 {
	if known[skill] != nil {
		return known[skill]
	}
	far := map[int]int32{skill: wholeRole}
	for i := range c.Skills[skill].Broader {
		b := &c.Skills[skill].Broader[i]
		for wider, share := range reach(c, known, c.BroaderSkill(b)) {
			far[wider] = max(far[wider], (share*int32(b.Percent)+50)/100)
		}
	}
	known[skill] = far
	return far
}
