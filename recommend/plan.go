package recommend

import (
	"layerpath/profiles"
	"layerpath/recommend/internal/reasons"
	"layerpath/recommend/internal/route"
	"layerpath/recommend/report"
)

// Limits are what a person can't or won't do. The zero Limits limit nothing; a number
// below 0 counts as 0.
type Limits struct {
	NoDegree bool // take no degree
	NoCoding bool // learn nothing that is read or written as code
	Hours    int  // spend no more than so many on skills, in Months; 0: as many as it takes
	Months   int  // where Hours are given: study for a degree, at full time, has to fit into them, too
	Steps    int  // take no more than so many, the first try aside; 0: as many as it takes
}

// LimitsOf are what a profile says of limits, and the pace in hours a week, 0 where none is
// said. Where months are said alone the pace is the usual one.
func LimitsOf(p profiles.Profile) (l Limits, pace int) {
	l = Limits{NoDegree: p.Limits.NoDegree, NoCoding: p.Limits.NoCoding, Months: p.Limits.Months}
	if pace = p.Limits.HoursPerWeek; l.Months > 0 && pace == 0 {
		pace = UsualPace
	}
	l.Hours = HoursIn(l.Months, pace)
	return l, pace
}

// Plan finds the way of least effort to a goal. What it claims of a step is what Rank
// says of the profile with that step, and those before it, taken. The error is a
// *GoalError; a goal out of reach is none: the plan says what stands in the way, and
// the nearest to it.
func (r *Ranker) Plan(p profiles.Profile, g Goal, l Limits) (report.Plan, error) {
	a, account := r.read(&p)
	w, err := r.want(g, account)
	if err != nil {
		return report.Plan{}, err
	}
	const most = 1_000_000 // hours, months and steps: more than anybody has, and safe to multiply
	for _, n := range []*int{&l.Hours, &l.Months, &l.Steps} {
		*n = min(max(0, *n), most)
	}
	plan := route.Find(a, account, w, route.Limits(l))
	if plan.Reached && len(plan.Steps) == 0 {
		plan.Then = reasons.Then(a, account, w.Role)
	}
	return plan, nil
}
