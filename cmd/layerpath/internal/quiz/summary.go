package quiz

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// A change is what can be chosen in the summary: an answer as it stands, and the questions
// that change it.
type change struct {
	label, answer string
	ask           step
}

// askSummary shows the answers, saves them where that is wanted, and asks again for those
// that aren't right. Whoever goes back from there is in the summary again.
func (q *quiz) askSummary() error {
	for {
		ends, changes := q.ends(), q.changes()
		x := prompt.Question{Message: askSummary, Help: helpSummary}
		for _, c := range append(ends, changes...) {
			x.Options = append(x.Options, prompt.Option{Label: c.label, Note: c.answer})
		}
		answer, err := q.Select(x)
		if err != nil {
			return err
		}
		at := answer.Picked[0]
		if at < len(ends) {
			if err := ends[at].ask(); err != nil || q.done {
				return err
			}
			continue
		}
		if err := changes[at-len(ends)].ask(); err != nil && !errors.Is(err, prompt.ErrBack) {
			return err
		}
		q.back = false // whoever goes back from there is here
	}
}

// ends are the ways on to the result: with the answers saved, or without.
func (q *quiz) ends() []change {
	show := change{label: sayShow, ask: func() error { q.done = true; return nil }}
	switch {
	case q.place != "":
		return []change{show}
	case q.save != "":
		show.label = sayShowUnsaved
		return []change{{label: fmt.Sprintf(saySaveIn, page.Clean(q.save)), ask: func() error { return q.keep(q.save) }}, show}
	}
	return []change{show, {label: saySave, ask: func() error { return q.keep("") }}}
}

func (q *quiz) changes() []change {
	p := &q.profile
	all := []change{
		{sayProfession, p.Profession.Text, q.askProfession},
		{sayAim, aimInWords(p.Aim), q.askAim},
		{sayDegrees, q.degreesInWords(), q.askDegrees},
		{sayInterests, q.interestsInWords(), q.askInterests},
		{saySkills, strings.Join(q.skillNames(), ", "), q.changeSkills},
		{sayLevels, q.levelsInWords(), func() error { return q.walk((&levels{quiz: q, all: true}).steps()...) }},
		{sayLimits, q.limitsInWords(), q.askLimits},
		{sayCode, p.RIASEC, q.askCode},
	}
	var shown []change
	for _, c := range all {
		if c.label == sayAim && !q.works() && p.Aim == "" || c.label == sayLevels && len(p.Skills) == 0 || c.label == sayCode && p.RIASEC == "" {
			continue
		}
		c.answer = cmp.Or(c.answer, sayNotSaid)
		shown = append(shown, c)
	}
	return shown
}

// changeSkills asks for skills on one screen, and for the levels of those that are new.
func (q *quiz) changeSkills() error {
	return q.walk(append([]step{func() error {
		return q.askSkillsFrom(askSkills, q.ranker.Ask(q.profile, nil, screenSize).Skills, nil)
	}}, (&levels{quiz: q}).steps()...)...)
}

// askCode asks for a Holland code, which only somebody who has one is asked for.
func (q *quiz) askCode() error {
	for {
		text, err := q.Input(prompt.Line{Message: askRIASEC, Help: helpRIASEC, Preset: q.profile.RIASEC})
		if err != nil {
			return err
		}
		if code, ok := scale.ParseCode(text); ok || strings.Trim(text, "-") == "" {
			q.profile.RIASEC = code
			return nil
		}
		q.tell(sayNoCode, page.Clean(text))
	}
}

func aimInWords(a profiles.Aim) string {
	switch a {
	case profiles.Stay:
		return sayStay
	case profiles.Move:
		return sayMove
	}
	return sayBoth
}

func (q *quiz) degreesInWords() string {
	return strings.Join(page.Each(q.profile.Degrees, degreeInWords), "; ")
}

func (q *quiz) levelsInWords() string {
	var words []string
	for level := scale.Expert; level > scale.Unsaid; level-- {
		n := 0
		for _, s := range q.profile.Skills {
			if s.Level == level || s.Level == scale.Unsaid && level == scale.Intermediate {
				n++
			}
		}
		if n > 0 {
			words = append(words, fmt.Sprintf("%d %s", n, level))
		}
	}
	return strings.Join(words, ", ")
}

func (q *quiz) limitsInWords() string {
	var words []string
	for _, l := range limits(q.profile.Limits) {
		if l.holds(q.profile.Limits) {
			words = append(words, l.option.Label)
		}
	}
	return strings.Join(words, "; ")
}

func (q *quiz) interestsInWords() string {
	return strings.Join(page.Each(q.profile.Interests, func(in profiles.Name) string {
		return q.interests.describe(in.Text).Label
	}), "; ")
}
