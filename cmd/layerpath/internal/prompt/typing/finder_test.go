package typing

import (
	"slices"
	"testing"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/prompttest"
	"layerpath/data"
)

// What a person types must find what they mean, and nothing else.
func TestFind(t *testing.T) {
	q := prompttest.Skills()
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
		{"machine learning", []string{"Machine learning"}},
		{"git:3", []string{"Git"}},
		{"learning op", []string{"MLOps"}},
		{"creme", []string{"Crème brûlée"}},
		{"zzz", nil},
		{"ommunication", nil},
	} {
		var got []string
		for _, i := range NewFinder(q, true).find(test.typed) {
			got = append(got, q.Options[i].Label)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q finds %q, want %q", test.typed, got, test.want)
		}
	}
}

// A filter of punctuation alone leaves the whole list: something may follow.
func TestFindEverything(t *testing.T) {
	q := prompttest.Skills()
	for _, typed := range []string{"", " ", "-", "+"} {
		if found := NewFinder(q, true).find(typed); len(found) != len(q.Options) {
			t.Errorf("%q finds %d of %d", typed, len(found), len(q.Options))
		}
	}
}

// A skill that can't be found under its own name can't be chosen.
func TestFindEveryCatalogueName(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	q := prompt.Question{Free: true}
	for _, s := range c.Skills {
		q.Options = append(q.Options, prompt.Option{Label: s.Name, Names: s.Aliases})
	}
	f := NewFinder(q, true)
	for i, s := range c.Skills {
		for _, name := range append([]string{s.Name}, s.Aliases...) {
			if !slices.Equal(f.find(name), []int{i}) {
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
	q := prompt.Question{Free: true}
	for _, s := range c.Skills {
		q.Options = append(q.Options, prompt.Option{Label: s.Name, Names: s.Aliases})
	}
	f := NewFinder(q, true)
	b.ReportAllocs()
	for b.Loop() {
		f.Read("zzz")
	}
}

// How a text is understood decides what it marks: a name marks, a text that fits
// several must not.
func TestRead(t *testing.T) {
	q := prompttest.Skills()
	q.Options = append(q.Options, prompttest.Options([]string{"Writing, teaching, explaining"}, []string{"CRM, sales"}, []string{"ISO 27001: 2022", "iso: security"})...)
	q.Means = func(text string) []int {
		switch text {
		case "git 2":
			return []int{2}
		case "C/C++":
			return []int{5, 4, 99, 5}
		}
		return nil
	}
	for _, test := range []struct {
		typed string
		many  bool
		want  []int
		as    Reading
	}{
		{"git", true, []int{2}, Named},
		{"GIT ", true, []int{2}, Named},
		{"Linear-Algebra", true, []int{7}, Named},
		{"linear al", true, []int{7}, Alone},
		{"gi", true, []int{2, 3}, Open},
		{"ml", true, []int{9, 10}, Open},
		{"git 2", true, []int{2}, Named},
		{"C/C++", true, []int{4, 5}, Named},
		{"C/C++", false, []int{4, 5}, More},
		{"git:3", true, nil, More},
		{"gti:3", true, nil, More},
		{"git:", true, []int{2}, Named},
		{"git:3", false, nil, Unknown},
		{"writing, teaching, explaining", true, []int{12}, Named},
		{"Writing; teaching,explaining", true, []int{12}, Named},
		{"iso 27001: 2022", true, []int{14}, Named},
		{"ISO: security", true, []int{14}, Named},
		{"crm sales", true, []int{13}, Named},
		{"c, rm sales", true, []int{13}, Open},
		{"zzz", true, nil, Unknown},
		{"zzz:3", true, nil, More},
		{"-", true, indexes(15), Nameless},
		{"...", false, indexes(15), Nameless},
		{"-:3", true, indexes(15), Nameless},
	} {
		found, as := NewFinder(q, test.many).Read(test.typed)
		if test.typed == "c, rm sales" { // whatever it is, it is no name
			if as == Named {
				t.Errorf("%q is a name", test.typed)
			}
			continue
		}
		if !slices.Equal(found, test.want) || as != test.as {
			t.Errorf("%q is read as %v, %d, want %v, %d", test.typed, found, as, test.want, test.as)
		}
	}
}

// Two options with one label, an answer so far and the name that it is, are the
// same to who types it: the first is taken.
func TestReadSameLabel(t *testing.T) {
	f := NewFinder(prompt.Question{Options: prompttest.Options([]string{"nurse"}, []string{"RN"}, []string{"Nurse", "RN"})}, false)
	for text, want := range map[string]int{"nurse": 0, "rn": 1} {
		if found, as := f.Read(text); as != Named || !slices.Equal(found, []int{want}) {
			t.Errorf("%q is read as %v, %d", text, found, as)
		}
	}
}

// Lists are split as everywhere, and a name that has commas finds its own.
func TestPieces(t *testing.T) {
	q := prompt.Question{Options: prompttest.Options([]string{"Writing, teaching, explaining"}, []string{"C"}, []string{"R"}, []string{"CR"})}
	for _, test := range []struct {
		line         string
		want         []string
		before, last string
	}{
		{"", nil, "", ""},
		{"python:3, excel; data analysis", []string{"python:3", "excel", "data analysis"}, "python:3, excel, ", "data analysis"},
		{"c, r", []string{"c", "r"}, "c, ", "r"},
		{"c, ", []string{"c"}, "c, ", ""},
		{`"foo, bar", c`, []string{"foo, bar", "c"}, `foo\, bar, `, "c"},
		{`"foo, bar"`, []string{"foo, bar"}, "", "foo, bar"},
		{"writing, teaching", []string{"writing", "teaching"}, "", "writing, teaching"},
		{"r, writing, teaching, explaining, c", []string{"r", "writing, teaching, explaining", "c"}, `r, writing, teaching, explaining, `, "c"},
		{"r, writing, teaching, explaining", []string{"r", "writing, teaching, explaining"}, "r, ", "writing, teaching, explaining"},
		{",;", nil, "", ""},
	} {
		f := NewFinder(q, true)
		if got := f.Pieces(test.line); !slices.Equal(got, test.want) {
			t.Errorf("%q has the pieces %q, want %q", test.line, got, test.want)
		}
		before, last := f.last(test.line)
		if before != test.before || last != test.last {
			t.Errorf("%q ends in %q behind %q, want %q behind %q", test.line, last, before, test.last, test.before)
		}
	}
}

// A word of its own that happens to begin a name, or to stand in it, is no name: what
// nobody chose must not be marked by Enter.
func TestAbbreviation(t *testing.T) {
	q := prompt.Question{Options: prompttest.Options(
		[]string{"Student assessment"}, []string{"Economist"}, []string{"Next.js"}, []string{"Process improvement", "business excellence"}, []string{"OKRs"},
		[]string{"Public health specialist"}, []string{"Kubernetes"}, []string{"Aerospace engineering", "astronautics"},
	)}
	for _, test := range []struct {
		typed       string
		free, whole Reading // where what isn't listed is an answer, and where it isn't
	}{
		{"student", Open, Alone}, {"student a", Open, Alone}, {"student as", Alone, Alone}, {"student assess", Alone, Alone}, {"econ", Open, Alone}, {"economis", Alone, Alone},
		{"next", Open, Alone}, {"excell", Open, Open}, {"ok", Open, Alone}, {"public health", Open, Alone}, {"public health spec", Alone, Alone},
		{"kube", Open, Alone}, {"kubern", Alone, Alone}, {"astronaut", Open, Open}, {"gardening", Unknown, Unknown},
	} {
		for _, q.Free = range []bool{true, false} {
			want := test.whole
			if q.Free {
				want = test.free
			}
			if _, as := NewFinder(q, true).Read(test.typed); as != want {
				t.Errorf("%q is read as %d, want %d (free: %v)", test.typed, as, want, q.Free)
			}
		}
	}
}
