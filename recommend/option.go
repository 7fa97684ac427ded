package recommend

import (
	"fmt"
	"slices"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// An option is one thing that a person could learn on the way to a goal: a skill to
// a level, or a degree.
type option struct {
	skill int32  // -1: a degree
	id    string // of the skill
	level int32  // of the skill, 1 to 4

	degree scale.Degree
	field  string // id; empty: in any field

	hours  int
	raises []raise
	opens  bool  // a degree: with it the target's door is open
	gain   int64 // what it adds to the target at most, in points times full
}

// A raise is evidence that an option adds to one ask of a course.
type raise struct {
	ask      int32
	evidence int32
}

// change is the option as --with takes it.
func (o *option) change() string {
	switch {
	case o.skill >= 0:
		return fmt.Sprintf("skill:%s:%d", o.id, o.level)
	case o.field == "":
		return "degree:" + o.degree.String()
	}
	return "degree:" + o.degree.String() + ":" + o.field
}

// learnable lists, for each skill that the target asks for, the levels to which a
// person could bring it. No step ends below intermediate, where something has been
// built with the skill, unless the target asks for no more: a course alone is nothing
// to show, and twelve courses are no way to anywhere.
func (w *course) learnable(l Limits) [][]option {
	var skills [][]option
	for _, a := range w.asked() {
		skill := w.asks[a].skill
		if l.NoCoding && w.r.catalogue.Skills[skill].Coding {
			continue
		}
		if options := w.levels(a); len(options) > 0 {
			skills = append(skills, options)
		}
	}
	slices.SortStableFunc(skills, func(a, b []option) int { return perHour(b[0].gain, int64(b[0].hours), a[0].gain, int64(a[0].hours)) })
	return skills
}

// asked gives the target's asks for skills.
func (w *course) asked() []int32 {
	var asked []int32
	for a := w.targets[w.goal].first; a < w.targets[w.goal].end; a++ {
		if w.asks[a].Kind == data.SkillKind {
			asked = append(asked, a)
		}
	}
	return asked
}

// levels gives the options of the skill that is asked for, the lowest level first.
func (w *course) levels(asked int32) []option {
	skill := w.asks[asked].skill
	highest, now := int32(0), w.rd.levelOf(skill)
	lowest := min(int32(w.asks[asked].Level), int32(scale.Intermediate))
	for _, e := range w.bySkill[skill] {
		if w.inTarget(e.ask) {
			highest = max(highest, int32(w.asks[e.ask].Level))
		}
	}
	var options []option
	for level := max(now+1, lowest); level <= highest; level++ {
		o := option{skill: skill, id: w.r.catalogue.Skills[skill].ID, level: level, hours: w.r.catalogue.SkillHours(int(skill), int(now), int(level))}
		for _, e := range w.bySkill[skill] {
			want := int32(w.asks[e.ask].Level)
			if more := atLevel(e.share, level, want) - atLevel(e.share, now, want); more > 0 {
				o.raises = append(o.raises, raise{e.ask, more})
			}
		}
		if o.gain = w.atMost(&o); o.gain > 0 {
			options = append(options, o)
		}
	}
	return options
}

// atMost is what an option can add to the target: less where others meet the same
// asks.
func (w *course) atMost(o *option) int64 {
	gain := int64(0)
	for _, r := range o.raises {
		if w.inTarget(r.ask) {
			left := max(0, full-w.evidence[r.ask])
			gain += int64(w.asks[r.ask].Points) * int64(min(r.evidence, left))
		}
	}
	return gain
}

// takeable lists the degrees that a person could take, none first (nil): in a field
// that the target's door or requirement names, or in a field that they have. One that
// costs more than another and brings no more is left out.
func (w *course) takeable(l Limits) []*option {
	degrees := []*option{nil}
	if l.NoDegree {
		return degrees
	}
	held := w.rd.studied()
	var all []*option
	for _, field := range w.fields() {
		for level := scale.Secondary; level <= scale.Doctorate; level++ {
			if o := w.degreeOption(level, field, held); o != nil {
				all = append(all, o)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b *option) int { return a.hours - b.hours })
	for _, o := range all {
		if !slices.ContainsFunc(degrees[1:], func(better *option) bool { return w.beats(better, o) }) {
			degrees = append(degrees, o)
		}
	}
	return degrees
}

// fields are the ids of the fields that a degree may be in, the person's own first;
// an empty one is any field.
func (w *course) fields() []string {
	var fields []string
	add := func(id string) {
		if !slices.Contains(fields, id) {
			fields = append(fields, id)
		}
	}
	for _, d := range w.rd.degrees {
		for _, f := range d.fields {
			add(w.r.catalogue.Fields[f].ID)
		}
	}
	for a := w.targets[w.goal].first; a < w.targets[w.goal].end; a++ {
		named := slices.Clone(w.asks[a].Fields)
		slices.SortStableFunc(named, func(a, b data.Share) int { return b.Percent - a.Percent })
		for _, f := range named {
			add(f.ID)
		}
	}
	for _, f := range w.entry.Fields {
		add(f.ID)
	}
	add("")
	return fields
}

// degreeOption is a degree as a step, nil where it adds nothing.
func (w *course) degreeOption(level scale.Degree, field string, held scale.Degree) *option {
	o := &option{skill: -1, degree: level, field: field, hours: w.r.catalogue.DegreeHours(held, level)}
	d := degree{level: level}
	if field != "" {
		d.fields = w.r.catalogue.AppendFields(nil, field)
	}
	for i := range w.asks {
		if w.asks[i].Kind == data.DegreeKind {
			if more := w.r.degreeWorth(d, w.number[i]) - w.evidence[i]; more > 0 {
				o.raises = append(o.raises, raise{int32(i), more})
			}
		}
	}
	with := *w.rd
	with.degrees = append(slices.Clone(w.rd.degrees), d)
	o.opens = w.r.door(&with, w.entry).Status == Open
	if o.gain = w.atMost(o); o.gain == 0 && (w.open || !o.opens) {
		return nil
	}
	return o
}

// beats says whether a degree that costs no more than another brings all that the
// other does, and its rivals no more. Degrees earn on asks that nothing else earns on,
// so their points can be compared alone.
func (w *course) beats(a, b *option) bool {
	if b.opens && !a.opens {
		return false
	}
	earned := func(o *option) []int {
		sums := make([]int, len(w.targets))
		for _, r := range o.raises {
			q := &w.asks[r.ask]
			sums[q.target] += points(q.Points, w.evidence[r.ask]+r.evidence) - points(q.Points, w.evidence[r.ask])
		}
		return sums
	}
	ofA, ofB := earned(a), earned(b)
	for i := range ofA {
		if i == w.goal && ofA[i] < ofB[i] || i != w.goal && ofA[i] > ofB[i] {
			return false
		}
	}
	return true
}

// take is a profile with the option taken.
func (o *option) take(p profiles.Profile) profiles.Profile {
	if o.skill >= 0 {
		p.Skills = append(slices.Clone(p.Skills), profiles.Skill{Name: profiles.Name{Text: o.id}, Level: scale.Level(o.level)})
		return p
	}
	p.Degrees = append(slices.Clone(p.Degrees), profiles.Degree{Level: o.degree, Field: profiles.Name{Text: o.field}})
	return p
}
