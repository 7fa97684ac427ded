// Package data holds what the layers of a value chain ask for: the embedded
// catalogue of layers, roles, skills, fields of study, interests and
// professions, its types, and the check that every catalogue must pass.
//
// Most readers need one call: [Embedded] for the catalogue that ships with the
// program, or [Load] for one of their own. What either returns has passed
// [Check], so the code that ranks people (package recommend) takes it on trust.
// This package knows names and aliases; it knows nothing of people, whose
// answers are read by package profiles.
package data

import (
	"slices"
	"sync"

	"layerpath/data/names"
	"layerpath/data/scale"
	"layerpath/data/studies"
)

// A Catalogue is everything that is known about one value chain. It is read
// only once loaded, and safe for use by several goroutines.
type Catalogue struct {
	Name    string // kebab-case name, "ai-value-chain"
	Version string // changes when advice may change

	Categories       []Category        // in the order in which people are asked
	Skills           []Skill           // within a category, the commonest first
	Fields           []Field           // fields of study
	Interests        []Interest        // what a person would enjoy working on
	ProfessionGroups []ProfessionGroup // families of professions
	Professions      []Profession      // what people do today
	Titles           names.TitleWords  // words of titles that mean the same in all of them
	Layers           []Layer           // by number, 1 first
	Roles            []Role            // by layer, then as written
	Effort           Effort            // how long learning takes
	Confidence       Confidence        // how often a first layer is right; empty where nobody measured it
	WaysIn           []WayIn           // into roles, one each at most
	Occupations      []Occupation      // that are counted, with their figures
	Sources          []Source          // of what Occupations say
	ISCOGroups       []ISCOGroup       // that entries name by their codes

	place    Place      // of its name, or of the first thing in it; see Check
	names    *nameIndex // nil until the first look-up in a catalogue made by hand
	indexing sync.Once
	titles   *names.Titles // nil until the first title that is no name
	titling  sync.Once
	words    *studies.Index // of the fields' names; nil until a text is read that is none
	wording  sync.Once
	loaded   *Catalogue // itself, where Load made it: Check has passed it
	asked    []int32    // see AskedFor: of a catalogue made by hand
	asking   sync.Once
}

// A Share says how far one thing counts for another, in percent (1 to 100).
type Share struct {
	ID      string
	Percent int
	Place

	skill skillHint
}

// A Need is a skill that has to be known before another one can be learnt. It is met by
// that skill at its level, and by other skills that are enough evidence for it.
type Need struct {
	ID    string // id of a Skill
	Level int    // 1 to 4, at least
	Place

	skill skillHint
}

// A Place is where an entry stands: a file of the catalogue and a line in it,
// counted from 1.
type Place struct {
	File string
	Line int
}

// A Category groups skills for people who look for them.
type Category struct {
	ID, Name string
	Effort   string // id of an EffortClass, for its skills that name none; may be empty
	Coding   bool   // its skills are written or read as code, but for those that say otherwise
	Place
}

// A Skill is a thing that a person can do or use.
type Skill struct {
	ID, Name string
	Aliases  []string
	Category string  // id of a Category
	Broader  []Share // the broader skills that this one is evidence for
	Needs    []Need  // what has to be known before it can be learnt, at any level; without cycles
	Effort   string  // id of an EffortClass; empty: the usual hours
	Coding   bool    // nobody learns it without writing or reading code
	Place

	coding *bool // while loading: what the entry itself says of Coding
	asked  int32 // see AskedFor; kept by Load, and not to be trusted in a copy
}

// A Field is a field of study. CIP is its code, or its family's, in the
// Classification of Instructional Programs 2020 (National Center for Education
// Statistics).
type Field struct {
	ID, Name string
	Aliases  []string
	CIP      string
	Broader  []Share // the fields for which a degree in this one counts too
	Place
}

// An Interest is a kind of work that a person would enjoy. RIASEC gives the
// letters of Holland's vocational types that usually go with it.
type Interest struct {
	ID, Name string
	Aliases  []string
	RIASEC   string
	Place
}

// NoneYet is the id of the group of what people say for a profession and is none:
// unemployed, retired, student. A catalogue may have it or not.
const NoneYet = "none-yet"

// A ProfessionGroup is a family of professions.
type ProfessionGroup struct {
	ID, Name string
	Place
}

// A Profession is what a person does today.
type Profession struct {
	ID, Name  string
	Aliases   []string
	Titles    []string // rules by which titles name it, as names.TitleRule has them
	Group     string   // id of a ProfessionGroup
	SOC       string   // nearest occupation, O*NET-SOC 2019
	ISCO      string   // code of an ISCOGroup; empty: that of the occupation
	RIASEC    string   // that occupation's Holland code
	Interests []string // ids of interests that usually go with it
	WithAI    string   // what its people do with AI: "drafts …", third person
	Next      string   // a first step with AI for its people
	Place
}

// A Layer is one layer of the value chain.
type Layer struct {
	ID, Name  string
	Number    int    // from 1, without gaps
	Nickname  string // "The Tooling"
	Plain     string // what people work on there, in plain words behind "layer 1 of 7:"; may be empty
	Stream    string // the part of the chain it belongs to: "upstream"
	About     string // what it is
	Example   string // what it looks like in the world
	SkillSet  string // not empty where the layer is no job but a skill set: says so in a sentence
	FirstStep string // something to try this week
	Entry     Entry

	Requirements []Requirement
	Own          []Requirement // of a skill set: what a person's own profession asks for, as a role does
	Place
}

// A Role is a job title within a layer.
type Role struct {
	ID, Title string
	Aliases   []string
	Titles    []string // rules by which titles name it, as names.TitleRule has them
	Layer     string   // id of its Layer
	Group     string   // id of a ProfessionGroup; empty: of none
	WithAI    string   // what its people do with AI in the job as it is: "drafts …", third person
	AI        AIWork   // empty: not said
	About     string
	SOC       string   // nearest occupation, O*NET-SOC 2019
	ISCO      string   // code of an ISCOGroup; empty: that of the occupation
	FirstStep string   // something to try this week; the layer's where empty
	Entry     *Entry   // the layer's where nil
	Next      []string // ids of roles that people move to from here
	Became    []string // ids of the roles whose work it became, of a title that fades; none for the others

	Requirements []Requirement
	Place
}

// A WayIn says how somebody comes into a role: what proves that they can do its work,
// and where that is learnt.
type WayIn struct {
	Role         string   // id of a Role
	Project      Project  // proves the core of the role
	Signals      []string // three, each a phrase behind "An interviewer looks for"
	Certificates []string // that employers name, with their issuer; empty: they name none
	Learn        []string // institutions and open courses by name, two to four
	Reviewed     string   // the month in which somebody last looked at it, "2026-11"
	Place
}

// A Project is a piece of work that somebody makes alone, to show.
type Project struct {
	Hours  int // 20 to 40
	Build  string
	Show   string // to whom, with what on it
	Enough string // when it is good enough
	Place
}

// FindWayIn finds the way into a role by the role's id.
func (c *Catalogue) FindWayIn(role string) (*WayIn, bool) {
	i := slices.IndexFunc(c.WaysIn, func(w WayIn) bool { return w.Role == role })
	if i < 0 {
		return nil, false
	}
	return &c.WaysIn[i], true
}

// An AIWork says what the people of a role have to do with AI.
type AIWork string

// The words for it.
const (
	BuildsAI   AIWork = "builds"   // they build AI itself
	UsesAI     AIWork = "uses"     // using AI is a main part of their work
	SupportsAI AIWork = "supports" // AI needs their work, which is much what it was before
)

// An Entry is the usual door into a layer or role. It is no requirement: it
// earns no points, and having it says nothing about fit.
type Entry struct {
	Usual   string       // the door in words: "Bachelor's or Master's in CS"
	Note    string       // how hard it is, and what it depends on
	Open    scale.Degree // from this level on the door is open; NoDegree: for everyone
	Stretch scale.Degree // from this level on it is a stretch; at most Open
	Fields  []Share      // fields that the level is meant in; none: any
}

// A Kind is the kind of thing that a requirement asks for.
type Kind int

// The kinds of requirement. A RIASEC requirement is a reason of the kind
// "interest" in a report: both say what a person would enjoy.
const (
	SkillKind Kind = iota
	DegreeKind
	InterestKind
	RIASECKind
	ProfessionKind
)

// A Requirement is one thing that a layer or role asks for, and the points
// that meeting it in full earns. Kind says which of the other members are set.
type Requirement struct {
	Kind   Kind
	Points int // 1 to 100; those of a role sum to 100 at most, a layer's to 20 for skills and 30 for the rest

	Skill string // SkillKind: id of a Skill
	Level int    // SkillKind: the level, 1 to 4, that earns the points in full

	Core     bool // SkillKind, of a role or of Own: nobody is hired without it; two to four, or none
	Evidence bool // SkillKind: it shows a profession and earns, and is nothing to learn; never with Core

	Levels   [scale.Doctorate + 1]int // DegreeKind: percent by degree level, never falling
	Fields   []Share                  // DegreeKind: percent by field of study
	AnyField int                      // DegreeKind: percent for any other field, or none said

	Interest string // InterestKind: id of an Interest

	Letters [6]int // RIASECKind: percent by letter, in the order of "RIASEC"

	Professions []Share // ProfessionKind: percent by profession, group or role id

	Place

	skill skillHint
}

// A Confidence says how often the first layer was right for people whose place is known,
// by its lead over the runner-up.
type Confidence struct {
	MeasuredOn string // what it was measured on, in words
	Bands      []Band // by lead, the first from 0 on
	Place
}

// A Band is the people whose first layer is so far ahead of the runner-up: from its lead
// on, and below that of the next band.
type Band struct {
	ID    string
	Name  string // as a sentence begins with it: "An even call"; may be empty
	Lead  int    // points, 0 to 100
	Right int    // percent of the people who work in the first layer
	Near  int    // percent of those who work in it or next to it; at least Right
	Cases int    // how many people were measured, 1 or more
	Place
}
