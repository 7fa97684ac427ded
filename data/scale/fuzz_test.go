package scale

import (
	"strings"
	"testing"
)

// Whatever somebody writes for a degree, reading it ends soon, with a level that there is and
// with a field that they wrote, or that belongs to the degree; and no word is lost where
// degrees are taken apart.
func FuzzReadDiploma(f *testing.F) {
	for _, seed := range []string{
		"MSc Data Science", "Economics, BA (Hons) 2019", "3rd year of B.Tech", "BSc Physics and MBA", "B.Tech+MBA", "计算机本科", "工学修士", "Laurea in Ingegneria", "high school dropout",
		"\xb2\xe8本", strings.Repeat("本", 201), "BA and BA and", "degree", "(", "a (b) c) - / |", "expected 2027", "master: law",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d, ok := ReadDiploma(text)
		if d.Level < NoDegree || d.Level > Doctorate || !ok && d != (Diploma{Level: d.Level}) || d.Field != strings.TrimSpace(d.Field) {
			t.Fatalf("%q: %+v, %v", text, d, ok)
		}
		letters := func(text string) string {
			return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '\t' || r == '\n' || r == '+' || r == '&' }), "")
		}
		all := strings.Join(SplitDiplomas(text), "")
		if len(letters(all)) > len(letters(text)) || (all == "") != (strings.TrimSpace(text) == "" && all == "") {
			t.Fatalf("%q becomes %q", text, SplitDiplomas(text))
		}
	})
}
