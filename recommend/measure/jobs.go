package measure

import "slices"

// Jobs are how often people are shown the job that they have. Roles and RoleLayer are
// means over job titles, so that a rare one weighs as much as a common one: the labels of
// a file's cases, those with at least three cases, as layers have it. With titles said, the
// titles that the catalogue doesn't take for a right role stand apart, in Others: what a
// person says can only be believed where it is understood.
type Jobs struct {
	Titles            int      `json:"titles"` // in the means
	Cases             int      `json:"cases"`  // of these
	Roles             Figure   `json:"roles"`  // a right role is among those shown
	RolesInterval     Interval `json:"rolesInterval"`
	RoleLayer         Figure   `json:"roleLayer"` // the first layer is that of a right role
	RoleLayerInterval Interval `json:"roleLayerInterval"`
	Others            Others   `json:"others"`
	ByTitle           []Title  `json:"byTitle"` // of a file, in the order of their first cases; empty for all files together
}

// Others are the titles that were said and that the catalogue doesn't take for a right
// role, however few cases they have. Roles and RoleLayer are shares of their cases.
type Others struct {
	Titles    int    `json:"titles"`
	Cases     int    `json:"cases"`
	Roles     Figure `json:"roles"`
	RoleLayer Figure `json:"roleLayer"`
}

// A Title is the cases with a right role that have one label.
type Title struct {
	Title     string `json:"title"`
	Cases     int    `json:"cases"`
	Roles     Figure `json:"roles"`
	RoleLayer Figure `json:"roleLayer"`
	Counted   bool   `json:"counted"` // in the means
	Apart     bool   `json:"apart"`   // among the others
}

// A titled is the outcomes of one title.
type titled struct {
	Title
	outcomes []Outcome
}

// byTitle puts the outcomes that have a right role together by their title.
func byTitle(outcomes []Outcome) []titled {
	var titles []titled
	for _, o := range outcomes {
		if len(o.Case.Roles) == 0 {
			continue
		}
		at := slices.IndexFunc(titles, func(t titled) bool { return t.Title.Title == o.Case.Label && t.Apart == o.Case.job.apart })
		if at < 0 {
			at = len(titles)
			titles = append(titles, titled{Title: Title{Title: o.Case.Label, Apart: o.Case.job.apart}})
		}
		titles[at].outcomes = append(titles[at].outcomes, o)
	}
	for i := range titles {
		t := &titles[i]
		t.Cases = len(t.outcomes)
		t.Roles, t.RoleLayer = share(t.outcomes, Outcome.RoleShown), share(t.outcomes, Outcome.RoleLayer)
		t.Counted = !t.Apart && t.Cases >= fewest
	}
	return titles
}

// share is the part of some outcomes that has something.
func share(outcomes []Outcome, has func(Outcome) bool) Figure {
	n := 0
	for _, o := range outcomes {
		if has(o) {
			n++
		}
	}
	return Figure(float64(n) / float64(len(outcomes)))
}

// jobs takes the figures of a file's jobs, without intervals; nil where no case has a
// right role.
func jobs(outcomes []Outcome) *Jobs {
	titles := byTitle(outcomes)
	if len(titles) == 0 {
		return nil
	}
	j := &Jobs{RolesInterval: interval(nil), RoleLayerInterval: interval(nil), ByTitle: []Title{}}
	var roles, layers []float64
	var others []Outcome
	for _, t := range titles {
		j.ByTitle = append(j.ByTitle, t.Title)
		switch {
		case t.Counted:
			j.Titles++
			j.Cases += t.Cases
			roles, layers = append(roles, float64(t.Roles)), append(layers, float64(t.RoleLayer))
		case t.Apart:
			j.Others.Titles++
			others = append(others, t.outcomes...)
		}
	}
	j.Roles, j.RoleLayer = Figure(mean(roles)), Figure(mean(layers))
	j.Others.Cases = len(others)
	j.Others.Roles, j.Others.RoleLayer = share(others, Outcome.RoleShown), share(others, Outcome.RoleLayer)
	return j
}

// drawJobs gives Roles and RoleLayer of each resample of the cases whose titles are in
// the means.
func drawJobs(outcomes []Outcome) (roles, layers []float64) {
	var drawn []Outcome
	var shown, first sample
	for _, t := range byTitle(outcomes) {
		if !t.Counted {
			continue
		}
		row := []int{len(shown.counted)}
		shown.counted, first.counted = append(shown.counted, true), append(first.counted, true)
		for _, o := range t.outcomes {
			drawn = append(drawn, o)
			shown.add(row, 1, o.RoleShown())
			first.add(row, 1, o.RoleLayer())
		}
	}
	shown.seed, first.seed = seedOf(drawn), seedOf(drawn)
	return shown.resampled(), first.resampled()
}

// allJobs sums the jobs of files up: the means of their figures, the sums of their counts.
// The others' shares are of all their cases together.
func allJobs(files []Figures) *Jobs {
	var all []*Jobs
	for _, f := range files {
		if f.Jobs != nil {
			all = append(all, f.Jobs)
		}
	}
	if len(all) == 0 {
		return nil
	}
	sum := &Jobs{ByTitle: []Title{}}
	shown, first := 0.0, 0.0
	for _, j := range all {
		sum.Titles += j.Titles
		sum.Cases += j.Cases
		sum.Others.Titles += j.Others.Titles
		if n := j.Others.Cases; n > 0 {
			sum.Others.Cases += n
			shown += float64(float64(n) * float64(j.Others.Roles)) // converted, so that no machine fuses it with the sum
			first += float64(float64(n) * float64(j.Others.RoleLayer))
		}
	}
	sum.Roles = Figure(mean(known(all, func(j *Jobs) Figure { return j.Roles })))
	sum.RoleLayer = Figure(mean(known(all, func(j *Jobs) Figure { return j.RoleLayer })))
	sum.Others.Roles, sum.Others.RoleLayer = Figure(shown/float64(sum.Others.Cases)), Figure(first/float64(sum.Others.Cases))
	return sum
}
