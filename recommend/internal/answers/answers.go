// Package answers finds in a catalogue what a profile names: all that scores are made
// of, with the trail back to the person's words. It is the only place where words
// become numbers; what the numbers count for is package ledger's affair.
package answers

import (
	"slices"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/report"
)

// Answers are what the catalogue recognises of one profile. They have no place for a
// name or anything else that must not count.
type Answers struct {
	Skills    []Skill         // each once, at its highest level, as first said
	Degrees   []ledger.Degree // as said, those under way too: what scores are made of
	Held      []ledger.Degree // what the person has now, by which doors are told: see hold
	Interests []int32         // each once, as first said
	Code      string          // RIASEC letters, the strongest first
	Job       data.Job        // what the profession is known as, where HasJob says so
	HasJob    bool
	Inexact   bool // the profession was recognised by a part of its words

	Said   []Said // open names, and values that can't be meant, in the order of the profile; at last its notes
	Unsaid Unsaid

	Profile *profiles.Profile // that was read

	underWay  bool     // a degree is
	unclear   []string // levels that mean none, as they were said
	notes     int      // of Said: they tell of no answer
	degreeOf  []int    // by Degrees: the profile's degree
	catalogue *data.Catalogue
}

// A Skill is a skill of the catalogue at a level, 1 to 4.
type Skill struct{ Skill, Level int32 }

// A Said is an answer in the person's words, with what it was found to be: nothing
// where it isn't known.
type Said struct {
	Kind      string
	Text      string
	Line      int     // in the profile's file, 0 for elsewhere
	Found     []int32 // indexes into the catalogue's list of the kind; a profession's is Job
	Known     bool    // something was found
	Level     int32   // a skill's, 1 to 4
	LevelSaid bool    // the level is the person's word, not taken for granted

	unclear int32 // 1 + the number of what was said for a level and means none; OfDegree and OfLevel have it too
}

// unclearOf is what was said for a level and means none, empty where a level is clear, or
// wasn't said.
func (a *Answers) unclearOf(s *Said) string {
	if s.unclear == 0 {
		return ""
	}
	return a.unclear[s.unclear-1]
}

// keepUnclear keeps what was said for a level, and gives its number for a Said.
func (a *Answers) keepUnclear(text string) int32 {
	if text == "" {
		return 0
	}
	a.unclear = append(a.unclear, text)
	return int32(len(a.unclear))
}

// The kinds of answers, as reports name them. Those of notes are package profiles'.
const (
	OfSkill      = "skill"
	OfField      = "field"
	OfInterest   = "interest"
	OfProfession = "profession"
	OfDegree     = "degree"
	OfLevel      = "level"
	OfCode       = "riasec"
)

// Unsaid tells which kinds of answer were not given.
type Unsaid struct{ Degree, Skills, Interests bool }

// Given is how many answers there are: each name, degree level and code counts once.
func (a *Answers) Given() int {
	n := len(a.Said) - a.notes + len(a.Degrees)
	if a.Code != "" {
		n++
	}
	return n
}

// Recognized is how many of the answers given are known.
func (a *Answers) Recognized() int {
	n := a.Given()
	for i := range len(a.Said) - a.notes {
		if !a.Said[i].Known {
			n--
		}
	}
	return n
}

// Enter adds all answers to an account.
func (a *Answers) Enter(account *ledger.Account) {
	for _, s := range a.Skills {
		account.Add(account.Ledger().Skill(s.Skill, s.Level))
	}
	for _, d := range a.Degrees {
		account.Study(d)
	}
	for _, i := range a.Interests {
		account.Add(account.Ledger().Interest(i))
	}
	if a.HasJob {
		account.Add(account.Ledger().Job(a.Job))
	}
	if a.Code != "" {
		account.AddCode(a.Code)
	}
}

// LevelOf is the person's level of a skill, 0 where they didn't name it.
func (a *Answers) LevelOf(skill int32) int32 {
	for _, s := range a.Skills {
		if s.Skill == skill {
			return s.Level
		}
	}
	return 0
}

// Door is how far the door of a role is open to the person with some degrees: open to
// whoever does the job.
func (a *Answers) Door(account *ledger.Account, role int, degrees []ledger.Degree) report.Status {
	if account.Does(role) {
		return report.Open
	}
	l := account.Ledger()
	return l.Door(l.RoleTarget(role), degrees)
}

// Lacks says whether an ask is a skill that the person could still learn: but for what
// merely shows a profession, for what they are taken to know by their other skills, and
// for the core of the job that they do, which who does it has.
func (a *Answers) Lacks(account *ledger.Account, ask int32) bool {
	q, l := account.Ledger().Ask(ask), account.Ledger()
	if q.Kind != data.SkillKind || q.Evidence || a.LevelOf(q.Skill) >= int32(q.Level) {
		return false
	}
	if role := int(q.Target) - l.Layers(); role >= 0 && q.Core && account.Does(role) {
		return false
	}
	const enough = knows * ledger.Full / 100 // the account has at least what skills show
	return account.Evidence(ask) < enough || a.shown(l, q.Skill, int32(q.Level)) < enough
}

// knows is the evidence, in percent, by which a person is taken to know what another
// skill needs: as much as doing a job is for what the job asks for.
const knows = 60

// Knows says whether the person knows a skill at a level, 1 to 4: by itself, by narrower
// ones that count for it, or by doing a job that asks for it.
func (a *Answers) Knows(l *ledger.Ledger, skill, level int32) bool {
	evidence := a.shown(l, skill, level)
	if a.HasJob {
		evidence += l.JobReach(a.Job, skill, level)
	}
	return evidence >= knows*ledger.Full/100
}

// Shows says whether the person's skills alone show that they know one at a level, 1 to 4.
func (a *Answers) Shows(l *ledger.Ledger, skill, level int32) bool {
	return a.shown(l, skill, level) >= knows*ledger.Full/100
}

// shown is the evidence that the person's skills are for one at a level.
func (a *Answers) shown(l *ledger.Ledger, skill, level int32) (evidence int32) {
	for _, s := range a.Skills {
		evidence += l.Reach(s.Skill, s.Level, skill, level)
	}
	return evidence
}

// WordsFor gives the person's first words for a skill.
func (a *Answers) WordsFor(skill int32) string {
	for i := range a.Said {
		if a.Said[i].Kind == OfSkill && slices.Contains(a.Said[i].Found, skill) {
			return a.Said[i].Text
		}
	}
	return ""
}

// highest is the level of the highest of some degrees.
func highest(degrees []ledger.Degree) scale.Degree {
	highest := scale.NoDegree
	for _, d := range degrees {
		highest = max(highest, d.Level)
	}
	return highest
}

// HighestHeld is the level of the highest of the degrees that the person has now.
func (a *Answers) HighestHeld() scale.Degree { return highest(a.Held) }

// Studied is the level from which further study is counted: a degree under way will be
// done by then. Where no degree was said, school is taken for granted.
func (a *Answers) Studied() scale.Degree {
	if len(a.Degrees) == 0 {
		return scale.Secondary
	}
	return highest(a.Degrees)
}

// DegreeSaid is the profile's words for the i-th of the degrees.
func (a *Answers) DegreeSaid(i int) *profiles.Degree { return &a.Profile.Degrees[a.degreeOf[i]] }

// Title is the person's profession in their own words; empty where what they said is none
// ("unemployed"), or not what they do today ("retired teacher").
func (a *Answers) Title() string {
	text := a.Profile.Profession.Text
	none := a.HasJob && a.Job.Profession >= 0 && a.catalogue.Professions[a.Job.Profession].Group == data.NoneYet
	if none || (a.Inexact || !a.HasJob) && !a.catalogue.IsToday(text) {
		return ""
	}
	return text
}

// SameLevels says whether all levels of skills were said, and all alike, by a person
// with as many skills as it takes to tell.
func (a *Answers) SameLevels() bool {
	const few = 4 // three skills may well be of one level
	if len(a.Skills) < few {
		return false
	}
	for _, s := range a.Skills {
		if s.Level != a.Skills[0].Level || !a.saidLevel(s) {
			return false
		}
	}
	return true
}

// saidLevel says whether a skill's level is the person's own word.
func (a *Answers) saidLevel(s Skill) bool {
	return slices.ContainsFunc(a.Said, func(said Said) bool {
		return said.Kind == OfSkill && said.LevelSaid && said.Level == s.Level && slices.Contains(said.Found, s.Skill)
	})
}
