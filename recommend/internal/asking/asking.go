// Package asking finds the skills to ask a person about next: those whose answers would
// tell apart the layers and roles that lead, by the sums of package ledger. [Next] is its one
// call; what a question looks like is the quiz's affair.
//
// A skill is worth asking about by how likely somebody has it, and by how far it would move
// layers and roles apart. How likely is taken from the catalogue and from the answers so
// far. The terms are argued for where they stand; which of several such were taken was chosen
// by what the same questions lead people of surveys to (layerpath help truth). All of it is
// integers, so that every machine asks the same.
package asking

import (
	"cmp"
	"slices"

	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
)

// A candidate is a skill that may be asked about.
type candidate struct {
	skill    int32
	likely   int64   // that the person has it, in thousandths
	near     int64   // how far the roles that ask for it, or for what it shows, are met already, in thousandths
	demand   int64   // how many of the roles in play it counts for, in thousandths of all
	gains    []int64 // by layer: what it would bring, in units of [ledger.Full]
	apart    int64   // how far it moves layers apart, in hundredths of a point
	worth    int64
	umbrella bool
}

// Next gives the skills to ask about, the most telling first, n at most: none that was
// offered already, that the person has named, or that narrower ones of theirs show. Settled says that no
// likely answer to the next twelve would change the first layer. The account has the
// person's answers, and is left as it was.
func Next(a *answers.Answers, account *ledger.Account, offered []bool, n int) (skills []int32, settled bool) {
	b := newBoard(a, account, offered)
	candidates := b.candidates()
	b.weigh(candidates)
	slices.SortFunc(candidates, func(x, y candidate) int {
		return cmp.Or(cmp.Compare(y.worth, x.worth), cmp.Compare(x.skill, y.skill))
	})
	screen := b.spread(candidates, max(n, usualScreen))
	settled = b.settled(screen)
	for _, c := range screen[:max(0, min(n, len(screen)))] {
		skills = append(skills, c.skill)
	}
	return skills, settled
}

// usualScreen is how many names are looked at to tell whether anything is left to ask.
const usualScreen = 12

// How many names of one category a screen has: two of one of which nothing is marked yet,
// which tells whether it is the person's, and three more for each mark, since who knows one
// tool of a kind knows others. So a first screen has six categories at least.
const (
	unmarked = 2
	perMark  = 3
)

// spread gives the first n candidates, in order, of which no category has more than its
// part; others fill what is left.
func (b *board) spread(candidates []candidate, n int) []candidate {
	var screen, rest []candidate
	taken := make([]int, len(b.named))
	for _, c := range candidates {
		category := b.shape.category[c.skill]
		if len(screen) == n {
			return screen
		}
		if taken[category] == unmarked+perMark*b.named[category] {
			rest = append(rest, c)
			continue
		}
		taken[category]++
		screen = append(screen, c)
	}
	return append(screen, rest[:min(len(rest), n-len(screen))]...)
}

// unlikely is how many times what is expected nobody has to fear.
const unlikely = 5

// settled says whether no layer is likely to catch up with the first one by the names of a
// screen: its lead is five times what is expected of them for each other layer. A sum that
// is never below 0 is five times its mean once in five at most (Markov's inequality), however
// the names go together. Without a name that would tell anything all is settled. Without points
// nothing is; nor before a skill or a job is known: what somebody can do wasn't found yet, and
// that they marked none of what was asked says little of the rest.
func (b *board) settled(screen []candidate) bool {
	order := b.wanted()
	if len(screen) == 0 {
		return true
	}
	first := order[0]
	if first.Score == 0 || len(b.answers.Skills) == 0 && !b.answers.HasJob {
		return false
	}
	for _, other := range order[1:] {
		swing := int64(0)
		for i := range screen {
			c := &screen[i]
			swing += c.likely * max(0, c.gains[other.Index]-c.gains[first.Index])
		}
		if unlikely*swing >= int64(first.Score-other.Score)*thousand*ledger.Full {
			return false
		}
	}
	return true
}
