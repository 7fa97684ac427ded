package scale

import "strings"

// RIASEC has the letters of Holland's six vocational types in their usual order:
// realistic, investigative, artistic, social, enterprising, conventional.
const RIASEC = "RIASEC"

// Types are the names of the vocational types, in the order of RIASEC.
func Types() []string {
	return []string{"realistic", "investigative", "artistic", "social", "enterprising", "conventional"}
}

// ParseCode reads a Holland code: 1 to 6 different letters of RIASEC, in any case and
// order, the strongest first. It gives them in upper case.
func ParseCode(text string) (string, bool) {
	text = strings.TrimSpace(text)
	seen := 0
	for i := range len(text) {
		// By bytes, because the Unicode upper case of "ı" is "I".
		c := text[i]
		if 'a' <= c && c <= 'z' {
			c -= 'a' - 'A'
		}
		at := strings.IndexByte(RIASEC, c)
		if at < 0 || seen&(1<<at) != 0 {
			return "", false
		}
		seen |= 1 << at
	}
	return strings.ToUpper(text), seen != 0
}
