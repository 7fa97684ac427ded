package cohort

import (
	"flag"
	"fmt"

	"layerpath/recommend/report"
)

// Thorough runs take minutes: more cohorts, and larger ones.
var thorough = flag.Bool("thorough", false, "try all cohorts that the proofs about small groups know")

// A made is a person of a made cohort: what a counter counts of one. Of somebody whom no layer
// has, Layer is noPoints or nothing.
type made struct {
	layer        int
	door         int // into report.Statuses
	score        int
	close        bool
	lead         int // a role's number, 0 for one who said too little
	sure         int // a band of confidence, of who has a lead
	bridge       int // 0 for none
	missing      []madeSkill
	unsaidDegree bool
	unsaidSkills bool
	unsaidAims   bool
	names        []Name // unknown, each once
	known        int    // names that are known
}

const (
	noPoints = -1
	nothing  = -2
)

type madeSkill struct {
	skill  int
	points int
}

// sureBands are as in the embedded catalogue, but for one in the middle: the first is that of close calls,
// and who is in the last is sureLead points ahead, and has as many.
const (
	sureBands = 3
	sureLead  = 11
)

// madeSummary counts made people, as a counter does.
func madeSummary(layers int, people []made) Summary {
	s := Summary{Schema: Schema}
	for i := range layers {
		l := Layer{Layer: i + 1, ID: fmt.Sprint("layer-", i+1), Name: fmt.Sprint("Layer ", i+1), Confidence: []Sure{}, Leads: []Lead{}}
		for _, status := range report.Statuses() {
			l.Doors = append(l.Doors, Door{Status: status, Scores: make([]Count, bandCount)})
		}
		for b := range sureBands {
			l.Confidence = append(l.Confidence, Sure{Band: fmt.Sprint("band-", b)})
		}
		s.Layers = append(s.Layers, l)
	}
	for _, p := range people {
		p.count(&s)
	}
	s.settle()
	return s
}

func (p made) count(s *Summary) {
	for _, n := range p.names {
		n.People = 1
		s.Names.Unknown = append(s.Names.Unknown, n)
	}
	s.Names.Given += Count(len(p.names) + p.known)
	s.Names.Recognized += Count(p.known)
	add := func(to *Count, yes bool) {
		if yes {
			*to++
		}
	}
	add(&s.Unsaid.Degree, p.unsaidDegree)
	add(&s.Unsaid.Skills, p.unsaidSkills)
	add(&s.Unsaid.Interests, p.unsaidAims)
	add(&s.Rows.NoPoints, p.layer == noPoints)
	add(&s.Rows.Nothing, p.layer == nothing)
	if p.layer <= 0 {
		return
	}
	l := &s.Layers[p.layer-1]
	l.Doors[p.door].Scores[bandOf(p.score)]++
	l.Points += Count(p.score)
	add(&l.Close, p.close)
	if p.lead == 0 {
		l.TooLittle++
		return
	}
	l.Confidence[p.sure].People++
	lead := Lead{Role: fmt.Sprint("role-", p.layer, "-", p.lead), Title: "Role", People: 1}
	for _, m := range p.missing {
		skill := Skill{fmt.Sprint("skill-", m.skill), "Skill", 2, 1, 0, Count(m.points)}
		add(&skill.MovesUp, m.points > 3)
		lead.Missing = append(lead.Missing, skill)
	}
	if p.bridge > 0 {
		lead.Bridges = []Bridge{{fmt.Sprint("role-1-", p.bridge), "Role", 1, 1}}
	}
	l.Leads = append(l.Leads, lead)
}
