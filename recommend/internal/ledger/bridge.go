package ledger

import (
	"slices"

	"layerpath/data"
	"layerpath/recommend/report"
)

// Bridge is the role nearest to a lead role, of those that build or use AI: among the
// ones that people move to from there, else among those that they move to next, else among
// those of its layer; for one's own profession those of the layer before; from a title
// that fades what it became. One without points, or that the caller says is shut, is
// no bridge, nor is a title that fades, nor one to which nobody moves from the lead and of
// which the person has nothing but who they are: a cluster administrator isn't the next
// thing for an electrician. It is -1 where there is none. Nearest is what takes fewest hours,
// roughly; of equals the one that is named first. A role of the layer that nobody moves to
// may be nearer by hours, and of another trade.
func (a *Account) Bridge(lead int, shut func(role int) bool) int {
	best, least, next := -1, 0, a.ledger.next(lead)
	for _, role := range a.ledger.around(lead) {
		own := a.Pot(a.ledger.RoleTarget(int(role))) > 0 || slices.Contains(next, role)
		if !own || a.Role(int(role)) == 0 || len(a.ledger.roles[role].Became) > 0 || shut(int(role)) {
			continue
		}
		if hours := a.hoursTo(int(role)); best < 0 || hours < least {
			best, least = int(role), hours
		}
	}
	return best
}

// hoursTo is roughly how many hours lie between the person and a role: to have half of
// each core, and then as many points as whoever is at home there has, at what the rest
// takes on average. It is there to compare roles; the way to one is package route's to
// find.
func (a *Account) hoursTo(role int) (hours int) {
	asks, first := a.ledger.Asks(a.ledger.RoleTarget(role))
	whole := a.ledger.hoursOf(role)
	lack, left, rest := report.AtHome-a.Pot(a.ledger.RoleTarget(role)), 0, 0
	for i := range asks {
		q, ask := &asks[i], first+int32(i)
		if whole[i] == 0 || a.Earned(ask) == q.Points {
			continue
		}
		open := int(Full - a.Evidence(ask))
		if q.Core && !a.Met(ask) {
			hours += int(whole[i]) * (open - Full/2) / Full
			lack -= q.Points/2 - a.Earned(ask)
			open = Full / 2
		}
		left += q.Points * open / Full
		rest += int(whole[i]) * open / Full
	}
	if lack <= 0 {
		return hours
	}
	if left == 0 {
		return hours + lack*data.YearOfStudy // nothing to learn brings them
	}
	return hours + rest*lack/left
}

// hoursOf are the hours of each ask of a role, from nothing to the level that is wanted; 0
// for what nobody learns.
func (l *Ledger) hoursOf(role int) []int32 {
	if known := l.hours[role].Load(); known != nil {
		return *known
	}
	asks, hours := l.asksOf(role), []int32(nil)
	for i := range asks {
		h := 0
		if q := &asks[i]; q.Kind == data.SkillKind && !q.Requirement.Evidence {
			h = l.catalogue.SkillHours(int(q.Skill), 0, q.Level)
		}
		hours = append(hours, int32(h))
	}
	l.hours[role].Store(&hours)
	return hours
}

// around are the roles that may be the bridge from one.
func (l *Ledger) around(role int) []int32 {
	if known := l.bridges[role].Load(); known != nil {
		return *known
	}
	next := l.next(role)
	near := l.withAI(l.indexes(l.roles[role].Became), role)
	if len(near) == 0 {
		near = l.withAI(next, role)
	}
	if len(near) == 0 {
		for _, i := range next {
			near = append(near, l.withAI(l.next(int(i)), role)...)
		}
	}
	if from := int(l.layerOf[role]); len(near) == 0 && l.roles[role].ID == OwnProfession {
		near = l.withAI(l.rolesOf[max(0, from-1)], role)
	} else if len(near) == 0 {
		near = l.withAI(l.rolesOf[from], role)
	}
	l.bridges[role].Store(&near)
	return near
}

// next are the roles that people move to from one.
func (l *Ledger) next(role int) []int32 { return l.indexes(l.roles[role].Next) }

// indexes are the roles of some ids.
func (l *Ledger) indexes(ids []string) (roles []int32) {
	for _, id := range ids {
		roles = append(roles, int32(slices.IndexFunc(l.roles, func(r *data.Role) bool { return r.ID == id })))
	}
	return roles
}

// withAI are those of some roles that build or use AI, but for one, and for one's own
// profession.
func (l *Ledger) withAI(roles []int32, but int) []int32 {
	with := []int32{}
	for _, i := range roles {
		r := l.roles[i]
		if (r.AI == data.BuildsAI || r.AI == data.UsesAI) && r.ID != OwnProfession && int(i) != but {
			with = append(with, i)
		}
	}
	return with
}
