// Package measure tells how often the ranking agrees with where people work: it
// ranks labelled cases with a catalogue and takes figures.
//
// Most readers need two calls: [Read] reads cases, [Evaluate] measures them. Like
// package recommend, which ranks, it is pure: the same cases get the same figures,
// digit for digit, intervals included, on every machine. What a figure means is
// said at [Figures].
package measure

import (
	"slices"

	"layerpath/data"
	"layerpath/recommend"
	"layerpath/recommend/report"
)

// Schema names the form of an [Evaluation]. Within a version the form only grows.
const Schema = "layerpath/eval/v1"

// Options say what is measured.
type Options struct {
	Without []string // Kinds of answer that are left out of every case
	Misses  int      // how many of the worst misses to show

	Roles     Titles // the right roles of cases that name none themselves
	TitleSaid bool   // each case says its label as its profession
	AsQuiz    bool   // put each case through a quiz, too
}

// An Evaluation is all that was measured. Its lists are never nil.
type Evaluation struct {
	Schema  string         `json:"schema"`
	Catalog report.Catalog `json:"catalog"`
	Layers  []Layer        `json:"layers"`  // the catalogue's, by number
	Without []string       `json:"without"` // kinds of answer that were left out, in the order of Kinds

	TitleSaid    bool     `json:"titleSaid"`    // each case said its label as its profession
	UnknownRoles []string `json:"unknownRoles"` // ids of right roles that the catalogue lacks, which were skipped; each once

	Files []Figures `json:"files"` // by group

	// All has, as Top1, Lenient, Top2, MRR, Worth, Jobs and Quiz, the mean of the files'
	// figures; the rest is of all cases together.
	All    Figures `json:"all"`
	Misses []Miss  `json:"misses"` // the worst first; empty where none were asked for
}

// A Layer names a layer of the catalogue.
type Layer struct {
	Layer int    `json:"layer"`
	ID    string `json:"id"`
	Name  string `json:"name"`
}

// Evaluate ranks the cases of all groups with a catalogue, which must have every layer
// that a case names. The error is recommend.New's.
func Evaluate(c *data.Catalogue, groups []Group, o Options) (Evaluation, error) {
	r, err := recommend.New(c)
	if err != nil {
		return Evaluation{}, err
	}
	e := Evaluation{
		Schema:  Schema,
		Catalog: report.Catalog{Name: c.Name, Version: c.Version},
		Layers:  []Layer{},
		Without: slices.DeleteFunc(Kinds(), func(kind string) bool { return !slices.Contains(o.Without, kind) }),
		Files:   []Figures{},
	}
	for _, l := range c.Layers {
		e.Layers = append(e.Layers, Layer{l.Number, l.ID, l.Name})
	}
	known := newRoster(c)
	groups = known.prepared(groups, o)
	e.TitleSaid, e.UnknownRoles = o.TitleSaid, known.unknown
	var outcomes [][]Outcome
	var resampled []draws
	for _, g := range groups {
		ranked := Rank(r, g.Cases, e.Without)
		f := take(g.Name, len(e.Layers), ranked)
		f.File = g.File
		again := drawAnew(&f, ranked)
		if len(e.Without) == 0 {
			f.Worth = worth(r, g.Cases, len(e.Layers))
		}
		if o.AsQuiz {
			f.Quiz = quiz(c, r, g.Cases, e.Without)
		}
		e.Files = append(e.Files, f)
		outcomes, resampled = append(outcomes, ranked), append(resampled, again)
	}
	e.All = all(e.Files, len(e.Layers), outcomes, resampled)
	e.Misses = worst(r, groups, outcomes, e.Without, o.Misses)
	return e, nil
}

// worth ranks cases again without each kind of answer.
func worth(r *recommend.Ranker, cases []Case, layers int) []Worth {
	all := []Worth{}
	for _, kind := range Kinds() {
		outcomes := Rank(r, cases, []string{kind})
		all = append(all, Worth{kind, macro(rows(layers, outcomes), outcomes, top1)})
	}
	return all
}

// all sums the files up: their figures' means, and the rest of all cases together.
// The intervals are of the means: each resample draws anew within every file.
func all(files []Figures, layers int, outcomes [][]Outcome, resampled []draws) Figures {
	f := take("all", layers, slices.Concat(outcomes...))
	over := func(figure func(Figures) Figure) Figure { return Figure(mean(known(files, figure))) }
	f.Top1 = over(func(f Figures) Figure { return f.Top1 })
	f.Lenient = over(func(f Figures) Figure { return f.Lenient })
	f.Top2 = over(func(f Figures) Figure { return f.Top2 })
	f.MRR = over(func(f Figures) Figure { return f.MRR })
	f.Jobs, f.Quiz = allJobs(files), allQuizzes(files)
	meanOf(resampled).intervals(&f)
	for i, kind := range Kinds() {
		if len(files) > 0 && len(files[0].Worth) > 0 {
			f.Worth = append(f.Worth, Worth{kind, over(func(f Figures) Figure { return f.Worth[i].Top1 })})
		}
	}
	return f
}

// known gives the figures that there are.
func known[T any](of []T, figure func(T) Figure) []float64 {
	var all []float64
	for _, f := range of {
		if f := figure(f); f.Known() {
			all = append(all, float64(f))
		}
	}
	return all
}
