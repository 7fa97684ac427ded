package ledger_test

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/world"
)

// naive scores a profile straight from the definitions, a requirement and an answer at
// a time: slowly, from ids, with maps and recursion.
type naive struct {
	*data.Catalogue
	profiles.Profile
	levels                       map[string]int // of the person's skills
	broaderSkills, broaderFields map[string][]data.Share
}

func newNaive(c *data.Catalogue) naive {
	n := naive{Catalogue: c, broaderSkills: map[string][]data.Share{}, broaderFields: map[string][]data.Share{}}
	for _, s := range c.Skills {
		n.broaderSkills[s.ID] = s.Broader
	}
	for _, f := range c.Fields {
		n.broaderFields[f.ID] = f.Broader
	}
	return n
}

// scores gives the points of all layers, then of all roles.
func (n naive) scores(p profiles.Profile) (scores []int) {
	n.Profile, n.levels = p, n.levelsOf(p.Skills)
	for _, l := range n.Layers {
		scores = append(scores, n.score(l.Requirements, l.ID))
	}
	for _, r := range n.Roles {
		scores = append(scores, n.score(r.Requirements, ""))
	}
	return scores
}

func (n naive) score(requirements []data.Requirement, layer string) (score int) {
	for _, q := range requirements {
		earned := min(n.evidence(q, layer), ledger.Full) * q.Points
		score += (earned + ledger.Full/2) / ledger.Full
	}
	return score
}

func (n naive) evidence(q data.Requirement, layer string) int {
	switch q.Kind {
	case data.SkillKind:
		return n.skill(q)
	case data.DegreeKind:
		return n.degree(q)
	case data.RIASECKind:
		return n.code(q)
	case data.ProfessionKind:
		return n.profession(q, layer)
	}
	for _, in := range n.Profile.Interests {
		if i, ok := n.FindInterest(in.Text); ok && n.Catalogue.Interests[i].ID == q.Interest {
			return ledger.Full
		}
	}
	return 0
}

func (n naive) levelsOf(skills []profiles.Skill) map[string]int {
	levels := map[string]int{}
	for _, s := range skills {
		level := int(s.Level)
		if s.Level == scale.Unsaid {
			level = int(scale.Intermediate)
		}
		for _, i := range n.FindSkills(s.Name.Text) {
			id := n.Catalogue.Skills[i].ID
			levels[id] = max(levels[id], level)
		}
	}
	return levels
}

func (n naive) skill(q data.Requirement) (evidence int) {
	for id, level := range n.levels {
		evidence += reach(n.broaderSkills, id, q.Skill) * min(level, q.Level) / q.Level
	}
	return evidence
}

// reach is how far one thing counts for another, by the best of the ways of broader
// ones, along each of which shares multiply.
func reach(broader map[string][]data.Share, id, wanted string) (best int) {
	if id == wanted {
		return ledger.Full
	}
	for _, b := range broader[id] {
		best = max(best, thousandths(reach(broader, b.ID, wanted), b.Percent))
	}
	return best
}

// thousandths is a percentage of evidence, to the nearest thousandth of all, halves upward.
func thousandths(evidence, percentage int) int {
	const step = ledger.Full / 1000
	return (evidence/step*percentage + 50) / 100 * step
}

func (n naive) degree(q data.Requirement) (best int) {
	for _, d := range n.Degrees {
		field := ledger.Full / 100 * q.AnyField
		for _, i := range n.FindFields(d.Field.Text) {
			for _, f := range q.Fields {
				field = max(field, thousandths(reach(n.broaderFields, n.Fields[i].ID, f.ID), f.Percent))
			}
		}
		best = max(best, thousandths(field, q.Levels[d.Level]))
	}
	return best
}

func (n naive) code(q data.Requirement) int {
	sum, best, weight := 0, 0, 1<<len(scale.RIASEC)
	percents := slices.Sorted(slices.Values(q.Letters[:]))
	for i, percent := range slices.Backward(percents) {
		weight /= 2
		best += weight * percent
		if at := len(percents) - 1 - i; at < len(n.Profile.RIASEC) {
			sum += weight * q.Letters[strings.IndexByte(scale.RIASEC, n.Profile.RIASEC[at])]
		}
	}
	return ledger.Full * sum / best
}

func (n naive) profession(q data.Requirement, layer string) (best int) {
	job, _, ok := n.FindProfession(n.Profile.Profession.Text)
	if !ok {
		return 0
	}
	var known []string
	if job.Role >= 0 {
		if n.Roles[job.Role].Layer == layer {
			return ledger.Full
		}
		known = []string{n.Roles[job.Role].ID}
	} else {
		known = []string{n.Professions[job.Profession].ID, n.Professions[job.Profession].Group}
	}
	for _, s := range q.Professions {
		if slices.Contains(known, s.ID) {
			best = max(best, ledger.Full/100*s.Percent)
		}
	}
	return best
}

// The fast scores are the slow ones, for anybody and for one person after another.
func TestScoresAreThoseOfTheDefinitions(t *testing.T) {
	world.CheckMany(t, newBooks, func(t *rapid.T, b books, p profiles.Profile) { b.checkScores(t, p) })
}

func TestScoresAreThoseOfTheDefinitionsForEverybody(t *testing.T) {
	b := newBooks(world.Of(world.Tiny(t)))
	for _, a := range world.Everyone() {
		b.checkScores(t, a.Profile())
	}
}

func (b books) checkScores(t rapid.TB, p profiles.Profile) {
	b.enter(p)
	for target, want := range b.naive.scores(p) {
		if got := b.account.Score(target); got != want {
			t.Fatalf("target %d has %d points, by the definitions %d: %+v", target, got, want, p)
		}
	}
}
