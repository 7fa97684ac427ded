package route

import (
	"slices"

	"layerpath/data"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/words"
	"layerpath/recommend/report"
)

// Want is what has to hold of a target at the end of a plan. Of Rank, Score and Open
// those that aren't zero have to hold together.
type Want struct {
	Target int  // of the ledger
	Rank   int  // with a point, and at this place or a better one: of the layers, or of the layer's roles
	Score  int  // with so many points or more
	Open   bool // the door is open
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

	rivals []int // the targets that are ranked together, this one included
	shut   bool  // the door isn't open
}

func newGoal(a *answers.Answers, account *ledger.Account, w Want) *goal {
	l := account.Ledger()
	g := &goal{Want: w, answers: a, account: account, ledger: l, catalogue: l.Catalogue()}
	if g.isRole() {
		for _, role := range l.RolesOf(l.LayerOf(g.role())) {
			g.rivals = append(g.rivals, l.RoleTarget(int(role)))
		}
	} else {
		for i := range l.Layers() {
			g.rivals = append(g.rivals, i)
		}
	}
	g.shut = l.Door(w.Target, a.Degrees) != report.Open
	return g
}

func (g *goal) isRole() bool { return g.Target >= g.ledger.Layers() }

// role is the goal's index among the roles, where it is one.
func (g *goal) role() int { return g.Target - g.ledger.Layers() }

func (g *goal) entry() *data.Entry { return g.ledger.Entry(g.Target) }

// score is the goal's points now.
func (g *goal) score() int { return g.account.Score(g.Target) }

// counts says whether an ask is the goal's own.
func (g *goal) counts(ask int32) bool { return int(g.ledger.Ask(ask).Target) == g.Target }

// ranked says whether an ask is the goal's or a rival's.
func (g *goal) ranked(ask int32) bool {
	target := int(g.ledger.Ask(ask).Target)
	if g.isRole() {
		return target >= g.ledger.Layers() && g.ledger.LayerOf(target-g.ledger.Layers()) == g.ledger.LayerOf(g.role())
	}
	return target < g.ledger.Layers()
}

// asks calls with each ask of the goal and its number.
func (g *goal) asks(each func(q *ledger.Ask, ask int32)) {
	asks, first := g.ledger.Asks(g.Target)
	for i := range asks {
		each(&asks[i], first+int32(i))
	}
}

// ahead says whether a rival stands before the goal.
func (g *goal) ahead(rival int) bool {
	if !g.isRole() {
		return g.account.Ahead(rival, g.Target)
	}
	score := g.account.Score(rival)
	return score > g.score() || score == g.score() && rival < g.Target
}

// rank is the goal's place, 1 for the first.
func (g *goal) rank() int {
	rank := 1
	for _, rival := range g.rivals {
		if rival != g.Target && g.ahead(rival) {
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
		if rival != g.Target {
			scores = append(scores, g.account.Score(rival))
		}
	}
	slices.Sort(scores)
	if rank <= len(scores) {
		lack = max(lack, scores[len(scores)-rank]-g.score())
	}
	return lack
}

// state is where the goal stands, with these degrees.
func (g *goal) state(degrees []ledger.Degree) report.State {
	s := report.State{Score: g.score(), Rank: g.rank(), Of: len(g.rivals), Entry: g.ledger.Door(g.Target, degrees)}
	if g.isRole() {
		return s
	}
	order := g.account.Order()
	if order[0].Score == 0 {
		s.Rank = 0
	}
	s.Close = s.Rank == 1 && ledger.Close(order) > 1
	return s
}

// named names a target: "layer 4", or a role's title.
func (g *goal) named(target int) string {
	if role := target - g.ledger.Layers(); role >= 0 {
		return g.catalogue.Roles[role].Title
	}
	return words.Layer(g.catalogue.Layers[target].Number)
}
