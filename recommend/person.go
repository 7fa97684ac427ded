package recommend

import (
	"cmp"
	"slices"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// A Person is what the catalogue recognises of a profile, as indexes: all that
// scores are made of. It has no place for a name or anything else that must not
// count.
type Person struct {
	skills    []skillLevel // each skill once, at its highest level, in catalogue order
	degrees   []degree
	interests []int32 // each once, in catalogue order
	code      string  // RIASEC letters, the strongest first
	job       data.Job
	hasJob    bool
}

type skillLevel struct {
	skill int32
	level int32 // 1 to 4
}

type degree struct {
	level  scale.Degree
	fields []int32 // none: not said, or not recognised
}

// An answer is what a person said, with what it was recognised as: the trail from
// a Person's indexes back to the words.
type answer struct {
	kind  string
	text  string
	line  int
	found []int32
	level int32
	said  bool // the level is the person's word
}

// reading is a profile read with the catalogue's eyes.
type reading struct {
	Person
	answers  []answer
	given    int
	inexact  bool // the profession was recognised by a part of its words
	unsaid   unsaid
	original profiles.Profile
}

// unsaid tells which kinds of answer were not given.
type unsaid struct{ degree, skills, interests bool }

// The kinds of answers, as reports name them.
const (
	skillAnswer      = "skill"
	fieldAnswer      = "field"
	interestAnswer   = "interest"
	professionAnswer = "profession"
	degreeAnswer     = "degree"
)

// Recognize finds the entries of the catalogue that a profile names.
func (r *Ranker) Recognize(p profiles.Profile) *Person {
	return &r.read(p).Person
}

func (r *Ranker) read(p profiles.Profile) *reading {
	rd := &reading{original: p}
	rd.code = p.RIASEC
	rd.unsaid = unsaid{len(p.Degrees) == 0, len(p.Skills) == 0, len(p.Interests) == 0 && p.RIASEC == ""}
	r.readDegrees(rd, p.Degrees)
	r.readSkills(rd, p.Skills)
	r.readInterests(rd, p.Interests)
	r.readProfession(rd, p.Profession)
	rd.given = len(rd.answers) + len(p.Degrees)
	if p.RIASEC != "" {
		rd.given++
	}
	return rd
}

func (r *Ranker) readDegrees(rd *reading, degrees []profiles.Degree) {
	for _, d := range degrees {
		known := degree{level: d.Level}
		if d.Field.Text != "" {
			known.fields = r.catalogue.AppendFields(nil, d.Field.Text)
			rd.answers = append(rd.answers, answer{kind: fieldAnswer, text: d.Field.Text, line: d.Field.Line, found: known.fields})
		}
		rd.degrees = append(rd.degrees, known)
	}
}

func (r *Ranker) readSkills(rd *reading, skills []profiles.Skill) {
	for _, s := range skills {
		level := levelOf(s)
		found := r.catalogue.AppendSkills(nil, s.Name.Text)
		rd.answers = append(rd.answers, answer{skillAnswer, s.Name.Text, s.Name.Line, found, level, s.Level != scale.Unsaid})
		for _, i := range found {
			rd.skills = append(rd.skills, skillLevel{i, level})
		}
	}
	slices.SortFunc(rd.skills, func(a, b skillLevel) int {
		return cmp.Or(cmp.Compare(a.skill, b.skill), cmp.Compare(b.level, a.level))
	})
	rd.skills = slices.CompactFunc(rd.skills, func(a, b skillLevel) bool { return a.skill == b.skill })
}

// levelOf gives the level of a skill, and what unsaid counts as.
func levelOf(s profiles.Skill) int32 {
	if s.Level == scale.Unsaid {
		return int32(scale.Intermediate)
	}
	return int32(s.Level)
}

func (r *Ranker) readInterests(rd *reading, interests []profiles.Name) {
	for _, in := range interests {
		a := answer{kind: interestAnswer, text: in.Text, line: in.Line}
		if i, ok := r.catalogue.FindInterest(in.Text); ok {
			a.found = []int32{int32(i)}
			rd.interests = append(rd.interests, int32(i))
		}
		rd.answers = append(rd.answers, a)
	}
	slices.Sort(rd.interests)
	rd.interests = slices.Compact(rd.interests)
}

func (r *Ranker) readProfession(rd *reading, profession profiles.Name) {
	if profession.Text == "" {
		return
	}
	job, exact, ok := r.catalogue.FindProfession(profession.Text)
	a := answer{kind: professionAnswer, text: profession.Text, line: profession.Line}
	if ok {
		rd.job, rd.hasJob, rd.inexact = job, true, !exact
		a.found = []int32{int32(max(job.Profession, job.Role))} // the other is -1
	}
	rd.answers = append(rd.answers, a)
}

// recognized is how many of the answers the catalogue knows.
func (rd *reading) recognized() int {
	n := rd.given
	for _, a := range rd.answers {
		if len(a.found) == 0 {
			n--
		}
	}
	return n
}

// sameLevels says whether all levels of skills were said, and all alike, by a person
// with as many skills as it takes to tell.
func (rd *reading) sameLevels() bool {
	const few = 4 // three skills may well be of one level
	if len(rd.skills) < few {
		return false
	}
	for _, s := range rd.skills {
		if s.level != rd.skills[0].level || !rd.saidLevel(s) {
			return false
		}
	}
	return true
}

// saidLevel says whether a skill's level is the person's own word, not taken for
// granted.
func (rd *reading) saidLevel(s skillLevel) bool {
	for _, a := range rd.answers {
		if a.kind == skillAnswer && a.said && a.level == s.level && slices.Contains(a.found, s.skill) {
			return true
		}
	}
	return false
}

// jobOf gives the id and the name of what a person's profession is known as.
func (r *Ranker) jobOf(j data.Job) (id, name string) {
	if j.Role >= 0 {
		return r.catalogue.Roles[j.Role].ID, r.catalogue.Roles[j.Role].Title
	}
	p := r.catalogue.Professions[j.Profession]
	return p.ID, p.Name
}

// coverage says what was understood, and what is nearest to the rest.
func (r *Ranker) coverage(rd *reading) Coverage {
	c := Coverage{Given: rd.given, Recognized: rd.recognized(), Unrecognized: []Unrecognized{}}
	for _, a := range rd.answers {
		if len(a.found) > 0 {
			continue
		}
		u := Unrecognized{Kind: a.kind, Text: a.text, Line: a.line, Suggestions: []string{}}
		r.suggest(&u)
		c.Unrecognized = append(c.Unrecognized, u)
	}
	return c
}

// suggestions is how many near names are offered for one that isn't known: more
// is a list to read, not a help.
const suggestions = 3

func (r *Ranker) suggest(u *Unrecognized) {
	c := r.catalogue
	add := func(id, name string) {
		u.Suggestions, u.Names = append(u.Suggestions, id), append(u.Names, name)
	}
	switch u.Kind {
	case skillAnswer:
		for _, i := range c.SuggestSkills(u.Text, suggestions) {
			add(c.Skills[i].ID, c.Skills[i].Name)
		}
	case fieldAnswer:
		for _, i := range c.SuggestFields(u.Text, suggestions) {
			add(c.Fields[i].ID, c.Fields[i].Name)
		}
	case interestAnswer:
		for _, i := range c.SuggestInterests(u.Text, suggestions) {
			add(c.Interests[i].ID, c.Interests[i].Name)
		}
	case professionAnswer:
		for _, j := range c.SuggestProfessions(u.Text, suggestions) {
			add(r.jobOf(j))
		}
	}
}

// echo repeats the profile with the ids that its answers were recognised as.
func (r *Ranker) echo(rd *reading) Profile {
	p := Profile{ID: rd.original.ID, Name: rd.original.Name, RIASEC: rd.code, Degrees: []Degree{}, Skills: []Said{}, Interests: []Said{}}
	for _, d := range rd.original.Degrees {
		p.Degrees = append(p.Degrees, Degree{Level: d.Level.String()})
	}
	fields := fieldAnswers(rd.original.Degrees)
	for _, a := range rd.answers {
		switch a.kind {
		case skillAnswer:
			p.Skills = append(p.Skills, r.said(a)...)
		case interestAnswer:
			p.Interests = append(p.Interests, r.said(a)...)
		case fieldAnswer:
			field := r.said(a)[0]
			p.Degrees[fields[0]].Field, fields = &field, fields[1:]
		case professionAnswer:
			p.Profession = &Said{Text: a.text}
			if rd.hasJob {
				p.Profession.ID, _ = r.jobOf(rd.job)
			}
		}
	}
	return p
}

// fieldAnswers gives the indexes of the degrees whose field was said.
func fieldAnswers(degrees []profiles.Degree) []int {
	var said []int
	for i, d := range degrees {
		if d.Field.Text != "" {
			said = append(said, i)
		}
	}
	return said
}

// said gives an answer with each id that it was recognised as, or once without.
func (r *Ranker) said(a answer) []Said {
	if len(a.found) == 0 {
		return []Said{{Text: a.text, Level: int(a.level)}}
	}
	var all []Said
	for _, i := range a.found {
		all = append(all, Said{Text: a.text, ID: r.idOf(a.kind, i), Level: int(a.level)})
	}
	return all
}

func (r *Ranker) idOf(kind string, i int32) string {
	switch kind {
	case skillAnswer:
		return r.catalogue.Skills[i].ID
	case fieldAnswer:
		return r.catalogue.Fields[i].ID
	case interestAnswer:
		return r.catalogue.Interests[i].ID
	default:
		return ""
	}
}
