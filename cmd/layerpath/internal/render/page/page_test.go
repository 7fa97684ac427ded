package page

import "testing"

// TestEscape: what means something in Markdown, each by itself.
func TestEscape(t *testing.T) {
	for _, test := range [][2]string{
		{"C", "C"},
		{"C++ and C#", `C++ and C\#`},
		{"a|b", `a\|b`},
		{"*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`"},
		{"<script>", `\<script\>`},
		{"[text](https://example.org)", `\[text\](https://example.org)`},
		{`back\slash`, `back\\slash`},
		{"~~gone~~", `\~\~gone\~\~`},
		{"Hardware & Infrastructure", "Hardware & Infrastructure"},
		{"&lt; &#42;", `\&lt; \&\#42;`},
		{" two\nlines\t", "two lines"},
		{"\x1b[31m", `\[31m`},
	} {
		if got := Escape(test[0]); got != test[1] {
			t.Errorf("Escape(%q) = %s, want %s", test[0], got, test[1])
		}
	}
}

// TestEscapeBlock: what would begin a list where a text begins a paragraph.
func TestEscapeBlock(t *testing.T) {
	for _, test := range [][2]string{
		{"- item", `\- item`},
		{"+ item", `\+ item`},
		{"1. item", `1\. item`},
		{"12) item", `12\) item`},
		{"3.5 years", "3.5 years"},
		{"-3", "-3"},
		{"---", `\---`},
		{"plain - text", "plain - text"},
	} {
		if got := EscapeBlock(test[0]); got != test[1] {
			t.Errorf("EscapeBlock(%q) = %s, want %s", test[0], got, test[1])
		}
	}
}

// TestClean: what a terminal would obey is taken out, what a person wrote stays.
func TestClean(t *testing.T) {
	for _, test := range [][2]string{
		{"plain", "plain"},
		{"\x1b[31mred\x1b[0m", "[31mred[0m"},
		{"a\tb\nc\r", "a b c "},
		{"\u009b1mx\x7f\x00", "1mx"},
		{"a\u202eb\u2066c\u200fd", "abcd"},
		{"a\u2028b\u2029c", "abc"},
		{"Å 京 👩‍👧 é", "Å 京 👩‍👧 é"},
		{"\xff\xfe", ""},
	} {
		if got := Clean(test[0]); got != test[1] {
			t.Errorf("Clean(%q) = %q, want %q", test[0], got, test[1])
		}
	}
}

func TestSafeCell(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "python": "python", "C++": "C++", "a=b": "a=b",
		"=1+1": "'=1+1", "+49": "'+49", "-x": "'-x", "@me": "'@me", "\t=1": "' =1", "\r": " ", "a;=1": "a;'=1", " =1": "' =1", "＝1": "'＝1", "\x1b=1": "'=1",
		"\u00a0-": "'\u00a0-", "\u3000=1": "'\u3000=1", "\ufeff=1": "'\ufeff=1", "a;\u200b=1": "a;\u200b'=1", "a\u00a0=b": "a\u00a0=b",
	} {
		if got := SafeCell(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
