package titles

import (
	"math/bits"
	"slices"
	"strings"

	"layerpath/data"
)

// speakOf gives the roles that words speak of, the nearest first: those for which they
// say at least two thirds of what they say for the nearest.
func (t *titles) speakOf(words []string) (found []int) {
	meant := t.meant(words)
	best := 0
	for _, m := range meant {
		best = max(best, m)
	}
	for i, m := range meant {
		if m > 0 && 3*m >= 2*best {
			found = append(found, i)
		}
	}
	t.sort(found, meant)
	return found
}

func (t *titles) sort(roles, meant []int) {
	slices.SortStableFunc(roles, func(a, b int) int { return meant[b] - meant[a] })
}

// meant gives how much words say for each role. A common one speaks of none, and only
// adds to what others say.
func (t *titles) meant(words []string) []int {
	meant := make([]int, len(t.names))
	t.bySkills(meant, words)
	t.byProfession(meant, words)
	var common []string
	for _, w := range words {
		if t.common(w) {
			common = append(common, w)
		} else {
			t.byWord(meant, w, false)
		}
	}
	for _, w := range common {
		t.byWord(meant, w, true)
	}
	return meant
}

// common says whether more than a fourth of the roles have a word in a name: "engineer", "AI".
func (t *titles) common(word string) bool {
	const fourth = 4
	n := t.roles[word]
	return n > 1 && n*fourth > len(t.names)
}

// byWord adds what a word in a role's names says; adds keeps it to roles of which
// something speaks already.
func (t *titles) byWord(meant []int, word string, adds bool) {
	for i, all := range t.names {
		has := slices.ContainsFunc(all, func(name []string) bool { return slices.Contains(name, word) })
		if has && (!adds || meant[i] > 0) {
			meant[i] += t.rarity(t.roles[word])
		}
	}
}

// rarity is what a thing says that n of the roles have: the logarithm of how few they
// are, from 1 where all have it.
func (t *titles) rarity(n int) int {
	all := len(t.names)
	return bits.Len(uint(all * all / (n * n)))
}

// bySkills adds what the skills that stand in a text say for the roles that ask for them,
// or for what they are evidence of. A skill that a role asks for above all says as much
// as a word of its title.
func (t *titles) bySkills(meant []int, words []string) {
	const aboveAll = 20 // points of an ask
	for _, skill := range t.skillsIn(words) {
		shares := make([]int, len(t.Skills))
		t.weigh(shares, skill, 100)
		said, askers := make([]int, len(t.names)), t.askers()
		for i := range t.Roles {
			for j := range t.Roles[i].Requirements {
				if q := &t.Roles[i].Requirements[j]; q.Kind == data.SkillKind {
					s := t.AskedSkill(q)
					said[i] = max(said[i], t.rarity(askers[s])*shares[s]*min(q.Points, aboveAll)/(100*aboveAll))
				}
			}
			meant[i] += said[i]
		}
	}
}

// skillsIn gives the skills that words name, the longest names first where they overlap.
// A common word alone is none.
func (t *titles) skillsIn(words []string) (skills []int) {
	for from := 0; from < len(words); from++ {
		for to := len(words); to > from; to-- {
			if s, ok := t.FindSkill(strings.Join(words[from:to], " ")); ok && !(to == from+1 && t.common(words[from])) {
				skills = append(skills, s)
				from = to - 1
				break
			}
		}
	}
	return skills
}

// weigh notes for how much a skill counts as itself and as each broader one, in percent.
func (t *titles) weigh(shares []int, skill, percent int) {
	if percent <= shares[skill] {
		return
	}
	shares[skill] = percent
	for i := range t.Skills[skill].Broader {
		s := &t.Skills[skill].Broader[i]
		t.weigh(shares, t.BroaderSkill(s), percent*s.Percent/100)
	}
}

// askers counts the roles that ask for each skill.
func (t *titles) askers() []int {
	askers := make([]int, len(t.Skills))
	for i := range t.Roles {
		for j := range t.Roles[i].Requirements {
			if q := &t.Roles[i].Requirements[j]; q.Kind == data.SkillKind {
				askers[t.AskedSkill(q)]++
			}
		}
	}
	return askers
}

// byProfession adds what the profession that a text names says for the roles that are
// like it: as much as all its words would in a title.
func (t *titles) byProfession(meant []int, words []string) {
	job, exact, _ := t.FindProfession(strings.Join(words, " "))
	if !exact || job.Profession < 0 {
		return
	}
	p := t.Professions[job.Profession]
	for i, r := range t.Roles {
		said := 0
		for _, q := range r.Requirements {
			for _, s := range q.Professions {
				if s.ID == p.ID || s.ID == p.Group {
					said = max(said, len(words)*t.rarity(1)*s.Percent/100)
				}
			}
		}
		meant[i] += said
	}
}
