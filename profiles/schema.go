package profiles

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"layerpath/data/scale"
)

// A schema makes a profile of nodes and collects what is wrong with them.
type schema struct {
	file     string
	problems Problems
}

func (s *schema) add(n node, way, format string, args ...any) {
	s.problems = append(s.problems, Problem{s.file, n.line, fmt.Sprintf(format, args...), way})
}

// sorted gives the problems in the order of their lines. What stands once in the
// file and is used twice, by an alias, is one problem.
func (s *schema) sorted() Problems {
	slices.SortStableFunc(s.problems, func(a, b Problem) int { return cmp.Compare(a.Line, b.Line) })
	return slices.Compact(s.problems)
}

func (s *schema) profile(n node) (p Profile) {
	switch n.kind {
	case listNode:
		s.add(n, oneAtATime, "a list where one person is wanted")
		return p
	case textNode:
		s.add(n, smallestProfile, "a profile has keys with values, this is %s", n)
		return p
	}
	var degree node
	s.mapping(n, nil,
		key{"id", func(n node) { p.ID = s.text(n, "the id").Text }},
		key{"name", func(n node) { p.Name = s.text(n, "the name").Text }},
		key{"profession", func(n node) { p.Profession = s.text(n, "the profession") }},
		key{"degree", func(n node) {
			s.eitherDegree(degree, n)
			if degree = n; n.kind == listNode && !n.blank() {
				s.add(n, "put several under degrees", "degree is a single one, this is a list")
			} else {
				s.degree(n, &p)
			}
		}},
		key{"degrees", func(n node) {
			s.eitherDegree(degree, n)
			degree = n
			s.list(n, "degrees", func(n node) { s.degree(n, &p) })
		}},
		key{"skills", func(n node) { s.list(n, "skills", func(n node) { s.skill(n, &p) }) }},
		key{"interests", func(n node) { s.list(n, "interests", func(n node) { s.interest(n, &p) }) }},
		key{"riasec", func(n node) { p.RIASEC = s.riasec(n) }},
	)
	return p
}

// eitherDegree reports the second of degree and degrees.
func (s *schema) eitherDegree(first, second node) {
	if !first.blank() && !second.blank() {
		s.add(second, "put them all under degrees", "degree and degrees are both given")
	}
}

func (s *schema) degree(n node, p *Profile) {
	if n.blank() {
		return
	}
	d := Degree{}
	switch n.kind {
	case textNode:
		level, field, _ := strings.Cut(n.text, ":")
		d.Level = s.degreeLevel(n, node{kind: textNode, text: level, line: n.line})
		d.Field = s.text(node{kind: textNode, text: field, line: n.line}, "the field")
	case mappingNode:
		var level node
		sound := s.mapping(n, degreeWay,
			key{"level", func(n node) { level = n }},
			key{"field", func(n node) { d.Field = s.text(n, "the field") }},
		)
		if n.allBlank() {
			return
		}
		if sound || !level.blank() {
			d.Level = s.degreeLevel(n, level)
		}
	default:
		s.add(n, "write {level: bachelor, field: law}, or the level alone", "a degree has a level and a field, this is %s", n)
	}
	p.Degrees = append(p.Degrees, d)
}

// degreeWay helps where somebody wrote "- bachelor: law".
func degreeWay(k, value node) string {
	if level, ok := scale.ParseDegree(k.text); ok && value.kind == textNode {
		return fmt.Sprintf("write {level: %s, field: %s}", level, scalar(value.text))
	}
	return ""
}

func (s *schema) degreeLevel(degree, n node) scale.Degree {
	way := "use " + wordList(scale.DegreeWords())
	level, ok := scale.ParseDegree(n.text)
	switch {
	case n.blank():
		s.add(degree, way, "a degree without a level")
	case n.kind != textNode:
		s.add(n, way, "a degree level is a word, this is %s", n)
	case !ok:
		s.add(n, way, "unknown degree level %s", n)
	}
	return level
}

func (s *schema) skill(n node, p *Profile) {
	var skill Skill
	switch n.kind {
	case textNode:
		skill.Name = s.text(n, "a skill's name")
	case mappingNode:
		var name node
		sound := s.mapping(n, skillWay,
			key{"name", func(n node) { name = n; skill.Name = s.text(n, "a skill's name") }},
			key{"level", func(n node) { skill.Level = s.level(n) }},
		)
		if n.allBlank() {
			return
		}
		if name.blank() && sound {
			s.add(n, "give it a name: {name: python, level: advanced}", "a skill without a name")
		}
	default:
		s.add(n, "give each skill an entry of its own", "a skill is a name, or a mapping of name and level; this is %s", n)
	}
	p.Skills = append(p.Skills, skill)
}

// skillWay helps where somebody wrote "- python: 3", or a name with a colon.
func skillWay(k, value node) string {
	if level, ok := scale.ParseLevel(value.text); ok && value.kind == textNode {
		return fmt.Sprintf("write {name: %s, level: %s}", scalar(k.text), level)
	}
	return quotesWay(k, value)
}

// quotesWay helps where YAML took a name with a colon for a key and its value.
func quotesWay(k, value node) string {
	if k.kind != textNode || value.kind > textNode {
		return ""
	}
	return "put quotes around it: " + quoted(strings.TrimSpace(k.text+": "+value.text))
}

func (s *schema) level(n node) scale.Level {
	way := "use " + wordList(scale.LevelWords()) + " (or 1 to 4)"
	level, ok := scale.ParseLevel(n.text)
	switch {
	case n.blank():
	case n.kind != textNode:
		s.add(n, way, "a skill level is a word or a number, this is %s", n)
	case !ok:
		s.add(n, way, "unknown skill level %s", n)
	}
	return level
}

func (s *schema) interest(n node, p *Profile) {
	way := ""
	if n.kind == mappingNode && len(n.keys) == 1 {
		way = quotesWay(n.keys[0], n.items[0])
	}
	if name := s.textOr(n, "an interest", way); name.Text != "" {
		p.Interests = append(p.Interests, name)
	}
}

func (s *schema) riasec(n node) string {
	if n.blank() {
		return ""
	}
	way := "use 1 to 6 different letters of RIASEC, such as SEC"
	code, ok := scale.ParseCode(n.text)
	switch {
	case n.kind != textNode:
		s.add(n, way, "riasec is one word, this is %s", n)
	case !ok:
		s.add(n, way, "unknown RIASEC code %s", n)
	}
	return code
}

// text reads an open name, or another text that a person chose.
func (s *schema) text(n node, what string) Name { return s.textOr(n, what, "") }

// textOr is text with a hint for what is none.
func (s *schema) textOr(n node, what, way string) Name {
	if n.kind > textNode && !n.blank() {
		s.add(n, way, "%s is a text, this is %s", what, n)
	}
	text := strings.TrimSpace(n.text)
	if text == "" {
		return Name{}
	}
	if length := utf8.RuneCountInString(text); length > maxName {
		s.add(n, fmt.Sprintf("use %d at most", maxName), "%s has %d characters: %s", what, length, quoted(text))
	}
	return Name{text, n.line}
}
