package quiz

import (
	"bytes"
	"errors"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/prompttest"
	"layerpath/cmd/layerpath/internal/prompt/typing"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
)

// An ask is one question of a scripted run, found by a part of its words, and what
// is answered: labels of options, texts, or an end. An empty one is Enter.
type ask struct {
	asks  string
	pick  []string
	typed []string
	err   error
}

// script answers the questionnaire, and fails where it asks something else.
type script struct {
	t     *testing.T
	steps []ask
}

func (s *script) next(message string) ask {
	s.t.Helper()
	if len(s.steps) == 0 {
		s.t.Fatalf("asks one more: %q", message)
	}
	step := s.steps[0]
	s.steps = s.steps[1:]
	if !strings.Contains(message, step.asks) {
		s.t.Fatalf("asks %q, want %q", message, step.asks)
	}
	return step
}

func (s *script) answer(q prompt.Question, enter []int) (prompt.Answer, error) {
	s.t.Helper()
	step := s.next(q.Message)
	if len(step.pick)+len(step.typed) == 0 {
		return prompt.Answer{Picked: enter}, step.err
	}
	answer := prompt.Answer{Typed: step.typed}
	for _, label := range step.pick {
		i := slices.IndexFunc(q.Options, func(o prompt.Option) bool { return o.Label == label })
		if i < 0 {
			s.t.Fatalf("%q has no option %q", q.Message, label)
		}
		answer.Picked = append(answer.Picked, i)
	}
	slices.Sort(answer.Picked)
	if len(step.typed) > 0 && !q.Free {
		s.t.Fatalf("%q takes nothing that isn't listed", q.Message)
	}
	return answer, step.err
}

// Select goes on asking for skills where the script doesn't say otherwise.
func (s *script) Select(q prompt.Question) (prompt.Answer, error) {
	s.t.Helper()
	if q.Message == askEnough && (len(s.steps) == 0 || s.steps[0].asks != askEnough) {
		return prompt.Answer{Picked: []int{1}}, nil
	}
	return s.answer(q, []int{q.Default})
}

func (s *script) MultiSelect(q prompt.Question) (prompt.Answer, error) {
	s.t.Helper()
	return s.answer(q, q.Chosen)
}

func (s *script) Input(x prompt.Line) (string, error) {
	s.t.Helper()
	step := s.next(x.Message)
	if len(step.typed) > 0 {
		return step.typed[0], step.err
	}
	return x.Preset, step.err
}

// scripted is a questionnaire with scripted answers, in the year 2026, and what it says
// besides.
func scripted(t *testing.T, from profiles.Profile, steps []ask) (*quiz, *script, *bytes.Buffer) {
	t.Helper()
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	ranker, err := recommend.New(c)
	if err != nil {
		t.Fatal(err)
	}
	s, notes := &script{t, steps}, &bytes.Buffer{}
	q := newQuiz(s, ranker, c, from)
	q.notes, q.now = notes, func() time.Time { return time.Date(2026, 11, 27, 0, 0, 0, 0, time.UTC) }
	return q, s, notes
}

// names, skill and degree make profiles shorter to write.
func names(texts ...string) (all []profiles.Name) {
	for _, text := range texts {
		all = append(all, profiles.Name{Text: text})
	}
	return all
}

func skill(name string, level scale.Level) profiles.Skill {
	return profiles.Skill{Name: profiles.Name{Text: name}, Level: level}
}

func degree(level scale.Degree, field string) profiles.Degree {
	return profiles.Degree{Level: level, Field: profiles.Name{Text: field}}
}

// Screens of skills: the first one answered, the others not.
func skillScreens(first ask) []ask {
	first.asks = askSkills
	return []ask{first, {asks: "screen 2"}, {asks: "screen 3"}}
}

// noSkills says that there are none, at last too.
func noSkills() []ask { return append(skillScreens(ask{}), ask{asks: askSkillsAgain}) }

// The answers of every way through the questionnaire.
func TestQuizAnswers(t *testing.T) {
	const python, sql = "Python", "SQL"
	show, limits := ask{asks: askSummary}, ask{asks: askLimits}
	noInterests := []ask{{asks: askInterests}, {asks: askInterestsAgain}}
	skipped := slices.Concat([]ask{{asks: askProfession}, {asks: askDegree}}, noInterests)
	end := []ask{limits, show}
	saved := profiles.Profile{
		ID: "maya", Name: "Maya", Profession: profiles.Name{Text: "llama groomer"}, Aim: profiles.Stay,
		Degrees:   []profiles.Degree{degree(scale.Secondary, ""), degree(scale.Bachelor, "BSc Basket weaving")},
		Skills:    []profiles.Skill{skill("k8s", scale.Advanced), skill("C/C++", scale.Beginner), skill("foo bar", scale.Expert)},
		Interests: names("research", "sleeping"), RIASEC: "SEC", Limits: profiles.Limits{HoursPerWeek: 5, Months: 9},
	}
	unclear := profiles.Profile{Degrees: []profiles.Degree{
		{Level: scale.UnsaidDegree, Unclear: "guru", Field: profiles.Name{Text: "law"}}, {Level: scale.UnsaidDegree, Field: profiles.Name{Text: "art"}},
	}}
	for _, test := range []struct {
		name  string
		from  profiles.Profile
		steps []ask
		want  profiles.Profile
	}{
		{"nothing is said", profiles.Profile{}, slices.Concat(skipped, noSkills(), end), profiles.Profile{}},
		{"everything", profiles.Profile{}, slices.Concat([]ask{
			{asks: askProfession, pick: []string{"Nurse"}},
			{asks: askAim, pick: []string{sayMove}},
			{asks: askDegree, pick: []string{"Master's degree"}},
			{asks: "master's in", pick: []string{"Computer science"}},
			{asks: "master's degree finished", pick: []string{"No, it will be done in 2028"}},
			{asks: askAnotherDegree, pick: []string{"Bachelor's degree"}},
			{asks: "bachelor's in", pick: []string{"Mathematics"}},
			{asks: askAnotherDegree},
			{asks: askInterests, pick: []string{"training and improving models", "writing, teaching, explaining"}},
		}, skillScreens(ask{pick: []string{python, sql, "Git", "Docker"}}), []ask{
			{asks: askAdvanced, pick: []string{python, sql}},
			{asks: askExpert, pick: []string{sql}},
			{asks: askBeginner, pick: []string{"Docker"}},
			{asks: askLimits, pick: []string{sayNoStudy, "More than 6 hours a week of learning"}},
			show,
		}), profiles.Profile{
			Profession: profiles.Name{Text: "Nurse"}, Aim: profiles.Move, Limits: profiles.Limits{NoDegree: true, HoursPerWeek: 6},
			Degrees:   []profiles.Degree{{Level: scale.Master, Field: profiles.Name{Text: "Computer science"}, InProgress: true, Expected: 2028}, degree(scale.Bachelor, "Mathematics")},
			Skills:    []profiles.Skill{skill("Docker", scale.Beginner), skill(python, scale.Advanced), skill(sql, scale.Expert), skill("Git", scale.Intermediate)},
			Interests: names("model-training", "communication"),
		}},
		{"a pupil without a job is asked of home and hobbies", profiles.Profile{}, slices.Concat([]ask{
			{asks: askProfession, pick: []string{sayStudying}},
			{asks: askDegree, pick: []string{"Secondary school"}}, {asks: "secondary school finished", pick: []string{sayUnderWay}},
		}, noInterests, skillScreens(ask{pick: []string{python}}), []ask{{asks: askAdvancedAtHome, pick: []string{python}}, {asks: askExpert}}, end), profiles.Profile{
			Profession: profiles.Name{Text: "Student"}, Degrees: []profiles.Degree{{Level: scale.Secondary, InProgress: true}},
			Skills: []profiles.Skill{skill(python, scale.Advanced)},
		}},
		{"a saved profile stays as it is, and isn't asked for again", saved, slices.Concat(skillScreens(ask{}), []ask{show}), saved},
		{"a degree whose level isn't understood stays, or gets one", profiles.Profile{}, slices.Concat([]ask{{asks: askProfession}, {asks: askDegree}}, noInterests, noSkills(), []ask{limits}, []ask{
			{asks: askSummary, pick: []string{sayDegrees}}, {asks: askDegree}, show,
		}), profiles.Profile{}},
		{"of degrees whose level isn't understood one gets its level", unclear, slices.Concat([]ask{{asks: askProfession}}, noInterests, noSkills(), []ask{limits}, []ask{
			{asks: askSummary, pick: []string{sayDegrees}}, {asks: askDegree}, {asks: askAnotherDegree, pick: []string{"Bachelor's degree"}}, {asks: "bachelor's in"}, {asks: "finished"}, {asks: askAnotherDegree}, show,
		}), profiles.Profile{Degrees: []profiles.Degree{unclear.Degrees[0], degree(scale.Bachelor, "art")}}},
		{"what wasn't understood is forgotten once it is answered", profiles.Profile{
			Skills: []profiles.Skill{{Name: profiles.Name{Text: "Git"}, Unclear: "guru"}, skill("SQL:wizard", scale.Unsaid)},
		}, slices.Concat(skipped, skillScreens(ask{}), []ask{{asks: askAdvancedAtHome, pick: []string{"Git", "SQL"}}, {asks: askExpert}}, end), profiles.Profile{
			Skills: []profiles.Skill{skill("Git", scale.Advanced), skill("SQL", scale.Advanced)},
		}},
		{"a text that is too long is left out", profiles.Profile{}, slices.Concat(skipped,
			skillScreens(ask{typed: []string{strings.Repeat("x", 201), "sql"}}), []ask{{asks: askAdvancedAtHome}, {asks: askBeginner}}, end,
		), profiles.Profile{Skills: []profiles.Skill{skill("sql", scale.Intermediate)}}},
		{"who was something, or was it with a rank, isn't that by another name", profiles.Profile{}, slices.Concat([]ask{
			{asks: askProfession, typed: []string{"former software engineer"}}, {asks: askDegree},
		}, noInterests, noSkills(), end), profiles.Profile{Profession: profiles.Name{Text: "former software engineer"}}},
		{"and keeps their own words", profiles.Profile{}, slices.Concat([]ask{
			{asks: askProfession, typed: []string{"senior nurse"}}, {asks: askAim}, {asks: askDegree},
		}, noInterests, noSkills(), end), profiles.Profile{Profession: profiles.Name{Text: "senior nurse"}}},
		{"what is left out takes nothing away", profiles.Profile{Profession: profiles.Name{Text: "Nurse"}, Aim: profiles.Move}, slices.Concat([]ask{{asks: askDegree}}, noInterests, noSkills(), []ask{
			limits, {asks: askSummary, pick: []string{sayProfession}}, {asks: askProfession, typed: []string{"nurze"}}, {asks: `"nurze"`, pick: []string{sayLeave}}, show,
		}), profiles.Profile{Profession: profiles.Name{Text: "Nurse"}, Aim: profiles.Move}},
		{"who stops working has nothing to move out of", profiles.Profile{Profession: profiles.Name{Text: "Nurse"}, Aim: profiles.Move}, slices.Concat([]ask{{asks: askDegree}}, noInterests, noSkills(), []ask{
			limits, {asks: askSummary, pick: []string{sayProfession}}, {asks: askProfession, pick: []string{"Retired"}}, show,
		}), profiles.Profile{Profession: profiles.Name{Text: "Retired"}}},
		{"the degree that is named first needn't be the highest", profiles.Profile{}, slices.Concat([]ask{
			{asks: askProfession}, {asks: askDegree, pick: []string{"Bachelor's degree"}}, {asks: "bachelor's in"}, {asks: "finished"},
			{asks: askAnotherDegree, pick: []string{"Master's degree"}}, {asks: "master's in"}, {asks: "master's degree finished", pick: []string{sayUnderWay}}, {asks: askAnotherDegree},
		}, noInterests, noSkills(), end), profiles.Profile{Degrees: []profiles.Degree{degree(scale.Bachelor, ""), {Level: scale.Master, InProgress: true}}}},
		{"a skill that a file names twice counts at its highest level", profiles.Profile{Skills: []profiles.Skill{skill(python, scale.Unsaid), skill("python", scale.Expert)}},
			slices.Concat(skipped, skillScreens(ask{}), end), profiles.Profile{Skills: []profiles.Skill{skill(python, scale.Expert)}}},
		{"a typed skill has its level and isn't asked for it, a misspelt one too", profiles.Profile{}, slices.Concat(skipped, []ask{
			{asks: askSkills, typed: []string{"git:1", "pyhton:4", "sql:9"}}, {asks: "pyhton", pick: []string{python}}, {asks: "screen 2"}, {asks: "screen 3"},
			{asks: askAdvancedAtHome}, {asks: askBeginner},
		}, end), profiles.Profile{Skills: []profiles.Skill{skill("git", scale.Beginner), skill(python, scale.Expert), skill("sql", scale.Intermediate)}}},
		{"a level that is typed for what is marked counts", profiles.Profile{}, slices.Concat(skipped, []ask{
			{asks: askSkills, pick: []string{python, sql}}, {asks: "screen 2", typed: []string{"python:4"}}, {asks: "screen 3"}, {asks: askAdvancedAtHome, pick: []string{sql}}, {asks: askExpert},
		}, end), profiles.Profile{Skills: []profiles.Skill{skill("python", scale.Expert), skill(sql, scale.Advanced)}}},
		{"one skill, a beginner's", profiles.Profile{}, slices.Concat(skipped,
			skillScreens(ask{pick: []string{python}}), []ask{{asks: askAdvancedAtHome}, {asks: askBeginner, pick: []string{python}}}, end,
		), profiles.Profile{Skills: []profiles.Skill{skill(python, scale.Beginner)}}},
		{"names that aren't listed are kept unless somebody chooses another", profiles.Profile{}, slices.Concat([]ask{
			{asks: askProfession, typed: []string{"nurze"}}, {asks: `"nurze" isn't known`}, {asks: askAim},
			{asks: askDegree, pick: []string{"Bachelor's degree"}}, {asks: "bachelor's in", typed: []string{"Basket weaving xyz"}}, {asks: "finished"}, {asks: askAnotherDegree},
		}, noInterests, []ask{
			{asks: askSkills, typed: []string{"pyhton", "kubernets", "javscript", "qqqqqqqqqq"}},
			{asks: `"pyhton"`, pick: []string{python}}, {asks: `"kubernets"`}, {asks: `"javscript"`, pick: []string{sayLeave}},
			{asks: "screen 2"}, {asks: "screen 3"}, {asks: askAdvanced}, {asks: askBeginner},
		}, end), profiles.Profile{
			Profession: profiles.Name{Text: "nurze"},
			Degrees:    []profiles.Degree{degree(scale.Bachelor, "Basket weaving xyz")},
			Skills:     []profiles.Skill{skill(python, scale.Intermediate), skill("kubernets", scale.Intermediate), skill("qqqqqqqqqq", scale.Intermediate)},
		}},
		{"every answer can be changed in the end", profiles.Profile{RIASEC: "S"}, slices.Concat([]ask{{asks: askProfession}, {asks: askDegree}}, noSkills(), []ask{
			limits,
			{asks: askSummary, pick: []string{sayProfession}}, {asks: askProfession, pick: []string{"Lawyer"}},
			{asks: askSummary, pick: []string{sayAim}}, {asks: askAim, pick: []string{sayStay}},
			{asks: askSummary, pick: []string{sayDegrees}}, {asks: askDegree, pick: []string{"Secondary school"}}, {asks: "finished"},
			{asks: askSummary, pick: []string{saySkills}}, {asks: askSkills, pick: []string{python}}, {asks: askAdvanced}, {asks: askBeginner},
			{asks: askSummary, pick: []string{sayLevels}}, {asks: askAdvanced, pick: []string{python}}, {asks: askExpert, pick: []string{python}},
			{asks: askSummary, pick: []string{sayInterests}}, {asks: askInterests, pick: []string{"design and user experience"}},
			{asks: askSummary, pick: []string{sayLimits}}, {asks: askLimits, pick: []string{sayNoCoding}, typed: []string{"8 hours a week", "many"}},
			{asks: askSummary, pick: []string{sayCode}}, {asks: askRIASEC, typed: []string{"xyz"}}, {asks: askRIASEC, typed: []string{"ric"}},
			show,
		}), profiles.Profile{
			Profession: profiles.Name{Text: "Lawyer"}, Aim: profiles.Stay, Degrees: []profiles.Degree{degree(scale.Secondary, "")},
			Skills: []profiles.Skill{skill(python, scale.Expert)}, Interests: names("design"), RIASEC: "RIC", Limits: profiles.Limits{NoCoding: true, HoursPerWeek: 8},
		}},
		{"a Holland code can be taken back", profiles.Profile{RIASEC: "S"}, slices.Concat([]ask{{asks: askProfession}, {asks: askDegree}}, noSkills(), []ask{
			limits, {asks: askSummary, pick: []string{sayCode}}, {asks: askRIASEC, typed: []string{"-"}}, show,
		}), profiles.Profile{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			q, s, _ := scripted(t, test.from, test.steps)
			if err := q.run(); err != nil {
				t.Fatal(err)
			}
			if len(s.steps) > 0 {
				t.Errorf("never asks %q", s.steps[0].asks)
			}
			for _, p := range []*profiles.Profile{&q.profile, &test.want} { // a list's order is the catalogue's
				slices.SortFunc(p.Skills, func(a, b profiles.Skill) int { return strings.Compare(a.Name.Text, b.Name.Text) })
			}
			if len(q.profile.Degrees) == 0 {
				q.profile.Degrees = nil
			}
			if !reflect.DeepEqual(q.profile, test.want) {
				t.Errorf("gives\n%+v, want\n%+v", q.profile, test.want)
			}
		})
	}
}

// From every question there is a way back to the one before, and what was answered there
// stands in it.
func TestQuizGoesBack(t *testing.T) {
	back := func(asks string) ask { return ask{asks: asks, err: prompt.ErrBack} }
	q, s, notes := scripted(t, profiles.Profile{}, slices.Concat([]ask{
		back(askProfession), {asks: askProfession, pick: []string{"Nurse"}},
		back(askAim), {asks: askProfession}, {asks: askAim},
		back(askDegree), {asks: askAim}, {asks: askDegree, pick: []string{"Master's degree"}},
		back("master's in"), {asks: askDegree}, {asks: "master's in", pick: []string{"Law"}},
		back("finished"), {asks: "master's in"}, {asks: "finished"},
		back(askAnotherDegree), {asks: "finished"}, {asks: askAnotherDegree, pick: []string{"Bachelor's degree"}}, back("bachelor's in"), {asks: askAnotherDegree, pick: []string{sayNoMoreDegrees}},
		back(askInterests), back(askAnotherDegree), back("finished"), {asks: "master's in"}, {asks: "finished"}, {asks: askAnotherDegree},
		{asks: askInterests}, back(askInterestsAgain), {asks: askInterests, pick: []string{"design and user experience"}},
		back(askSkills), {asks: askInterests}, {asks: askSkills, typed: []string{"pyhton"}}, back(`"pyhton"`), {asks: askSkills, pick: []string{"Python"}},
		back("screen 2"), {asks: askSkills}, {asks: "screen 2"}, {asks: "screen 3"},
		back(askAdvanced), {asks: "screen 3"}, {asks: askAdvanced, pick: []string{"Python"}},
		back(askExpert), {asks: askAdvanced}, {asks: askExpert},
		back(askLimits), {asks: askExpert}, {asks: askLimits},
		back(askSummary), {asks: askLimits},
		{asks: askSummary, pick: []string{sayDegrees}}, back(askDegree),
		{asks: askSummary, pick: []string{saySave}}, {asks: askFile, err: prompt.ErrBack}, {asks: askSummary},
	}))
	if err := q.run(); err != nil {
		t.Fatal(err)
	}
	if len(s.steps) > 0 {
		t.Errorf("never asks %q", s.steps[0].asks)
	}
	want := "layerpath recommend --profession Nurse --degree master:Law --skill Python:advanced --interest design"
	if got := said.CommandLine("recommend", q.profile); got != want {
		t.Errorf("after going back and forth: %s", got)
	}
	if !strings.Contains(notes.String(), sayFirst) {
		t.Error("nothing says that the first question is the first")
	}
}

// Nobody is asked for more skills than would change anything, unless they want to be; and the
// offer to stop is a question that can be gone back to.
func TestQuizIsEnough(t *testing.T) {
	nurse := profiles.Profile{Profession: profiles.Name{Text: "nurse"}, Aim: profiles.Stay, Interests: names("domain-practice"), Degrees: []profiles.Degree{degree(scale.Bachelor, "nursing")}}
	said := ask{asks: askSkills, typed: []string{"patient care:4", "prompt writing:3", "fact-checking ai output:3"}}
	for name, steps := range map[string][]ask{
		"enough":      {said, {asks: askEnough}, {asks: askLimits}, {asks: askSummary}},
		"not enough":  {said, {asks: askEnough, pick: []string{sayMoreSkills}}, {asks: "screen 2"}, {asks: askEnough}, {asks: askLimits}, {asks: askSummary}},
		"and back":    {said, {asks: askEnough}, {asks: askLimits, err: prompt.ErrBack}, {asks: askEnough, pick: []string{sayMoreSkills}}, {asks: "screen 2", err: prompt.ErrBack}, {asks: askEnough}, {asks: askLimits}, {asks: askSummary}},
		"nothing new": {said, {asks: askEnough, err: prompt.ErrBack}, {asks: askSkills}, {asks: askEnough}, {asks: askLimits}, {asks: askSummary}},
	} {
		t.Run(name, func(t *testing.T) {
			q, s, _ := scripted(t, nurse, steps)
			if err := q.run(); err != nil || len(s.steps) > 0 || len(q.profile.Skills) != 3 {
				t.Errorf("%v, left %v, with %v", err, s.steps, q.profile.Skills)
			}
		})
	}
}

// What somebody types for a degree says more than its level: the field behind the word begins
// the next question, and further degrees are asked for next.
func TestQuizKeepsWhatIsTypedForADegree(t *testing.T) {
	for text, want := range map[string][]profiles.Degree{
		"B.Ed.":                               {degree(scale.Bachelor, "education")},
		"MBA":                                 {degree(scale.Master, "business")},
		"BCA":                                 {degree(scale.Bachelor, "computer science")},
		"Bachelor's degree":                   {degree(scale.Bachelor, "")},
		"BSc biology, MBA":                    {degree(scale.Master, "business"), degree(scale.Bachelor, "biology")},
		"BSc biology and MBA":                 {degree(scale.Master, "business"), degree(scale.Bachelor, "biology")},
		"MS Word":                             nil,
		"BSc biology, MS Art of Nothing, MBA": nil,
	} {
		q, _, _ := scripted(t, profiles.Profile{}, nil)
		typist := &prompttest.Typist{Text: text, Keys: []typing.Key{typing.KeyEnter}}
		q.prompter = typist
		a := &degreeAnswer{quiz: q}
		if err := a.askLevel(); err != nil && want != nil {
			t.Errorf("%q: %v", text, err)
		}
		if !slices.Equal(q.profile.Degrees, want) {
			t.Errorf("%q: %+v, want %+v", text, q.profile.Degrees, want)
		}
	}
}

// Each screen offers other skills than those before it, and says where the person stands.
func TestQuizScreensOfSkills(t *testing.T) {
	q, _, notes := scripted(t, profiles.Profile{Profession: profiles.Name{Text: "data analyst"}}, slices.Concat(
		[]ask{{asks: askAim}, {asks: askDegree}, {asks: askInterests}, {asks: askInterestsAgain}}, skillScreens(ask{typed: []string{"sql", "tableau"}}),
		[]ask{{asks: askAdvanced}, {asks: askBeginner}, {asks: askLimits}, {asks: askSummary}}))
	if err := q.run(); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for n, s := range q.screens {
		if len(s.offered) != screenSize {
			t.Errorf("screen %d offers %d skills", n+1, len(s.offered))
		}
		for _, id := range s.offered {
			if seen[id] {
				t.Errorf("%s is offered twice", id)
			}
			seen[id] = true
		}
	}
	if said := notes.String(); strings.Count(said, "So far: ") != screens || !strings.Contains(said, "sql: SQL\n") {
		t.Errorf("says %q", said)
	}
}

// The summary shows each answer in words.
func TestQuizSummary(t *testing.T) {
	q, _, _ := scripted(t, profiles.Profile{
		Profession: profiles.Name{Text: "nurse"}, Degrees: []profiles.Degree{degree(scale.Master, "law"), degree(scale.Secondary, "")},
		Skills:    []profiles.Skill{skill("k8s", scale.Expert), skill("Go", scale.Unsaid), skill("sql", scale.Intermediate)},
		Interests: names("research", "sleeping"), RIASEC: "RI",
	}, nil)
	var got []string
	for _, c := range q.changes() {
		got = append(got, c.answer)
	}
	want := []string{"nurse", sayBoth, "master: law; Secondary school", "advancing the state of the art; sleeping", "k8s, Go, sql", "1 expert, 2 intermediate", sayNotSaid, "RI"}
	if !slices.Equal(got, want) {
		t.Errorf("shows %q, want %q", got, want)
	}
}

// Whoever stops loses nothing that they answered before, wherever they stop.
func TestQuizKeepsAnswers(t *testing.T) {
	full := []ask{
		{asks: askProfession, pick: []string{"Nurse"}},
		{asks: askAim, pick: []string{sayMove}},
		{asks: askDegree, pick: []string{"Master's degree"}},
		{asks: "master's in", pick: []string{"Law"}},
		{asks: "finished", pick: []string{sayUnderWay}},
		{asks: askAnotherDegree},
		{asks: askInterests, pick: []string{"design and user experience"}},
		{asks: askSkills, pick: []string{"Python"}, typed: []string{"pyhton"}},
		{asks: `"pyhton"`},
		{asks: "screen 2"},
		{asks: "screen 3"},
		{asks: askAdvanced, pick: []string{"Python"}},
		{asks: askExpert},
		{asks: askBeginner},
		{asks: askLimits, pick: []string{sayNoCoding}},
		{asks: askSummary},
	}
	const (
		nurse  = " --profession Nurse"
		move   = " --aim move"
		master = nurse + " --degree master" + move
		law    = nurse + " --degree master:Law" + move
		degree = nurse + " --degree master:Law:in-progress"
		design = degree + " --interest design" + move
		skills = degree + " --skill Python --skill pyhton --interest design" + move
		first  = degree + " --skill Python:advanced --skill pyhton --interest design" + move
		levels = degree + " --skill Python:advanced --skill pyhton:intermediate --interest design" + move
	)
	typo := []ask{{asks: askProfession, typed: []string{"nurze"}}, {asks: `"nurze"`, err: prompt.ErrInterrupted}}
	if q, _, _ := scripted(t, profiles.Profile{}, typo); q.run() == nil || q.profile.Profession.Text != "nurze" {
		t.Errorf("stopped where it asks what was meant, it keeps %q", q.profile.Profession.Text)
	}
	for i, want := range []string{"", nurse, nurse + move, master, law, degree + move, degree + move, design, skills, skills, skills, skills, first, first, levels, levels + " --no-coding"} {
		steps := slices.Clone(full[:i+1])
		steps[i] = ask{asks: full[i].asks, err: prompt.ErrInterrupted}
		q, _, notes := scripted(t, profiles.Profile{}, steps)
		q.save, q.plain = "no/me.yaml", true
		q.asStarted = func(command string) string { return "./" + command + " --catalog mine" }
		err := q.run()
		if err = q.interrupted(err); shell.ExitCode(err) != shell.ExitInterrupted || err.Error() != "" {
			t.Errorf("stopped at %q: %v, exit %d", full[i].asks, err, shell.ExitCode(err))
		}
		got := notes.String()
		if want == "" {
			want = sayStopped
		} else if !strings.Contains(got, "  ./layerpath quiz"+want+" --save no/me.yaml --plain --catalog mine\n") {
			t.Errorf("stopped at %q, it can't be gone on from with %s:\n%s", full[i].asks, want, got)
		} else {
			want = "  ./layerpath recommend" + want + " --catalog mine\n"
		}
		if !strings.Contains(got, want) {
			t.Errorf("stopped at %q, it keeps:\n%s\nwant %s", full[i].asks, got, want)
		}
	}
}

// What was marked in a list is an answer too, and a saved answer isn't lost where
// the list that holds it is open.
func TestQuizKeepsMarks(t *testing.T) {
	from := profiles.Profile{Skills: []profiles.Skill{skill("k8s", scale.Expert)}, Interests: names("research")}
	q, _, _ := scripted(t, from, []ask{{asks: askProfession}, {asks: askDegree}, {asks: askSkills, pick: []string{"k8s", "Python"}, err: prompt.ErrInterrupted}})
	if err := q.run(); !errors.Is(err, prompt.ErrInterrupted) {
		t.Fatal(err)
	}
	want := "layerpath recommend --skill k8s:expert --skill Python --interest research"
	if got := said.CommandLine("recommend", q.profile); got != want {
		t.Errorf("keeps %s, want %s", got, want)
	}
}

// Answers are saved where somebody wants it, and never over a file unless they say so; no
// leads to the summary, from which they can still be saved elsewhere.
func TestQuizSave(t *testing.T) {
	me := profiles.Profile{Skills: []profiles.Skill{skill("Python", scale.Expert)}}
	const mine = "skills:\n  - {name: Python, level: expert}\n"
	save, show := ask{asks: askSummary, pick: []string{saySave}}, ask{asks: askSummary}
	for _, test := range []struct {
		name  string
		place string // named by --save
		steps []ask
		saved string // the name of the file that has the answers
	}{
		{"named", "me.yaml", []ask{show}, "me.yaml"},
		{"named, and not wanted any more", "me.yaml", []ask{{asks: askSummary, pick: []string{sayShowUnsaved}}}, ""},
		{"not wanted", "", []ask{show}, ""},
		{"wanted", "", []ask{save, {asks: askFile, typed: []string{"me.yaml"}}}, "me.yaml"},
		{"wanted, by the usual name", "", []ask{save, {asks: askFile}}, "profile.yaml"},
		{"over a file, no", "old.yaml", []ask{show, {asks: "Replace"}, {asks: askSummary, pick: []string{sayShowUnsaved}}}, ""},
		{"over a file, yes", "old.yaml", []ask{show, {asks: "Replace", pick: []string{sayReplace}}}, "old.yaml"},
		{"another name", "old.yaml", []ask{show, {asks: "Replace", pick: []string{sayOtherFile}}, {asks: askFile, typed: []string{"me.yaml"}}}, "me.yaml"},
		{"another name, none", "old.yaml", []ask{show, {asks: "Replace", pick: []string{sayOtherFile}}, {asks: askFile}, {asks: askSummary, pick: []string{sayShowUnsaved}}}, ""},
		{"another name that exists too", "old.yaml", []ask{show, {asks: "Replace", pick: []string{sayOtherFile}}, {asks: askFile, typed: []string{"old.yaml"}}, {asks: "Replace"}, {asks: askSummary, pick: []string{sayShowUnsaved}}}, ""},
		{"in no folder, then in one", "", []ask{save, {asks: askFile, typed: []string{"no/me.yaml"}}, {asks: "no such", typed: []string{"me.yaml"}}}, "me.yaml"},
		{"in no folder, given up", "", []ask{save, {asks: askFile, typed: []string{"no/me.yaml"}}, {asks: "no such"}, show}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			if err := os.WriteFile("old.yaml", []byte("old"), 0o666); err != nil {
				t.Fatal(err)
			}
			q, s, _ := scripted(t, me, test.steps)
			q.save = test.place
			if err := q.askSummary(); err != nil || q.place != test.saved || !q.done || len(s.steps) > 0 {
				t.Errorf("saved in %q, %v, want %q; left %v", q.place, err, test.saved, s.steps)
			}
			if old, _ := os.ReadFile("old.yaml"); test.saved != "old.yaml" && string(old) != "old" {
				t.Errorf("a file that was there is now %q", old)
			}
			if test.saved != "" {
				if text, _ := os.ReadFile(test.saved); string(text) != mine {
					t.Errorf("saves %q", text)
				}
			}
		})
	}
}

// Whoever named a file with --save and stops finds the answers there, and an older
// file as it was.
func TestQuizStoppedSaves(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("old.yaml", []byte("old"), 0o666); err != nil {
		t.Fatal(err)
	}
	me := profiles.Profile{Skills: []profiles.Skill{skill("Python", scale.Expert)}}
	q, _, notes := scripted(t, me, nil)
	for _, q.save = range []string{"me.yaml", "old.yaml"} {
		q.interrupted(prompt.ErrInterrupted)
	}
	text, _ := os.ReadFile("me.yaml")
	old, _ := os.ReadFile("old.yaml")
	if string(text) != "skills:\n  - {name: Python, level: expert}\n" || string(old) != "old" {
		t.Errorf("saves %q, and the older file is %q", text, old)
	}
	if said := notes.String(); !strings.Contains(said, "Saved in me.yaml.") || !strings.Contains(said, "old.yaml exists already and stays") {
		t.Errorf("says %q", said)
	}
}
