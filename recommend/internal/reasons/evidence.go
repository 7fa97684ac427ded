package reasons

import (
	"layerpath/data"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/report"
)

// evidence is the answers that count for asks, what weighs most first; of more than meets
// an ask wholly, what weighs least is left out. Reasons share
// its lists.
type evidence struct {
	answers   *answers.Answers
	ledger    *ledger.Ledger
	catalogue *data.Catalogue

	skills  []report.Said // those of one ask after the other
	first   []int32       // by ask: where its skills begin; at last, where the last ones end
	enough  []int32       // by ask: how many of its skills there are, or meet it wholly
	degrees []report.Said // by degree
	code    []report.Said
	job     []report.Said
	run     ledger.Run // what the job counts for
}

// of gives the answers that count for an ask.
func (e *evidence) of(q *ledger.Ask, ask int32) []report.Said {
	switch q.Kind {
	case data.SkillKind:
		from, end := e.first[ask], e.first[ask]+e.enough[ask]
		skills := e.skills[from:end:end]
		if e.run.For(ask) > 0 {
			return append(skills, e.job...)
		}
		return skills
	case data.DegreeKind:
		best, most := 0, int32(0)
		for i, d := range e.answers.Degrees {
			if worth := e.ledger.Worth(d, ask); worth > most {
				best, most = i, worth
			}
		}
		return e.degrees[best : best+1 : best+1]
	case data.InterestKind:
		return e.interest(q.Interest)
	case data.RIASECKind:
		return e.code
	default:
		return e.job
	}
}

// evidenceOf finds the evidence for all that is asked for.
func evidenceOf(a *answers.Answers, l *ledger.Ledger) evidence {
	e := evidence{answers: a, ledger: l, catalogue: l.Catalogue(), code: []report.Said{{Text: a.Code}}}
	last, first := l.Asks(l.Targets() - 1)
	e.findSkills(first + int32(len(last)))
	for i, d := range a.Degrees {
		said := a.DegreeSaid(i)
		words := report.Said{Text: said.Level.String()}
		if said.Field.Text != "" {
			words.Text += ", " + said.Field.Text
		}
		if len(d.Fields) > 0 {
			words.ID = e.catalogue.Fields[d.Fields[0]].ID
		}
		e.degrees = append(e.degrees, words)
	}
	if a.HasJob {
		e.job, e.run = []report.Said{{Text: a.Profile.Profession.Text, ID: a.JobID()}}, l.Job(a.Job)
	}
	return e
}

// findSkills finds the skills that count for the first so many asks: counted by ask,
// then put in their places.
func (e *evidence) findSkills(asks int32) {
	e.first = make([]int32, asks+1)
	e.eachPiece(asks, func(_ int, p ledger.Piece) { e.first[p.Ask()+1]++ })
	for i := range asks {
		e.first[i+1] += e.first[i]
	}
	e.skills = make([]report.Said, e.first[asks])
	said := make([]report.Said, len(e.answers.Skills))
	for i, s := range e.answers.Skills {
		said[i] = report.Said{Text: e.answers.WordsFor(s.Skill), ID: e.catalogue.Skills[s.Skill].ID, Level: int(s.Level)}
	}
	placed, end := make([]placedSkill, len(e.skills)), make([]int32, asks) // how many of an ask have their places
	e.eachPiece(asks, func(i int, p ledger.Piece) {
		this, from := placedSkill{p.Evidence(), e.answers.Skills[i].Skill}, e.first[p.Ask()]
		at := from + end[p.Ask()]
		for ; at > from && this.before(placed[at-1]); at-- {
			e.skills[at], placed[at] = e.skills[at-1], placed[at-1]
		}
		e.skills[at], placed[at] = said[i], this
		end[p.Ask()]++
	})
	e.enough = end
	for ask := range end {
		weight, n := int32(0), int32(0)
		for ; n < end[ask] && weight < ledger.Full; n++ {
			weight += placed[e.first[ask]+n].weight
		}
		end[ask] = n
	}
}

// A placedSkill is a skill in its place among those that count for an ask.
type placedSkill struct{ weight, skill int32 }

// before says whether a skill weighs more than another, or as much and comes first in
// the catalogue.
func (p placedSkill) before(other placedSkill) bool {
	return p.weight > other.weight || p.weight == other.weight && p.skill < other.skill
}

// eachPiece visits what the person's skills count for, of the first so many asks.
func (e *evidence) eachPiece(asks int32, visit func(skill int, p ledger.Piece)) {
	for i, s := range e.answers.Skills {
		for _, p := range e.ledger.Skill(s.Skill, s.Level) {
			if p.Ask() < asks {
				visit(i, p)
			}
		}
	}
}

// interest gives the person's first words for an interest.
func (e *evidence) interest(id string) []report.Said {
	for i := range e.answers.Said {
		s := &e.answers.Said[i]
		if s.Kind == answers.OfInterest && s.Known && e.catalogue.Interests[s.Found[0]].ID == id {
			return []report.Said{{Text: s.Text, ID: id}}
		}
	}
	return []report.Said{}
}
