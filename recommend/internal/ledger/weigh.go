package ledger

import (
	"cmp"
	"math/bits"
	"slices"

	"layerpath/data"
)

// What a role's points are made of. Forty are the most that one job can add to who
// somebody is and to what a layer shares: a person at home in one profession of a layer
// is at home in the layer. Ten are for doing the job today, which is the strongest thing
// that people say; thirty are for what it asks for. With forty for that, lists of ticked
// tools outweigh who people are: of 6,399 people of three surveys the layer of .320 came
// first (the mean of layers and surveys), with thirty that of .333.
const (
	mostRole  = mostAsked + mostJob
	mostJob   = 10
	mostAsked = 30
)

// weigh gives the asks of roles their points: of the thirty a share by its weight, less
// where many roles ask for the same skill. What nearly everybody in the field knows tells
// nobody where they belong, so a skill counts w × (1 − ½ ln n / ln n_max): half where it is
// the one that most ask for. n is how many roles ask for it or, by its share, for
// something that counts for it: Python is asked for as programming, too.
func (l *Ledger) weigh() {
	most := oneRole
	for i := range l.catalogue.Skills {
		most = max(most, l.catalogue.AskedFor(i))
	}
	for role := range l.roles {
		points := mostAsked
		if l.roles[role].ID == OwnProfession {
			points = mostRole // there is no job yet for which ten are kept
		}
		l.shareOut(l.asksOf(role), points, log2(most)-log2(oneRole))
	}
}

// oneRole is one role in the units of AskedFor.
const oneRole = 1000

func (l *Ledger) asksOf(role int) []Ask {
	asks, _ := l.Asks(l.RoleTarget(role))
	return asks
}

// shareOut gives the asks of a role so many points, and its job the rest of forty: whole
// points that sum to what they have together, rounded: by largest remainders (Hamilton's method), the first ask first among equals.
// Most is ln n_max, in units of one, to the base 2 as all logarithms here.
func (l *Ledger) shareOut(asks []Ask, points int, most int64) {
	type part struct {
		ask  int
		rest int64
	}
	var parts []part
	weights := 0
	for i := range asks {
		weights += asks[i].Requirement.Points // none for the job
	}
	sum, given := int64(0), int64(0) // in units of a point times one
	for i := range asks {
		a := &asks[i]
		if a.Kind == data.ProfessionKind {
			a.Points = mostRole - points
			continue
		}
		exact := int64(points*a.Requirement.Points) * one / int64(weights)
		if a.Kind == data.SkillKind {
			exact = rarity(exact, max(oneRole, l.catalogue.AskedFor(int(a.Skill))), most)
		}
		a.Points = int(exact / one)
		sum, given = sum+exact, given+exact/one
		parts = append(parts, part{i, exact % one})
	}
	slices.SortStableFunc(parts, func(a, b part) int { return cmp.Compare(b.rest, a.rest) })
	for _, p := range parts[:max(0, min(len(parts), int((sum+one/2)/one-given)))] {
		asks[p.ask].Points++
	}
}

// one is a whole in the fixed-point figures here, which have 64 bits on every machine.
const one = int64(1 << 16)

// rarity is what is left of a weight where so many roles ask for a skill.
func rarity(weight int64, asked int, most int64) int64 {
	if most == 0 {
		return weight
	}
	return weight * (2*most - log2(asked) + log2(oneRole)) / (2 * most)
}

// log2 is the logarithm of a number from 1 on, in units of one, rounded down: by squaring
// what is left, a binary digit at a time. Floating point would round otherwise from
// machine to machine.
func log2(n int) int64 {
	whole := bits.Len(uint(n)) - 1
	log, x := int64(whole)*one, int64(n)*one>>whole // x is from 1 to below 2
	for digit := one / 2; digit > 0; digit /= 2 {
		if x = x * x / one; x >= 2*one {
			x, log = x/2, log+digit
		}
	}
	return log
}
