package reasons_test

import (
	"fmt"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// A person who left their degree out and comes back with it must find a score that
// the range spoke of; else the range is false precision of another kind.
func TestWhatWasLeftOutStaysInTheRange(t *testing.T) {
	var all, embedded rangeFigures
	built := world.Embedded(t).Catalogue
	world.CheckMany(t, newDesk, func(t *rapid.T, d desk, p profiles.Profile) {
		said, saidRoles := d.scores(p), d.roleScores(p)
		for _, less := range lesser(p) {
			for _, l := range d.short(less).Layers {
				full := said[l.Layer-1]
				if l.Range == nil {
					continue // nothing was left out
				}
				if full < l.Range.Low || full > l.Range.High {
					t.Fatalf("layer %d has %d points, out of %+v\n%+v", l.Layer, full, *l.Range, p)
				}
				if l.Range.Low != l.Score || l.Range.Plausible < l.Range.Low || l.Range.High < l.Range.Plausible || l.Range.High > 100 {
					t.Fatalf("layer %d: %d points, %+v", l.Layer, l.Score, *l.Range)
				}
				for _, role := range l.Roles {
					if score := saidRoles[roleKey(role.ID, role.Layer)]; score < role.Range.Low || score > role.Range.High {
						t.Fatalf("role %s has %d points, out of %+v\n%+v", role.ID, score, *role.Range, p)
					}
				}
				all.add(full, *l.Range)
				if d.Catalogue == built {
					embedded.add(full, *l.Range)
				}
			}
		}
	})
	t.Logf("all: %s", all)
	t.Logf("embedded catalogue: %s", embedded)
}

// rangeFigures tell how wide ranges are, and how often the plausible one holds.
type rangeFigures struct{ n, plausible, width, narrow int }

func (f *rangeFigures) add(score int, r report.Range) {
	f.n++
	if score <= r.Plausible {
		f.plausible++
	}
	f.width += r.High - r.Low
	f.narrow += r.Plausible - r.Low
}

func (f rangeFigures) String() string {
	share := func(n int) float64 { return float64(n) / float64(f.n) }
	return fmt.Sprintf("%d ranges, all sound, %.1f points wide; %.3f of the scores plausible, %.1f points wide", f.n, share(f.width), share(f.plausible), share(f.narrow))
}

// lesser are the profiles that leave out degrees, interests or both, each once.
func lesser(p profiles.Profile) []profiles.Profile {
	all := []profiles.Profile{withoutDegrees(withoutInterests(p))}
	if len(p.Interests) > 0 || p.RIASEC != "" {
		all = append(all, withoutDegrees(p))
	}
	if len(p.Degrees) > 0 {
		all = append(all, withoutInterests(p))
	}
	return all
}

func withoutDegrees(p profiles.Profile) profiles.Profile {
	p.Degrees = nil
	return p
}

func withoutInterests(p profiles.Profile) profiles.Profile {
	p.Interests, p.RIASEC = nil, ""
	return p
}

// Each kind that wasn't said widens the range by what it could earn, told as
// arithmetic on the points of one layer.
func TestEachSilenceWidensTheRangeByItsPoints(t *testing.T) {
	c := &data.Catalogue{
		Categories: []data.Category{{ID: "all", Name: "All"}},
		Skills:     []data.Skill{{ID: "go", Name: "Go", Category: "all"}},
		Fields:     []data.Field{{ID: "law", Name: "Law"}},
		Interests:  []data.Interest{{ID: "chips", Name: "Chips"}},
		Layers: []data.Layer{{ID: "one", Number: 1, Requirements: []data.Requirement{
			{Kind: data.SkillKind, Skill: "go", Level: 2, Points: 31},
			{Kind: data.DegreeKind, Levels: [...]int{0, 0, 0, 0, 50, 50, 100}, Fields: []data.Share{{ID: "law", Percent: 80}}, Points: 20},
			{Kind: data.InterestKind, Interest: "chips", Points: 11},
			{Kind: data.RIASECKind, Letters: [6]int{100}, Points: 10},
		}}},
		Roles: []data.Role{{ID: "idle", Layer: "one"}},
	}
	for _, tt := range []struct {
		profile         profiles.Profile
		plausible, high int
		causes          string
	}{
		{profiles.Profile{Skills: []profiles.Skill{{Name: profiles.Name{Text: "go"}}}}, 31 + 20*40/100 + 11, 31 + 20*80/100 + 21, "degree interests"},
		{profiles.Profile{RIASEC: "R"}, 10 + 20*40/100 + 16, 10 + 20*80/100 + 31, "degree skills"},
		{profiles.Profile{Degrees: []profiles.Degree{{Level: scale.NoDegree}}}, 16 + 11, 31 + 21, "skills interests"},
	} {
		got := *newDesk(world.Of(c)).report(tt.profile).Layers[0].Range
		words := ""
		for _, cause := range got.Causes {
			words += " " + cause
		}
		if got.Plausible != tt.plausible || got.High != tt.high || words[1:] != tt.causes {
			t.Errorf("%+v\n got %+v\nwant %d, %d, %s", tt.profile, got, tt.plausible, tt.high, tt.causes)
		}
	}
}
