package measure

import (
	"math"
	"slices"
	"strconv"
)

// fewest is how many cases a layer needs to count in a macro average: a layer with
// one or two would weigh as much as one with hundreds, and say nothing.
const fewest = 3

// A Figure is a share, from 0 to 1, or a mean: NaN where there was nothing to
// measure. In JSON it has four decimals, and null for NaN.
type Figure float64

// MarshalJSON writes the figure with four decimals.
func (f Figure) MarshalJSON() ([]byte, error) {
	if !f.Known() {
		return []byte("null"), nil
	}
	return strconv.AppendFloat(nil, float64(f), 'f', 4, 64), nil
}

// Known says whether there was anything to measure.
func (f Figure) Known() bool { return !math.IsNaN(float64(f)) }

func unknown() Figure { return Figure(math.NaN()) }

// An Interval is where a figure lies with 95 % confidence, by resampling.
type Interval struct {
	Low  Figure `json:"low"`
	High Figure `json:"high"`
}

// Figures are what a group of cases measured. Top1, Lenient, Top2 and MRR are macro
// averages: a case counts toward each of its primary layers by one over their
// number, each layer with at least three cases has its weighted mean, and the
// mean of the layers is the figure.
type Figures struct {
	Name         string     `json:"name"`
	File         string     `json:"file,omitempty"`
	Cases        int        `json:"cases"`
	Unranked     int        `json:"unranked"` // no layer was named first: counted as missed
	Top1         Figure     `json:"top1"`     // the first layer is primary
	Top1Interval Interval   `json:"top1Interval"`
	Lenient      Figure     `json:"lenient"` // the first layer is primary or accepted
	Top2         Figure     `json:"top2"`    // a primary layer is among the first two
	MRR          Figure     `json:"mrr"`     // one over the rank of the best primary layer
	Recognized   Recognized `json:"recognized"`
	Layers       []Row      `json:"layers"` // all layers of the catalogue, by number
	Sureness     Sureness   `json:"sureness"`
	Jobs         *Jobs      `json:"jobs,omitempty"` // nil where no case has a right role
	Quiz         *Quiz      `json:"quiz,omitempty"` // nil where no quiz was asked for
	Worth        []Worth    `json:"worth"`          // empty where answers were left out anyway
}

// Recognized is how many of the names the catalogue knows.
type Recognized struct {
	Skills Share `json:"skills"`
	Names  Share `json:"names"` // skills, fields, interests and professions
}

// A Share is a count of mentions, and the part of them that was recognised.
type Share struct {
	Count
	Share Figure `json:"share"`
}

// A Row is the cases of one primary layer: how many of them were ranked right, and
// what came first; beside them the cases of other layers, and how many of those the layer
// draws to itself. A case with several primary layers stands in the row of each,
// by its weight, so that First of the row's own layer may be less than the recall.
type Row struct {
	Layer   int      `json:"layer"`
	Cases   int      `json:"cases"`
	Weight  Figure   `json:"weight"`  // sum of the cases' weights
	Recall  Figure   `json:"recall"`  // weighted top-1
	Counted bool     `json:"counted"` // in the macro averages
	First   []Figure `json:"first"`   // weight by the first layer, by number
	None    Figure   `json:"none"`    // weight of the cases without a first layer

	Elsewhere int    `json:"elsewhere"` // cases to which the layer isn't primary
	Drawn     Figure `json:"drawn"`     // the share of these that has it first, each case counted once
}

// A Worth is macro top-1 without one kind of answer: what it costs is what the kind
// is worth beside the others.
type Worth struct {
	Without string `json:"without"` // one of Kinds
	Top1    Figure `json:"top1"`
}

// Take takes the figures of a group of outcomes, with a catalogue of so many layers.
func Take(name string, layers int, outcomes []Outcome) Figures {
	f := take(name, layers, outcomes)
	drawAnew(&f, outcomes)
	return f
}

// take is Take without the intervals.
func take(name string, layers int, outcomes []Outcome) Figures {
	f := Figures{Name: name, Cases: len(outcomes), Layers: rows(layers, outcomes), Sureness: sureness(outcomes), Jobs: jobs(outcomes), Worth: []Worth{}}
	for _, o := range outcomes {
		if o.First() == 0 {
			f.Unranked++
		}
		f.Recognized.Skills.add(o.Skills)
		f.Recognized.Names.add(o.Names)
	}
	f.Recognized.Skills.divide()
	f.Recognized.Names.divide()
	f.Top1 = macro(f.Layers, outcomes, top1)
	f.Lenient = macro(f.Layers, outcomes, lenient)
	f.Top2 = macro(f.Layers, outcomes, top2)
	f.MRR = macro(f.Layers, outcomes, reciprocalRank)
	return f
}

// weight is what a case counts toward each of its primary layers.
func weight(o Outcome) float64 { return 1 / float64(len(o.Case.Primary)) }

// rows makes the table of what came first, by primary layer.
func rows(layers int, outcomes []Outcome) []Row {
	rows := make([]Row, layers)
	for i := range rows {
		rows[i] = Row{Layer: i + 1, First: make([]Figure, layers)}
	}
	recalls := recallsOf(layers, outcomes, top1)
	for _, o := range outcomes {
		for _, l := range o.Case.Primary {
			row, w := &rows[l-1], Figure(weight(o))
			row.Cases++
			row.Weight += w
			if first := o.First(); first > 0 {
				row.First[first-1] += w
			} else {
				row.None += w
			}
		}
	}
	for i := range rows {
		rows[i].Recall = Figure(recalls[i])
		rows[i].Counted = rows[i].Cases >= fewest
		rows[i].draw(outcomes)
	}
	return rows
}

// draw counts the cases of other layers, and those of them that have this one first.
func (row *Row) draw(outcomes []Outcome) {
	drawn := 0
	for _, o := range outcomes {
		switch {
		case slices.Contains(o.Case.Primary, row.Layer):
			continue
		case o.First() == row.Layer:
			drawn++
		}
		row.Elsewhere++
	}
	row.Drawn = Figure(float64(drawn) / float64(row.Elsewhere))
}

// recallsOf gives the weighted mean of a figure for each layer, NaN for a layer
// without cases.
func recallsOf(layers int, outcomes []Outcome, figure func(Outcome) float64) []float64 {
	weights, sums := make([]float64, layers), make([]float64, layers)
	for _, o := range outcomes {
		w, got := weight(o), figure(o)
		for _, l := range o.Case.Primary {
			weights[l-1] += w
			sums[l-1] += float64(w * got) // converted, so that no machine fuses it with the sum
		}
	}
	for l := range sums {
		sums[l] /= weights[l]
	}
	return sums
}

// macro averages a figure over the layers that count.
func macro(rows []Row, outcomes []Outcome, figure func(Outcome) float64) Figure {
	var counted []float64
	for i, recall := range recallsOf(len(rows), outcomes, figure) {
		if rows[i].Counted {
			counted = append(counted, recall)
		}
	}
	return Figure(mean(counted))
}

// mean is NaN for nothing.
func mean(figures []float64) float64 {
	sum := 0.0
	for _, f := range figures {
		sum += f
	}
	return sum / float64(len(figures))
}

func (s *Share) add(c Count) {
	s.Given += c.Given
	s.Recognized += c.Recognized
}

func (s *Share) divide() { s.Share = Figure(float64(s.Recognized) / float64(s.Given)) }
