package data

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
