package reasons_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// Somebody who is told that their first layer stays first without any one skill, and
// who then takes one away, must see it stay; and the other way round.
func TestSteadinessIsWhatALesserProfileGets(t *testing.T) {
	world.Check(t, newDesk, func(t *rapid.T, d desk, p profiles.Profile) {
		told := d.report(p)
		if told.Steadiness == nil {
			if len(told.Layers) > 0 && told.Layers[0].Score > 0 && slices.ContainsFunc(told.Profile.Skills, func(s report.Said) bool { return s.ID != "" }) {
				t.Fatal("there is a first layer and a skill, and nothing is said of its steadiness")
			}
			return
		}
		if got, want := told.Steadiness.LowerLevels, firstOf(d, profileWith(told, -1, "")); got != want {
			t.Fatalf("with lower levels layer %d is first, they say %d", want, got)
		}
		for _, s := range told.Profile.Skills {
			want := firstOf(d, profileWith(told, 0, s.ID))
			i := slices.IndexFunc(told.Steadiness.WithoutSkill, func(l report.Loss) bool { return l.Skill == s.ID })
			switch {
			case s.ID == "":
			case i < 0 && want != told.Layers[0].Layer:
				t.Fatalf("without %s layer %d is first, and they don't say so", s.ID, want)
			case i >= 0 && want != told.Steadiness.WithoutSkill[i].First:
				t.Fatalf("without %s layer %d is first, they say %+v", s.ID, want, told.Steadiness.WithoutSkill[i])
			}
		}
	})
}

// profileWith is the profile of a report, in ids, with all levels moved and without
// one skill.
func profileWith(r report.Report, move int, without string) profiles.Profile {
	p := profiles.Profile{RIASEC: r.Profile.RIASEC}
	if r.Profile.Profession != nil {
		p.Profession.Text = r.Profile.Profession.Text
	}
	for _, d := range r.Profile.Degrees {
		level, _ := scale.ParseDegree(d.Level)
		degree := profiles.Degree{Level: level}
		if d.Field != nil {
			degree.Field.Text = d.Field.Text
		}
		p.Degrees = append(p.Degrees, degree)
	}
	for id, level := range highest(r.Profile.Skills) {
		if id != without && level+move > 0 {
			p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: id}, Level: scale.Level(level + move)})
		}
	}
	for _, in := range r.Profile.Interests {
		p.Interests = append(p.Interests, profiles.Name{Text: in.Text})
	}
	return p
}

func highest(skills []report.Said) map[string]int {
	levels := map[string]int{}
	for _, s := range skills {
		if s.ID != "" {
			levels[s.ID] = max(levels[s.ID], s.Level)
		}
	}
	return levels
}

func firstOf(d desk, p profiles.Profile) int {
	layers := d.report(p).Layers
	if len(layers) == 0 || layers[0].Score == 0 {
		return 0
	}
	return layers[0].Layer
}

// Four skills, all advanced: the person may have ticked the same box all along. One
// who left the levels out never said so.
func TestLevelsThatAreAllTheSameAreToldThatTheySayLittle(t *testing.T) {
	d := newDesk(world.Embedded(t))
	for _, tt := range []struct {
		levels []scale.Level
		want   bool
	}{
		{[]scale.Level{3, 3, 3, 3}, true},
		{[]scale.Level{3, 3, 3, 2}, false},
		{[]scale.Level{3, 3, 3}, false},
		{[]scale.Level{0, 0, 0, 0}, false},
		{[]scale.Level{2, 2, 2, 0}, false},
	} {
		var p profiles.Profile
		for i, level := range tt.levels {
			name := []string{"python", "excel", "docker", "figma"}[i]
			p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: name}, Level: level})
		}
		got := slices.ContainsFunc(d.report(p).Warnings, func(w report.Warning) bool { return w.Code == report.SameLevels })
		if got != tt.want {
			t.Errorf("%s: warned is %v, want %v", fmt.Sprint(tt.levels), got, tt.want)
		}
	}
}
