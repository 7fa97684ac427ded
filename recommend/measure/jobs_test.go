package measure

import (
	"fmt"
	"testing"
)

// jobOf makes an outcome of one with a title: the roles that are shown, the first layer, and
// that the job is a data engineer's of layer 4.
func jobOf(title string, apart bool, first int, shown ...string) Outcome {
	o := outcome(fmt.Sprint(title, first, shown), []int{4}, nil, [2]int{first, 9}, [2]int{7, 1})
	o.Case.Label, o.Case.Roles, o.Case.job = title, []string{"data-engineer", "dba"}, job{layers: []int{4, 4}, apart: apart}
	o.Roles = shown
	return o
}

// Two titles count: A is shown in 1 of 4 and has its layer first in 2 of 4, B in 3 of 3
// and 0 of 3. C has too few cases, D is no title that is understood, and one has no right
// role.
func jobCases() []Outcome {
	return []Outcome{
		jobOf("A", false, 4, "dba"), jobOf("A", false, 4, "cloud-engineer"), jobOf("A", false, 5), jobOf("A", false, 6),
		jobOf("B", false, 5, "x", "y", "data-engineer"), jobOf("B", false, 6, "dba"), jobOf("B", false, 3, "dba", "data-engineer"),
		jobOf("C", false, 4, "dba"), jobOf("C", false, 4, "dba"),
		jobOf("D", true, 4, "dba"), jobOf("D", true, 5, "dba"), jobOf("D", true, 5), jobOf("E", true, 5),
		outcome("none", []int{4}, nil, [2]int{4, 9}),
	}
}

// A rare title weighs as much as a common one, and what isn't understood stands beside.
func TestJobsAreMeansOfTitles(t *testing.T) {
	j := Take("x", 7, jobCases()).Jobs
	if j.Titles != 2 || j.Cases != 7 || !near(j.Roles, (1.0/4+3.0/3)/2) || !near(j.RoleLayer, (2.0/4+0.0/3)/2) {
		t.Errorf("%+v", j)
	}
	if o := j.Others; o.Titles != 2 || o.Cases != 4 || !near(o.Roles, 2.0/4) || !near(o.RoleLayer, 1.0/4) {
		t.Errorf("others %+v", o)
	}
	want := "[{A 4 0.25 0.5 true false} {B 3 1 0 true false} {C 2 1 1 false false} {D 3 0.6666666666666666 0.3333333333333333 false true} {E 1 0 0 false true}]"
	if got := fmt.Sprint(j.ByTitle); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	for _, i := range []Interval{j.RolesInterval, j.RoleLayerInterval} {
		if !(0 <= i.Low && i.Low < i.High && i.High <= 1) {
			t.Errorf("%v", i)
		}
	}
	if !(j.RolesInterval.Low <= j.Roles && j.Roles <= j.RolesInterval.High) {
		t.Errorf("%v outside %v", j.Roles, j.RolesInterval)
	}
}

// A share of .5 in 100 cases is .40 to .60 with 95 %, as for layers.
func TestTheIntervalOfJobsIsTheBinomials(t *testing.T) {
	var all []Outcome
	for i := range 100 {
		o := jobOf("A", false, 4, []string{"dba", "x"}[i%2])
		o.Case.ID = fmt.Sprint(i)
		all = append(all, o)
	}
	i := Take("x", 7, all).Jobs.RolesInterval
	if i.Low < 0.38 || i.Low > 0.42 || i.High < 0.58 || i.High > 0.62 {
		t.Errorf("%v", i)
	}
}

// Nothing is measured where no case has a right role, and nothing divided by where all
// stand apart.
func TestNoJobs(t *testing.T) {
	if j := Take("x", 3, seven()).Jobs; j != nil {
		t.Errorf("%+v", j)
	}
	j := Take("x", 7, jobCases()[9:]).Jobs
	if j.Roles.Known() || j.RolesInterval.Low.Known() || j.Titles != 0 || j.Others.Cases != 4 {
		t.Errorf("%+v", j)
	}
}

// A file without right roles doesn't count in the mean of the files.
func TestJobsOfAllFiles(t *testing.T) {
	a, b := Take("a", 7, jobCases()), Take("b", 7, jobCases()[4:10])
	j := allJobs([]Figures{a, Take("x", 3, seven()), b})
	if j.Titles != 3 || j.Cases != 10 || !near(j.Roles, (float64(a.Jobs.Roles)+1)/2) || !near(j.RoleLayer, (0.25+0)/2) {
		t.Errorf("%+v", j)
	}
	if o := j.Others; o.Titles != 3 || o.Cases != 5 || !near(o.Roles, 3.0/5) || !near(o.RoleLayer, 2.0/5) {
		t.Errorf("others %+v", o)
	}
	if j := allJobs([]Figures{Take("x", 3, seven())}); j != nil {
		t.Errorf("%+v", j)
	}
}
