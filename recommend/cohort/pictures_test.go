package cohort

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

// Pictures are what is shown of cohorts, each with the answers to some questions that the cohorts
// behind it have.
type pictures struct {
	least  int
	most   int      // people of the largest cohort
	asked  []string // the questions
	behind map[string]*bounds
}

// bounds are the numbers that questions may have behind one picture.
type bounds struct {
	low, high []Count
	people    int // of the smallest cohort
	example   any
}

// add adds a cohort of so many people, of which this is shown.
func (p *pictures) add(view string, people int, answers []Count, example func() any) {
	b := p.behind[view]
	if b == nil {
		p.behind[view] = &bounds{answers, slices.Clone(answers), people, example()}
		return
	}
	b.people = min(b.people, people)
	for i, a := range answers {
		b.low[i], b.high[i] = min(b.low[i], a), max(b.high[i], a)
	}
}

// check finds pictures that leave one answer to a question, of fewer people than the least.
func (p *pictures) check(t *testing.T) {
	failed := 0
	for view, b := range p.behind {
		if few := strings.Count(view, ":-1"); strings.Contains(view, `"read":-`) && b.people > p.most-few*(p.least-2) {
			continue // with as many as there may be in each small group it would be too large to have been tried
		}
		for i, name := range p.asked {
			if n := b.low[i]; n == b.high[i] && n > 0 && n < Count(p.least) {
				if failed++; failed <= 5 {
					t.Errorf("%s: %d people, told by\n%s\nof %v", name, n, view, b.example)
				}
			}
		}
	}
	if failed > 0 {
		t.Errorf("%d groups of %d pictures are told", failed, len(p.behind))
	}
}

// view is all that is shown of a cohort, in any form.
func view(s Summary, least int) string {
	text, err := json.Marshal(s.Suppress(least))
	if err != nil {
		panic(err)
	}
	return string(text)
}

// unions are all sets of some values.
func unions(values int) (all []int) {
	for set := 1; set < 1<<values; set++ {
		all = append(all, set)
	}
	return all
}
