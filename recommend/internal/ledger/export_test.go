package ledger

// LetterWeight is what a letter of a code weighs, for the terms that are arithmetic on it.
func LetterWeight(position int) int { return int(letterWeight(position)) }

// MostJob are the points for the job itself.
const MostJob = mostJob
