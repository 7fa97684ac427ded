package measures

import (
	"fmt"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/recommend/measure"
)

// Every sentence of an evaluation stands here.

const (
	figuresTitle   = "How often the first layer is the right one"
	figuresNote    = "top-1: the first layer is one of the case's own; lenient: or an accepted neighbour; top-2: one of its own is among the first two; MRR: one over its rank. Each is the mean of the layers' figures, so that a rare layer weighs as much as a common one. skills, names: the share of mentions that the catalogue knows."
	allNote        = "all: the mean of the files; skills and names of all cases together."
	unrankedNote   = "%s got no first layer, since nothing in the answers earns a point, and counts as missed."
	jobsTitle      = "How often people are shown the job that they have"
	jobsSaidTitle  = "How often people are shown the job that they have and say, if the catalogue knows its title"
	jobsNote       = "job shown: a right role is among those shown, three at most; layer first: the first layer is that of a right role. Each is the mean of the job titles' shares, of those with three cases and more."
	othersTitle    = "Titles that were said and aren't known as a right role"
	othersNote     = "Shares of cases here, not means of titles."
	quizTitle      = "What a quiz leads to: three screens of twelve names, after degree and interests"
	quizNote       = "before: the first layer that all answers lead to is first before a skill is asked for; same layer: it is in the end; same job: and so is the role that leads it; shown, marked: screens and names, for each case; settled: the share of cases that were asked no more, since no likely answer would have changed the first layer; if settled: same layer of these. A case marks what it names; a profession isn't said. Shares of cases here, not means of layers."
	knownTitle     = "The same quiz, where a case also marks the broader names that its own show"
	worthTitle     = "What each kind of answer is worth: top-1 without it"
	worthNote      = "interests: with RIASEC codes and professions."
	surenessTitle  = "How sure it was, and whether that means what it says"
	surenessNote   = "close: the share of cases with a close call at the top; right if close, right if clear: top-1 of these cases and of the others; lead: mean points of the first layer over the second. Shares of cases here, not means of layers."
	bandsTitle     = "Right by the lead of the first layer, in points (cases)"
	confusionTitle = "%s: what came first, in percent of the cases of each layer"
	drawnNote      = "drawn: the share of the other layers' cases that has this one first."
	fewNote        = "( ): fewer than three cases, not in the means."
	sharedNote     = "A case with several layers of its own counts in the row of each by its share."
	missesTitle    = "The worst misses"
)

func evalTitle(e measure.Evaluation) string {
	title := fmt.Sprintf("%s, ranked with the catalogue %s %s", page.Count(e.All.Cases, "case"), e.Catalog.Name, e.Catalog.Version)
	if len(e.Without) > 0 {
		title += ", without " + page.And(e.Without)
	}
	if e.TitleSaid {
		title += ", with the job's title said as profession"
	}
	return title
}

func missTitle(m measure.Miss) string {
	title := fmt.Sprintf("%s:%d: %s", m.File, m.Line, m.ID)
	if m.Label != "" {
		title += ", " + m.Label
	}
	title += fmt.Sprintf(": missed by %s", page.Count(m.Margin, "point"))
	if m.Lenient {
		title += ", an accepted neighbour came first"
	}
	return title
}
