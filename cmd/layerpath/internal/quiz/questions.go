package quiz

import (
	"errors"
	"fmt"
	"io"
	"time"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend"
)

// quiz is the questionnaire: the answers so far, and what is needed to ask for
// more. What is answered stands in the profile at once, so that it can be kept
// when somebody stops.
type quiz struct {
	prompter prompt.Prompter
	asked    int  // questions so far
	back     bool // somebody goes back, and nothing was answered since
	ranker   *recommend.Ranker
	profile  profiles.Profile

	notes     io.Writer                   // standard error
	asStarted func(command string) string // words a command line as the program was started
	from      string                      // the file that had the answers before the first question, empty for none
	before    profiles.Profile            // those answers
	save      string                      // where the answers are to go; empty: it is asked
	put       func(file, text string, replace bool) error
	plain     bool
	now       func() time.Time

	professions, fields, skills, interests vocabulary

	screens []offer // of skills
	stands  string  // where the person stood when it was last told
	place   string  // the file that has the answers, empty for none
	done    bool    // the result is wanted
}

func newQuiz(p prompt.Prompter, ranker *recommend.Ranker, c *data.Catalogue, profile profiles.Profile) *quiz {
	q := &quiz{
		prompter: p, ranker: ranker, profile: profile, asStarted: func(command string) string { return command }, put: new(shell.Process).Save,
		professions: professions(c), fields: fields(c), skills: skills(c), interests: interests(c),
	}
	q.profile.Skills = q.once(page.Each(profile.Skills, q.apart))
	q.before = q.profile
	return q
}

// tell says something beside the questions, with words that may come from anywhere.
func (q *quiz) tell(format string, words ...any) {
	for i, w := range words {
		if text, ok := w.(string); ok {
			words[i] = page.Clean(text)
		}
	}
	shell.Say(q.notes, fmt.Sprintf(format, words...))
}

// run asks for what isn't said: first who somebody is, by which some jobs lead, then for the
// skills that tell those apart, and at last whether everything is right, where all can be
// changed.
func (q *quiz) run() error {
	if q.plain {
		q.tell(plainWelcome + sayStops)
	} else {
		q.tell(quizWelcome + sayStops)
	}
	steps := []step{
		unless(q.profile.Profession.Text != "", q.askProfession),
		unless(q.profile.Aim != "", q.askAim),
		unless(len(q.profile.Degrees) > 0, q.askDegrees),
		unless(len(q.profile.Interests) > 0 || q.profile.RIASEC != "", q.askInterests),
	}
	steps = append(append(steps, q.skillSteps()...), (&levels{quiz: q}).steps()...)
	steps = append(steps, unless(q.profile.Limits != profiles.Limits{}, q.askLimits), q.askSummary)
	for {
		if err := q.walk(steps...); !errors.Is(err, prompt.ErrBack) {
			return err
		}
		q.tell(sayFirst)
		q.back = false
	}
}

// unless leaves a step out where its answer was said before the first question.
func unless(said bool, ask step) step {
	if said {
		return func() error { return nil }
	}
	return ask
}

func (q *quiz) askProfession() error {
	none := []choice{
		{option: prompt.Option{Label: sayNoProfession}},
		{prompt.Option{Label: sayStudying}, studying},
		{prompt.Option{Label: sayLooking}, looking},
	}
	name, err := q.askName(q.professions, prompt.Question{Message: askProfession, Help: helpProfession}, none, q.profile.Profession)
	if name != q.profile.Profession {
		q.profile.Profession = name
		if !q.works() {
			q.profile.Aim = "" // there is nothing to stay in, or to move out of
		}
	}
	return err
}
