package profiles

import "strings"

// An Aim is which way a person wants to go: it changes what is told first and what a plan
// heads for, never a score.
type Aim string

// The aims.
const (
	Stay Aim = "stay" // in the profession, and work with AI there
	Move Aim = "move" // into a job of the AI industry
)

// AimWords are the words for the aims.
func AimWords() []string { return []string{string(Stay), string(Move)} }

// ParseAim reads an aim, in any case.
func ParseAim(text string) (Aim, bool) {
	aim := Aim(strings.ToLower(strings.TrimSpace(text)))
	return aim, aim == Stay || aim == Move
}

// aim reads which way a person wants to go.
func (s *schema) aim(n node) Aim {
	aim, ok := ParseAim(s.word(n, "aim"))
	if !ok {
		s.meaningless(n, "aim")
		return ""
	}
	return aim
}
