package reasons

import (
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/report"
)

// Then says what comes next for whoever is in a role already: more depth in it, since they
// asked for it, and the bridge from there; where there is none, and for the person's own
// profession, depth and what the role's layer shares. The account is as before when it
// returns.
func Then(a *answers.Answers, account *ledger.Account, role int) *report.Then {
	t := newTeller(a, account, false)
	bridge := -1
	if t.ledger.Role(role).ID != ledger.OwnProfession {
		bridge = a.Beyond(account, role)
	}
	if bridge < 0 {
		return &report.Then{Learn: t.deepen(role), Try: t.firstStep(role)}
	}
	lessons := t.lessons(t.lessons([]report.Lesson{}, role, farLessons), bridge, mostLessons)
	return &report.Then{Role: t.ledger.Role(bridge).ID, Title: t.title(bridge), Learn: lessons, Try: t.firstStep(bridge)}
}

// deepen lists what to learn for a role, and then for what its layer shares.
func (t *teller) deepen(role int) []report.Lesson {
	lessons := t.lessons([]report.Lesson{}, role, mostLessons)
	t.eachSkillGap(t.ledger.LayerOf(role), role, func(gap report.Gap, skill, now int32) {
		known := false
		for _, l := range lessons {
			known = known || l.Requirement == gap.Requirement
		}
		if gap.Points = t.account.Learnt(role, skill, now, int32(gap.Want)); gap.Points > 0 && !known && len(lessons) < mostLessons {
			lessons = append(lessons, report.Lesson{Role: t.ledger.Role(role).ID, Gap: gap})
		}
	})
	return lessons
}
