package recommend

import (
	"layerpath/data"
	"layerpath/recommend/report"
)

// UsualPace is what somebody with a job may find for learning, in hours a week.
const UsualPace = 8

// HoursIn is how many hours of learning some months have, at a pace in hours a week.
func HoursIn(months, pace int) int { return months * pace * 52 / 12 }

// Days says by how many days after the beginning each step of a plan is done: skills at
// a pace in hours a week, study for a degree at full time. It is 0 for what to try, which
// takes no time, and for all where the pace is none.
func Days(plan report.Plan, pace int) []int {
	const week, year = 7, 365 // days
	days, done := make([]int, len(plan.Steps)), 0
	if pace < 1 {
		return days
	}
	for i, s := range plan.Steps {
		switch s.Kind {
		case report.SkillStep:
			done += (week*s.Hours + pace - 1) / pace
		case report.DegreeStep:
			done += year * s.Hours / data.YearOfStudy
		default:
			continue
		}
		days[i] = done
	}
	return days
}
