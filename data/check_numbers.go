package data

import (
	"fmt"
	"slices"

	"layerpath/data/scale"
)

// ranges finds numbers that can't be meant. A file's numbers are checked where they are
// read, with a line each; this is for catalogues that are made in Go.
func (k *checker) ranges() {
	for _, x := range k.entries {
		k.percents(x, x.broader)
		for _, n := range x.needs {
			k.within(x.at(n.Place), "the level of a skill", int(scale.Beginner), int(scale.Expert), n.Level)
		}
		if x.door != nil {
			k.within(x, "the level of a degree", int(scale.NoDegree), int(scale.Doctorate), int(x.door.Open), int(x.door.Stretch))
			k.percents(x, x.door.Fields)
		}
		for _, q := range slices.Concat(x.asks, x.own) {
			x := x.at(q.Place)
			k.within(x, "the kind of a requirement", int(SkillKind), int(ProfessionKind), int(q.Kind))
			k.within(x, "points", 0, 100, q.Points) // 0 is told as none
			if q.Kind == SkillKind {
				k.within(x, "the level of a skill", int(scale.Beginner), int(scale.Expert), q.Level)
			}
			k.within(x, "percent", 0, 100, q.Levels[:]...)
			k.within(x, "percent", 0, 100, q.Letters[:]...)
			k.within(x, "percent", 0, 100, q.AnyField)
			k.percents(x, q.Fields)
			k.percents(x, q.Professions)
		}
	}
	effort := entry{kind: "effort", Place: k.c.Effort.Place}
	k.within(effort, "hours for a degree", 0, maxHours, k.c.Effort.Degrees[:]...)
	for level := scale.Vocational; level <= scale.Doctorate; level++ {
		if k.c.degreeHoursInAll(level) < k.c.degreeHoursInAll(level-1) {
			k.add(effort, "a degree's hours are those after the one that it builds on", "the whole way to %s is shorter than that to %s", level, level-1)
		}
	}
	for _, x := range k.entries {
		k.within(x, "hours", 1, maxHours, x.hours...)
	}
}

// within checks that figures lie in a range.
func (k *checker) within(x entry, what string, low, high int, figures ...int) {
	for _, n := range figures {
		if n < low || n > high {
			k.add(x, "use a number of that range", "%d can't be meant as %s: it is from %d to %d", n, what, low, high)
		}
	}
}

func (k *checker) percents(x entry, shares []Share) {
	for _, s := range shares {
		k.within(x.at(s.Place), "percent", 1, 100, s.Percent)
	}
}

// codes checks RIASEC codes.
func (k *checker) codes() {
	for _, x := range k.entries {
		if read, ok := scale.ParseCode(x.riasec); x.riasec != "" && (!ok || read != x.riasec) {
			k.add(x, "use different letters of R, I, A, S, E, C", "%q is no RIASEC code", x.riasec)
		}
	}
}

// efforts checks the classes of effort: that their hours rise, that references lead
// to them, that each is used.
func (k *checker) efforts() {
	used := map[string]bool{}
	for _, x := range k.entries {
		if x.effort != "" && !(x.kind == "skill" && used[x.effort]) { // a skill that takes its category's class would repeat its mistake
			k.refer(x, x.effort, "effort class")
			used[x.effort] = true
		}
	}
	for _, x := range k.entries {
		for i := 1; i < len(x.hours); i++ {
			if x.hours[i] <= x.hours[i-1] {
				k.add(x, "count all hours from nothing to each level", "its hours don't rise from level to level")
				break
			}
		}
		if x.kind == "effort class" && !used[x.id] {
			k.add(x, "name it under effort of a category or a skill, or leave it out", "no category and no skill takes it")
		}
	}
}

// layers checks that layers are numbered 1, 2, 3 …, and which may have roles; and the
// doors of both.
func (k *checker) layers() {
	roles, number := map[string]int{}, 0
	for _, r := range k.c.Roles {
		roles[r.Layer]++
	}
	for _, x := range k.entries {
		if l := x.layer; l != nil {
			if number++; l.Number != number {
				k.add(x, "number the layers 1, 2, 3 without gaps", "has the number %d where %d is next", l.Number, number)
			}
			if l.SkillSet == "" && len(l.Own) > 0 {
				k.add(x.at(l.Own[0].Place), "own is what a person's own profession asks for: give its requirements to a role", "has own requirements, yet is no skill set")
			}
			switch {
			case l.SkillSet == "" && roles[l.ID] == 0:
				k.add(x, "give it a role, or say under skillSet why it has none", "has no role")
			case l.SkillSet != "" && roles[l.ID] > 0:
				k.add(x, "take skillSet out, or move its roles", "is a skill set, yet has roles of its own")
			}
		}
		if e := x.door; e != nil {
			if e.Usual == "" {
				k.add(x, "say under usual, in entry, what employers ask for: A bachelor's degree", "doesn't say the usual entry in words")
			}
			if e.Stretch > e.Open {
				k.add(x, "stretch is the lower level of the two, or the same", "the door is a stretch from %s on, above %s where it is open", e.Stretch, e.Open)
			}
		}
	}
}

// points checks that points add up and that no requirement stands twice.
func (k *checker) points() {
	for _, x := range k.entries {
		sum := k.pointsOf(x, x.asks)
		if x.kind == "layer" {
			k.partsOf(x, x.asks)
		} else {
			k.most(x, sum)
		}
		if len(x.own) > 0 {
			x := x.at(x.own[0].Place)
			k.most(x, k.pointsOf(x, x.own))
		}
	}
}

// A layer earns these points itself, as they are written; up to forty more are its lead
// role's, whatever points the role asks with.
const (
	mostForWho    = 30 // for who a person is: degree, interests, RIASEC, profession
	mostForShared = 20 // for the skills that its professions share
)

// partsOf checks that each part of a layer's points has room in its score.
func (k *checker) partsOf(x entry, asks []Requirement) {
	who, shared := 0, 0
	for _, q := range asks {
		if q.Kind == SkillKind {
			shared += q.Points
		} else {
			who += q.Points
		}
	}
	if who > mostForWho {
		k.add(x, "a layer has at most 30 for degree, interests, RIASEC code and profession together", "has %d points for who a person is", who)
	}
	if shared > mostForShared {
		k.add(x, "a layer has at most 20 for what its professions share: what one of them asks for belongs to its role", "has %d points for skills", shared)
	}
}

func (k *checker) most(x entry, sum int) {
	if sum > 100 {
		k.add(x, "the points of a role sum to 100 at most", "its requirements have %d points", sum)
	}
}

// pointsOf does what points does for the requirements of one list, and gives their sum.
func (k *checker) pointsOf(x entry, asks []Requirement) (sum int) {
	seen := map[string]bool{}
	for _, q := range asks {
		at, name := x.at(q.Place), requirementName(q)
		if q.Points == 0 {
			k.add(at, "say what it earns: points: 10", "a requirement without points")
		}
		sum += q.Points
		if seen[name] {
			k.add(at, "ask for it once, with the points of both", "asks for the %s twice", name)
		}
		seen[name] = true
		if !earnable(q) {
			k.add(at, "give percents: by degree level and by field (or anyField), by letter, by profession", "nobody can earn the points of its %s", name)
		}
		for l := 1; l < len(q.Levels); l++ {
			if q.Levels[l] < q.Levels[l-1] {
				k.add(at, "a higher degree never earns less", "%s earns less than %s", scale.Degree(l), scale.Degree(l-1))
			}
		}
	}
	return sum
}

// earnable says whether some person could meet a requirement.
func earnable(q Requirement) bool {
	switch q.Kind {
	case DegreeKind:
		return q.Levels[scale.Doctorate] > 0 && (len(q.Fields) > 0 || q.AnyField > 0)
	case RIASECKind:
		return q.Letters != [len(scale.RIASEC)]int{}
	case ProfessionKind:
		return len(q.Professions) > 0
	default:
		return true
	}
}

// requirementName says what a requirement asks for. A layer has at most one
// requirement of each name.
func requirementName(q Requirement) string {
	switch q.Kind {
	case SkillKind:
		return fmt.Sprintf("skill %q", q.Skill)
	case InterestKind:
		return fmt.Sprintf("interest %q", q.Interest)
	case DegreeKind:
		return "degree"
	case RIASECKind:
		return "RIASEC code"
	default:
		return "profession"
	}
}
