package recommend

import (
	"cmp"
	"slices"

	"layerpath/data"
	"layerpath/data/scale"
)

// gaps lists what a person could still learn for a layer, by the points that it
// would add for the effort, most first. Points are found by closing the gap and
// counting again, so that what one skill adds to several requirements is in them.
func (r *Ranker) gaps(p *Person, t *Tally, target target, entry *data.Entry) []Gap {
	gaps := []Gap{}
	for a := target.first; a < target.end; a++ {
		ask := &r.asks[a]
		if points(ask.Points, t.evidence[a]) == ask.Points {
			continue // all is earned
		}
		switch {
		case ask.Kind == data.SkillKind:
			if gain := r.skillGain(p, t, target, ask.skill, int32(ask.Level)); gain > 0 {
				hours := r.catalogue.SkillHours(int(ask.skill), int(p.levelOf(ask.skill)), ask.Level)
				gaps = append(gaps, Gap{
					Kind: skillAnswer, Requirement: ask.Skill, Name: r.catalogue.Skills[ask.skill].Name, Want: ask.Level,
					Points: gain, Hours: hours, Effort: effort(hours),
				})
			}
		case ask.Kind == data.DegreeKind && len(p.degrees) > 0: // no degree said is no gap
			if gap, ok := r.degreeGap(p, t, a, entry); ok {
				gaps = append(gaps, gap)
			}
		}
	}
	slices.SortStableFunc(gaps, compareGaps)
	return gaps
}

// compareGaps puts the gap first that adds more points an hour, and of equals the
// one that adds more.
func compareGaps(a, b Gap) int {
	return cmp.Or(perHour(b.Points, b.Hours, a.Points, a.Hours), b.Points-a.Points)
}

// perHour compares what two things add for an hour.
func perHour[N int | int64](points, hours, others, otherHours N) int {
	return cmp.Compare(points*otherHours, others*hours)
}

// skillGain is what a target's score gains when a skill is brought to a level.
func (r *Ranker) skillGain(p *Person, t *Tally, target target, skill, level int32) int {
	now := p.levelOf(skill)
	if now >= level {
		return 0
	}
	gain := 0
	for _, e := range r.skillEdges(skill) {
		if e.ask < target.first || e.ask >= target.end {
			continue
		}
		ask := &r.asks[e.ask]
		want := int32(ask.Level)
		after := t.evidence[e.ask] - atLevel(e.share, now, want) + atLevel(e.share, level, want)
		gain += points(ask.Points, after) - points(ask.Points, t.evidence[e.ask])
	}
	return gain
}

// levelOf is the person's level of a skill, 0 where they didn't name it.
func (p *Person) levelOf(skill int32) int32 {
	for _, s := range p.skills {
		if s.skill == skill {
			return s.level
		}
	}
	return 0
}

// highestDegree is the level of the highest of a person's degrees.
func (p *Person) highestDegree() scale.Degree {
	highest := scale.NoDegree
	for _, d := range p.degrees {
		highest = max(highest, d.level)
	}
	return highest
}

// degreeGap is the degree to take for an ask: in the field that counts most, of the
// level at the layer's usual door, or the lowest that earns all where the door's
// level would add nothing, or is none; and a higher one where that takes less.
func (r *Ranker) degreeGap(p *Person, t *Tally, a int32, entry *data.Entry) (Gap, bool) {
	ask := &r.asks[a]
	field := GapDegree{}
	share := shareOf(r.byNoField, a)
	for i, f := range r.catalogue.Fields {
		listed := slices.ContainsFunc(ask.Fields, func(s data.Share) bool { return s.ID == f.ID })
		if !listed {
			continue
		}
		if s := shareOf(r.fieldEdges(int32(i)), a); s > share {
			field.Field, share = f.ID, s
		}
	}
	now, held := points(ask.Points, t.evidence[a]), p.studied()
	gain := func(level scale.Degree) int { return points(ask.Points, share/100*int32(ask.Levels[level])) - now }
	for _, level := range []scale.Degree{entry.Open, lowestFull(ask)} {
		if level == scale.NoDegree || gain(level) <= 0 {
			continue
		}
		level = r.shortestFrom(held, level)
		field.Level = level.String()
		hours := r.catalogue.DegreeHours(held, level)
		return Gap{
			Kind: degreeAnswer, Requirement: "degree", Name: r.degreeGapName(level, field.Field), Degree: &field,
			Points: gain(level), Hours: hours, Effort: studyEffort(hours),
		}, true
	}
	return Gap{}, false
}

// studied is the level from which a person's further study is counted. Where no degree
// was said, school is taken for granted.
func (p *Person) studied() scale.Degree {
	if len(p.degrees) == 0 {
		return scale.Secondary
	}
	return p.highestDegree()
}

// shortestFrom is the level, at least the one wanted, that takes a person with a degree
// least: with a bachelor's in law, a master's in physics is nearer than a second
// bachelor's.
func (r *Ranker) shortestFrom(held, wanted scale.Degree) scale.Degree {
	best := wanted
	for level := wanted + 1; level <= scale.Doctorate; level++ {
		if r.catalogue.DegreeHours(held, level) < r.catalogue.DegreeHours(held, best) {
			best = level
		}
	}
	return best
}

func lowestFull(a *ask) scale.Degree {
	level := scale.Secondary
	for a.Levels[level] < a.Levels[scale.Doctorate] {
		level++
	}
	return level
}

// degreeGapName names a degree in a field, an id or empty.
func (r *Ranker) degreeGapName(level scale.Degree, field string) string {
	for _, f := range r.catalogue.Fields {
		if f.ID == field {
			return degreeIn(level, f.Name)
		}
	}
	return degreeIn(level, "")
}
