package cohort_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
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

// Six people of the small catalogue and a broken row, each number by hand. Points in
// layer 1, Silicon: a master in EE 15, chip design at the wanted level 20, Verilog
// 80 % of that; as Chip Designer 18 for chip design and 12 for Verilog. In layer 2,
// Tooling: Kubernetes 10, and 21 as Platform Engineer; programming 10 and 5, Python 60 % of
// that. In layer 3, Practice: prompt writing 12, and 28 with one's own profession; office
// work 15, and 60 % of 12 for the writing in it.
func TestSummaryByHand(t *testing.T) {
	s := smallSchool(t)
	ee := []profiles.Degree{{Level: scale.Master, Field: name("EE")}}
	got := s.summary([]profiles.Profile{
		{Degrees: ee, Skills: skills(scale.Beginner, "verilog")},                 // 15 + 5 + 7 + 6 in Silicon; Verilog would add 19, chip design 25
		{Degrees: ee, Skills: skills(scale.Advanced, "chip design")},             // 15 + 20 + 18; Verilog would add 12
		{Skills: skills(scale.Expert, "prompting", "Juggling", "k8s", "python")}, // 40 in Practice, and 31 + 6 + 3 in Tooling: a close call
		{RIASEC: "R"},                   // 4 in Silicon, too little for a lead
		{Profession: name("paralegal")}, // 15 + 7 in Practice
		{Skills: skills(scale.Expert, "juggling", "JUGGLING")}, // nothing known
	}, "not JSON")
	if want := (cohort.Rows{Read: 7, Placed: 5, Nothing: 1, Errors: 1}); got.Rows != want {
		t.Errorf("%+v, want %+v", got.Rows, want)
	}
	if want := (cohort.Unsaid{Degree: 4, Skills: 2, Interests: 5}); got.Unsaid != want {
		t.Errorf("%+v, want %+v", got.Unsaid, want)
	}
	silicon, practice := got.Layers[0], got.Layers[2]
	if silicon.People != 3 || silicon.Points != 33+53+4 || silicon.Close != 0 || !slices.Equal(silicon.Scores, []cohort.Count{1, 1, 1, 0, 0}) || silicon.Doors[0].People != 2 {
		t.Errorf("%+v", silicon)
	}
	missing := []cohort.Skill{{Skill: "verilog", Name: "Verilog", Level: 2, People: 2, MovesUp: 2, Points: 19 + 12}, {Skill: "chip-design", Name: "Chip design", Level: 2, People: 1, MovesUp: 1, Points: 25}}
	bridges := []cohort.Bridge{{Role: "lab-engineer", Title: "Lab Engineer", Layer: 1, People: 2}}
	if want := []cohort.Lead{{Role: "chip-designer", Title: "Chip Designer", People: 2, Missing: missing, Bridges: bridges}}; !reflect.DeepEqual(silicon.Leads, want) || !slices.Equal(silicon.Missing, missing) || silicon.TooLittle != 1 {
		t.Errorf("%+v, want %+v", silicon, want)
	}
	if want := []cohort.Sure{{Band: "open"}, {Band: "likely", People: 2}}; !slices.Equal(silicon.Confidence, want) {
		t.Errorf("%+v, want %+v", silicon.Confidence, want)
	}
	if !slices.Equal(got.Bridges, bridges) { // who has Kubernetes is a platform engineer already
		t.Errorf("%+v, want %+v", got.Bridges, bridges)
	}
	if practice.People != 2 || practice.Points != 40+22 || practice.Close != 1 || practice.Doors[0].People != 2 || len(practice.Leads) != 1 || practice.Leads[0].Title != "Own profession with AI" || practice.Confidence[0].People != 1 || practice.Confidence[1].People != 1 {
		t.Errorf("%+v", practice)
	}
	if want := []cohort.Name{{Kind: "skill", Text: "JUGGLING", People: 2}}; !slices.Equal(got.Names.Unknown, want) || !got.Names.Exact || got.Names.Given != 2+2+4+1+2 || got.Names.Recognized != 2+2+3+1 {
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

// countLead counts the lead role of a report, what it asks for, how sure it is, and the
// bridge.
func countLead(counts map[string]cohort.Count, told report.Report) {
	first := told.Layers[0]
	if told.First == nil {
		counts[fmt.Sprint("too little ", first.Layer)]++
		return
	}
	counts[fmt.Sprint("lead ", first.Layer, told.First.Role)]++
	for _, g := range first.Roles[0].Gaps {
		counts[fmt.Sprint("gap ", first.Layer, g.Requirement, g.Want)]++
		counts[fmt.Sprint("gap ", told.First.Role, g.Requirement, g.Want)]++
	}
	if told.Confidence != nil {
		counts[fmt.Sprint("band ", first.Layer, told.Confidence.Band)]++
	}
	if told.Bridge != nil {
		counts[fmt.Sprint("bridge ", told.Bridge.ID, told.Bridge.Layer)]++
	}
}

// What a summary says of many is what each of them was told: first layer, close call,
// door, lead role and what is missing of it, band, bridge, warnings.
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
		countLead(counts, ranked)
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
		for _, lead := range l.Leads {
			told[fmt.Sprint("lead ", l.Layer, lead.Role)] = lead.People
			for _, m := range lead.Missing {
				told[fmt.Sprint("gap ", lead.Role, m.Skill, m.Level)] = m.People
			}
		}
		for _, b := range l.Confidence {
			told[fmt.Sprint("band ", l.Layer, b.Band)] = b.People
		}
		told[fmt.Sprint("too little ", l.Layer)] = l.TooLittle
	}
	for _, b := range got.Bridges {
		told[fmt.Sprint("bridge ", b.Role, b.Layer)] = b.People
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
	banded := smallSchool(t).summary(nil)
	banded.Layers[0].Confidence = banded.Layers[0].Confidence[:1]
	for _, c := range []struct {
		other cohort.Summary
		want  string
	}{
		{embedded, "made with the catalogue ai-value-chain 2, not with small 8"},
		{renamed, "made with another catalogue that is called small 8 too: its layers differ"},
		{banded, "made with another catalogue that is called small 8 too: its bands of confidence differ"},
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
