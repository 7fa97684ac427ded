package answers_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// A desk reads one profile after another in one world.
type desk struct {
	world.World
	reader *answers.Reader
}

func newDesk(w world.World) desk { return desk{w, answers.NewSeriesReader(w.Catalogue)} }

func tiny(t testing.TB) desk { return newDesk(world.Of(world.Tiny(t))) }

// What is remembered of one person must change nothing for the next.
func TestAReaderReadsEachAsTheFirst(t *testing.T) {
	world.CheckMany(t, newDesk, func(t *rapid.T, d desk, p profiles.Profile) {
		got, want := d.reader.Read(&p), answers.NewReader(d.Catalogue).Read(&p)
		if shown(got) != shown(want) || !reflect.DeepEqual(got.Echo(), want.Echo()) {
			t.Fatalf("%+v is read as\n%s\nnot\n%s", p, shown(got), shown(want))
		}
	})
}

// shown is all that is recognised of a profile.
func shown(a *answers.Answers) string {
	return fmt.Sprint(a.Skills, a.Degrees, a.Interests, a.Code, a.Job, a.HasJob, a.Inexact, a.Said, a.Unsaid, a.Given(), a.Recognized())
}

// A profile made in Go may have what no file can say: it is an answer that nobody
// knows, and neither stops the ranking nor counts.
func TestWhatCannotBeMeantIsUnknown(t *testing.T) {
	name := func(text string) profiles.Name { return profiles.Name{Text: text} }
	for _, tt := range []struct {
		name    string
		profile profiles.Profile
		sound   profiles.Profile // what counts of it
		unknown string
		given   int
	}{
		{
			"a skill's level of 9",
			profiles.Profile{Skills: []profiles.Skill{{Name: name("wide"), Level: 9}}},
			profiles.Profile{Skills: []profiles.Skill{{Name: name("wide")}}},
			`level "wide:9"`, 2,
		}, {
			"a skill's level of -1",
			profiles.Profile{Skills: []profiles.Skill{{Name: name("wide"), Level: -1}}},
			profiles.Profile{Skills: []profiles.Skill{{Name: name("wide")}}},
			`level "wide:-1"`, 2,
		}, {
			"a degree's level of 9",
			profiles.Profile{Degrees: []profiles.Degree{{Level: 9, Field: name("law")}, {Level: scale.Master, Field: name("physics")}}},
			profiles.Profile{Degrees: []profiles.Degree{{Level: scale.Master, Field: name("physics")}}},
			`degree "9:law"`, 4,
		}, {
			"a degree's level of -2",
			profiles.Profile{Degrees: []profiles.Degree{{Level: -2}}},
			profiles.Profile{},
			`degree "-2"`, 1,
		}, {
			"a skill's level by another word",
			profiles.Profile{Skills: []profiles.Skill{{Name: name("wide"), Unclear: "guru"}}},
			profiles.Profile{Skills: []profiles.Skill{{Name: name("wide")}}},
			`level "wide:guru"`, 2,
		}, {
			"a level behind a colon",
			profiles.Profile{Skills: []profiles.Skill{{Name: name("wide: 9")}}},
			profiles.Profile{Skills: []profiles.Skill{{Name: name("wide")}}},
			`level "wide:9"`, 2,
		}, {
			"two levels",
			profiles.Profile{Skills: []profiles.Skill{{Name: name("wide:3"), Level: scale.Expert}}},
			profiles.Profile{Skills: []profiles.Skill{{Name: name("wide")}}},
			`level "wide:3:4"`, 2,
		}, {
			"two levels of which one is none",
			profiles.Profile{Skills: []profiles.Skill{{Name: name("wide:3:guru")}}},
			profiles.Profile{Skills: []profiles.Skill{{Name: name("wide")}}},
			`level "wide:3:guru"`, 2,
		}, {
			"a level behind the colon of a skill that nobody knows",
			profiles.Profile{Skills: []profiles.Skill{{Name: name("qqx:9")}, {Name: name("wide")}}},
			profiles.Profile{Skills: []profiles.Skill{{Name: name("wide")}}},
			`skill "qqx:9"`, 2,
		}, {
			"a degree by another word",
			profiles.Profile{Degrees: []profiles.Degree{{Level: scale.UnsaidDegree, Unclear: "guru", Field: name("law")}, {Level: scale.Master, Field: name("physics")}}},
			profiles.Profile{Degrees: []profiles.Degree{{Level: scale.Master, Field: name("physics")}}},
			`degree "guru:law"`, 4,
		}, {
			"letters that are none",
			profiles.Profile{RIASEC: "XYZ"},
			profiles.Profile{},
			`riasec "XYZ"`, 1,
		}, {
			"a letter twice",
			profiles.Profile{RIASEC: "RIR"},
			profiles.Profile{},
			`riasec "RIR"`, 1,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := tiny(t)
			a := d.reader.Read(&tt.profile)
			if a.Given() != tt.given || a.Recognized() != tt.given-1 {
				t.Errorf("%d of %d recognised", a.Recognized(), a.Given())
			}
			unknown := ""
			for _, u := range a.Coverage().Unrecognized {
				unknown += fmt.Sprintf("%s %q", u.Kind, u.Text)
			}
			if unknown != tt.unknown {
				t.Errorf("unknown: %s", unknown)
			}
			got, want := d.scores(a), d.scores(answers.NewReader(d.Catalogue).Read(&tt.sound))
			if !slices.Equal(got, want) {
				t.Errorf("earns %v, not %v", got, want)
			}
		})
	}
}

// scores are the points of all layers and roles.
func (d desk) scores(a *answers.Answers) (scores []int) {
	account := ledger.New(d.Catalogue).NewAccount()
	a.Enter(account)
	for target := range account.Ledger().Targets() {
		scores = append(scores, account.Pot(target))
	}
	return scores
}

// A level that stands in a skill's name, where nothing else is said for it, is the level;
// and no tail is none.
func TestALevelInANameIsALevel(t *testing.T) {
	for _, name := range []string{"wide:3", "wide : advanced"} {
		a := tiny(t).reader.Read(&profiles.Profile{Skills: []profiles.Skill{{Name: profiles.Name{Text: name}}}})
		if s := a.Said[0]; a.Recognized() != 1 || len(a.Said) != 1 || s.Text != "wide" || s.Level != 3 || !s.LevelSaid {
			t.Errorf("%q: %+v", name, a.Said)
		}
	}
	a := tiny(t).reader.Read(&profiles.Profile{Skills: []profiles.Skill{{Name: profiles.Name{Text: "wide::"}}}})
	if a.Recognized() != 1 || len(a.Said) != 1 || a.Said[0].LevelSaid {
		t.Errorf("%+v", a.Said)
	}
}

// A degree's field stays an answer where its level isn't one, and the person's degree is
// as if none had been said.
func TestAFieldWithoutALevel(t *testing.T) {
	a := tiny(t).reader.Read(&profiles.Profile{Degrees: []profiles.Degree{{Level: scale.UnsaidDegree, Field: profiles.Name{Text: "law"}}}})
	if a.Given() != 1 || a.Recognized() != 1 || !a.Unsaid.Degree || len(a.Degrees) != 0 {
		t.Errorf("%+v", a)
	}
}

// A level that people call otherwise is told with the word for it.
func TestADegreeHasSuggestions(t *testing.T) {
	for said, want := range map[string]string{"PhD": "doctorate", "M.Sc.": "master", "batchelor": "bachelor", "high school": "secondary", "qqxzq": ""} {
		a := tiny(t).reader.Read(&profiles.Profile{Degrees: []profiles.Degree{{Level: scale.UnsaidDegree, Unclear: said}}})
		if u := a.Coverage().Unrecognized[0]; u.Text != said || strings.Join(u.Suggestions, " ") != want || len(u.Names) != len(u.Suggestions) {
			t.Errorf("%s: %+v", said, u)
		}
	}
}

// What wasn't read of a file is told behind the answers, with its line, and is none.
func TestNotesAreNoAnswers(t *testing.T) {
	p := world.Skills("wide", "qqx")
	p.Notes = []profiles.Note{{Kind: profiles.KeyNote, Text: "age", Line: 7}, {Kind: profiles.TextNote, Text: "skill: I…", Line: 9}}
	a := tiny(t).reader.Read(&p)
	c := a.Coverage()
	if c.Given != 2 || c.Recognized != 1 || len(c.Unrecognized) != 3 {
		t.Fatalf("%+v", c)
	}
	for i, want := range []report.Unrecognized{{Kind: "key", Text: "age", Line: 7}, {Kind: "text", Text: "skill: I…", Line: 9}} {
		if u := c.Unrecognized[1+i]; u.Kind != want.Kind || u.Text != want.Text || u.Line != want.Line || u.Suggestions == nil {
			t.Errorf("%+v", u)
		}
	}
	if len(a.Echo().Skills) != 2 {
		t.Errorf("%+v", a.Echo())
	}
}

// A code is a code in any case.
func TestACodeIsReadInAnyCase(t *testing.T) {
	if a := tiny(t).reader.Read(&profiles.Profile{RIASEC: "ria"}); a.Code != "RIA" || a.Recognized() != 1 || a.Unsaid.Interests {
		t.Errorf("%+v", a)
	}
}

// The echo has each answer beside what it was found to be, even where a degree among
// them can't be meant.
func TestEchoKeepsAnswersApart(t *testing.T) {
	p := world.Degrees("bachelor:qqx", "master", "doctorate:jus")
	p.Degrees[1].Level = 9
	p.Skills = append(world.Skills("n++:3", "qqx").Skills, profiles.Skill{Name: profiles.Name{Text: "w"}, Level: 9})
	p.Interests = []profiles.Name{{Text: "Teaching"}, {Text: "qqx"}}
	p.Profession.Text = "qqx"
	got := tiny(t).reader.Read(&p).Echo()
	want := report.Profile{
		Profession: &report.Said{Text: "qqx"},
		Degrees: []report.Degree{
			{Level: "bachelor", Field: &report.Said{Text: "qqx"}}, {Unclear: "9"}, {Level: "doctorate", Field: &report.Said{Text: "jus", ID: "law"}},
		},
		Skills: []report.Said{
			{Text: "n++", ID: "narrow", Level: 3}, {Text: "qqx", Level: int(scale.Intermediate), Assumed: true}, {Text: "w", ID: "wide", Level: int(scale.Intermediate), Assumed: true, Unclear: "9"},
		},
		Interests: []report.Said{{Text: "Teaching", ID: "teaching", Name: "Teaching"}, {Text: "qqx"}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%+v\nnot\n%+v", got, want)
	}
}

// Said in several ways, a skill counts at its highest level and is told in the first words.
func TestASkillSaidTwice(t *testing.T) {
	p := world.Skills("The wide:1", "n++", "w:3")
	a := tiny(t).reader.Read(&p)
	wide, narrow, apart := int32(a.Said[0].Found[0]), int32(a.Said[1].Found[0]), int32(2)
	if len(a.Skills) != 2 || a.LevelOf(wide) != 3 || a.LevelOf(narrow) != int32(scale.Intermediate) || a.LevelOf(apart) != 0 {
		t.Errorf("%+v", a.Skills)
	}
	if a.WordsFor(wide) != "The wide" || a.WordsFor(apart) != "" {
		t.Errorf("%q, %q", a.WordsFor(wide), a.WordsFor(apart))
	}
}

// Names by the ten thousand, some of them long texts, must not fill the memory; and what
// is forgotten is found again.
func TestMemoryHasBounds(t *testing.T) {
	d := tiny(t)
	for i := range 40_000 {
		p := world.Skills(fmt.Sprint("no skill ", i), "n++", strings.Repeat("long ", 100)+fmt.Sprint(i))
		if a := d.reader.Read(&p); a.Recognized() != 1 || len(a.Skills) != 1 {
			t.Fatalf("%d: %+v", i, a.Skills)
		}
	}
	if n, most := d.reader.Remembered(), 1<<14; n == 0 || n > most {
		t.Errorf("%d names are remembered", n)
	}
}

// Evidence for one ask has to fit into its number, however many skills are evidence for
// it: those beyond the bound are told as not known, and nobody falls back to nothing.
func TestSkillsHaveABound(t *testing.T) {
	c := &data.Catalogue{Name: "wide", Version: "1", Categories: []data.Category{{ID: "all", Name: "All"}}}
	c.Skills = []data.Skill{{ID: "root", Name: "Root", Category: "all"}}
	p := profiles.Profile{}
	for i := range 20_000 {
		id := fmt.Sprint("skill-", i)
		c.Skills = append(c.Skills, data.Skill{ID: id, Name: id, Category: "all", Broader: world.Share("root", 100)})
		p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: id}})
	}
	c.Layers = []data.Layer{{ID: "one", Number: 1, Requirements: []data.Requirement{{Kind: data.SkillKind, Skill: "root", Level: 2, Points: 90}}}}
	a, account := answers.NewReader(c).Read(&p), ledger.New(c).NewAccount()
	a.Enter(account)
	if account.Pot(0) != 90 || a.Recognized() != len(a.Skills) || a.Given() != len(p.Skills) {
		t.Errorf("%d points; %d of %d known", account.Pot(0), a.Recognized(), a.Given())
	}
}

// Whoever studies for a master's has a bachelor's, and it is the one that they said, in
// whatever order: a philosopher among computer scientists has none in computer science.
func TestWhatIsHeldOfADegreeUnderWay(t *testing.T) {
	done, underWay := func(level scale.Degree, field string) profiles.Degree {
		return profiles.Degree{Level: level, Field: profiles.Name{Text: field}}
	}, func(level scale.Degree, field string) profiles.Degree {
		return profiles.Degree{Level: level, Field: profiles.Name{Text: field}, InProgress: true}
	}
	for _, tt := range []struct {
		said, held []profiles.Degree
	}{
		{[]profiles.Degree{underWay(scale.Master, "physics")}, []profiles.Degree{done(scale.Bachelor, "physics")}},
		{[]profiles.Degree{done(scale.Bachelor, "law"), underWay(scale.Master, "physics")}, []profiles.Degree{done(scale.Bachelor, "law")}},
		{[]profiles.Degree{underWay(scale.Master, "physics"), done(scale.Bachelor, "law")}, []profiles.Degree{done(scale.Bachelor, "law")}},
		{[]profiles.Degree{done(scale.Secondary, ""), underWay(scale.Master, "physics")}, []profiles.Degree{done(scale.Secondary, ""), done(scale.Bachelor, "physics")}},
		{[]profiles.Degree{done(scale.Master, "law"), underWay(scale.Doctorate, "physics")}, []profiles.Degree{done(scale.Master, "law")}},
		{[]profiles.Degree{done(scale.Bachelor, "law"), underWay(scale.Doctorate, "physics")}, []profiles.Degree{done(scale.Bachelor, "law"), done(scale.Master, "physics")}},
		{[]profiles.Degree{underWay(scale.Master, "physics"), underWay(scale.Master, "law")}, []profiles.Degree{done(scale.Bachelor, "physics"), done(scale.Bachelor, "law")}},
		{[]profiles.Degree{underWay(scale.Bachelor, "physics")}, []profiles.Degree{done(scale.Secondary, "")}},
		{[]profiles.Degree{underWay(scale.Secondary, "")}, []profiles.Degree{done(scale.NoDegree, "")}},
		{[]profiles.Degree{underWay(scale.NoDegree, "physics"), done(scale.Secondary, "")}, []profiles.Degree{done(scale.NoDegree, "physics"), done(scale.Secondary, "")}},
	} {
		d := tiny(t)
		held := slices.Clone(d.reader.Read(&profiles.Profile{Degrees: tt.said}).Held)
		want := answers.NewReader(d.Catalogue).Read(&profiles.Profile{Degrees: tt.held}).Degrees
		if !reflect.DeepEqual(held, want) {
			t.Errorf("%+v: holds %+v, not %+v", tt.said, held, want)
		}
	}
}

// A plan tells of each degree on the way what the ranking will say once it is taken: what a
// degree under way builds on is no longer taken for granted where one of its level is there.
func TestADegreeMoreIsHeldAsIfItWereSaid(t *testing.T) {
	world.Check(t, newDesk, func(t *rapid.T, d desk, p profiles.Profile) {
		p.Degrees = append(slices.Clone(p.Degrees), world.DrawDegree(t, d.Vocabulary))
		p.Degrees[0].InProgress = true
		with, more := p, world.DrawDegree(t, d.Vocabulary)
		more.InProgress, more.Expected = false, 0
		with.Degrees = append(slices.Clone(p.Degrees), more)
		said := answers.NewReader(d.Catalogue).Read(&with)
		if len(said.Degrees) == 0 || said.DegreeSaid(len(said.Degrees)-1) != &with.Degrees[len(p.Degrees)] {
			return // a degree that means none
		}
		later := d.reader.Read(&p).HeldWith(said.Degrees[len(said.Degrees)-1:])
		if !sameDegrees(later, said.Held) {
			t.Fatalf("%+v and %+v: holds %+v later, and %+v where it is said", p.Degrees, more, later, said.Held)
		}
	})
}

// sameDegrees says whether two people hold the same, in whatever order.
func sameDegrees(a, b []ledger.Degree) bool {
	byWords := func(degrees []ledger.Degree) (words []string) {
		for _, d := range degrees {
			words = append(words, fmt.Sprintf("%v", d))
		}
		slices.Sort(words)
		return words
	}
	return slices.Equal(byWords(a), byWords(b))
}

// Nobody is told that a door opens once they are done with no degree.
func TestNoDegreeIsNeverUnderWay(t *testing.T) {
	c := world.Copy(world.Tiny(t))
	for i := range c.Layers {
		c.Layers[i].Entry = data.Entry{Open: scale.Secondary, Fields: world.Share(c.Fields[0].ID, 100)}
	}
	d := newDesk(world.Of(c))
	p := profiles.Profile{Degrees: []profiles.Degree{{Level: scale.NoDegree, InProgress: true, Expected: 2027}, {Level: scale.Secondary}}}
	a, account := d.reader.Read(&p), ledger.New(d.Catalogue).NewAccount()
	for role := range d.Catalogue.Roles {
		if after := a.After(account, role, nil); after != nil {
			t.Errorf("%s: %+v", d.Catalogue.Roles[role].ID, after)
		}
	}
}

// A title is told as what somebody works as with AI, so it has to be what they do today.
func TestTitleIsOfToday(t *testing.T) {
	d := newDesk(world.Embedded(t))
	for text, want := range map[string]string{
		"Nurse": "Nurse", "nurse, retired": "", "I was a nurse": "", "teacher (retired)": "", "used to be a zookeeper": "", "Looking for work": "", "student nurse": "",
		"Trainee solicitor": "Trainee solicitor", "Student affairs officer": "Student affairs officer", "zookeeper": "zookeeper",
	} {
		if got := d.reader.Read(&profiles.Profile{Profession: profiles.Name{Text: text}}).Title(); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	d := newDesk(world.Embedded(b))
	p := d.Developer()
	b.Run("skills=15", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			d.reader.Read(&p)
		}
	})
}

func BenchmarkEnter(b *testing.B) {
	d := newDesk(world.Embedded(b))
	p := d.Developer()
	a, account := d.reader.Read(&p), ledger.New(d.Catalogue).NewAccount()
	b.Run("skills=15", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			account.Clear()
			a.Enter(account)
		}
	})
}
