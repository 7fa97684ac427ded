package recommend_test

import (
	"testing"

	"layerpath/data"
	"layerpath/recommend"
	"layerpath/recommend/internal/world"
)

// A ranked is a world with its ranker.
type ranked struct {
	world.World
	*recommend.Ranker
}

func newRanked(w world.World) ranked { return ranked{w, newRanker(w.Catalogue)} }

// newRanker makes a ranker with a catalogue that is valid.
func newRanker(c *data.Catalogue) *recommend.Ranker {
	r, err := recommend.New(c)
	if err != nil {
		panic(err)
	}
	return r
}

func embedded(t testing.TB) ranked { return newRanked(world.Embedded(t)) }

// A serial is a ranked that ranks one person after another.
type serial struct {
	ranked
	series *recommend.Series
}

func newSerial(w world.World) serial {
	r := newRanked(w)
	return serial{r, r.NewSeries()}
}
