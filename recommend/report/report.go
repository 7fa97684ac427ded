// Package report has the answers of layerpath as data: the report on one person, the
// brief of one among many, the plan to a goal, and what tells reports apart.
//
// Every rendering is made from these types; marshalled, they are the program's JSON and
// YAML, for which reports are mostly made [Short]: --explain adds the reasons of roles.
// Each answer has a schema, in Schema, whose version is raised when more than growth
// changes it; a [Brief] has its own by name alone. Package recommend makes them; a
// program that only reads layerpath's JSON needs this package alone.
package report

import "slices"

// Schema names the form of a [Report]. Within a version the form only grows.
const Schema = "layerpath/report/v1"

// A Report is the whole answer to one profile. Every rendering is made from it;
// marshalled, it is the program's JSON and YAML, [Short] but for --explain. Its lists are
// never nil but for those that are left out where they are empty.
type Report struct {
	Schema     string    `json:"schema" yaml:"schema"`
	Catalog    Catalog   `json:"catalog" yaml:"catalog"`
	Profile    Profile   `json:"profile" yaml:"profile"`
	Coverage   Coverage  `json:"coverage" yaml:"coverage"`
	Layers     []Layer   `json:"layers" yaml:"layers"` // by rank; empty where nothing was recognised
	Roles      []Ranked  `json:"roles" yaml:"roles"`   // the first few of all layers, best first; empty where no layer has points
	Learn      []Lesson  `json:"learn" yaml:"learn"`   // three at most, in the order in which they can be learnt
	By         string    `json:"by,omitempty" yaml:"by,omitempty"`
	CloseCalls [][]int   `json:"closeCalls" yaml:"closeCalls"` // groups of layer numbers, by rank, whose order means nothing
	Openings   []Opening `json:"openings" yaml:"openings"`     // by level of the degree
	Warnings   []Warning `json:"warnings" yaml:"warnings"`

	First      *First      `json:"first,omitempty" yaml:"first,omitempty"`           // what is told first; nil where there is too little to say
	TooLittle  *TooLittle  `json:"tooLittle,omitempty" yaml:"tooLittle,omitempty"`   // why First is nil, where layers have points
	Confidence *Confidence `json:"confidence,omitempty" yaml:"confidence,omitempty"` // nil for a catalogue that doesn't say, and without First
	Bridge     *Bridge     `json:"bridge,omitempty" yaml:"bridge,omitempty"`
	Steadiness *Steadiness `json:"steadiness,omitempty" yaml:"steadiness,omitempty"`
}

// First is the role that is told first, the lead role of its layer, and why: what it says
// to learn, and the way there, are that role's.
type First struct {
	Role    string `json:"role" yaml:"role"`       // id
	Layer   int    `json:"layer" yaml:"layer"`     // its number
	Because string `json:"because" yaml:"because"` // FitsBest, ByAim or ByJob
}

// Why a role is told first. What somebody wants changes no score and no rank: where another
// layer is the first, the role that is told is the nearest to what they want.
const (
	FitsBest = "fit" // it leads the first layer
	ByAim    = "aim" // the person said what they want, and the first layer is another
	ByJob    = "job" // the first layer is a skill set for the profession that somebody has, and the person has none
)

// EnoughToSay is how many points the first layer has at least where one is called the
// best fit: with fewer, as one interest or one widespread tool earns, another answer
// would turn the order over.
const EnoughToSay = 8

// TooLittle says that the answers are too few to call anything the best fit.
type TooLittle struct {
	Points    int      `json:"points" yaml:"points"`       // of the first layer, 1 to EnoughToSay − 1
	Questions []string `json:"questions" yaml:"questions"` // the two that would settle most
}

// Confidence tells how sure the first layer is: of Of people of whom the first layer was
// as far ahead, Right work in it, and Near in it or in one that is next to it.
type Confidence struct {
	Band       string `json:"band" yaml:"band"`                     // an id of the catalogue: "likely"
	Name       string `json:"name,omitempty" yaml:"name,omitempty"` // of the band, as a sentence begins with it: "An even call"
	Lead       int    `json:"lead" yaml:"lead"`                     // points of the first layer over the second's
	Right      int    `json:"right" yaml:"right"`                   // rounded
	Near       int    `json:"near" yaml:"near"`                     // rounded; never less than Right
	Of         int    `json:"of" yaml:"of"`                         // ten
	MeasuredOn int    `json:"measuredOn" yaml:"measuredOn"`         // cases in all bands
}

// A Ranked is a role among those of all layers.
type Ranked struct {
	ID        string   `json:"id" yaml:"id"`
	Title     string   `json:"title" yaml:"title"`
	Layer     int      `json:"layer" yaml:"layer"` // its number
	Score     int      `json:"score" yaml:"score"`
	Now       bool     `json:"now,omitempty" yaml:"now,omitempty"` // as in Role
	AI        string   `json:"ai,omitempty" yaml:"ai,omitempty"`   // as in Role
	Entry     Entry    `json:"entry" yaml:"entry"`
	UnmetCore []string `json:"unmetCore" yaml:"unmetCore"`               // as in Role
	Lacks     []string `json:"-" yaml:"-"`                               // the names of UnmetCore
	Fading    string   `json:"fading,omitempty" yaml:"fading,omitempty"` // as in Role
}

// A Lesson is something to learn for a role: the lead role of the first layer, or the
// bridge.
type Lesson struct {
	Role string `json:"role" yaml:"role"` // id
	Gap  `yaml:",inline"`
}

// A Bridge is the nearest role that builds or uses AI, where the lead role of the first
// layer merely supports AI, or where the person is there already.
type Bridge struct {
	ID        string   `json:"id" yaml:"id"`
	Title     string   `json:"title" yaml:"title"`
	Layer     int      `json:"layer" yaml:"layer"` // its number
	Score     int      `json:"score" yaml:"score"`
	AI        string   `json:"ai" yaml:"ai"` // builds or uses
	Because   string   `json:"because" yaml:"because"`
	Entry     Entry    `json:"entry" yaml:"entry"`
	UnmetCore []string `json:"unmetCore" yaml:"unmetCore"`
	Lacks     []string `json:"-" yaml:"-"`       // the names of UnmetCore
	Gaps      []Gap    `json:"gaps" yaml:"gaps"` // as in Role
	FirstStep string   `json:"firstStep,omitempty" yaml:"firstStep,omitempty"`
}

// Why a bridge is told.
const (
	LeadSupports = "supports" // the lead role is one that AI merely needs
	LeadReached  = "there"    // the person is in the lead role already
)

// Catalog names the catalogue that the report was made with.
type Catalog struct {
	Name    string `json:"name" yaml:"name"`
	Version string `json:"version" yaml:"version"`
}

// Profile repeats what the person said, with the ids that it was recognised as.
type Profile struct {
	ID         string   `json:"id,omitempty" yaml:"id,omitempty"`
	Name       string   `json:"name,omitempty" yaml:"name,omitempty"`
	Profession *Said    `json:"profession,omitempty" yaml:"profession,omitempty"`
	Degrees    []Degree `json:"degrees" yaml:"degrees"`
	Skills     []Said   `json:"skills" yaml:"skills"`
	Interests  []Said   `json:"interests" yaml:"interests"`
	RIASEC     string   `json:"riasec,omitempty" yaml:"riasec,omitempty"`
	Aim        string   `json:"aim,omitempty" yaml:"aim,omitempty"` // stay or move
	Limits     *Limits  `json:"limits,omitempty" yaml:"limits,omitempty"`
}

// Limits are what the person can't or won't do on the way to a role; numbers are 0 where
// they weren't said.
type Limits struct {
	NoDegree     bool `json:"noDegree,omitempty" yaml:"noDegree,omitempty"`
	NoCoding     bool `json:"noCoding,omitempty" yaml:"noCoding,omitempty"`
	HoursPerWeek int  `json:"hoursPerWeek,omitempty" yaml:"hoursPerWeek,omitempty"`
	Months       int  `json:"months,omitempty" yaml:"months,omitempty"`
}

// Said is an answer in the person's words, and what it was recognised as: no ID
// where it wasn't. Level, 1 to 4, is a skill's; where the person gave none that is
// understood it is 2, and Assumed. Unclear is a level that isn't understood, as it was
// written. Near says that a field is no name that is known, and was taken for the field that it has
// the words of. Of an answer that means several things there are as many of them, one behind
// the other. In evidence there is neither Assumed nor Unclear. Name is what an interest of the
// person's is called.
type Said struct {
	Text    string `json:"text" yaml:"text"`
	ID      string `json:"id,omitempty" yaml:"id,omitempty"`
	Level   int    `json:"level,omitempty" yaml:"level,omitempty"`
	Assumed bool   `json:"assumed,omitempty" yaml:"assumed,omitempty"`
	Unclear string `json:"unclear,omitempty" yaml:"unclear,omitempty"`
	Near    bool   `json:"near,omitempty" yaml:"near,omitempty"`
	Name    string `json:"-" yaml:"-"`
}

// Texts are the person's words in some answers, in their order: those of an answer that
// was recognised as two things once.
func Texts(said []Said) []string {
	var texts []string
	for _, s := range said {
		if !slices.Contains(texts, s.Text) {
			texts = append(texts, s.Text)
		}
	}
	return texts
}

// A Degree is a degree that the person said: its level's word, and its field,
// nil where none was said. Where no level is understood Level is empty, and Unclear is
// what was written for it. Status is [InProgress] for one that isn't finished, else empty,
// and Expected the year in which that one is done, 0 where it wasn't said.
type Degree struct {
	Level    string `json:"level" yaml:"level"`
	Field    *Said  `json:"field,omitempty" yaml:"field,omitempty"`
	Unclear  string `json:"unclear,omitempty" yaml:"unclear,omitempty"`
	Status   string `json:"status,omitempty" yaml:"status,omitempty"`
	Expected int    `json:"expected,omitempty" yaml:"expected,omitempty"`
}

// InProgress is the status of a degree that is under way.
const InProgress = "in progress"

// Coverage says how much of the answers was understood. Each skill, interest,
// degree level, field, RIASEC code and profession that was given counts once.
type Coverage struct {
	Given        int            `json:"given" yaml:"given"`
	Recognized   int            `json:"recognized" yaml:"recognized"`
	Unrecognized []Unrecognized `json:"unrecognized" yaml:"unrecognized"`
}

// Unrecognized is an answer that the catalogue doesn't know, or something else in a
// profile that counts for nothing. Suggestions are the ids of the nearest entries, nearest
// first, Names their names, Line the place of the answer in the profile's file (0: not
// from a file).
//
// Kind is skill, field, interest or profession for a name; level, degree or riasec for a
// value that means nothing; key, text or value for what wasn't read. Text is in the person's
// words: a level with its skill, "python:guru", a degree with its field, "guru:law"; a
// text that is too long with what it was meant for, its beginning alone, "skill: I have
// worked for…"; a value with its key, "aim: sideways". Of a degree the suggestions are the words for its level.
type Unrecognized struct {
	Kind        string   `json:"kind" yaml:"kind"`
	Text        string   `json:"text" yaml:"text"`
	Suggestions []string `json:"suggestions" yaml:"suggestions"`
	Names       []string `json:"-" yaml:"-"`
	Line        int      `json:"-" yaml:"-"`
}

// Open says whether it is an open name that the catalogue doesn't know: a skill, a field,
// an interest or a profession. What else there is was written in another way than is read.
func (u Unrecognized) Open() bool { return openName(u.Kind) }

func openName(kind string) bool {
	switch kind {
	case "skill", "field", "interest", "profession":
		return true
	}
	return false
}

// A Layer is how well the person fits one layer. Score is 0 to 100, the sum of
// the points of Reasons. Rank is 1 for the best; it is 0 where no layer earned a
// point, for then there is no best.
type Layer struct {
	Rank      int      `json:"rank" yaml:"rank"`
	Layer     int      `json:"layer" yaml:"layer"`
	ID        string   `json:"id" yaml:"id"`
	Name      string   `json:"name" yaml:"name"`
	Nickname  string   `json:"nickname,omitempty" yaml:"nickname,omitempty"`
	Plain     string   `json:"plain,omitempty" yaml:"plain,omitempty"` // what people work on there, in plain words: "the chips that …"
	Stream    string   `json:"stream" yaml:"stream"`
	Score     int      `json:"score" yaml:"score"`
	Range     *Range   `json:"range,omitempty" yaml:"range,omitempty"` // where a kind of answer wasn't said
	Reasons   []Reason `json:"reasons" yaml:"reasons"`                 // most points first, none without
	Entry     Entry    `json:"entry" yaml:"entry"`
	Gaps      []Gap    `json:"gaps" yaml:"gaps"`   // the lead role's and those of what the layer shares; most points per hour first, none without points
	Roles     []Role   `json:"roles" yaml:"roles"` // best first
	About     string   `json:"about" yaml:"about"`
	SkillSet  string   `json:"skillSet,omitempty" yaml:"skillSet,omitempty"` // says that it is no job, where it is none
	FirstStep string   `json:"firstStep,omitempty" yaml:"firstStep,omitempty"`
}

// A Reason is points that the person earned on one requirement: at least 1, at
// most Max. Evidence is the answers that earned them, what weighs most first. The reason
// of the kind role is a layer's lead role, which Requirement names; it has no evidence,
// and Reasons, whose points sum to its own. The one of the kind layer is what a role has
// of its layer's own asks: the layer's reasons but for its role.
type Reason struct {
	Kind        string `json:"kind" yaml:"kind"` // skill, degree, interest, profession, role or layer
	Requirement string `json:"requirement" yaml:"requirement"`
	Name        string `json:"name" yaml:"name"`
	Points      int    `json:"points" yaml:"points"`
	Max         int    `json:"max" yaml:"max"`
	Evidence    []Said `json:"evidence" yaml:"evidence"`

	Reasons []Reason `json:"reasons,omitempty" yaml:"reasons,omitempty"`
}

// A Gap is something to learn. Points is exactly what the score of the layer, or of the
// role, gains when the gap alone is closed: a skill brought to the level Want, or Degree
// added. Hours is what that takes from the level the person has, and what it takes to
// learn what has to be known before, roughly; Effort says it in words.
type Gap struct {
	Kind        string     `json:"kind" yaml:"kind"` // skill or degree
	Requirement string     `json:"requirement" yaml:"requirement"`
	Name        string     `json:"name" yaml:"name"`
	Want        int        `json:"want,omitempty" yaml:"want,omitempty"`
	Degree      *GapDegree `json:"degree,omitempty" yaml:"degree,omitempty"`
	Points      int        `json:"points" yaml:"points"`
	Hours       int        `json:"hours" yaml:"hours"`
	Effort      string     `json:"effort" yaml:"effort"`
	Core        bool       `json:"core,omitempty" yaml:"core,omitempty"`   // nobody is hired for the role without it, and it isn't met
	Needs       []string   `json:"needs,omitempty" yaml:"needs,omitempty"` // ids of skills that have to be known before, in the order to learn them
	Before      []string   `json:"-" yaml:"-"`                             // their names
}

// A GapDegree is a degree that closes a gap: the word of its level, and the id of
// its field.
type GapDegree struct {
	Level string `json:"level" yaml:"level"`
	Field string `json:"field,omitempty" yaml:"field,omitempty"`
}

// An Entry is how far the person is from the usual door of a role, or of a layer, which
// is its lead role's. It has no part in the score.
type Entry struct {
	Status      Status `json:"status" yaml:"status"`
	Usual       string `json:"usual" yaml:"usual"`             // the door, in words
	Explanation string `json:"explanation" yaml:"explanation"` // why the status is what it is
	After       *After `json:"after,omitempty" yaml:"after,omitempty"`
}

// After is how far a door is open once a degree that is under way is done; it is told
// where that changes it. Degree is the word of its level, Expected the year, 0 where it
// wasn't said.
type After struct {
	Status   Status `json:"status" yaml:"status"`
	Degree   string `json:"degree" yaml:"degree"`
	Expected int    `json:"expected,omitempty" yaml:"expected,omitempty"`
}

// A Status says how far a door is open to a person.
type Status string

// The entry statuses, the best first. Unknown is no "no": the answers don't tell.
const (
	Open    Status = "open"
	Stretch Status = "stretch"
	Unknown Status = "unknown"
	Distant Status = "distant"
)

// Statuses are all statuses, the nearest door first.
func Statuses() [4]Status { return [...]Status{Open, Stretch, Unknown, Distant} }

// Order is the place of a status among [Statuses], from 0; -1 for a text that is none.
func (s Status) Order() int {
	all := Statuses()
	return slices.Index(all[:], s)
}

// A Role is how well the person fits one job title of a layer: its score is what the
// layer would have with it in the lead. The one role of a layer that is a skill set has
// the id "profession". Entry is of the role's own door where it has one, else of the
// layer's, and EntryStatus its status.
type Role struct {
	ID          string   `json:"id" yaml:"id"`
	Title       string   `json:"title" yaml:"title"`
	Layer       int      `json:"layer" yaml:"layer"` // its number
	Score       int      `json:"score" yaml:"score"`
	Lead        bool     `json:"lead,omitempty" yaml:"lead,omitempty"` // the layer is told by it
	Now         bool     `json:"now,omitempty" yaml:"now,omitempty"`   // it is what the person does today
	AI          string   `json:"ai,omitempty" yaml:"ai,omitempty"`     // builds, uses or supports; empty where the catalogue doesn't say
	UnmetCore   []string `json:"unmetCore" yaml:"unmetCore"`           // ids of skills without which nobody is hired, met by less than half
	Lacks       []string `json:"-" yaml:"-"`                           // their names
	Entry       Entry    `json:"entry" yaml:"entry"`
	Range       *Range   `json:"range,omitempty" yaml:"range,omitempty"`
	EntryStatus Status   `json:"entryStatus" yaml:"entryStatus"`
	About       string   `json:"about,omitempty" yaml:"about,omitempty"`
	Next        []string `json:"next,omitempty" yaml:"next,omitempty"`     // ids of roles that people move to from here
	Fading      string   `json:"fading,omitempty" yaml:"fading,omitempty"` // of a title that fades: says so, and what it became
	Gaps        []Gap    `json:"gaps" yaml:"gaps"`                         // what it asks for, in the order to learn it; none without points
	FirstStep   string   `json:"firstStep,omitempty" yaml:"firstStep,omitempty"`
	Reasons     []Reason `json:"reasons,omitempty" yaml:"reasons,omitempty"` // of its own asks, and of its layer's as one
}

// A Range is where a layer's score lies for all that wasn't said. Low is the score;
// no answer takes any of it away. High is what the best answers would make of it:
// the full profile's score is never above. Plausible is what answers like those of
// nineteen people in twenty would make of it at most. It is for the profession as it was
// said, or not: another one is another answer.
type Range struct {
	Low       int      `json:"low" yaml:"low"`
	Plausible int      `json:"plausible" yaml:"plausible"`
	High      int      `json:"high" yaml:"high"`
	Causes    []string `json:"causes" yaml:"causes"` // the kinds of answer that weren't said: degree, skills, interests
}

// Steadiness tells whether the first layer stays first if the answers are a little
// less than said: people rate themselves too high or too low, and forget things.
type Steadiness struct {
	// LowerLevels is the number of the layer that is first if every skill is one
	// level lower, a beginner's left out; 0 where none is.
	LowerLevels  int    `json:"lowerLevels" yaml:"lowerLevels"`
	WithoutSkill []Loss `json:"withoutSkill" yaml:"withoutSkill"` // skills whose loss alone puts another layer first
}

// A Loss is a skill without which another layer is first, or none (0).
type Loss struct {
	Skill string `json:"skill" yaml:"skill"`
	Text  string `json:"text" yaml:"text"` // in the person's words
	First int    `json:"first" yaml:"first"`
}

// An Opening is what one more degree opens, in the field that each door asks for:
// layers and roles to which no degree opens the door in less time.
type Opening struct {
	Level  string   `json:"level" yaml:"level"`
	Name   string   `json:"name" yaml:"name"`     // "bachelor's degree"
	Years  int      `json:"years" yaml:"years"`   // of full-time study from here, rounded to the nearest, 1 at least
	Layers []int    `json:"layers" yaml:"layers"` // numbers
	Roles  []string `json:"roles" yaml:"roles"`   // titles, in the order of the catalogue; those of the layers are among them
}

// A Warning says what makes the answer less certain.
type Warning struct {
	Code string `json:"code" yaml:"code"`
	Text string `json:"text" yaml:"text"`
}

// The codes of warnings.
const (
	NothingRecognized = "nothing-recognized" // no layer is listed
	NoPoints          = "no-points"          // no layer earned a point
	NoDegree          = "no-degree"          // none was said
	NoSkills          = "no-skills"          // none was said
	NoInterests       = "no-interests"       // neither interests nor a RIASEC code was said
	ReadAs            = "read-as"            // a profession was recognised by a part of its words
	NearField         = "near-field"         // a field of study is no name that is known, and has the words of one
	SameLevels        = "same-levels"        // every level was said, and all are the same
)
