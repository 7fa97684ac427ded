package asking

import (
	"layerpath/data/scale"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
)

// usual is the level at which an answer is expected, that of a skill named without one.
const usual = int32(scale.Intermediate)

// far is how many points behind the first a layer or a role is out of play: as many as all
// that one job asks for can earn.
const far = 30

// near is how many points behind at least are still in play, however few the first has: what
// a skill or two may bring.
const near = 8

// A board is where everything stands before a question.
type board struct {
	answers *answers.Answers
	account *ledger.Account
	ledger  *ledger.Ledger
	offered []bool
	shape   shape
	trade   trade

	inPlay []int64 // by target: of a layer how far it is from being out of play, 0 to far; of a role its part of that, in thousandths
	leads  []int64 // by role: how far it is from being out of play as its layer's lead, 0 to far
	roles  int64   // sum of inPlay over roles
	named  []int   // by category: how many of its skills the person named
	asked  []int64 // by category: how common the skills are that were offered or named, in thousandths each

	reached []int32 // memory of measure, by target
	gained  []int64 // likewise
	best    []int64 // likewise, by layer
	touched []int32 // targets
}

func newBoard(a *answers.Answers, account *ledger.Account, offered []bool) *board {
	l := account.Ledger()
	b := &board{answers: a, account: account, ledger: l, offered: offered, shape: shapeOf(l.Catalogue())}
	b.inPlay, b.leads = make([]int64, l.Targets()), make([]int64, l.Roles())
	b.reached, b.gained = make([]int32, l.Targets()), make([]int64, l.Targets())
	b.best = make([]int64, l.Layers())
	b.named, b.asked = make([]int, len(b.shape.founds)), make([]int64, len(b.shape.founds))
	b.trade = b.tradeOf()
	mark := account.Mark()
	b.suppose()
	b.stand()
	account.Back(mark)
	for skill := range b.trade { // who is of the trade has one of its tools, as if they had named it
		b.named[b.shape.category[skill]]++
		b.asked[b.shape.category[skill]] += thousand
	}
	for i := range offered {
		skill, category := int32(i), b.shape.category[i]
		if a.LevelOf(skill) > 0 {
			b.named[category]++
		} else if !offered[i] {
			continue
		}
		b.asked[category] += b.shape.commonness(i)
	}
	return b
}

// stand finds which layers and roles are in play. What a layer has of it its roles share, by
// how near they are to its lead: else the layer with most roles would ask most questions.
func (b *board) stand() {
	l, order := b.ledger, b.wanted()
	reach := min(far, max(near, int(order[0].Score)))
	for _, place := range order {
		b.inPlay[place.Index] = int64(far * max(0, reach-int(order[0].Score)+int(place.Score)) / reach)
	}
	shares := make([]int64, l.Layers())
	for role := range l.Roles() {
		target, lead := l.RoleTarget(role), l.RoleTarget(b.account.Lead(l.LayerOf(role)))
		reach := min(far, max(near, b.account.Pot(lead)))
		b.leads[role] = int64(far * max(0, reach-b.account.Pot(lead)+b.account.Pot(target)) / reach)
		shares[l.LayerOf(role)] += b.leads[role]
	}
	for role := range l.Roles() {
		layer := l.LayerOf(role)
		b.inPlay[l.RoleTarget(role)] = thousand * b.inPlay[layer] * b.leads[role] / shares[layer]
		b.roles += b.inPlay[l.RoleTarget(role)]
	}
}

// wanted are the layers in order, but for those that the person doesn't want: who wants out of
// a profession is told the best of the others first, and that is what has to be settled.
func (b *board) wanted() (order []ledger.Place) {
	for _, place := range b.account.Order() {
		if b.answers.Wants(b.ledger.Catalogue().Layers[place.Index].SkillSet != "") {
			order = append(order, place)
		}
	}
	if len(order) == 0 {
		return b.account.Order()
	}
	return order
}

// likely is how likely somebody has a skill, in thousandths: by how common it is in its
// category, and how many of what was asked of that they have. Before anything is asked they
// have three in ten of the commonest, and that counts as one question.
func (b *board) likely(skill int) int64 {
	const before = 300
	category := b.shape.category[skill]
	rate := thousand * (before + thousand*int64(b.named[category])) / (thousand + b.asked[category])
	return max(b.trade.likely(b, int32(skill)), min(thousand, rate)*b.shape.commonness(skill)/thousand)
}

// candidates are the skills that may be asked about, in the catalogue's order. What a job is
// evidence for is asked all the same: it comes first, and its level is worth knowing.
func (b *board) candidates() (all []candidate) {
	layers := b.ledger.Layers()
	room := make([]int64, 0, layers*len(b.offered))
	for i := range b.offered {
		skill := int32(i)
		if b.offered[i] || b.answers.LevelOf(skill) > 0 || len(b.ledger.Skill(skill, usual)) == 0 || b.answers.Shows(b.ledger, skill, usual) {
			continue
		}
		room = room[:len(room)+layers]
		c := candidate{skill: skill, likely: b.likely(i), umbrella: b.shape.umbrella[i], gains: room[len(room)-layers:]}
		if b.measure(&c); c.apart > 0 {
			all = append(all, c)
		}
	}
	return all
}

// measure finds what a skill would move.
func (b *board) measure(c *candidate) {
	l, met, shown := b.ledger, int64(0), int64(0)
	b.touched = b.touched[:0]
	for _, p := range l.Skill(c.skill, usual) {
		ask, has := l.Ask(p.Ask()), b.account.Evidence(p.Ask())
		target := ask.Target
		if b.reached[target] == 0 {
			b.touched = append(b.touched, target)
		}
		b.reached[target] = max(b.reached[target], p.Evidence())
		b.gained[target] += int64(ask.Points) * int64(min(ledger.Full, has+p.Evidence())-has)
		if int(target) >= l.Layers() {
			met += int64(p.Evidence()) * int64(has)
			shown += int64(p.Evidence())
		}
	}
	if shown > 0 {
		c.near = thousand * met / shown / ledger.Full
	}
	b.gather(c)
}

// gather sums up what the targets would gain: a layer its own asks, and of its roles the one
// that would gain most, less the further it is from the lead.
func (b *board) gather(c *candidate) {
	l := b.ledger
	clear(b.best)
	for _, target := range b.touched {
		if role := int(target) - l.Layers(); role >= 0 {
			layer := l.LayerOf(role)
			b.best[layer] = max(b.best[layer], b.gained[target]*b.leads[role]/far)
			c.demand += b.inPlay[target] * int64(b.reached[target])
		} else {
			c.gains[target] += b.gained[target]
		}
		b.reached[target], b.gained[target] = 0, 0
	}
	if b.roles > 0 {
		c.demand = thousand * c.demand / b.roles / ledger.Full
	}
	for layer, gain := range b.best {
		c.gains[layer] += gain
	}
	c.apart = b.apart(c.gains) * 100 / ledger.Full
}

// apart is how far gains lie apart, those of layers in play counting most: their mean distance
// from their mean, and the largest gain, since what moves several layers alike still moves the
// roles in them.
func (b *board) apart(gains []int64) int64 {
	sum, weights, most, distance := int64(0), int64(0), int64(0), int64(0)
	for layer, gain := range gains {
		weight := b.inPlay[layer]
		sum += weight * gain
		weights += weight
		most = max(most, weight*gain/far)
	}
	mean := sum / weights
	for layer, gain := range gains {
		distance += b.inPlay[layer] * max(gain-mean, mean-gain)
	}
	return distance/weights + most
}

// weigh puts what candidates are worth. What is likely, and shows what the person shows
// already, counts in full; by their roots, so that none decides alone: how many roles want it,
// how much of what they want its category has, how much others build on that, and how far it
// moves layers apart. An umbrella is worth a third of another name: to say "machine learning"
// tells nothing of trees or regression, and these tell of it.
func (b *board) weigh(candidates []candidate) {
	const umbrella, afar = 3, 100 // of a skill far from all that the person shows a tenth of the rest counts
	wanted, most := make([]int64, len(b.named)), int64(1)
	for i := range candidates {
		c := &candidates[i]
		category := b.shape.category[c.skill]
		wanted[category] += c.demand * b.shape.commonness(int(c.skill)) / thousand
		most = max(most, wanted[category])
	}
	for i := range candidates {
		c := &candidates[i]
		i := b.shape.category[c.skill]
		category := (1 + b.shape.founds[i]) * (thousand * wanted[i] / most)
		c.worth = c.likely * (afar + c.near) * root(category*(1+c.demand)*c.apart)
		if c.umbrella {
			c.worth /= umbrella
		}
	}
}

// root is the square root of a number from 0 on, rounded down.
func root(n int64) int64 {
	low, high := int64(0), min(n, 3_037_000_499)+1
	for high-low > 1 {
		if middle := (low + high) / 2; middle*middle <= n {
			low = middle
		} else {
			high = middle
		}
	}
	return low
}
