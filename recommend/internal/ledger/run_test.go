package ledger_test

import (
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/world"
)

// Whoever looks for a piece looks in order: a run has each ask once, by its number, with
// some evidence, and a higher level never has less.
func TestRunsAreInOrder(t *testing.T) {
	world.Check(t, newBooks, func(t *rapid.T, b books, _ profiles.Profile) {
		run := b.drawRun(t)
		for i, p := range run {
			if p.Evidence() <= 0 || p.Evidence() > ledger.Full || i > 0 && p.Ask() <= run[i-1].Ask() || run.For(p.Ask()) != p.Evidence() {
				t.Fatalf("%v: piece %d", run, i)
			}
		}
		skill, ok := b.draw(t, len(b.Catalogue.Skills))
		for level := int32(1); ok && level <= 4; level++ {
			for _, p := range b.ledger.Skill(skill, level-1) {
				if b.ledger.Skill(skill, level).For(p.Ask()) < p.Evidence() {
					t.Fatalf("level %d of skill %d counts for less than the one below", level, skill)
				}
			}
		}
	})
}

// What a degree is worth for an ask is what it counts for there, alone.
func TestWorthIsWhatADegreeCountsFor(t *testing.T) {
	world.Check(t, newBooks, func(t *rapid.T, b books, _ profiles.Profile) {
		d := b.drawDegree(t)
		b.account.Clear()
		b.account.Study(d)
		for target := range b.ledger.Targets() {
			asks, first := b.ledger.Asks(target)
			for i := range asks {
				ask := first + int32(i)
				if got, want := b.ledger.Worth(d, ask), b.account.Evidence(ask); got != want {
					t.Fatalf("ask %d: worth %d, counts for %d", ask, got, want)
				}
				if got, want := b.account.Earned(ask), ledger.Points(asks[i].Points, b.account.Evidence(ask)); got != want {
					t.Fatalf("ask %d: earns %d points, not %d", ask, got, want)
				}
			}
		}
	})
}

// The asks of all targets are numbered through, in the order of the catalogue, and roles
// are those of their layers. The last ask of a role is its job.
func TestAsksAreTheRequirementsOfTheCatalogue(t *testing.T) {
	world.Check(t, newBooks, func(t *rapid.T, b books, _ profiles.Profile) {
		all, next := [][]data.Requirement{}, int32(0)
		for _, l := range b.Catalogue.Layers {
			all = append(all, l.Requirements)
		}
		for i := range b.ledger.Roles() {
			r, job := b.ledger.Role(i), data.Requirement{Kind: data.ProfessionKind}
			asked := slices.DeleteFunc(slices.Clone(r.Requirements), func(q data.Requirement) bool { return q.Kind == data.ProfessionKind })
			all = append(all, append(asked, job))
			layer := b.ledger.LayerOf(i)
			if b.Catalogue.Layers[layer].ID != r.Layer || !slices.Contains(b.ledger.RolesOf(layer), int32(i)) || b.ledger.RoleTarget(i) != len(all)-1 {
				t.Fatalf("role %s is in layer %d", r.ID, layer)
			}
		}
		for target, requirements := range all {
			asks, first := b.ledger.Asks(target)
			if first != next || len(asks) != len(requirements) || b.ledger.Targets() != len(all) {
				t.Fatalf("target %d has %d asks from %d on", target, len(asks), first)
			}
			for i := range requirements {
				a := b.ledger.Ask(next)
				isSkill := a.Kind == data.SkillKind
				if !reflect.DeepEqual(*a.Requirement, requirements[i]) || int(a.Target) != target || isSkill != (a.Skill >= 0) || isSkill && b.Catalogue.Skills[a.Skill].ID != a.Requirement.Skill {
					t.Fatalf("ask %d is %+v", next, a)
				}
				next++
			}
		}
	})
}
