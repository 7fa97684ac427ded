package ledger

// An Account is where one person stands with every target of a ledger. Runs are added
// to it and taken away; each score is there at once, and what was done can be taken
// back. It keeps its memory from person to person. It is not for several goroutines.
type Account struct {
	ledger   *Ledger
	evidence []int32 // by ask; may be more than Full
	earned   []uint8 // by ask: the points that its evidence earns
	scores   []int32 // by target
	log      []posting
	own      Run     // pieces that no ledger keeps, for the log to point to
	order    []Place // memory of Order
	roles    []Place // memory of Roles
}

// A posting is a run that was added, or taken away (-1).
type posting struct {
	run  Run
	sign int32
}

// A Place is one layer, or role, in an order. Index is into the catalogue's list.
type Place struct{ Index, Score int32 }

// NewAccount makes an account with nothing on it.
func (l *Ledger) NewAccount() *Account {
	return &Account{ledger: l, evidence: make([]int32, len(l.asks)), earned: make([]uint8, len(l.asks)), scores: make([]int32, len(l.targets))}
}

// Ledger is the ledger of the account.
func (a *Account) Ledger() *Ledger { return a.ledger }

// Add adds a run: evidence adds up.
func (a *Account) Add(r Run) { a.post(posting{r, 1}) }

// Sub takes a run away that was added.
func (a *Account) Sub(r Run) { a.post(posting{r, -1}) }

func (a *Account) post(p posting) {
	if len(p.run) > 0 {
		a.log = append(a.log, p)
		a.move(p.run, p.sign)
	}
}

func (a *Account) move(run Run, sign int32) {
	worth := a.ledger.worth
	evidence, earned := a.evidence[:len(worth)], a.earned[:len(worth)]
	for _, p := range run {
		ask := int(p.Ask())
		if ask >= len(worth) {
			break // never: said for the compiler, which then checks no index below
		}
		w := worth[ask]
		e := evidence[ask] + sign*p.Evidence()
		now := points(w.most(), e)
		a.scores[w.target()] += int32(now) - int32(earned[ask])
		evidence[ask], earned[ask] = e, now
	}
}

// Best raises evidence to that of a run where it is more: of several degrees the best
// counts.
func (a *Account) Best(r Run) {
	from := len(a.own)
	for _, p := range r {
		if more := p.Evidence() - a.Evidence(p.Ask()); more > 0 {
			a.own = append(a.own, p.With(more))
		}
	}
	a.Add(a.own[from:len(a.own):len(a.own)])
}

// AddCode adds what a RIASEC code counts for: different letters of RIASEC, in upper
// case, the strongest first.
func (a *Account) AddCode(code string) {
	from := len(a.own)
	a.own = a.ledger.appendCode(a.own, code)
	a.Add(a.own[from:len(a.own):len(a.own)])
}

// Mark is where the account is now, for Back.
func (a *Account) Mark() int { return len(a.log) }

// Back takes back all that was done since a mark. The room that Best and AddCode took is
// free again with Clear.
func (a *Account) Back(mark int) {
	for i := len(a.log) - 1; i >= mark; i-- {
		a.move(a.log[i].run, -a.log[i].sign)
	}
	a.log = a.log[:mark]
}

// Clear empties the account: piece by piece where there is little on it, else at once.
func (a *Account) Clear() {
	const often = 8 // to wipe so many asks takes as long as to go to one
	pieces := 0
	for _, p := range a.log {
		pieces += len(p.run)
	}
	if pieces < len(a.evidence)/often {
		for _, p := range a.log {
			for _, piece := range p.run {
				ask := piece.Ask()
				a.evidence[ask], a.earned[ask], a.scores[a.ledger.worth[ask].target()] = 0, 0, 0
			}
		}
	} else {
		clear(a.evidence)
		clear(a.earned)
		clear(a.scores)
	}
	a.log, a.own = a.log[:0], a.own[:0]
}

// points is what evidence earns of a maximum, rounded to the nearest integer, halves
// upward. 32 bits hold the product.
func points(most uint32, evidence int32) uint8 {
	return uint8((2*most*uint32(min(evidence, Full)) + Full) / (2 * Full))
}

// Points is what evidence, 0 or more in units of [Full], earns of a maximum of 0 to 100
// points.
func Points(most int, evidence int32) int { return int(points(uint32(most), evidence)) }

// Score is the points of a target, 0 to 100.
func (a *Account) Score(target int) int { return int(a.scores[target]) }

// Evidence is what there is for an ask, [Full] at most: more earns no more.
func (a *Account) Evidence(ask int32) int32 { return min(a.evidence[ask], Full) }

// Earned is the points that an ask earns.
func (a *Account) Earned(ask int32) int { return int(a.earned[ask]) }

// Gain is what a target would gain by a run.
func (a *Account) Gain(target int, r Run) int {
	gain := 0
	for _, p := range r {
		if w := a.ledger.worth[p.Ask()]; w.target() == target {
			gain += int(points(w.most(), a.evidence[p.Ask()]+p.Evidence())) - int(a.earned[p.Ask()])
		}
	}
	return gain
}

// Learn brings a skill from a level to a higher one, each 0 to 4.
func (a *Account) Learn(skill, from, to int32) {
	a.Sub(a.ledger.Skill(skill, from))
	a.Add(a.ledger.Skill(skill, to))
}

// Learnt is what a target would gain by that. It is asked for each gap of each person, so
// it looks at the target alone, where Learn and Back go through all; a test holds it to
// them.
func (a *Account) Learnt(target int, skill, from, to int32) (gain int) {
	if from >= to {
		return 0
	}
	t := a.ledger.targets[target]
	for _, p := range a.ledger.skillShares(skill) {
		ask := p.Ask()
		if ask < t.first || ask >= t.end {
			continue
		}
		w, want := a.ledger.worth[ask], int32(a.ledger.asks[ask].Level)
		after := a.evidence[ask] + atLevel(p.Evidence(), to, want) - atLevel(p.Evidence(), from, want)
		gain += int(points(w.most(), after)) - int(a.earned[ask])
	}
	return gain
}

// Study adds a degree, in the best of its fields for each ask.
func (a *Account) Study(d Degree) {
	if len(d.Fields) == 0 {
		a.Best(a.ledger.Degree(d.Level, NoField))
	}
	for _, f := range d.Fields {
		a.Best(a.ledger.Degree(d.Level, f))
	}
}
