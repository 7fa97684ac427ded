package render

import (
	"cmp"
	"slices"

	"layerpath/recommend/report"
)

// What a report tells first is its first layer's, but where the person said what they want.

// told gives the layer that is told first: the headline, the reasons, what to learn and to
// try are its lead role's. Ranked by doors it is the first of the kind that is wanted.
func told(r report.Report) report.Layer {
	byAim := r.First != nil && r.First.Because == report.ByAim
	for _, l := range r.Layers {
		switch {
		case r.First == nil || r.By != "" && !byAim:
			return r.Layers[0]
		case r.By != "" && l.Score > 0 && (l.SkillSet != "") == (r.Profile.Aim == stay), r.By == "" && l.Layer == r.First.Layer:
			return l
		}
	}
	return r.Layers[0]
}

// What a person may want, as a report says it.
const stay, move = "stay", "move"

// passed gives the first layer where another one is told, since the person wants that; nil
// where the first is.
func passed(r report.Report) *report.Layer {
	if first := &r.Layers[0]; first.Layer != told(r).Layer {
		return first
	}
	return nil
}

// leadOf gives the lead role of a layer, nil for a layer without roles.
func leadOf(l report.Layer) *report.Role {
	for i := range l.Roles {
		if l.Roles[i].Lead {
			return &l.Roles[i]
		}
	}
	return nil
}

// fits says whether a lead role earns points itself, and not its layer alone.
func fits(l report.Layer) bool {
	return slices.ContainsFunc(l.Reasons, func(r report.Reason) bool { return r.Kind == roleReason })
}

// jobsShown is how many jobs are shown: the first of them, and what the person does today.
const jobsShown = 3

// shownJobs are the jobs that are shown across layers. Whoever wants to move is shown none of
// a layer that is a skill set: it is told in a sentence. The job that is told first is the
// first of them, whatever their order by points.
func shownJobs(r report.Report) []report.Ranked {
	jobs := r.Roles
	if r.Profile.Aim == move {
		jobs = jobsToMoveTo(r)
	}
	if lead := leadOf(told(r)); passed(r) != nil && lead != nil {
		jobs = slices.DeleteFunc(slices.Clone(jobs), func(x report.Ranked) bool { return x.ID == lead.ID && x.Layer == lead.Layer })
		jobs = slices.Insert(jobs, 0, rankedRole(*lead))
	}
	return jobs[:min(jobsShown, len(jobs))]
}

// jobsToMoveTo are the roles of layers that have jobs of their own: those with half of the
// best one's points or more, as among all roles.
func jobsToMoveTo(r report.Report) []report.Ranked {
	jobs := []report.Ranked{}
	for _, l := range r.Layers {
		if l.SkillSet == "" && fits(l) {
			for _, role := range l.Roles {
				jobs = append(jobs, rankedRole(role))
			}
		}
	}
	slices.SortStableFunc(jobs, func(a, b report.Ranked) int {
		if r.By != "" {
			return cmp.Compare(a.Entry.Status.Order(), b.Entry.Status.Order())
		}
		return b.Score - a.Score
	})
	best := 1
	for _, x := range jobs {
		best = max(best, x.Score)
	}
	return slices.DeleteFunc(jobs, func(x report.Ranked) bool { return 2*x.Score < best })
}

func rankedRole(r report.Role) report.Ranked {
	return report.Ranked{ID: r.ID, Title: r.Title, Layer: r.Layer, Score: r.Score, Now: r.Now, AI: r.AI, Entry: r.Entry, UnmetCore: r.UnmetCore, Lacks: r.Lacks}
}

// openJob is the title of a job that is open now, where that of the job told first isn't:
// one that lacks nothing that nobody is hired without, rather than another. Empty where
// there is none.
func openJob(r report.Report) string {
	if told(r).Entry.Status == report.Open {
		return ""
	}
	var titles []string
	for _, lacks := range []bool{false, true} {
		for _, x := range slices.Concat(shownJobs(r), r.Roles) {
			if x.Entry.Status == report.Open && (len(x.Lacks) > 0) == lacks && !(r.Profile.Aim == move && x.ID == ownProfession) {
				titles = append(titles, x.Title)
			}
		}
	}
	if len(titles) == 0 {
		return ""
	}
	return titles[0]
}

// ownProfession is the id of the one role of a layer that is a skill set.
const ownProfession = "profession"

// aboutOf says what a job is, in a line.
func aboutOf(r report.Report, job report.Ranked) string {
	for _, l := range r.Layers {
		for _, role := range l.Roles {
			if role.ID == job.ID && role.Layer == job.Layer {
				return role.About
			}
		}
	}
	return ""
}
