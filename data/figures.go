package data

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"layerpath/data/document"
	"layerpath/data/scale"
)

// An Occupation is one that the United States count: what its people are paid, what is
// expected of their number, and what is asked of them. Its figures are those of no job
// title; whoever shows one says of which occupation it is, with its Source.
type Occupation struct {
	SOC   string   // six digits of the Standard Occupational Classification 2018, "15-1252"
	Also  []string // other codes whose people are counted in it
	Title string   // as the table of pay says it
	ISCO  string   // code of an ISCOGroup; empty where none is said

	Employed int    // people employed; 0: not given
	Pay      [5]int // dollars a year at the 10th, 25th, 50th, 75th and 90th percentile; 0: not given; PayOrMore: that or more

	Change     float64 // percent, of the people employed, over the years of its Source
	Openings   float64 // thousands a year over the same years
	Education  string  // what is typically asked for at the entry; empty: no outlook is given
	Experience string  // likewise, "None" where none is
	Training   string  // on the job, likewise

	Required []Survey // by its codes of O*NET-SOC
	Place
}

// PayOrMore is where the table of pay stops counting, in dollars a year: a percentile
// that has it is that or more.
const PayOrMore = 239_200

// A Survey is what people of an occupation say that theirs requires.
type Survey struct {
	SOC     string  // eight digits of O*NET-SOC 2019
	Title   string  // empty: that of the Occupation
	Zone    int     // job zone, 1 (little preparation) to 5
	Answers int     // how many were asked
	Levels  []Share // percent of them by level of education, of SurveyLevels
	Place
}

// SurveyLevels are the levels of education that a Survey asks about, the lowest first.
func SurveyLevels() []string {
	return []string{"none", "secondary", "certificate", "some-college", "associate", "bachelor", "master", "doctorate"}
}

// What a Source is the source of: its ID.
const (
	PaySource       = "pay"       // Employed and Pay of an Occupation
	OutlookSource   = "outlook"   // Change to Training
	EducationSource = "education" // Required
	ISCOSource      = "isco"      // ISCO, of occupations, roles and professions
)

// A Source says where figures come from.
type Source struct {
	ID        string
	Publisher string
	Table     string
	Date      string // of what it tells, "May 2024"
	Country   string // empty: it is of none
	Licence   string
	Place
}

// An ISCOGroup is a unit group of the International Standard Classification of
// Occupations 2008.
type ISCOGroup struct {
	Code, Title string // four digits
	Place
}

// FindOccupation finds the occupation in which a code of SOC, or of O*NET-SOC, is counted.
func (c *Catalogue) FindOccupation(soc string) (*Occupation, bool) {
	code, _, _ := strings.Cut(soc, ".")
	i := slices.IndexFunc(c.Occupations, func(o Occupation) bool { return o.SOC == code || slices.Contains(o.Also, code) })
	if i < 0 || code == "" {
		return nil, false
	}
	return &c.Occupations[i], true
}

// FindSource finds a source by what it is the source of.
func (c *Catalogue) FindSource(id string) (Source, bool) {
	i := slices.IndexFunc(c.Sources, func(s Source) bool { return s.ID == id })
	if i < 0 {
		return Source{}, false
	}
	return c.Sources[i], true
}

// FindISCO gives the unit group of a role or profession: its own, or that of the
// occupation of its SOC code.
func (c *Catalogue) FindISCO(own, soc string) (ISCOGroup, bool) {
	if o, ok := c.FindOccupation(soc); ok {
		own = cmp.Or(own, o.ISCO)
	}
	i := slices.IndexFunc(c.ISCOGroups, func(g ISCOGroup) bool { return g.Code == own })
	if i < 0 {
		return ISCOGroup{}, false
	}
	return c.ISCOGroups[i], true
}

// codes gives the codes whose people are counted in an occupation.
func (o *Occupation) codes() []string { return append([]string{o.SOC}, o.Also...) }

// hasFigures says whether anything is known of an occupation.
func (o *Occupation) hasFigures() bool {
	return o.Employed != 0 || o.Pay != [5]int{} || o.Education != ""
}

// occupations checks occupations, what they refer to, and that each role is counted in
// one. A catalogue may do without any.
func (k *checker) occupations() {
	k.sources()
	k.iscoGroups()
	claims := map[string]string{}
	for i := range k.c.Occupations {
		o := &k.c.Occupations[i]
		x := entry{kind: "occupation", id: o.SOC, Place: o.Place}
		for _, code := range o.codes() {
			if other, ok := claims[code]; ok {
				k.add(x, "its people are counted once", "the code %s is counted in %s already", code, other)
			}
			claims[code] = o.Title
		}
		k.occupation(x, o)
		k.isco(x, o.ISCO)
	}
	for _, r := range k.c.Roles {
		x := entry{kind: "role", id: r.ID, Place: r.Place}
		if k.isco(x, r.ISCO); len(claims) == 0 || r.SOC == "" {
			continue
		}
		if code, _, _ := strings.Cut(r.SOC, "."); claims[code] == "" {
			k.add(x, "add it to the occupations, or to the also of the one in which it is counted", "no occupation has its code %s", r.SOC)
		}
	}
	for _, p := range k.c.Professions {
		k.isco(entry{kind: "profession", id: p.ID, Place: p.Place}, p.ISCO)
	}
}

// occupation checks what one occupation says.
func (k *checker) occupation(x entry, o *Occupation) {
	code, counted := regexp.MustCompile(`^\d\d-\d{4}$`), map[string]bool{}
	for _, soc := range o.codes() {
		counted[soc] = true
		if !code.MatchString(soc) {
			k.add(x, "write the six digits with their hyphen: 15-1252", "%q is no code of an occupation", soc)
		}
	}
	switch {
	case o.Title == "":
		k.add(x, "write it as the table of pay does", "has no title")
	case !o.hasFigures():
		k.add(x, "leave it out, or count its people in a wider one by also", "has no figures")
	case o.Education == "" && (o.Change != 0 || o.Openings != 0 || o.Experience != "" || o.Training != ""):
		k.add(x, "education, experience and training stand in the same table", "has an outlook that doesn't say which education is asked for")
	}
	k.within(x, "dollars a year", 0, PayOrMore, o.Pay[:]...)
	last := 0
	for _, dollars := range o.Pay {
		if dollars != 0 && dollars < last {
			k.add(x, "write the 10th, 25th, 50th, 75th and 90th percentile", "its pay falls from %d to %d", last, dollars)
		}
		last = max(last, dollars)
	}
	for _, s := range o.Required {
		k.survey(x.at(s.Place), o, counted, s)
	}
}

// survey checks what the people of an occupation say.
func (k *checker) survey(x entry, o *Occupation, counted map[string]bool, s Survey) {
	if code, _, ok := strings.Cut(s.SOC, "."); !ok || !counted[code] {
		k.add(x, "write a code of O*NET whose people are counted here: "+o.SOC+".00", "asks people of %q, who aren't counted in it", s.SOC)
	}
	k.within(x, "a job zone", 1, 5, s.Zone)
	all := 0
	for _, level := range s.Levels {
		if all += level.Percent; !slices.Contains(SurveyLevels(), level.ID) {
			k.add(x.at(level.Place), "use "+document.Choice(SurveyLevels()), "unknown level of education %q", level.ID)
		}
	}
	const rounding = 4 // eight shares, each off by half a percent
	if all < 100-rounding || all > 100+rounding {
		k.add(x, "the shares of all levels are 100 percent", "%d percent of the people asked said something", all)
	}
}

// sources checks where figures are from: that each kind has one source, and says all of it.
func (k *checker) sources() {
	kinds, seen := []string{PaySource, OutlookSource, EducationSource, ISCOSource}, map[string]bool{}
	for _, s := range k.c.Sources {
		x := entry{kind: "source", id: s.ID, Place: s.Place}
		switch {
		case !slices.Contains(kinds, s.ID):
			k.add(x, "use "+document.Choice(kinds), "is the source of nothing that a catalogue has")
		case seen[s.ID]:
			k.add(x, "keep one of them", "stands twice")
		case s.Publisher == "" || s.Table == "" || s.Date == "" || s.Licence == "":
			k.add(x, "say publisher, table, date and licence", "is half a source")
		}
		seen[s.ID] = true
	}
	for _, kind := range kinds {
		if len(k.c.Occupations) > 0 && !seen[kind] {
			k.add(entry{kind: "occupation", id: k.c.Occupations[0].SOC, Place: k.c.Occupations[0].Place}, "add it to the sources, by its id", "no source is given of %s", kind)
		}
	}
}

// iscoGroups checks the unit groups, to which codes lead.
func (k *checker) iscoGroups() {
	code := regexp.MustCompile(`^\d{4}$`)
	for _, g := range k.c.ISCOGroups {
		x, own := entry{kind: "ISCO group", id: g.Code, Place: g.Place}, reference{"ISCO group", g.Code}
		switch {
		case !code.MatchString(g.Code) || g.Title == "":
			k.add(x, "write code and title of a unit group, {code: \"2512\", title: Software developers}", "is no unit group")
		case k.ids[own] != Place{}:
			k.add(x, "keep one of them", "stands twice")
		}
		k.ids[own] = g.Place.orAny()
	}
}

// isco checks that a code of ISCO leads to its group, where one is said.
func (k *checker) isco(x entry, code string) {
	if code != "" {
		k.refer(x, code, "ISCO group")
	}
}

// An Effort says how long learning takes, in hours of a person's own time. Such
// hours are rough: they are there to compare ways, and promise nothing.
type Effort struct {
	Assumption string                   // whom the hours are meant for, in a sentence
	Degrees    [scale.Doctorate + 1]int // hours for a degree after the one that it builds on; 0: not given
	Classes    []EffortClass
	Place
}

// An EffortClass is a kind of skill by how long it takes to learn.
type EffortClass struct {
	ID, Name string
	Hours    [4]int // from nothing to each level, beginner's first; rising
	Place
}

// Where a catalogue gives no hours, a skill takes what a course unit of three
// credits with its project takes, and what working with it takes after that; a year
// of study takes 1,500 hours (60 credits of 25 hours, ECTS Users' Guide, European
// Commission 2015).
const (
	usualBeginner     = 20
	usualIntermediate = 80
	usualAdvanced     = 300
	usualExpert       = 1500
	YearOfStudy       = 1500 // hours that a year of full-time study takes
)

func usualHours() [4]int {
	return [4]int{usualBeginner, usualIntermediate, usualAdvanced, usualExpert}
}

func usualDegreeHours() [scale.Doctorate + 1]int {
	return [...]int{scale.Secondary: YearOfStudy, scale.Vocational: 2 * YearOfStudy, scale.Associate: 2 * YearOfStudy, scale.Bachelor: 3 * YearOfStudy, scale.Master: 2 * YearOfStudy, scale.Doctorate: 4 * YearOfStudy}
}

// SkillHours is how long a skill, an index into c.Skills, takes from one level to a
// higher one, each 0 (nothing) to 4, in hours.
func (c *Catalogue) SkillHours(skill, from, to int) int {
	hours := usualHours()
	for _, class := range c.Effort.Classes {
		if class.ID == c.Skills[skill].Effort {
			hours = class.Hours
		}
	}
	upTo := func(level int) int {
		if level == 0 {
			return 0
		}
		return hours[level-1]
	}
	return upTo(to) - upTo(from)
}

// DegreeHours is how long a degree takes a person whose highest one is of the level
// held. What they have of the way counts; a degree at or below that level, in
// another field, takes the hours of its own step.
func (c *Catalogue) DegreeHours(held, level scale.Degree) int {
	if level <= held {
		return c.degreeStep(level)
	}
	if held == scale.Vocational { // no part of the way to a degree
		held = scale.Secondary
	}
	return c.degreeHoursInAll(level) - c.degreeHoursInAll(held)
}

// degreeHoursInAll counts from no degree. An associate degree is a part of the way
// to a bachelor's, and not a step before it; vocational training is neither.
func (c *Catalogue) degreeHoursInAll(level scale.Degree) int {
	hours := c.degreeStep(level)
	switch level {
	case scale.Master, scale.Doctorate:
		hours += c.degreeHoursInAll(level - 1)
	case scale.Vocational, scale.Associate, scale.Bachelor:
		hours += c.degreeHoursInAll(scale.Secondary)
	}
	return hours
}

func (c *Catalogue) degreeStep(level scale.Degree) int {
	return cmp.Or(c.Effort.Degrees[level], usualDegreeHours()[level])
}

// settleEffort gives each skill what its category says of effort and of code, where
// it says nothing itself.
func settleEffort(c *Catalogue) {
	categories := make(map[string]*Category, len(c.Categories))
	for i := range c.Categories {
		categories[c.Categories[i].ID] = &c.Categories[i]
	}
	for i := range c.Skills {
		s := &c.Skills[i]
		category, ok := categories[s.Category]
		if !ok {
			continue // Check says so
		}
		s.Effort = cmp.Or(s.Effort, category.Effort)
		if s.coding == nil {
			s.Coding = category.Coding
		} else {
			s.Coding, s.coding = *s.coding, nil
		}
	}
}
