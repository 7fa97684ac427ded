package data

import (
	"strings"
	"testing"
)

// Whatever somebody writes for a job, a field or a skill, it is one of the catalogue's or
// none, and finding that out ends soon.
func FuzzFind(f *testing.F) {
	c, err := Embedded()
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{"Sr. Nurse (m/f/d)", "retired teacher, now baker", "laser physics", "Ingeniería en Sistemas", "Excel, Word / Slack", "pyhton", "\xff", strings.Repeat("a ", 200), "本科", "ab-"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 4*maxName {
			return // no answer is longer
		}
		job, exact, ok := c.FindProfession(text)
		if ok && (job.Profession >= len(c.Professions) || job.Role >= len(c.Roles) || job.Profession < 0 && job.Role < 0) || exact && !ok {
			t.Fatalf("%q: %+v, %v, %v", text, job, exact, ok)
		}
		c.IsToday(text)
		for _, i := range c.FindSkills(text) {
			if i < 0 || i >= len(c.Skills) {
				t.Fatalf("%q: skill %d", text, i)
			}
		}
		for _, found := range c.ReadFields(text) {
			if found.Field < 0 || found.Field >= len(c.Fields) {
				t.Fatalf("%q: %+v", text, found)
			}
		}
		c.SuggestSkills(text, 3)
		c.SuggestProfessions(text, 3)
	})
}
