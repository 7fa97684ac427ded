package typing

// Find gives the options to show for a text.
func (f *Finder) Find(text string) []int {
	found, _ := f.find(text)
	return found
}

// Last splits a line before its last piece.
func (f *Finder) Last(line string) (before, piece string) {
	parts, piece := f.last(line)
	return written(parts), piece
}
