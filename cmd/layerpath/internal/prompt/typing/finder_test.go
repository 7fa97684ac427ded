package typing_test

import (
	"slices"
	"testing"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/prompttest"
	"layerpath/cmd/layerpath/internal/prompt/typing"
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
		for _, i := range typing.NewFinder(q, true).Find(test.typed) {
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
		if found := typing.NewFinder(q, true).Find(typed); len(found) != len(q.Options) {
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
	f := typing.NewFinder(q, true)
	for i, s := range c.Skills {
		for _, name := range append([]string{s.Name}, s.Aliases...) {
			if !slices.Equal(f.Find(name), []int{i}) {
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
	f := typing.NewFinder(q, true)
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
	everything := []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}
	for _, test := range []struct {
		typed string
		many  bool
		want  []int
		as    typing.Reading
	}{
		{"git", true, []int{2}, typing.Named},
		{"GIT ", true, []int{2}, typing.Named},
		{"Linear-Algebra", true, []int{7}, typing.Named},
		{"linear al", true, []int{7}, typing.Alone},
		{"gi", true, []int{2, 3}, typing.Open},
		{"ml", true, []int{9, 10}, typing.Open},
		{"git 2", true, []int{2}, typing.Named},
		{"C/C++", true, []int{4, 5}, typing.Named},
		{"C/C++", false, []int{4, 5}, typing.More},
		{"git:3", true, nil, typing.More},
		{"gti:3", true, nil, typing.More},
		{"git:", true, []int{2}, typing.Named},
		{"git:3", false, nil, typing.Unknown},
		{"writing, teaching, explaining", true, []int{12}, typing.Named},
		{"Writing; teaching,explaining", true, []int{12}, typing.Named},
		{"iso 27001: 2022", true, []int{14}, typing.Named},
		{"ISO: security", true, []int{14}, typing.Named},
		{"crm sales", true, []int{13}, typing.Named},
		{"c, rm sales", true, []int{13}, typing.Open},
		{"zzz", true, nil, typing.Unknown},
		{"zzz:3", true, nil, typing.More},
		{"-", true, everything, typing.Nameless},
		{"...", false, everything, typing.Nameless},
		{"-:3", true, everything, typing.Nameless},
	} {
		found, as := typing.NewFinder(q, test.many).Read(test.typed)
		if test.typed == "c, rm sales" { // whatever it is, it is no name
			if as == typing.Named {
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
	f := typing.NewFinder(prompt.Question{Options: prompttest.Options([]string{"nurse"}, []string{"RN"}, []string{"Nurse", "RN"})}, false)
	for text, want := range map[string]int{"nurse": 0, "rn": 1} {
		if found, as := f.Read(text); as != typing.Named || !slices.Equal(found, []int{want}) {
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
		f := typing.NewFinder(q, true)
		if got := f.Pieces(test.line); !slices.Equal(got, test.want) {
			t.Errorf("%q has the pieces %q, want %q", test.line, got, test.want)
		}
		before, last := f.Last(test.line)
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
		free, whole typing.Reading // where what isn't listed is an answer, and where it isn't
	}{
		{"student", typing.Open, typing.Alone}, {"student a", typing.Open, typing.Alone}, {"student as", typing.Alone, typing.Alone}, {"student assess", typing.Alone, typing.Alone}, {"econ", typing.Open, typing.Alone}, {"economis", typing.Alone, typing.Alone},
		{"next", typing.Open, typing.Alone}, {"excell", typing.Open, typing.Open}, {"ok", typing.Open, typing.Alone}, {"public health", typing.Open, typing.Alone}, {"public health spec", typing.Alone, typing.Alone},
		{"kube", typing.Open, typing.Alone}, {"kubern", typing.Alone, typing.Alone}, {"astronaut", typing.Open, typing.Open}, {"gardening", typing.Unknown, typing.Unknown},
	} {
		for _, q.Free = range []bool{true, false} {
			want := test.whole
			if q.Free {
				want = test.free
			}
			if _, as := typing.NewFinder(q, true).Read(test.typed); as != want {
				t.Errorf("%q is read as %d, want %d (free: %v)", test.typed, as, want, q.Free)
			}
		}
	}
}
