package measure

import (
	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
)

// A quiz shows three screens at most, of twelve names each: what people bear to read before
// they want an answer.
const quizScreens, quizNames = 3, 12

// A Quiz is how much of the advice people get who are asked for a few skills only: a
// quiz that knows degrees and interests, and no profession, asks with recommend.Ranker.Ask,
// until it is settled or three screens of twelve names were shown. What comes out is
// compared with what all answers but the profession lead to.
type Quiz struct {
	Cases  int    `json:"cases"`  // that have a first layer by all answers
	Before Figure `json:"before"` // share of them that has it before any skill is asked for
	Named  Asked  `json:"named"`  // a case marks the skills that it names, and nothing else
	Known  Asked  `json:"known"`  // and the broader ones for which they count by the better part: PyTorch shows deep learning
}

// An Asked is how it goes with those who mark in one way. But for the means Screens and Marked
// these are shares of cases.
type Asked struct {
	First        Figure `json:"first"`        // the first layer is that by all answers
	Lead         Figure `json:"lead"`         // and so is the role that leads it
	Screens      Figure `json:"screens"`      // that were shown to a case
	Marked       Figure `json:"marked"`       // names that a case marked
	Settled      Figure `json:"settled"`      // stopped before the last screen, since no likely answer would have changed the first layer
	SettledFirst Figure `json:"settledFirst"` // of those that stopped: as First
}

// A quizzer puts cases through a quiz.
type quizzer struct {
	catalogue *data.Catalogue
	ranker    *recommend.Ranker
	series    *recommend.Series
}

// quiz measures the cases of a group, without some kinds of answer.
func quiz(c *data.Catalogue, r *recommend.Ranker, cases []Case, without []string) *Quiz {
	q := quizzer{c, r, r.NewSeries()}
	var quiz Quiz
	var named, known quizzed
	for i := range cases {
		whole := strip(cases[i].Profile, without)
		whole.Profession = profiles.Name{}
		want := q.standing(&whole)
		if want.layer == 0 {
			continue
		}
		begun := strip(whole, []string{Skills})
		quiz.Cases++
		quiz.Before += Figure(oneIf(q.standing(&begun).layer == want.layer))
		marks := q.named(whole)
		named.add(q.ask(begun, marks), want)
		known.add(q.ask(begun, q.known(marks)), want)
	}
	quiz.Before /= Figure(quiz.Cases)
	quiz.Named, quiz.Known = named.asked(), known.asked()
	return &quiz
}

// A standing is the number of the first layer, 0 for none, and the id of the role that leads it.
type standing struct {
	layer int
	lead  string
}

func (q *quizzer) standing(p *profiles.Profile) standing {
	b := q.series.Brief(p)
	if len(b.Layers) == 0 || b.Layers[0].Score == 0 {
		return standing{}
	}
	return standing{b.Layers[0].Layer, b.Roles[0].ID} // no profession is said, so the first role is the first layer's
}

// marks are the skills that somebody marks where they are offered, by id, with their levels.
type marks map[string]scale.Level

// named are the skills that a profile names.
func (q *quizzer) named(p profiles.Profile) marks {
	m := marks{}
	for _, s := range q.ranker.Short(p).Profile.Skills {
		if s.ID != "" {
			m[s.ID] = max(m[s.ID], scale.Level(s.Level))
		}
	}
	return m
}

// better is the share in percent from which on a skill shows a broader one: as much as the
// engine takes for knowing what another skill needs.
const better = 60

// known adds the broader skills that some show, each at the highest level of these.
func (q *quizzer) known(named marks) marks {
	known := marks{}
	var add func(skill, percent int, level scale.Level)
	add = func(skill, percent int, level scale.Level) {
		s := &q.catalogue.Skills[skill]
		known[s.ID] = max(known[s.ID], level)
		for i := range s.Broader {
			if share := percent * s.Broader[i].Percent / 100; share >= better {
				add(q.catalogue.BroaderSkill(&s.Broader[i]), share, level)
			}
		}
	}
	for id, level := range named {
		if i, ok := q.catalogue.FindSkill(id); ok {
			add(i, 100, level)
		}
	}
	return known
}

// A result is how a quiz ended for one case.
type result struct {
	standing
	screens, marked int
	settled         bool
}

// ask puts a case through the quiz.
func (q *quizzer) ask(p profiles.Profile, m marks) (end result) {
	var asked []string
	for end.screens < quizScreens {
		next := q.ranker.Ask(p, asked, quizNames)
		if end.settled = next.Settled; next.Settled || len(next.Skills) == 0 {
			break
		}
		end.screens++
		asked = append(asked, next.Skills...)
		for _, id := range next.Skills {
			if level, ok := m[id]; ok {
				p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: id}, Level: level})
			}
		}
	}
	end.marked, end.standing = len(p.Skills), q.standing(&p)
	return end
}

// A quizzed counts results of a quiz.
type quizzed struct{ cases, first, lead, screens, marked, settled, settledFirst int }

func (n *quizzed) add(got result, want standing) {
	n.cases++
	n.screens += got.screens
	n.marked += got.marked
	first := got.layer == want.layer
	for _, c := range []struct {
		count *int
		holds bool
	}{{&n.first, first}, {&n.lead, got.standing == want}, {&n.settled, got.settled}, {&n.settledFirst, got.settled && first}} {
		if c.holds {
			*c.count++
		}
	}
}

func (n *quizzed) asked() Asked {
	over := func(sum, of int) Figure { return Figure(float64(sum) / float64(of)) }
	return Asked{
		First: over(n.first, n.cases), Lead: over(n.lead, n.cases), Screens: over(n.screens, n.cases), Marked: over(n.marked, n.cases),
		Settled: over(n.settled, n.cases), SettledFirst: over(n.settledFirst, n.settled),
	}
}

// allQuizzes is the mean of the files' figures, and the sum of their cases; nil where nobody
// was asked.
func allQuizzes(files []Figures) *Quiz {
	sum := &Quiz{}
	var asked []*Quiz
	for _, f := range files {
		if f.Quiz != nil {
			asked = append(asked, f.Quiz)
			sum.Cases += f.Quiz.Cases
		}
	}
	if len(asked) == 0 {
		return nil
	}
	over := func(figure func(*Quiz) Figure) Figure { return Figure(mean(known(asked, figure))) }
	of := func(way func(*Quiz) *Asked) Asked {
		return Asked{
			First: over(func(q *Quiz) Figure { return way(q).First }), Lead: over(func(q *Quiz) Figure { return way(q).Lead }),
			Screens: over(func(q *Quiz) Figure { return way(q).Screens }), Marked: over(func(q *Quiz) Figure { return way(q).Marked }),
			Settled: over(func(q *Quiz) Figure { return way(q).Settled }), SettledFirst: over(func(q *Quiz) Figure { return way(q).SettledFirst }),
		}
	}
	sum.Before = over(func(q *Quiz) Figure { return q.Before })
	sum.Named, sum.Known = of(func(q *Quiz) *Asked { return &q.Named }), of(func(q *Quiz) *Asked { return &q.Known })
	return sum
}
