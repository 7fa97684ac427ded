package recommend_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/report"
)

// A counselled person is one of testdata/counsel: a profile, and what an adviser says to
// it, whose keys are told in the README there.
type counselled struct {
	file    string
	Profile yaml.Node `yaml:"profile"`
	Adviser struct {
		Layers []int    `yaml:"layers"`
		Roles  []string `yaml:"roles"`
		Absurd []string `yaml:"absurd"`
		Learn  []string `yaml:"learn"`
		Silly  []string `yaml:"silly"`
		Wish   string   `yaml:"wish"`
		Plan   struct {
			Holds  []string   `yaml:"holds"`
			Order  [][]string `yaml:"order"`
			Never  []string   `yaml:"never"`
			Degree string     `yaml:"degree"` // needless, fitting or necessary
		} `yaml:"plan"`
	} `yaml:"adviser"`
}

// A verdict is how many of the people are told what the adviser would tell them.
type verdict struct{ first, defensible, roles, learn, plan int }

// shown is how many roles, and how many things to learn, a person sees first.
const shown = 3

// The advice may get better, and not worse. Each line of the log is a person who is told
// otherwise than the adviser would tell them.
func TestCounsel(t *testing.T) {
	got, people := counsel(t, "../testdata/counsel", t.Logf)
	t.Logf("of %d people: %+v", people, got)
	if held := (verdict{first: 37, defensible: 39, roles: 40, learn: 37, plan: 24}); !got.holds(held) {
		t.Errorf("%+v, at least %+v is held", got, held)
	}
}

// Of the people who were kept from whoever wrote the catalogue and the engine only the
// counts are told, so that nobody writes for them: they say how the advice does with
// people whom nobody had in mind.
func TestCounselForPeopleKeptAside(t *testing.T) {
	for _, tt := range []struct {
		folder string
		held   verdict
	}{
		{"aside", verdict{first: 16, defensible: 19, roles: 20, learn: 15, plan: 11}},
		{"aside-2", verdict{first: 10, defensible: 17, roles: 15, learn: 11, plan: 13}},
	} {
		got, people := counsel(t, "../testdata/counsel/"+tt.folder, func(string, ...any) {})
		t.Logf("%s: of %d people: %+v", tt.folder, people, got)
		if !got.holds(tt.held) {
			t.Errorf("%s: %+v, at least %+v is held", tt.folder, got, tt.held)
		}
	}
}

// counsel gives people advice and compares it with the adviser's; say hears of each
// difference.
func counsel(t *testing.T, folder string, say func(format string, args ...any)) (got verdict, people int) {
	t.Helper()
	w := embedded(t)
	c, ranker := w.Catalogue, w.Ranker
	all := counselledPeople(t, folder)
	for _, p := range all {
		count := func(what, wrong string) int {
			if wrong == "" {
				return 1
			}
			say("%s: %s: %s", p.file, what, wrong)
			return 0
		}
		profile := p.profile(t)
		told := ranker.Short(profile)
		got.first += count("first layer", p.first(told))
		got.defensible += count("layer", p.layer(told))
		got.roles += count("roles", p.roles(told))
		got.learn += count("learn", p.learn(c, told))
		got.plan += count("plan", p.plan(t, c, ranker, profile))
	}
	return got, len(all)
}

// holds says whether there is as much of each as of another verdict.
func (v verdict) holds(least verdict) bool {
	return v.first >= least.first && v.defensible >= least.defensible && v.roles >= least.roles && v.learn >= least.learn && v.plan >= least.plan
}

func counselledPeople(t *testing.T, folder string) (people []counselled) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.yaml"))
	if err != nil || len(files) == 0 {
		t.Fatalf("nobody in %s: %v", folder, err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		p := counselled{file: strings.TrimSuffix(filepath.Base(file), ".yaml")}
		decoder := yaml.NewDecoder(bytes.NewReader(text))
		decoder.KnownFields(true)
		if err := decoder.Decode(&p); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		people = append(people, p)
	}
	return people
}

func (p counselled) profile(t *testing.T) profiles.Profile {
	t.Helper()
	text, err := yaml.Marshal(&p.Profile)
	if err != nil {
		t.Fatal(err)
	}
	profile, err := profiles.Read(bytes.NewReader(text), p.file)
	if err != nil {
		t.Fatal(err)
	}
	return profile
}

func (p counselled) first(told report.Report) string {
	if len(told.Layers) > 0 && told.Layers[0].Layer == p.Adviser.Layers[0] {
		return ""
	}
	return p.otherLayer(told)
}

func (p counselled) layer(told report.Report) string {
	if len(told.Layers) > 0 && slices.Contains(p.Adviser.Layers, told.Layers[0].Layer) {
		return ""
	}
	return p.otherLayer(told)
}

func (p counselled) otherLayer(told report.Report) string {
	if len(told.Layers) == 0 {
		return "none"
	}
	return fmt.Sprintf("%d with %d points, the adviser says %v", told.Layers[0].Layer, told.Layers[0].Score, p.Adviser.Layers)
}

func (p counselled) roles(told report.Report) string {
	var ids []string
	for _, r := range told.Roles[:min(shown, len(told.Roles))] {
		ids = append(ids, r.ID)
	}
	if among(ids, p.Adviser.Roles) == "" && !(slices.Contains(ids, "profession") && p.withAI()) || among(ids, p.Adviser.Absurd) != "" {
		return fmt.Sprintf("%v, the adviser says %v and never %v", ids, p.Adviser.Roles, p.Adviser.Absurd)
	}
	return ""
}

// withAI says whether the person's own profession, with AI, is what the adviser names.
func (p counselled) withAI() bool {
	return slices.ContainsFunc(p.Adviser.Roles, func(title string) bool { return strings.HasSuffix(title, "who works with AI") })
}

func (p counselled) learn(c *data.Catalogue, told report.Report) string {
	var ids []string
	for _, l := range told.Learn {
		ids = append(ids, l.Requirement)
	}
	if !slices.ContainsFunc(p.Adviser.Learn, func(id string) bool { return holds(c, ids, id) }) || among(ids, p.Adviser.Silly) != "" {
		return fmt.Sprintf("%v, the adviser says %v and never %v", ids, p.Adviser.Learn, p.Adviser.Silly)
	}
	return ""
}

// plan looks at the plan to the role that the person wishes for.
func (p counselled) plan(t *testing.T, c *data.Catalogue, ranker *recommend.Ranker, profile profiles.Profile) string {
	t.Helper()
	goal, err := ranker.ParseGoal(p.Adviser.Wish)
	if err != nil {
		t.Fatalf("%s wishes for what isn't there: %v", p.file, err)
	}
	plan, err := ranker.Plan(profile, goal, recommend.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	var steps []string
	study := false
	for _, s := range plan.Steps {
		if id, _, ok := strings.Cut(strings.TrimPrefix(s.Change, "skill:"), ":"); ok && s.Kind == report.SkillStep {
			steps = append(steps, id)
		}
		study = study || s.Kind == report.DegreeStep
	}
	if plan.Then != nil { // there already: what the plan says comes next
		for _, l := range plan.Then.Learn {
			steps = append(steps, l.Requirement)
		}
	}
	want := p.Adviser.Plan
	switch degree := want.Degree; {
	case !plan.Reached:
		return fmt.Sprintf("%v doesn't reach %s", steps, p.Adviser.Wish)
	case degree == "needless" && study, degree == "necessary" && !study:
		return fmt.Sprintf("%v, a degree %t where one is %s", steps, study, degree)
	case among(steps, want.Never) != "":
		return fmt.Sprintf("%v has %s", steps, among(steps, want.Never))
	}
	for _, id := range want.Holds {
		if !holds(c, steps, id) && !holds(c, atWork(plan.Profile), id) {
			return fmt.Sprintf("%v lacks %s", steps, id)
		}
	}
	for _, pair := range want.Order {
		if first, then := slices.Index(steps, pair[0]), slices.Index(steps, pair[1]); first > then && then >= 0 {
			return fmt.Sprintf("%v has %s behind %s", steps, pair[0], pair[1])
		}
	}
	return ""
}

// atWork are the skills that a person uses at work.
func atWork(p report.Profile) (ids []string) {
	const advanced = 3
	for _, s := range p.Skills {
		if s.Level >= advanced {
			ids = append(ids, s.ID)
		}
	}
	return ids
}

// holds says whether a skill, or a narrower one, is among some.
func holds(c *data.Catalogue, ids []string, skill string) bool {
	return slices.Contains(ids, skill) || slices.ContainsFunc(c.Skills, func(s data.Skill) bool {
		return slices.Contains(ids, s.ID) && slices.ContainsFunc(s.Broader, func(b data.Share) bool { return b.ID == skill })
	})
}

// among gives the first of some words that is one of others, or nothing.
func among(words, others []string) string {
	if i := slices.IndexFunc(words, func(w string) bool { return slices.Contains(others, w) }); i >= 0 {
		return words[i]
	}
	return ""
}

// An id that isn't in the catalogue would be a wish that nobody can meet.
func TestCounselSpeaksOfTheCatalogue(t *testing.T) {
	c := embedded(t).Catalogue
	skills, roles := map[string]bool{}, map[string]bool{}
	for _, s := range c.Skills {
		skills[s.ID] = true
	}
	for _, r := range c.Roles {
		roles[r.ID] = true
	}
	for _, p := range slices.Concat(counselledPeople(t, "../testdata/counsel"), counselledPeople(t, "../testdata/counsel/aside"), counselledPeople(t, "../testdata/counsel/aside-2")) {
		a := p.Adviser
		for _, id := range slices.Concat(a.Learn, a.Silly, a.Plan.Holds, a.Plan.Never, slices.Concat(a.Plan.Order...)) {
			if !skills[id] {
				t.Errorf("%s: there is no skill %s", p.file, id)
			}
		}
		for _, id := range append(slices.Clone(a.Absurd), a.Wish) {
			if !roles[id] {
				t.Errorf("%s: there is no role %s", p.file, id)
			}
		}
		if !slices.ContainsFunc(a.Roles, func(id string) bool { return roles[id] }) || len(a.Layers) == 0 {
			t.Errorf("%s: no layer, or no role that is in the catalogue", p.file)
		}
		if !slices.Contains([]string{"needless", "fitting", "necessary"}, a.Plan.Degree) {
			t.Errorf("%s: a degree that is %q", p.file, a.Plan.Degree)
		}
	}
}
