package answers

import (
	"slices"
	"strings"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/internal/ledger"
)

// A Reader reads one profile after another into the same memory. It is not for several
// goroutines at once.
type Reader struct {
	catalogue *data.Catalogue
	answers   Answers
	parted    profiles.Skill // memory of skill

	partedDegree profiles.Degree // memory of degree

	skills, fields, interests memory
	jobs                      jobMemory
}

// NewReader makes a reader for a catalogue, for one person.
func NewReader(c *data.Catalogue) *Reader { return &Reader{catalogue: c} }

// NewSeriesReader makes a reader for many people. It remembers names, so that once it is
// warm it allocates nothing for a person whose names it has met.
func NewSeriesReader(c *data.Catalogue) *Reader {
	return &Reader{catalogue: c, skills: newMemory(), fields: newMemory(), interests: newMemory(), jobs: newJobMemory()}
}

// Read finds what a profile names. A level that means none ("guru", 9), or a code ("XYZ"),
// is an answer that isn't known: the skill whose level it is counts as one without, and
// the degree as one that wasn't said. The answers are good until the next call.
func (r *Reader) Read(p *profiles.Profile) *Answers {
	a := &r.answers
	*a = Answers{
		Skills: a.Skills[:0], Degrees: a.Degrees[:0], Held: a.Held[:0], Interests: a.Interests[:0], Said: a.Said[:0], degreeOf: a.degreeOf[:0], unclear: a.unclear[:0],
		Profile: p, catalogue: r.catalogue,
	}
	for i := range p.Degrees {
		r.degree(i, &p.Degrees[i])
	}
	a.hold()
	for i := range p.Skills {
		r.skill(&p.Skills[i])
	}
	for i := range p.Interests {
		r.interest(&p.Interests[i])
	}
	r.profession(&p.Profession)
	r.code(p.RIASEC)
	a.notes = len(p.Notes)
	for _, n := range p.Notes {
		a.unknown(Said{Kind: n.Kind, Text: n.Text, Line: n.Line})
	}
	a.Unsaid = Unsaid{len(a.Degrees) == 0, len(p.Skills) == 0, len(p.Interests) == 0 && a.Code == ""}
	return a
}

// say notes a name with what it was found to be.
func (a *Answers) say(kind string, name *profiles.Name, found []int32) {
	a.Said = append(a.Said, Said{Kind: kind, Text: name.Text, Line: name.Line, Found: found, Known: len(found) > 0})
}

// unknown notes what isn't known to be of use.
func (a *Answers) unknown(s Said) { a.Said = append(a.Said, s) }

func (r *Reader) degree(i int, d *profiles.Degree) {
	if d.Unclear != "" {
		r.partedDegree = fieldAlone(*d, r.catalogue)
		d = &r.partedDegree
	}
	known, a := ledger.Degree{Level: d.Level}, &r.answers
	if d.Field.Text != "" {
		known.Fields = r.fields.recall(d.Field.Text, r.catalogue.AppendFields)
		a.say(OfField, &d.Field, known.Fields)
	}
	if level := unclearDegree(d); level != "" {
		a.unknown(Said{Kind: OfDegree, Text: DegreeWords(*d), Line: d.Field.Line, unclear: a.keepUnclear(level)})
	}
	if d.Level < scale.NoDegree || d.Level > scale.Doctorate {
		return
	}
	a.Degrees, a.degreeOf = append(a.Degrees, known), append(a.degreeOf, i)
}

func (r *Reader) skill(s *profiles.Skill) {
	a := &r.answers
	if strings.IndexByte(s.Name.Text, ':') >= 0 {
		r.parted = apart(*s, r.knownSkill)
		s = &r.parted
	}
	unclear := unclearLevel(s)
	level, said := int32(s.Level), s.Level != scale.Unsaid && unclear == ""
	if !said {
		level = int32(scale.Intermediate)
	}
	found := r.skills.recall(s.Name.Text, r.catalogue.AppendSkills)
	if len(a.Skills) >= mostSkills {
		found = nil
	}
	a.say(OfSkill, &s.Name, found)
	last := &a.Said[len(a.Said)-1]
	last.Level, last.LevelSaid, last.unclear = level, said, a.keepUnclear(unclear)
	if unclear != "" {
		a.unknown(Said{Kind: OfLevel, Text: SkillWords(*s), Line: s.Name.Line, unclear: last.unclear})
	}
	for _, i := range found {
		a.addSkill(Skill{i, level})
	}
}

func (r *Reader) knownSkill(name string) bool {
	return len(r.skills.recall(name, r.catalogue.AppendSkills)) > 0
}

// mostSkills is how many skills of a person are read: as much evidence for one ask fits
// into 31 bits. A profile from a file has a sixteenth of it.
const mostSkills = 1 << 14

// addSkill adds a skill, or raises it to the level.
func (a *Answers) addSkill(s Skill) {
	for i := range a.Skills {
		if a.Skills[i].Skill == s.Skill {
			a.Skills[i].Level = max(a.Skills[i].Level, s.Level)
			return
		}
	}
	a.Skills = append(a.Skills, s)
}

func (r *Reader) interest(in *profiles.Name) {
	a, found := &r.answers, r.interests.recall(in.Text, r.appendInterest)
	a.say(OfInterest, in, found)
	for _, i := range found {
		if !slices.Contains(a.Interests, i) {
			a.Interests = append(a.Interests, i)
		}
	}
}

func (r *Reader) appendInterest(to []int32, text string) []int32 {
	if i, ok := r.catalogue.FindInterest(text); ok {
		to = append(to, int32(i))
	}
	return to
}

func (r *Reader) profession(name *profiles.Name) {
	if name.Text == "" {
		return
	}
	a, exact := &r.answers, false
	a.Job, exact, a.HasJob = r.jobs.recall(r.catalogue, name.Text)
	a.Inexact = a.HasJob && !exact
	a.say(OfProfession, name, nil)
	a.Said[len(a.Said)-1].Known = a.HasJob
}

func (r *Reader) code(code string) {
	switch known, ok := scale.ParseCode(code); {
	case ok:
		r.answers.Code = known
	case code != "":
		r.answers.unknown(Said{Kind: OfCode, Text: code})
	}
}
