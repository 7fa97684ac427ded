package reasons

import (
	"cmp"

	"layerpath/data"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/words"
	"layerpath/recommend/report"
)

// firstRoles is how many roles are ranked across the layers: three are shown, and whoever
// looks for more finds as many again and a few.
const firstRoles = 10

// roles gives a layer's roles, the best first, the first of which leads.
func (t *teller) roles(layer int) []report.Role {
	places := t.account.Roles(layer, 0)
	roles := make([]report.Role, len(places))
	for i, place := range places {
		roles[i] = t.role(int(place.Index))
		if roles[i].Lead = i == 0; t.whole || roles[i].Lead {
			roles[i].Gaps = t.roleGaps(int(place.Index))
		}
		if t.whole {
			roles[i].Reasons = t.roleReasons(int(place.Index))
		}
	}
	return roles
}

func (t *teller) role(i int) report.Role {
	x := t.ledger.Role(i)
	unmet, lacks := t.unmetCore(i)
	role := report.Role{
		ID: x.ID, Title: t.title(i), Layer: t.numberOf(i), Score: t.account.Role(i), Range: t.roleRange(i), Now: t.account.Does(i), AI: string(x.AI),
		UnmetCore: unmet, Lacks: lacks, Entry: t.entry(i), EntryStatus: t.doors[i], About: x.About, Next: x.Next, Fading: t.fading(i),
		Gaps: []report.Gap{}, FirstStep: t.firstStep(i),
	}
	if does := t.withAI(); x.ID == ledger.OwnProfession && does != "" {
		role.About = words.Sentence(does)
	}
	return role
}

// numberOf is the number of a role's layer.
func (t *teller) numberOf(role int) int { return t.catalogue.Layers[t.ledger.LayerOf(role)].Number }

// ranked gives the first roles of all layers, those with points. What the person does
// today is among the first three.
func (t *teller) ranked() []report.Ranked {
	ranked := []report.Ranked{}
	for _, place := range t.account.Shown(firstRoles) {
		i := int(place.Index)
		unmet, lacks := t.unmetCore(i)
		ranked = append(ranked, report.Ranked{
			ID: t.ledger.Role(i).ID, Title: t.title(i), Layer: t.numberOf(i), Score: int(place.Score), Now: t.account.Does(i),
			AI: string(t.ledger.Role(i).AI), Entry: t.entry(i), UnmetCore: unmet, Lacks: lacks, Fading: t.fading(i),
		})
	}
	return ranked
}

// fading says what a title became that fades; empty for one that doesn't.
func (t *teller) fading(role int) string {
	return words.Fading(t.catalogue, t.ledger.Role(role))
}

// unmetCore gives the ids and names of the skills that nobody is hired for a role
// without, and that the person hasn't.
func (t *teller) unmetCore(role int) (ids, names []string) {
	ids = []string{}
	asks, first := t.ledger.Asks(t.ledger.RoleTarget(role))
	for i := range asks {
		if asks[i].Core && !t.account.Met(first+int32(i)) {
			s := &t.catalogue.Skills[asks[i].Skill]
			ids, names = append(ids, s.ID), append(names, s.Name)
		}
	}
	return ids, names
}

func (t *teller) entry(role int) report.Entry {
	e, said := t.ledger.Entry(t.ledger.RoleTarget(role)), len(t.answers.Degrees) > 0
	if t.account.Does(role) {
		return report.Entry{Status: report.Open, Usual: e.Usual, Explanation: words.YourJob}
	}
	entry := report.Entry{
		Status: t.doors[role], Usual: e.Usual, Explanation: words.Door(t.doors[role], e, said, t.answers.HighestHeld()),
		After: t.answers.After(t.account, role, nil),
	}
	if entry.After != nil {
		entry.Explanation += "; " + words.UnderWay(entry.After)
	}
	return entry
}

// doorThen is how far a role's door is open, once what is under way is done.
func (t *teller) doorThen(role int) report.Status {
	if after := t.answers.After(t.account, role, nil); after != nil {
		return after.Status
	}
	return t.doors[role]
}

// firstStep is what to try for a role, or for its layer; of the person's own profession
// what its people can try.
func (t *teller) firstStep(role int) string {
	r := t.ledger.Role(role)
	if p := t.profession(); r.ID == ledger.OwnProfession && p != nil && p.Next != "" {
		return p.Next
	}
	return cmp.Or(r.FirstStep, t.layerOf(role).FirstStep)
}

func (t *teller) layerOf(role int) *data.Layer { return &t.catalogue.Layers[t.ledger.LayerOf(role)] }
