package names

import (
	"math/bits"
	"slices"
	"strings"
)

// A Table finds the entries of one kind by the keys of their names. The zero Table has
// none. It is open so that the compiler can lay one out: then nothing is made at the
// start, and of the table only what is looked at is read. Others are made by [NewTable].
type Table struct {
	// Buckets has the names by the hash of their key, within a bucket by key. Their
	// number is a power of two. A name's place hangs on no other name.
	Buckets [][]Named
}

// A Named is the key of a name and the entry that has the name, as an index. It is no
// type of its own, so that a package that lays a table out need not name the members.
type Named = struct {
	Key   string
	Entry int32
}

// NewTable makes a table of keys and what they name.
func NewTable(entries map[string]int32) Table {
	// Two to four names share a bucket: a look-up meets few others, which mostly differ
	// in length already, and a table as a text has no line for each name.
	t := Table{make([][]Named, 1<<bits.Len(uint(len(entries)/4)))}
	for key, entry := range entries {
		b := t.bucket([]byte(key))
		t.Buckets[b] = append(t.Buckets[b], Named{key, entry})
	}
	for _, bucket := range t.Buckets {
		slices.SortFunc(bucket, func(a, b Named) int { return strings.Compare(a.Key, b.Key) })
	}
	return t
}

// bucket is where a key is, if it is there: by its FNV-1a hash, which is the same on
// every machine and quick for the dozen bytes of a name.
func (t *Table) bucket(key []byte) int {
	hash := uint32(2166136261)
	for _, c := range key {
		hash = (hash ^ uint32(c)) * 16777619
	}
	return int(hash & uint32(len(t.Buckets)-1))
}

// LookUp gives the entry of which a text is a name. For a text in ASCII and of usual
// length it takes some tens of nanoseconds and makes no garbage; the text isn't kept.
func (t *Table) LookUp(text string) (int, bool) {
	var room [usualKey]byte
	key := appendKey(room[:0], text)
	if len(t.Buckets) == 0 {
		return 0, false
	}
	for _, name := range t.Buckets[t.bucket(key)] {
		if name.Key == string(key) {
			return int(name.Entry), true
		}
	}
	return 0, false
}
