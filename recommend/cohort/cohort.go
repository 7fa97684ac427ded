// Package cohort sums many ranked people up: where they fit, which jobs lead there, how
// open their doors are, what course would help most of them, and which of their words the
// catalogue doesn't know.
//
// Most readers need three calls: [New] makes a counter, [Counter.Add] takes a person
// whom package recommend has ranked, [Counter.Summary] gives the picture. Summaries of
// parts are joined by [Summary.Join], and read back by [Read]. All numbers are counts
// and sums of integers, so that joining in any order, and in any groups, gives the
// summary of the whole, byte for byte. Like package recommend this one is pure.
//
// A cohort is people: [Summary.Suppress] hides small groups before a summary is shown.
package cohort

import "layerpath/recommend/report"

// Schema names the form of a [Summary]. Within a version the form only grows.
const Schema = "layerpath/cohort/v1"

// A Count is a number of people, or of points that they have together: never below 0,
// but for the marks of [Summary.Suppress].
type Count int

// A Summary is what is known of a cohort. Its lists are never nil. Marshalled, it is the
// JSON that is joined: nothing in it is suppressed.
type Summary struct {
	Schema  string         `json:"schema"`
	Catalog report.Catalog `json:"catalog"`
	Rows    Rows           `json:"rows"`
	Errors  []Problem      `json:"errors"` // rows in error, by kind
	Unsaid  Unsaid         `json:"unsaid"`
	Bands   []Band         `json:"bands"`   // of scores, the lowest first
	Layers  []Layer        `json:"layers"`  // the catalogue's, by number
	Courses []Skill        `json:"courses"` // the layers' missing skills together, most helpful first
	Bridges []Bridge       `json:"bridges"` // the leads' together, of most people first
	Names   Names          `json:"names"`

	Least int `json:"-"` // the smallest group that is shown, of a summary that Suppress gave
}

// Rows says what became of what was read. Placed, NoPoints, Nothing and Errors sum to Read.
type Rows struct {
	Read     Count `json:"read"`
	Placed   Count `json:"placed"`   // people with a first layer
	NoPoints Count `json:"noPoints"` // people who earn no point in any layer
	Nothing  Count `json:"nothing"`  // people of whom nothing was recognised
	Errors   Count `json:"errors"`   // rows that are no profile
}

func (r Rows) people() Count { return r.Placed + r.NoPoints + r.Nothing }

// A Problem is a kind of error, and the rows that have it.
type Problem struct {
	Kind string `json:"kind"`
	Rows Count  `json:"rows"`
}

// Unsaid is how many people left a kind of answer out: of all who were read.
type Unsaid struct {
	Degree    Count `json:"degree"`
	Skills    Count `json:"skills"`
	Interests Count `json:"interests"` // neither interests nor a RIASEC code
}

// A Band is the scores from From to To.
type Band struct {
	From int `json:"from"`
	To   int `json:"to"`
}

// A Layer is the people who have one layer first.
type Layer struct {
	Layer   int     `json:"layer"`
	ID      string  `json:"id"`
	Name    string  `json:"name"`
	People  Count   `json:"people"`
	Close   Count   `json:"closeCalls"` // of them, those whose second layer is too near to tell
	Points  Count   `json:"points"`     // their scores in it, together: the mean is Points by People
	Scores  []Count `json:"scores"`     // people by Bands of their score in it
	Doors   []Door  `json:"doors"`      // people by how open the door of its lead role is, the nearest first
	Missing []Skill `json:"missing"`    // what their lead roles ask for and they miss, most helpful first; none that nobody misses

	Leads      []Lead `json:"leads"`      // people by the role that leads it, most first; none that leads nobody
	TooLittle  Count  `json:"tooLittle"`  // those who said too little for a lead: fewer than report.EnoughToSay points
	Confidence []Sure `json:"confidence"` // those with a lead, by the catalogue's bands; empty where it has none
}

// A Lead is the people of a layer whom one role fits best, and what they miss of it.
type Lead struct {
	Role    string  `json:"role"` // id; "profession" for one's own with AI; empty in a summary of before roles led
	Title   string  `json:"title"`
	People  Count   `json:"people"`
	Missing []Skill `json:"missing"` // as in Layer

	Bridges []Bridge `json:"bridges"` // over which they go, of most first; none of nobody
}

// Sure is the people of whom the first layer is known as surely: those of one band of
// confidence.
type Sure struct {
	Band   string `json:"band"` // id
	People Count  `json:"people"`
}

// A Bridge is the people whose way to work with AI itself leads over one role: their lead
// role merely supports it, or they are there already.
type Bridge struct {
	Role   string `json:"role"` // id
	Title  string `json:"title"`
	Layer  int    `json:"layer"` // the role's, which need not be where they fit best
	People Count  `json:"people"`
}

// A Door is the people who have a layer first and stand at its door in one way.
type Door struct {
	Status report.Status `json:"status"`
	People Count         `json:"people"`
	Scores []Count       `json:"scores"` // by Bands: how well they fit who still stand outside
}

// A Skill is a skill at a level that people miss for their lead role, the best of their
// first layer: a course for them. A person has one, so that those of several roles, and
// layers, may be added.
//
// MovesUp is those for whom it makes a difference that means something, by
// [report.Missing.MovesUp]: it alone earns more points than two layers may be apart
// and still be called too close to call. How many miss a skill says what is rare; this
// says whom a course would help. Of the other readings, a better rank can't be meant,
// since it is their first layer, and a close call that is decided depends on the layer
// that lost, of which the course is not about.
type Skill struct {
	Skill   string `json:"skill"`
	Name    string `json:"name"`
	Level   int    `json:"level"`
	People  Count  `json:"people"` // who miss it
	MovesUp Count  `json:"movesUp"`
	Points  Count  `json:"points"` // that it would earn them together
}

// Names is how many open names people gave (skills, fields, interests, professions),
// and those that the catalogue doesn't know. A listed name's count is always exact. Of
// more than [MostNames] different ones, the longest are not listed: Others counts how
// often somebody told one of them, and Exact is false.
type Names struct {
	Given      Count  `json:"given"`      // mentions
	Recognized Count  `json:"recognized"` // of these
	Unknown    []Name `json:"unknown"`    // told by most people first
	Others     Count  `json:"others"`
	Exact      bool   `json:"exact"` // every unknown name is in the list
}

// A Name is a name that isn't known. Names that are compared as one (names.Key) are
// counted as one, and a person who tells it twice once. Text is one of its spellings,
// the first in the order of bytes: one that doesn't depend on who was read first.
type Name struct {
	Kind   string `json:"kind"` // skill, field, interest or profession
	Text   string `json:"text"`
	People Count  `json:"people"`
}

// bandWidth divides the scores of 1 to 100. A person who is at home in one of a layer's
// professions earns 40 to 60, which is a band of its own; narrower ones make small
// groups, which say little and must be hidden.
const bandWidth = 20

// bandCount is how many bands there are. The last holds 100 too.
const bandCount = 100 / bandWidth

func bands() []Band {
	all := make([]Band, bandCount)
	for i := range all {
		all[i] = Band{i * bandWidth, (i+1)*bandWidth - 1}
	}
	all[0].From, all[bandCount-1].To = 1, 100 // nobody has a layer first without points
	return all
}

func bandOf(score int) int { return min(score/bandWidth, bandCount-1) }

// doorCount is how many statuses a door has.
const doorCount = 4
