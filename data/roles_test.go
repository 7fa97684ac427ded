package data

import (
	"slices"
	"strings"
	"testing"
)

// askedSkills gives the skills that a role asks for to be learnt, as indexes into
// c.Skills.
func askedSkills(c *Catalogue, r *Role) (skills []int) {
	for i := range r.Requirements {
		if q := &r.Requirements[i]; q.Kind == SkillKind && !q.Evidence {
			skills = append(skills, c.AskedSkill(q))
		}
	}
	return skills
}

// coresOf gives the ids of the skills without which nobody is hired for a role.
func coresOf(r *Role) (ids []string) {
	for _, q := range r.Requirements {
		if q.Core {
			ids = append(ids, q.Skill)
		}
	}
	return ids
}

// A role without cores lets everybody in who has its neighbours' tools; one that doesn't
// say what it has to do with AI is never a bridge, nor leads to one.
func TestEveryRoleIsWhole(t *testing.T) {
	c := embeddedCatalogue(t)
	for i := range c.Roles {
		r := &c.Roles[i]
		if n := len(coresOf(r)); n < minCores || n > maxCores {
			t.Errorf("%s: the cores are %v", r.ID, coresOf(r))
		}
		if r.AI == "" || r.About == "" || r.SOC == "" || r.FirstStep == "" {
			t.Errorf("%s: something isn't said", r.ID)
		}
		if len(r.Next) == 0 {
			t.Errorf("%s: nobody moves on from there", r.ID)
		}
	}
}

// leads says whether people of a title lead others. Who manages a thing, and no people, is
// listed: a manager of products, projects, customers or knowledge works beside others.
func leads(title string) bool {
	beside := []string{"Product", "Project", "Customer", "Knowledge", "Marketing"}
	words := strings.Fields(title)
	return slices.ContainsFunc(words, func(w string) bool { return w == "Lead" || w == "Head" || w == "Manager" }) &&
		!slices.ContainsFunc(words, func(w string) bool { return slices.Contains(beside, w) })
}

// Annotators who never led anybody were told that they are "there" as a lead of
// annotators. Who leads is asked to have led, and there is a rung to begin on.
func TestWhoLeadsIsAskedToAndHasARungBelow(t *testing.T) {
	c := embeddedCatalogue(t)
	n := 0
	for i := range c.Roles {
		r := &c.Roles[i]
		core := slices.Contains(coresOf(r), "leadership")
		if leads(r.Title) != core {
			t.Errorf("%s: asked to lead: %v", r.ID, core)
		}
		if !core {
			continue
		}
		n++
		if !slices.ContainsFunc(c.Roles, func(below Role) bool {
			return slices.Contains(below.Next, r.ID) && !leads(below.Title)
		}) {
			t.Errorf("%s: nobody moves up to it", r.ID)
		}
	}
	if n < 5 {
		t.Errorf("%d roles lead", n)
	}
}

// ofAI says whether a skill is of AI: of a category that is, or with AI in its id.
func ofAI(s *Skill) bool {
	return strings.HasPrefix(s.ID, "ai-") || strings.HasPrefix(s.ID, "ml-") || strings.Contains(s.ID, "-ai-") || slices.Contains([]string{
		"machine-learning", "ml-frameworks", "deep-learning", "language-models", "large-scale-training", "language-and-speech", "computer-vision",
		"mlops", "ml-platforms", "model-serving", "llm-applications", "vector-search", "ai-apis", "ai-use", "prompting", "ai-assisted-coding",
	}, s.Category)
}

// A role with AI in its title that asks for nothing of AI is another job with a new name:
// of its hundred it asks for fifteen at least, or for one that nobody is hired without.
func TestRolesOfAIAskForAI(t *testing.T) {
	c := embeddedCatalogue(t)
	for i := range c.Roles {
		r, points, core := &c.Roles[i], 0, false
		words := strings.FieldsFunc(r.Title, func(x rune) bool { return strings.ContainsRune(" /()-", x) })
		if !slices.ContainsFunc(words, func(w string) bool { return slices.Contains([]string{"AI", "ML", "MLOps", "Machine", "NLP", "RL"}, w) }) {
			continue
		}
		for j := range r.Requirements {
			if q := &r.Requirements[j]; q.Kind == SkillKind && ofAI(&c.Skills[c.AskedSkill(q)]) {
				points, core = points+q.Points, core || q.Core
			}
		}
		if points < 15 && !core {
			t.Errorf("%s asks for AI by %d of 100", r.ID, points)
		}
	}
}

// counts is how far a skill counts for another, in percent.
func counts(c *Catalogue, known []map[int]int32, skill, other int) int {
	return int(reach(c, known, skill)[other]) * 100 / wholeRole
}

// A role that asks for two products of one job sends people to learn the second after the
// first, for nothing: for each thing that it asks for there is one product at most, and no
// two stand for the same thing beside it.
func TestNoRoleAsksForRivals(t *testing.T) {
	c := embeddedCatalogue(t)
	known := make([]map[int]int32, len(c.Skills))
	const stands = 60 // percent, from where on a need is met by it
	product := func(i int) bool { return c.Skills[i].Effort == "tool" }
	for i := range c.Roles {
		r := &c.Roles[i]
		asked := askedSkills(c, r)
		for _, skill := range asked {
			if product(skill) {
				continue // no job that products stand for
			}
			var products []string
			for _, p := range asked {
				if p != skill && product(p) && counts(c, known, p, skill) >= stands {
					products = append(products, c.Skills[p].ID)
				}
			}
			if len(products) > 1 {
				t.Errorf("%s asks for %s by %v", r.ID, c.Skills[skill].ID, products)
			}
		}
		for n, a := range asked {
			for _, b := range asked[n+1:] {
				if !product(a) || !product(b) || counts(c, known, a, b) >= stands || counts(c, known, b, a) >= stands {
					continue
				}
				for job := range reach(c, known, a) {
					if job != a && !product(job) && counts(c, known, a, job) >= stands && counts(c, known, b, job) >= stands {
						t.Errorf("%s asks for %s and %s, both of which stand for %s", r.ID, c.Skills[a].ID, c.Skills[b].ID, c.Skills[job].ID)
					}
				}
			}
		}
	}
}

// What learning fails without is known, whatever way leads there.
func TestNeedsThatAreKnown(t *testing.T) {
	c := embeddedCatalogue(t)
	for skill, want := range map[string][]string{
		"pandas": {"python"}, "kubernetes": {"containers"}, "mechanistic-interpretability": {"transformers", "pytorch"},
		"retrieval-augmented-generation": {"ai-apis"},
	} {
		var all []string
		var collect func(id string)
		collect = func(id string) {
			i, _ := c.FindSkill(id)
			for _, n := range c.Skills[i].Needs {
				if !slices.Contains(all, n.ID) {
					all = append(all, n.ID)
					collect(n.ID)
				}
			}
		}
		collect(skill)
		for _, id := range want {
			if !slices.Contains(all, id) {
				t.Errorf("%s needs %v, without %s", skill, all, id)
			}
		}
	}
}
