package data

import (
	"slices"
	"strconv"
	"strings"

	"layerpath/data/names"
	"layerpath/data/scale"
	"layerpath/data/studies"
)

// nameIndex finds entries by the key of any of their names.
type nameIndex struct {
	skills, fields, interests names.Table
	professions               names.Table // and, behind them, the roles
}

// A Job is what a profession was recognised as: an entry of Professions, or,
// where the person has the title of a role already, of Roles. The index that
// isn't meant is -1.
//
// Partly says that words of the title were left aside which may make another job of it: a
// graphics programmer is a programmer of a kind, and no more is known of the kind.
type Job struct {
	Profession, Role int
	Partly           bool
}

// index gives the names of the catalogue. Those of one that was made by hand are
// collected at the first look-up.
func (c *Catalogue) index() *nameIndex {
	c.indexing.Do(func() {
		if c.names == nil {
			c.names = newNameIndex(c)
		}
	})
	return c.names
}

func newNameIndex(c *Catalogue) *nameIndex {
	skills, fields, interests, professions := map[string]int32{}, map[string]int32{}, map[string]int32{}, map[string]int32{}
	for i, s := range c.Skills {
		addNames(skills, i, s.ID, s.Name, s.Aliases)
	}
	for i, f := range c.Fields {
		addNames(fields, i, f.ID, f.Name, f.Aliases)
	}
	for i, in := range c.Interests {
		addNames(interests, i, in.ID, in.Name, in.Aliases)
	}
	for i, r := range c.Roles {
		addNames(professions, len(c.Professions)+i, r.ID, r.Title, r.Aliases)
	}
	for i, p := range c.Professions {
		addNames(professions, i, p.ID, p.Name, p.Aliases)
	}
	return &nameIndex{names.NewTable(skills), names.NewTable(fields), names.NewTable(interests), names.NewTable(professions)}
}

func addNames(entries map[string]int32, entry int, id, name string, aliases []string) {
	for _, n := range append([]string{id, name}, aliases...) {
		if key := names.Key(n); key != "" {
			entries[key] = int32(entry)
		}
	}
}

// job tells professions and roles apart.
func (c *Catalogue) job(entry int) Job {
	if role := entry - len(c.Professions); role >= 0 {
		return Job{Profession: -1, Role: role}
	}
	return Job{Profession: entry, Role: -1}
}

// FindSkill gives the skill of which a text is the id, the name or an alias, as an
// index into c.Skills, as cheaply as [names.Table.LookUp] does.
func (c *Catalogue) FindSkill(text string) (int, bool) {
	return c.index().skills.LookUp(text)
}

// FindField does for fields of study what FindSkill does for skills.
func (c *Catalogue) FindField(text string) (int, bool) {
	return c.index().fields.LookUp(text)
}

// FindSkills gives the skills that a text names, as indexes into c.Skills, in
// the order of the text: none where it isn't known, more than one where an
// answer names several ("C/C++", "AWS Elastic Compute Cloud (EC2)"). It takes
// names and aliases, never parts of them: "Google Ads" doesn't name Go.
func (c *Catalogue) FindSkills(text string) []int {
	return c.index().skills.Find(text, names.SkillForms)
}

// AppendSkills appends what FindSkills finds to a list. A text that FindSkill knows
// costs as little here.
func (c *Catalogue) AppendSkills(to []int32, text string) []int32 {
	if i, ok := c.FindSkill(text); ok {
		return append(to, int32(i))
	}
	return appendNarrow(to, c.FindSkills(strings.Clone(text)))
}

// FindFields gives the fields of study that a text names, as indexes into
// c.Fields: one as a rule, several for "physics or chemistry". It is [Catalogue.ReadFields]
// without how sure each is.
func (c *Catalogue) FindFields(text string) []int {
	if i, ok := c.FindField(text); ok {
		return []int{i}
	}
	var found []int
	for _, f := range c.ReadFields(text) {
		found = append(found, f.Field)
	}
	return found
}

// ReadFields gives the fields of study that a text names, or is near to, in the order of the
// text. A specialization that isn't known is left aside ("physics, ultracold optics",
// "economics with French"). What isn't a name is read by its words, in six languages (see
// package studies). What is a degree's name as a whole names no field, unless it is one's
// name, too: a doctor of philosophy may be of any, and an MBA is of business.
func (c *Catalogue) ReadFields(text string) []studies.Found {
	fields := &c.index().fields
	if i, ok := fields.LookUp(text); ok {
		return []studies.Found{{Field: i}}
	}
	if _, ok := scale.ReadDegree(text); ok {
		if d, _ := scale.ReadDiploma(text); d.Field != "" {
			return c.ReadFields(d.Field)
		}
		return nil
	}
	text = withoutMinor(text)
	if found := fields.Find(text, names.StudyForms); len(found) > 0 {
		return named(found)
	}
	words := c.fieldWords()
	if found := words.Named(text); len(found) > 0 {
		return found
	}
	if _, field, ok := scale.CutDegree(text); ok && field != text { // a trade is read as learned, and is the field itself
		if found := c.ReadFields(field); len(found) > 0 {
			return found
		}
	}
	if found := words.Find(text); len(found) > 0 {
		return found
	}
	if found := fields.Find(text, names.FieldForms); len(found) > 0 {
		return named(found)
	}
	for _, joint := range []string{",", " - ", ":", "("} {
		if before, _, ok := strings.Cut(text, joint); ok {
			if found := c.ReadFields(before); len(found) > 0 {
				return found
			}
		}
	}
	return nil
}

// named are fields that were found by their names.
func named(fields []int) (found []studies.Found) {
	for _, i := range fields {
		found = append(found, studies.Found{Field: i})
	}
	return found
}

// fieldWords gives the words of the fields' names, which are collected when the first text
// that is no name is read.
func (c *Catalogue) fieldWords() *studies.Index {
	c.wording.Do(func() {
		all := make([][]string, len(c.Fields))
		for i, f := range c.Fields {
			all[i] = append([]string{f.ID, f.Name}, f.Aliases...)
		}
		c.words = studies.NewIndex(all, &c.index().fields)
	})
	return c.words
}

// withoutMinor cuts what stands behind "with", a minor as a rule: "economics with French".
// How a degree was passed is cut alone, and behind a degree's bare name stands what it is in:
// "BSc with honours in physics", "bachelor with a major in law".
func withoutMinor(text string) string {
	before, after, ok := strings.Cut(text, " with ")
	if !ok {
		return text
	}
	first, rest, _ := strings.Cut(strings.TrimSpace(after), " ")
	if slices.Contains([]string{"honours", "honors", "distinction", "merit"}, names.Key(first)) {
		return withoutMinor(before + " " + rest)
	}
	how, field, ok := strings.Cut(after, " in ")
	if _, bare := scale.ReadDegree(before); ok && bare && !strings.HasSuffix(strings.ToLower(how), "minor") {
		return withoutMinor(before + " in " + field)
	}
	return before
}

// AppendFields does for fields what AppendSkills does for skills.
func (c *Catalogue) AppendFields(to []int32, text string) []int32 {
	if i, ok := c.FindField(text); ok {
		return append(to, int32(i))
	}
	return appendNarrow(to, c.FindFields(strings.Clone(text)))
}

func appendNarrow(to []int32, found []int) []int32 {
	for _, i := range found {
		to = append(to, int32(i))
	}
	return to
}

// FindInterest gives the interest that a text names, as an index into
// c.Interests, as cheaply as FindSkill.
func (c *Catalogue) FindInterest(text string) (int, bool) {
	return c.index().interests.LookUp(text)
}

// FindProfession gives what a person's profession is known as: what is named, or what the
// words of the title say, as [names.Titles.Find] reads them. Exact says whether it is a name
// as it stands; that is found as cheaply as by FindSkill.
func (c *Catalogue) FindProfession(text string) (job Job, exact, ok bool) {
	professions := &c.index().professions
	if i, ok := professions.LookUp(text); ok {
		return c.job(i), true, true
	}
	if _, ok := scale.ReadDegree(text); ok { // a doctor of philosophy sees no patients
		return Job{}, false, false
	}
	found, ok := c.titleFinder().Find(strings.Clone(text))
	if !ok {
		return Job{}, false, false
	}
	job = c.job(found.Entry)
	job.Partly = found.Partly
	return job, false, true
}

// titleFinder reads titles that are no names. It is made at the first of them.
func (c *Catalogue) titleFinder() *names.Titles {
	c.titling.Do(func() { c.titles = names.NewTitles(&c.index().professions, &c.Titles, c.titleRules()) })
	return c.titles
}

// titleRules are the rules by which titles name professions and roles.
func (c *Catalogue) titleRules() (rules []names.TitleRule) {
	for i, p := range c.Professions {
		for _, text := range p.Titles {
			rules = append(rules, names.TitleRule{Entry: int32(i), Text: text})
		}
	}
	for i, r := range c.Roles {
		for _, text := range r.Titles {
			rules = append(rules, names.TitleRule{Entry: int32(len(c.Professions) + i), Text: text})
		}
	}
	return rules
}

// WithoutRank takes the words off the front of a title that say how long somebody has
// been at it, but for the last word: a lead of nothing is a lead.
func WithoutRank(title string) string {
	ranks := []string{"senior", "sr", "junior", "jr", "lead", "principal", "staff"}
	words := strings.Fields(title)
	for len(words) > 1 && slices.Contains(ranks, names.Key(words[0])) {
		words = words[1:]
	}
	return strings.Join(words, " ")
}

// IsToday says whether a title can be what somebody does today: a retired teacher, a former
// nurse, whoever was one, and a student nurse know the job, and don't do it. What stands
// behind a comma or in parentheses is told of the whole ("nurse, retired"), unless it names
// another job ("nurse, former teacher").
func (c *Catalogue) IsToday(title string) bool {
	title = strings.ReplaceAll(title, " - ", ",")
	for i, part := range strings.FieldsFunc(title, func(r rune) bool { return strings.ContainsRune(",;()", r) }) {
		state, rest := cutState(part)
		job, exact, known := c.FindProfession(rest)
		switch {
		case state == past && (i == 0 || !known), state == learning && (rest == "" || i == 0 && known):
			return false
		case i > 0 && exact && job.Profession >= 0 && c.Professions[job.Profession].Group == NoneYet:
			return false
		}
	}
	return true
}

// How the words before a profession say that it isn't, or may not be, today's.
const (
	past     = "past"     // or to come: no job that stands behind them is today's
	learning = "learning" // "student nurse", though a student affairs officer has a job
)

// cutState takes the words off the front of a title that say when it is somebody's, with
// those that say nothing: "I was a nurse" is the past, and "nurse".
func cutState(title string) (state, rest string) {
	words := strings.Fields(strings.ReplaceAll(title, "-", " "))
	begins := func(with ...string) bool { return len(words) > 0 && slices.Contains(with, names.Key(words[0])) }
	for begins("i", "am", "im", "a", "an", "now", "currently", "recently") {
		words = words[1:]
	}
	switch {
	case begins("former", "formerly", "ex", "retired", "unemployed", "jobless", "aspiring", "future", "was", "worked", "previously"),
		begins("used") && len(words) > 1 && words[1] == "to":
		state, words = past, words[1:]
	case begins("student", "trainee", "apprentice"):
		state, words = learning, words[1:]
	}
	return state, strings.Join(words, " ")
}

// SuggestSkills gives up to n skills whose names are nearest to a text that
// isn't one, the nearest first, as indexes into c.Skills.
func (c *Catalogue) SuggestSkills(text string, n int) []int {
	return c.index().skills.Suggest(text, n)
}

// SuggestFields does for fields what SuggestSkills does for skills. A degree before the
// field is left aside.
func (c *Catalogue) SuggestFields(text string, n int) []int {
	if _, field, ok := scale.CutDegree(text); ok {
		text = field
	}
	return c.index().fields.Suggest(text, n)
}

// SuggestInterests does for interests what SuggestSkills does for skills.
func (c *Catalogue) SuggestInterests(text string, n int) []int {
	return c.index().interests.Suggest(text, n)
}

// SuggestProfessions gives up to n names of professions and roles that are
// nearest to a text, the nearest first.
func (c *Catalogue) SuggestProfessions(text string, n int) []Job {
	var jobs []Job
	for _, i := range c.index().professions.Suggest(text, n) {
		jobs = append(jobs, c.job(i))
	}
	return jobs
}

// WorksWithAI is what stands behind a profession in the title of the one role of a layer
// that is a skill set: "nurse who works with AI".
const WorksWithAI = " who works with AI"

// FindLayer gives the layer of which a text is the number, the id or the name, as an
// index into c.Layers. One that is a skill set is named by the title of its role, too,
// whoever's it is.
func (c *Catalogue) FindLayer(text string) (int, bool) {
	key := names.Key(text)
	withAI := strings.HasSuffix(key, names.Key(WorksWithAI))
	i := slices.IndexFunc(c.Layers, func(l Layer) bool {
		return strconv.Itoa(l.Number) == strings.TrimSpace(text) || names.Key(l.ID) == key || names.Key(l.Name) == key || l.SkillSet != "" && withAI
	})
	return i, i >= 0
}
