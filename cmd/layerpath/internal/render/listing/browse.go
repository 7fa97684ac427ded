package listing

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
	"layerpath/data/scale"
)

// layersPage shows all layers, each with its roles.
func layersPage(p sheet, c *data.Catalogue) {
	stream := ""
	for _, l := range c.Layers {
		if l.Stream != stream {
			stream = l.Stream
			p.Line(page.Bold(strings.ToUpper(stream)))
		}
		p.Line(page.Plain(fmt.Sprintf("%3d ", l.Number)), page.Bold(l.Name), page.Faint(nickname(l)))
		if l.Plain != "" {
			p.Paragraph(page.Plain(""), 4, l.Plain, 0)
		}
		p.Paragraph(page.Plain(""), 4, someRoles(c, l), 0)
	}
	p.Blank()
	p.Line(page.Plain("layerpath layers NUMBER shows one of them"))
}

func nickname(l data.Layer) string {
	if l.Nickname == "" {
		return ""
	}
	return " (" + l.Nickname + ")"
}

// rolesOf lists a layer's roles, or says that it is a skill set.
func rolesOf(c *data.Catalogue, l data.Layer) string {
	if l.SkillSet != "" {
		return l.SkillSet
	}
	var titles []string
	for _, r := range c.Roles {
		if r.Layer == l.ID {
			titles = append(titles, r.Title)
		}
	}
	return strings.Join(titles, ", ")
}

// someRoles lists the first roles of a layer, those that stand for it.
func someRoles(c *data.Catalogue, l data.Layer) string {
	const most = 4 // two lines of a terminal
	titles := strings.Split(rolesOf(c, l), ", ")
	if l.SkillSet != "" || len(titles) <= most {
		return rolesOf(c, l)
	}
	return fmt.Sprintf("%s and %d more", strings.Join(titles[:most], ", "), len(titles)-most)
}

// layerPage shows all there is about one layer.
func layerPage(p sheet, c *data.Catalogue, l data.Layer) {
	p.Line(page.Bold(fmt.Sprintf("Layer %d, %s", l.Number, l.Name)), page.Faint(nickname(l)))
	p.field("In short", l.Plain)
	p.field("Stream", l.Stream)
	p.field("About", l.About)
	p.field("Example", l.Example)
	p.field("Roles", rolesOf(c, l))
	p.door(l.Entry)
	p.field("Try", l.FirstStep)
	p.requirements(c, "points", l.Requirements)
	p.Blank()
	p.Paragraph(page.Plain("  "), 2, roleShare(l), 0)
	if len(l.Own) > 0 {
		p.requirements(c, "weight", l.Own)
	}
}

// roleShare says what the points above leave to the roles.
func roleShare(l data.Layer) string {
	if l.SkillSet != "" {
		return "This is what people of all professions share. Up to 40 points more are for your own, by what it asks for:"
	}
	return "This is what its professions share. Up to 40 points more are for the one of its roles that fits best: layerpath roles ROLE shows what that asks for."
}

// rolesPage shows roles by layer.
func rolesPage(p sheet, c *data.Catalogue, roles []data.Role, all bool) {
	for _, l := range c.Layers {
		var lines []string
		for _, r := range roles {
			if r.Layer == l.ID {
				lines = append(lines, fmt.Sprintf("%s (%s)%s", r.Title, r.ID, fades(c, r)))
			}
		}
		if len(lines) == 0 && l.SkillSet != "" && all {
			lines = []string{l.SkillSet}
		}
		if len(lines) > 0 {
			p.Line(page.Bold(fmt.Sprintf("%d %s", l.Number, l.Name)))
		}
		for _, line := range lines {
			p.Paragraph(page.Plain("  "), 2, line, 0)
		}
	}
	p.Blank()
	p.Line(page.Plain("layerpath roles ROLE shows one of them"))
}

// rolePage shows all there is about one role.
func (w Without) rolePage(p sheet, c *data.Catalogue, r data.Role) {
	p.Line(page.Bold(r.Title), page.Faint(" ("+r.ID+")"))
	step := r.FirstStep
	for _, l := range c.Layers {
		if l.ID != r.Layer {
			continue
		}
		p.field("Layer", fmt.Sprintf("%d %s", l.Number, l.Name))
		p.field("About", r.About)
		p.field("AI", aiText(r.AI))
		if r.Entry != nil {
			p.field("Door", strings.TrimSpace(r.Entry.Usual+". "+r.Entry.Note+" The role's own, and not its layer's."))
		} else {
			p.door(l.Entry)
		}
		step = cmp.Or(step, l.FirstStep)
	}
	p.field("Also", strings.Join(r.Aliases, ", "))
	p.field("Next", titlesOf(c, r.Next))
	if len(r.Became) > 0 {
		p.field("Note", fading(c, r))
	}
	p.field("O*NET", r.SOC)
	if g := groupFor(c, r.ISCO, r.SOC); g != nil {
		p.field("ISCO-08", g.Code+" "+g.Title)
	}
	p.field("Try", step)
	p.way(wayInto(c, r.ID))
	p.facts(w.occupationOf(c, r.SOC), w)
	p.requirements(c, "weight", r.Requirements)
}

// aiText says what the people of a role have to do with AI.
func aiText(ai data.AIWork) string {
	switch ai {
	case data.BuildsAI:
		return "builds AI itself"
	case data.UsesAI:
		return "uses AI as a main part of the work"
	case data.SupportsAI:
		return "is work that AI needs, much what it was before"
	}
	return ""
}

// titlesOf lists roles by their titles.
func titlesOf(c *data.Catalogue, ids []string) string {
	var words []string
	for _, r := range c.Roles {
		if slices.Contains(ids, r.ID) {
			words = append(words, r.Title)
		}
	}
	return strings.Join(words, ", ")
}

// fades says behind a role in a list that its title fades, and what it became.
func fades(c *data.Catalogue, r data.Role) string {
	if len(r.Became) == 0 {
		return ""
	}
	return ", " + fading(c, r)
}

// fading says into which titles one fades, in the words of a report.
func fading(c *data.Catalogue, r data.Role) string {
	var titles []string
	for _, id := range r.Became {
		titles = append(titles, titlesOf(c, []string{id}))
	}
	return "a title that fades into " + page.And(titles)
}

func (p sheet) door(e data.Entry) {
	p.field("Door", strings.TrimSpace(e.Usual+". "+e.Note))
}

// fieldIndent is where the text of a field begins.
const fieldIndent = 11

// field adds a labelled text, unless there is none.
func (p sheet) field(label, text string) {
	if text != "" {
		p.Paragraph(page.Plain("  "+label), fieldIndent, text, 0)
	}
}

// requirements lists what is asked for, most points first: a layer's points, or the weights
// of which a role's are made.
func (p sheet) requirements(c *data.Catalogue, what string, requirements []data.Requirement) {
	p.Blank()
	p.Line(page.Plain("  " + what + "  for"))
	sorted := slices.Clone(requirements)
	slices.SortStableFunc(sorted, func(a, b data.Requirement) int { return b.Points - a.Points })
	sum := 0
	for _, q := range sorted {
		sum += q.Points
		p.Paragraph(page.Plain(fmt.Sprintf("  %6d", q.Points)), 10, requirementText(c, q), 0)
	}
	p.Line(page.Plain("     ---"))
	p.Line(page.Plain(fmt.Sprintf("  %6d  in all", sum)))
}

func requirementText(c *data.Catalogue, q data.Requirement) string {
	switch q.Kind {
	case data.SkillKind:
		text := fmt.Sprintf("%s, %s", skillName(c, q.Skill), scale.Level(q.Level))
		switch {
		case q.Core:
			text += ": nobody is hired without it"
		case q.Evidence:
			text += ": shows the profession, nothing to learn"
		}
		return text
	case data.DegreeKind:
		return "degree: " + degreeText(q)
	case data.InterestKind:
		return "interest: " + interestName(c, q.Interest)
	case data.RIASECKind:
		return "RIASEC code: " + letterText(q.Letters)
	default:
		return "profession: " + shareText(q.Professions)
	}
}

func degreeText(q data.Requirement) string {
	var levels []string
	for level, percent := range q.Levels {
		if percent > 0 && (level == 0 || percent != q.Levels[level-1]) {
			levels = append(levels, fmt.Sprintf("%s %d%%", scale.Degree(level), percent))
		}
	}
	text := strings.Join(levels, ", ") + "; field " + shareText(q.Fields)
	if q.AnyField > 0 {
		text += fmt.Sprintf(", any other %d%%", q.AnyField)
	}
	return text
}

func letterText(letters [6]int) string {
	var words []string
	for i, percent := range letters {
		if percent > 0 {
			words = append(words, fmt.Sprintf("%c %d%%", scale.RIASEC[i], percent))
		}
	}
	return strings.Join(words, ", ")
}

// shareText lists ids with their percents.
func shareText(shares []data.Share) string {
	return strings.Join(page.Each(shares, func(s data.Share) string { return fmt.Sprintf("%s %d%%", s.ID, s.Percent) }), ", ")
}

func skillName(c *data.Catalogue, id string) string {
	for _, s := range c.Skills {
		if s.ID == id {
			return s.Name
		}
	}
	return id
}

func interestName(c *data.Catalogue, id string) string {
	for _, in := range c.Interests {
		if in.ID == id {
			return in.Name
		}
	}
	return id
}
