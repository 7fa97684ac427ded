package data

import (
	"reflect"
	"slices"
	"strings"
	"testing"
)

// A mistake in the embedded catalogue would stop every command for everybody;
// fewer words than these would leave people unrecognised.
func TestEmbeddedCatalogueIsSoundAndLargeEnough(t *testing.T) {
	c := embeddedCatalogue(t)
	t.Logf("%d skills, %d fields, %d professions, %d roles", len(c.Skills), len(c.Fields), len(c.Professions), len(c.Roles))
	for _, tt := range []struct {
		what      string
		got, want int
	}{
		{"skills", len(c.Skills), 250}, {"fields", len(c.Fields), 45}, {"interests", len(c.Interests), 18},
	} {
		if tt.got < tt.want {
			t.Errorf("%d %s, want %d", tt.got, tt.what, tt.want)
		}
	}
}

// What the program carries must be what people edit: a field that was lost on the way
// would be empty for everybody but those with a catalogue of their own.
func TestEmbeddedCatalogueIsTheFolder(t *testing.T) {
	c := embeddedCatalogue(t)
	source, err := Load("catalog")
	if err != nil {
		t.Fatal(err)
	}
	forgetPlaces(reflect.ValueOf(source).Elem())
	got, want := reflect.ValueOf(c).Elem(), reflect.ValueOf(source).Elem()
	for i := range want.NumField() {
		if f := want.Type().Field(i); f.IsExported() && !reflect.DeepEqual(got.Field(i).Interface(), want.Field(i).Interface()) {
			t.Errorf("the %s differ: run go generate ./data", f.Name)
		}
	}
	if !reflect.DeepEqual(c.names, source.names) {
		t.Error("the names differ: run go generate ./data")
	}
}

// forgetPlaces empties every Place within a value.
func forgetPlaces(v reflect.Value) {
	switch {
	case v.Type() == reflect.TypeFor[Place]():
		v.SetZero()
	case v.Kind() == reflect.Pointer && !v.IsNil():
		forgetPlaces(v.Elem())
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			forgetPlaces(v.Index(i))
		}
	case v.Kind() == reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				forgetPlaces(v.Field(i))
			}
		}
	}
}

// The questionnaire and the profiles that people saved name interests by these
// ids; each says something about a person's Holland code.
func TestInterestsAreThoseOfTheDesign(t *testing.T) {
	c := embeddedCatalogue(t)
	var got []string
	for _, in := range c.Interests {
		got = append(got, in.ID)
		if in.RIASEC == "" {
			t.Errorf("interest %q has no RIASEC letter", in.ID)
		}
	}
	want := []string{
		"automation", "chips", "cloud-infrastructure", "communication", "data-centers", "decision-support", "design",
		"developer-tools", "domain-practice", "helping-people", "large-scale-computing", "mathematics", "model-training",
		"operations", "product-building", "prototyping", "reliability", "research",
	}
	if slices.Sort(got); !slices.Equal(got, want) {
		t.Errorf("interests\n got %q\nwant %q", got, want)
	}
}

// namesOf lists the names of an entry, its id first.
func namesOf(id, name string, aliases []string) []string {
	return append([]string{id, name}, aliases...)
}

// A name that leads to another entry gives its points to the wrong requirement; a
// name that leads nowhere makes somebody unrecognised.
func TestEveryNameLeadsToItsOwnEntry(t *testing.T) {
	c := embeddedCatalogue(t)
	for i, s := range c.Skills {
		for _, n := range namesOf(s.ID, s.Name, s.Aliases) {
			if found := c.FindSkills(n); !slices.Equal(found, []int{i}) {
				t.Errorf("skill %q: its name %q leads to %q", s.ID, n, skillIDs(c, found))
			}
		}
	}
	for i, f := range c.Fields {
		for _, n := range namesOf(f.ID, f.Name, f.Aliases) {
			if found := c.FindFields(n); !slices.Equal(found, []int{i}) {
				t.Errorf("field %q: its name %q leads to %q", f.ID, n, fieldIDs(c, found))
			}
		}
	}
	for i, in := range c.Interests {
		for _, n := range namesOf(in.ID, in.Name, in.Aliases) {
			if found, ok := c.FindInterest(n); !ok || found != i {
				t.Errorf("interest %q: its name %q leads to %d %v", in.ID, n, found, ok)
			}
		}
	}
	for i, p := range c.Professions {
		for _, n := range namesOf(p.ID, p.Name, p.Aliases) {
			if job, exact, ok := c.FindProfession(n); !ok || !exact || job != (Job{Profession: i, Role: -1}) {
				t.Errorf("profession %q: its name %q leads to %v %v %v", p.ID, n, job, exact, ok)
			}
		}
	}
	for i, r := range c.Roles {
		for _, n := range namesOf(r.ID, r.Title, r.Aliases) {
			if job, exact, ok := c.FindProfession(n); !ok || !exact || job != (Job{Profession: -1, Role: i}) {
				t.Errorf("role %q: its name %q leads to %v %v %v", r.ID, n, job, exact, ok)
			}
		}
	}
}

// An entry that earns no point in any layer or role is a promise to a person that
// the ranking doesn't keep.
func TestNoEntryIsOrphaned(t *testing.T) {
	c := embeddedCatalogue(t)
	asked := map[string]bool{} // kind and id
	for _, l := range c.Layers {
		askedBy(asked, l.Requirements)
		askedBy(asked, l.Own)
	}
	for _, r := range c.Roles {
		askedBy(asked, r.Requirements)
	}
	up := map[string][]Share{}
	for _, s := range c.Skills {
		up["skill "+s.ID] = s.Broader
	}
	for _, f := range c.Fields {
		up["field "+f.ID] = f.Broader
	}
	for name := range up {
		kind, id, _ := strings.Cut(name, " ")
		if !reaches(asked, up, kind, id) {
			t.Errorf("%s leads to no requirement", name)
		}
	}
	for _, in := range c.Interests {
		if !asked["interest "+in.ID] {
			t.Errorf("interest %q is asked for nowhere", in.ID)
		}
	}
	for _, p := range c.Professions {
		if !asked["profession "+p.ID] && !asked["profession "+p.Group] {
			t.Errorf("profession %q is asked for nowhere", p.ID)
		}
	}
}

// askedBy adds what requirements ask for, as kind and id.
func askedBy(asked map[string]bool, requirements []Requirement) {
	for _, q := range requirements {
		asked["skill "+q.Skill] = true
		asked["interest "+q.Interest] = true
		for _, f := range q.Fields {
			asked["field "+f.ID] = true
		}
		for _, p := range q.Professions {
			asked["profession "+p.ID] = true
		}
	}
}

// reaches says whether an id or anything broader is asked for.
func reaches(asked map[string]bool, up map[string][]Share, kind, id string) bool {
	if asked[kind+" "+id] {
		return true
	}
	return slices.ContainsFunc(up[kind+" "+id], func(b Share) bool { return reaches(asked, up, kind, b.ID) })
}

// A layer or a role without these words would be an empty place on the screen.
func TestEveryEntryHasTheWordsThatPeopleAreShown(t *testing.T) {
	c := embeddedCatalogue(t)
	for _, l := range c.Layers {
		for what, text := range map[string]string{"example": l.Example, "nickname": l.Nickname, "plain phrase": l.Plain, "first step": l.FirstStep, "note on the door": l.Entry.Note} {
			if text == "" {
				t.Errorf("layer %q has no %s", l.ID, what)
			}
		}
	}
	for _, r := range c.Roles {
		if r.About == "" || r.SOC == "" {
			t.Errorf("role %q doesn't say what it is about, or has no occupation", r.ID)
		}
	}
	for _, b := range c.Confidence.Bands {
		if b.Name == "" {
			t.Errorf("band %q has no name", b.ID)
		}
	}
	for _, p := range c.Professions {
		if p.WithAI == "" || p.Next == "" {
			t.Errorf("profession %q doesn't say what its people do with AI, or what to do next", p.ID)
		}
	}
}
