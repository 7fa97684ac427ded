package scale

import (
	"slices"
	"strings"

	"layerpath/data/names"
)

// A meaning is what a word means that is a degree's, or that may stand beside one.
type meaning struct {
	as    beside
	level Degree // of a degree's word
	field string // behind a degree's word
	marks mark
}

// A mark says more of a word.
type mark int

const (
	alone   mark = 1 << iota // it is a degree's where nothing else stands: a school is one, a school of rock isn't
	subject                  // it is a subject, too, and then a part of the field: "ingeniería industrial"
	way                      // who is called so has it under way: "apprentice"
	trade                    // it is a trade's, by which its people are called
)

// A keyed is the key of a word, by [names.Key], and what the word means.
type keyed struct {
	key string
	meaning
}

// lookUp finds what the word with a key means. The words lie in the order of their keys, as
// the compiler laid them out: nothing is made at the start, whoever needs none pays for none.
func lookUp(key string) (meaning, bool) {
	at, ok := slices.BinarySearchFunc(keys, key, func(k keyed, key string) int { return strings.Compare(k.key, key) })
	if !ok {
		return meaning{}, false
	}
	return keys[at].meaning, true
}

// meaningOf gives what a word or a phrase for a degree means.
func meaningOf(text string) (meaning, bool) { return meaningOfKey(names.Key(text)) }

func meaningOfKey(key string) (meaning, bool) {
	if m, ok := lookUp(key); ok && m.as == asDegree {
		return m, true
	}
	before, ok := strings.CutSuffix(key, "degree")
	if !ok {
		return meaning{}, false
	}
	m, ok := lookUp(before)
	return m, ok && m.as == asDegree
}
