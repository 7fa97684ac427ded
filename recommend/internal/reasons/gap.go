package reasons

import (
	"cmp"
	"slices"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/words"
	"layerpath/recommend/report"
)

// layerGaps lists what a person could still learn or study for a layer, for its lead role
// and for what it shares, by the points that it would add for the effort, most first.
// Points are what the layer gains by closing the gap, so that what one skill adds to
// several asks, or to a role that then leads, is in them.
func (t *teller) layerGaps(layer, lead int) []report.Gap {
	gaps := []report.Gap{}
	t.eachGap(layer, lead, func(gap report.Gap, close func()) {
		if gap.Points = t.after(close, func() int { return t.account.Layer(layer) }); gap.Points > 0 {
			gaps = append(gaps, gap)
		}
	})
	slices.SortStableFunc(gaps, compareGaps)
	return gaps
}

// roleGaps lists what a person could still learn for a role, of what it asks for itself:
// first what nobody is hired without, then by the points that it would add for the
// effort; and nothing before what it needs.
func (t *teller) roleGaps(role int) []report.Gap {
	gaps := []report.Gap{}
	t.eachSkillGap(t.ledger.RoleTarget(role), role, func(gap report.Gap, skill, now int32) {
		if gap.Points = t.account.Learnt(role, skill, now, int32(gap.Want)); gap.Points > 0 {
			gaps = append(gaps, gap)
		}
	})
	slices.SortStableFunc(gaps, func(a, b report.Gap) int {
		return cmp.Or(compareCores(a, b), compareGaps(a, b))
	})
	return byNeed(gaps)
}

// compareGaps puts the gap first that adds more points an hour, and of equals the
// one that adds more.
func compareGaps(a, b report.Gap) int {
	return cmp.Or(cmp.Compare(b.Points*a.Hours, a.Points*b.Hours), b.Points-a.Points)
}

func compareCores(a, b report.Gap) int {
	switch {
	case a.Core == b.Core:
		return 0
	case a.Core:
		return -1
	}
	return 1
}

// byNeed moves what others need before them, and leaves the rest in order.
func byNeed(gaps []report.Gap) []report.Gap {
	ordered := make([]report.Gap, 0, len(gaps))
	placed := map[string]bool{}
	var place func(g report.Gap)
	place = func(g report.Gap) {
		if placed[g.Requirement] {
			return
		}
		placed[g.Requirement] = true
		for _, other := range gaps {
			if slices.Contains(g.Needs, other.Requirement) {
				place(other)
			}
		}
		ordered = append(ordered, g)
	}
	for _, g := range gaps {
		place(g)
	}
	return ordered
}

// eachGap calls with each gap of a layer and of its lead role, each skill once at the
// highest level that is asked for, and with what closes it on the account.
func (t *teller) eachGap(layer, lead int, visit func(gap report.Gap, close func())) {
	at := map[string]int{}
	type closing struct {
		report.Gap
		skill, now int32
	}
	var all []closing
	add := func(gap report.Gap, skill, now int32) {
		if i, known := at[gap.Requirement]; !known {
			at[gap.Requirement] = len(all)
			all = append(all, closing{gap, skill, now})
		} else if gap.Want > all[i].Want {
			all[i] = closing{gap, skill, now}
		}
	}
	if lead >= 0 {
		t.eachSkillGap(t.ledger.RoleTarget(lead), lead, add)
	}
	t.eachSkillGap(layer, lead, add)
	for _, c := range all {
		visit(c.Gap, func() { t.account.Learn(c.skill, c.now, int32(c.Want)) })
	}
	asks, first := t.ledger.Asks(layer)
	for i := range asks {
		if asks[i].Kind == data.DegreeKind && len(t.answers.Degrees) > 0 { // no degree said is no gap
			if gap, degree, ok := t.degreeGap(layer, lead, &asks[i], first+int32(i)); ok {
				visit(gap, func() { t.account.Study(degree) })
			}
		}
	}
}

// eachSkillGap calls with each skill that a target asks for and the person could learn, on
// the way to a role, below 0 for none. Points are the caller's to say.
func (t *teller) eachSkillGap(target, role int, visit func(gap report.Gap, skill, now int32)) {
	asks, first := t.ledger.Asks(target)
	for i := range asks {
		q, ask := &asks[i], first+int32(i)
		if !t.answers.Lacks(t.account, ask) {
			continue
		}
		s, now := &t.catalogue.Skills[q.Skill], t.answers.LevelOf(q.Skill)
		before := t.prepare(role, q.Skill)
		hours := before.hours + t.catalogue.SkillHours(int(q.Skill), int(now), q.Level)
		visit(report.Gap{
			Kind: answers.OfSkill, Requirement: s.ID, Name: s.Name, Want: q.Level, Hours: hours, Effort: words.Effort(hours),
			Core: q.Core && !t.account.Met(ask), Needs: before.ids, Before: before.names,
		}, q.Skill, now)
	}
}

// What is wanted is a skill on the way to a role.
type wanted struct {
	role  int // below 0: to none
	skill int32
}

// A preparation is what has to be learnt before a skill.
type preparation struct {
	ids, names []string
	hours      int
}

// prepare says what the person has to learn before a skill on the way to a role. A role and
// its layer ask for some of the same, so it is remembered.
func (t *teller) prepare(role int, skill int32) preparation {
	at := wanted{role, skill}
	if known, ok := t.needs[at]; ok {
		return known
	}
	needs, hours := t.answers.Needs(t.ledger, role, skill)
	p := preparation{hours: hours}
	for _, n := range needs {
		p.ids, p.names = append(p.ids, t.catalogue.Skills[n.Skill].ID), append(p.names, t.catalogue.Skills[n.Skill].Name)
	}
	t.needs[at] = p
	return p
}

// after is by how much a figure is more after something that is done to the account,
// which is as before then.
func (t *teller) after(do func(), figure func() int) int {
	before, mark := figure(), t.account.Mark()
	defer t.account.Back(mark)
	do()
	return figure() - before
}

// degreeGap is the degree to take for an ask: in the field that counts most, of the
// level at the usual door of the layer's lead role, or the lowest that earns all where the
// door's level would add nothing, or is none; and a higher one where that takes less.
func (t *teller) degreeGap(layer, lead int, q *ledger.Ask, ask int32) (gap report.Gap, d ledger.Degree, ok bool) {
	field, held := t.ledger.BestField(ask), t.answers.Studied()
	door := t.ledger.Entry(layer)
	if lead >= 0 {
		door = t.ledger.Entry(t.ledger.RoleTarget(lead))
	}
	for _, level := range []scale.Degree{door.Open, lowestFull(q.Requirement)} {
		gain := func(level scale.Degree) int {
			return ledger.Points(q.Points, t.ledger.Degree(level, field).For(ask)) - t.account.Earned(ask)
		}
		if level == scale.NoDegree || gain(level) <= 0 {
			continue
		}
		level = t.shortestFrom(held, level)
		hours := t.catalogue.DegreeHours(held, level)
		degree, name := report.GapDegree{Level: level.String()}, ""
		d = ledger.Degree{Level: level}
		if field != ledger.NoField {
			degree.Field, name = t.catalogue.Fields[field].ID, t.catalogue.Fields[field].Name
			d.Fields = []int32{field}
		}
		return report.Gap{
			Kind: answers.OfDegree, Requirement: "degree", Name: words.DegreeIn(level, name), Degree: &degree,
			Hours: hours, Effort: words.StudyEffort(ledger.Years(hours)),
		}, d, true
	}
	return report.Gap{}, d, false
}

// shortestFrom is the level, at least the one wanted, that takes a person with a degree
// least: with a bachelor's in law, a master's in physics is nearer than a second
// bachelor's.
func (t *teller) shortestFrom(held, wanted scale.Degree) scale.Degree {
	best := wanted
	for level := wanted + 1; level <= scale.Doctorate; level++ {
		if t.catalogue.DegreeHours(held, level) < t.catalogue.DegreeHours(held, best) {
			best = level
		}
	}
	return best
}

func lowestFull(q *data.Requirement) scale.Degree {
	level := scale.Secondary
	for q.Levels[level] < q.Levels[scale.Doctorate] {
		level++
	}
	return level
}
