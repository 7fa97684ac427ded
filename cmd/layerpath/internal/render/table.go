package render

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"layerpath/data/scale"
	"layerpath/recommend/report"
)

// screenLines is how many lines a table may take, so that it and the next prompt
// fit a terminal of 24.
const screenLines = 23

// narrow is the width below which a table wraps instead of cutting, in columns.
const narrow = 60

// Table writes the first screen of a report: all layers with score, bar and door,
// and for the best its strongest reasons, its roles, its three best gaps, and how
// sure all this is. Next is the command line that made the report, for the line that
// says how to see more; it may be empty.
func Table(w io.Writer, r report.Report, screen Screen, next string) error {
	var p *page
	for _, form := range []struct {
		reasons int
		tight   bool
	}{{3, false}, {2, false}, {2, true}, {1, true}} {
		p = &page{screen: screen, tight: form.tight}
		p.table(r, form.reasons, next)
		if len(p.lines) <= screenLines || screen.Width < narrow {
			break
		}
	}
	return p.writeTo(w)
}

func (p *page) table(r report.Report, reasons int, next string) {
	p.line(bold(reportTitle(r)))
	p.blank()
	for i, l := range r.Layers {
		p.layerLine(l, i == 0 && l.Score > 0)
	}
	p.blank()
	if best := r.Layers[0]; best.Score > 0 {
		p.best(best, r.By, reasons)
	}
	p.sureness(r)
	p.notes(r.Coverage, r.Warnings)
	p.next(r, next)
}

func reportTitle(r report.Report) string {
	if r.Profile.Name == "" {
		return "Where you fit in the AI value chain"
	}
	return "Where " + r.Profile.Name + " fits in the AI value chain"
}

// layerLine is a layer with its score, a bar, and how far its door is open.
func (p *page) layerLine(l report.Layer, best bool) {
	const score, door, margin, longest = 5, 9, 4, 38
	left := p.screen.Width - margin - score
	text := ""
	if p.screen.Width >= narrow {
		left -= door
		text = "  " + string(l.Entry.Status)
	}
	names := min(longest, max(left-6, 10))
	bars := max(min(left-names-2, 30), 4)
	full, empty := bar(l.Score, bars)
	style := plain
	if best {
		style = bold
	}
	p.line(plain(fmt.Sprintf("%3d ", l.Layer)), style(pad(p.fit(l.Name, names), names)+" "), green(full), faint(empty),
		style(fmt.Sprintf("%5d", l.Score)), faint(text))
}

// labels is the width of the labels before the case for a layer.
const labels = 10

// gapsShown is how many gaps a table shows: more is a curriculum, not a next step.
const gapsShown = 3

func (p *page) best(l report.Layer, by string, reasons int) {
	label := "Best fit"
	if by == report.ByEntryOrder {
		label = "Nearest"
		if l.Entry.Status == report.Open {
			label = "Open now"
		}
	}
	p.paragraph(plain(label), labels, fmt.Sprintf("layer %d, %s: %d of 100 points", l.Layer, l.Name, l.Score), p.most(1))
	p.list("Why", Each(l.Reasons[:min(reasons, len(l.Reasons))], reasonLine))
	p.paragraph(plain("Door"), labels, string(l.Entry.Status)+": "+l.Entry.Explanation, p.most(2))
	p.paragraph(plain("Roles"), labels, roleList(l.Roles, 3), p.most(2))
	if l.SkillSet != "" {
		p.paragraph(plain(""), labels, l.SkillSet, p.most(1))
		p.withAI("With AI", l.Roles)
	}
	gaps := gapsShown
	if p.tight && by == report.ByEntryOrder {
		gaps = 0 // what doors open is what was asked for
	}
	p.list("Learn", Each(l.Gaps[:min(gaps, len(l.Gaps))], gapLine))
}

// list adds a line for each item, the first behind a label.
func (p *page) list(label string, items []string) {
	for _, item := range items {
		p.paragraph(plain(label), labels, item, p.most(1))
		label = ""
	}
}

// withAI says what people of the person's profession do with AI.
func (p *page) withAI(label string, roles []report.Role) {
	if len(roles) > 0 && roles[0].About != "" {
		p.paragraph(plain(label), labels, roles[0].About, p.most(2))
	}
}

// most is how many lines a part may take: as many as it likes on a narrow screen,
// which scrolls anyway, one where there is much to say.
func (p *page) most(lines int) int {
	switch {
	case p.screen.Width < narrow || p.whole:
		return 0
	case p.tight:
		return 1
	}
	return lines
}

func reasonLine(r report.Reason) string {
	return fmt.Sprintf("%d of %d  %s: %s", r.Points, r.Max, r.Name, evidenceList(r.Evidence))
}

// evidenceList lists answers, one that named two skills once.
func evidenceList(evidence []report.Said) string {
	var words []string
	for _, e := range evidence {
		if !slices.Contains(words, e.Text) {
			words = append(words, e.Text)
		}
	}
	return strings.Join(words, ", ")
}

// roleList lists the first roles that have points.
func roleList(roles []report.Role, most int) string {
	var words []string
	for _, r := range roles[:min(most, len(roles))] {
		if r.Score > 0 {
			words = append(words, fmt.Sprintf("%s %d", r.Title, r.Score))
		}
	}
	if len(words) == 0 {
		return "no role has points yet"
	}
	return strings.Join(words, ", ")
}

// Each makes something of each item, in their order.
func Each[T, R any](items []T, of func(T) R) []R {
	all := make([]R, len(items))
	for i, item := range items {
		all[i] = of(item)
	}
	return all
}

func gapLine(g report.Gap) string {
	return fmt.Sprintf("%s: +%s for %s", gapName(g), count(g.Points, "point"), effortText(g))
}

func gapName(g report.Gap) string {
	if g.Kind == "degree" {
		return g.Name
	}
	return fmt.Sprintf("%s to %s", g.Name, scale.Level(g.Want))
}

// effortText says how long a gap takes: a skill in hours, a degree in years.
func effortText(g report.Gap) string {
	if g.Kind == "degree" {
		return g.Effort
	}
	return count(g.Hours, "hour")
}

func count(n int, thing string) string {
	if n == 1 {
		return fmt.Sprintf("%d %s", n, thing)
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

func joinAnd(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}

// notes are what wasn't recognised, and what makes the answer less certain.
func (p *page) notes(coverage report.Coverage, warnings []report.Warning) {
	unknown := Each(coverage.Unrecognized, func(u report.Unrecognized) string {
		if len(u.Names) == 0 {
			return fmt.Sprintf("%q", u.Text)
		}
		return fmt.Sprintf("%q (%s?)", u.Text, u.Names[0])
	})
	if len(unknown) > 0 {
		p.paragraph(yellow("Unknown"), labels, strings.Join(unknown, ", "), p.most(2))
	}
	if len(warnings) > 0 {
		p.paragraph(yellow("Note"), labels, strings.Join(Each(warnings, warningText), "; "), p.most(2))
	}
}

// next is the command to type now.
func (p *page) next(r report.Report, next string) {
	tail := " --explain"
	switch {
	case r.Layers[0].Score == 0:
		p.paragraph(bold("Next"), labels, "layerpath skills WORD looks for skills to add", p.most(1))
	case next != "" && columns(next+tail) <= p.screen.Width-labels:
		p.paragraph(bold("Next"), labels, next+tail, p.most(1))
	default:
		p.paragraph(bold("Next"), labels, "the same with --explain shows every point", p.most(1))
	}
}
