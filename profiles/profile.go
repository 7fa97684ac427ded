// Package profiles holds what a person brings: a degree, skills, interests. It
// reads profiles from YAML and JSON, checks them, and writes them.
//
// Most readers need one call: [Read]. It keeps skills, fields of study,
// interests and professions in the person's own words, with their line, since
// only the catalogue (package data) knows which of them mean something; package
// recommend brings the two together. What is closed is checked here: keys,
// degree levels, skill levels, the letters of RIASEC.
//
// A new key of a profile has its stops, of which a forgotten one loses what was said:
// here [Profile] (profile.go), the reader (schema.go) and the fast one (scan.go), the
// column of a table (table.go), [Write] (write.go); beyond, report.Profile and the Echo
// of recommend's answers, which are read again, the flags (said.Answers of the command),
// and what people read of it (the topic profile).
package profiles

import (
	"slices"

	"layerpath/data/scale"
)

// A Profile is what one person brings. What is empty wasn't said, which is
// never the same as a no.
type Profile struct {
	ID         string // echoed in results
	Name       string // shown, never scored
	Profession Name   // what the person does today
	Degrees    []Degree
	Skills     []Skill
	Interests  []Name
	RIASEC     string // Holland code in upper case, the strongest letter first
	Aim        Aim    // empty: both ways are of interest, or it wasn't said
	Limits     Limits // of plans
	Notes      []Note // what a file has that wasn't read
}

// An Aim is which way a person wants to go: it changes what is told first and what a plan
// heads for, never a score.
type Aim string

// The aims.
const (
	Stay Aim = "stay" // in the profession, and work with AI there
	Move Aim = "move" // into a job of the AI industry
)

// empty has a profile say nothing, in the memory of its lists.
func (p *Profile) empty() {
	*p = Profile{Degrees: p.Degrees[:0], Skills: p.Skills[:0], Interests: p.Interests[:0]}
}

// Named is how many open names a profile has: its skills, fields, interests and
// profession, each mention of one.
func (p *Profile) Named() int {
	named := len(p.Skills) + len(p.Interests)
	for i := range p.Degrees {
		if p.Degrees[i].Field.Text != "" {
			named++
		}
	}
	if p.Profession.Text != "" {
		named++
	}
	return named
}

// DegreeSaid says whether the level of any degree is known.
func (p *Profile) DegreeSaid() bool {
	return slices.ContainsFunc(p.Degrees, func(d Degree) bool { return d.Level >= scale.NoDegree && d.Level <= scale.Doctorate })
}

// A Name is an open name: a text in the person's own words, without space
// around it. It may hold line breaks and control characters, so whoever shows it
// on a terminal takes those out.
type Name struct {
	Text string
	Line int // in the profile's file, from 1; 0: from elsewhere
}

// A Degree is one degree, finished or under way. Where its level isn't known, Level is
// [scale.UnsaidDegree], and Unclear is what was written for it, if anything was.
type Degree struct {
	Level      scale.Degree
	Field      Name   // Text is empty where no field was said
	Unclear    string // a level that means none, as it was written
	InProgress bool   // under way, and not finished
	Expected   int    // the year in which one under way is done, 0 where it wasn't said
}

// A Skill is a thing that a person can do or use. Where what was written for its level
// means none, Level is [scale.Unsaid].
type Skill struct {
	Name    Name
	Level   scale.Level
	Unclear string // a level that means none, as it was written
}

// A Note tells of something in a file that wasn't read, and cost nothing else.
type Note struct {
	Kind string // KeyNote, TextNote or ValueNote
	Text string // the key; or what the text was meant for and its beginning: "skill: I have worked for…", "aim: sideways"
	Line int    // in the profile's file, from 1
}

// The kinds of note.
const (
	KeyNote  = "key"  // a key that is near none that is known; several alike are one note
	TextNote = "text" // a text that is too long, which was left out

	ValueNote = "value" // a value that means nothing where it stands, which was left out
)

// Bounds of one profile. They are far above what a person writes, and keep a
// mistaken file (a data set, a log) from being ranked as one.
const (
	MaxSize   = 1 << 20 // bytes of a file
	MaxSkills = 1000    // skills; also the bound of interests and of degrees
	MaxName   = 200     // characters of a name: a long sentence, where somebody tells instead of naming
)

// Bounds of what limits and degrees say in numbers: what nobody can mean is above them.
const (
	MaxHoursPerWeek = 7 * 24
	MaxMonths       = 1200 // a lifetime
	firstYear       = 1900 // in which a degree may be expected
	lastYear        = 2200
)

// Keys are the keys of a profile, all that its readers know.
func Keys() []string {
	return []string{"id", "name", "profession", "degree", "degrees", "skills", "interests", "riasec", "aim", "limits"}
}

// TellsPerson says whether a key is one that nothing in a profile has, but the profile, or the
// form of layerpath that holds one: whatever has it is a person.
func TellsPerson(key string) bool {
	switch key {
	case "id", "name":
		return false // which skills have, too
	case "profile":
		return true
	}
	return slices.Contains(Keys(), key)
}
