package ledger

// An Account is where one person stands with every layer and role of a ledger. Runs are added
// to it and taken away; each score is there at once, and what was done can be taken
// back. It keeps its memory from person to person. It is not for several goroutines.
type Account struct {
	ledger   *Ledger
	evidence []int32 // by ask; may be more than Full
	earned   []uint8 // by ask: the points that its evidence earns
	pots     []int32 // by target: the points of its own asks
	leads    []Place // by layer: its lead role with its pot, where fresh
	fresh    bool
	ordered  bool // order is, too
	log      []posting
	own      Run     // pieces that no ledger keeps, for the log to point to
	order    []Place // of the layers, where ordered
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
	return &Account{ledger: l, evidence: make([]int32, len(l.asks)), earned: make([]uint8, len(l.asks)), pots: make([]int32, len(l.targets)), leads: make([]Place, len(l.rolesOf))}
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
	a.fresh, a.ordered = false, false
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
		a.pots[w.target()] += int32(now) - int32(earned[ask])
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
				a.evidence[ask], a.earned[ask], a.pots[a.ledger.worth[ask].target()] = 0, 0, 0
			}
		}
	} else {
		clear(a.evidence)
		clear(a.earned)
		clear(a.pots)
	}
	a.log, a.own, a.fresh, a.ordered = a.log[:0], a.own[:0], false, false
}

// points is what evidence earns of a maximum, rounded to the nearest integer, halves
// upward. 32 bits hold the product.
func points(most uint32, evidence int32) uint8 {
	return uint8((2*most*uint32(min(evidence, Full)) + Full) / (2 * Full))
}

// Points is what evidence, 0 or more in units of [Full], earns of a maximum of 0 to 100
// points.
func Points(most int, evidence int32) int { return int(points(uint32(most), evidence)) }

// Pot is the points of a target's own asks: of a layer 0 to 50, of a role 0 to 40.
func (a *Account) Pot(target int) int { return int(a.pots[target]) }

// Layer is the score of a layer, 0 to 100: its own points and those of its lead role.
func (a *Account) Layer(layer int) int { return int(a.pots[layer] + a.lead(layer).Score) }

// Role is the score of a role, 0 to 100: what its layer would have with it in the lead.
func (a *Account) Role(role int) int {
	return int(a.pots[a.ledger.layerOf[role]] + a.pots[a.ledger.RoleTarget(role)])
}

// Lead is the role of a layer that fits best, of equals the catalogue's first; -1 for a
// layer that has none.
func (a *Account) Lead(layer int) int { return int(a.lead(layer).Index) }

// lead gives the lead role with its own points.
func (a *Account) lead(layer int) Place {
	if !a.fresh {
		for i := range a.leads {
			a.leads[i] = a.findLead(i)
		}
		a.fresh = true
	}
	return a.leads[layer]
}

func (a *Account) findLead(layer int) Place {
	lead, pots := Place{Index: -1}, a.pots[len(a.ledger.rolesOf):]
	for _, role := range a.ledger.rolesOf[layer] {
		if pot := pots[role]; lead.Index < 0 || pot > lead.Score {
			lead = Place{role, pot}
		}
	}
	return lead
}

// Evidence is what there is for an ask, [Full] at most: more earns no more.
func (a *Account) Evidence(ask int32) int32 { return min(a.evidence[ask], Full) }

// Earned is the points that an ask earns.
func (a *Account) Earned(ask int32) int { return int(a.earned[ask]) }

// Does says whether a role, but for one's own profession, is what the person does today.
func (a *Account) Does(role int) bool {
	return role < len(a.ledger.jobs) && a.evidence[a.ledger.jobs[role]] >= Full
}

// Met says whether there is as much for a core as it takes to be hired: evidence for half
// of its points.
func (a *Account) Met(ask int32) bool { return 2*a.Evidence(ask) >= Full }

// Counts says whether an ask is a role's, or its layer's: whether it counts for the role's
// score.
func (l *Ledger) Counts(ask int32, role int) bool {
	target := l.worth[ask].target()
	return target == l.RoleTarget(role) || target == int(l.layerOf[role])
}

// Gain is what a role would gain by a run.
func (a *Account) Gain(role int, r Run) int {
	gain := 0
	for _, p := range r {
		if w := a.ledger.worth[p.Ask()]; a.ledger.Counts(p.Ask(), role) {
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

// Learnt is what a role would gain by that. It is asked for each gap of each person, so
// it looks at what counts for the role alone, where Learn and Back go through all; a test
// holds it to them.
func (a *Account) Learnt(role int, skill, from, to int32) (gain int) {
	if from >= to {
		return 0
	}
	for _, p := range a.ledger.skillShares(skill) {
		ask := p.Ask()
		if !a.ledger.Counts(ask, role) {
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
