package recommend_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// Rule 2. Somebody who learns, finishes a degree or says more must not fall
// anywhere: no score, and no reason's points.
func TestLearningNeverHurts(t *testing.T) {
	for _, way := range []struct {
		name string
		more func(*rapid.T, ranked, *profiles.Profile)
	}{
		{"a skill more", func(t *rapid.T, w ranked, p *profiles.Profile) {
			p.Skills = append(slices.Clone(p.Skills), world.DrawSkill(t, w.Vocabulary))
		}},
		{"a higher level", raiseSkill},
		{"a degree more", func(t *rapid.T, w ranked, p *profiles.Profile) {
			p.Degrees = append(slices.Clone(p.Degrees), world.DrawDegree(t, w.Vocabulary))
		}},
		{"a higher degree", raiseDegree},
		{"a degree done", finishDegree},
		{"the field of a degree", func(t *rapid.T, w ranked, p *profiles.Profile) {
			p.Degrees = append(slices.Clone(p.Degrees), profiles.Degree{Level: scale.Master})
			sayField(t, w, p)
		}},
		{"an interest more", func(t *rapid.T, w ranked, p *profiles.Profile) {
			p.Interests = append(slices.Clone(p.Interests), world.DrawName(t, w.Interests))
		}},
		{"a profession where none was said", func(t *rapid.T, w ranked, p *profiles.Profile) {
			if p.Profession.Text == "" {
				p.Profession = world.DrawJob(t, w.Vocabulary)
			}
		}},
		{"a RIASEC code where none was said", func(t *rapid.T, _ ranked, p *profiles.Profile) {
			if p.RIASEC == "" {
				p.RIASEC = world.DrawCode(t)
			}
		}},
	} {
		t.Run(way.name, func(t *testing.T) {
			world.Check(t, newRanked, func(t *rapid.T, w ranked, before profiles.Profile) {
				after := before
				way.more(t, w, &after)
				checkNoneFell(t, earnings(w.Rank(before)), earnings(w.Rank(after)))
			})
		})
	}
}

func raiseSkill(t *rapid.T, _ ranked, p *profiles.Profile) {
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

func raiseDegree(t *rapid.T, _ ranked, p *profiles.Profile) {
	if len(p.Degrees) == 0 {
		return
	}
	p.Degrees = slices.Clone(p.Degrees)
	d := &p.Degrees[rapid.IntRange(0, len(p.Degrees)-1).Draw(t, "raised")]
	d.Level = scale.Degree(rapid.IntRange(int(d.Level), int(scale.Doctorate)).Draw(t, "to"))
}

// finishDegree finishes the degrees that are under way.
func finishDegree(_ *rapid.T, _ ranked, p *profiles.Profile) {
	p.Degrees = slices.Clone(p.Degrees)
	for i := range p.Degrees {
		p.Degrees[i].InProgress, p.Degrees[i].Expected = false, 0
	}
}

// Whoever studies is told of each door how far it is open now, and once they are done:
// exactly as they will read it then. To be done, or to begin one thing more, shuts none.
func TestADegreeUnderWayIsToldAsItWillBe(t *testing.T) {
	opened := 0
	world.Check(t, newRanked, func(t *rapid.T, w ranked, p profiles.Profile) {
		p.Degrees = append(slices.Clone(p.Degrees), world.DrawDegree(t, w.Vocabulary))
		p.Degrees[0].InProgress = true
		done, more := p, p
		finishDegree(t, w, &done)
		more.Degrees = append(slices.Clone(p.Degrees), world.DrawDegree(t, w.Vocabulary))
		more.Degrees[len(p.Degrees)].InProgress = true // a finished one may take the place of what was taken for granted
		now, then, another := entries(w.Short(p)), entries(w.Short(done)), entries(w.Short(more))
		for role, door := range now {
			will := door.Status
			if door.After != nil {
				will = door.After.Status
				opened++
			}
			near := door.Status == report.Stretch && will == report.Unknown // a stretch at least
			if then[role].Status != will || then[role].After != nil || will.Order() > door.Status.Order() && !near {
				t.Fatalf("%s: %+v, and then %+v", role, door, then[role])
			}
			if another[role].Status.Order() > door.Status.Order() {
				t.Fatalf("%s: %+v, with a degree more %+v", role, door, another[role])
			}
		}
	})
	if opened == 0 {
		t.Error("no door changes")
	}
}

// entries gives the door of each role.
func entries(told report.Report) map[string]report.Entry {
	doors := map[string]report.Entry{}
	for _, l := range told.Layers {
		for _, role := range l.Roles {
			doors[l.ID+"/"+role.ID] = role.Entry
		}
	}
	return doors
}

func sayField(t *rapid.T, w ranked, p *profiles.Profile) {
	for i := range p.Degrees {
		if p.Degrees[i].Field.Text == "" {
			p.Degrees[i].Field = world.DrawName(t, w.Fields)
			return
		}
	}
}

// earnings gives the points of each layer and role, and of each of their reasons.
func earnings(told report.Report) map[string]int {
	earned := map[string]int{}
	add := func(id string, score int, reasons []report.Reason) {
		earned[id] = score
		for _, r := range reasons {
			if r.Kind == "role" {
				r.Requirement = "" // another may lead, which has as much at least
			}
			earned[fmt.Sprintf("%s for %s %s", id, r.Kind, r.Requirement)] += r.Points
		}
	}
	for _, l := range told.Layers {
		add(l.ID, l.Score, l.Reasons)
		for _, role := range l.Roles {
			add(l.ID+"/"+role.ID, role.Score, role.Reasons)
		}
	}
	return earned
}

func checkNoneFell(t rapid.TB, before, after map[string]int) {
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

// doorOf is the door of a role: its own, or its layer's.
func doorOf(c *data.Catalogue, role report.Role) data.Entry {
	i := slices.IndexFunc(c.Roles, func(r data.Role) bool { return r.ID == role.ID })
	if i >= 0 && c.Roles[i].Entry != nil {
		return *c.Roles[i].Entry
	}
	return c.Layers[role.Layer-1].Entry
}

// Rule 7. Somebody who didn't mention a degree must not be told that they have
// none: no gap, no door shut, and a word on what is missing.
func TestUnsaidIsNoGap(t *testing.T) {
	world.Check(t, newRanked, func(t *rapid.T, w ranked, p profiles.Profile) {
		p.Degrees = nil
		told := w.Rank(p)
		for _, l := range told.Layers {
			for _, role := range l.Roles {
				if role.Entry.Status != report.Open && role.Entry.Status != report.Unknown {
					t.Fatalf("door of role %s: %s", role.ID, role.Entry.Status)
				}
				if open := role.Now || doorOf(w.Catalogue, role).Open == scale.NoDegree; (role.Entry.Status == report.Open) != open {
					t.Fatalf("door of role %s: %s; it asks for no degree, or the person does it: %t", role.ID, role.Entry.Status, open)
				}
			}
			for _, g := range l.Gaps {
				if g.Kind != answers.OfSkill {
					t.Fatalf("a gap of the kind %s", g.Kind)
				}
			}
		}
		codes := warningCodes(told)
		for code, unsaid := range map[string]bool{
			report.NoDegree: true, report.NoSkills: len(p.Skills) == 0, report.NoInterests: len(p.Interests) == 0 && p.RIASEC == "",
		} {
			if len(told.Layers) > 0 && slices.Contains(codes, code) != unsaid {
				t.Fatalf("warnings %v; %s: %t", codes, code, unsaid)
			}
		}
	})
}
