package quiz

import (
	"slices"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/data/scale"
)

// A levels asks how well the person knows some skills, for all of them together. What
// somebody does without help is asked first, and what isn't named at all is in the middle:
// they have built something with it.
type levels struct {
	*quiz
	all   bool     // of all skills, and not of those alone whose level wasn't said
	asked []string // the names of skills that were asked about already

	skills, advanced, others []int // indexes into the profile's
}

func (l *levels) steps() []step { return []step{l.askAdvanced, l.askExpert, l.askBeginner} }

// open finds the skills to ask about: whoever comes back is asked about the same.
func (l *levels) open() {
	l.skills = nil
	for i, s := range l.profile.Skills {
		if l.all || s.Level == scale.Unsaid || slices.Contains(l.asked, s.Name.Text) {
			l.skills, l.asked = append(l.skills, i), append(l.asked, s.Name.Text)
		}
	}
}

func (l *levels) askAdvanced() (err error) {
	l.open()
	message := askAdvanced
	if !l.works() {
		message = askAdvancedAtHome
	}
	l.advanced, l.others, err = l.askLevel(message, l.skills, func(level scale.Level) bool { return level >= scale.Advanced })
	l.set(l.advanced, func(level scale.Level) scale.Level { return max(level, scale.Advanced) })
	l.set(l.others, func(level scale.Level) scale.Level {
		if level >= scale.Advanced { // it was said too high
			return scale.Unsaid
		}
		return level
	})
	return err
}

func (l *levels) askExpert() error {
	expert, rest, err := l.askLevel(askExpert, l.advanced, func(level scale.Level) bool { return level == scale.Expert })
	l.set(expert, to(scale.Expert))
	l.set(rest, to(scale.Advanced))
	return err
}

func (l *levels) askBeginner() error {
	beginner, rest, err := l.askLevel(askBeginner, l.others, func(level scale.Level) bool { return level == scale.Beginner })
	l.set(beginner, to(scale.Beginner))
	if err == nil {
		l.set(rest, to(scale.Intermediate))
	}
	return err
}

// set sets the levels of skills at once, for whoever stops or goes back.
func (l *levels) set(skills []int, level func(scale.Level) scale.Level) {
	for _, i := range skills {
		if s := &l.profile.Skills[i]; level(s.Level) != s.Level {
			s.Level, s.Unclear = level(s.Level), ""
		}
	}
}

func to(level scale.Level) func(scale.Level) scale.Level {
	return func(scale.Level) scale.Level { return level }
}

// askLevel asks which of some skills, given and returned as indexes, are at a level. Those
// are marked whose level so far is.
func (q *quiz) askLevel(message string, among []int, at func(scale.Level) bool) (named, rest []int, err error) {
	if len(among) == 0 {
		return nil, nil, nil
	}
	x := prompt.Question{Message: message, Help: helpLevels}
	for n, i := range among {
		x.Options = append(x.Options, q.skills.describe(q.profile.Skills[i].Name.Text))
		if at(q.profile.Skills[i].Level) {
			x.Chosen = append(x.Chosen, n)
		}
	}
	answer, err := q.MultiSelect(x)
	for n, i := range among {
		if slices.Contains(answer.Picked, n) {
			named = append(named, i)
		} else {
			rest = append(rest, i)
		}
	}
	return named, rest, err
}
