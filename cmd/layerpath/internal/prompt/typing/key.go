package typing

// A Key is a key that was pressed: a letter, which a space is too, or one of the
// keys below.
type Key rune

// The keys that are no letters. What they do is told by [List.Press] and [Line.Press].
const (
	KeyNothing Key = -iota - 1 // a key that does nothing
	KeyEnter
	KeyTab
	KeyEscape
	KeyUp
	KeyDown
	KeyLeft
	KeyBackspace
	KeyClearWord
	KeyClear     // takes the line away
	KeyInterrupt // stops the questionnaire
	KeySuspend   // stops the program for a while, which is the screen's to do
)
