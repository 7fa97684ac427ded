package titles

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
)

func embedded(t *testing.T) *data.Catalogue {
	t.Helper()
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func roleIDs(c *data.Catalogue, roles []int) string {
	var ids []string
	for _, i := range roles {
		ids = append(ids, c.Roles[i].ID)
	}
	return strings.Join(ids, " ")
}

// Whoever names a title is planned a way to that job, and to no other one.
func TestRolesAreFoundByTheirNamesOrTheirWords(t *testing.T) {
	c := embedded(t)
	for _, tt := range []struct{ text, want string }{
		{"mlops-engineer", "mlops-engineer"},
		{"MLOps Engineer", "mlops-engineer"},
		{"Senior data scientist", "data-scientist"},
		{"senior AI engineer", "ai-engineer"}, // and no other engineer of AI
		{"Sr. Staff Data Engineer", "data-engineer"},
		{"principal research scientist", "research-scientist"}, // an alias, rank and all
		{"scientist, operations research", "operations-research-scientist"},
		{"conversation", "conversation-designer"},
		{"senior engineers at heart", ""},
		{"nonsense", ""},
		{"desig", ""}, // a part of a word is no word
		{"", ""},
		{"-", ""},
	} {
		if got := roleIDs(c, Find(c, tt.text)); got != tt.want {
			t.Errorf("Find(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

// "learning engineer" is many jobs: a way to one of them that nobody chose leads somewhere else.
func TestWordsOfSeveralTitlesFindThemAll(t *testing.T) {
	c := embedded(t)
	for text, most := range map[string][]string{
		"learning engineer":        {"machine-learning-engineer", "ml-compiler-engineer", "speech-engineer"},
		"senior learning engineer": {"machine-learning-engineer", "ml-compiler-engineer", "speech-engineer"},
		"AI product":               {"ai-product-manager", "ai-application-engineer", "technical-product-owner"},
		"designer":                 {"product-designer", "chip-designer", "ux-ui-designer"},
		"lead":                     {"human-data-lead", "ai-governance-lead"}, // a rank of nothing is no rank
	} {
		found := strings.Fields(roleIDs(c, Find(c, text)))
		for _, id := range most {
			if !slices.Contains(found, id) {
				t.Errorf("%q finds %q without %s", text, found, id)
			}
		}
	}
	if found := Find(c, "AI product"); c.Roles[found[0]].ID != "ai-product-manager" {
		t.Errorf("the nearest in meaning isn't first: %s", roleIDs(c, found))
	}
}

// Who names a job that isn't there is offered what it is about, and never what happens to
// have the same letters.
func TestRolesAreSuggestedByMeaning(t *testing.T) {
	c := embedded(t)
	for _, tt := range []struct{ text, first string }{
		{"mlops enginer", "mlops-engineer"}, // misspelt
		{"machine learning engineeer", "machine-learning-engineer"},
		{"prompengineer", "prompt-engineer"},
		{"penetration tester", "ai-red-teamer"},           // by the profession that it is like
		{"plumber", "data-center-cooling-technician"},     // where plumbers come in
		{"AI governance secretary", "ai-governance-lead"}, // by words of titles
		{"computer linguist", "nlp-researcher"},
		{"pyhton developer", "back-end-developer"},
		{"Kubernetes caretaker", "platform-engineer"}, // by a skill
		{"happiness engineer", ""},                    // by nothing
		{"head of nothing", ""},
		{"nonsense", ""},
		{"", ""},
	} {
		first, _, _ := strings.Cut(roleIDs(c, Suggest(c, tt.text, 3)), " ")
		if len(Find(c, tt.text)) > 0 || first != tt.first {
			t.Errorf("for %q the first offer is %q, want %q", tt.text, first, tt.first)
		}
	}
}

// Whatever is typed, the offers are roles that are there, each once, as many as asked for
// at most, and every time the same.
func TestSuggestedRolesAreStable(t *testing.T) {
	c := embedded(t)
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.OneOf(rapid.SampledFrom([]string{"AI", "data", "enginer", "senior", "python", "nurse", "of"}), rapid.String()), 0, 4).Draw(t, "words")
		text, n := strings.Join(words, " "), rapid.IntRange(0, 4).Draw(t, "n")
		got := Suggest(c, text, n)
		if again := Suggest(c, text, n); !slices.Equal(got, again) || len(got) > n {
			t.Fatalf("%q: %v, then %v, of %d", text, got, again, n)
		}
		sorted := slices.Sorted(slices.Values(got))
		if len(slices.Compact(sorted)) != len(got) || len(got) > 0 && (sorted[0] < 0 || got[len(got)-1] >= len(c.Roles)) {
			t.Fatalf("%q: %v", text, got)
		}
	})
}
