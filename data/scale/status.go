package scale

import "strings"

// The words for how far a degree is.
const (
	InProgress = "in progress"
	Finished   = "finished"
)

// ParseStatus reads how far a degree is, in any case, and with hyphens for spaces: under
// way, or finished.
func ParseStatus(text string) (inProgress, ok bool) {
	switch strings.ToLower(strings.Join(strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" -_", r) }), " ")) {
	case InProgress, "under way", "underway", "ongoing", "studying", "not finished":
		return true, true
	case Finished, "done", "completed", "complete", "graduated":
		return false, true
	}
	return false, false
}
