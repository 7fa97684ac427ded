package prompt

import (
	"slices"
	"testing"

	"layerpath/data"
)

// options makes options, each a label and further names.
func options(all ...[]string) []Option {
	var made []Option
	for _, n := range all {
		made = append(made, Option{Label: n[0], Names: n[1:]})
	}
	return made
}

func skillsForTest() Question {
	return Question{Free: true, Options: options(
		[]string{"Graphic design", "visual communication"},
		[]string{"Communication", "communicating"},
		[]string{"Git", "git"},
		[]string{"GitHub Actions"},
		[]string{"C", "c-language"},
		[]string{"C++", "cpp"},
		[]string{".NET", "dotnet"},
		[]string{"Linear algebra"},
		[]string{"Kubernetes", "k8s"},
		[]string{"Machine learning", "ML"},
		[]string{"MLOps", "machine learning operations", "ML"},
		[]string{"Crème brûlée"},
		[]string{notListed},
	)}
}

// What a person types must find what they mean, and never leave an empty list,
// in which survey panics.
func TestFind(t *testing.T) {
	q := skillsForTest()
	for _, test := range []struct {
		typed string
		want  []string
	}{
		{"git", []string{"Git"}},
		{"gith", []string{"GitHub Actions"}},
		{"gi", []string{"Git", "GitHub Actions"}},
		{"c", []string{"C"}},
		{"c+", []string{"C++"}},
		{"C++", []string{"C++"}},
		{".n", []string{".NET"}},
		{"k8s", []string{"Kubernetes"}},
		{"K8", []string{"Kubernetes"}},
		{"linearal", []string{"Linear algebra"}},
		{"Linear-Al", []string{"Linear algebra"}},
		{"linear al", []string{"Linear algebra"}},
		{"alg", []string{"Linear algebra"}},
		{"ml", []string{"Machine learning", "MLOps"}},
		{"communi", []string{"Communication"}},
		{"visual", []string{"Graphic design"}},
		{"learning op", []string{"MLOps"}},
		{"creme", []string{"Crème brûlée"}},
		{"zzz", nil},
		{"ommunication", nil},
	} {
		var got []string
		found := newFinder(q).find(test.typed)
		for _, i := range found[:len(found)-1] {
			got = append(got, q.Options[i].Label)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q finds %q, want %q", test.typed, got, test.want)
		}
		if last := found[len(found)-1]; last != len(q.Options)-1 {
			t.Errorf("%q hides what isn't listed", test.typed)
		}
	}
}

// A filter of punctuation alone, and one that nothing in a complete list matches,
// leave the whole list.
func TestFindEverything(t *testing.T) {
	q := skillsForTest()
	for _, typed := range []string{"", " ", "-", "+"} {
		if found := newFinder(q).find(typed); len(found) != len(q.Options) {
			t.Errorf("%q finds %d of %d", typed, len(found), len(q.Options))
		}
	}
	q.Free = false
	if found := newFinder(q).find("zzz"); len(found) != len(q.Options) {
		t.Errorf("a complete list without a match shows %d of %d", len(found), len(q.Options))
	}
}

// A skill that can't be found under its own name can't be chosen.
func TestFindEveryCatalogueName(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	q := Question{Free: true}
	for _, s := range c.Skills {
		q.Options = append(q.Options, Option{Label: s.Name, Names: s.Aliases})
	}
	q.Options = append(q.Options, Option{Label: notListed})
	f := newFinder(q)
	for i, s := range c.Skills {
		for _, name := range append([]string{s.Name}, s.Aliases...) {
			if !slices.Equal(f.find(name), []int{i, len(c.Skills)}) {
				t.Errorf("%q doesn't find %q alone", name, s.Name)
			}
		}
	}
}

// 25,000 names are searched at each key press, which must not be felt.
func BenchmarkFind(b *testing.B) {
	c, err := data.Embedded()
	if err != nil {
		b.Fatal(err)
	}
	q := Question{Free: true}
	for _, s := range c.Skills {
		q.Options = append(q.Options, Option{Label: s.Name, Names: s.Aliases})
	}
	f := newFinder(q)
	b.ReportAllocs()
	for b.Loop() {
		f.search("zzz")
	}
}
