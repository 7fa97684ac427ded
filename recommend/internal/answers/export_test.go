package answers

// Remembered is how many skill names are remembered.
func (r *Reader) Remembered() int { return len(r.skills.found) }
