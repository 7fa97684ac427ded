package quiz

import (
	"cmp"
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/data/studies"
	"layerpath/profiles"
)

// A vocabulary is what one question can be answered with, as options of a list:
// the skills of the catalogue, or its fields.
type vocabulary struct {
	options []prompt.Option
	stored  func(option int) string        // what stands in the profile for an option
	find    func(text string) []int        // options that a text means
	means   func(text string) []int        // those in whose place it can be: a former nurse means nurse, and is none
	suggest func(text string) (near []int) // options for a text that means none
	isNear  func(text string) bool         // of fields: whether a text is no name, and near to what is found
	known   func(text string) string       // of skills: what names one in a text that has a level, too
}

// nearNames is how many near names are offered for one that isn't known.
const nearNames = 3

func professions(c *data.Catalogue) vocabulary {
	groups := map[string]string{}
	for _, g := range c.ProfessionGroups {
		groups[g.ID] = g.Name
	}
	layers := map[string]string{}
	for _, l := range c.Layers {
		layers[l.ID] = l.Name
	}
	v := vocabulary{}
	for _, p := range c.Professions {
		v.options = append(v.options, prompt.Option{Label: p.Name, Note: groups[p.Group], Names: p.Aliases})
	}
	for _, r := range c.Roles {
		v.options = append(v.options, prompt.Option{Label: r.Title, Note: layers[r.Layer], Names: r.Aliases})
	}
	option := func(j data.Job) int {
		if j.Role >= 0 {
			return len(c.Professions) + j.Role
		}
		return j.Profession
	}
	v.stored = func(i int) string { return v.options[i].Label }
	v.find = func(text string) []int {
		if job, _, ok := c.FindProfession(text); ok {
			return []int{option(job)}
		}
		return nil
	}
	v.means = func(text string) []int {
		if job, exact, ok := c.FindProfession(text); ok && exact {
			return []int{option(job)}
		}
		return nil
	}
	v.suggest = func(text string) []int { return page.Each(c.SuggestProfessions(text, nearNames), option) }
	return v
}

func fields(c *data.Catalogue) vocabulary {
	isNear := func(text string) bool {
		return slices.ContainsFunc(c.ReadFields(text), func(f studies.Found) bool { return f.Near })
	}
	means := func(text string) []int { // what is near is no other word for it
		if isNear(text) {
			return nil
		}
		return c.FindFields(text)
	}
	v := vocabulary{find: c.FindFields, means: means, isNear: isNear, suggest: func(text string) []int { return c.SuggestFields(text, nearNames) }}
	for _, f := range c.Fields {
		v.options = append(v.options, prompt.Option{Label: f.Name, Names: f.Aliases})
	}
	v.stored = func(i int) string { return v.options[i].Label }
	return v
}

// skills has the skills category by category, those first that a layer or role
// asks for by name: among 2,500, they are what a short filter should hit.
func skills(c *data.Catalogue) vocabulary {
	order := skillOrder(c)
	option := make([]int, len(order))
	categories := map[string]string{}
	for _, k := range c.Categories {
		categories[k.ID] = k.Name
	}
	v := vocabulary{}
	for n, i := range order {
		s := c.Skills[i]
		option[i] = n
		v.options = append(v.options, prompt.Option{Label: s.Name, Note: categories[s.Category], Names: append([]string{s.ID}, s.Aliases...)})
	}
	options := func(found []int) []int {
		return page.Each(found, func(i int) int { return option[i] })
	}
	v.stored = func(i int) string { return v.options[i].Label }
	v.known = func(text string) string { return skillPart(c, text) }
	v.find = remembered(func(text string) []int { return options(c.FindSkills(v.known(text))) })
	v.suggest = func(text string) []int {
		return options(c.SuggestSkills(profiles.ParseSkill(text).Name.Text, nearNames))
	}
	return v
}

// skillPart is the part of a text before a colon that names a skill, if the whole doesn't,
// or else the whole: what stands behind it is meant for a level.
func skillPart(c *data.Catalogue, text string) string {
	for part := text; ; {
		if len(c.FindSkills(part)) > 0 {
			return part
		}
		at := strings.LastIndexByte(part, ':')
		if at < 1 {
			return text
		}
		part = strings.TrimSpace(part[:at])
	}
}

// skillOrder is the order in which skills are offered: what a layer asks for
// first, then what a role does, then the rest; category by category in each.
func skillOrder(c *data.Catalogue) []int {
	const byLayer, byRole, byNone = 0, 1, 2
	tiers := map[string]int{}
	for _, s := range c.Skills {
		tiers[s.ID] = byNone
	}
	put := func(tier int, requirements []data.Requirement) {
		for _, r := range requirements {
			tiers[r.Skill] = tier
		}
	}
	for _, r := range c.Roles {
		put(byRole, r.Requirements)
	}
	for _, l := range c.Layers {
		put(byLayer, l.Requirements)
	}
	category := map[string]int{}
	for i, k := range c.Categories {
		category[k.ID] = i
	}
	order := make([]int, len(c.Skills))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		a, b := c.Skills[i], c.Skills[j]
		return cmp.Or(cmp.Compare(tiers[a.ID], tiers[b.ID]), cmp.Compare(category[a.Category], category[b.Category]))
	})
	return order
}

// interests are stored by id: their names are phrases.
func interests(c *data.Catalogue) vocabulary {
	v := vocabulary{suggest: func(text string) []int { return c.SuggestInterests(text, nearNames) }}
	for _, in := range c.Interests {
		v.options = append(v.options, prompt.Option{Label: in.Name, Names: append([]string{in.ID}, in.Aliases...)})
	}
	v.stored = func(i int) string { return c.Interests[i].ID }
	v.find = func(text string) []int {
		if i, ok := c.FindInterest(text); ok {
			return []int{i}
		}
		return nil
	}
	return v
}

// level is the level that a text says, behind a comma; nothing where it says none.
func (v vocabulary) level(text string) string {
	if level := profiles.ParseSkill(text).Level; v.known != nil && level != scale.Unsaid {
		return ", " + level.String()
	}
	return ""
}

// tail is what a text says of a level, behind a name.
func (v vocabulary) tail(text string) string {
	if v.known == nil {
		return ""
	}
	return strings.TrimPrefix(text, profiles.ParseSkill(text).Name.Text)
}

// describe gives the option for an answer that was given before. In the person's
// own words, it says what they are known as.
func (v vocabulary) describe(text string) prompt.Option {
	o := prompt.Option{Label: text}
	var known []string
	for _, i := range v.find(text) {
		if v.stored(i) == text {
			return v.options[i]
		}
		known = append(known, v.options[i].Label)
		o.Names = append(append(o.Names, v.options[i].Label), v.options[i].Names...)
	}
	if o.Note = strings.Join(known, ", "); len(known) > 0 {
		o.Note = v.nearly(text) + o.Note
	}
	return o
}

// nearly is what stands before the names of what a text is near to, where it names none.
func (v vocabulary) nearly(text string) string {
	if v.isNear != nil && v.isNear(text) {
		return sayNearTo
	}
	return ""
}

// question lists the answers so far, marked, then the options that are offered first, and
// then the rest of the vocabulary, which is found by typing where some are offered. Rest says
// which options of the vocabulary stand behind the answers.
func (v vocabulary) question(so []string, first []int) (q prompt.Question, rest []int) {
	place := make([]int, len(v.options)) // 1 + where an option stands in the question
	put := func(i int) {
		if place[i] == 0 {
			q.Options, rest = append(q.Options, v.options[i]), append(rest, i)
			place[i] = len(q.Options)
		}
	}
	for i, text := range so {
		q.Options, q.Chosen = append(q.Options, v.describe(text)), append(q.Chosen, i)
		for _, found := range v.find(text) {
			place[found] = len(q.Options)
		}
	}
	for _, i := range first {
		put(i)
	}
	if first != nil {
		q.Shown = len(q.Options)
	}
	for i := range v.options {
		put(i)
	}
	q.Means = func(text string) []int {
		return page.Each(v.find(text), func(i int) int { return place[i] - 1 })
	}
	return q, rest
}

// remembered is a search that is made once for each text: an answer is held against all those
// before it, of which there may be a thousand.
func remembered(find func(text string) []int) func(text string) []int {
	known := map[string][]int{}
	return func(text string) []int {
		found, met := known[text]
		if !met {
			found = find(text)
			known[text] = found
		}
		return found
	}
}

// near are the names nearest to a text that means nothing.
func (v vocabulary) near(text string) []string {
	return page.Each(v.suggest(text), func(i int) string { return v.options[i].Label })
}

// with adds a text to names: not again where all that it means is among them, but with the
// level that it says, in place of the name that means the same.
func (v vocabulary) with(names []string, text string) []string {
	if text == "" {
		return names
	}
	found := v.find(text)
	if len(found) == 0 {
		return append(names, text)
	}
	same := func(name string) bool { return slices.Equal(v.find(name), found) }
	if i := slices.IndexFunc(names, same); i >= 0 && v.tail(text) != "" {
		names[i] = text
		return names
	}
	has := map[int]bool{}
	for _, name := range names {
		v.mark(has, name)
	}
	if v.marked(has, text) {
		return names
	}
	return append(names, text)
}

// mark takes what a text means into a set of options.
func (v vocabulary) mark(options map[int]bool, text string) {
	for _, i := range v.find(text) {
		options[i] = true
	}
}

// marked says whether all that a text means is in a set of options.
func (v vocabulary) marked(options map[int]bool, text string) bool {
	found := v.find(text)
	return len(found) > 0 && !slices.ContainsFunc(found, func(i int) bool { return !options[i] })
}
