package report

// PlanSchema names the form of a [Plan]. Within a version the form only grows.
const PlanSchema = "layerpath/plan/v1"

// A Plan is the way to a goal: of the skills that the target asks for, and a degree,
// those that take a person there with the least effort, in the order to take them; or
// what stands in the way. Its lists are never
// nil.
type Plan struct {
	Schema  string  `json:"schema" yaml:"schema"`
	Catalog Catalog `json:"catalog" yaml:"catalog"`
	Profile Profile `json:"profile" yaml:"profile"`
	Target  Target  `json:"target" yaml:"target"`
	Goal    Wanted  `json:"goal" yaml:"goal"`

	Reached   bool       `json:"reached" yaml:"reached"`   // the goal holds after the last step
	Shortest  bool       `json:"shortest" yaml:"shortest"` // no other choice of what the target asks for gets as far with less effort
	Now       State      `json:"now" yaml:"now"`
	Steps     []Step     `json:"steps" yaml:"steps"`
	Hours     int        `json:"hours" yaml:"hours"`         // of all steps
	Highest   int        `json:"highest" yaml:"highest"`     // the most points that learning brings, whatever time and steps it takes
	Obstacles []Obstacle `json:"obstacles" yaml:"obstacles"` // what stands in the way of the goal
	Around    *Around    `json:"around,omitempty" yaml:"around,omitempty"`

	Assumption string    `json:"assumption" yaml:"assumption"` // what the hours are meant for
	Coverage   Coverage  `json:"coverage" yaml:"coverage"`
	Warnings   []Warning `json:"warnings" yaml:"warnings"`
}

// AtHome is about how many points a layer has for whoever is at home in one of its
// professions: a first layer with fewer is first among little.
const AtHome = 40

// A Target is the layer or role that a plan leads to.
type Target struct {
	Kind  string `json:"kind" yaml:"kind"` // layer or role
	ID    string `json:"id" yaml:"id"`
	Name  string `json:"name" yaml:"name"`
	Layer int    `json:"layer" yaml:"layer"` // its number; a role's is that of its layer
}

// Wanted is a goal as reports say it.
type Wanted struct {
	Rank  int    `json:"rank,omitempty" yaml:"rank,omitempty"`
	Score int    `json:"score,omitempty" yaml:"score,omitempty"`
	Entry Status `json:"entry,omitempty" yaml:"entry,omitempty"`
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
	Close bool   `json:"close,omitempty" yaml:"close,omitempty"`
}

// The kinds of step.
const (
	TryStep    = "try" // something to try: it earns nothing, and tells whether the rest is worth it
	SkillStep  = "skill"
	DegreeStep = "degree"
)

// A Step is one thing to do. Why are the requirements of the target that earn by it,
// with what they gain: their points are what the score gains. By is empty in what
// Ranker.Plan of package recommend gives, whose Days say how long each step takes.
type Step struct {
	Kind   string `json:"kind" yaml:"kind"`
	What   string `json:"what" yaml:"what"`
	Change string `json:"change,omitempty" yaml:"change,omitempty"` // "skill:kubernetes:3", for --with
	Why    []Gain `json:"why" yaml:"why"`
	Hours  int    `json:"hours" yaml:"hours"` // 0 where What says them
	Effort string `json:"effort" yaml:"effort"`
	Years  int    `json:"years,omitempty" yaml:"years,omitempty"` // of full-time study
	By     string `json:"by,omitempty" yaml:"by,omitempty"`       // a date, where hours a week were said
	After  State  `json:"after" yaml:"after"`
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
)

// An Around is a way around years of study: the role nearest to the target whose door
// is open to the person as they are.
type Around struct {
	Role  string `json:"role" yaml:"role"`
	Title string `json:"title" yaml:"title"`
	Layer int    `json:"layer" yaml:"layer"`
	Score int    `json:"score" yaml:"score"`
}
