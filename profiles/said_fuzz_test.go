package profiles_test

import (
	"strings"
	"testing"

	"layerpath/profiles"
)

// What is said in one text is read to the end, and what is written of it reads the same.
func FuzzSaid(f *testing.F) {
	for _, seed := range []string{"python:3", "std::vector", "bachelor:law:in-progress:2027", "BSc Physics and MBA", "BSc Physics 2:1, Leeds; PhD", "\"a, b\":x", ":", "本:本", "a:b:finished"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if s := profiles.ParseSkill(text); s.Name.Text != strings.TrimSpace(s.Name.Text) || s.Unclear != "" {
			t.Fatalf("%q is %+v", text, s)
		}
		for _, one := range profiles.SplitDegrees(text) {
			d := profiles.ParseDegree(one)
			if d.Unclear != "" {
				continue
			}
			again := profiles.ParseDegree(profiles.DegreeText(d.Level.String(), d))
			if d.Level.String() != "" && again != d {
				t.Fatalf("%q is %+v, written as %q it is %+v", one, d, profiles.DegreeText(d.Level.String(), d), again)
			}
		}
	})
}
