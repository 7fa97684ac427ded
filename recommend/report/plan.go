package report

import (
	"slices"
	"strings"
)

// PlanSchema names the form of a [Plan]. Within a version the form only grows.
const PlanSchema = "layerpath/plan/v1"

// A Plan is the way to a goal: of the skills that the target asks for, what they need, and
// a degree, those that take a person there with the least effort, in an order in which
// they can be learnt; or what stands in the way. Its lists are
// never nil but for those that are left out where they are empty.
type Plan struct {
	Schema  string  `json:"schema" yaml:"schema"`
	Catalog Catalog `json:"catalog" yaml:"catalog"`
	Profile Profile `json:"profile" yaml:"profile"`
	Target  Target  `json:"target" yaml:"target"`
	Past    *Target `json:"past,omitempty" yaml:"past,omitempty"` // where the person is already, and the plan goes on from; said where no target was named
	Goal    Wanted  `json:"goal" yaml:"goal"`

	Reached   bool       `json:"reached" yaml:"reached"`   // the goal holds after the last step
	Shortest  bool       `json:"shortest" yaml:"shortest"` // no other choice of what the target asks for gets as far with less effort, where an hour beside the role counts for several
	Now       State      `json:"now" yaml:"now"`
	Steps     []Step     `json:"steps" yaml:"steps"`
	Hours     int        `json:"hours" yaml:"hours"`         // of all steps
	Highest   int        `json:"highest" yaml:"highest"`     // the most points that learning brings, whatever time and steps it takes
	Obstacles []Obstacle `json:"obstacles" yaml:"obstacles"` // what stands in the way of the goal
	Around    *Around    `json:"around,omitempty" yaml:"around,omitempty"`
	Study     *Study     `json:"study,omitempty" yaml:"study,omitempty"` // the other way in, where the door is no more than a stretch, or isn't known to be open
	Then      *Then      `json:"then,omitempty" yaml:"then,omitempty"`   // what comes next, where the goal holds already

	Assumption string    `json:"assumption" yaml:"assumption"` // what the hours are meant for
	Coverage   Coverage  `json:"coverage" yaml:"coverage"`
	Warnings   []Warning `json:"warnings" yaml:"warnings"`
}

// Last is where the person stands after all steps.
func (p *Plan) Last() State {
	if len(p.Steps) == 0 {
		return p.Now
	}
	return p.Steps[len(p.Steps)-1].After
}

// The codes of warnings of plans alone.
const (
	UnknownDoor = "unknown-door" // a door depends on a field of study that wasn't said or isn't known
	FadingTitle = "fading-title" // the role that the plan leads to is a title that fades
)

// AtHome is how many of its own points, 40 at most, a role has for whoever is at home in it:
// of the 51 invented people who work in a role of the catalogue, 46 have as many, most of
// them without saying their job's title.
const AtHome = 15

// A Target is the layer or role that a plan leads to.
type Target struct {
	Kind  string `json:"kind" yaml:"kind"` // layer or role
	ID    string `json:"id" yaml:"id"`
	Name  string `json:"name" yaml:"name"`
	Layer int    `json:"layer" yaml:"layer"`                     // its number; a role's is that of its layer
	Role  string `json:"role,omitempty" yaml:"role,omitempty"`   // id of the role by which a layer is gone to, its lead
	Title string `json:"title,omitempty" yaml:"title,omitempty"` // of that role
}

// A Study is a degree as the other way in: what it is, how many years of full-time study
// it takes, and how far it opens the door.
type Study struct {
	Degree GapDegree `json:"degree" yaml:"degree"`
	Name   string    `json:"name" yaml:"name"`
	Years  int       `json:"years" yaml:"years"`
	Opens  Status    `json:"opens" yaml:"opens"`
}

// Then is what comes next for whoever is at a goal: the bridge, by its id and title, and
// what to learn for it or, where there is none, for more depth.
type Then struct {
	Role  string   `json:"role,omitempty" yaml:"role,omitempty"`
	Title string   `json:"title,omitempty" yaml:"title,omitempty"`
	Learn []Lesson `json:"learn" yaml:"learn"`
	Try   string   `json:"try" yaml:"try"` // something to do this week
}

// Wanted is a goal as reports say it.
type Wanted struct {
	Rank  int    `json:"rank,omitempty" yaml:"rank,omitempty"`
	Score int    `json:"score,omitempty" yaml:"score,omitempty"`
	Own   int    `json:"own,omitempty" yaml:"own,omitempty"`     // so many of the role's own points
	Cores bool   `json:"cores,omitempty" yaml:"cores,omitempty"` // all that nobody is hired without
	Entry Status `json:"entry,omitempty" yaml:"entry,omitempty"` // open, or stretch: not known to be distant
}

// A State is where a person stands with a target, as Rank prints it: the layer's
// score, rank and entry; a role's score, its place among the roles of its layer, and
// its entry. Of is how many are ranked. A layer's rank is 0 where none has points. Close
// says that the layer stands first, and the next one too close behind to call.
type State struct {
	Score int    `json:"score" yaml:"score"`
	Rank  int    `json:"rank" yaml:"rank"`
	Of    int    `json:"of" yaml:"of"`
	Entry Status `json:"entry" yaml:"entry"`
	After *After `json:"after,omitempty" yaml:"after,omitempty"` // as in Entry: the goal counts what is under way as done
	Close bool   `json:"close,omitempty" yaml:"close,omitempty"`

	Own       int      `json:"own" yaml:"own"`             // of Score what the role's own asks earn, 0 to 40
	UnmetCore []string `json:"unmetCore" yaml:"unmetCore"` // as in Role
	Lacks     []string `json:"-" yaml:"-"`                 // the names of UnmetCore
}

// The kinds of step.
const (
	TryStep    = "try" // something to try: it earns nothing, and tells whether the rest is worth it
	SkillStep  = "skill"
	DegreeStep = "degree"
)

// A Step is one thing to do. Why are the requirements of the target that earn by it,
// with what they gain: their points are what the score gains. For are ids of skills of
// later steps that need it. By is empty in what
// Ranker.Plan of package recommend gives, whose Days say how long each step takes.
type Step struct {
	Kind   string   `json:"kind" yaml:"kind"`
	What   string   `json:"what" yaml:"what"`
	Change string   `json:"change,omitempty" yaml:"change,omitempty"` // "skill:kubernetes:3", for --with
	Why    []Gain   `json:"why" yaml:"why"`
	Core   bool     `json:"core,omitempty" yaml:"core,omitempty"` // nobody is hired for the role without it, and it wasn't met
	For    []string `json:"for,omitempty" yaml:"for,omitempty"`
	Names  []string `json:"-" yaml:"-"`         // of For
	Hours  int      `json:"hours" yaml:"hours"` // 0 where What says them
	Effort string   `json:"effort" yaml:"effort"`
	Years  int      `json:"years,omitempty" yaml:"years,omitempty"` // of full-time study
	By     string   `json:"by,omitempty" yaml:"by,omitempty"`       // a date, where hours a week were said
	After  State    `json:"after" yaml:"after"`
}

// A Gain is points that a step adds on one requirement of the target.
type Gain struct {
	Kind        string `json:"kind" yaml:"kind"`
	Requirement string `json:"requirement" yaml:"requirement"`
	Name        string `json:"name" yaml:"name"`
	Points      int    `json:"points" yaml:"points"`
}

// An Obstacle is what stands in the way of a goal.
type Obstacle struct {
	Code string `json:"code" yaml:"code"`
	Text string `json:"text" yaml:"text"`
}

// The codes of obstacles.
const (
	DoorObstacle    = "door"     // the door doesn't open
	RankObstacle    = "rank"     // another layer or role stays ahead
	ScoreObstacle   = "score"    // more points than learning brings
	TimeObstacle    = "time"     // more hours than there are
	CodingObstacle  = "coding"   // points behind skills that need coding
	StepsObstacle   = "steps"    // more steps than were wanted
	UnlearnObstacle = "unlearnt" // points for what nobody learns: interests and today's work
	CoreObstacle    = "core"     // something that nobody is hired without stays out
)

// An Around is a way around years of study: the role nearest to the way to the target whose
// door isn't shut to the person as they are.
type Around struct {
	Role  string `json:"role" yaml:"role"`
	Title string `json:"title" yaml:"title"`
	Layer int    `json:"layer" yaml:"layer"`
	Score int    `json:"score" yaml:"score"`
	Entry Status `json:"entry" yaml:"entry"` // open or stretch
}

// PlansSchema names the form of [Plans]. Within a version the form only grows.
const PlansSchema = "layerpath/plans/v1"

// Plans are plans of one person to several goals, side by side. Its lists are never nil.
type Plans struct {
	Schema string   `json:"schema" yaml:"schema"`
	Plans  []Plan   `json:"plans" yaml:"plans"`
	Shared []Shared `json:"shared" yaml:"shared"` // what all plans have, in the order of the first
}

// Shared is a step of several plans: a skill, to the lowest of the levels to which they
// take it, or a degree that is the same in all. Hours are the fewest that one of them gives.
type Shared struct {
	Kind  string `json:"kind" yaml:"kind"`
	What  string `json:"what" yaml:"what"`
	Hours int    `json:"hours" yaml:"hours"`
}

// SideBySide puts plans of one person side by side.
func SideBySide(plans []Plan) Plans {
	p := Plans{Schema: PlansSchema, Plans: plans, Shared: []Shared{}}
	if len(plans) == 0 {
		p.Plans = []Plan{}
		return p
	}
	for _, s := range plans[0].Steps {
		shared, all := Shared{s.Kind, s.What, s.Hours}, s.Change != ""
		for _, other := range plans[1:] {
			i := slices.IndexFunc(other.Steps, func(o Step) bool { return o.Change != "" && o.subject() == s.subject() })
			if i < 0 {
				all = false
				break
			}
			if o := other.Steps[i]; o.Hours < shared.Hours {
				shared.What, shared.Hours = o.What, o.Hours
			}
		}
		if all {
			p.Shared = append(p.Shared, shared)
		}
	}
	return p
}

// subject is what a step changes: the skill, whatever its level, or the degree.
func (s *Step) subject() string {
	if s.Kind == SkillStep {
		return s.Change[:strings.LastIndex(s.Change, ":")]
	}
	return s.Change
}
