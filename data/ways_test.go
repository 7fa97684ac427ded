package data

import (
	"regexp"
	"testing"
)

// Whoever asks for a role is told what its people do, what is counted of them, what proves
// somebody and where to learn it, and what to do this week and for how long: for no role
// anything of that is missing, and no two have one project.
func TestEveryRoleTellsTheWayIn(t *testing.T) {
	c := embeddedCatalogue(t)
	hours := regexp.MustCompile(`^(An|One|Two|Three|Four|Five|Six|Eight) hours?: \S`)
	sentence := regexp.MustCompile(`^[A-Z].*[^.]\.$`)
	builds := map[string]string{}
	for _, r := range c.Roles {
		w, ok := c.FindWayIn(r.ID)
		o, counted := c.FindOccupation(r.SOC)
		switch {
		case !ok:
			t.Errorf("%s: no way in", r.ID)
			continue
		case !counted || o.Employed == 0 || o.Pay[2] == 0 || o.Education == "":
			t.Errorf("%s: its occupation has no figures", r.ID)
		case w.Certificates == nil || len(w.Signals) != signals || len(w.Learn) < leastLearn:
			t.Errorf("%s: half a way in", r.ID)
		}
		if other := builds[w.Project.Build]; other != "" {
			t.Errorf("%s: has the project of %s", r.ID, other)
		}
		builds[w.Project.Build] = r.ID
		if !sentence.MatchString(r.About) {
			t.Errorf("%s: %q is no line of what its people do", r.ID, r.About)
		}
		step := r.FirstStep
		for _, l := range c.Layers {
			if l.ID == r.Layer && step == "" {
				step = l.FirstStep
			}
		}
		if !hours.MatchString(step) {
			t.Errorf("%s: the first step says no hours: %q", r.ID, step)
		}
	}
}
