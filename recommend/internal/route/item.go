package route

import (
	"cmp"
	"slices"

	"layerpath/data"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
)

// An item is a skill that may be learnt on the way, to one of several levels: one that is
// asked for, or that another one needs.
type item struct {
	skill   int32
	options []option // by level, the lowest first
	needs   []need   // what has to be learnt before it
	all     []need   // and what that needs in turn
	needed  bool     // by another
	core    bool     // it counts for what nobody is hired without, and isn't met
}

// A need is a level that an item is needed at: the number of its option, from 1.
type need struct{ item, level int }

// items lists what a person could learn for the goal, what matters most first: what
// counts for an unmet core, and then what brings most points for the effort. What brings
// none, and is there for others alone, comes last, behind all that need it.
func (g *goal) items(l Limits) []item {
	c := g.collect(l)
	items := c.items
	for i := range items {
		it := &items[i]
		wanted := max(c.wanted[i], c.needed[i])
		first := g.first(it.skill, wanted)
		it.options = g.levels(it.skill, first, wanted, c.weights[i], func(level int32) bool { return c.isNeeded(i, first, level) })
	}
	items = c.resolve()
	for i := range items {
		it := &items[i]
		it.core = slices.ContainsFunc(it.options, g.feedsCore)
		hull(it.options)
	}
	return inOrderOfUse(items)
}

// feedsCore says whether an option counts for a core that isn't met.
func (g *goal) feedsCore(o option) bool {
	return slices.ContainsFunc(g.cores, func(ask int32) bool { return !g.account.Met(ask) && o.run.For(ask) > 0 })
}

// inOrderOfUse puts items in order, and keeps the numbers of their needs right.
func inOrderOfUse(items []item) []item {
	order := make([]int, len(items))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(x, y int) int {
		a, b := &items[x], &items[y]
		if a.core != b.core {
			return cmp.Compare(btoi(b.core), btoi(a.core))
		}
		of, than := b.best(), a.best()
		return perHour(of.most, int64(of.effort), than.most, int64(than.effort))
	})
	place := make([]int, len(items))
	for at, i := range order {
		place[i] = at
	}
	sorted := make([]item, len(items))
	for i, it := range items {
		for _, needs := range [][]need{it.needs, it.all} {
			for n := range needs {
				needs[n].item = place[needs[n].item]
			}
		}
		sorted[place[i]] = it
	}
	return sorted
}

// best is the option that can bring most points for the effort.
func (it *item) best() *option {
	best := &it.options[0]
	for i := range it.options {
		if o := &it.options[i]; perHour(o.most, int64(o.effort), best.most, int64(best.effort)) > 0 {
			best = o
		}
	}
	return best
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// A collection is what may be learnt, while it is being found.
type collection struct {
	*goal
	limits Limits
	items  []item
	at     map[int32]int // by skill: its item
	wanted []int32       // by item: the highest level that is asked for, 0 for none
	needed []int32       // by item: the highest level that another needs, 0 for none
	pairs  []pair

	weights []int // by item: of its hours
	weight  int   // of those that are added now
}

// besideWeight is for how many hours one counts that is spent beside the role: on what its
// layer shares and it doesn't ask for, which is of help to all who work there; on what the
// person is taken to know by what is near it; and on what those need alone. It is learnt for
// its points where the role's own doesn't do.
const besideWeight = 3

// beside says whether an ask isn't the role's own, where its own points are all that is
// wanted: then nothing that merely its layer shares is on the way.
func (g *goal) beside(q *ledger.Ask) bool {
	return int(q.Target) == g.layer && g.Own > 0 && g.Score+g.Rank == 0
}

func (g *goal) weight(q *ledger.Ask) int {
	if int(q.Target) == g.layer || g.answers.Knows(g.ledger, q.Skill, int32(q.Level)) {
		return besideWeight
	}
	return 1
}

// A pair is an item that needs another at a level.
type pair struct {
	item, other int
	level       int32
}

func (g *goal) collect(l Limits) *collection {
	c := &collection{goal: g, limits: l, at: map[int32]int{}}
	g.asks(func(q *ledger.Ask, ask int32) {
		if q.Kind == data.SkillKind && !g.beside(q) && g.answers.Lacks(g.account, ask) && c.possible(q.Skill) {
			c.weight = g.weight(q)
			i := c.add(q.Skill)
			c.wanted[i] = g.highest(q.Skill)
		}
	})
	return c
}

// possible says whether a skill can be learnt, with all that it needs.
func (c *collection) possible(skill int32) bool {
	if c.limits.NoCoding && c.catalogue.Skills[skill].Coding {
		return false
	}
	return !slices.ContainsFunc(c.answers.Lacking(c.ledger, c.Role, skill), func(n answers.Skill) bool { return !c.possible(n.Skill) })
}

// add adds a skill that can be learnt, behind all that it needs, and gives its item.
func (c *collection) add(skill int32) int {
	if at, known := c.at[skill]; known {
		c.lighten(at)
		return at
	}
	needs := c.answers.Lacking(c.ledger, c.Role, skill)
	for _, n := range needs {
		c.add(n.Skill)
	}
	at := len(c.items)
	c.at[skill] = at
	c.items, c.wanted, c.needed = append(c.items, item{skill: skill}), append(c.wanted, 0), append(c.needed, 0)
	c.weights = append(c.weights, c.weight)
	for _, n := range needs {
		other := c.at[n.Skill]
		c.pairs = append(c.pairs, pair{at, other, n.Level})
		c.needed[other] = max(c.needed[other], n.Level)
		c.items[other].needed = true
	}
	return at
}

// lighten gives an item, and what it needs, the weight of what is added now where that is
// less.
func (c *collection) lighten(at int) {
	if c.weights[at] <= c.weight {
		return
	}
	c.weights[at] = c.weight
	for _, p := range c.pairs {
		if p.item == at {
			c.lighten(p.other)
		}
	}
}

// isNeeded says whether an item's level is one that another needs, or the first that will
// do.
func (c *collection) isNeeded(item int, first, level int32) bool {
	return slices.ContainsFunc(c.pairs, func(p pair) bool { return p.other == item && max(first, p.level) == level })
}

// resolve gives the items that have options, with their needs, which stand before them.
func (c *collection) resolve() []item {
	var items []item
	place := make([]int, len(c.items))
	for i := range c.items {
		it := c.items[i]
		if len(it.options) == 0 {
			continue // nobody needs it, and it adds nothing
		}
		for _, p := range c.pairs {
			if p.item == i {
				it.addNeed(items, place[p.other], p.level)
			}
		}
		place[i] = len(items)
		items = append(items, it)
	}
	return items
}

// addNeed adds a need, and what it needs in turn, each once at the highest level.
func (it *item) addNeed(items []item, other int, level int32) {
	at := 1 + slices.IndexFunc(items[other].options, func(o option) bool { return o.level >= level })
	it.needs = append(it.needs, need{other, at})
	for _, n := range append(slices.Clone(items[other].all), need{other, at}) {
		if i := slices.IndexFunc(it.all, func(x need) bool { return x.item == n.item }); i >= 0 {
			it.all[i].level = max(it.all[i].level, n.level)
		} else {
			it.all = append(it.all, n)
		}
	}
}
