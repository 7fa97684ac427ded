package ledger_test

import (
	"reflect"
	"slices"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/world"
)

// books are the ledger of a world, with one account for one person after another.
type books struct {
	world.World
	ledger  *ledger.Ledger
	reader  *answers.Reader
	account *ledger.Account
	naive   naive
}

func newBooks(w world.World) books {
	l := ledger.New(w.Catalogue)
	return books{w, l, answers.NewReader(w.Catalogue), l.NewAccount(), newNaive(w.Catalogue)}
}

// enter enters the answers of the next person.
func (b books) enter(p profiles.Profile) *answers.Answers {
	b.account.Clear()
	a := b.reader.Read(&p)
	a.Enter(b.account)
	return a
}

// enter gives the account of one person.
func enter(l *ledger.Ledger, p profiles.Profile) *ledger.Account {
	account := l.NewAccount()
	answers.NewReader(l.Catalogue()).Read(&p).Enter(account)
	return account
}

// A standing is all that an account tells.
type standing struct {
	scores, earned []int // scores of layers, then of roles, then what their own asks have
	evidence       []int32
	order          []ledger.Place
	roles          [][]ledger.Place
}

func standingOf(a *ledger.Account) (s standing) {
	l := a.Ledger()
	for layer := range l.Layers() {
		s.scores = append(s.scores, a.Layer(layer))
	}
	for role := range l.Roles() {
		s.scores = append(s.scores, a.Role(role))
	}
	for target := range l.Targets() {
		s.scores = append(s.scores, a.Pot(target))
		asks, first := l.Asks(target)
		for i := range asks {
			s.earned = append(s.earned, a.Earned(first+int32(i)))
			s.evidence = append(s.evidence, a.Evidence(first+int32(i)))
		}
	}
	s.order = append([]ledger.Place{}, a.Order()...)
	for layer := range l.Layers() {
		s.roles = append(s.roles, append([]ledger.Place{}, a.Roles(layer, 0)...))
	}
	return s
}

// A what-if that leaves a trace would change what the next question of the same person
// is answered.
func TestBackRestoresEverything(t *testing.T) {
	world.Check(t, newBooks, func(t *rapid.T, b books, p profiles.Profile) {
		b.enter(p)
		marks, before := []int{}, []standing{}
		for range rapid.IntRange(1, 4).Draw(t, "marks") {
			marks, before = append(marks, b.account.Mark()), append(before, standingOf(b.account))
			b.change(t)
		}
		for i, mark := range slices.Backward(marks) {
			if rapid.Bool().Draw(t, "not taken back by itself") && i > 0 {
				continue
			}
			b.account.Back(mark)
			if got := standingOf(b.account); !reflect.DeepEqual(got, before[i]) {
				t.Fatalf("taken back to mark %d:\n%v\nnot\n%v", i, got, before[i])
			}
		}
	})
}

// change does a few of the things that can be done to an account.
func (b books) change(t *rapid.T) {
	var added []ledger.Run
	for range rapid.IntRange(0, 6).Draw(t, "changes") {
		switch rapid.IntRange(0, 5).Draw(t, "change") {
		case 0:
			added = append(added, b.drawRun(t))
			b.account.Add(added[len(added)-1])
		case 1:
			if n := len(added); n > 0 {
				b.account.Sub(added[n-1])
				added = added[:n-1]
			}
		case 2:
			b.account.Best(b.drawRun(t))
		case 3:
			if skill, ok := b.draw(t, len(b.Catalogue.Skills)); ok {
				from := int32(0) // somebody who didn't name it
				b.account.Learn(skill, from, rapid.Int32Range(from, 4).Draw(t, "to"))
			}
		case 4:
			b.account.Study(b.drawDegree(t))
		case 5:
			b.account.AddCode(world.DrawCode(t))
		}
	}
}

// drawSkill draws a skill, often one of the person's.
func (b books) drawSkill(t *rapid.T, a *answers.Answers) (int32, bool) {
	if len(a.Skills) > 0 && rapid.Bool().Draw(t, "own") {
		return rapid.SampledFrom(a.Skills).Draw(t, "skill").Skill, true
	}
	return b.draw(t, len(b.Catalogue.Skills))
}

// draw draws an index into a list of n.
func (b books) draw(t *rapid.T, n int) (int32, bool) {
	if n == 0 {
		return 0, false
	}
	return int32(rapid.IntRange(0, n-1).Draw(t, "index")), true
}

func (b books) drawDegree(t *rapid.T) ledger.Degree {
	d := ledger.Degree{Level: scale.Degree(rapid.IntRange(0, int(scale.Doctorate)).Draw(t, "degree"))}
	for range rapid.IntRange(0, 2).Draw(t, "fields") {
		if f, ok := b.draw(t, len(b.Fields)); ok {
			d.Fields = append(d.Fields, f)
		}
	}
	return d
}

// drawRun draws what one answer counts for.
func (b books) drawRun(t *rapid.T) ledger.Run {
	c := b.Catalogue
	switch rapid.IntRange(0, 4).Draw(t, "answer") {
	case 0:
		if skill, ok := b.draw(t, len(c.Skills)); ok {
			return b.ledger.Skill(skill, rapid.Int32Range(0, 4).Draw(t, "level"))
		}
	case 1:
		if interest, ok := b.draw(t, len(c.Interests)); ok {
			return b.ledger.Interest(interest)
		}
	case 2:
		if profession, ok := b.draw(t, len(c.Professions)); ok {
			return b.ledger.Job(data.Job{Profession: int(profession), Role: -1})
		}
	case 3:
		if role, ok := b.draw(t, len(c.Roles)); ok {
			return b.ledger.Job(data.Job{Profession: -1, Role: int(role)})
		}
	}
	return b.ledger.Degree(b.drawDegree(t).Level, ledger.NoField)
}

// What one person leaves behind would count for the next.
func TestClearLeavesNothing(t *testing.T) {
	world.Check(t, newBooks, func(t *rapid.T, b books, p profiles.Profile) {
		b.enter(p)
		mark := b.account.Mark()
		b.change(t)
		if rapid.Bool().Draw(t, "taken back") {
			b.account.Back(mark)
		}
		b.change(t)
		b.account.Clear()
		if got, want := standingOf(b.account), standingOf(b.ledger.NewAccount()); !reflect.DeepEqual(got, want) || b.account.Mark() != 0 {
			t.Fatalf("%v is left", got)
		}
	})
}

// Rule 2. Whatever is learnt, studied or named besides, no score falls.
func TestMoreNeverTakesPointsAway(t *testing.T) {
	world.CheckMany(t, newBooks, func(t *rapid.T, b books, p profiles.Profile) {
		a := b.enter(p)
		before := standingOf(b.account)
		switch rapid.IntRange(0, 2).Draw(t, "more") {
		case 0:
			if skill, ok := b.drawSkill(t, a); ok {
				now := a.LevelOf(skill)
				b.account.Learn(skill, now, rapid.Int32Range(now, 4).Draw(t, "to"))
			}
		case 1:
			b.account.Study(b.drawDegree(t))
		case 2:
			b.account.Add(b.drawRun(t))
		}
		after := standingOf(b.account)
		for target, score := range before.scores {
			if after.scores[target] < score || after.scores[target] > 100 {
				t.Fatalf("target %d goes from %d points to %d", target, score, after.scores[target])
			}
		}
		for ask, earned := range before.earned {
			if after.earned[ask] < earned {
				t.Fatalf("ask %d goes from %d points to %d", ask, earned, after.earned[ask])
			}
		}
	})
}

// What a run or a higher level would add, found without adding it, is what it adds.
func TestGainsAreWhatIsGained(t *testing.T) {
	world.Check(t, newBooks, func(t *rapid.T, b books, p profiles.Profile) {
		a, before := b.enter(p), standingOf(b.account)
		run, role := b.drawRun(t), rapid.IntRange(0, b.ledger.Roles()-1).Draw(t, "role")
		score := b.account.Role(role)
		gain, mark := b.account.Gain(role, run), b.account.Mark()
		b.account.Add(run)
		if got := b.account.Role(role) - score; got != gain {
			t.Fatalf("gains %d points, and %d were told", got, gain)
		}
		b.account.Back(mark)
		skill, ok := b.drawSkill(t, a)
		if !ok {
			return
		}
		now, to := a.LevelOf(skill), rapid.Int32Range(0, 4).Draw(t, "to")
		learnt := b.account.Learnt(role, skill, now, to)
		if got := standingOf(b.account); !reflect.DeepEqual(got, before) {
			t.Fatal("to look has changed the account")
		}
		b.account.Learn(skill, now, max(now, to))
		if got := b.account.Role(role) - score; got != learnt {
			t.Fatalf("learning gains %d points, and %d were told", got, learnt)
		}
	})
}

// Whoever shares a ledger finds what they would find alone: what an answer counts for is
// made by whoever meets it first. (With -race this looks for more.)
func TestALedgerIsForSeveralGoroutines(t *testing.T) {
	c := world.Embedded(t).Catalogue
	people := world.Cohort(t, c, 60)
	var want []standing
	for _, p := range people {
		want = append(want, standingOf(enter(ledger.New(c), p)))
	}
	shared := ledger.New(c)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for i, p := range people {
				if got := standingOf(enter(shared, p)); !reflect.DeepEqual(got, want[i]) {
					t.Errorf("person %d stands elsewhere than alone", i)
				}
			}
		})
	}
	all.Wait()
}

// A cohort of a million would spend its time collecting garbage.
func TestEnteringAllocatesNothing(t *testing.T) {
	w := world.Embedded(t)
	b := newBooks(w)
	a := b.enter(w.Developer()) // the log grows once
	if n := testing.AllocsPerRun(100, func() { b.account.Clear(); a.Enter(b.account); b.account.Shown(ledger.FirstRoles) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
	if b.account.Order()[0].Score == 0 {
		t.Error("nothing was scored")
	}
}

// Rule 9. What is scored has no place for a name: of all that a person writes, only the
// letters of their code get as far.
func TestOnlyTheLettersOfACodeAreText(t *testing.T) {
	var texts []string
	for _, of := range []reflect.Type{reflect.TypeFor[*ledger.Ledger](), reflect.TypeFor[*ledger.Account]()} {
		for m := range of.Methods() {
			for in := range m.Type.Ins() {
				if in != of && hasText(in) {
					texts = append(texts, m.Name)
				}
			}
		}
	}
	if !slices.Equal(texts, []string{"AddCode"}) {
		t.Errorf("more than numbers go into %v", texts)
	}
}

// hasText says whether a type has room for a text; the catalogue's own don't count.
func hasText(of reflect.Type) bool {
	switch of.Kind() {
	case reflect.Int, reflect.Int32, reflect.Uint32, reflect.Bool:
		return false
	case reflect.Slice, reflect.Array, reflect.Pointer:
		return hasText(of.Elem())
	case reflect.Func:
		for in := range of.Ins() {
			if hasText(in) {
				return true
			}
		}
		return false
	case reflect.Struct:
		for f := range of.Fields() {
			if hasText(f.Type) {
				return of.PkgPath() != "layerpath/data"
			}
		}
		return false
	}
	return true
}
