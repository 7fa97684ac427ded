package recommend

import (
	"slices"
	"testing"

	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"

	"pgregory.net/rapid"
)

// The ledger stands in for the arithmetic of Tally, skillGain and door: it has to find
// what they find, for everybody.
func TestLedgerAgreesWithTheTally(t *testing.T) {
	embedded := embeddedWorld(t)
	whole := newBooks(embedded)
	n := 0
	rapid.Check(t, func(t *rapid.T) {
		drawn := newWorld(drawCatalogue(t))
		books := newBooks(drawn)
		for range 40 {
			compareBooks(t, drawn, books, drawProfile(t, drawn.vocabulary))
			n++
		}
		compareBooks(t, embedded, whole, drawProfile(t, embedded.vocabulary))
	})
	t.Logf("%d profiles", n)
}

func TestLedgerAgreesWithTheTallyOnATinyCatalogue(t *testing.T) {
	w := newWorld(tinyCatalogue(t))
	b := newBooks(w)
	for _, a := range everyPoint() {
		compareBooks(t, w, b, a.profile())
	}
}

type books struct {
	reader  *answers.Reader
	account *ledger.Account
}

func newBooks(w world) books {
	return books{answers.NewReader(w.catalogue), ledger.New(w.catalogue).NewAccount()}
}

type failer interface{ Fatalf(string, ...any) }

func compareBooks(t failer, w world, b books, p profiles.Profile) {
	rd, tally := w.ranker.read(p), w.ranker.NewTally()
	w.ranker.Scores(&rd.Person, tally)
	b.account.Clear()
	a := b.reader.Read(&p)
	a.Enter(b.account)
	compareScores(t, b.account, tally, len(w.catalogue.Layers))
	for i, s := range w.ranker.order(tally) {
		if got := b.account.Order()[i]; int(got.Index) != s.index || int(got.Score) != s.Score {
			t.Fatalf("place %d is %v, want %v", i, got, s)
		}
	}
	for i := range w.catalogue.Layers {
		entry := &w.catalogue.Layers[i].Entry
		if got, want := b.account.Ledger().Door(i, a.Degrees), w.ranker.door(rd, entry).Status; got != want {
			t.Fatalf("door %d is %s, want %s", i, got, want)
		}
		got := gains(b.account, a, i)
		want := w.ranker.Missing(&rd.Person, tally, i, nil)
		if !slices.Equal(got, want) {
			t.Fatalf("missing %v, want %v", got, want)
		}
	}
	compareScores(t, b.account, tally, len(w.catalogue.Layers))
	b.account.Back(0)
	for i := range len(w.catalogue.Layers) + len(w.catalogue.Roles) {
		if b.account.Score(i) != 0 {
			t.Fatalf("target %d has %d points when all is taken back", i, b.account.Score(i))
		}
	}
}

func compareScores(t failer, a *ledger.Account, tally *Tally, layers int) {
	for i, want := range slices.Concat(tally.Layers, tally.Roles) {
		if got := a.Score(i); got != want {
			t.Fatalf("target %d of %d layers has %d points, want %d", i, layers, got, want)
		}
	}
}

func gains(account *ledger.Account, a *answers.Answers, layer int) (all []Missing) {
	asks, first := account.Ledger().Asks(layer)
	for i := range asks {
		q := &asks[i]
		if q.Kind != data.SkillKind || account.Earned(first+int32(i)) == q.Points || a.LevelOf(q.Skill) >= int32(q.Level) {
			continue
		}
		mark, before := account.Mark(), account.Score(layer)
		account.Learn(q.Skill, a.LevelOf(q.Skill), int32(q.Level))
		if gain := account.Score(layer) - before; gain > 0 {
			all = append(all, Missing{i, gain})
		}
		account.Back(mark)
	}
	return all
}
