package recommend

import (
	"testing"

	"layerpath/data/scale"
	"layerpath/profiles"
)

// fifteenSkills is a usual developer's profile: fifteen skills from all over the
// catalogue, a degree, interests, a code, a profession.
func fifteenSkills(w world) profiles.Profile {
	p := profiles.Profile{
		Degrees:    []profiles.Degree{{Level: scale.Bachelor, Field: profiles.Name{Text: w.fields[0][1]}}},
		Profession: profiles.Name{Text: w.jobs[0][1]},
		RIASEC:     "IRC",
	}
	for i := range 15 {
		name := w.skills[i*len(w.skills)/15][1]
		p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: name}, Level: scale.Level(i % 5)})
	}
	for i := range 3 {
		p.Interests = append(p.Interests, profiles.Name{Text: w.interests[i][0]})
	}
	return p
}

func BenchmarkRank(b *testing.B) {
	w := embeddedWorld(b)
	known := fifteenSkills(w)
	misspelt := fifteenSkills(w)
	misspelt.Skills[7].Name.Text = "pyhton programing"
	for _, bench := range []struct {
		name    string
		profile profiles.Profile
	}{{"skills=15/unknown=0", known}, {"skills=15/unknown=1", misspelt}} {
		b.Run(bench.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				w.ranker.Rank(bench.profile)
			}
		})
	}
}

func BenchmarkRecognize(b *testing.B) {
	w := embeddedWorld(b)
	p := fifteenSkills(w)
	b.Run("skills=15", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			w.ranker.Recognize(p)
		}
	})
}

func BenchmarkScores(b *testing.B) {
	w := embeddedWorld(b)
	person, tally := w.ranker.Recognize(fifteenSkills(w)), w.ranker.NewTally()
	b.Run("skills=15", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			w.ranker.Scores(person, tally)
		}
	})
}

func BenchmarkNew(b *testing.B) {
	w := embeddedWorld(b)
	b.Run("catalogue=embedded", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			New(w.catalogue)
		}
	})
}
