package told

import (
	"cmp"
	"fmt"
	"slices"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/recommend/report"
)

// jobsShown is how many jobs are shown: the first of them, and what the person does today.
const jobsShown = 3

// Jobs are the jobs that are shown across layers. Whoever wants to move is shown none of
// a layer that is a skill set: it is told in a sentence. The job that is told first is the
// first of them, whatever their order by points.
func Jobs(r report.Report) []report.Ranked {
	jobs := r.Roles
	if r.Profile.Aim == move {
		jobs = jobsToMoveTo(r)
	}
	if lead := Lead(First(r)); Passed(r) != nil && lead != nil {
		jobs = slices.DeleteFunc(slices.Clone(jobs), func(x report.Ranked) bool { return x.ID == lead.ID && x.Layer == lead.Layer })
		jobs = slices.Insert(jobs, 0, rankedRole(*lead))
	}
	return jobs[:min(jobsShown, len(jobs))]
}

// NoJobs says, in the place of jobs, that there is none to move to.
const NoJobs = "none to move to counts anything that you named yet: name what you can do beside it, or what you would enjoy"

// jobsToMoveTo are the roles of layers that have jobs of their own: those with half of the
// best one's points or more, as among all roles.
func jobsToMoveTo(r report.Report) []report.Ranked {
	jobs := []report.Ranked{}
	for _, l := range r.Layers {
		if l.SkillSet == "" && Fits(l) {
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
	return report.Ranked{ID: r.ID, Title: r.Title, Layer: r.Layer, Score: r.Score, Now: r.Now, AI: r.AI, Entry: r.Entry, UnmetCore: r.UnmetCore, Lacks: r.Lacks, Fading: r.Fading}
}

// openJob is the title of a job that is open now, where that of the job told first isn't:
// one that lacks nothing that nobody is hired without, rather than another. Empty where
// there is none.
func openJob(r report.Report) string {
	if First(r).Entry.Status == report.Open {
		return ""
	}
	var titles []string
	for _, lacks := range []bool{false, true} {
		for _, x := range slices.Concat(Jobs(r), r.Roles) {
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

// About says what a job is, in a line.
func About(r report.Report, job report.Ranked) string {
	for _, l := range r.Layers {
		for _, role := range l.Roles {
			if role.ID == job.ID && role.Layer == job.Layer {
				return role.About
			}
		}
	}
	return ""
}

// Place says where a job is.
func Place(r report.Ranked) string {
	text := fmt.Sprintf("layer %d", r.Layer)
	if r.Now {
		text += ", your job now"
	}
	return text
}

// But says what is to be known of a job beside its points: what nobody is hired without and
// isn't there, and that its title fades: ", lacks user research". Empty where there is nothing.
func But(r report.Ranked) string {
	if r.Fading == "" {
		return Lacks(r.Lacks)
	}
	return Lacks(r.Lacks) + ", " + r.Fading
}

// Lacks says what nobody is hired without and isn't there: ", lacks user research".
func Lacks(lacks []string) string {
	if len(lacks) == 0 {
		return ""
	}
	return ", lacks " + page.And(lacks)
}
