package profiles

import (
	"strconv"
	"strings"

	"layerpath/data/scale"
)

// The words for how far a degree is.
const (
	InProgress = scale.InProgress
	Finished   = scale.Finished
)

// ParseStatus does what [scale.ParseStatus] does.
func ParseStatus(text string) (inProgress, ok bool) { return scale.ParseStatus(text) }

// parseYear reads the year in which a degree is expected, from firstYear to lastYear.
func parseYear(text string) (int, bool) { return parseNumber(text, firstYear, lastYear) }

// parseNumber reads a whole number within bounds. Other ways to write it (06, 6.0) are none.
func parseNumber(text string, least, most int) (int, bool) {
	text = strings.TrimSpace(text)
	n, err := strconv.Atoi(text)
	return n, err == nil && least <= n && n <= most && strconv.Itoa(n) == text
}

// cutStatus splits how far a degree is off the end of a text, "law:in-progress:2027", with
// the year for one that is under way.
func cutStatus(text string) (rest string, inProgress bool, expected int) {
	head, last := cutLast(text)
	if year, ok := parseYear(last); ok {
		before, status := cutLast(head)
		if under, _ := ParseStatus(status); under {
			return before, true, year
		}
	}
	if under, ok := ParseStatus(last); ok {
		return head, under, 0
	}
	return text, false, 0
}

// cutLast splits off what stands behind the last colon: all of a text without one.
func cutLast(text string) (head, last string) {
	at := strings.LastIndexByte(text, ':')
	return text[:max(at, 0)], text[at+1:]
}

// status reads how far a degree is: finished where it isn't said.
func (s *schema) status(n node) bool {
	inProgress, ok := ParseStatus(s.word(n, "status"))
	if !ok {
		s.meaningless(n, "status")
	}
	return inProgress
}
