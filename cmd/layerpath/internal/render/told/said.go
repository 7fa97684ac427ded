package told

import (
	"cmp"
	"fmt"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/scale"
	"layerpath/recommend/report"
)

// Said are what a person said, a line for each kind of answer, in words that whoever is
// handed the page understands.
func Said(p report.Profile) (lines []string) {
	add := func(label string, words ...string) {
		if text := strings.Join(words, ", "); text != "" {
			lines = append(lines, label+": "+text)
		}
	}
	if p.Profession != nil {
		add("profession", p.Profession.Text)
	}
	add("degrees", page.Each(p.Degrees, degreeSaid)...)
	add("skills", skillsSaid(p.Skills)...)
	interests := page.Each(p.Interests, func(s report.Said) string { return cmp.Or(s.Name, s.Text) })
	add("interests", strings.Join(interests, "; ")) // their names have commas
	add("RIASEC code", p.RIASEC)
	switch p.Aim {
	case move:
		add("aim", "to move into an AI job")
	case stay:
		add("aim", "to stay in the profession, with AI")
	}
	if p.Limits != nil {
		add("limits", limitsSaid(*p.Limits)...)
	}
	return lines
}

// skillsSaid are skills with their levels: one that was recognised as two is said once.
func skillsSaid(said []report.Said) (texts []string) {
	for i, s := range said {
		if i == 0 || s.Text != said[i-1].Text {
			texts = append(texts, fmt.Sprintf("%s (%s)", s.Text, cmp.Or(s.Unclear, scale.Level(s.Level).String())))
		}
	}
	return texts
}

// degreeSaid is a degree in words: "bachelor's degree, law, in progress until 2027".
func degreeSaid(d report.Degree) string {
	text := cmp.Or(d.Unclear, degreeName(d.Level), "a degree")
	if d.Field != nil {
		text += " in " + d.Field.Text
	}
	switch {
	case d.Status != "" && d.Expected > 0:
		text += fmt.Sprintf(" (%s, %d)", d.Status, d.Expected)
	case d.Status != "":
		text += " (" + d.Status + ")"
	}
	return text
}

func limitsSaid(l report.Limits) (words []string) {
	if l.NoDegree {
		words = append(words, "no further degree")
	}
	if l.NoCoding {
		words = append(words, "no coding")
	}
	if l.HoursPerWeek > 0 {
		words = append(words, page.Count(l.HoursPerWeek, "hour")+" a week")
	}
	if l.Months > 0 {
		words = append(words, page.Count(l.Months, "month"))
	}
	return words
}
