package recommend_test

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// What a what-if shows must be what the person is told who comes back with the change
// made, and the profile that it was asked of must stay.
func TestWhatIfIsRankBeforeAndAfter(t *testing.T) {
	world.Check(t, newRanked, func(t *rapid.T, w ranked, p profiles.Profile) {
		was := string(marshal(t, p))
		change := recommend.Change{With: world.DrawProfile(t, w.Vocabulary)}
		if len(p.Skills) > 0 {
			change.Without.Skills = p.Skills[:1]
		}
		if len(p.Degrees) > 0 {
			change.Without.Degrees = p.Degrees[len(p.Degrees)-1:]
		}
		if len(p.Interests) > 0 {
			change.Without.Interests = p.Interests[:1]
		}
		change.Without.Profession, change.Without.RIASEC = p.Profession, p.RIASEC
		q, err := w.Apply(p, change)
		if err != nil {
			t.Fatal(err)
		}
		x, err := w.WhatIf(p, change)
		if err != nil || string(marshal(t, p)) != was {
			t.Fatalf("%v; %+v was %s", err, p, was)
		}
		before, after := report.Short(w.Rank(p)), report.Short(w.Rank(q))
		if !reflect.DeepEqual(x.Before, before) || !reflect.DeepEqual(x.After, after) || !reflect.DeepEqual(x.Difference, report.Compare(before, after)) {
			t.Fatalf("%s\nnot\n%s\n%s", marshal(t, x), marshal(t, before), marshal(t, after))
		}
		again, err := w.Apply(q, recommend.Change{With: change.With}) // the same skill again takes the same level
		if got := highestLevels(w.Rank(again).Profile.Skills); err != nil || !reflect.DeepEqual(got, highestLevels(after.Profile.Skills)) {
			t.Fatalf("%v; added again: %v, not %v", err, got, highestLevels(after.Profile.Skills))
		}
	})
}

func highestLevels(skills []report.Said) map[string]int {
	levels := map[string]int{}
	for _, s := range skills {
		levels[s.ID] = max(levels[s.ID], s.Level)
	}
	return levels
}

// Each kind of change, with the answers of the profile that is left.
func TestApply(t *testing.T) {
	r := newRanker(world.Tiny(t))
	names := func(texts ...string) (all []profiles.Name) {
		for _, text := range texts {
			all = append(all, profiles.Name{Text: text})
		}
		return all
	}
	p := world.Skills("n++:1", "wide / apart:3", "qqx")
	p.Degrees = world.Degrees("master:jus", "master:physics", "bachelor").Degrees
	p.Interests, p.Profession, p.RIASEC = names("Teaching", "qqx"), profiles.Name{Text: "A"}, "RIA"
	for _, tt := range []struct {
		name string
		recommend.Change
		want func(*profiles.Profile)
		err  *recommend.ChangeError
	}{
		{name: "nothing", want: func(*profiles.Profile) {}},
		{
			name: "a skill under another name takes the new level, even a lower one", Change: recommend.Change{With: world.Skills("narrow:4")},
			want: func(p *profiles.Profile) { p.Skills = world.Skills("wide / apart:3", "qqx", "narrow:4").Skills },
		}, {
			name: "a new skill, degree and interest", Change: recommend.Change{With: profiles.Profile{Skills: world.Skills("w").Skills, Degrees: world.Degrees("doctorate").Degrees, Interests: names("chips")}},
			want: func(p *profiles.Profile) {
				p.Skills = append(p.Skills, world.Skills("w").Skills...)
				p.Degrees = append(p.Degrees, profiles.Degree{Level: scale.Doctorate})
				p.Interests = append(p.Interests, names("chips")...)
			},
		}, {
			name: "another profession and code", Change: recommend.Change{With: profiles.Profile{Profession: profiles.Name{Text: "B"}, RIASEC: "S", Name: "no change", ID: "nor this"}},
			want: func(p *profiles.Profile) { p.Profession.Text, p.RIASEC = "B", "S" },
		}, {
			name: "a skill at whatever level", Change: recommend.Change{Without: world.Skills("The narrow:4")},
			want: func(p *profiles.Profile) { p.Skills = p.Skills[1:] },
		}, {
			name: "one of two skills in an answer", Change: recommend.Change{Without: world.Skills("w")},
			want: func(p *profiles.Profile) { p.Skills[1].Name.Text = "The other" },
		}, {
			name: "a skill that isn't known, by its word", Change: recommend.Change{Without: world.Skills("QQX")},
			want: func(p *profiles.Profile) { p.Skills = p.Skills[:2] },
		}, {
			name: "a degree in the same field", Change: recommend.Change{Without: world.Degrees("master:Law")},
			want: func(p *profiles.Profile) { p.Degrees = p.Degrees[1:] },
		}, {
			name: "a degree in whatever field", Change: recommend.Change{Without: world.Degrees("master")},
			want: func(p *profiles.Profile) { p.Degrees = p.Degrees[2:] },
		}, {
			name: "interests under another name, and by their own word", Change: recommend.Change{Without: profiles.Profile{Interests: names("teaching", "QQX")}},
			want: func(p *profiles.Profile) { p.Interests = nil },
		}, {
			name: "a profession and a code", Change: recommend.Change{Without: profiles.Profile{Profession: profiles.Name{Text: "a"}, RIASEC: "ria"}},
			want: func(p *profiles.Profile) { p.Profession, p.RIASEC = profiles.Name{}, "" },
		}, {
			name: "a skill out and in again", Change: recommend.Change{Without: world.Skills("narrow"), With: world.Skills("narrow:2")},
			want: func(p *profiles.Profile) { p.Skills = append(p.Skills[1:], world.Skills("narrow:2").Skills...) },
		},
		{name: "no such skill", Change: recommend.Change{Without: world.Skills("no such:3")}, err: &recommend.ChangeError{Kind: "skill", Text: "no such:3"}},
		{name: "no such degree", Change: recommend.Change{Without: world.Degrees("bachelor:law")}, err: &recommend.ChangeError{Kind: "degree", Text: "bachelor:law"}},
		{name: "no such interest", Change: recommend.Change{Without: profiles.Profile{Interests: names("chips")}}, err: &recommend.ChangeError{Kind: "interest", Text: "chips"}},
		{name: "another profession", Change: recommend.Change{Without: profiles.Profile{Profession: profiles.Name{Text: "B"}}}, err: &recommend.ChangeError{Kind: "profession", Text: "B"}},
		{name: "another code", Change: recommend.Change{Without: profiles.Profile{RIASEC: "AIR"}}, err: &recommend.ChangeError{Kind: "riasec", Text: "AIR"}},
		{name: "the first of several", Change: recommend.Change{Without: profiles.Profile{Skills: world.Skills("apart", "none").Skills, Interests: names("chips")}}, err: &recommend.ChangeError{Kind: "skill", Text: "none"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			want := p
			want.Skills, want.Degrees, want.Interests = slices.Clone(p.Skills), slices.Clone(p.Degrees), slices.Clone(p.Interests)
			if tt.want != nil {
				tt.want(&want)
			}
			got, err := r.Apply(p, tt.Change)
			if string(marshal(t, got)) != string(marshal(t, want)) {
				t.Errorf("%s\nnot\n%s", marshal(t, got), marshal(t, want))
			}
			if absent := (*recommend.ChangeError)(nil); errors.As(err, &absent) != (tt.err != nil) || tt.err != nil && *absent != *tt.err {
				t.Errorf("%v, not %v", err, tt.err)
			}
			if tt.err != nil && err.Error() != fmt.Sprintf("the profile has no %s %q", tt.err.Kind, tt.err.Text) {
				t.Error(err)
			}
			if _, e := r.WhatIf(p, tt.Change); !reflect.DeepEqual(e, err) {
				t.Errorf("what if: %v, not %v", e, err)
			}
		})
	}
}

// The changes are told one by one, in the words of the command line.
func TestWhatIfTellsItsChanges(t *testing.T) {
	r := newRanker(world.Tiny(t))
	p := world.Degrees("bachelor:law")
	with := world.Skills("wide:3", "apart")
	with.Degrees, with.Interests = world.Degrees("master", "master:law").Degrees, []profiles.Name{{Text: "chips"}}
	with.Profession.Text, with.RIASEC = "A", "RI"
	x, err := r.WhatIf(p, recommend.Change{With: with, Without: p})
	want := []string{
		"with degree:master", "with degree:master:law", "with skill:wide:3", "with skill:apart", "with interest:chips", "with profession:A", "with riasec:RI",
		"without degree:bachelor:law",
	}
	if err != nil || !slices.Equal(x.Changes, want) || x.Schema != report.WhatIfSchema {
		t.Errorf("%v, %q", err, x.Changes)
	}
	if x, err = r.WhatIf(p, recommend.Change{}); err != nil || x.Changes == nil {
		t.Errorf("%v, %v", err, x.Changes)
	}
}
