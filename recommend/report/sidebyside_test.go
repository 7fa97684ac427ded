package report

import (
	"reflect"
	"testing"
)

// Somebody who wishes for two roles is told what both take: a skill to the lower of two
// levels, a degree that is the same; nothing that one alone takes, and no try.
func TestSideBySide(t *testing.T) {
	try := Step{Kind: TryStep, What: "try"}
	step := func(kind, what, change string, hours int) Step {
		return Step{Kind: kind, What: what, Change: change, Hours: hours}
	}
	got := SideBySide([]Plan{
		{Steps: []Step{try, step(SkillStep, "SQL to advanced", "skill:sql:3", 300), step(SkillStep, "Go to intermediate", "skill:go:2", 80), step(DegreeStep, "bachelor's", "degree:bachelor:law", 4500)}},
		{Steps: []Step{try, step(DegreeStep, "bachelor's", "degree:bachelor:law", 4500), step(SkillStep, "SQL to intermediate", "skill:sql:2", 80)}},
	}).Shared
	want := []Shared{{SkillStep, "SQL to intermediate", 80}, {DegreeStep, "bachelor's", 4500}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("\n got %+v\nwant %+v", got, want)
	}
	if alone := SideBySide([]Plan{{}, {Steps: []Step{try}}}).Shared; alone == nil || len(alone) != 0 {
		t.Errorf("nothing is shared, and got %#v", alone)
	}
}
