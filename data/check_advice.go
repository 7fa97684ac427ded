package data

import (
	"slices"
	"strings"
	"time"

	"layerpath/data/document"
)

// minCores and maxCores bound what nobody is hired for a role without: one alone is a
// title in other words, and a fifth is learnt on the job.
const minCores, maxCores = 2, 4

// cores checks what is marked as core or evidence, in the requirements of layers, of
// roles, and of a person's own profession.
func (k *checker) cores() {
	for _, x := range k.entries {
		for _, q := range slices.Concat(x.asks, x.own) {
			k.marks(x.at(q.Place), q)
		}
		if x.kind == "layer" {
			for _, q := range x.asks {
				if q.Core {
					k.add(x.at(q.Place), "mark it in the roles of the layer, or in own", "the %s is core, and nobody is hired for a layer", requirementName(q))
				}
			}
			k.countCores(x, x.own)
		} else {
			k.countCores(x, x.asks)
		}
	}
}

// marks checks what one requirement says of itself.
func (k *checker) marks(x entry, q Requirement) {
	switch {
	case q.Core && q.Evidence:
		k.add(x, "core is what has to be learnt, evidence is never to be learnt: keep one of them", "the %s is core and evidence", requirementName(q))
	case q.Kind != SkillKind && (q.Core || q.Evidence):
		k.add(x, "core and evidence go with skill", "the %s is marked as core or evidence, which only a skill can be", requirementName(q))
	}
}

func (k *checker) countCores(x entry, asks []Requirement) {
	var cores []Requirement
	for _, q := range asks {
		if q.Core {
			cores = append(cores, q)
		}
	}
	switch n := len(cores); {
	case n > 0 && n < minCores:
		k.add(x.at(cores[0].Place), "mark two to four that nobody is hired without, or none", "the %s alone is core", requirementName(cores[0]))
	case n > maxCores:
		k.add(x.at(cores[maxCores].Place), "keep the two to four that nobody is hired without", "%d requirements are core", n)
	}
}

// work checks the words for what roles have to do with AI.
func (k *checker) work() {
	words := []string{string(BuildsAI), string(UsesAI), string(SupportsAI)}
	for _, x := range k.entries {
		if x.ai != "" && !slices.Contains(words, string(x.ai)) {
			k.add(x, "ai is "+document.Choice(words)+", or left out", "%q doesn't say what the role has to do with AI", x.ai)
		}
	}
}

// fading checks what titles became that fade: others, which don't.
func (k *checker) fading() {
	fades := map[string]bool{}
	for _, x := range k.entries {
		fades[x.id] = fades[x.id] || x.kind == "role" && len(x.became) > 0
	}
	for _, x := range k.entries {
		for _, id := range x.became {
			if fades[id] {
				k.add(x, "name the roles that people are hired for in its place", "became %q, a title that fades itself", id)
			}
		}
	}
}

// bands checks what was measured: that it says on what, and that its bands follow each
// other.
func (k *checker) bands() {
	c := k.c.Confidence
	whole := entry{kind: "confidence", Place: c.Place}
	switch given := c.Place != (Place{}); {
	case len(c.Bands) == 0 && (given || c.MeasuredOn != ""):
		k.add(whole, "list them under bands, or leave confidence out", "has no bands")
	case len(c.Bands) > 0 && c.MeasuredOn == "":
		k.add(whole, "name the people under measuredOn", "doesn't say what it was measured on")
	}
	for i, b := range c.Bands {
		x := entry{kind: "band", id: b.ID, Place: b.Place}
		k.within(x, "points", 0, 100, b.Lead)
		k.within(x, "percent", 0, 100, b.Right, b.Near)
		k.within(x, "a number of cases", 1, maxCases, b.Cases)
		switch {
		case i == 0 && b.Lead != 0:
			k.add(x, "the first band is lead: 0, for those who are hardly ahead", "begins at a lead of %d, and no band is for less", b.Lead)
		case i > 0 && b.Lead <= c.Bands[i-1].Lead:
			k.add(x, "list the bands by their lead, the smallest first", "its lead of %d is no more than that of the band before", b.Lead)
		}
		if b.Near < b.Right {
			k.add(x, "near counts those in the layer, too", "%d percent are in the layer or next to it, fewer than the %d in it", b.Near, b.Right)
		}
	}
}

// phrases checks the words that stand in the middle of a sentence.
func (k *checker) phrases() {
	for _, x := range k.entries {
		phrase := x.name
		switch {
		case x.layer != nil:
			phrase = x.layer.Plain
		case x.kind != "band":
			continue
		}
		switch {
		case strings.HasSuffix(phrase, "."):
			k.add(x, "leave the full stop out: a sentence goes on behind it", "%q ends with a full stop", phrase)
		case strings.ContainsFunc(phrase, unseen) && x.layer != nil: // of names it is told already
			k.add(x, deleteIt, "the phrase %s has a control character", document.Quoted(phrase))
		}
	}
}

// leastHours and mostHours bound a project that somebody makes beside their work: less
// proves little, and more is a course.
const leastHours, mostHours = 20, 40

// What a way in lists: three signals can be kept in mind, and of more places than four
// nobody picks one.
const signals, leastLearn, mostLearn = 3, 2, 4

// waysIn checks the ways into roles: that each is whole, and that each role has one at
// most. That one grows old is no mistake.
func (k *checker) waysIn() {
	seen := map[string]bool{}
	for _, w := range k.c.WaysIn {
		x := entry{kind: "way in", id: w.Role, Place: w.Place}
		k.refer(x, w.Role, "role")
		if seen[w.Role] && w.Role != "" {
			k.add(x, "keep one of them", "the role has a way in already")
		}
		seen[w.Role] = true
		k.wholeWay(x, w)
		k.project(x.at(w.Project.Place), w.Project)
		if _, err := time.Parse("2006-01", w.Reviewed); err != nil && w.Reviewed != "" {
			k.add(x, "write year and month: 2026-11", "%q is no month in which somebody reviewed it", w.Reviewed)
		}
	}
}

// wholeWay checks that a way in has all its parts.
func (k *checker) wholeWay(x entry, w WayIn) {
	for _, part := range []struct{ name, text string }{
		{"project", w.Project.Build + w.Project.Show + w.Project.Enough}, {"month under reviewed", w.Reviewed},
	} {
		if part.text == "" {
			k.add(x, "see how another way in is written", "has no %s", part.name)
		}
	}
	if w.Certificates == nil {
		k.add(x, "certificates: [] says that employers name none", "doesn't say which certificates employers name")
	}
	if n := len(w.Signals); n != signals {
		k.add(x, "name the three that matter most", "has %d signals, and an interviewer looks for %d", n, signals)
	}
	if n := len(w.Learn); n < leastLearn || n > mostLearn {
		k.add(x, "name two to four institutions or open courses", "has %d places to learn", n)
	}
	for _, text := range slices.Concat(w.Signals, w.Certificates, w.Learn) {
		if text == "" || strings.HasSuffix(text, ".") {
			k.add(x, "write a phrase without a full stop", "%q is no phrase", text)
		}
	}
}

// project checks that the project of a way in says all that it has to.
func (k *checker) project(x entry, p Project) {
	if p == (Project{}) {
		return // told already
	}
	k.within(x, "the hours of a project", leastHours, mostHours, p.Hours)
	if p.Build == "" || p.Show == "" || p.Enough == "" {
		k.add(x, "say under build, show and enough what to make, what to show of it, and when it is good enough", "the project lacks a part")
	}
}
