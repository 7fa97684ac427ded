package measure

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
