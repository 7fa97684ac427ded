package names

import "math/bits"

// letters says which letters and digits a key has, by a bit each: "a" to "z", then
// the digits, of which two share a bit. Other signs have none.
type letters uint32

func lettersOf(key string) letters {
	var set letters
	for i := range len(key) {
		switch c := key[i]; {
		case 'a' <= c && c <= 'z':
			set |= 1 << (c - 'a')
		case '0' <= c && c <= '9':
			set |= 1 << (26 + (c-'0')/2)
		}
	}
	return set
}

// apart is a number of edits that lie between two keys at the least: an edit brings
// or takes one letter at most of those that the other key hasn't.
func (s letters) apart(other letters) int {
	return max(bits.OnesCount32(uint32(s&^other)), bits.OnesCount32(uint32(other&^s)))
}
