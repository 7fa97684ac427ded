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
	known                        []string       // ids by which the person's job is known
	role                         int            // that it is, -1 for none
	partly                       bool           // words of it were left aside
	doing                        []int          // by role: how far the person does it, in percent
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

// pots gives the points of all layers' and roles' own asks. What an ask has at most is the
// ledger's word, which a test of its own holds to the definition.
func (n naive) pots(l *ledger.Ledger, p profiles.Profile) (pots []int) {
	n.Profile, n.levels, n.known, n.role = p, n.levelsOf(p.Skills), nil, -1
	job, _, ok := n.FindProfession(p.Profession.Text)
	if n.partly = job.Partly; ok && job.Role >= 0 {
		n.known, n.role = []string{n.Roles[job.Role].ID}, job.Role
		if n.Roles[job.Role].AI == data.SupportsAI {
			n.known = append(n.known, n.Roles[job.Role].Group)
		}
	} else if ok {
		n.known = []string{n.Professions[job.Profession].ID, n.Professions[job.Profession].Group}
	}
	n.doing = nil
	for role := range l.Roles() {
		n.doing = append(n.doing, n.does(l, role))
	}
	for target := range l.Targets() {
		asks, _ := l.Asks(target)
		pot := 0
		for i := range asks {
			earned := min(n.evidence(l, &asks[i]), ledger.Full) * asks[i].Points
			pot += (earned + ledger.Full/2) / ledger.Full
		}
		pots = append(pots, pot)
	}
	return pots
}

func (n naive) evidence(l *ledger.Ledger, a *ledger.Ask) int {
	q, role := *a.Requirement, int(a.Target)-l.Layers()
	switch q.Kind {
	case data.SkillKind:
		return n.skill(q.Skill, q.Level) + n.byJob(l, a)
	case data.DegreeKind:
		return n.degree(q)
	case data.RIASECKind:
		return n.code(q)
	case data.ProfessionKind:
		if role < 0 {
			return n.layerJob(l, int(a.Target), q)
		}
		does := n.doing[role]
		if does < 100 || l.Role(role).ID == ledger.OwnProfession {
			does = 0
		}
		return ledger.Full / 100 * does
	}
	for _, in := range n.Profile.Interests {
		if i, ok := n.FindInterest(in.Text); ok && n.Catalogue.Interests[i].ID == q.Interest {
			return ledger.Full
		}
	}
	return 0
}

// byJob is the evidence of the person's job for a skill: for a role 60 percent of how far
// they do it; for a layer by what its roles ask for.
func (n naive) byJob(l *ledger.Ledger, a *ledger.Ask) (best int) {
	if role := int(a.Target) - l.Layers(); role >= 0 {
		if l.Role(role).ID == ledger.OwnProfession && !a.Requirement.Evidence {
			return 0
		}
		return thousandths(ledger.Full*60/100, n.doing[role])
	}
	for _, role := range l.RolesOf(int(a.Target)) {
		if l.Role(int(role)).ID == ledger.OwnProfession || n.doing[role] == 0 {
			continue
		}
		for _, q := range l.Role(int(role)).Requirements {
			if q.Kind == data.SkillKind {
				share := reach(n.broaderSkills, q.Skill, a.Requirement.Skill)
				best = max(best, thousandths(thousandths(ledger.Full*60/100, n.doing[role]), share*100/ledger.Full))
			}
		}
	}
	return best
}

// does is how far the person does a role, in percent.
func (n naive) does(l *ledger.Ledger, role int) (does int) {
	r := l.Role(role)
	if r.ID == ledger.OwnProfession {
		for _, q := range n.Layers[l.LayerOf(role)].Requirements {
			if q.Kind == data.ProfessionKind {
				does = max(does, n.share(q))
			}
		}
		return does
	}
	for _, q := range r.Requirements {
		if q.Kind == data.ProfessionKind {
			does = max(does, n.share(q))
		}
	}
	if n.role == role {
		does = 100
	}
	if n.partly {
		does = does * 80 / 100
	}
	return does
}

// layerJob is in full where the job is the own of one of the layer's roles.
func (n naive) layerJob(l *ledger.Ledger, layer int, q data.Requirement) int {
	for _, role := range l.RolesOf(layer) {
		if l.Role(int(role)).ID != ledger.OwnProfession && n.doing[role] == 100 {
			return ledger.Full
		}
	}
	return ledger.Full / 100 * n.share(q)
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

func (n naive) skill(skill string, wanted int) (evidence int) {
	for id, level := range n.levels {
		evidence += reach(n.broaderSkills, id, skill) * min(level, wanted) / wanted
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

// share is how far a requirement counts the person's profession, in percent.
func (n naive) share(q data.Requirement) (best int) {
	for _, s := range q.Professions {
		if slices.Contains(n.known, s.ID) {
			best = max(best, s.Percent)
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

// checkScores checks each pot, and that a layer has its own and its best role's, a role
// its own and its layer's.
func (b books) checkScores(t rapid.TB, p profiles.Profile) {
	b.enter(p)
	pots := b.naive.pots(b.ledger, p)
	for target, want := range pots {
		if got := b.account.Pot(target); got != want {
			t.Fatalf("target %d has %d points, by the definitions %d: %+v", target, got, want, p)
		}
	}
	for layer := range b.ledger.Layers() {
		best, lead := -1, -1
		for _, role := range b.ledger.RolesOf(layer) {
			pot := pots[b.ledger.RoleTarget(int(role))]
			if pot > best {
				best, lead = pot, int(role)
			}
			if got := b.account.Role(int(role)); got != pots[layer]+pot {
				t.Fatalf("role %d has %d points, not %d and %d", role, got, pots[layer], pot)
			}
		}
		if got := b.account.Layer(layer); got != pots[layer]+max(0, best) || b.account.Lead(layer) != lead {
			t.Fatalf("layer %d has %d points by role %d, not %d and %d by %d", layer, got, b.account.Lead(layer), pots[layer], best, lead)
		}
	}
}
