package typing

// Find gives the options to show for a text.
func (f *Finder) Find(text string) []int { return f.find(text) }

// Last splits a line before its last piece.
func (f *Finder) Last(line string) (before, piece string) { return f.last(line) }
