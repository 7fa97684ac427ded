package ledger

import (
	"slices"
)

// letterWeight is what a letter of a person's RIASEC code weighs by its position:
// halved from letter to letter, so that the first, which people are surest of,
// weighs as much as all that follow. Codes are usually three letters long.
func letterWeight(position int) int32 { return 32 >> position }

// bestCode is what the code that fits an ask best earns.
func bestCode(letters [6]int) int32 {
	slices.SortFunc(letters[:], func(a, b int) int { return b - a })
	best := int32(0)
	for i, p := range letters {
		best += letterWeight(i) * int32(p)
	}
	return best
}
