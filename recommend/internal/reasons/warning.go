package reasons

import (
	"layerpath/recommend/internal/answers"
	"layerpath/recommend/internal/words"
	"layerpath/recommend/report"
)

func (t *teller) warnings(r *report.Report) []report.Warning {
	warnings, a := []report.Warning{}, t.answers
	add := func(when bool, code, text string) {
		if when {
			warnings = append(warnings, report.Warning{Code: code, Text: text})
		}
	}
	nothing := r.Coverage.Recognized == 0
	add(a.Inexact && !nothing, report.ReadAs, readAs(a))
	for _, f := range a.NearFields() {
		add(true, report.NearField, words.NearField(f.Text, f.Names))
	}
	add(nothing, report.NothingRecognized, words.NothingRecognized)
	add(!nothing && r.Layers[0].Score == 0, report.NoPoints, words.NoPoints)
	add(!nothing && a.SameLevels(), report.SameLevels, words.SameLevels)
	add(!nothing && a.Unsaid.Degree, report.NoDegree, words.NoDegree)
	add(!nothing && a.Unsaid.Skills, report.NoSkills, words.NoSkills)
	add(!nothing && a.Unsaid.Interests, report.NoInterests, words.NoInterests(t.catalogue, t.usualInterests()))
	return warnings
}

// usualInterests are what people of the person's profession often choose.
func (t *teller) usualInterests() []string {
	if p := t.profession(); p != nil {
		return p.Interests
	}
	return nil
}

func readAs(a *answers.Answers) string {
	if !a.HasJob {
		return ""
	}
	return words.ReadAs(a.Profile.Profession.Text, a.JobName())
}
