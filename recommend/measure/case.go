package measure

import (
	"layerpath/profiles"
)

// A Case is a person, or an occupation, of whom it is known in which layers the
// job sits, and maybe which role it is.
type Case struct {
	ID      string // its own in its file
	Source  string // where the case comes from, in a word
	Label   string // the job, in the source's words; shown, never ranked
	Profile profiles.Profile
	Primary []int    // numbers of the layers in which the job sits: one at least, each once
	Accept  []int    // numbers of neighbours that a sensible adviser might name first
	Roles   []string // ids of the roles that are right, the id "profession" for one's own with AI; empty: not known
	Line    int      // in the file, from 1

	job job
}

// A Group is the cases of one file: figures are averages within a group first.
type Group struct {
	Name  string // what a table calls it
	File  string // as the caller named it
	Cases []Case
}

// The kinds of answer that cases can be ranked without.
const (
	Degrees   = "degrees"
	Skills    = "skills"
	Interests = "interests" // with RIASEC codes and professions: all that says what a person would enjoy
)

// Kinds are the kinds of answer, in the order in which they are shown.
func Kinds() []string { return []string{Degrees, Skills, Interests} }

// strip gives a profile without some kinds of answer.
func strip(p profiles.Profile, without []string) profiles.Profile {
	for _, kind := range without {
		switch kind {
		case Degrees:
			p.Degrees = nil
		case Skills:
			p.Skills = nil
		case Interests:
			p.Interests, p.RIASEC, p.Profession = nil, "", profiles.Name{}
		}
	}
	return p
}
