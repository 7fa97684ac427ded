package recommend

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"layerpath/data"
	"layerpath/data/scale"
)

// Every sentence that a person reads in a report stands here.

const (
	degreeName     = "degree"
	riasecName     = "RIASEC code"
	professionName = "profession"

	doorForAll       = "no particular degree is asked for"
	doorDegreeUnsaid = "no degree was said: add one to see how far this door is open"
)

func doorExplanation(s Status, e *data.Entry, highest scale.Degree) string {
	switch {
	case s == Open:
		return "your degree is what people here usually have"
	case s == Stretch && highest < scale.Associate:
		return fmt.Sprintf("some come in without a degree: usual is %s", e.Usual)
	case s == Stretch:
		return fmt.Sprintf("your degree comes near: usual is %s", e.Usual)
	case s == Unknown:
		return "the level of your degree fits; its field wasn't said or isn't known here"
	default:
		return fmt.Sprintf("usual is %s", e.Usual)
	}
}

// degreeIn names a degree: "master's degree in physics".
func degreeIn(level scale.Degree, field string) string {
	if field == "" {
		return level.Name()
	}
	return level.Name() + " in " + lowerFirst(field)
}

// effort says hours of learning beside other things in words, at about eight hours a
// week.
func effort(hours int) string {
	switch {
	case hours <= 12:
		return "a weekend"
	case hours <= 60:
		return "weeks of evenings"
	case hours <= 400:
		return "months of evenings"
	case hours <= 1000:
		return "a year or two of evenings"
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

const (
	tryEffort = "an afternoon or two"

	// usualAssumption is for a catalogue that doesn't say whom its hours are meant for.
	usualAssumption = "Hours are rough, and counted from the level that you have; what related skills spare is not counted."
)

// skillStepText says what to learn: "Kubernetes to advanced".
func skillStepText(name string, level int) string {
	return fmt.Sprintf("%s to %s", name, scale.Level(level))
}

func layerName(number int) string { return fmt.Sprintf("layer %d", number) }

func needsHours(needs, limit int) string {
	return fmt.Sprintf("the goal takes about %d hours, and there is time for %d", needs, limit)
}

func needsSteps(needs, limit int) string {
	return fmt.Sprintf("the goal takes %d steps, and %d are wanted", needs, limit)
}

// limited says that the way is as far as the limits allow.
func limited(l Limits) string {
	var limits []string
	if l.Hours > 0 {
		limits = append(limits, fmt.Sprintf("%d hours", l.Hours))
	}
	if l.Steps > 0 {
		limits = append(limits, fmt.Sprintf("%d steps", l.Steps))
	}
	return "the steps have to fit into " + strings.Join(limits, " and ")
}

func doorObstacle(e *data.Entry, noDegree bool) string {
	if noDegree {
		return fmt.Sprintf("the door doesn't open without a degree: usual is %s", e.Usual)
	}
	return fmt.Sprintf("no degree opens the door: usual is %s", e.Usual)
}

func staysAhead(rival string, points int, goal string, reached int) string {
	return fmt.Sprintf("%s stays ahead: with all that %s asks for learnt, it has %d points, and %s %d", rival, goal, points, goal, reached)
}

const doorAndPoints = "no one degree opens the door and brings the points"

func outOfReach(wanted, highest int) string {
	return fmt.Sprintf("%d points are out of reach: learning brings %d at most", wanted, highest)
}

func codingObstacle(skills []string, points int) string {
	const few = 3
	text := strings.Join(skills[:min(few, len(skills))], ", ")
	if len(skills) > few {
		text += fmt.Sprintf(" and %d more", len(skills)-few)
	}
	return fmt.Sprintf("without coding up to %d points stay out: %s", points, text)
}

func unlearntObstacle(points int) string {
	return fmt.Sprintf("%d points are for interests and for what you do today, which nobody learns", points)
}

// planWarnings are the warnings that matter to a plan.
func (r *Ranker) planWarnings(rd *reading) []Warning {
	warnings := []Warning{}
	add := func(when bool, code, text string) {
		if when {
			warnings = append(warnings, Warning{Code: code, Text: text})
		}
	}
	add(rd.inexact, ReadAs, r.readAs(rd))
	add(rd.unsaid.degree, NoDegree, "no degree was said: say yours, and the way may be shorter")
	add(rd.unsaid.skills, NoSkills, "no skills were said: what you can do already shortens the way")
	return warnings
}

// readAs tells what a profession was taken for.
func (r *Ranker) readAs(rd *reading) string {
	if !rd.hasJob {
		return ""
	}
	_, name := r.jobOf(rd.job)
	return fmt.Sprintf("%q was read as: %s", rd.original.Profession.Text, name)
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
			warnings = append(warnings, Warning{Code: code, Text: text})
		}
	}
	nothing := report.Coverage.Recognized == 0
	add(rd.inexact && !nothing, ReadAs, r.readAs(rd))
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
	return fmt.Sprintf("; people of your profession often choose: %s", strings.Join(names, ", "))
}
