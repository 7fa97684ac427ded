package data

import (
	"cmp"
	"slices"
	"strings"
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
