package scale

import (
	"slices"
	"strconv"
	"strings"
)

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

// LevelWords are the words for the skill levels, Beginner's first.
func LevelWords() []string {
	return []string{"beginner", "intermediate", "advanced", "expert"}
}

// String gives the level's word, nothing for Unsaid, and a number that is no
// level as it is.
func (l Level) String() string {
	words := LevelWords()
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
	i := slices.Index(LevelWords(), text)
	return Level(i + 1), i >= 0
}
