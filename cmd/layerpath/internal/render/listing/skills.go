package listing

import (
	"fmt"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
)

// Categories writes the categories of skills, each with its best known ones.
func Categories(c *data.Catalogue) List {
	return List{page: func(p sheet) {
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
	}}
}

// Skills writes skills that were looked for, a line each.
func Skills(c *data.Catalogue, skills []data.Skill) List {
	return List{page: func(p sheet) { p.skills(skills) }}
}

// skills lists skills, a line each.
func (p sheet) skills(skills []data.Skill) {
	const most = 40 // a screen or two: a longer list asks for a longer word
	for _, s := range skills[:min(most, len(skills))] {
		text := fmt.Sprintf("%s (%s)", s.Name, s.ID)
		if len(s.Aliases) > 0 {
			text += ", also " + strings.Join(s.Aliases[:min(3, len(s.Aliases))], ", ")
		}
		p.Paragraph(page.Plain("  "), 2, text, 1)
	}
	if len(skills) > most {
		p.Line(page.Plain(fmt.Sprintf("  and %d more: a longer word finds fewer", len(skills)-most)))
	}
}

// Skill writes all there is about one skill, and others that were looked for with it.
func Skill(c *data.Catalogue, s data.Skill, others []data.Skill) List {
	return List{page: func(p sheet) {
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
			p.Paragraph(page.Plain("  Shown by"), 11, strings.Join(narrower, ", "), 3)
		}
		p.field("Wanted", strings.Join(asked, ", "))
		if len(others) > 0 {
			p.Blank()
			p.Line(page.Plain("Others with this word:"))
			p.skills(others)
		}
	}}
}
