package cohort

import "slices"

// A hider hides groups of fewer people than its number.
type hider Count

// few says whether a count is of a group that isn't shown.
func (h hider) few(c Count) bool { return c > 0 && c < Count(h) }

// apart says whether a part of a whole is a small group, or leaves one.
func (h hider) apart(whole, part Count) bool { return h.few(part) || h.few(whole-part) }

// hide marks the counts of few people.
func (h hider) hide(counts ...*Count) {
	for _, c := range counts {
		if h.few(*c) {
			*c = Few
		}
	}
}

// small are the counts of few people.
func (h hider) small(counts []*Count) (small []Count) {
	for _, c := range counts {
		if h.few(*c) {
			small = append(small, *c)
		}
	}
	return small
}

// mayBeLeft says whether parts of a sum may be what is left of it when the others are taken
// off. Together they are a group that is large enough; and they differ, so that whoever knows how
// many people they have can't tell which of them has how many: exchanged with
// each other, they would be hidden as well.
func (h hider) mayBeLeft(parts []Count) bool {
	if len(parts) == 0 {
		return true
	}
	return sum(parts) >= Count(h) && slices.Min(parts) < slices.Max(parts)
}

// partition hides parts of a sum that is told: the small ones, and the next larger ones, all of one
// size, until what is hidden may be left. Where that takes all who are there, the parts
// without people are hidden, too. It says whether what is hidden may be left: else the sum must not be
// told, or be that of these parts alone.
func (h hider) partition(parts ...*Count) bool { return h.partitionWith(nil, parts...) }

// partitionWith is partition where further parts have to be hidden, and with them all that are no larger.
func (h hider) partitionWith(hidden []*Count, parts ...*Count) bool {
	size := slices.Max(append(values(hidden), Count(h)-1))
	set, left := upTo(size, hidden, parts)
	for len(left) > 0 && !h.mayBeLeft(values(set)) {
		set, left = upTo(slices.Min(values(left)), hidden, parts)
	}
	mayBeLeft := h.mayBeLeft(values(set))
	if len(left) == 0 && len(set) > 0 {
		set = slices.Concat(hidden, parts)
	}
	withhold(set...)
	return mayBeLeft
}

// upTo divides parts with people into a set, of those that are no larger than a size, and the others.
func upTo(size Count, set, parts []*Count) (within, left []*Count) {
	within = slices.Clone(set)
	for _, p := range parts {
		switch {
		case *p > size:
			left = append(left, p)
		case *p > 0:
			within = append(within, p)
		}
	}
	return within, left
}

func values(counts []*Count) (all []Count) {
	for _, c := range counts {
		all = append(all, *c)
	}
	return all
}

func sum(all []Count) (whole Count) {
	for _, n := range all {
		whole += n
	}
	return whole
}

func withhold(counts ...*Count) {
	for _, c := range counts {
		*c = Withheld
	}
}

func anyHidden(counts []*Count) bool {
	return slices.ContainsFunc(counts, func(c *Count) bool { return c.Hidden() })
}
