// Package ledger is the one arithmetic of layerpath. A [Ledger] knows what every
// answer counts for with a catalogue's layers and roles, as a [Run] of evidence; an
// [Account] is one person's standing, to which runs are added and from which they are
// taken away. A ranking, a gap, a what-if, a plan's step, a range: each is a question
// put to an account in these few verbs, so no two of them can disagree.
//
// Here things are numbers: skills, fields, interests, professions and roles are
// indexes into the catalogue's lists, layers and roles are targets. Package answers
// knows which words they were, package reasons what to say of them.
//
// # How a score is made
//
// A layer's score is what its own asks earn, who somebody is (30 at most) and what its
// professions share (20), and what the best of its roles earns, 40 at most: the lead
// role. A role's score is what its layer would have with it in the lead. Each ask earns
// an integer from 0 to its points:
//
//   - a skill's points grow with the evidence for it. The skill itself at the wanted
//     level is full evidence; at a lower level it is less, in proportion; a narrower
//     skill counts by its share. Pieces of evidence add up to full at most.
//   - a degree earns by its level and its field; of several, the best counts.
//   - an interest earns its points when it is named; a RIASEC code by how well its
//     letters, the first weighing most, fit the target's.
//   - a profession earns by how near it is to a layer. Where it is a role's own, or
//     resembles it, it is evidence for each skill that the role asks for, and for what the
//     role's layer shares of them; the job itself earns ten points where it is the role's own.
//
// Every term only ever grows with what a person brings, so learning never costs. All
// of it is integers, so that every machine finds the same.
package ledger

import (
	"slices"
	"sync/atomic"

	"layerpath/data"
	"layerpath/data/scale"
)

// A Ledger knows what answers count for with one catalogue. What an answer counts for
// is found when it is first met, and kept: one person brings a few of the thousands
// that the catalogue knows. It is safe for use by several goroutines.
type Ledger struct {
	catalogue *data.Catalogue
	asks      []Ask
	targets   []span       // by target: its asks
	roles     []*data.Role // the catalogue's; behind them the one of each layer that is a skill set
	rolesOf   [][]int32    // by layer: its roles
	layerOf   []int32      // by role
	jobs      []int32      // by role of the catalogue: the ask for its job

	ofKind [data.ProfessionKind + 1][]int32 // asks by kind, but for skills
	wanted []int32                          // by skill: 1 + its first ask, 0 for none
	worth  []worth                          // by ask: what adding up needs of it

	shares      shelf // by skill: its evidence at whatever level is wanted
	reaches     shelf // by skill: the skills that it counts for, itself included
	skills      shelf // by skill and level
	degrees     shelf // by field, the last being none, and level
	interests   shelf
	professions shelf // by profession, and whether it is so partly
	titles      shelf // by role, likewise: of a person who has its title already
	fieldShares shelf // by field: its shares of fields, itself included
	fits        []atomic.Pointer[[]bool]
	hours       []atomic.Pointer[[]int32] // by role: see hoursOf
	bridges     []atomic.Pointer[[]int32] // by role: see around
}

// An Ask is one thing that a layer or role asks for, and its place.
type Ask struct {
	*data.Requirement
	Points int   // that meeting it in full earns: a layer's as written, a role's by weight and rarity
	Target int32 // the layer's index, or the number of layers + the role's
	Skill  int32 // SkillKind: index into the catalogue's skills; else -1

	next      int32         // SkillKind: 1 + the next ask for the same skill, 0 for none
	bestField *atomic.Int32 // DegreeKind: see BestField
	letters   int32         // RIASECKind: what the best code earns, the unit of the others
}

// A worth is what an ask is worth: its points, in the lowest eight bits, and where they
// count. An account goes through those of all asks, so they are small.
type worth uint32

func (w worth) most() uint32 { return uint32(w & 0xff) }
func (w worth) target() int  { return int(w >> 8) }

// A span is some neighbours in a list.
type span struct{ first, end int32 }

// How many levels of a skill there are, and of degrees.
const (
	levels       = 4
	degreeLevels = int(scale.Doctorate) + 1
)

// New prepares a catalogue, which must have passed data.Check. It goes through the
// requirements once.
func New(c *data.Catalogue) *Ledger {
	l := &Ledger{
		catalogue: c, rolesOf: make([][]int32, len(c.Layers)), wanted: make([]int32, len(c.Skills)),
		shares: newShelf(len(c.Skills)), reaches: newShelf(len(c.Skills)), skills: newShelf(len(c.Skills) * levels), degrees: newShelf((len(c.Fields) + 1) * degreeLevels),
		interests: newShelf(len(c.Interests)), professions: newShelf(2 * len(c.Professions)), titles: newShelf(2 * len(c.Roles)), fieldShares: newShelf(len(c.Fields)),
		fits: make([]atomic.Pointer[[]bool], len(c.Fields)),
	}
	l.asks = make([]Ask, 0, countRequirements(c))
	for i := range c.Layers {
		l.addTarget(c.Layers[i].Requirements)
	}
	for i := range c.Roles {
		layer := slices.IndexFunc(c.Layers, func(x data.Layer) bool { return x.ID == c.Roles[i].Layer })
		l.addRole(&c.Roles[i], layer)
		l.jobs = append(l.jobs, int32(len(l.asks)-1)) // the last of its asks
	}
	for i := range c.Layers {
		if x := &c.Layers[i]; x.SkillSet != "" {
			l.addRole(&data.Role{ID: OwnProfession, Layer: x.ID, AI: data.UsesAI, FirstStep: x.FirstStep, Requirements: x.Own}, i)
		}
	}
	l.weigh()
	l.hours, l.bridges = make([]atomic.Pointer[[]int32], len(l.roles)), make([]atomic.Pointer[[]int32], len(l.roles))
	l.worth = make([]worth, len(l.asks))
	for i := range l.asks {
		l.worth[i] = worth(l.asks[i].Target)<<8 | worth(l.asks[i].Points)
	}
	return l
}

func countRequirements(c *data.Catalogue) (n int) {
	for i := range c.Layers {
		n += len(c.Layers[i].Requirements) + len(c.Layers[i].Own) + 1
	}
	for i := range c.Roles {
		n += len(c.Roles[i].Requirements) + 1
	}
	return n
}

// OwnProfession is the id of the one role of a layer that is a skill set: the person's
// own profession.
const OwnProfession = "profession"

// addRole adds what a role asks for, at last its job: what it says of professions tells
// who does the job, and is no ask beside it.
func (l *Ledger) addRole(r *data.Role, layer int) {
	l.rolesOf[layer] = append(l.rolesOf[layer], int32(len(l.roles)))
	l.roles, l.layerOf = append(l.roles, r), append(l.layerOf, int32(layer))
	l.addTarget(r.Requirements)
}

func (l *Ledger) addTarget(requirements []data.Requirement) {
	number, first := int32(len(l.targets)), int32(len(l.asks))
	isRole := int(number) >= len(l.rolesOf)
	for i := range requirements {
		if q := &requirements[i]; !isRole || q.Kind != data.ProfessionKind {
			l.addAsk(q, number)
		}
	}
	if isRole {
		l.addAsk(&data.Requirement{Kind: data.ProfessionKind}, number)
	}
	l.targets = append(l.targets, span{first, int32(len(l.asks))})
}

func (l *Ledger) addAsk(q *data.Requirement, target int32) {
	a, at := Ask{Requirement: q, Points: q.Points, Target: target, Skill: -1}, int32(len(l.asks))
	switch q.Kind {
	case data.SkillKind:
		a.Skill = int32(l.catalogue.AskedSkill(q))
		a.next, l.wanted[a.Skill] = l.wanted[a.Skill], at+1
	case data.DegreeKind:
		a.bestField = new(atomic.Int32)
	case data.RIASECKind:
		a.letters = bestCode(q.Letters)
	}
	if q.Kind != data.SkillKind {
		l.ofKind[q.Kind] = append(l.ofKind[q.Kind], at)
	}
	l.asks = append(l.asks, a)
}

// Catalogue is the catalogue of the ledger.
func (l *Ledger) Catalogue() *data.Catalogue { return l.catalogue }

// Layers is how many layers there are: targets below it are layers.
func (l *Ledger) Layers() int { return len(l.rolesOf) }

// Targets is how many layers and roles there are together.
func (l *Ledger) Targets() int { return len(l.targets) }

// Roles is how many roles there are: the catalogue's, and one of each skill set.
func (l *Ledger) Roles() int { return len(l.roles) }

// Role gives a role by its number. That of a skill set has the id [OwnProfession] and no
// title.
func (l *Ledger) Role(role int) *data.Role { return l.roles[role] }

// RoleTarget is the target of a role.
func (l *Ledger) RoleTarget(role int) int { return len(l.rolesOf) + role }

// LayerOf is the layer of a role.
func (l *Ledger) LayerOf(role int) int { return int(l.layerOf[role]) }

// RolesOf are the roles of a layer, in the catalogue's order.
func (l *Ledger) RolesOf(layer int) []int32 { return l.rolesOf[layer] }

// Asks are what a target asks for, in the catalogue's order, and the number of the
// first of them; the others follow.
func (l *Ledger) Asks(target int) (asks []Ask, first int32) {
	t := l.targets[target]
	return l.asks[t.first:t.end], t.first
}

// Ask gives an ask by its number.
func (l *Ledger) Ask(ask int32) *Ask { return &l.asks[ask] }
