package answers

import (
	"strconv"
	"strings"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// apart gives a skill with its name and its level apart. What stands behind a colon in the
// name, and reads as a level, is one, where a skill is known by what stands before it:
// "python:3" with the level 4 has two levels, though Python 3 is a name of Python, too. Of
// a name that isn't known as a whole all that stands behind such a colon is meant for a
// level: "python:9" is Python with a level that isn't understood.
func apart(s profiles.Skill, known func(name string) bool) profiles.Skill {
	whole := s.Name.Text
	at := strings.LastIndexByte(whole, ':')
	if at < 0 {
		return s
	}
	if _, level := scale.ParseLevel(whole[at+1:]); !level && known(whole) {
		return s
	}
	const deepest = 2 // colons: a level each, and one more is no skill
	for n := 0; n < deepest && at >= 0; n++ {
		if name := strings.TrimSpace(whole[:at]); name != "" && known(name) {
			s.Name.Text = name
			return withTail(s, strings.TrimSpace(whole[at+1:]))
		}
		at = strings.LastIndexByte(whole[:at], ':')
	}
	return s
}

// withTail gives a skill with what stood behind its name. It is the level where there is
// no other, and none where there is one.
func withTail(s profiles.Skill, tail string) profiles.Skill {
	written := s.Unclear
	if s.Level != scale.Unsaid {
		written = strconv.Itoa(int(s.Level))
	}
	level, known := scale.ParseLevel(tail)
	switch {
	case tail == "":
	case written != "":
		s.Level, s.Unclear = scale.Unsaid, tail+":"+written
	case known:
		s.Level = level
	default:
		s.Unclear = tail
	}
	return s
}

// unclearLevel gives what was said for a skill's level and means none, empty where there
// is nothing of the kind.
func unclearLevel(s *profiles.Skill) string {
	switch {
	case s.Level == scale.Unsaid:
		return s.Unclear
	case s.Level < scale.Unsaid, s.Level > scale.Expert:
		return strconv.Itoa(int(s.Level))
	}
	return ""
}

// fieldAlone gives a degree for which a field was said, and nothing else ("physics"), with
// its field: what is a field's name is no level that wasn't understood.
func fieldAlone(d profiles.Degree, c *data.Catalogue) profiles.Degree {
	if d.Level != scale.UnsaidDegree || d.Unclear == "" || d.Field.Text != "" {
		return d
	}
	if _, known := c.FindField(d.Unclear); known {
		d.Field.Text, d.Unclear = d.Unclear, ""
	}
	return d
}

// unclearDegree does the same for a degree's level.
func unclearDegree(d *profiles.Degree) string {
	switch {
	case d.Level == scale.UnsaidDegree:
		return d.Unclear
	case d.Level < scale.NoDegree, d.Level > scale.Doctorate:
		return strconv.Itoa(int(d.Level))
	}
	return ""
}

// SkillWords is a skill as a flag says it: "kubernetes:3", "python:guru".
func SkillWords(s profiles.Skill) string {
	switch unclear := unclearLevel(&s); {
	case unclear != "":
		return s.Name.Text + ":" + unclear
	case s.Level == scale.Unsaid:
		return s.Name.Text
	}
	return s.Name.Text + ":" + strconv.Itoa(int(s.Level))
}

// DegreeWords is a degree as a flag says it: "master:law", "guru:law".
func DegreeWords(d profiles.Degree) string {
	level := unclearDegree(&d)
	if level == "" {
		level = d.Level.String()
	}
	return profiles.DegreeText(level, d)
}
