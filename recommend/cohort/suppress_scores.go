package cohort

import (
	"slices"

	"layerpath/recommend/report"
)

// pointsTell says whether the points of a layer tell of a number that is hidden: of its bands and who
// said too little, which had these numbers of people before, or of its bands of confidence. Whoever is
// far ahead has as many points at least, so that with bands of confidence beside them points tell more
// than fitsAll looks at.
func (h hider) pointsTell(l *Layer, before []Count) bool {
	hidden, ahead := 0, false
	for i, sure := range l.Confidence {
		if sure.People.Hidden() {
			hidden++
		}
		ahead = ahead || i > 0 && sure.People > 0
	}
	if hidden > 0 && hidden < len(l.Confidence) {
		return true
	}
	for _, c := range append(slices.Clone(l.Scores), l.TooLittle) {
		if c.Hidden() {
			return ahead || !l.fitsAll(before)
		}
	}
	return h.nearLimits(l)
}

// nearLimits says whether people have so many points that all but few of them must be at the lower
// limits, or at the upper ones, of their bands: one more than the least is one person with one more.
func (h hider) nearLimits(l *Layer) bool {
	enough := l.Scores[0] - l.TooLittle // of the lowest band
	least, most := l.TooLittle+report.EnoughToSay*enough, (report.EnoughToSay-1)*l.TooLittle+Count(bands()[0].To)*enough
	for i, band := range bands()[1:] {
		least, most = least+Count(band.From)*l.Scores[i+1], most+Count(band.To)*l.Scores[i+1]
	}
	return h.few(l.Points-least) || h.few(most-l.Points)
}

// fitsAll says whether the points of a layer tell nothing of its bands that are hidden, nor of who
// said too little: exchanged with each other in any way, the numbers of people that they had before could have so
// many points as well, however many of the lowest band said too little.
func (l *Layer) fitsAll(before []Count) bool {
	var hidden []int
	for i := range l.Scores {
		if l.Scores[i].Hidden() {
			hidden = append(hidden, i)
		}
	}
	fits := true
	exchanged(slices.Clone(before), hidden, func(scores []Count) { fits = fits && l.fits(scores) })
	return fits
}

// fits says whether so many people of each band may have the points of the layer, whether all or
// none of the lowest said too little.
func (l *Layer) fits(scores []Count) bool {
	least, most := report.EnoughToSay*scores[0], (report.EnoughToSay-1)*scores[0]
	for i, band := range bands()[1:] {
		least, most = least+Count(band.From)*scores[i+1], most+Count(band.To)*scores[i+1]
	}
	return least <= l.Points && l.Points <= most
}

// exchanged visits counts with those of some places exchanged in all ways.
func exchanged(counts []Count, places []int, visit func([]Count)) {
	if len(places) == 0 {
		visit(counts)
		return
	}
	for _, p := range places {
		counts[places[0]], counts[p] = counts[p], counts[places[0]]
		exchanged(counts, places[1:], visit)
		counts[places[0]], counts[p] = counts[p], counts[places[0]]
	}
}
