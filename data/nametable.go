package data

import (
	"maps"
	"math/bits"
	"slices"
)

// A nameTable finds the entries of one kind by the keys of their names. It is flat,
// so that the one of the embedded catalogue is compiled into the program as it is:
// nothing is made at the start, and only what is looked at is read.
type nameTable struct {
	names []named // by bucket, within one by key
	first []int32 // where each bucket begins in names; at last, where the last one ends
}

// A named is one name of an entry.
type named struct {
	key     string
	entry   int32   // its index in the catalogue
	letters letters // that the key has
}

// newNameTable makes a table of keys and what they name.
func newNameTable(entries map[string]int32) nameTable {
	// One bucket for each name or two: few names share one, and most of a bucket
	// that names nothing is never read.
	buckets := 1 << bits.Len(uint(len(entries)/2))
	t := nameTable{names: make([]named, len(entries)), first: make([]int32, buckets+1)}
	for key := range entries {
		t.first[t.bucket([]byte(key))+1]++
	}
	for b := range buckets {
		t.first[b+1] += t.first[b]
	}
	next := slices.Clone(t.first)
	for _, key := range slices.Sorted(maps.Keys(entries)) {
		b := t.bucket([]byte(key))
		t.names[next[b]] = named{key, entries[key], lettersOf(key)}
		next[b]++
	}
	return t
}

// bucket is where a key is, if it is there: by its FNV-1a hash, which is the same on
// every machine and quick for the dozen bytes of a name.
func (t *nameTable) bucket(key []byte) uint32 {
	hash := uint32(2166136261)
	for _, c := range key {
		hash = (hash ^ uint32(c)) * 16777619
	}
	return hash & uint32(len(t.first)-2)
}

// find gives the entry that has a key. It makes no garbage.
func (t *nameTable) find(key []byte) (int, bool) {
	b := t.bucket(key)
	for i := t.first[b]; i < t.first[b+1]; i++ {
		if t.names[i].key == string(key) {
			return int(t.names[i].entry), true
		}
	}
	return 0, false
}

// lookUp gives the entry that has a text's key. It makes no garbage for a text of
// usual length in ASCII.
func (t *nameTable) lookUp(text string) (int, bool) {
	var room [usualKey]byte
	return t.find(appendKey(room[:0], text))
}
