package names_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"layerpath/data/names"
)

// A key is what two texts are compared by: it is the key of itself, whatever a stranger
// wrote, and no case or space makes another of it.
func FuzzKey(f *testing.F) {
	for _, seed := range []string{"Scikit-Learn", "C++", ".NET", "Node.js", "ﬁ", "İ", "ß", "é", "e\u0301", "한국", "a\u200bb", "&", "\xff", "Ⅳ", "ǅ", "\xf3ȅ"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		key := names.Key(text)
		if again := names.Key(key); again != key {
			t.Fatalf("%q has the key %q, which has the key %q", text, key, again)
		}
		if utf8.ValidString(text) && names.Key(" "+text+" ") != key {
			t.Fatalf("%q between spaces has another key than %q", text, key)
		}
		if strings.ContainsAny(key, " \t\n\x00\x1b") {
			t.Fatalf("%q has the key %q", text, key)
		}
	})
}
