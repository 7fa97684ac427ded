package names

import (
	"testing"
	"unicode"

	"pgregory.net/rapid"
)

// Two spellings of one skill that don't meet lose a person its points; two skills
// that meet give points for what nobody can do.
func TestKeyKeepsWhatTellsNamesApartAndDropsTheRest(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"", ""},
		{"  ", ""},
		{"...", ""},
		{"++", ""},
		{"—", ""},
		{"Scikit Learn", "scikitlearn"},
		{"scikit-learn", "scikitlearn"},
		{"scikit_learn", "scikitlearn"},
		{"CI/CD", "cicd"},
		{"T-SQL", "tsql"},
		{" Power\tBI\n", "powerbi"},
		{"C", "c"},
		{"C++", "c++"},
		{"C#", "c#"},
		{"F#", "f#"},
		{".NET", ".net"},
		{" .NET", ".net"},
		{"NET", "net"},
		{"ASP.NET", "aspnet"},
		{"Node.js", "nodejs"},
		{"R&D", "randd"},
		{"R and D", "randd"},
		{"Café", "cafe"},
		{"Cafe\u0301", "cafe"}, // the accent as a character of its own
		{"Ångström", "angstrom"},
		{"naïve Bayes & Co.", "naivebayesandco"}, // not ASCII and "&"
		{"Ｃ＋＋", "c++"},                           // full width
		{"ＡＷＳ", "aws"},
		{"．ＮＥＴ", ".net"},
		{"Ｒ＆Ｄ", "randd"},
		{"ﬁnance", "finance"}, // a ligature
		{"Web²", "web2"},
		{"İstanbul", "istanbul"}, // a Turkish capital I with its dot
		{"Straße", "straße"},     // ß is a letter, not a short form of ss
		{"Москва", "москва"},
		{"日本語", "日本語"},
		{"a\x00b\x1b", "ab"},
		{"a\u200bb", "ab"}, // a space of no width, as web pages have them
	} {
		if got := Key(tt.text); got != tt.want {
			t.Errorf("Key(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

// A key that has another key would be found under one spelling and not the other.
func TestKeyOfAKeyIsItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(
			rapid.String(),
			rapid.StringOf(rapid.RuneFrom([]rune("aZ9 .+#&-_/éßİıſΣς½ﬁＣ．＆²ºΩK\u0301\u0307\u0345"))),
			rapid.StringOf(rapid.RuneFrom(nil, unicode.L, unicode.M, unicode.N, unicode.S)),
		).Draw(t, "text")
		key := Key(text)
		if again := Key(key); again != key {
			t.Fatalf("Key(%q) = %q, whose key is %q", text, key, again)
		}
		for i, r := range key {
			if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '+' && r != '#' && !(r == '.' && i == 0) {
				t.Fatalf("Key(%q) = %q has %q in it", text, key, r)
			}
		}
	})
}

// Whoever types in capitals, or with spaces around, has the same skill.
func TestKeyOfCapitalsAndSpacesIsTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.RuneFrom([]rune("abcXYZ019+# -éÀ"))).Draw(t, "text")
		var shouted []rune
		for _, r := range text {
			shouted = append(shouted, unicode.ToUpper(r))
		}
		if got, want := Key("  "+string(shouted)+"\n"), Key(text); got != want {
			t.Fatalf("in capitals %q has the key %q, not %q", text, got, want)
		}
	})
}
