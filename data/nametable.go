package data

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"
)

// A nameTable finds the entries of one kind by the keys of their names. It is flat,
// so that the one of the embedded catalogue is compiled into the program as it is:
// nothing is made at the start, and only what is looked at is read. Names have no
// strings of their own, which every start would have to mark for the garbage collector.
type nameTable struct {
	keys  string  // of all names, one after the other
	names []named // by bucket, within one by key; at last, where the last key ends
	first []int32 // where each bucket begins in names; at last, where the last one ends
}

// A named is one name of an entry.
type named struct {
	at      int32   // where its key begins in keys
	entry   int32   // its index in the catalogue
	letters letters // that the key has
}

// len is how many names there are.
func (t *nameTable) len() int { return len(t.names) - 1 }

// key gives the key of a name.
func (t *nameTable) key(i int) string { return t.keys[t.names[i].at:t.names[i+1].at] }

// newNameTable makes a table of keys and what they name.
func newNameTable(entries map[string]int32) nameTable {
	// One bucket for each name or two: few names share one, and most of a bucket
	// that names nothing is never read.
	t := nameTable{first: make([]int32, 1+1<<bits.Len(uint(len(entries)/2)))}
	type place struct {
		bucket uint32
		key    string
	}
	places := make([]place, 0, len(entries))
	for key := range entries {
		places = append(places, place{t.bucket([]byte(key)), key})
	}
	slices.SortFunc(places, func(a, b place) int {
		return cmp.Or(cmp.Compare(a.bucket, b.bucket), strings.Compare(a.key, b.key))
	})
	var keys strings.Builder
	for _, p := range places {
		t.names = append(t.names, named{int32(keys.Len()), entries[p.key], lettersOf(p.key)})
		t.first[p.bucket+1]++
		keys.WriteString(p.key)
	}
	t.keys, t.names = keys.String(), append(t.names, named{at: int32(keys.Len())})
	for b := range t.first[1:] {
		t.first[b+1] += t.first[b]
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
	for i := int(t.first[b]); i < int(t.first[b+1]); i++ {
		if t.key(i) == string(key) {
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
