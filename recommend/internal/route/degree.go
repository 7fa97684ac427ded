package route

import (
	"cmp"
	"slices"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/report"
)

// A stage is one degree on the way to another.
type stage struct {
	degree ledger.Degree
	field  string // an id; empty: in any field
	hours  int
}

// change is the degree as --with takes it.
func (s stage) change() string {
	if s.field == "" {
		return "degree:" + s.degree.Level.String()
	}
	return "degree:" + s.degree.Level.String() + ":" + s.field
}

// takeable lists the degrees that a person could take: none (nil) where the door is as it
// is wanted, or will be once what is under way is done, and where no degree was said, for
// whoever skipped the question may have the one that is asked for; else the one that makes it so in the least time; where far, all in its field
// that do. They earn points too, but nobody studies for years for those.
func (g *goal) takeable(l Limits, far bool) []*option {
	if g.opens(g.answers.Degrees) || g.answers.Unsaid.Degree {
		return []*option{nil}
	}
	all := g.degrees(g.Door)
	switch {
	case l.NoDegree || len(all) == 0:
		return nil
	case far:
		return slices.DeleteFunc(all[1:], func(o *option) bool { return o.field != all[0].field })
	}
	return all[:1]
}

// degrees lists those that make the door as wanted, open or a stretch: the shortest first,
// of equals the one that opens it most.
func (g *goal) degrees(door report.Status) (all []*option) {
	for _, field := range g.fields() {
		for level := lowestIn(field); level <= scale.Doctorate; level++ {
			o := g.degreeOption(level, field)
			o.door = g.door(append(slices.Clone(g.answers.Degrees), o.degree))
			if (Want{Door: door}).opens(o.door) {
				all = append(all, o)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b *option) int { return cmp.Or(a.hours-b.hours, a.door.Order()-b.door.Order()) })
	return all
}

// lowestIn is the lowest level of a degree in a field, or in none: school is in no field.
func lowestIn(field string) scale.Degree {
	if field == "" {
		return scale.Secondary
	}
	return scale.Vocational
}

// fields are the ids of the fields that a degree may be in, the person's own first;
// an empty one is any field.
func (g *goal) fields() []string {
	var fields []string
	add := func(id string) {
		if !slices.Contains(fields, id) {
			fields = append(fields, id)
		}
	}
	for _, d := range g.answers.Degrees {
		for _, f := range d.Fields {
			add(g.catalogue.Fields[f].ID)
		}
	}
	addAll := func(named []data.Share) {
		named = slices.Clone(named)
		slices.SortStableFunc(named, func(a, b data.Share) int { return b.Percent - a.Percent })
		for _, f := range named {
			add(f.ID)
		}
	}
	addAll(g.entry().Fields)
	g.asks(func(q *ledger.Ask, _ int32) {
		if q.Kind == data.DegreeKind {
			addAll(q.Fields)
		}
	})
	add("")
	return fields
}

// degreeOption is a degree as an option.
func (g *goal) degreeOption(level scale.Degree, field string) *option {
	held := g.answers.Studied()
	o := &option{skill: -1, field: field, degree: ledger.Degree{Level: level}, hours: g.catalogue.DegreeHours(held, level)}
	studied := ledger.NoField
	if field != "" {
		o.degree.Fields = g.catalogue.AppendFields(nil, field)
		studied = o.degree.Fields[0]
	}
	for _, p := range g.ledger.Degree(level, studied) {
		if more := p.Evidence() - g.account.Evidence(p.Ask()); more > 0 && g.ranked(p.Ask()) {
			o.run = append(o.run, p.With(more))
		}
	}
	o.most = g.most(o.run)
	for next := held + 1; next < level; next++ {
		if next != scale.Vocational && next != scale.Associate { // no steps to a degree: one leads elsewhere, one is a part of the way to a bachelor's
			o.stages = append(o.stages, g.stage(o, held, next))
			held = next
		}
	}
	o.stages = append(o.stages, g.stage(o, held, level))
	return o
}

// stage is the way from one degree to the next. School is in no field.
func (g *goal) stage(o *option, held, level scale.Degree) stage {
	s := stage{degree: ledger.Degree{Level: level, Fields: o.degree.Fields}, field: o.field, hours: g.catalogue.DegreeHours(held, level)}
	if level == scale.Secondary && o.degree.Level > level {
		s.degree.Fields, s.field = nil, ""
	}
	return s
}
