// Package words has every sentence that stands in a report or a plan, in English; those
// around it are the command's, in its pages. It decides nothing: which of them is said is
// for packages reasons and route.
package words

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/recommend/report"
)

// Requirement gives the kind, id and name under which a report shows what a layer or a
// role asks for.
func Requirement(c *data.Catalogue, q *data.Requirement) (kind, id, name string) {
	switch q.Kind {
	case data.SkillKind:
		return "skill", q.Skill, c.Skills[c.AskedSkill(q)].Name
	case data.DegreeKind:
		return "degree", "degree", "degree"
	case data.InterestKind:
		i, _ := c.FindInterest(q.Interest)
		return "interest", q.Interest, c.Interests[i].Name
	case data.RIASECKind:
		return "interest", "riasec", "RIASEC code"
	default:
		return "profession", "profession", "profession"
	}
}

// Door says why a door is as far as its status says, to somebody whose highest degree
// is known where one was said.
func Door(s report.Status, e *data.Entry, degreeSaid bool, highest scale.Degree) string {
	switch {
	case e.Open == scale.NoDegree:
		return "no particular degree is asked for"
	case !degreeSaid:
		return "no degree was said: add one to see how far this door is open"
	case s == report.Open && highest < scale.Associate:
		return "what you learnt at school is what people here usually have"
	case s == report.Open:
		return "your degree is what people here usually have"
	case s == report.Stretch && highest < scale.Associate:
		return "some come in without a degree; usual is " + e.Usual
	case s == report.Stretch:
		return "your degree comes near; usual is " + e.Usual
	case s == report.Unknown:
		return "the level of your degree fits; its field wasn't said or isn't known here"
	default:
		return "usual is " + e.Usual
	}
}

// UnderWay says how far a door will be open once the degree is done that is under way.
func UnderWay(after *report.After) string {
	level, _ := scale.ParseDegree(after.Degree)
	door := string(after.Status)
	switch after.Status {
	case report.Stretch:
		door = "a stretch"
	case report.Unknown:
		door = "open if its field fits"
	}
	return fmt.Sprintf("your %s is under way: %s once it is done%s", cmp.Or(level.Spoken(), level.Name()), door, inYear(after.Expected))
}

// inYear says in which year, nothing for none.
func inYear(year int) string {
	if year == 0 {
		return ""
	}
	return fmt.Sprintf(", in %d", year)
}

// YourJob says why a door is open to whoever does the job.
const YourJob = "it is what you do today"

// DegreeIn names a degree: "master's degree in physics"; of no field in particular for
// an empty one.
func DegreeIn(level scale.Degree, field string) string {
	if field == "" {
		return level.Name()
	}
	return level.Name() + " in " + lowerFirst(field)
}

// Effort says hours of learning beside other things in words, at about eight hours a
// week.
func Effort(hours int) string {
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

// StudyEffort says years of study for a degree in words.
func StudyEffort(years int) string {
	if years > 1 {
		return fmt.Sprintf("%d years of study", years)
	}
	return "a year of study"
}

// TryEffort is what something to try takes.
const TryEffort = "an afternoon or two"

// UsualAssumption is for a catalogue that doesn't say whom its hours are meant for.
const UsualAssumption = "Hours are rough, and counted from the level that you have; what related skills spare is not counted."

// Learn says what to learn: "Kubernetes to advanced".
func Learn(name string, level int) string { return fmt.Sprintf("%s to %s", name, scale.Level(level)) }

// Layer names a layer in a sentence: "layer 4".
func Layer(number int) string { return fmt.Sprintf("layer %d", number) }

// What stands in the way of a goal.

// NeedsHours says that there isn't the time.
func NeedsHours(needs, limit int) string {
	return fmt.Sprintf("the goal takes about %d hours, and there is time for %d", needs, limit)
}

// NeedsSteps says that more steps are needed than are wanted.
func NeedsSteps(needs, limit int) string {
	return fmt.Sprintf("the goal takes %d steps, and %d are wanted", needs, limit)
}

// Limited says that the way is as far as limits of hours and steps allow, 0 for none.
func Limited(hours, steps int) string {
	var limits []string
	if hours > 0 {
		limits = append(limits, fmt.Sprintf("%d hours", hours))
	}
	if steps > 0 {
		limits = append(limits, fmt.Sprintf("%d steps", steps))
	}
	return "the steps have to fit into " + strings.Join(limits, " and ")
}

// DoorShut says that a door stays shut, to somebody who takes no degree or whom none
// helps.
func DoorShut(e *data.Entry, noDegree bool) string {
	if noDegree {
		return "the door doesn't open without a degree: usual is " + e.Usual
	}
	return "no degree opens the door: usual is " + e.Usual
}

// DoorAndPoints says that the door and the points ask for different degrees.
const DoorAndPoints = "no one degree opens the door and brings the points"

// StaysAhead says which rival keeps a goal from its rank.
func StaysAhead(rival string, points int, goal string, reached int) string {
	return fmt.Sprintf("%s stays ahead: with all that %s asks for learnt, it has %d points, and %s %d", rival, goal, points, goal, reached)
}

// OutOfReach says that learning doesn't bring the points.
func OutOfReach(wanted, highest int) string {
	return fmt.Sprintf("%d points are out of reach: learning brings %d at most", wanted, highest)
}

// Coding says what stays out for whoever won't learn what is code.
func Coding(skills []string, points int) string {
	const few = 3
	text := strings.Join(skills[:min(few, len(skills))], ", ")
	if len(skills) > few {
		text += fmt.Sprintf(" and %d more", len(skills)-few)
	}
	return fmt.Sprintf("without coding up to %d points stay out: %s", points, text)
}

// Unlearnt says how many points nobody can learn.
func Unlearnt(points int) string {
	return fmt.Sprintf("%d points are for interests and for what you do today, which nobody learns", points)
}

// What makes an answer less certain.

// The warnings of a report and, with Plan in front, of a plan.
const (
	NothingRecognized = "nothing to go on yet: add a degree, a skill that the catalogue knows, or an interest"
	NoPoints          = "no layer asks for what was said so far: add skills, or an interest, and ask again"
	SameLevels        = "all skills have the same level, so levels say little: which do you use at work without help?"
	NoDegree          = "no degree was said, so some doors are not known"
	NoSkills          = "no skills were said, and they say most"
	PlanNoSkills      = "no skills were said: what you can do already shortens the way"
)

// Fading says of a role whose title fades what its work became; empty for one that doesn't
// fade.
func Fading(c *data.Catalogue, r *data.Role) string {
	var titles []string
	for _, id := range r.Became {
		if i := slices.IndexFunc(c.Roles, func(x data.Role) bool { return x.ID == id }); i >= 0 {
			titles = append(titles, c.Roles[i].Title)
		}
	}
	if len(titles) == 0 {
		return ""
	}
	return "a title that fades into " + strings.Join(titles, " and ")
}

// Questions are the two questions that would settle most where little was said: of the
// kinds that weren't said those that say most, and else for more of the same.
func Questions(noSkills, noProfession, noInterests, noDegree bool) (questions []string) {
	for _, q := range []struct {
		ask  bool
		text string
	}{
		{noSkills, "what can you do or use? name five things, those from work or hobbies too"},
		{noProfession, "what do you do today, by its title?"},
		{noInterests, "which two kinds of work would you enjoy?"},
		{noDegree, "what did you study or train for, and how far?"},
		{!noSkills, "what else can you do, and which of it do you use at work without help?"},
		{true, "what did you do in the last month that others asked you for?"},
	} {
		if q.ask && len(questions) < 2 {
			questions = append(questions, q.text)
		}
	}
	return questions
}

// ReadAs tells what a profession was taken for.
func ReadAs(said, name string) string { return fmt.Sprintf("%q was read as: %s", said, name) }

// NearField tells what field of study one was taken for that isn't known as it stands.
func NearField(said string, names []string) string {
	return fmt.Sprintf("%q was taken as near to: %s", said, strings.Join(names, ", "))
}

// NoInterests says that interests are missing, and what people of a profession often
// choose, by ids: a help to choose, never an answer in their place.
func NoInterests(c *data.Catalogue, usual []string) string {
	const text = "no interests were said, and they settle close calls"
	if len(usual) == 0 {
		return text
	}
	var names []string
	for _, in := range c.Interests {
		if slices.Contains(usual, in.ID) {
			names = append(names, in.Name)
		}
	}
	return fmt.Sprintf("%s; people of your profession often choose: %s", text, strings.Join(names, ", "))
}

// WithAI names the one role of a layer that is a skill set: a profession, or nothing
// where none was said or what was said is none.
func WithAI(profession string) string {
	if profession == "" {
		return "Your own profession, with AI"
	}
	return Sentence(profession) + data.WorksWithAI
}

// Sentence begins a text with a capital letter.
func Sentence(text string) string {
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
