package ledger

import "layerpath/data/scale"

// An Account is where one person stands with every target of a ledger. Runs are added
// to it and taken away; each score is there at once, and what was done can be taken
// back. It keeps its memory from person to person. It is not for several goroutines.
type Account struct {
	ledger *Ledger
	lines  []line  // by ask
	scores []int32 // by target
	log    []posting
	own    Run     // pieces that no ledger keeps, for the log to point to
	order  []Place // memory of Order
	roles  []Place // memory of Roles
}

// A line is what an account has on one ask.
type line struct {
	evidence int32 // may be more than Full
	target   int32
	most     uint8 // points of the ask
	earned   uint8 // points that the evidence earns
}

// A posting is a run that was added, or taken away (-1).
type posting struct {
	run  Run
	sign int32
}

// NewAccount makes an account with nothing on it.
func (l *Ledger) NewAccount() *Account {
	a := &Account{ledger: l, lines: make([]line, len(l.blank)), scores: make([]int32, len(l.targets))}
	copy(a.lines, l.blank)
	return a
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
	for _, p := range run {
		x := &a.lines[p.Ask]
		x.evidence += sign * p.Evidence
		now := points(uint32(x.most), x.evidence)
		a.scores[x.target] += int32(now) - int32(x.earned)
		x.earned = now
	}
}

// Best raises evidence to that of a run where it is more: of several degrees the best
// counts.
func (a *Account) Best(r Run) {
	from := len(a.own)
	for _, p := range r {
		if more := p.Evidence - a.lines[p.Ask].evidence; more > 0 {
			a.own = append(a.own, Piece{p.Ask, more})
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

// Back takes back all that was done since a mark.
func (a *Account) Back(mark int) {
	for i := len(a.log) - 1; i >= mark; i-- {
		a.move(a.log[i].run, -a.log[i].sign)
	}
	a.log = a.log[:mark]
}

// Clear empties the account. What it costs follows what was on it.
func (a *Account) Clear() {
	for _, p := range a.log {
		for _, piece := range p.run {
			x := &a.lines[piece.Ask]
			x.evidence, x.earned = 0, 0
			a.scores[x.target] = 0
		}
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

// Evidence is what there is for an ask; more than [Full] earns no more.
func (a *Account) Evidence(ask int32) int32 { return a.lines[ask].evidence }

// Earned is the points that an ask earns.
func (a *Account) Earned(ask int32) int { return int(a.lines[ask].earned) }

// Gain is what a target would gain by a run.
func (a *Account) Gain(target int, r Run) int {
	gain := 0
	for _, p := range r {
		if x := &a.lines[p.Ask]; int(x.target) == target {
			gain += int(points(uint32(x.most), x.evidence+p.Evidence)) - int(x.earned)
		}
	}
	return gain
}

// Learn brings a skill from a level to a higher one, each 0 to 4.
func (a *Account) Learn(skill, from, to int32) {
	a.Sub(a.ledger.Skill(skill, from))
	a.Add(a.ledger.Skill(skill, to))
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

// A Degree is a degree of a person by numbers. Fields is empty where the field wasn't
// said or isn't known.
type Degree struct {
	Level  scale.Degree
	Fields []int32
}
