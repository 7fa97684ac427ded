package cohort_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/cohort"
	"layerpath/recommend/report"
)

// A school ranks its people with one catalogue.
type school struct {
	*recommend.Ranker
	catalogue *data.Catalogue
}

func smallSchool(t testing.TB) *school {
	t.Helper()
	c, err := data.Load("../../testdata/catalog-small")
	return newSchool(t, c, err)
}

func embeddedSchool(t testing.TB) *school {
	t.Helper()
	c, err := data.Embedded()
	return newSchool(t, c, err)
}

func newSchool(t testing.TB, c *data.Catalogue, err error) *school {
	if err != nil {
		t.Fatal(err)
	}
	r, err := recommend.New(c)
	if err != nil {
		t.Fatal(err)
	}
	return &school{r, c}
}

// rank makes of a profile what a counter counts, in memory of its own.
func (s *school) rank(p profiles.Profile) cohort.Ranked {
	series := s.NewSeries()
	return cohort.Ranked{Brief: series.Brief(&p), Profile: &p, Missing: series.Missing(nil)}
}

// summary counts people, and a row in error for each of the kinds.
func (s *school) summary(people []profiles.Profile, errors ...string) cohort.Summary {
	c := cohort.New(s.catalogue)
	for _, p := range people {
		c.Add(s.rank(p))
	}
	for _, kind := range errors {
		c.AddError(kind)
	}
	return c.Summary()
}

// testPeople reads the people of ../../testdata/people.
func testPeople(t testing.TB) (people []profiles.Profile) {
	t.Helper()
	files, err := filepath.Glob("../../testdata/people/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no people: %v", err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		_, profile, _ := bytes.Cut(text, []byte("\n---\n"))
		p, err := profiles.Read(bytes.NewReader(profile), file)
		if err != nil {
			t.Fatal(err)
		}
		people = append(people, p)
	}
	return people
}

func toJSON(t testing.TB, s cohort.Summary) string {
	t.Helper()
	text, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func name(text string) profiles.Name { return profiles.Name{Text: text} }

func skills(level scale.Level, names ...string) (all []profiles.Skill) {
	for _, n := range names {
		all = append(all, profiles.Skill{Name: name(n), Level: level})
	}
	return all
}

// Four people of the small catalogue and a broken row, each number by hand. Points in
// layer 1, Silicon: a master in EE 30, chip design at the wanted level 40, Verilog
// 80 % of that; in layer 3, Practice: prompt writing 30, writing 20.
func TestSummaryByHand(t *testing.T) {
	s := smallSchool(t)
	ee := []profiles.Degree{{Level: scale.Master, Field: name("EE")}}
	got := s.summary([]profiles.Profile{
		{Degrees: ee, Skills: skills(scale.Advanced, "verilog")},       // 30 + 32 in Silicon, 8 short of full chip design
		{Degrees: ee, Skills: skills(scale.Advanced, "chip design")},   // 30 + 40
		{Skills: skills(scale.Expert, "prompting", "Juggling", "k8s")}, // 30 in Practice, 30 in Tooling, a close call
		{Skills: skills(scale.Expert, "juggling", "JUGGLING")},         // nothing known
	}, "not JSON")
	if want := (cohort.Rows{Read: 5, Placed: 3, Nothing: 1, Errors: 1}); got.Rows != want {
		t.Errorf("%+v, want %+v", got.Rows, want)
	}
	if want := (cohort.Unsaid{Degree: 2, Interests: 4}); got.Unsaid != want {
		t.Errorf("%+v, want %+v", got.Unsaid, want)
	}
	silicon, tooling := got.Layers[0], got.Layers[1]
	if silicon.People != 2 || silicon.Points != 62+70 || silicon.Close != 0 || !slices.Equal(silicon.Scores, []cohort.Count{0, 0, 0, 2, 0}) || silicon.Doors[0].People != 2 {
		t.Errorf("%+v", silicon)
	}
	if want := []cohort.Skill{{Skill: "chip-design", Name: "Chip design", Level: 3, People: 1, MovesUp: 1, Points: 8}}; !slices.Equal(silicon.Missing, want) {
		t.Errorf("%+v, want %+v", silicon.Missing, want)
	}
	if tooling.People+got.Layers[2].People != 1 || tooling.Close+got.Layers[2].Close != 1 || tooling.Doors[2].People+got.Layers[2].Doors[0].People != 1 {
		t.Errorf("%+v", tooling)
	}
	if want := []cohort.Name{{Kind: "skill", Text: "JUGGLING", People: 2}}; !slices.Equal(got.Names.Unknown, want) || !got.Names.Exact || got.Names.Given != 2+2+3+2 || got.Names.Recognized != 2+2+2 {
		t.Errorf("%+v, want %+v", got.Names, want)
	}
	if want := []cohort.Problem{{Kind: "not JSON", Rows: 1}}; !slices.Equal(got.Errors, want) {
		t.Errorf("%+v, want %+v", got.Errors, want)
	}
}

// A counter that nobody came to is a summary too, one that leaves others as they are.
func TestSummaryOfNobody(t *testing.T) {
	s := smallSchool(t)
	nobody, all := s.summary(nil), s.summary(testPeople(t))
	if text := toJSON(t, nobody); bytes.Contains([]byte(text), []byte("null")) {
		t.Errorf("a list is null: %s", text)
	}
	joined, err := all.Join(nobody)
	if err != nil || toJSON(t, joined) != toJSON(t, all) {
		t.Errorf("%v", err)
	}
}

// What a summary says of many is what each of them was told: first layer, close call,
// door, gaps, warnings.
func TestSummaryIsTheSumOfReports(t *testing.T) {
	s, people := embeddedSchool(t), testPeople(t)
	got := s.summary(people)
	var unsaid cohort.Unsaid
	counts := map[string]cohort.Count{}
	for _, p := range people {
		ranked := s.Rank(p)
		first := ranked.Layers[0]
		counts[fmt.Sprint("layer ", first.Layer)]++
		counts[fmt.Sprint("door ", first.Layer, first.Entry.Status)]++
		counts[fmt.Sprint("points ", first.Layer)] += cohort.Count(first.Score)
		if len(ranked.CloseCalls) > 0 && ranked.CloseCalls[0][0] == first.Layer {
			counts[fmt.Sprint("close ", first.Layer)]++
		}
		for _, g := range first.Gaps {
			if g.Kind == "skill" {
				counts[fmt.Sprint("gap ", first.Layer, g.Requirement, g.Want)]++
			}
		}
		for _, w := range ranked.Warnings {
			switch w.Code {
			case report.NoDegree:
				unsaid.Degree++
			case report.NoSkills:
				unsaid.Skills++
			case report.NoInterests:
				unsaid.Interests++
			}
		}
	}
	if got.Unsaid != unsaid || got.Rows.Placed != cohort.Count(len(people)) {
		t.Errorf("%+v, want %+v; %+v", got.Unsaid, unsaid, got.Rows)
	}
	told := map[string]cohort.Count{}
	for _, l := range got.Layers {
		told[fmt.Sprint("layer ", l.Layer)] = l.People
		told[fmt.Sprint("points ", l.Layer)] = l.Points
		told[fmt.Sprint("close ", l.Layer)] = l.Close
		for _, d := range l.Doors {
			told[fmt.Sprint("door ", l.Layer, d.Status)] = d.People
		}
		for _, m := range l.Missing {
			told[fmt.Sprint("gap ", l.Layer, m.Skill, m.Level)] = m.People
		}
	}
	for what, n := range told {
		if counts[what] != n {
			t.Errorf("%s: %d, the reports have %d", what, n, counts[what])
		}
	}
	for what, n := range counts {
		if told[what] != n {
			t.Errorf("%s: %d, the reports have %d", what, told[what], n)
		}
	}
}

// A school that counts its classes apart gets what it would have got from all at once,
// byte for byte, whoever sits in which class and whichever list is opened first.
func TestJoinedPartsAreTheWhole(t *testing.T) {
	s := embeddedSchool(t)
	people := append(testPeople(t)[:40], strangers()...)
	ranked := make([]func(*cohort.Counter), 0, len(people)+4)
	for _, p := range people {
		r := s.rank(p)
		ranked = append(ranked, func(c *cohort.Counter) { c.Add(r) })
	}
	for _, kind := range []string{"not JSON", "no profile", "not JSON", "too long"} {
		ranked = append(ranked, func(c *cohort.Counter) { c.AddError(kind) })
	}
	whole := cohort.New(s.catalogue)
	for _, add := range ranked {
		add(whole)
	}
	want := toJSON(t, whole.Summary())
	rapid.Check(t, func(t *rapid.T) {
		parts := split(t, s, rapid.Permutation(ranked).Draw(t, "order"))
		for len(parts) > 1 {
			parts = rapid.Permutation(parts).Draw(t, "groups")
			joined, err := parts[0].Join(parts[1])
			if err != nil {
				t.Fatal(err)
			}
			parts = append([]cohort.Summary{joined}, parts[2:]...)
		}
		if got, err := json.Marshal(parts[0]); err != nil || string(got) != want {
			t.Fatalf("%v\n got %s\nwant %s", err, got, want)
		}
	})
}

func split(t *rapid.T, s *school, ranked []func(*cohort.Counter)) (parts []cohort.Summary) {
	counters := make([]*cohort.Counter, rapid.IntRange(1, 7).Draw(t, "parts"))
	for i := range counters {
		counters[i] = cohort.New(s.catalogue)
	}
	for _, add := range ranked {
		add(counters[rapid.IntRange(0, len(counters)-1).Draw(t, "part")])
	}
	for _, c := range counters {
		parts = append(parts, c.Summary())
	}
	return parts
}

// strangers say what the catalogue doesn't know, or next to nothing, in many spellings.
func strangers() []profiles.Profile {
	return []profiles.Profile{
		{},
		{Interests: []profiles.Name{name("chips")}},
		{Skills: skills(0, "Pyhton", "pyhton", "py-hton", "basket weaving")},
		{Skills: skills(0, "pyhton", "???", "Basket-Weaving", "excel"), Profession: name("pyhton")},
		{Skills: skills(0, "\xff\xfe", "a\x1b[31m", "日本語の名前"), Degrees: []profiles.Degree{{Level: scale.Master, Field: name("basket weaving")}}},
		{Degrees: []profiles.Degree{{Level: scale.NoDegree}}},
	}
}

func TestJoinNeedsOneCatalogue(t *testing.T) {
	small, embedded := smallSchool(t).summary(nil), embeddedSchool(t).summary(nil)
	renamed := smallSchool(t).summary(nil)
	renamed.Layers = slices.Clone(renamed.Layers)
	renamed.Layers[1].Name = "Tools"
	for _, c := range []struct {
		other cohort.Summary
		want  string
	}{
		{embedded, "made with the catalogue ai-value-chain 1, not with small 7"},
		{renamed, "made with another catalogue that is called small 7 too: its layers differ"},
	} {
		if _, err := small.Join(c.other); err == nil || err.Error() != c.want {
			t.Errorf("%v, want %s", err, c.want)
		}
	}
}

func BenchmarkAdd(b *testing.B) {
	s := embeddedSchool(b)
	p := knownPerson(b, s)
	misspelt := p
	misspelt.Skills = append(skills(0, "pyhton"), p.Skills...)
	for _, bench := range []struct {
		name    string
		profile profiles.Profile
	}{{"unknown=0", p}, {"unknown=1", misspelt}} {
		c, ranked := cohort.New(s.catalogue), s.rank(bench.profile)
		b.Run(bench.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.Add(ranked)
			}
		})
	}
}

// knownPerson is the first of the test people of whom all is recognised, and who
// brings a degree.
func knownPerson(b *testing.B, s *school) profiles.Profile {
	for _, p := range testPeople(b) {
		if len(p.Degrees) > 0 && len(s.Rank(p).Coverage.Unrecognized) == 0 && len(s.Rank(p).Layers[0].Gaps) > 5 {
			return p
		}
	}
	b.Fatal("nobody")
	return profiles.Profile{}
}

func BenchmarkJoin(b *testing.B) {
	s := embeddedSchool(b)
	sum := s.summary(testPeople(b))
	b.Run("people=73", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := sum.Join(sum); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// A level and a code that a program made up are no names: a summary that counted them
// would have more names unknown than given, and be refused by whoever joins it.
func TestWhatCantBeMeantIsNoName(t *testing.T) {
	s := smallSchool(t)
	got := s.summary([]profiles.Profile{{Skills: skills(9, "verilog", "juggling"), RIASEC: "XYZ", Degrees: []profiles.Degree{{Level: 9}}}})
	if got.Names.Given != 2 || got.Names.Recognized != 1 {
		t.Errorf("%d names given, %d recognized", got.Names.Given, got.Names.Recognized)
	}
	if _, err := cohort.Read(strings.NewReader(toJSON(t, got)), "made.json"); err != nil {
		t.Error(err)
	}
}
