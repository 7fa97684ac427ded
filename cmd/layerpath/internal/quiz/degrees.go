package quiz

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strconv"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// askDegrees asks for degrees, the highest first, until there are no more.
func (q *quiz) askDegrees() error {
	before := slices.Clone(q.profile.Degrees)
	slices.SortStableFunc(before, func(a, b profiles.Degree) int { return cmp.Compare(b.Level, a.Level) })
	n := 0
	if last := len(before) - 1; q.back && last >= 0 {
		if n = last; hasField(before[last].Level) || before[last].Level == scale.UnsaidDegree {
			n = last + 1 // there it was asked for another one
		}
	}
	for ; ; n++ {
		a := &degreeAnswer{quiz: q, n: n, all: before}
		err := q.walk(a.askLevel, a.askField, a.askStatus)
		before = a.all
		switch d := a.degree(); {
		case errors.Is(err, prompt.ErrBack) && n > 0:
			n -= 2 // the one before it
		case err != nil || a.last:
			return err
		case d.Level != scale.UnsaidDegree && !hasField(d.Level):
			a.end(n + 1)
			return nil
		}
	}
}

// A degreeAnswer asks for one degree of several.
type degreeAnswer struct {
	*quiz
	n    int               // it is the n-th, from 0
	all  []profiles.Degree // as answered so far, and behind those as they were before
	last bool              // there are no more
}

// degree is the degree as answered so far.
func (a *degreeAnswer) degree() profiles.Degree {
	if a.n < len(a.all) {
		return a.all[a.n]
	}
	return profiles.Degree{}
}

// keep keeps what is answered of the degree at once, for whoever stops.
func (a *degreeAnswer) keep(d profiles.Degree) {
	a.all = append(slices.Clone(a.all[:min(a.n, len(a.all))]), append([]profiles.Degree{d}, a.all[min(a.n+1, len(a.all)):]...)...)
	a.profile.Degrees = a.all
}

// end keeps the degrees up to the n-th alone.
func (a *degreeAnswer) end(n int) {
	a.last, a.all = true, a.all[:min(n, len(a.all))]
	a.profile.Degrees = a.all
}

func (a *degreeAnswer) askLevel() error {
	a.last = false
	x := prompt.Question{Message: askDegree, Help: helpDegree, Options: []prompt.Option{{Label: sayNoAnswer}}}
	lowest := scale.NoDegree
	if a.n > 0 {
		x.Message, x.Options[0].Label, lowest = askAnotherDegree, sayNoMoreDegrees, scale.Secondary
	}
	for level := lowest; level <= scale.Doctorate; level++ {
		names := slices.DeleteFunc(level.Names(), saysField) // which Means reads
		x.Options = append(x.Options, prompt.Option{Label: names[0], Names: names[1:]})
	}
	var said []profiles.Degree // what was typed last, the highest first
	x.Means = func(text string) []int {
		if said = a.degreesIn(text, lowest); len(said) == 0 {
			return nil
		}
		return []int{1 + int(said[0].Level-lowest)}
	}
	so := a.degree()
	if a.n < len(a.all) && so.Level >= lowest {
		x.Default = 1 + int(so.Level-lowest)
	}
	asSaid := len(x.Options)
	if a.n < len(a.all) && so.Level == scale.UnsaidDegree { // its level isn't known, and stays so
		x.Default = asSaid
		x.Options = append(x.Options, prompt.Option{Label: degreeInWords(so), Note: sayBefore})
	}
	answer, err := a.Select(x)
	switch {
	case err != nil:
		return err
	case answer.Picked[0] == 0:
		a.end(a.n)
		return nil
	case answer.Picked[0] == asSaid:
		return nil
	}
	d := withLevel(so, lowest+scale.Degree(answer.Picked[0]-1))
	if len(said) == 0 || said[0].Level != d.Level {
		a.keep(d)
		return nil
	}
	d.Field = cmp.Or(d.Field, said[0].Field) // it is asked for next, with this to begin with
	if said[0].InProgress {
		d.InProgress, d.Expected = true, said[0].Expected
	}
	a.keep(d)
	a.keepBehind(said[1:])
	return nil
}

// saysField says whether a word for a degree has a field behind it, as "MBA" has.
func saysField(word string) bool {
	d, _ := scale.ReadDiploma(word)
	return d.Field != ""
}

// degreesIn gives the degrees that a text says, the highest first: none where one of them is
// below the lowest level, or in a field that isn't known. "MS Word" is no master's.
func (a *degreeAnswer) degreesIn(text string, lowest scale.Degree) (all []profiles.Degree) {
	for _, text := range profiles.SplitDegrees(text) {
		d := profiles.ParseDegree(text)
		if d.Level < lowest || d.Field.Text != "" && a.knownField(d.Field.Text) == "" {
			return nil
		}
		all = append(all, d)
	}
	slices.SortStableFunc(all, func(a, b profiles.Degree) int { return cmp.Compare(b.Level, a.Level) })
	return all
}

// keepBehind puts more degrees behind the n-th, which are asked for next: each once.
func (a *degreeAnswer) keepBehind(more []profiles.Degree) {
	same := func(d profiles.Degree) func(profiles.Degree) bool {
		return func(other profiles.Degree) bool { return d.Level == other.Level && d.Field.Text == other.Field.Text }
	}
	more = slices.DeleteFunc(slices.Clone(more), func(d profiles.Degree) bool { return slices.ContainsFunc(a.all, same(d)) })
	a.all = slices.Insert(a.all, a.n+1, more...)
	a.profile.Degrees = a.all
}

// knownField gives a field that was typed with its degree, nothing where it isn't known.
func (a *degreeAnswer) knownField(text string) string {
	if text == "" || len(a.fields.find(text)) == 0 {
		return ""
	}
	return text
}

// withLevel is a degree with another level: of what was said of it, the field stays where it
// can have one.
func withLevel(d profiles.Degree, level scale.Degree) profiles.Degree {
	if d.Level == level {
		return d
	}
	d = profiles.Degree{Level: level, Field: d.Field}
	if !hasField(level) {
		d.Field = profiles.Name{}
	}
	return d
}

// hasField says whether a degree of a level is in a field, and may have another below it.
func hasField(level scale.Degree) bool { return level > scale.Secondary }

func (a *degreeAnswer) askField() (err error) {
	d := a.degree()
	if a.last || !hasField(d.Level) {
		return nil
	}
	none := []choice{{option: prompt.Option{Label: sayNoField}}}
	d.Field, err = a.askName(a.fields, prompt.Question{Message: fmt.Sprintf(askField, d.Level.Spoken()), Help: helpField}, none, d.Field)
	a.keep(d)
	return err
}

// yearsAhead is how many years ahead a degree may be done that is under way: nobody studies
// for longer than a doctorate takes.
const yearsAhead = 6

// askStatus asks whether a degree is finished that is above those named before it: those below
// are, as a rule.
func (a *degreeAnswer) askStatus() error {
	d := a.degree()
	above := func(before profiles.Degree) bool { return before.Level >= d.Level }
	if a.last || d.Level < scale.Secondary || slices.ContainsFunc(a.all[:min(a.n, len(a.all))], above) {
		return nil
	}
	x := prompt.Question{Message: fmt.Sprintf(askFinished, d.Level.Name()), Help: helpFinished, Options: []prompt.Option{{Label: sayFinished}, {Label: sayUnderWay}}}
	now := a.now().Year()
	for year := now; year <= now+yearsAhead; year++ {
		x.Options = append(x.Options, prompt.Option{Label: fmt.Sprintf(sayDoneIn, year), Names: []string{strconv.Itoa(year)}})
	}
	if a.profile.Profession.Text == studying { // as they said
		x.Default = 1
	}
	if d.InProgress {
		x.Default = 1
		if at := d.Expected - now; at >= 0 && at <= yearsAhead {
			x.Default = 2 + at
		}
	}
	answer, err := a.Select(x)
	if err != nil {
		return err
	}
	at := answer.Picked[0]
	switch {
	case at == 0:
		d.InProgress, d.Expected = false, 0
	case at != x.Default || !d.InProgress: // a year that isn't listed stays
		d.InProgress, d.Expected = true, 0
		if at > 1 {
			d.Expected = now + at - 2
		}
	}
	a.keep(d)
	return nil
}

// degreeInWords is a degree as the person said it.
func degreeInWords(d profiles.Degree) string {
	text := d.Level.String()
	switch {
	case d.Level == scale.UnsaidDegree:
		text = cmp.Or(d.Unclear, sayNoLevel)
	case d.Field.Text == "":
		text = d.Level.Names()[0]
	}
	if d.Field.Text != "" {
		text += ": " + d.Field.Text
	}
	switch {
	case d.InProgress && d.Expected > 0:
		return fmt.Sprintf(sayDegreeDoneIn, text, d.Expected)
	case d.InProgress:
		return fmt.Sprintf(sayDegreeUnderWay, text)
	}
	return text
}
