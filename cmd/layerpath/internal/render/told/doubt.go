package told

import (
	"fmt"
	"strconv"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/document"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend/report"
)

// Doubt says what is wrong with an answer that counts for nothing, or for less than it says.
func Doubt(u report.Unrecognized) string {
	switch u.Kind {
	case "level":
		if twoLevels(u.Text) {
			return fmt.Sprintf("%q has two levels", u.Text)
		}
		return fmt.Sprintf("the level of %q isn't understood", u.Text)
	case "degree":
		return fmt.Sprintf("the level of the degree %q isn't understood", u.Text)
	case "riasec":
		return fmt.Sprintf("%q is no RIASEC code", u.Text)
	case "key":
		return fmt.Sprintf("the key %q isn't read", u.Text)
	case "text":
		return fmt.Sprintf("too long: %q", u.Text)
	case "value":
		return fmt.Sprintf("%q means nothing", u.Text)
	}
	return fmt.Sprintf("%s %q isn't known", u.Kind, u.Text)
}

// Asides are what became of answers that are no names: the keys together, for a form of
// somebody else's has many.
func Asides(coverage report.Coverage) (notes []string) {
	var keys []string
	for _, u := range coverage.Unrecognized {
		switch {
		case u.Open():
		case u.Kind == "key":
			keys = append(keys, strconv.Quote(u.Text))
		default:
			notes = append(notes, Doubt(u)+became(u))
		}
	}
	if len(keys) > 0 {
		notes = append(notes, "not read: "+page.And(keys))
	}
	return notes
}

// became says what an answer that isn't understood counts as, or what is near to it.
func became(u report.Unrecognized) string {
	switch {
	case u.Kind == "level":
		return ", and counts as intermediate"
	case u.Kind == "text":
		return ", and left out"
	case u.Kind == "value":
		return ", and is left out"
	case len(u.Suggestions) > 0:
		return fmt.Sprintf(" (%s?)", u.Suggestions[0])
	}
	return ""
}

// Doubts are what isn't known, with what is nearest, what isn't read or understood, and
// what makes the answer less certain.
func Doubts(coverage report.Coverage, warnings []report.Warning) (notes []string) {
	for _, u := range coverage.Unrecognized {
		switch {
		case !u.Open():
		case len(u.Names) == 0:
			notes = append(notes, Doubt(u))
		default:
			notes = append(notes, Doubt(u)+"; near: "+strings.Join(u.Names, ", "))
		}
	}
	return append(append(notes, Asides(coverage)...), page.Each(warnings, Warning)...)
}

// Warning is the text of a warning.
func Warning(w report.Warning) string { return w.Text }

// twoLevels says whether a skill was given with a level behind another.
func twoLevels(text string) bool {
	parts := strings.Split(text, ":")
	if len(parts) < 3 {
		return false
	}
	_, first := scale.ParseLevel(parts[len(parts)-2])
	_, second := scale.ParseLevel(parts[len(parts)-1])
	return first && second
}

// WayOut says what to do about it.
func WayOut(u report.Unrecognized) string {
	near := u.Names
	if u.Kind == "interest" || u.Kind == "degree" {
		near = u.Suggestions // people say these by their ids
	}
	ways := []string{}
	if len(near) > 0 {
		ways = append(ways, "did you mean "+document.Choice(near)+"?")
	}
	switch u.Kind {
	case "level":
		ways = append(ways, "use one of "+document.Choice(scale.LevelWords())+" (or 1 to 4)")
	case "degree":
		if len(near) == 0 {
			ways = append(ways, "use "+document.Choice(scale.DegreeWords()))
		}
	case "riasec":
		ways = append(ways, "use 1 to 6 different letters of RIASEC, the strongest first")
	case "key":
		ways = append(ways, "leave it out; layerpath help profile tells what is read")
	case "text":
		ways = append(ways, "name it in fewer words")
	case "value":
		ways = append(ways, valueWay(u.Text))
	case "skill":
		if len(near) == 0 {
			ways = append(ways, "layerpath skills WORD looks for skills that are known")
		}
	default:
		ways = append(ways, fmt.Sprintf("layerpath %ss lists those that are known", u.Kind))
	}
	return strings.Join(ways, " ")
}

// valueWay says what may stand where a value means nothing: "aim: sideways".
func valueWay(text string) string {
	key, _, _ := strings.Cut(text, ":")
	switch key {
	case "aim":
		return "use " + document.Choice(profiles.AimWords()) + ", or leave it out"
	case "status":
		return "use " + profiles.InProgress + " or " + profiles.Finished
	case "expected":
		return "use a year, beside the status " + profiles.InProgress
	case "hoursPerWeek":
		return fmt.Sprintf("use a number from 1 to %d", profiles.MaxHoursPerWeek)
	case "months":
		return fmt.Sprintf("use a number from 1 to %d", profiles.MaxMonths)
	}
	return "use true or false"
}
