package listing

import (
	"fmt"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
	"layerpath/data/scale"
)

// skillsAnswer is a list of skills as data.
type skillsAnswer struct {
	head
	Skills []skillEntry `json:"skills"`
}

type skillEntry struct {
	ID       string   `json:"id"`
	Name     string   `json:"name"`
	Aliases  []string `json:"aliases"`
	Category named    `json:"category"`
	Broader  []share  `json:"broader"`  // the broader skills that it is evidence for
	Narrower []string `json:"narrower"` // the ids of those that are evidence for it
	Needs    []need   `json:"needs"`    // what has to be known before it can be learnt
	Coding   bool     `json:"coding"`   // nobody learns it without code
	Hours    hours    `json:"hours"`
	AskedBy  []asker  `json:"askedBy"`
	Match    *match   `json:"match,omitempty"` // in a search
}

// A need is a skill that has to be known before another, at a level at least.
type need struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Level int    `json:"level"` // 1 to 4
}

// needCell tells of needs by their ids and levels: "python:2; statistics:1".
func needCell(needs []need) string {
	return joined(page.Each(needs, func(n need) string { return n.ID + levelCell(n.Level) }))
}

// hours are how long a skill takes from nothing to each level, roughly.
type hours struct {
	Beginner     int `json:"beginner"`
	Intermediate int `json:"intermediate"`
	Advanced     int `json:"advanced"`
	Expert       int `json:"expert"`
}

// Skills lists all skills: on a screen their categories, with some of each.
func Skills(c *data.Catalogue) List {
	s := skillShelf(c)
	return s.list(s.all(), func(p sheet) { categoriesPage(p, c) })
}

// SkillsLike lists the skill that a query names, and those with the query in a name. The
// error is an Unknown where there is none.
func SkillsLike(c *data.Catalogue, query string) (List, error) { return skillShelf(c).like(query) }

// nearNames is how many near names are told to somebody whose own isn't known.
const nearNames = 3

func skillShelf(c *data.Catalogue) shelf[skillEntry] {
	return shelf[skillEntry]{
		thing:  aSkill,
		listed: "layerpath skills, without a word, lists the categories",
		size:   len(c.Skills),
		id:     func(i int) string { return c.Skills[i].ID },
		names:  func(i int) []string { return append([]string{c.Skills[i].Name}, c.Skills[i].Aliases...) },
		find:   c.FindSkills,
		near: func(text string) []string {
			return page.Each(c.SuggestSkills(text, nearNames), func(i int) string { return c.Skills[i].Name })
		},
		entries: func(hits []hit) []skillEntry { return skillEntries(c, hits) },
		answer:  func(entries []skillEntry) any { return skillsAnswer{headOf(c, "skills"), entries} },
		columns: skillColumns(),
		one:     func(p sheet, i int) { skillPage(p, c, c.Skills[i]) },
	}
}

func skillColumns() []column[skillEntry] {
	return slices.Concat([]column[skillEntry]{
		{"id", func(s skillEntry) string { return s.ID }},
		{"name", func(s skillEntry) string { return s.Name }},
		{"aliases", func(s skillEntry) string { return joined(s.Aliases) }},
		{"category", func(s skillEntry) string { return s.Category.ID }},
		{"category_name", func(s skillEntry) string { return s.Category.Name }},
		{"broader", func(s skillEntry) string { return shareCell(s.Broader) }},
		{"narrower", func(s skillEntry) string { return joined(s.Narrower) }},
		{"needs", func(s skillEntry) string { return needCell(s.Needs) }},
		{"coding", func(s skillEntry) string { return fmt.Sprint(s.Coding) }},
		{"hours_beginner", func(s skillEntry) string { return fmt.Sprint(s.Hours.Beginner) }},
		{"hours_intermediate", func(s skillEntry) string { return fmt.Sprint(s.Hours.Intermediate) }},
		{"hours_advanced", func(s skillEntry) string { return fmt.Sprint(s.Hours.Advanced) }},
		{"hours_expert", func(s skillEntry) string { return fmt.Sprint(s.Hours.Expert) }},
		{"asked_by", func(s skillEntry) string { return askerCell(s.AskedBy) }},
	}, matchColumns(func(s skillEntry) *match { return s.Match }))
}

func skillEntries(c *data.Catalogue, hits []hit) []skillEntry {
	x, narrower, categories := newIndex(c), map[string][]string{}, map[string]string{}
	for _, s := range c.Skills {
		for _, b := range s.Broader {
			narrower[b.ID] = append(narrower[b.ID], s.ID)
		}
	}
	for _, k := range c.Categories {
		categories[k.ID] = k.Name
	}
	return page.Each(hits, func(h hit) skillEntry {
		s := c.Skills[h.entry]
		return skillEntry{
			s.ID, s.Name, list(s.Aliases), named{s.Category, categories[s.Category]}, x.shares(aSkill, s.Broader), list(narrower[s.ID]),
			page.Each(s.Needs, func(n data.Need) need { return need{n.ID, x.names[reference{aSkill, n.ID}], n.Level} }),
			s.Coding, skillHours(c, h.entry), x.askers(aSkill, s.ID), h.match,
		}
	})
}

func skillHours(c *data.Catalogue, skill int) hours {
	to := func(level scale.Level) int { return c.SkillHours(skill, 0, int(level)) }
	return hours{to(scale.Beginner), to(scale.Intermediate), to(scale.Advanced), to(scale.Expert)}
}

// categoriesPage shows the categories of skills, each with its best known ones.
func categoriesPage(p sheet, c *data.Catalogue) {
	const examples = 8
	for _, category := range c.Categories {
		var names []string
		n := 0
		for _, s := range c.Skills {
			if s.Category != category.ID {
				continue
			}
			if n++; n <= examples {
				names = append(names, s.Name)
			}
		}
		p.Line(page.Bold(category.Name), page.Faint(fmt.Sprintf(" (%d)", n)))
		p.Paragraph(page.Plain("  "), 2, strings.Join(names, ", "), 0)
	}
	p.Blank()
	p.Line(page.Plain("layerpath skills WORD looks for one"))
}

// rolesAsking are the titles of the roles that ask for a skill, those that hire nobody
// without it marked.
func rolesAsking(c *data.Catalogue, skill string) (titles []string) {
	for _, r := range c.Roles {
		for _, q := range r.Requirements {
			if q.Skill == skill && q.Core {
				titles = append(titles, r.Title+" (not without)")
			} else if q.Skill == skill {
				titles = append(titles, r.Title)
			}
		}
	}
	return titles
}

// skillPage shows all there is about one skill.
func skillPage(p sheet, c *data.Catalogue, s data.Skill) {
	p.Line(page.Bold(s.Name), page.Faint(" ("+s.ID+")"))
	for _, category := range c.Categories {
		if category.ID == s.Category {
			p.field("Category", category.Name)
		}
	}
	p.field("Also", strings.Join(s.Aliases, ", "))
	var narrower, asked []string
	for _, other := range c.Skills {
		for _, b := range other.Broader {
			if b.ID == s.ID {
				narrower = append(narrower, other.Name)
			}
		}
	}
	for _, l := range c.Layers {
		for _, q := range l.Requirements {
			if q.Skill == s.ID {
				asked = append(asked, fmt.Sprintf("layer %d (%d points)", l.Number, q.Points))
			}
		}
	}
	broader := page.Each(s.Broader, func(b data.Share) string { return fmt.Sprintf("%s %d%%", skillName(c, b.ID), b.Percent) })
	p.field("Shows", strings.Join(broader, ", "))
	if len(narrower) > 0 {
		p.Paragraph(page.Plain("  Shown by"), 11, strings.Join(narrower, ", "), p.Most(3))
	}
	needs := page.Each(s.Needs, func(n data.Need) string { return fmt.Sprintf("%s, %s", skillName(c, n.ID), scale.Level(n.Level)) })
	p.field("Needs", strings.Join(needs, "; "))
	p.field("Wanted", strings.Join(asked, ", "))
	p.field("Roles", strings.Join(rolesAsking(c, s.ID), ", "))
}
