package recommend

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data/scale"
	"layerpath/profiles"
)

// Rule 2. Somebody who learns, finishes a degree or says more must not fall
// anywhere: no score, and no reason's points.
func TestLearningNeverHurts(t *testing.T) {
	for _, way := range []struct {
		name string
		more func(*rapid.T, world, *profiles.Profile)
	}{
		{"a skill more", func(t *rapid.T, w world, p *profiles.Profile) {
			p.Skills = append(slices.Clone(p.Skills), drawSkill(t, w.vocabulary))
		}},
		{"a higher level", raiseSkill},
		{"a degree more", func(t *rapid.T, w world, p *profiles.Profile) {
			p.Degrees = append(slices.Clone(p.Degrees), drawDegree(t, w.vocabulary))
		}},
		{"a higher degree", raiseDegree},
		{"the field of a degree", func(t *rapid.T, w world, p *profiles.Profile) {
			p.Degrees = append(slices.Clone(p.Degrees), profiles.Degree{Level: scale.Master})
			sayField(t, w, p)
		}},
		{"an interest more", func(t *rapid.T, w world, p *profiles.Profile) {
			p.Interests = append(slices.Clone(p.Interests), drawName(t, w.interests))
		}},
		{"a profession where none was said", func(t *rapid.T, w world, p *profiles.Profile) {
			if p.Profession.Text == "" {
				p.Profession = drawJob(t, w.vocabulary)
			}
		}},
		{"a RIASEC code where none was said", func(t *rapid.T, _ world, p *profiles.Profile) {
			if p.RIASEC == "" {
				p.RIASEC = drawCode(t)
			}
		}},
	} {
		t.Run(way.name, func(t *testing.T) {
			checkWorlds(t, func(t *rapid.T, w world, before profiles.Profile) {
				after := before
				way.more(t, w, &after)
				checkNoneFell(t, earnings(w.ranker.Rank(before)), earnings(w.ranker.Rank(after)))
			})
		})
	}
}

func raiseSkill(t *rapid.T, _ world, p *profiles.Profile) {
	if len(p.Skills) == 0 {
		return
	}
	p.Skills = slices.Clone(p.Skills)
	s := &p.Skills[rapid.IntRange(0, len(p.Skills)-1).Draw(t, "raised")]
	now := s.Level
	if now == scale.Unsaid {
		now = scale.Intermediate
	}
	s.Level = scale.Level(rapid.IntRange(int(now), int(scale.Expert)).Draw(t, "to"))
}

func raiseDegree(t *rapid.T, _ world, p *profiles.Profile) {
	if len(p.Degrees) == 0 {
		return
	}
	p.Degrees = slices.Clone(p.Degrees)
	d := &p.Degrees[rapid.IntRange(0, len(p.Degrees)-1).Draw(t, "raised")]
	d.Level = scale.Degree(rapid.IntRange(int(d.Level), int(scale.Doctorate)).Draw(t, "to"))
}

func sayField(t *rapid.T, w world, p *profiles.Profile) {
	for i := range p.Degrees {
		if p.Degrees[i].Field.Text == "" {
			p.Degrees[i].Field = drawName(t, w.fields)
			return
		}
	}
}

// earnings gives the points of each layer and role, and of each of their reasons.
func earnings(report Report) map[string]int {
	earned := map[string]int{}
	add := func(id string, score int, reasons []Reason) {
		earned[id] = score
		for _, r := range reasons {
			earned[fmt.Sprintf("%s for %s %s", id, r.Kind, r.Requirement)] += r.Points
		}
	}
	for _, l := range report.Layers {
		add(l.ID, l.Score, l.Reasons)
		for _, role := range l.Roles {
			add(l.ID+"/"+role.ID, role.Score, role.Reasons)
		}
	}
	return earned
}

func checkNoneFell(t fataler, before, after map[string]int) {
	var fell []string
	for what, points := range before {
		if after[what] < points {
			fell = append(fell, fmt.Sprintf("%s from %d to %d", what, points, after[what]))
		}
	}
	if slices.Sort(fell); len(fell) > 0 {
		t.Fatalf("fell: %v", fell)
	}
}

// Rule 7. Somebody who didn't mention a degree must not be told that they have
// none: no gap, no door shut, and a word on what is missing.
func TestUnsaidIsNoGap(t *testing.T) {
	checkWorlds(t, func(t *rapid.T, w world, p profiles.Profile) {
		p.Degrees = nil
		report := w.ranker.Rank(p)
		for _, l := range report.Layers {
			if l.Entry.Status != Open && l.Entry.Status != Unknown {
				t.Fatalf("door of layer %d: %s", l.Layer, l.Entry.Status)
			}
			asksForNone := w.catalogue.Layers[l.Layer-1].Entry.Open == scale.NoDegree
			if (l.Entry.Status == Open) != asksForNone {
				t.Fatalf("door of layer %d: %s; it asks for no degree: %t", l.Layer, l.Entry.Status, asksForNone)
			}
			for _, g := range l.Gaps {
				if g.Kind != skillAnswer {
					t.Fatalf("a gap of the kind %s", g.Kind)
				}
			}
		}
		codes := warningCodes(report)
		for code, unsaid := range map[string]bool{
			NoDegree: true, NoSkills: len(p.Skills) == 0, NoInterests: len(p.Interests) == 0 && p.RIASEC == "",
		} {
			if len(report.Layers) > 0 && slices.Contains(codes, code) != unsaid {
				t.Fatalf("warnings %v; %s: %t", codes, code, unsaid)
			}
		}
	})
}
