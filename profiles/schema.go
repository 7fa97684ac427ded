package profiles

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"layerpath/data/document"
	"layerpath/data/scale"
)

// The kinds of mistake that only a profile has.
const (
	unknownCode document.Kind = "unknown RIASEC code"
	NoProfile   document.Kind = "no profile"            // but something else
	wrongCells  document.Kind = "wrong number of cells" // of a table
)

// A node is a value of a file.
type node = document.Node

// A schema makes a profile of nodes and collects what is wrong with them.
type schema struct {
	document.Reading
	notes   []Note
	keys    map[string]bool // that are noted already
	degrees node            // the value of degree or degrees, whichever came first
}

// aside notes a key that isn't read.
func (s *schema) aside(key node) {
	if s.keys[key.Text] {
		return
	}
	if s.keys == nil {
		s.keys = map[string]bool{}
	}
	s.keys[key.Text] = true
	s.notes = append(s.notes, Note{KeyNote, beginning(key.Text), key.Line})
}

func (s *schema) profile(n node) (p Profile) {
	switch n.Shape {
	case document.List:
		s.AddKind(document.Several, n, oneAtATime, "a list where one person is wanted")
		return p
	case document.Text:
		s.AddKind(NoProfile, n, smallestProfile, "a profile has keys with values, this is %s", n)
		return p
	}
	s.wrapped(n)
	s.Mapping(n, document.Style{Aside: s.aside}, s.known(&p)...)
	return p
}

// known are the keys of a profile, as they are read into one.
func (s *schema) known(p *Profile) (known []document.Key) {
	for _, key := range Keys() {
		known = append(known, document.On(key, func(n node) { s.value(key, n, p) }))
	}
	return known
}

// value reads the value of a key, which is one of [Keys].
func (s *schema) value(key string, n node, p *Profile) {
	switch key {
	case "id":
		p.ID = s.text(n, key, "").Text
	case "name":
		p.Name = s.text(n, key, "").Text
	case "profession":
		p.Profession = s.name(n, key, "")
	case "degree":
		s.oneDegree(n, p)
	case "degrees":
		s.eitherDegree(n)
		if n.Shape <= document.List && !n.Blank() {
			n = node{Shape: document.List, Line: n.Line, Items: degreesIn(n)}
		}
		s.list(n, key, func(n node) { s.degree(n, p) })
	case "skills":
		s.list(n, key, func(n node) { s.skill(n, p) })
	case "interests":
		s.list(n, key, func(n node) { s.interest(n, p) })
	case "riasec":
		p.RIASEC = s.riasec(n)
	case "aim":
		p.Aim = s.aim(n)
	case "limits":
		p.Limits = s.limits(n)
	}
}

// oneDegree reads the key for a single degree. One text may say several.
func (s *schema) oneDegree(n node, p *Profile) {
	s.eitherDegree(n)
	switch {
	case n.Shape == document.List && n.Blank(): // as programs write that there is none
	case n.Shape == document.List:
		s.Add(n, "put several under degrees", "degree is a single one, this is a list")
	default:
		all := []node{n}
		if several := degreesIn(n); len(several) > 1 {
			all = several
		}
		for _, one := range all {
			s.degree(one, p)
		}
	}
}

// unsaid says whether a value is that of a key nobody filled in: null, or an empty text. An
// empty list or mapping is one only where a list or a mapping is wanted; else it is a value
// of another kind, which some program meant something by.
func unsaid(n node) bool { return n.Shape <= document.Text && n.Blank() }

// list visits what is said in a list. A single text is a list in one text.
func (s *schema) list(n node, what string, each func(node)) {
	switch {
	case n.Shape == document.Mapping:
		s.Add(n, `begin each one with "- ", or put them between [ and ]`, "%s is a list, this is a mapping", what)
	default:
		said := 0
		for _, item := range answersIn(n) {
			if said++; said > MaxSkills {
				s.Add(item, oneAtATime, "more than %d %s", MaxSkills, what)
				return
			}
			each(item)
		}
	}
}

// answersIn gives the answers in a list, or in a text that lists them.
func answersIn(n node) (answers []node) {
	if n.Shape == document.Text {
		for _, text := range SplitList(n.Text) {
			answers = append(answers, node{Shape: document.Text, Text: text, Line: n.Line})
		}
		return answers
	}
	var r run
	for _, item := range n.Items {
		if !unsaid(item) && !r.goesOn(item) {
			answers = append(answers, item)
		}
	}
	return answers
}

// degreesIn gives the degrees that a text says, each as a text, and of a list those of each
// item that joins several; what is neither as it is.
func degreesIn(n node) (all []node) {
	switch n.Shape {
	case document.Text:
		return textsOf(n, SplitDegrees(n.Text))
	case document.List:
		for _, item := range n.Items {
			all = append(all, joinedIn(item)...)
		}
		return all
	}
	return []node{n}
}

// joinedIn gives the degrees that an item of a list joins, where each part of it says one:
// else a comma in it parts nothing.
func joinedIn(item node) []node {
	if item.Shape != document.Text {
		return []node{item}
	}
	texts := SplitDegrees(item.Text)
	if len(texts) < 2 || slices.ContainsFunc(texts, func(text string) bool { return !saysDegree(text) }) {
		return []node{item}
	}
	return textsOf(item, texts)
}

// textsOf gives texts as what a file has where it says them in one.
func textsOf(n node, texts []string) (all []node) {
	for _, text := range texts {
		all = append(all, node{Shape: document.Text, Text: text, Line: n.Line})
	}
	return all
}

// eitherDegree reports the second of degree and degrees.
func (s *schema) eitherDegree(n node) {
	if !s.degrees.Blank() && !n.Blank() {
		s.Add(n, "put them all under degrees", "degree and degrees are both given")
	}
	s.degrees = n
}

func (s *schema) degree(n node, p *Profile) {
	d := Degree{Level: scale.UnsaidDegree}
	switch n.Shape {
	case document.Null:
	case document.Text:
		d = ParseDegree(n.Text)
		d.Unclear = s.fit(d.Unclear, "degree", n.Line)
		d.Field = named(s.fit(d.Field.Text, "field", n.Line), n.Line)
	case document.Mapping:
		var level, unclear node
		var expected, status node
		s.Mapping(n, s.style(n, degreeWay, "level", "field", "status", "expected"),
			document.On("level", func(n node) { level = n }),
			document.On("field", func(n node) { d.Field = s.name(n, "field", "") }),
			document.On("status", func(n node) { status, d.InProgress = n, s.status(n) }),
			document.On("expected", func(n node) { expected = n }),
			document.Also("unclear", func(n node) { unclear = n }),
		)
		if unsaid(level) {
			level = unclear
		}
		d.read(s.degreeLevel(level), level.Line, !unsaid(status))
		if d.Expected = s.number(expected, "expected", firstYear, lastYear); d.Expected > 0 && !d.InProgress {
			d.Expected = 0
			s.meaningless(expected, "expected")
		}
	default:
		s.Add(n, "write {level: bachelor, field: law}, or the level alone", "a degree has a level and a field, this is %s", n)
	}
	if d != (Degree{Level: scale.UnsaidDegree}) {
		p.Degrees = append(p.Degrees, d)
	}
}

// style is how the keys of an answer are read. Strange ones are noted where a known one
// says what the answer is; else they are what somebody took for a way to say it.
func (s *schema) style(n node, lone func(k, value node) string, known ...string) document.Style {
	for _, key := range known {
		if !unsaid(n.Value(key)) {
			return document.Style{Aside: s.aside}
		}
	}
	return document.Style{Lone: lone}
}

// degreeWay helps where somebody wrote "- bachelor: law".
func degreeWay(k, value node) string {
	if level, ok := scale.ReadDegree(k.Text); ok && value.Shape == document.Text {
		return fmt.Sprintf("write {level: %s, field: %s}", level, scalar(value.Text))
	}
	return ""
}

// degreeLevel gives what is written for a degree's level.
func (s *schema) degreeLevel(n node) string {
	if n.Shape > document.Text {
		s.Add(n, "use "+document.Choice(scale.DegreeWords()), "a degree level is a word, this is %s", n)
	}
	return s.fit(n.Text, "degree", n.Line)
}

func (s *schema) skill(n node, p *Profile) {
	var skill Skill
	switch n.Shape {
	case document.Text:
		skill = ParseSkill(n.Text)
		skill.Name = named(s.fit(skill.Name.Text, "skill", n.Line), n.Line)
	case document.Mapping:
		skill = s.skillOf(n)
	default:
		s.Add(n, "give each skill an entry of its own", "a skill is a name, or a mapping of name and level; this is %s", n)
	}
	if skill.Name.Text != "" {
		p.Skills = append(p.Skills, skill)
	}
}

// skillOf reads a skill whose parts have keys.
func (s *schema) skillOf(n node) (skill Skill) {
	var level, unclear node
	var names [3]Name // where the first isn't said, the next
	said, assumed := false, false
	name := func(i int) func(node) {
		return func(n node) { said, names[i] = said || !unsaid(n), s.text(n, "skill", "") }
	}
	sound := s.Mapping(n, s.style(n, skillWay, "name", "text", "id"),
		document.On("name", name(0)),
		document.On("level", func(n node) { level = n }),
		document.Also("text", name(1)),
		document.Also("id", name(2)),
		document.Also("assumed", func(n node) { assumed = s.word(n, "assumed") == "true" }),
		document.Also("unclear", func(n node) { unclear = n }),
	)
	if !said && sound && !n.AllBlank() {
		s.Add(n, "give it a name: {name: python, level: advanced}", "a skill without a name")
	}
	taken := strconv.Itoa(int(scale.Intermediate)) // for granted, where a report says so; another was written since
	if assumed && level.Text == taken || unsaid(level) {
		level = unclear
	}
	skill.Name = cmp.Or(names[0], names[1], names[2])
	skill.Level, skill.Unclear = s.skillLevel(level)
	return skill
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

func (s *schema) skillLevel(n node) (scale.Level, string) {
	if n.Shape > document.Text {
		s.Add(n, "use "+document.Choice(scale.LevelWords())+" (or 1 to 4)", "a skill level is a word or a number, this is %s", n)
	}
	return skillLevel(s.fit(n.Text, "level", n.Line))
}

func (s *schema) interest(n node, p *Profile) {
	way := ""
	if n.Shape == document.Mapping && len(n.Keys) == 1 {
		way = quotesWay(n.Keys[0], n.Items[0])
	}
	if name := s.name(n, "interest", way); name.Text != "" {
		p.Interests = append(p.Interests, name)
	}
}

func (s *schema) riasec(n node) string {
	if unsaid(n) {
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

// aim reads which way a person wants to go.
func (s *schema) aim(n node) Aim {
	aim, ok := ParseAim(s.word(n, "aim"))
	if !ok {
		s.meaningless(n, "aim")
		return ""
	}
	return aim
}

// name reads an open name: a text, or a mapping of text and id as reports have it, of
// which the text is the person's.
func (s *schema) name(n node, what, way string) Name {
	if n.Value("text").Blank() && n.Value("id").Blank() {
		return s.text(n, what, way)
	}
	var text, id Name
	s.Mapping(n, document.Style{Aside: s.aside},
		document.Also("text", func(n node) { text = s.text(n, what, "") }),
		document.Also("id", func(n node) { id = s.text(n, what, "") }),
		document.Also("near", func(node) {}), // a report says so of a field, and reads it anew
	)
	return cmp.Or(text, id)
}

// text reads an open name, or another text that a person chose. Way is the way out of
// what is none.
func (s *schema) text(n node, what, way string) Name {
	if n.Shape > document.Text {
		s.Add(n, cmp.Or(way, "write a text, or leave it out"), "%s is a text, this is %s", the(what), n)
	}
	return named(s.fit(n.Text, what, n.Line), n.Line)
}

// the names a text in a sentence.
func the(what string) string {
	switch what {
	case "skill":
		return "a skill's name"
	case "interest":
		return "an interest"
	}
	return "the " + what
}

// fit gives a text without the space around it. One that is too long is noted, and left
// out.
func (s *schema) fit(text, what string, line int) string {
	if text = strings.TrimSpace(text); utf8.RuneCountInString(text) <= MaxName {
		return text
	}
	s.notes = append(s.notes, Note{TextNote, what + ": " + beginning(text), line})
	return ""
}

// beginning gives as much of a text as is enough to find it.
func beginning(text string) string {
	const most = 60 // characters
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	return string([]rune(text)[:most-1]) + "…"
}

func named(text string, line int) Name {
	if text == "" {
		return Name{}
	}
	return Name{text, line}
}
