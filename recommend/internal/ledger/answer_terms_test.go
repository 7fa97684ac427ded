package ledger_test

import (
	"testing"

	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/world"
)

func TestDegreeTerms(t *testing.T) {
	q := data.Requirement{Kind: data.DegreeKind, Points: 50, Levels: world.Levels(0, 0, 0, 20, 60, 80, 100), Fields: world.Share("physics", 90), AnyField: 20}
	checkTerms(t, q, []term{
		{"level times field", world.Degrees("doctorate:physics"), q.Points * 100 / 100 * 90 / 100},
		{"a lower level", world.Degrees("master:physics"), q.Points * 80 / 100 * 90 / 100},
		{"a level that earns nothing", world.Degrees("secondary:physics"), 0},
		{"a narrower field counts by its share", world.Degrees("doctorate:astronomy"), q.Points * 90 / 100 * 60 / 100},
		{"any other field", world.Degrees("doctorate:law"), q.Points * 20 / 100},
		{"no field said is any field", world.Degrees("master"), q.Points * 80 / 100 * 20 / 100},
		{"a field that nobody knows is any field", world.Degrees("bachelor:qqxzqq"), q.Points * 60 / 100 * 20 / 100},
		{"the best degree counts, not the sum", world.Degrees("doctorate:law", "bachelor:physics"), q.Points * 60 / 100 * 90 / 100},
		{"in whatever order", world.Degrees("bachelor:physics", "doctorate:law"), q.Points * 60 / 100 * 90 / 100},
		{"level and field of two degrees don't mix", world.Degrees("doctorate", "associate:physics"), q.Points * 20 / 100},
		{"two fields in one answer: the better one", world.Degrees("bachelor:law and physics"), q.Points * 60 / 100 * 90 / 100},
		{"no degree", world.Degrees("none"), 0},
	})
	q.AnyField = 0
	checkTerms(t, q, []term{
		{"no other field counts", world.Degrees("doctorate:law"), 0},
		{"nor one that wasn't said", world.Degrees("doctorate"), 0},
	})
	q.AnyField = 70
	checkTerms(t, q, []term{
		{"a field that is near never earns less than any field", world.Degrees("doctorate:astronomy"), q.Points * 70 / 100},
	})
}

func TestInterestTerms(t *testing.T) {
	q := data.Requirement{Kind: data.InterestKind, Interest: "chips", Points: 7}
	wishes := func(texts ...string) (p profiles.Profile) {
		for _, text := range texts {
			p.Interests = append(p.Interests, profiles.Name{Text: text})
		}
		return p
	}
	checkTerms(t, q, []term{
		{"named", wishes("chips"), q.Points},
		{"named twice", wishes("Chips", "CHIPS", "teaching"), q.Points},
		{"another", wishes("teaching"), 0},
		{"a RIASEC code is another thing", profiles.Profile{RIASEC: "RIASEC"}, 0},
	})
}

func TestRIASECTerms(t *testing.T) {
	q := data.Requirement{Kind: data.RIASECKind, Points: 70, Letters: [6]int{100, 60, 20}} // R, I, A
	first, second, third := ledger.LetterWeight(0), ledger.LetterWeight(1), ledger.LetterWeight(2)
	best := first*100 + second*60 + third*20
	code := func(letters string) profiles.Profile { return profiles.Profile{RIASEC: letters} }
	nearest := func(sum int) int { return (2*q.Points*sum + best) / (2 * best) }
	checkTerms(t, q, []term{
		{"the layer's own code earns all", code("RIA"), q.Points},
		{"further letters take nothing away", code("RIASEC"), q.Points},
		{"the first letter alone", code("R"), nearest(first * 100)},
		{"the first letter weighs most", code("IR"), nearest(first*60 + second*100)},
		{"letters that don't count push others back", code("SER"), nearest(third * 100)},
		{"the last letter", code("SECAIR"), nearest(ledger.LetterWeight(3)*20 + ledger.LetterWeight(4)*60 + ledger.LetterWeight(5)*100)},
		{"none of the letters", code("SEC"), 0},
	})
	if second+third+ledger.LetterWeight(3)+ledger.LetterWeight(4)+ledger.LetterWeight(5) >= first {
		t.Error("the letters that follow weigh more than the first")
	}
}

// A RIASEC code that fits best must earn all, whatever its percents sum to: 6003 of
// 6300 doesn't divide the unit of evidence.
func TestTheBestCodeEarnsAllOfManyPoints(t *testing.T) {
	for _, letters := range [][6]int{{100, 95, 90, 66, 33, 17}, {99, 98, 97, 96, 95, 94}, {1}, {7, 0, 0, 0, 0, 3}, {100, 100, 100, 100, 100, 100}} {
		c := smallCatalogue(t, data.Requirement{Kind: data.RIASECKind, Points: 100, Letters: letters})
		code := "RIASEC"
		if letters[5] > letters[1] {
			code = "RCIASE"
		}
		if got := enter(ledger.New(c), profiles.Profile{RIASEC: code}).Pot(0); got != 100 {
			t.Errorf("%v: the best code earns %d of 100", letters, got)
		}
	}
}

func TestProfessionTerms(t *testing.T) {
	q := data.Requirement{Kind: data.ProfessionKind, Points: 40, Professions: []data.Share{
		{ID: "care", Percent: 30}, {ID: "nurse", Percent: 80}, {ID: "keeper", Percent: 50},
	}}
	job := func(text string) profiles.Profile { return profiles.Profile{Profession: profiles.Name{Text: text}} }
	checkTerms(t, q, []term{
		{"by its group", job("doctor"), q.Points * 30 / 100},
		{"by its own id, where that is more", job("nurse"), q.Points * 80 / 100},
		{"with words around it", job("ICU nurse at a children's hospital"), q.Points * 80 / 100},
		{"in another group", job("baker"), 0},
		{"unknown", job("qqxzqq"), 0},
		{"the title of the layer's own role counts in full", job("maker"), q.Points},
		{"the title of another layer's role by its share", job("Keeper"), q.Points * 50 / 100},
	})
	q.Professions = []data.Share{{ID: "care", Percent: 90}, {ID: "nurse", Percent: 10}}
	checkTerms(t, q, []term{{"by its group, where that is more", job("nurse"), q.Points * 90 / 100}})
}
