package reasons

import (
	"slices"

	"layerpath/recommend/report"
)

// Of three things to learn two are for the bridge, where there is one, and where the
// person stands at its near end: in the lead role. Whoever doesn't learns two for that.
const (
	mostLessons = 3
	farLessons  = 2
)

// learn lists what to learn for the lead role, and for the bridge, -1 for none.
func (t *teller) learn(lead, bridge int) []report.Lesson {
	lessons := []report.Lesson{}
	switch {
	case bridge < 0:
	case t.answers.There(t.account, lead):
		lessons = t.lessons(lessons, bridge, farLessons)
	default:
		lessons = t.lessons(t.lessons(lessons, lead, farLessons), bridge, mostLessons)
	}
	if lessons = t.lessons(lessons, lead, mostLessons); bridge >= 0 {
		lessons = t.lessons(lessons, bridge, mostLessons) // the lead may have fewer
	}
	return inOrder(lessons)
}

// inOrder moves what others need before them, and leaves the rest in order.
func inOrder(lessons []report.Lesson) []report.Lesson {
	for i := range lessons {
		for j := i + 1; j < len(lessons); j++ {
			if slices.Contains(lessons[i].Needs, lessons[j].Requirement) {
				l := lessons[j]
				copy(lessons[i+1:j+1], lessons[i:j])
				lessons[i] = l
			}
		}
	}
	return lessons
}

// lessons appends what to learn for a role, up to so many in all: nothing twice, and
// nothing that says the same as what stands there already. Of a product and the skill that
// it stands for, or of two products for one job, the second adds less than half of its
// points once the first is learnt.
func (t *teller) lessons(lessons []report.Lesson, role, most int) []report.Lesson {
	gaps, mark := t.roleGaps(role), t.account.Mark()
	defer t.account.Back(mark)
	for _, l := range lessons {
		t.take(l.Gap)
	}
	for _, g := range gaps {
		if len(lessons) == most {
			break
		}
		known := slices.ContainsFunc(lessons, func(l report.Lesson) bool { return l.Requirement == g.Requirement })
		if skill := t.skillOf(g); known || 2*t.account.Learnt(role, skill, t.answers.LevelOf(skill), int32(g.Want)) < g.Points {
			continue
		}
		lessons = append(lessons, report.Lesson{Role: t.ledger.Role(role).ID, Gap: g})
		t.take(g)
	}
	return lessons
}

// take closes the gap of a skill on the account.
func (t *teller) take(g report.Gap) {
	skill := t.skillOf(g)
	t.account.Learn(skill, t.answers.LevelOf(skill), int32(g.Want))
}

func (t *teller) skillOf(g report.Gap) int32 {
	i, _ := t.catalogue.FindSkill(g.Requirement)
	return int32(i)
}
