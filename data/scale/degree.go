// Package scale has the scales that a catalogue and a person's answers are both
// measured by: levels of degrees, levels of skills, and the letters of Holland's
// vocational types. It says how each is read and what it is called, and knows neither
// catalogues nor people.
package scale

import (
	"strconv"
	"strings"
)

// A Degree is a level of education. NoDegree is an answer too.
type Degree int

// UnsaidDegree is the level of a degree of which it wasn't said, or not understood. It
// earns nothing, and no level that was said earns less.
const UnsaidDegree Degree = -1

// The levels, each above the one before. Scores count on their numbers.
const (
	NoDegree Degree = iota
	Secondary
	Vocational // training for a trade, beside school or after it
	Associate
	Bachelor
	Master
	Doctorate
)

// called is what a level is called.
type called struct {
	word   string // in files and on the command line
	name   string // in a sentence
	spoken string // where it was just named
	names  string // by people, with commas between, the label to choose it by first
}

// degrees has what each level is called.
func degrees() [Doctorate + 1]called {
	return [...]called{
		{"none", "no degree", "", "No degree,none,no qualification"},
		{"secondary", "secondary school", "", "Secondary school,high school,high school diploma,A levels,GED,Abitur,Matura,baccalaureate,baccalauréat,secondary education,school"},
		{"vocational", "vocational training", "training", "Vocational training,apprenticeship,Ausbildung,Berufsausbildung,Lehre,trade certificate,trade school,vocational school,vocational qualification," +
			"vocational certificate,technical certificate,certificate,journeyman,NVQ,BTEC"},
		{"associate", "associate degree", "degree", "Associate degree,associates,diploma,college diploma,foundation degree,HND,HNC,AA,AS,AAS"},
		{"bachelor", "bachelor's degree", "bachelor's", "Bachelor's degree,bachelors,BSc,BA,BS,BEng,BTech,BCom,BBA,BEd,BFA,LLB,BSc Hons,BA Hons,bachelor of science,bachelor of arts,undergraduate,licence,licenciatura"},
		{"master", "master's degree", "master's", "Master's degree,masters,MSc,MA,MS,MEng,MTech,MBA,MEd,MFA,MPH,LLM,MPhil,MD,JD,master of science,master of arts,diplom,magister,postgraduate"},
		{"doctorate", "doctorate", "doctorate", "Doctorate,PhD,DPhil,doctor of philosophy,doctoral,doctor,EdD"},
	}
}

// called gives what a level is called, and calls a number that is none by its digits.
func (d Degree) called() called {
	if d == UnsaidDegree {
		return called{}
	}
	if d < NoDegree || d > Doctorate {
		number := strconv.Itoa(int(d))
		return called{number, number, number, number}
	}
	return degrees()[d]
}

// DegreeWords are the words for the levels, NoDegree's first.
func DegreeWords() []string {
	words := make([]string, 0, Doctorate+1)
	for _, d := range degrees() {
		words = append(words, d.word)
	}
	return words
}

// ParseDegree reads a level's word, in any case. Other names of a level ("PhD") are
// none: a catalogue says a level in one way, and [ReadDegree] reads what people say.
func ParseDegree(text string) (Degree, bool) {
	text = strings.ToLower(strings.TrimSpace(text))
	for level, d := range degrees() {
		if d.word == text {
			return Degree(level), true
		}
	}
	return NoDegree, false
}

// String gives the level's word, nothing for UnsaidDegree, and a number that is no level
// as it is.
func (d Degree) String() string { return d.called().word }

// Name is the level in a sentence: "bachelor's degree".
func (d Degree) Name() string { return d.called().name }

// Spoken is the level where it was just named: "bachelor's". It is empty for what is no
// degree, school and less.
func (d Degree) Spoken() string { return d.called().spoken }

// Names are what people call the level, the label to choose it by first: "Doctorate",
// "PhD", "DPhil".
func (d Degree) Names() []string { return strings.Split(d.called().names, ",") }
