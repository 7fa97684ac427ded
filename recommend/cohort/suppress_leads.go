package cohort

import "slices"

// leads leaves out the roles that lead few people, with more of them where the rule of
// partition asks for it, and hides who said too little for a role where they tell of few others.
func (h hider) leads(l *Layer) {
	var roles, hidden []*Count
	for i := range l.Leads {
		roles = append(roles, &l.Leads[i].People)
	}
	if h.tooLittleTells(l) {
		hidden = []*Count{&l.TooLittle}
	}
	h.partitionWith(hidden, roles...)
	l.Leads = slices.DeleteFunc(l.Leads, func(lead Lead) bool { return lead.People.Hidden() })
}

// tooLittleTells says whether those who said too little are few or tell of few others:
// of those who said enough, or did with a score of the lowest band, which they all have.
func (h hider) tooLittleTells(l *Layer) bool {
	lowest := l.Scores[0]
	return l.TooLittle > 0 && (lowest.Hidden() || h.apart(lowest, l.TooLittle) || h.apart(l.People, l.TooLittle))
}

// sure hides the bands of confidence, of those with a lead, and the close calls. Whoever is in
// the first bands has a close call, as far as these reach, and so has nobody else who has a
// lead: what one tells and the others don't is left for those who said too little.
func (h hider) sure(l *Layer) {
	var bands []*Count
	for i := range l.Confidence {
		bands = append(bands, &l.Confidence[i].People)
	}
	calls := l.Close
	if h.apart(l.People, calls) {
		l.Close = Withheld
	}
	if l.TooLittle.Hidden() {
		withhold(bands...)
		return
	}
	h.partition(bands...)
	if anyHidden(bands) {
		l.Close = Withheld
	}
	for _, b := range bands {
		if l.Close.Hidden() {
			return
		}
		calls -= *b
		if h.few(calls) || h.few(-calls) || h.few(l.TooLittle-calls) {
			l.Close = Withheld
		}
	}
}
