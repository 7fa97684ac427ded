package measure

import (
	"layerpath/data"
	"layerpath/recommend"
)

// Sureness tells whether close calls and margins mean what they say. It counts
// cases, each once, of those in which a layer was named first; its top-1 is their
// plain share, no macro average.
type Sureness struct {
	Cases       int    `json:"cases"`
	CloseCalls  int    `json:"closeCalls"` // the first two layers were too close to call
	CloseShare  Figure `json:"closeShare"`
	Top1Close   Figure `json:"top1Close"`   // of the close calls
	Top1Clear   Figure `json:"top1Clear"`   // of the others
	MarginRight Figure `json:"marginRight"` // mean lead of the first layer, in points, where it was primary
	MarginWrong Figure `json:"marginWrong"` // and where it wasn't
	Bands       []Band `json:"bands"`       // by margin, the smallest first
}

// A Band is the cases whose first layer leads the second by From to To points. The
// last band has no end: its To is 0.
type Band struct {
	From  int    `json:"from"`
	To    int    `json:"to,omitempty"`
	Cases int    `json:"cases"`
	Top1  Figure `json:"top1"`
}

// bands are the bands of margins: two for close calls, which lead by 3 points at
// most, then each twice as wide as the one before.
func bands() []Band {
	return []Band{{From: 0, To: 1}, {From: 2, To: 3}, {From: 4, To: 7}, {From: 8, To: 15}, {From: 16}}
}

// A tally counts figures and their sum.
type tally struct{ n, sum int }

func (t *tally) add(value int) { t.n++; t.sum += value }

func (t tally) mean() Figure { return Figure(float64(t.sum) / float64(t.n)) }

func sureness(outcomes []Outcome) Sureness {
	s := Sureness{Bands: bands()}
	var near, far, right, wrong tally
	inBand := make([]tally, len(s.Bands))
	for _, o := range outcomes {
		if o.First() == 0 {
			continue
		}
		s.Cases++
		hit, margin := int(top1(o)), o.Margin()
		calls, margins := &far, &wrong
		if o.Close {
			calls = &near
		}
		if o.Top1() {
			margins = &right
		}
		calls.add(hit)
		margins.add(margin)
		for i, b := range s.Bands {
			if margin >= b.From && (b.To == 0 || margin <= b.To) {
				inBand[i].add(hit)
			}
		}
	}
	s.CloseCalls, s.CloseShare = near.n, Figure(float64(near.n)/float64(s.Cases))
	s.Top1Close, s.Top1Clear = near.mean(), far.mean()
	s.MarginRight, s.MarginWrong = right.mean(), wrong.mean()
	for i := range s.Bands {
		s.Bands[i].Cases, s.Bands[i].Top1 = inBand[i].n, inBand[i].mean()
	}
	return s
}

// A Lead is the people whose first layer leads the second by From points and more, up to
// the next lead, in two halves: what is found on one half must hold for people who had no
// part in finding it.
//
// People count alike here, where [Figures] are means of layers: whoever is told "of ten
// people with such a lead six" is one of those people, not of a mean of layers.
type Lead struct {
	From   int
	Halves [2]Hits
}

// Hits are how many of some cases have the first layer right.
type Hits struct {
	Cases int
	Right int // the first layer is primary
	Near  int // it is primary or accepted; at least Right
}

// A half of fewer people than fewestJudged is told and not judged: its share alone is
// uncertain by .07. Of more, no share may differ by more than mostApart between the halves.
const (
	fewestJudged = 200
	mostApart    = 0.05
)

// Leads ranks cases and puts those that have a first layer together by its lead: one Lead
// for each of the limits, which rise from 0. Whoever has no first layer is told of none.
// Which half a case belongs to is drawn by its id alone. The error is recommend.New's.
func Leads(c *data.Catalogue, groups []Group, limits []int) ([]Lead, error) {
	r, err := recommend.New(c)
	if err != nil {
		return nil, err
	}
	leads := make([]Lead, len(limits))
	for i, from := range limits {
		leads[i].From = from
	}
	for _, g := range groups {
		for _, o := range Rank(r, g.Cases, nil) {
			if o.First() > 0 {
				take := leadOf(leads, o.Margin())
				half := seedOf([]Outcome{o})
				take.Halves[half.below(2)].add(o)
			}
		}
	}
	return leads, nil
}

// leadOf is the last lead that a margin reaches.
func leadOf(leads []Lead, margin int) *Lead {
	at := 0
	for i, l := range leads {
		if margin >= l.From {
			at = i
		}
	}
	return &leads[at]
}

func (h *Hits) add(o Outcome) {
	h.Cases++
	if o.Top1() {
		h.Right++
	}
	if o.Lenient() {
		h.Near++
	}
}

// Shares are the parts of the cases that are right and near, NaN of no case.
func (h Hits) Shares() (right, near Figure) {
	return Figure(float64(h.Right) / float64(h.Cases)), Figure(float64(h.Near) / float64(h.Cases))
}

// All is both halves together.
func (l Lead) All() Hits {
	a, b := l.Halves[0], l.Halves[1]
	return Hits{a.Cases + b.Cases, a.Right + b.Right, a.Near + b.Near}
}

// Judged says whether both halves have enough people to be held against each other.
func (l Lead) Judged() bool {
	return min(l.Halves[0].Cases, l.Halves[1].Cases) >= fewestJudged
}

// Apart is by how much the halves differ, in the share of which they differ more.
func (l Lead) Apart() Figure {
	rightA, nearA := l.Halves[0].Shares()
	rightB, nearB := l.Halves[1].Shares()
	return max(rightA-rightB, rightB-rightA, nearA-nearB, nearB-nearA)
}

// Holds says whether what is measured on one half holds on the other, as far as that can
// be judged.
func (l Lead) Holds() bool {
	const rounding = 1e-9 // .55 is more than .05 from .5 in binary
	return !l.Judged() || l.Apart() <= mostApart+rounding
}
