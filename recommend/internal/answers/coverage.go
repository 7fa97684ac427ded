package answers

import (
	"slices"

	"layerpath/data"
	"layerpath/data/names"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/report"
)

// suggestions is how many near names are offered for one that isn't known: more
// is a list to read, not a help.
const suggestions = 3

// Coverage says what was understood, and what is nearest to the rest.
func (a *Answers) Coverage() report.Coverage {
	c := report.Coverage{Given: a.Given(), Recognized: a.Recognized(), Unrecognized: []report.Unrecognized{}}
	for i := range a.Said {
		if s := &a.Said[i]; !s.Known {
			u := report.Unrecognized{Kind: s.Kind, Text: s.Text, Line: s.Line, Suggestions: []string{}}
			a.suggest(s, &u)
			c.Unrecognized = append(c.Unrecognized, u)
		}
	}
	return c
}

// suggest adds what is nearest to an answer that isn't known.
func (a *Answers) suggest(s *Said, u *report.Unrecognized) {
	c := a.catalogue
	add := func(id, name string) {
		u.Suggestions, u.Names = append(u.Suggestions, id), append(u.Names, name)
	}
	switch u.Kind {
	case OfSkill:
		for _, i := range c.SuggestSkills(u.Text, suggestions) {
			add(c.Skills[i].ID, c.Skills[i].Name)
		}
	case OfField:
		for _, i := range c.SuggestFields(u.Text, suggestions) {
			add(c.Fields[i].ID, c.Fields[i].Name)
		}
	case OfInterest:
		for _, i := range c.SuggestInterests(u.Text, suggestions) {
			add(c.Interests[i].ID, c.Interests[i].Name)
		}
	case OfProfession:
		for _, j := range c.SuggestProfessions(u.Text, suggestions) {
			add(jobOf(c, j))
		}
	case OfDegree:
		for _, level := range nearDegrees(a.unclearOf(s)) {
			add(level.String(), level.Name())
		}
	}
}

// nearDegrees gives the degree levels of which a text is a name ("PhD"), or nearly.
func nearDegrees(text string) (levels []scale.Degree) {
	entries := map[string]int32{}
	for level := scale.NoDegree; level <= scale.Doctorate; level++ {
		for _, name := range append(level.Names(), level.String()) {
			entries[names.Key(name)] = int32(level)
		}
	}
	table := names.NewTable(entries)
	if found := table.Find(text, names.FieldForms); len(found) > 0 {
		return []scale.Degree{scale.Degree(found[0])}
	}
	for _, i := range table.Suggest(text, suggestions) {
		levels = append(levels, scale.Degree(i))
	}
	return levels
}

// JobID and JobName tell what the person's profession is known as.
func (a *Answers) JobID() string { id, _ := jobOf(a.catalogue, a.Job); return id }

// JobName is told where HasJob says that there is one, as JobID is.
func (a *Answers) JobName() string { _, name := jobOf(a.catalogue, a.Job); return name }

// jobOf gives the id and the name of what a profession is known as.
func jobOf(c *data.Catalogue, j data.Job) (id, name string) {
	if j.Role >= 0 {
		return c.Roles[j.Role].ID, c.Roles[j.Role].Title
	}
	return c.Professions[j.Profession].ID, c.Professions[j.Profession].Name
}

// Echo repeats the profile with the ids that its answers were recognised as.
func (a *Answers) Echo() report.Profile {
	p := report.Profile{ID: a.Profile.ID, Name: a.Profile.Name, RIASEC: a.Code, Aim: string(a.Profile.Aim), Limits: limits(a.Profile.Limits), Degrees: []report.Degree{}, Skills: []report.Said{}, Interests: []report.Said{}}
	said := a.Said
	for _, d := range a.Profile.Degrees {
		d = fieldAlone(d, a.catalogue)
		degree := report.Degree{Level: d.Level.String(), Expected: d.Expected}
		if d.InProgress {
			degree.Status = report.InProgress
		}
		if degree.Unclear = unclearDegree(&d); degree.Unclear != "" {
			degree.Level = ""
		}
		if d.Field.Text != "" {
			degree.Field, said = &a.echo(&said[0])[0], said[1:]
		}
		for len(said) > 0 && said[0].Kind == OfDegree {
			said = said[1:]
		}
		p.Degrees = append(p.Degrees, degree)
	}
	for i := range said {
		switch s := &said[i]; s.Kind {
		case OfSkill:
			p.Skills = append(p.Skills, a.echo(s)...)
		case OfInterest:
			p.Interests = append(p.Interests, a.named(a.echo(s))...)
		case OfProfession:
			p.Profession = &report.Said{Text: s.Text}
			if a.HasJob {
				p.Profession.ID = a.JobID()
			}
		}
	}
	return p
}

// named adds to interests what they are called.
func (a *Answers) named(said []report.Said) []report.Said {
	for i := range said {
		if at, ok := a.catalogue.FindInterest(said[i].ID); ok {
			said[i].Name = a.catalogue.Interests[at].Name
		}
	}
	return said
}

// limits are what a person said for limits, nil where nothing.
func limits(l profiles.Limits) *report.Limits {
	if l == (profiles.Limits{}) {
		return nil
	}
	told := report.Limits(l)
	return &told
}

// echo gives an answer with each id that it was recognised as, or once without.
func (a *Answers) echo(s *Said) []report.Said {
	said := report.Said{Text: s.Text, Level: int(s.Level), Assumed: s.Level > 0 && !s.LevelSaid, Unclear: a.unclearOf(s)}
	if len(s.Found) == 0 {
		return []report.Said{said}
	}
	all := make([]report.Said, 0, len(s.Found))
	near := a.near(s)
	for _, i := range s.Found {
		said.ID, said.Near = a.idOf(s.Kind, i), slices.Contains(near, i)
		all = append(all, said)
	}
	return all
}

// near are the fields that a field which was said is near to, and isn't.
func (a *Answers) near(s *Said) (near []int32) {
	if s.Kind != OfField || len(s.Found) == 0 {
		return nil
	}
	for _, f := range a.catalogue.ReadFields(s.Text) {
		if f.Near {
			near = append(near, int32(f.Field))
		}
	}
	return near
}

// A NearField is a field of study that was said and is no name that is known, and the names
// of the fields that it was taken for.
type NearField struct {
	Text  string
	Names []string
}

// NearFields are those that were said, in the order of the degrees.
func (a *Answers) NearFields() (all []NearField) {
	for i := range a.Said {
		f := NearField{Text: a.Said[i].Text}
		for _, i := range a.near(&a.Said[i]) {
			f.Names = append(f.Names, a.catalogue.Fields[i].Name)
		}
		if len(f.Names) > 0 {
			all = append(all, f)
		}
	}
	return all
}

func (a *Answers) idOf(kind string, i int32) string {
	switch kind {
	case OfSkill:
		return a.catalogue.Skills[i].ID
	case OfField:
		return a.catalogue.Fields[i].ID
	default:
		return a.catalogue.Interests[i].ID
	}
}
