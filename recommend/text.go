package recommend

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"layerpath/data"
)

// Every sentence that a person reads in a report stands here.

const (
	degreeName     = "degree"
	riasecName     = "RIASEC code"
	professionName = "profession"

	doorForAll       = "no particular degree is asked for"
	doorDegreeUnsaid = "no degree was said: add one to see how far this door is open"
)

func doorExplanation(s Status, e *data.Entry) string {
	switch s {
	case Open:
		return "your degree is what people here usually have"
	case Stretch:
		return fmt.Sprintf("your degree comes near: usual is %s", e.Usual)
	case Unknown:
		return "the level of your degree fits; its field wasn't said or isn't known here"
	default:
		return fmt.Sprintf("usual is %s", e.Usual)
	}
}

// degreeIn names a degree: "master's degree in physics".
func degreeIn(level, field string) string {
	name := map[string]string{
		"none": "no degree", "secondary": "secondary school", "associate": "associate degree",
		"bachelor": "bachelor's degree", "master": "master's degree", "doctorate": "doctorate",
	}[level]
	if field == "" {
		return name
	}
	return name + " in " + lowerFirst(field)
}

// effort says hours of learning beside other things in words, at about eight hours a
// week.
func effort(hours int) string {
	switch {
	case hours <= 12:
		return "a weekend"
	case hours <= 60:
		return "weeks of evenings"
	case hours <= 200:
		return "months of evenings"
	case hours <= 600:
		return "a year of evenings"
	}
	return "years of practice"
}

// studyEffort says hours of study for a degree in words.
func studyEffort(hours int) string {
	if n := years(hours); n > 1 {
		return fmt.Sprintf("%d years of study", n)
	}
	return "a year of study"
}

// sentence begins a text with a capital letter.
func sentence(text string) string {
	_, size := utf8.DecodeRuneInString(text)
	return strings.ToUpper(text[:size]) + text[size:]
}

// lowerFirst puts a name into the middle of a sentence; one with further capitals
// in its first word ("AI", "UX design") stays.
func lowerFirst(name string) string {
	first, _, _ := strings.Cut(name, " ")
	_, size := utf8.DecodeRuneInString(first)
	if strings.ToLower(first[size:]) != first[size:] {
		return name
	}
	return strings.ToLower(name[:size]) + name[size:]
}

// professionTitle names the one role of a layer that is a skill set.
func professionTitle(profession string) string {
	if profession == "" {
		return "Your own profession, with AI"
	}
	return sentence(profession) + " who works with AI"
}

func (r *Ranker) warnings(rd *reading, report *Report) []Warning {
	warnings := []Warning{}
	add := func(when bool, code, text string) {
		if when {
			warnings = append(warnings, Warning{code, text})
		}
	}
	nothing := report.Coverage.Recognized == 0
	if rd.inexact {
		_, name := r.jobOf(rd.job)
		add(!nothing, ReadAs, fmt.Sprintf("%q was read as: %s", rd.original.Profession.Text, name))
	}
	add(nothing, NothingRecognized, "nothing to go on yet: add a degree, a skill that the catalogue knows, or an interest")
	add(!nothing && report.Layers[0].Score == 0, NoPoints, "no layer asks for what was said so far: add skills, or an interest, and ask again")
	add(!nothing && rd.sameLevels(), SameLevels, "all skills have the same level, so levels say little: which do you use at work without help?")
	add(!nothing && rd.unsaid.degree, NoDegree, "no degree was said, so some doors are unknown")
	add(!nothing && rd.unsaid.skills, NoSkills, "no skills were said, and they say most")
	add(!nothing && rd.unsaid.interests, NoInterests, "no interests were said, and they settle close calls"+r.usualInterests(rd))
	return warnings
}

// usualInterests tells what people of the person's profession often choose: a help
// to choose, never an answer in their place.
func (r *Ranker) usualInterests(rd *reading) string {
	if !rd.hasJob || rd.job.Profession < 0 {
		return ""
	}
	p := r.catalogue.Professions[rd.job.Profession]
	if len(p.Interests) == 0 {
		return ""
	}
	var names []string
	for _, in := range r.catalogue.Interests {
		if slices.Contains(p.Interests, in.ID) {
			names = append(names, in.Name)
		}
	}
	return fmt.Sprintf("; people who are %s often choose: %s", lowerFirst(p.Name), strings.Join(names, ", "))
}
