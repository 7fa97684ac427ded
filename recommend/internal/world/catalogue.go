package world

import (
	"strings"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
)

// DrawCatalogue draws a valid catalogue of any shape: up to six layers, some of
// them skill sets, and every kind of requirement.
func DrawCatalogue(t *rapid.T) *data.Catalogue {
	m := &maker{t: t, c: &data.Catalogue{Name: "drawn", Version: "1"}}
	skillRoots := m.skills()
	fieldRoots := m.fields()
	m.interests()
	m.professions()
	m.layers()
	m.roles()
	m.requirements(skillRoots, fieldRoots)
	if problems := data.Check(m.c); len(problems) > 0 {
		t.Fatalf("the drawn catalogue isn't valid: %v", problems)
	}
	return m.c
}

// A maker makes one catalogue.
type maker struct {
	t     *rapid.T
	c     *data.Catalogue
	words int
}

func (m *maker) int(label string, low, high int) int {
	return rapid.IntRange(low, high).Draw(m.t, label)
}

func (m *maker) yes(label string) bool { return rapid.Bool().Draw(m.t, label) }

func (m *maker) level(label string, highest scale.Degree) scale.Degree {
	return scale.Degree(m.int(label, 0, int(highest)))
}

// some draws up to n different ids.
func (m *maker) some(label string, ids []string, n int) []string {
	if len(ids) == 0 {
		return nil
	}
	return rapid.SliceOfNDistinct(rapid.SampledFrom(ids), 0, min(n, len(ids)), rapid.ID[string]).Draw(m.t, label)
}

func (m *maker) shares(label string, ids []string) []data.Share {
	var shares []data.Share
	for _, id := range ids {
		shares = append(shares, data.Share{ID: id, Percent: m.int(label, 1, 100)})
	}
	return shares
}

// names makes the names of one entry, which nothing else has: with the signs that
// count (+, #, a leading dot) and those that don't.
func (m *maker) names() (id, name string, aliases []string) {
	const vowels, consonants = "aeiou", "bdfgklmnprstvz"
	word := ""
	for n := m.words; len(word) < 6; n /= len(vowels) * len(consonants) {
		word += string([]byte{consonants[n/len(vowels)%len(consonants)], vowels[n%len(vowels)]})
	}
	m.words++
	capital := strings.ToUpper(word[:1]) + word[1:]
	name = rapid.SampledFrom([]string{capital, capital + "++", "." + word, "Éa-" + word, capital + " & Co"}).Draw(m.t, "name")
	aliases = m.some("aliases", []string{capital + " kit", word + "#", "the " + word + "/2.0", "ﬁ" + word}, 3)
	return "my-" + word, name, aliases
}

// skills gives the ids of the skills that no broader one follows.
func (m *maker) skills() (roots []string) {
	var ids []string
	for range m.int("skills", 0, 8) {
		s := data.Skill{Category: "all", Broader: m.shares("broader", m.some("broader", ids, 3)), Needs: m.needs(ids)}
		s.ID, s.Name, s.Aliases = m.names()
		if len(s.Broader) == 0 {
			roots = append(roots, s.ID)
		}
		ids = append(ids, s.ID)
		m.c.Skills = append(m.c.Skills, s)
	}
	if len(ids) > 0 {
		m.c.Categories = []data.Category{{ID: "all", Name: "All"}}
		m.c.Skills = rapid.Permutation(m.c.Skills).Draw(m.t, "order of skills")
	}
	return roots
}

// needs draws what has to be known before a skill, of those that there are already.
func (m *maker) needs(ids []string) (needs []data.Need) {
	for _, id := range m.some("needs", ids, 2) {
		needs = append(needs, data.Need{ID: id, Level: m.int("level of need", 1, 4)})
	}
	return needs
}

func (m *maker) fields() (roots []string) {
	var ids []string
	for range m.int("fields", 0, 5) {
		f := data.Field{Broader: m.shares("broader field", m.some("broader field", ids, 2))}
		f.ID, f.Name, f.Aliases = m.names()
		if len(f.Broader) == 0 {
			roots = append(roots, f.ID)
		}
		ids = append(ids, f.ID)
		m.c.Fields = append(m.c.Fields, f)
	}
	if len(ids) > 0 {
		m.c.Fields = rapid.Permutation(m.c.Fields).Draw(m.t, "order of fields")
	}
	return roots
}

func (m *maker) interests() {
	for range m.int("interests", 0, 4) {
		in := data.Interest{RIASEC: DrawCode(m.t)}
		in.ID, in.Name, in.Aliases = m.names()
		m.c.Interests = append(m.c.Interests, in)
	}
}

func (m *maker) professions() {
	n := m.int("professions", 0, 4)
	for i := range n {
		if i < (n+1)/2 {
			g := data.ProfessionGroup{}
			g.ID, g.Name, _ = m.names()
			m.c.ProfessionGroups = append(m.c.ProfessionGroups, g)
		}
		p := data.Profession{Group: m.c.ProfessionGroups[i/2].ID, WithAI: "works", Next: "try it"}
		p.ID, p.Name, p.Aliases = m.names()
		m.c.Professions = append(m.c.Professions, p)
	}
}

func (m *maker) layers() {
	for i := range m.int("layers", 1, 6) {
		l := data.Layer{Number: i + 1, Stream: "upstream", About: "about", FirstStep: "begin", Entry: DrawEntry(m.t, m.c)}
		l.ID, l.Name, _ = m.names()
		if m.yes("skill set") {
			l.SkillSet = "not a job"
		}
		m.c.Layers = append(m.c.Layers, l)
	}
}

// DrawEntry draws a door in the fields of a catalogue.
func DrawEntry(t *rapid.T, c *data.Catalogue) data.Entry {
	m := &maker{t: t, c: c}
	open := m.level("open", scale.Doctorate)
	return data.Entry{Usual: "a degree", Open: open, Stretch: m.level("stretch", open), Fields: m.shares("entry", m.some("entry", m.fieldIDs(), 2))}
}

func (m *maker) fieldIDs() (ids []string) {
	for _, f := range m.c.Fields {
		ids = append(ids, f.ID)
	}
	return ids
}

func (m *maker) roles() {
	for _, l := range m.c.Layers {
		if l.SkillSet != "" {
			continue
		}
		for range m.int("roles", 1, 3) {
			r := data.Role{Layer: l.ID, About: "about", AI: rapid.SampledFrom([]data.AIWork{"", data.BuildsAI, data.UsesAI, data.SupportsAI}).Draw(m.t, "AI")}
			r.ID, r.Title, r.Aliases = m.names()
			for i := range m.c.Roles {
				if m.yes("next") {
					r.Next = append(r.Next, m.c.Roles[i].ID)
				}
			}
			m.c.Roles = append(m.c.Roles, r)
		}
	}
}

// DrawCode draws a RIASEC code of 1 to 6 letters, or none.
func DrawCode(t *rapid.T) string {
	letters := rapid.Permutation([]byte(scale.RIASEC)).Draw(t, "letters")
	return string(letters[:rapid.IntRange(0, 6).Draw(t, "length of code")])
}
