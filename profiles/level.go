package profiles

import (
	"slices"
	"strconv"
	"strings"
)

// A DegreeLevel is a level of education. None is an answer: no degree. Where
// nothing was said there is no Degree.
type DegreeLevel int

// The degree levels, each above the one before.
const (
	None DegreeLevel = iota
	Secondary
	Associate
	Bachelor
	Master
	Doctorate
)

// DegreeLevels are the words for the degree levels, by level.
func DegreeLevels() []string {
	return []string{"none", "secondary", "associate", "bachelor", "master", "doctorate"}
}

// String gives the level's word, or a number that is no level as it is.
func (l DegreeLevel) String() string {
	if words := DegreeLevels(); l >= None && int(l) < len(words) {
		return words[l]
	}
	return strconv.Itoa(int(l))
}

// ParseDegreeLevel reads a degree level's word, in any case.
func ParseDegreeLevel(text string) (DegreeLevel, bool) {
	i := slices.Index(DegreeLevels(), strings.ToLower(strings.TrimSpace(text)))
	return DegreeLevel(max(i, 0)), i >= 0
}

// A Level says how well a person can do something.
type Level int

// The skill levels. Unsaid counts as Intermediate, and is kept apart so that a
// report can tell what was said from what was taken for granted.
const (
	Unsaid       Level = iota
	Beginner           // followed a course
	Intermediate       // built something with it
	Advanced           // use it at work without help
	Expert             // others come to me for it
)

// Levels are the words for the skill levels, Beginner's first.
func Levels() []string {
	return []string{"beginner", "intermediate", "advanced", "expert"}
}

// String gives the level's word, nothing for Unsaid, and a number that is no
// level as it is.
func (l Level) String() string {
	words := Levels()
	switch {
	case l == Unsaid:
		return ""
	case l > Unsaid && int(l) <= len(words):
		return words[l-1]
	}
	return strconv.Itoa(int(l))
}

// ParseLevel reads a skill level: its word, in any case, or its digit, 1 to 4.
// Other ways to write a number (3.0, 03, +3) are no levels.
func ParseLevel(text string) (Level, bool) {
	text = strings.TrimSpace(text)
	if len(text) == 1 && '1' <= text[0] && text[0] <= '4' {
		return Level(text[0] - '0'), true
	}
	text = strings.ToLower(text)
	i := slices.Index(Levels(), text)
	return Level(i + 1), i >= 0
}

// ParseRIASEC reads a Holland code: 1 to 6 different letters of RIASEC, in any
// case and order. It gives them in upper case.
func ParseRIASEC(text string) (string, bool) {
	text = strings.TrimSpace(text)
	seen := 0
	for i := range len(text) {
		// By bytes, because the Unicode upper case of "ı" is "I".
		c := text[i]
		if 'a' <= c && c <= 'z' {
			c -= 'a' - 'A'
		}
		at := strings.IndexByte("RIASEC", c)
		if at < 0 || seen&(1<<at) != 0 {
			return "", false
		}
		seen |= 1 << at
	}
	return strings.ToUpper(text), seen != 0
}
