package ledger

import "sync/atomic"

// A shelf keeps runs by number, each made when it is first asked for. One person asks
// for a dozen of ten thousand, so the slots come in pages that are made at first use;
// a cohort asks for most, so a run is one step from its slot. It is safe for use by
// several goroutines.
type shelf []atomic.Pointer[[pageSize]slot]

// pageSize is how many slots a page has: four skills with their levels, half a
// kilobyte.
const pageSize = 16

// A slot keeps one run.
type slot struct {
	state atomic.Uint32 // one of the states below
	run   Run
}

// The states of a slot.
const (
	empty uint32 = iota
	filling
	filled
)

// newShelf makes a shelf for n runs.
func newShelf(n int) shelf { return make(shelf, (n+pageSize-1)/pageSize) }

// keep gives the i-th run, or makes it and keeps it. Two goroutines may both make it,
// to the same end, and one of them keeps it.
func (s shelf) keep(i int, find func() Run) Run {
	page := s[i/pageSize].Load()
	if page == nil {
		s[i/pageSize].CompareAndSwap(nil, new([pageSize]slot))
		page = s[i/pageSize].Load()
	}
	slot := &page[i%pageSize]
	if slot.state.Load() == filled {
		return slot.run
	}
	run := find()
	if slot.state.CompareAndSwap(empty, filling) {
		slot.run = run
		slot.state.Store(filled)
	}
	return run
}
