package ledger

import (
	"slices"
	"strings"

	"layerpath/data"
	"layerpath/data/scale"
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

// appendCode appends what a RIASEC code counts for. The product is at most
// 63 × 100 × Full, which an int32 holds.
func (l *Ledger) appendCode(run Run, code string) Run {
	for _, a := range l.ofKind[data.RIASECKind] {
		sum := int32(0)
		for i := range len(code) {
			sum += letterWeight(i) * int32(l.asks[a].Letters[strings.IndexByte(scale.RIASEC, code[i])])
		}
		if e := Full * sum / l.asks[a].letters; e > 0 {
			run = append(run, Piece{a, e})
		}
	}
	return run
}
