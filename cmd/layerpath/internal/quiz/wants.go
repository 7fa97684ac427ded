package quiz

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/profiles"
)

// askAim asks which way somebody wants to go who has a profession to stay in.
func (q *quiz) askAim() error {
	if !q.works() {
		return nil
	}
	aims := []profiles.Aim{"", profiles.Stay, profiles.Move}
	answer, err := q.Select(prompt.Question{
		Message: askAim, Help: helpAim, Options: []prompt.Option{{Label: sayBoth}, {Label: sayStay}, {Label: sayMove}},
		Default: max(0, slices.Index(aims, q.profile.Aim)),
	})
	if err == nil {
		q.profile.Aim = aims[answer.Picked[0]]
	}
	return err
}

// works says whether the person does something today that has a title.
func (q *quiz) works() bool {
	text := q.profile.Profession.Text
	return text != studying && text != looking && q.ranker.Title(q.profile) != ""
}

// A limit is one thing that can't be.
type limit struct {
	option prompt.Option
	holds  func(profiles.Limits) bool
	set    func(*profiles.Limits)
}

// limits are the things to choose from: what was said among them, whatever number it is.
func limits(so profiles.Limits) []limit {
	all := []limit{
		{prompt.Option{Label: sayNoStudy}, func(l profiles.Limits) bool { return l.NoDegree }, func(l *profiles.Limits) { l.NoDegree = true }},
		{prompt.Option{Label: sayNoCoding}, func(l profiles.Limits) bool { return l.NoCoding }, func(l *profiles.Limits) { l.NoCoding = true }},
	}
	hours := []int{3, 6, 12} // an evening a week, two or three, and most of them
	if so.HoursPerWeek > 0 && !slices.Contains(hours, so.HoursPerWeek) {
		hours = append(hours, so.HoursPerWeek)
	}
	for _, h := range hours {
		all = append(all, limit{
			prompt.Option{Label: fmt.Sprintf(sayHours, h), Names: []string{strconv.Itoa(h), fmt.Sprintf("%d hours", h)}},
			func(l profiles.Limits) bool { return l.HoursPerWeek == h },
			func(l *profiles.Limits) { fewer(l, h) },
		})
	}
	return all
}

// fewer says that there are so many hours a week, where there weren't fewer.
func fewer(l *profiles.Limits, hours int) {
	if l.HoursPerWeek == 0 || hours < l.HoursPerWeek {
		l.HoursPerWeek = hours
	}
}

// askLimits asks what can't be, for plans, all in one question. Another number of hours is
// typed.
func (q *quiz) askLimits() error {
	all := limits(q.profile.Limits)
	x := prompt.Question{Message: askLimits, Help: helpLimits, Free: true, Options: page.Each(all, func(l limit) prompt.Option { return l.option })}
	for i := range all {
		if all[i].holds(q.profile.Limits) {
			x.Chosen = append(x.Chosen, i)
		}
	}
	answer, err := q.MultiSelect(x)
	said := profiles.Limits{Months: q.profile.Limits.Months}
	for _, i := range answer.Picked {
		all[i].set(&said)
	}
	for _, text := range answer.Typed {
		if hours, ok := parseHours(text); ok {
			fewer(&said, hours)
			q.tell(sayHours+"\n", hours)
		} else {
			q.tell(sayNoHours, page.Clean(text), profiles.MaxHoursPerWeek)
		}
	}
	q.profile.Limits = said
	return err
}

// parseHours reads "8", "8h" or "8 hours a week".
func parseHours(text string) (hours int, ok bool) {
	digits := strings.TrimSpace(text)
	if end := strings.IndexFunc(digits, func(r rune) bool { return r < '0' || r > '9' }); end >= 0 {
		digits = digits[:end]
	}
	hours, err := strconv.Atoi(digits)
	return hours, err == nil && hours > 0 && hours <= profiles.MaxHoursPerWeek
}
