package recommend

import (
	"layerpath/data"
	"layerpath/data/scale"
)

// What is plausible. Of 6,621 surveyed people whose layer is known, nineteen in
// twenty earn no more than half of a layer's points for skills (.27 to .50 by survey),
// and no more than half of those for interests (.23 to .46): a layer houses several
// professions, and nobody is of all of them. Of points for degrees, many earn all; but
// a doctorate is rare (about one adult in a hundred in OECD countries, Education at a
// Glance 2023), so the best plausible degree is a master's in the best field.
const (
	plausibleShare  = 2 // one over the share of points for skills, and for interests
	plausibleDegree = scale.Master
)

// scoreRange gives a target's range, nil where every kind of answer was given.
func (r *Ranker) scoreRange(u unsaid, target target, score int) *Range {
	if u == (unsaid{}) {
		return nil
	}
	g := &Range{Low: score, Plausible: score, High: score, Causes: u.kinds()}
	skills, interests := 0, 0
	for i := target.first; i < target.end; i++ {
		a := &r.asks[i]
		switch {
		case a.Kind == data.SkillKind && u.skills:
			skills += a.Points
		case (a.Kind == data.InterestKind || a.Kind == data.RIASECKind) && u.interests:
			interests += a.Points
		case a.Kind == data.DegreeKind && u.degree:
			g.High += bestDegree(a, scale.Doctorate)
			g.Plausible += bestDegree(a, plausibleDegree)
		}
	}
	g.High += skills + interests
	g.Plausible += (skills+plausibleShare-1)/plausibleShare + (interests+plausibleShare-1)/plausibleShare
	return g
}

// bestDegree is what a degree of a level earns of an ask in the field that counts
// most.
func bestDegree(a *ask, level scale.Degree) int {
	share := int32(a.AnyField)
	for _, f := range a.Fields {
		share = max(share, int32(f.Percent))
	}
	return points(a.Points, share*percent/100*int32(a.Levels[level]))
}

// kinds names the kinds of answer that weren't given.
func (u unsaid) kinds() []string {
	kinds := []string{}
	for _, k := range []struct {
		unsaid bool
		name   string
	}{{u.degree, degreeAnswer}, {u.skills, "skills"}, {u.interests, "interests"}} {
		if k.unsaid {
			kinds = append(kinds, k.name)
		}
	}
	return kinds
}
