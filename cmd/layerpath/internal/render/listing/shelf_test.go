package listing

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/cmd/layerpath/internal/render/rendertest"
	"layerpath/data"
	"layerpath/data/names"
)

// Whoever asks for an entry by one of its names finds it, first where no other has that
// name, and is told which name it was.
func TestEveryNameFindsItsEntry(t *testing.T) {
	c := rendertest.Embedded(t)
	checkNames(t, interestShelf(c))
	checkNames(t, fieldShelf(c))
	if !testing.Short() {
		checkNames(t, professionShelf(c))
	}
}

func checkNames[E any](t *testing.T, s shelf[E]) {
	t.Helper()
	for i := range s.size {
		for _, name := range append(s.names(i), s.id(i)) {
			named := s.find(name)
			if len(named) != 1 {
				continue // it names several
			}
			hits := s.search(name, named)
			if hits[0].entry != named[0] || !hits[0].match.Exact {
				t.Errorf("%s %q finds %s by %+v", s.thing, name, s.id(hits[0].entry), hits[0].match)
			}
			if !slices.ContainsFunc(hits, func(h hit) bool { return h.entry == i }) {
				t.Errorf("%s %q doesn't find %s", s.thing, name, s.id(i))
			}
		}
	}
}

func TestMatch(t *testing.T) {
	c := rendertest.Embedded(t)
	for _, tt := range []struct {
		query, name string
		exact       bool
	}{
		{"K8S", "k8s", true},
		{"kubernet", "Kubernetes", false},
		{"kubernetes for beginners", "Kubernetes", false},
		{"kubernetes", "Kubernetes", true},
	} {
		s := skillShelf(c)
		kubernetes, _ := c.FindSkill("kubernetes")
		if got := s.matched(kubernetes, tt.query); *got != (match{tt.name, tt.exact}) {
			t.Errorf("%q matches %+v", tt.query, got)
		}
	}
}

// Whoever asks for what isn't there is told what is nearest, or where all are listed.
func TestUnknown(t *testing.T) {
	c := rendertest.Embedded(t)
	for _, tt := range []struct {
		like              func(*data.Catalogue, string) (List, error)
		query, text, hint string
	}{
		{LayersLike, "9", `unknown layer "9"`, "use a number from 1 to 7; layerpath layers lists them"},
		{RolesLike, "mlops enginer", `unknown role "mlops enginer"`, `did you mean "MLOps Engineer"?`},
		{RolesLike, "qqqq", `unknown role "qqqq"`, "layerpath roles lists them"},
		{SkillsLike, "", `no skill has "" in a name`, "layerpath skills, without a word, lists the categories"},
		{InterestsLike, "automatoin", `no interest has "automatoin" in a name`, "did you mean automation?"},
		{InterestsLike, "qqqq", `no interest has "qqqq" in a name`, "layerpath interests lists them"},
		{FieldsLike, "qqqq", `no field has "qqqq" in a name`, "layerpath fields lists them"},
		{ProfessionsLike, "qqqq", `no profession has "qqqq" in a name`, "layerpath professions lists them"},
	} {
		_, err := tt.like(c, tt.query)
		var unknown *Unknown
		if !errors.As(err, &unknown) || unknown.Error() != tt.text || unknown.Hint() != tt.hint {
			t.Errorf("%q: %v (%+v)", tt.query, err, unknown)
		}
	}
}

// A search shows the entry that it names first, then names that begin with it, then those
// that have it elsewhere; each once, in the catalogue's order.
func TestSearchOrder(t *testing.T) {
	c := rendertest.Embedded(t)
	s := skillShelf(c)
	rapid.Check(t, func(t *rapid.T) {
		query := rendertest.Pick(t, s.names(rapid.IntRange(0, s.size-1).Draw(t, "skill")))
		if rapid.Bool().Draw(t, "a part") {
			query = query[:min(len(query), 3)]
		}
		named, key := s.find(query), names.Key(query)
		rank := func(h hit) int {
			if len(named) == 1 && h.entry == named[0] {
				return -2
			}
			return min(s.place(h.entry, key), 1)
		}
		hits := s.search(query, named)
		for i := 1; i < len(hits); i++ {
			before, after := rank(hits[i-1]), rank(hits[i])
			if before > after || before == after && hits[i-1].entry >= hits[i].entry {
				t.Fatalf("%q finds %s before %s", query, s.id(hits[i-1].entry), s.id(hits[i].entry))
			}
		}
	})
}
