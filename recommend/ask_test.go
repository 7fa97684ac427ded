package recommend_test

import (
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"layerpath/profiles"
	"layerpath/recommend/internal/world"
)

// Whoever is asked twice the same stops answering: what was offered, what was named and
// what narrower skills show isn't asked about, no skill twice, and no more than wanted. The same answers
// lead to the same questions, and to the same ranking after them as before.
func TestAskAsksEachSkillOnce(t *testing.T) {
	world.Check(t, newRanked, func(t *rapid.T, w ranked, p profiles.Profile) {
		before := marshal(t, w.Short(p))
		n := rapid.IntRange(0, 12).Draw(t, "n")
		var asked []string
		for range 3 {
			next := w.Ask(p, asked, n)
			if again := w.Ask(p, asked, n); !reflect.DeepEqual(again, next) {
				t.Fatalf("asked %v, then %v", next, again)
			}
			if len(next.Skills) > n {
				t.Fatalf("%d skills, %d at most", len(next.Skills), n)
			}
			for _, id := range next.Skills {
				skill, known := w.Catalogue.FindSkill(id)
				if !known || w.Catalogue.Skills[skill].ID != id || slices.Contains(asked, id) || named(w, p, skill) {
					t.Fatalf("%s is no skill to ask about after %v", id, asked)
				}
				asked = append(asked, id)
			}
		}
		if after := marshal(t, w.Short(p)); string(after) != string(before) {
			t.Fatalf("ranked otherwise after the questions:\n%s\n%s", before, after)
		}
	})
}

// named says whether a profile names a skill.
func named(w ranked, p profiles.Profile, skill int) bool {
	return slices.ContainsFunc(p.Skills, func(s profiles.Skill) bool {
		return slices.Contains(w.Catalogue.FindSkills(s.Name.Text), skill)
	})
}

// A person who said nothing yet, or nothing that is known, is asked all the same; ids that
// the catalogue lacks, and a number below 0, are no way to fall over.
func TestAskWhoSaidNothing(t *testing.T) {
	w := embedded(t)
	for _, p := range []profiles.Profile{{}, said("skills: [juggling]\nprofession: unicorn")} {
		if next := w.Ask(p, []string{"no-such-skill"}, 12); len(next.Skills) != 12 || next.Settled {
			t.Errorf("asked %v", next)
		}
		if next := w.Ask(p, nil, -1); next.Skills == nil || len(next.Skills) > 0 {
			t.Errorf("asked %v", next)
		}
	}
}

// A first screen that asks for a dozen languages is a test, and tells a designer nothing: it
// has names of six categories at least, and more of one only where the person named some of it.
func TestAskSpreadsOverCategories(t *testing.T) {
	w := embedded(t)
	categories := map[string]int{}
	for _, id := range w.Ask(said("degree: {level: bachelor, field: computer science}"), nil, 12).Skills {
		skill, _ := w.Catalogue.FindSkill(id)
		categories[w.Catalogue.Skills[skill].Category]++
	}
	if len(categories) < 6 {
		t.Errorf("a first screen of %v", categories)
	}
}

// Who marks nothing of what is asked isn't told that the answer stands, and who names a lot of one
// trade is.
func TestAskIsSettledByWhatPeopleKnow(t *testing.T) {
	w := embedded(t)
	silent := said("degree: {level: bachelor, field: nursing}")
	var asked []string
	for range 4 {
		next := w.Ask(silent, asked, 12)
		if next.Settled {
			t.Fatalf("settled after %d names, none of which was marked", len(asked))
		}
		asked = append(asked, next.Skills...)
	}
	if p := said("profession: chip designer\nskills: [chip design, verilog, systemverilog, physical design, static timing analysis]"); !w.Ask(p, nil, 12).Settled {
		t.Error("a chip designer who says so isn't settled")
	}
}

// Whoever was offered everything is asked nothing more, and told so.
func TestAskEndsWithTheCatalogue(t *testing.T) {
	w := newRanked(world.Of(world.Tiny(t)))
	var all []string
	for _, s := range w.Catalogue.Skills {
		all = append(all, s.ID)
	}
	for _, p := range []profiles.Profile{{}, said("skills: [w]")} {
		if next := w.Ask(p, all, 12); len(next.Skills) > 0 || !next.Settled {
			t.Errorf("asked %v", next)
		}
	}
}

// Skills that go with what somebody does come first: an electrician who wants a job in a data
// center isn't asked for chip design, nor a nurse who stays one for deep learning.
func TestAskBeginsWithTheTrade(t *testing.T) {
	w := embedded(t)
	for _, test := range []struct{ profile, asked, not string }{
		{"profession: electrician\naim: move", "electrician-work", "verilog"},
		{"profession: nurse", "nursing", "deep-learning"},
		{"profession: accountant", "accounting", "kubernetes"},
		{"profession: devops engineer", "docker", "writing"},
		{"degree: {level: bachelor, field: nursing}", "nursing", "verilog"},
	} {
		next := w.Ask(said(test.profile), nil, 12).Skills
		if !slices.Contains(next, test.asked) || slices.Contains(next, test.not) {
			t.Errorf("%q is asked for %v", test.profile, next)
		}
	}
}

// Whoever wants out of their profession isn't done while the best job elsewhere is open, though
// the first layer, the profession with AI, is far ahead.
func TestAskIsNotSettledByWhatIsNotWanted(t *testing.T) {
	w := embedded(t)
	p := said("profession: nurse\nskills: [patient care, prompt writing, fact-checking AI output]")
	if !w.Ask(p, nil, 12).Settled {
		t.Fatal("the first layer isn't settled")
	}
	p.Aim = profiles.Move
	if next := w.Ask(p, nil, 12); next.Settled {
		t.Errorf("settled, with %v to ask", next.Skills)
	}
}
