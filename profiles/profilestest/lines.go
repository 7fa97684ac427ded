// Package profilestest makes profiles for tests and measurements: as many as are
// wanted, and always the same for the same seed.
package profilestest

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// Names are what profiles are made of: names that a catalogue knows.
type Names struct {
	Skills, Fields, Interests []string
}

// Lines gives n profiles as JSON Lines of about 340 bytes: an id, a degree
// with its field, seven skills, of which some have a level, three interests.
func Lines(n int, seed uint64, names Names) string {
	random := rand.New(rand.NewPCG(seed, 0))
	var b strings.Builder
	for i := range n {
		line(&b, random, i, names)
	}
	return b.String()
}

func line(b *strings.Builder, random *rand.Rand, i int, names Names) {
	pick := func(from []string) string { return from[random.IntN(len(from))] }
	level := pick([]string{"secondary", "associate", "bachelor", "bachelor", "master", "doctorate"})
	fmt.Fprintf(b, `{"id":"p-%07d","degree":{"level":"%s","field":%q},"skills":[`, i, level, pick(names.Fields))
	for s := range 7 {
		if s > 0 {
			b.WriteByte(',')
		}
		if skill := pick(names.Skills); random.IntN(2) == 0 {
			fmt.Fprintf(b, `{"name":%q,"level":%d}`, skill, 1+random.IntN(4))
		} else {
			fmt.Fprintf(b, "%q", skill)
		}
	}
	fmt.Fprintf(b, `],"interests":[%q,%q,%q]}`+"\n", pick(names.Interests), pick(names.Interests), pick(names.Interests))
}
