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
	)}
}

// What a person types must find what they mean, and nothing else.
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
		{"machine learning", []string{"Machine learning"}},
		{"git:3", []string{"Git"}},
		{"learning op", []string{"MLOps"}},
		{"creme", []string{"Crème brûlée"}},
		{"zzz", nil},
		{"ommunication", nil},
	} {
		var got []string
		for _, i := range newFinder(q, true).find(test.typed) {
			got = append(got, q.Options[i].Label)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%q finds %q, want %q", test.typed, got, test.want)
		}
	}
}

// A filter of punctuation alone leaves the whole list: something may follow.
func TestFindEverything(t *testing.T) {
	q := skillsForTest()
	for _, typed := range []string{"", " ", "-", "+"} {
		if found := newFinder(q, true).find(typed); len(found) != len(q.Options) {
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
	q := Question{Free: true}
	for _, s := range c.Skills {
		q.Options = append(q.Options, Option{Label: s.Name, Names: s.Aliases})
	}
	f := newFinder(q, true)
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
	q := Question{Free: true}
	for _, s := range c.Skills {
		q.Options = append(q.Options, Option{Label: s.Name, Names: s.Aliases})
	}
	f := newFinder(q, true)
	b.ReportAllocs()
	for b.Loop() {
		f.read("zzz")
	}
}

// How a text is understood decides what it marks: a name marks, a text that fits
// several must not.
func TestRead(t *testing.T) {
	q := skillsForTest()
	q.Options = append(q.Options, options([]string{"Writing, teaching, explaining"}, []string{"CRM, sales"}, []string{"ISO 27001: 2022", "iso: security"})...)
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
		as    reading
	}{
		{"git", true, []int{2}, named},
		{"GIT ", true, []int{2}, named},
		{"Linear-Algebra", true, []int{7}, named},
		{"linear al", true, []int{7}, alone},
		{"gi", true, []int{2, 3}, open},
		{"ml", true, []int{9, 10}, open},
		{"git 2", true, []int{2}, named},
		{"C/C++", true, []int{4, 5}, named},
		{"C/C++", false, []int{4, 5}, more},
		{"git:3", true, nil, more},
		{"gti:3", true, nil, more},
		{"git:", true, []int{2}, named},
		{"git:3", false, nil, unknown},
		{"writing, teaching, explaining", true, []int{12}, named},
		{"Writing; teaching,explaining", true, []int{12}, named},
		{"iso 27001: 2022", true, []int{14}, named},
		{"ISO: security", true, []int{14}, named},
		{"crm sales", true, []int{13}, named},
		{"c, rm sales", true, []int{13}, open},
		{"zzz", true, nil, unknown},
	} {
		found, as := newFinder(q, test.many).read(test.typed)
		if test.typed == "c, rm sales" { // whatever it is, it is no name
			if as == named {
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
	f := newFinder(Question{Options: options([]string{"nurse"}, []string{"RN"}, []string{"Nurse", "RN"})}, false)
	for text, want := range map[string]int{"nurse": 0, "rn": 1} {
		if found, as := f.read(text); as != named || !slices.Equal(found, []int{want}) {
			t.Errorf("%q is read as %v, %d", text, found, as)
		}
	}
}

// Lists are split as everywhere, and a name that has commas finds its own.
func TestPieces(t *testing.T) {
	q := Question{Options: options([]string{"Writing, teaching, explaining"}, []string{"C"}, []string{"R"}, []string{"CR"})}
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
		f := newFinder(q, true)
		if got := f.pieces(test.line); !slices.Equal(got, test.want) {
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
	q := Question{Options: options(
		[]string{"Student assessment"}, []string{"Economist"}, []string{"Next.js"}, []string{"Process improvement", "business excellence"}, []string{"OKRs"},
		[]string{"Public health specialist"}, []string{"Kubernetes"}, []string{"Aerospace engineering", "astronautics"},
	)}
	for _, test := range []struct {
		typed       string
		free, whole reading // where what isn't listed is an answer, and where it isn't
	}{
		{"student", open, alone}, {"student a", open, alone}, {"student as", alone, alone}, {"student assess", alone, alone}, {"econ", open, alone}, {"economis", alone, alone},
		{"next", open, alone}, {"excell", open, open}, {"ok", open, alone}, {"public health", open, alone}, {"public health spec", alone, alone},
		{"kube", open, alone}, {"kubern", alone, alone}, {"astronaut", open, open}, {"gardening", unknown, unknown},
	} {
		for _, q.Free = range []bool{true, false} {
			want := test.whole
			if q.Free {
				want = test.free
			}
			if _, as := newFinder(q, true).read(test.typed); as != want {
				t.Errorf("%q is read as %d, want %d (free: %v)", test.typed, as, want, q.Free)
			}
		}
	}
}
