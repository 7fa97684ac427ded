package recommend

import (
	"layerpath/profiles"
	"layerpath/recommend/internal/route"
	"layerpath/recommend/report"
)

// Limits are what a person can't or won't do. The zero Limits limit nothing; a number
// below 0 counts as 0.
type Limits struct {
	NoDegree bool // take no degree
	NoCoding bool // learn nothing that is read or written as code
	Hours    int  // spend no more than so many on skills, in Months; 0: as many as it takes
	Months   int  // in which study for a degree, at full time, has to fit too
	Steps    int  // take no more than so many, the first try aside; 0: as many as it takes
}

// Plan finds the way of least effort to a goal. What it claims of a step is what Rank
// says of the profile with that step, and those before it, taken. The error is a
// *GoalError; a goal out of reach is none: the plan says what stands in the way, and
// the nearest to it.
func (r *Ranker) Plan(p profiles.Profile, g Goal, l Limits) (report.Plan, error) {
	w, err := r.want(g)
	if err != nil {
		return report.Plan{}, err
	}
	a, account := r.read(&p)
	l.Hours, l.Months, l.Steps = max(0, l.Hours), max(0, l.Months), max(0, l.Steps)
	return route.Find(a, account, w, route.Limits(l)), nil
}
