package profiles

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"layerpath/data/document"
)

// Limits are what a person can't or won't do on the way to a role. The zero Limits limit
// nothing.
type Limits struct {
	NoDegree     bool // take no degree
	NoCoding     bool // learn nothing that is read or written as code
	HoursPerWeek int  // for learning, 1 to MaxHoursPerWeek; 0: not said
	Months       int  // for all of it, 1 to MaxMonths; 0: not said
}

// words are the limits that are set as a file says them: "noDegree: true".
func (l Limits) words() (words []string) {
	for _, limit := range []struct {
		key  string
		yes  bool
		most int
	}{{key: "noDegree", yes: l.NoDegree}, {key: "noCoding", yes: l.NoCoding}, {key: "hoursPerWeek", most: l.HoursPerWeek}, {key: "months", most: l.Months}} {
		switch {
		case limit.yes:
			words = append(words, limit.key+": true")
		case limit.most != 0:
			words = append(words, limit.key+": "+strconv.Itoa(limit.most))
		}
	}
	return words
}

// Or gives these limits, and those of others where these don't say.
func (l Limits) Or(other Limits) Limits {
	return Limits{
		NoDegree: l.NoDegree || other.NoDegree, NoCoding: l.NoCoding || other.NoCoding,
		HoursPerWeek: cmp.Or(l.HoursPerWeek, other.HoursPerWeek), Months: cmp.Or(l.Months, other.Months),
	}
}

// limits reads what a person can't or won't do.
func (s *schema) limits(n node) (l Limits) {
	if unsaid(n) {
		return l
	}
	if n.Shape != document.Mapping {
		s.Add(n, "write {noDegree: true, hoursPerWeek: 6}", "limits have keys with values, this is %s", n)
		return l
	}
	s.Mapping(n, document.Style{Aside: s.aside},
		document.On("noDegree", func(n node) { l.NoDegree = s.yes(n, "noDegree") }),
		document.On("noCoding", func(n node) { l.NoCoding = s.yes(n, "noCoding") }),
		document.On("hoursPerWeek", func(n node) { l.HoursPerWeek = s.number(n, "hoursPerWeek", 1, MaxHoursPerWeek) }),
		document.On("months", func(n node) { l.Months = s.number(n, "months", 1, MaxMonths) }),
	)
	return l
}

func (s *schema) yes(n node, what string) bool {
	text := strings.ToLower(s.word(n, what))
	yes := slices.Contains([]string{"true", "yes"}, text)
	if !yes && !slices.Contains([]string{"false", "no"}, text) {
		s.meaningless(n, what)
	}
	return yes
}

func (s *schema) number(n node, what string, least, most int) int {
	number, ok := parseNumber(s.word(n, what), least, most)
	if !ok {
		s.meaningless(n, what)
		return 0
	}
	return number
}

// word reads one word, or number.
func (s *schema) word(n node, what string) string {
	if n.Shape > document.Text {
		s.Add(n, "write one word or number, or leave it out", "%s is one word or number, this is %s", what, n)
	}
	return strings.TrimSpace(n.Text)
}

// meaningless notes a value that means nothing where it stands.
func (s *schema) meaningless(n node, what string) {
	if n.Shape == document.Text && !n.Blank() {
		s.notes = append(s.notes, Note{ValueNote, what + ": " + beginning(strings.TrimSpace(n.Text)), n.Line})
	}
}
