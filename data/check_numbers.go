package data

import "layerpath/data/scale"

// ranges finds numbers that can't be meant. A file's numbers are checked where they are
// read, with a line each; this is for catalogues that are made in Go.
func (k *checker) ranges() {
	for _, s := range k.c.Skills {
		k.percents("skill", s.ID, s.Broader)
	}
	for _, f := range k.c.Fields {
		k.percents("field", f.ID, f.Broader)
	}
	for _, l := range k.c.Layers {
		k.entryRange(l.Place, "layer", l.ID, &l.Entry)
		k.requirementRanges("layer", l.ID, l.Requirements)
	}
	for _, r := range k.c.Roles {
		if r.Entry != nil {
			k.entryRange(r.Place, "role", r.ID, r.Entry)
		}
		k.requirementRanges("role", r.ID, r.Requirements)
	}
	k.within(Place{}, "effort", "", "hours for a degree", 0, maxHours, k.c.Effort.Degrees[:]...)
	for _, class := range k.c.Effort.Classes {
		k.within(class.Place, "effort class", class.ID, "hours", 1, maxHours, class.Hours[:]...)
	}
}

// within checks that figures lie in a range.
func (k *checker) within(at Place, kind, id, what string, low, high int, figures ...int) {
	for _, n := range figures {
		if n < low || n > high {
			k.add(at, kind, id, "", "%d can't be meant as %s: it is from %d to %d", n, what, low, high)
		}
	}
}

func (k *checker) percents(kind, id string, shares []Share) {
	for _, s := range shares {
		k.within(s.Place, kind, id, "percent", 1, 100, s.Percent)
	}
}

func (k *checker) entryRange(at Place, kind, id string, e *Entry) {
	k.within(at, kind, id, "the level of a degree", int(scale.NoDegree), int(scale.Doctorate), int(e.Open), int(e.Stretch))
	k.percents(kind, id, e.Fields)
}

func (k *checker) requirementRanges(kind, id string, requirements []Requirement) {
	for _, q := range requirements {
		k.within(q.Place, kind, id, "the kind of a requirement", int(SkillKind), int(ProfessionKind), int(q.Kind))
		k.within(q.Place, kind, id, "points", 0, 100, q.Points) // 0 is told as none
		if q.Kind == SkillKind {
			k.within(q.Place, kind, id, "the level of a skill", int(scale.Beginner), int(scale.Expert), q.Level)
		}
		k.within(q.Place, kind, id, "percent", 0, 100, q.Levels[:]...)
		k.within(q.Place, kind, id, "percent", 0, 100, q.Letters[:]...)
		k.within(q.Place, kind, id, "percent", 0, 100, q.AnyField)
		k.percents(kind, id, q.Fields)
		k.percents(kind, id, q.Professions)
	}
}

// efforts checks the classes of effort: that their hours rise, that references lead
// to them, that each is used.
func (k *checker) efforts() {
	used := map[string]bool{}
	for _, category := range k.c.Categories {
		k.effortClass(category.Place, "category", category.ID, category.Effort)
		used[category.Effort] = true
	}
	for _, s := range k.c.Skills {
		if !used[s.Effort] { // a skill that takes its category's class would repeat its mistake
			k.effortClass(s.Place, "skill", s.ID, s.Effort)
			used[s.Effort] = true
		}
	}
	for _, class := range k.c.Effort.Classes {
		for i := 1; i < len(class.Hours); i++ {
			if class.Hours[i] <= class.Hours[i-1] {
				k.add(class.Place, "effort class", class.ID, "count all hours from nothing to each level", "its hours don't rise from level to level")
				break
			}
		}
		if !used[class.ID] {
			k.add(class.Place, "effort class", class.ID, "", "no category and no skill takes it")
		}
	}
}

func (k *checker) effortClass(at Place, kind, id, class string) {
	if class != "" {
		k.refer(at, kind, id, "effort class", class)
	}
}
