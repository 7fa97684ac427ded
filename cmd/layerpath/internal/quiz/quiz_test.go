package quiz

import (
	"bytes"
	"errors"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// A step is one question of a scripted run, found by a part of its words, and what
// is answered: labels of options, texts, or an end. An empty step is Enter.
type step struct {
	asks  string
	pick  []string
	typed []string
	err   error
}

// script answers the questionnaire, and fails where it asks something else.
type script struct {
	t     *testing.T
	steps []step
}

func (s *script) next(message string) step {
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

func (s *script) Select(q prompt.Question) (prompt.Answer, error) {
	s.t.Helper()
	return s.answer(q, []int{q.Default})
}

func (s *script) MultiSelect(q prompt.Question) (prompt.Answer, error) {
	s.t.Helper()
	return s.answer(q, q.Chosen)
}

func (s *script) Input(message, preset string) (string, error) {
	s.t.Helper()
	step := s.next(message)
	if len(step.typed) > 0 {
		preset = step.typed[0]
	}
	return preset, step.err
}

// scripted is a questionnaire with scripted answers, and what it says besides.
func scripted(t *testing.T, from profiles.Profile, steps []step) (*quiz, *script, *bytes.Buffer) {
	t.Helper()
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	s, notes := &script{t, steps}, &bytes.Buffer{}
	return newQuiz(s, c, from, notes), s, notes
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

// The answers of every way through the questionnaire.
func TestQuizAnswers(t *testing.T) {
	const python, sql = "Python", "SQL"
	show := step{asks: askSummary}
	skipSkills := []step{{asks: askSkills}, {asks: askSkillsAgain}}
	skipInterests := []step{{asks: askInterests}, {asks: askInterestsAgain}}
	skipped := slices.Concat([]step{{asks: askProfession}, {asks: askDegree}}, skipSkills, skipInterests)
	saved := profiles.Profile{
		ID: "maya", Name: "Maya", Profession: profiles.Name{Text: "llama groomer"},
		Degrees:   []profiles.Degree{degree(scale.Secondary, ""), degree(scale.Bachelor, "BSc Basket weaving")},
		Skills:    []profiles.Skill{skill("k8s", scale.Advanced), skill("C/C++", scale.Beginner), skill("foo bar", scale.Expert)},
		Interests: names("research", "sleeping"), RIASEC: "SEC",
	}
	unclear := profiles.Profile{Degrees: []profiles.Degree{
		{Level: scale.UnsaidDegree, Unclear: "guru", Field: profiles.Name{Text: "law"}}, {Level: scale.UnsaidDegree, Field: profiles.Name{Text: "art"}},
	}}
	for _, test := range []struct {
		name  string
		from  profiles.Profile
		steps []step
		want  profiles.Profile
	}{
		{"nothing is said", profiles.Profile{}, append(slices.Clone(skipped), show), profiles.Profile{}},
		{"everything", profiles.Profile{}, []step{
			{asks: askProfession, pick: []string{"Nurse"}},
			{asks: askDegree, pick: []string{"Master's degree"}},
			{asks: "master's", pick: []string{"Computer science"}},
			{asks: askAnotherDegree, pick: []string{"Bachelor's degree"}},
			{asks: "bachelor's", pick: []string{"Mathematics"}},
			{asks: askAnotherDegree},
			{asks: askSkills, pick: []string{python, sql, "Git", "Docker"}},
			{asks: askAdvanced, pick: []string{python, sql}},
			{asks: askExpert, pick: []string{sql}},
			{asks: askBeginner, pick: []string{"Docker"}},
			{asks: askInterests, pick: []string{"training and improving models", "writing, teaching, explaining"}},
			show,
		}, profiles.Profile{
			Profession: profiles.Name{Text: "Nurse"},
			Degrees:    []profiles.Degree{degree(scale.Master, "Computer science"), degree(scale.Bachelor, "Mathematics")},
			Skills:     []profiles.Skill{skill("Docker", scale.Beginner), skill(python, scale.Advanced), skill(sql, scale.Expert), skill("Git", scale.Intermediate)},
			Interests:  names("model-training", "communication"),
		}},
		{"a saved profile stays as it is", saved, []step{
			{asks: askProfession}, {asks: askDegree}, {asks: "bachelor's"}, {asks: askAnotherDegree},
			{asks: askSkills}, {asks: askAdvanced}, {asks: askExpert}, {asks: askBeginner}, {asks: askInterests}, show,
		}, func() profiles.Profile {
			p := saved
			p.Degrees = []profiles.Degree{saved.Degrees[1], saved.Degrees[0]}
			return p
		}()},
		{"a degree whose level isn't understood stays, or gets one", unclear, []step{
			{asks: askProfession}, {asks: askDegree}, {asks: askAnotherDegree, pick: []string{"Bachelor's degree"}}, {asks: "bachelor's"}, {asks: askAnotherDegree},
			{asks: askSkills}, {asks: askSkillsAgain}, {asks: askInterests}, {asks: askInterestsAgain}, show,
		}, profiles.Profile{Degrees: []profiles.Degree{unclear.Degrees[0], degree(scale.Bachelor, "art")}}},
		{"what wasn't understood is forgotten once it is answered", profiles.Profile{
			Degrees: []profiles.Degree{{Level: scale.UnsaidDegree, Unclear: "guru", Field: profiles.Name{Text: "law"}}},
			Skills:  []profiles.Skill{{Name: profiles.Name{Text: "Git"}, Unclear: "guru"}, skill("SQL:wizard", scale.Unsaid)},
		}, []step{
			{asks: askProfession}, {asks: askDegree, pick: []string{"Bachelor's degree"}}, {asks: "bachelor's"}, {asks: askAnotherDegree},
			{asks: askSkills}, {asks: askAdvanced, pick: []string{"Git", "SQL"}}, {asks: askExpert}, {asks: askInterests}, {asks: askInterestsAgain}, show,
		}, profiles.Profile{
			Degrees: []profiles.Degree{degree(scale.Bachelor, "law")},
			Skills:  []profiles.Skill{skill("Git", scale.Advanced), skill("SQL", scale.Advanced)},
		}},
		{"a text that is too long is left out", profiles.Profile{}, []step{
			{asks: askProfession}, {asks: askDegree},
			{asks: askSkills, typed: []string{strings.Repeat("x", 201), "sql"}},
			{asks: askAdvanced}, {asks: askBeginner}, {asks: askInterests}, {asks: askInterestsAgain}, show,
		}, profiles.Profile{Skills: []profiles.Skill{skill("sql", scale.Intermediate)}}},
		{"a typed skill has its level, a misspelt one too", profiles.Profile{}, []step{
			{asks: askProfession}, {asks: askDegree},
			{asks: askSkills, typed: []string{"git:1", "pyhton:4", "sql:9"}}, {asks: "pyhton", pick: []string{python}},
			{asks: askAdvanced}, {asks: askExpert}, {asks: askBeginner}, {asks: askInterests}, {asks: askInterestsAgain}, show,
		}, profiles.Profile{Skills: []profiles.Skill{skill("git", scale.Beginner), skill(python, scale.Expert), skill("sql", scale.Intermediate)}}},
		{"of a saved profile, some is taken away and some added", saved, []step{
			{asks: askProfession, pick: []string{sayNoProfession}},
			{asks: askDegree, pick: []string{"Doctorate"}}, {asks: "doctorate", pick: []string{sayNoField}}, {asks: askAnotherDegree, pick: []string{sayNoMoreDegrees}},
			{asks: askSkills, pick: []string{"k8s", python}, typed: []string{"K8S", "python 3", "Helm"}},
			{asks: askAdvanced}, {asks: askExpert}, {asks: askBeginner},
			{asks: askInterests, pick: []string{"sleeping", "mathematics and theory"}}, show,
		}, profiles.Profile{
			ID: "maya", Name: "Maya", RIASEC: "SEC",
			Degrees:   []profiles.Degree{degree(scale.Doctorate, "")},
			Skills:    []profiles.Skill{skill("k8s", scale.Advanced), skill(python, scale.Intermediate), skill("Helm", scale.Intermediate)},
			Interests: names("sleeping", "mathematics"),
		}},
		{"no degree asks for no field, and no other", profiles.Profile{}, slices.Concat(
			[]step{{asks: askProfession}, {asks: askDegree, pick: []string{"No degree"}}}, skipSkills, skipInterests, []step{show},
		), profiles.Profile{Degrees: []profiles.Degree{degree(scale.NoDegree, "")}}},
		{"a degree that becomes a school loses its field", profiles.Profile{Degrees: []profiles.Degree{degree(scale.Bachelor, "law")}}, slices.Concat(
			[]step{{asks: askProfession}, {asks: askDegree, pick: []string{"Secondary school"}}}, skipSkills, skipInterests, []step{show},
		), profiles.Profile{Degrees: []profiles.Degree{degree(scale.Secondary, "")}}},
		{"one skill, a beginner's", profiles.Profile{}, slices.Concat(
			skipped[:2], []step{{asks: askSkills, pick: []string{python}}, {asks: askAdvanced}, {asks: askBeginner, pick: []string{python}}}, skipInterests, []step{show},
		), profiles.Profile{Skills: []profiles.Skill{skill(python, scale.Beginner)}}},
		{"when all are known well, no course is asked about", profiles.Profile{}, slices.Concat(
			skipped[:2], []step{{asks: askSkills, pick: []string{python}}, {asks: askAdvanced, pick: []string{python}}, {asks: askExpert}}, skipInterests, []step{show},
		), profiles.Profile{Skills: []profiles.Skill{skill(python, scale.Advanced)}}},
		{"names that aren't listed", profiles.Profile{}, slices.Concat([]step{
			{asks: askProfession, typed: []string{"nurze"}}, {asks: `"nurze" isn't known`},
			{asks: askDegree, pick: []string{"Bachelor's degree"}}, {asks: "bachelor's", typed: []string{"Basket weaving xyz"}}, {asks: askAnotherDegree},
			{asks: askSkills, typed: []string{"pyhton", "kubernets", "javscript", "qqqqqqqqqq"}},
			{asks: `"pyhton"`}, {asks: `"kubernets"`, pick: []string{sayKeep}}, {asks: `"javscript"`, pick: []string{sayLeave}},
			{asks: askAdvanced}, {asks: askBeginner},
		}, skipInterests, []step{show}), profiles.Profile{
			Profession: profiles.Name{Text: "Nurse"},
			Degrees:    []profiles.Degree{degree(scale.Bachelor, "Basket weaving xyz")},
			Skills:     []profiles.Skill{skill(python, scale.Intermediate), skill("kubernets", scale.Intermediate), skill("qqqqqqqqqq", scale.Intermediate)},
		}},
		{"every answer can be changed in the end", profiles.Profile{RIASEC: "S"}, slices.Concat(skipped, []step{
			{asks: askSummary, pick: []string{sayProfession}}, {asks: askProfession, pick: []string{"Lawyer"}},
			{asks: askSummary, pick: []string{sayDegrees}}, {asks: askDegree, pick: []string{"Secondary school"}},
			{asks: askSummary, pick: []string{saySkills}}, {asks: askSkills, pick: []string{python}}, {asks: askAdvanced}, {asks: askBeginner},
			{asks: askSummary, pick: []string{sayLevels}}, {asks: askAdvanced, pick: []string{python}}, {asks: askExpert, pick: []string{python}},
			{asks: askSummary, pick: []string{sayInterests}}, {asks: askInterests, pick: []string{"design and user experience"}},
			{asks: askSummary, pick: []string{sayCode}}, {asks: askRIASEC, typed: []string{"xyz"}}, {asks: askRIASEC, typed: []string{"ric"}},
			show,
		}), profiles.Profile{
			Profession: profiles.Name{Text: "Lawyer"}, Degrees: []profiles.Degree{degree(scale.Secondary, "")},
			Skills: []profiles.Skill{skill(python, scale.Expert)}, Interests: names("design"), RIASEC: "RIC",
		}},
		{"a Holland code can be taken back", profiles.Profile{RIASEC: "S"}, slices.Concat(skipped, []step{
			{asks: askSummary, pick: []string{sayCode}}, {asks: askRIASEC, typed: []string{"-"}}, show,
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
			if !reflect.DeepEqual(q.profile, test.want) {
				t.Errorf("gives\n%+v, want\n%+v", q.profile, test.want)
			}
		})
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
	want := []string{"nurse", "master: law; Secondary school", "k8s, Go, sql", "1 expert, 2 intermediate", "advancing the state of the art; sleeping", "RI"}
	if !slices.Equal(got, want) {
		t.Errorf("shows %q, want %q", got, want)
	}
}

// Whoever stops loses nothing that they answered before, wherever they stop.
func TestQuizKeepsAnswers(t *testing.T) {
	full := []step{
		{asks: askProfession, pick: []string{"Nurse"}},
		{asks: askDegree, pick: []string{"Master's degree"}},
		{asks: "master's", pick: []string{"Law"}},
		{asks: askAnotherDegree},
		{asks: askSkills, pick: []string{"Python"}, typed: []string{"pyhton"}},
		{asks: `"pyhton"`, pick: []string{sayKeep}},
		{asks: askAdvanced, pick: []string{"Python"}},
		{asks: askExpert},
		{asks: askBeginner},
		{asks: askInterests, pick: []string{"design and user experience"}},
		{asks: askSummary},
	}
	const (
		nurse  = " --profession Nurse"
		master = nurse + " --degree master"
		law    = nurse + " --degree master:Law"
		python = law + " --skill Python"
		skills = python + " --skill pyhton"
		levels = law + " --skill Python:advanced --skill pyhton:intermediate"
		all    = levels + " --interest design"
	)
	for i, want := range []string{"", nurse, master, law, law, skills, skills, skills, skills, levels, all} {
		steps := slices.Clone(full[:i+1])
		steps[i] = step{asks: full[i].asks, err: prompt.ErrInterrupted}
		q, _, notes := scripted(t, profiles.Profile{}, steps)
		err := q.run()
		if err = q.interrupted(err, ""); shell.ExitCode(err) != shell.ExitInterrupted || err.Error() != "" {
			t.Errorf("stopped at %q: %v, exit %d", full[i].asks, err, shell.ExitCode(err))
		}
		got := notes.String()
		if want == "" {
			want = sayStopped
		} else if want += "\n"; !strings.Contains(got, "  layerpath quiz"+want) {
			t.Errorf("stopped at %q, it can't be gone on from:\n%s", full[i].asks, got)
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
	q, _, _ := scripted(t, from, []step{{asks: askProfession}, {asks: askDegree}, {asks: askSkills, pick: []string{"k8s", "Python"}, err: prompt.ErrInterrupted}})
	if err := q.run(); !errors.Is(err, prompt.ErrInterrupted) {
		t.Fatal(err)
	}
	want := "layerpath recommend --skill k8s:expert --skill Python --interest research"
	if got := said.CommandLine("recommend", q.profile); got != want {
		t.Errorf("keeps %s, want %s", got, want)
	}
}

func TestQuizSave(t *testing.T) {
	me := profiles.Profile{Skills: []profiles.Skill{skill("Python", scale.Expert)}}
	const mine = "skills:\n  - {name: Python, level: expert}\n"
	for _, test := range []struct {
		name  string
		place string // named by --save
		steps []step
		saved string // the name of the file that has the answers
		fails bool
	}{
		{"named", "me.yaml", nil, "me.yaml", false},
		{"offered", "", []step{{asks: askSave, typed: []string{"me.yaml"}}}, "me.yaml", false},
		{"offered, no", "", []step{{asks: askSave}}, "", false},
		{"offered, no in words", "", []step{{asks: askSave, typed: []string{"no"}}}, "", false},
		{"offered, yes in words", "", []step{{asks: askSave, typed: []string{"y"}}, {asks: askFile}}, "profile.yaml", false},
		{"over a file, no", "old.yaml", []step{{asks: "Replace"}}, "", false},
		{"over a file, yes", "old.yaml", []step{{asks: "Replace", pick: []string{sayReplace}}}, "old.yaml", false},
		{"another name", "old.yaml", []step{{asks: "Replace", pick: []string{sayOtherFile}}, {asks: askFile, typed: []string{"me.yaml"}}}, "me.yaml", false},
		{"another name, none", "old.yaml", []step{{asks: "Replace", pick: []string{sayOtherFile}}, {asks: askFile}}, "", false},
		{"another name that exists too", "old.yaml", []step{{asks: "Replace", pick: []string{sayOtherFile}}, {asks: askFile, typed: []string{"old.yaml"}}, {asks: "Replace"}}, "", false},
		{"in no folder, then in one", "", []step{{asks: askSave, typed: []string{"no/me.yaml"}}, {asks: "no such", typed: []string{"me.yaml"}}}, "me.yaml", false},
		{"in no folder, given up", "", []step{{asks: askSave, typed: []string{"no/me.yaml"}}, {asks: "no such"}}, "", true},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			if err := os.WriteFile("old.yaml", []byte("old"), 0o666); err != nil {
				t.Fatal(err)
			}
			q, s, _ := scripted(t, me, test.steps)
			place, err := q.save(test.place)
			if (err != nil) != test.fails || place != test.saved || len(s.steps) > 0 {
				t.Errorf("saved in %q, %v, want %q; left %v", place, err, test.saved, s.steps)
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
	q.interrupted(prompt.ErrInterrupted, "me.yaml")
	q.interrupted(prompt.ErrInterrupted, "old.yaml")
	text, _ := os.ReadFile("me.yaml")
	old, _ := os.ReadFile("old.yaml")
	if string(text) != "skills:\n  - {name: Python, level: expert}\n" || string(old) != "old" {
		t.Errorf("saves %q, and the older file is %q", text, old)
	}
	if said := notes.String(); !strings.Contains(said, "Saved in me.yaml.") || !strings.Contains(said, "old.yaml exists already and stays") {
		t.Errorf("says %q", said)
	}
}
