package profiles

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"layerpath/data/document"
	"layerpath/data/scale"
)

// The kinds of mistake that only a profile has.
const (
	unknownDegreeLevel document.Kind = "unknown degree level"
	unknownSkillLevel  document.Kind = "unknown skill level"
	unknownCode        document.Kind = "unknown RIASEC code"
	wrongCells         document.Kind = "wrong number of cells" // of a table
)

// A node is a value of a file.
type node = document.Node

// A schema makes a profile of nodes and collects what is wrong with them.
type schema struct{ document.Reading }

func (s *schema) profile(n node) (p Profile) {
	switch n.Shape {
	case document.List:
		s.Add(n, oneAtATime, "a list where one person is wanted")
		return p
	case document.Text:
		s.Add(n, smallestProfile, "a profile has keys with values, this is %s", n)
		return p
	}
	var degree node
	s.Mapping(n, document.Style{},
		document.On("id", func(n node) { p.ID = s.text(n, "the id", "").Text }),
		document.On("name", func(n node) { p.Name = s.text(n, "the name", "").Text }),
		document.On("profession", func(n node) { p.Profession = s.text(n, "the profession", "") }),
		document.On("degree", func(n node) {
			s.eitherDegree(degree, n)
			if degree = n; n.Shape == document.List && !n.Blank() {
				s.Add(n, "put several under degrees", "degree is a single one, this is a list")
			} else {
				s.degree(n, &p)
			}
		}),
		document.On("degrees", func(n node) {
			s.eitherDegree(degree, n)
			degree = n
			s.list(n, "degrees", func(n node) { s.degree(n, &p) })
		}),
		document.On("skills", func(n node) { s.list(n, "skills", func(n node) { s.skill(n, &p) }) }),
		document.On("interests", func(n node) { s.list(n, "interests", func(n node) { s.interest(n, &p) }) }),
		document.On("riasec", func(n node) { p.RIASEC = s.riasec(n) }),
	)
	return p
}

// list visits what is said in a list. A single text is a list of one.
func (s *schema) list(n node, what string, each func(node)) {
	switch {
	case n.Blank():
	case n.Shape == document.Text:
		each(n)
	case n.Shape == document.Mapping:
		s.Add(n, `begin each one with "- ", or put them between [ and ]`, "%s is a list, this is a mapping", what)
	default:
		said := 0
		for _, item := range n.Items {
			if item.Blank() {
				continue
			}
			if said++; said > MaxSkills {
				s.Add(item, oneAtATime, "more than %d %s", MaxSkills, what)
				return
			}
			each(item)
		}
	}
}

// eitherDegree reports the second of degree and degrees.
func (s *schema) eitherDegree(first, second node) {
	if !first.Blank() && !second.Blank() {
		s.Add(second, "put them all under degrees", "degree and degrees are both given")
	}
}

func (s *schema) degree(n node, p *Profile) {
	if n.Blank() {
		return
	}
	d := Degree{}
	switch n.Shape {
	case document.Text:
		level, field, _ := strings.Cut(n.Text, ":")
		d.Level = s.degreeLevel(n, node{Shape: document.Text, Text: level, Line: n.Line})
		d.Field = s.text(node{Shape: document.Text, Text: field, Line: n.Line}, "the field", "")
	case document.Mapping:
		var level node
		sound := s.Mapping(n, document.Style{Lone: degreeWay},
			document.On("level", func(n node) { level = n }),
			document.On("field", func(n node) { d.Field = s.text(n, "the field", "") }),
		)
		if n.AllBlank() {
			return
		}
		if sound || !level.Blank() {
			d.Level = s.degreeLevel(n, level)
		}
	default:
		s.Add(n, "write {level: bachelor, field: law}, or the level alone", "a degree has a level and a field, this is %s", n)
	}
	p.Degrees = append(p.Degrees, d)
}

// degreeWay helps where somebody wrote "- bachelor: law".
func degreeWay(k, value node) string {
	if level, ok := scale.ParseDegree(k.Text); ok && value.Shape == document.Text {
		return fmt.Sprintf("write {level: %s, field: %s}", level, scalar(value.Text))
	}
	return ""
}

func (s *schema) degreeLevel(degree, n node) scale.Degree {
	way := "use " + document.Choice(scale.DegreeWords())
	level, ok := scale.ParseDegree(n.Text)
	switch {
	case n.Blank():
		s.Add(degree, way, "a degree without a level")
	case n.Shape != document.Text:
		s.Add(n, way, "a degree level is a word, this is %s", n)
	case !ok:
		s.AddKind(unknownDegreeLevel, n, way, "unknown degree level %s", n)
	}
	return level
}

func (s *schema) skill(n node, p *Profile) {
	var skill Skill
	switch n.Shape {
	case document.Text:
		skill.Name = s.text(n, "a skill's name", "")
	case document.Mapping:
		var name node
		sound := s.Mapping(n, document.Style{Lone: skillWay},
			document.On("name", func(n node) { name = n; skill.Name = s.text(n, "a skill's name", "") }),
			document.On("level", func(n node) { skill.Level = s.level(n) }),
		)
		if n.AllBlank() {
			return
		}
		if name.Blank() && sound {
			s.Add(n, "give it a name: {name: python, level: advanced}", "a skill without a name")
		}
	default:
		s.Add(n, "give each skill an entry of its own", "a skill is a name, or a mapping of name and level; this is %s", n)
	}
	p.Skills = append(p.Skills, skill)
}

// skillWay helps where somebody wrote "- python: 3", or a name with a colon.
func skillWay(k, value node) string {
	if level, ok := scale.ParseLevel(value.Text); ok && value.Shape == document.Text {
		return fmt.Sprintf("write {name: %s, level: %s}", scalar(k.Text), level)
	}
	return quotesWay(k, value)
}

// quotesWay helps where YAML took a name with a colon for a key and its value.
func quotesWay(k, value node) string {
	if k.Shape != document.Text || value.Shape > document.Text {
		return ""
	}
	return "put quotes around it: " + document.Quoted(strings.TrimSpace(k.Text+": "+value.Text))
}

func (s *schema) level(n node) scale.Level {
	way := "use " + document.Choice(scale.LevelWords()) + " (or 1 to 4)"
	level, ok := scale.ParseLevel(n.Text)
	switch {
	case n.Blank():
	case n.Shape != document.Text:
		s.Add(n, way, "a skill level is a word or a number, this is %s", n)
	case !ok:
		s.AddKind(unknownSkillLevel, n, way, "unknown skill level %s", n)
	}
	return level
}

func (s *schema) interest(n node, p *Profile) {
	way := ""
	if n.Shape == document.Mapping && len(n.Keys) == 1 {
		way = quotesWay(n.Keys[0], n.Items[0])
	}
	if name := s.text(n, "an interest", way); name.Text != "" {
		p.Interests = append(p.Interests, name)
	}
}

func (s *schema) riasec(n node) string {
	if n.Blank() {
		return ""
	}
	way := "use 1 to 6 different letters of RIASEC, such as SEC"
	code, ok := scale.ParseCode(n.Text)
	switch {
	case n.Shape != document.Text:
		s.Add(n, way, "riasec is one word, this is %s", n)
	case !ok:
		s.AddKind(unknownCode, n, way, "unknown RIASEC code %s", n)
	}
	return code
}

// text reads an open name, or another text that a person chose. Way is the way out of
// what is none.
func (s *schema) text(n node, what, way string) Name {
	if n.Shape > document.Text && !n.Blank() {
		s.Add(n, way, "%s is a text, this is %s", what, n)
	}
	text := strings.TrimSpace(n.Text)
	if text == "" {
		return Name{}
	}
	if length := utf8.RuneCountInString(text); length > maxName {
		s.Add(n, fmt.Sprintf("use %d at most", maxName), "%s has %d characters: %s", what, length, document.Quoted(text))
	}
	return Name{text, n.Line}
}
