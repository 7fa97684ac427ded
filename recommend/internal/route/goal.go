package route

import (
	"slices"

	"layerpath/data"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/words"
	"layerpath/recommend/report"
)

// Want is a role, and what has to hold of it at the end of a plan. Of Rank, Score, Own,
// Cores and Door those that aren't zero have to hold together.
type Want struct {
	Role  int           // of the ledger
	Layer bool          // its layer is meant: it is gone to by this role, its lead
	Rank  int           // with a point, and at this place or a better one: of the layer's roles, or of the layers
	Score int           // with so many points or more
	Own   int           // with so many of the role's own points or more
	Cores bool          // with all that nobody is hired without
	Door  report.Status // open, or stretch: not known to be distant; empty: whatever the door is
}

// Limits are what a person can't or won't do.
type Limits struct {
	NoDegree bool // take no degree
	NoCoding bool // learn nothing that is read or written as code
	Hours    int  // spend no more than so many on skills, in Months; 0: as many as it takes
	Months   int  // where Hours are given: study for a degree, at full time, has to fit into them, too
	Steps    int  // take no more than so many, the first try aside; 0: as many as it takes
}

// A goal is what a plan leads to, with where the person stands: options are added to
// the account and taken back, which is all that a search does.
type goal struct {
	Want
	answers   *answers.Answers
	account   *ledger.Account
	ledger    *ledger.Ledger
	catalogue *data.Catalogue

	layer  int
	rivals []int   // the layers, or roles, that are ranked together, this one included
	cores  []int32 // asks
}

func newGoal(a *answers.Answers, account *ledger.Account, w Want) *goal {
	l := account.Ledger()
	g := &goal{Want: w, answers: a, account: account, ledger: l, catalogue: l.Catalogue(), layer: l.LayerOf(w.Role)}
	if w.Layer {
		for i := range l.Layers() {
			g.rivals = append(g.rivals, i)
		}
	} else {
		for _, role := range l.RolesOf(g.layer) {
			g.rivals = append(g.rivals, int(role))
		}
	}
	g.asks(func(q *ledger.Ask, ask int32) {
		if q.Core {
			g.cores = append(g.cores, ask)
		}
	})
	return g
}

// target is the goal's index among its rivals.
func (g *goal) target() int {
	if g.Layer {
		return g.layer
	}
	return g.Role
}

func (g *goal) entry() *data.Entry { return g.ledger.Entry(g.ledger.RoleTarget(g.Role)) }

// door is how far the door is open with some degrees.
func (g *goal) door(degrees []ledger.Degree) report.Status {
	return g.answers.Door(g.account, g.Role, degrees)
}

// opens says whether the door is as it is wanted with some degrees.
func (g *goal) opens(degrees []ledger.Degree) bool { return g.Want.opens(g.door(degrees)) }

func (w Want) opens(s report.Status) bool {
	return w.Door == "" || s == w.Door || w.Door == report.Stretch && s != report.Distant
}

// score is the goal's points now: those of the role, though another of its layer may lead
// by then.
func (g *goal) score() int { return g.account.Role(g.Role) }

// own is how many of the role's own points there are now.
func (g *goal) own() int { return g.account.Pot(g.ledger.RoleTarget(g.Role)) }

// counts says whether an ask counts for the goal.
func (g *goal) counts(ask int32) bool { return g.ledger.Counts(ask, g.Role) }

// ranked says whether an ask counts for the goal, or for a rival where there is a rank.
func (g *goal) ranked(ask int32) bool {
	if g.Rank == 0 || g.Layer {
		return g.Rank > 0 || g.counts(ask)
	}
	role := int(g.ledger.Ask(ask).Target) - g.ledger.Layers()
	return role >= 0 && g.ledger.LayerOf(role) == g.layer || g.counts(ask)
}

// asks calls with each ask of the role, and of its layer, and its number.
func (g *goal) asks(each func(q *ledger.Ask, ask int32)) {
	for _, target := range []int{g.ledger.RoleTarget(g.Role), g.layer} {
		asks, first := g.ledger.Asks(target)
		for i := range asks {
			each(&asks[i], first+int32(i))
		}
	}
}

// scoreOf is the score of a rival.
func (g *goal) scoreOf(rival int) int {
	if g.Layer {
		return g.account.Layer(rival)
	}
	return g.account.Role(rival)
}

// ahead says whether a rival stands before the goal: before its layer as far as the role
// brings it, where another role of the layer would bring it further.
func (g *goal) ahead(rival int) bool {
	theirs, own := g.scoreOf(rival), g.score()
	switch {
	case theirs != own:
		return theirs > own
	case !g.Layer:
		return rival < g.Role
	}
	return g.account.Layer(g.layer) > own || g.account.Ahead(rival, g.layer)
}

// rank is the goal's place, 1 for the first.
func (g *goal) rank() int {
	rank := 1
	for _, rival := range g.rivals {
		if rival != g.target() && g.ahead(rival) {
			rank++
		}
	}
	return rank
}

// lacks is how many points the goal lacks at least, whatever its rivals gain: to the
// score wanted, and to the rival that has to be passed or met.
func (g *goal) lacks(rank, score int) int {
	lack := score - g.score()
	if rank == 0 {
		return lack
	}
	scores := make([]int, 0, 32) // on the stack
	for _, rival := range g.rivals {
		if rival != g.target() {
			scores = append(scores, g.scoreOf(rival))
		}
	}
	slices.Sort(scores)
	if rank <= len(scores) {
		lack = max(lack, scores[len(scores)-rank]-g.score())
	}
	return lack
}

// state is where the goal stands, with these degrees more. The rank of a layer is told as it
// is, whichever of its roles brings it there.
func (g *goal) state(more []ledger.Degree) report.State {
	s := report.State{
		Score: g.score(), Own: g.own(), Rank: g.rank(), Of: len(g.rivals), UnmetCore: []string{},
		Entry: g.door(g.answers.HeldWith(more)), After: g.answers.After(g.account, g.Role, more),
	}
	for _, ask := range g.cores {
		if !g.account.Met(ask) {
			skill := &g.catalogue.Skills[g.ledger.Ask(ask).Skill]
			s.UnmetCore, s.Lacks = append(s.UnmetCore, skill.ID), append(s.Lacks, skill.Name)
		}
	}
	if !g.Layer {
		return s
	}
	order := g.account.Order()
	s.Rank = 1 + slices.IndexFunc(order, func(p ledger.Place) bool { return int(p.Index) == g.layer })
	if order[0].Score == 0 {
		s.Rank = 0
	}
	s.Close = s.Rank == 1 && ledger.Close(order) > 1
	return s
}

// holds says whether a state is what is wanted, once what is under way is done. Without
// points nothing is ranked; a door of which the answers don't tell, since no degree was
// said, is not shut.
func (g *goal) holds(s report.State) bool {
	door := s.Entry
	if s.After != nil {
		door = s.After.Status
	}
	return s.Score >= g.Score && s.Own >= g.Own && (!g.Cores || len(s.UnmetCore) == 0) &&
		(g.Want.opens(door) || door == report.Unknown && g.answers.Unsaid.Degree) &&
		(g.Rank == 0 || s.Score > 0 && s.Rank > 0 && s.Rank <= g.Rank)
}

// named names a rival: "layer 4", or a role's title.
func (g *goal) named(rival int) string {
	if g.Layer {
		return words.Layer(g.catalogue.Layers[rival].Number)
	}
	return g.title(rival)
}

func (g *goal) title(role int) string {
	if r := g.ledger.Role(role); r.ID != ledger.OwnProfession {
		return r.Title
	}
	return words.WithAI(g.answers.Title())
}
