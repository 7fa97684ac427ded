package quiz

import (
	"os"
	"slices"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/lines"
	"layerpath/cmd/layerpath/internal/prompt/prompttest"
	"layerpath/cmd/layerpath/internal/prompt/typing"
	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
)

// A phrase is what people type, and what it means in each question; "-" for nothing, and
// behind a question mark what may be marked or not.
type phrase struct {
	text  string
	about string            // the question into which people type it: a word of no skill into that for skills
	means map[string]string // by question
}

// aboutOf gives the question that phrases of a kind are typed into.
func aboutOf(kind string) string {
	switch kind {
	case "profession", "field", "interest", "degree":
		return kind
	}
	return "skill"
}

// readPhrases reads testdata/phrases.tsv, which was written by somebody who doesn't know how
// the questions are asked.
func readPhrases(t *testing.T) []phrase {
	text, err := os.ReadFile("../../../../testdata/phrases.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var phrases []phrase
	var header []string
	for line := range strings.Lines(string(text)) {
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		switch {
		case strings.HasPrefix(line, "# "):
		case header == nil:
			header = cells
		default:
			p := phrase{cells[0], aboutOf(cells[1]), map[string]string{}}
			for i := 2; i < len(cells); i++ {
				p.means[header[i]] = cells[i]
			}
			phrases = append(phrases, p)
		}
	}
	return phrases
}

// typedInto are the questions, and what is marked once a prompter has answered them: by id,
// professions by name.
func typedInto(c *data.Catalogue) map[string]func(q *quiz) (string, error) {
	return map[string]func(*quiz) (string, error){
		"profession": func(q *quiz) (string, error) {
			err := q.askProfession()
			return named(q.professions, []string{q.profile.Profession.Text}, func(i int) string { return q.professions.options[i].Label }), err
		},
		"field": func(q *quiz) (string, error) {
			q.profile.Degrees = []profiles.Degree{{Level: scale.Bachelor}}
			err := (&degreeAnswer{quiz: q, all: q.profile.Degrees}).askField()
			return named(q.fields, []string{q.profile.Degrees[0].Field.Text}, func(i int) string { return c.Fields[i].ID }), err
		},
		"degree": func(q *quiz) (string, error) {
			a := &degreeAnswer{quiz: q}
			err := a.askLevel()
			if len(a.all) == 0 {
				return "-", err
			}
			return a.all[0].Level.String(), err
		},
		"skill": func(q *quiz) (string, error) {
			err := q.askSkillsFrom(askSkills, nil, nil)
			return named(q.skills, q.skillNames(), func(i int) string { return q.skillID(c, i) }), err
		},
		"interest": func(q *quiz) (string, error) {
			err := q.askInterests()
			var ids []string
			for _, in := range q.profile.Interests {
				ids = append(ids, in.Text)
			}
			return orNone(ids), err
		},
	}
}

// skillID is the id of a skill by its place in the vocabulary.
func (q *quiz) skillID(c *data.Catalogue, option int) string {
	return q.skills.options[option].Names[0]
}

// named are the ids of what texts are recognised as.
func named(v vocabulary, texts []string, id func(int) string) string {
	var ids []string
	for _, text := range texts {
		if text == "" {
			continue
		}
		for _, i := range v.find(text) {
			ids = append(ids, id(i))
		}
	}
	return orNone(ids)
}

func orNone(ids []string) string {
	if len(ids) == 0 {
		return "-"
	}
	slices.Sort(ids)
	return strings.Join(slices.Compact(ids), "|")
}

// right says whether what is marked is what a phrase means.
func right(means, marked string) bool {
	if open, ok := strings.CutPrefix(means, "?"); ok {
		return marked == "-" || marked == open
	}
	want := strings.Split(means, "|")
	slices.Sort(want)
	return marked == strings.Join(want, "|")
}

// An answer that nobody chose must not earn a point: five hundred phrases that people type,
// typed letter by letter into every question, or said line by line to the one that they are
// about, mark what they name and nothing else.
func TestPhrasesMarkWhatTheyName(t *testing.T) {
	phrases := readPhrases(t)
	if len(phrases) != 500 {
		t.Fatalf("%d phrases, want 500", len(phrases))
	}
	if testing.Short() { // a few of each kind show a race as well
		phrases = slices.DeleteFunc(phrases, func(p phrase) bool { return len(p.text)%9 > 0 })
	}
	from, _, _ := scripted(t, profiles.Profile{}, nil)
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	wrong, marks := map[string]bool{}, 0
	for question, ask := range typedInto(c) {
		for _, p := range phrases {
			prompters := map[string]prompt.Prompter{"keys": &prompttest.Typist{Text: p.text, Keys: []typing.Key{typing.KeyEnter}}}
			if question == "skill" { // which keeps what it asks about as it was typed
				prompters["keys, Enter twice"] = &prompttest.Typist{Text: p.text, Keys: []typing.Key{typing.KeyEnter, typing.KeyEnter}}
			}
			if question == p.about {
				prompters["lines"] = lines.New(t.Context(), strings.NewReader(p.text+strings.Repeat("\n", 9)), &strings.Builder{})
			}
			for by, prompter := range prompters {
				q := *from
				q.prompter, q.profile = prompter, profiles.Profile{}
				marked, err := ask(&q)
				if err != nil || !right(p.means[question], marked) {
					wrong[p.text] = true
					t.Errorf("%q typed into the question for a %s by %s marks %s, want %s (%v)", p.text, question, by, marked, p.means[question], err)
				}
				if marked != "-" {
					marks++
				}
			}
		}
	}
	t.Logf("%d of %d phrases are right in every question; %d marks", len(phrases)-len(wrong), len(phrases), marks)
}

// Tab takes the highlighted line by choice: for a phrase that names skills that is one of
// them, and a phrase that fits nothing has no line to take.
func TestTabTakesWhatIsNamed(t *testing.T) {
	from, _, _ := scripted(t, profiles.Profile{}, nil)
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	ask := typedInto(c)["skill"]
	for _, p := range readPhrases(t) {
		typist := &prompttest.Typist{Text: p.text, Keys: []typing.Key{typing.KeyTab}}
		q := *from
		q.prompter, q.profile = typist, profiles.Profile{}
		marked, err := ask(&q)
		means := p.means["skill"]
		switch names := means != "-" && !strings.HasPrefix(means, "?"); {
		case err != nil:
			t.Errorf("%q: %v", p.text, err)
		case typist.Fits == 0 && marked != "-":
			t.Errorf("%q fits nothing, and Tab marks %s", p.text, marked)
		case names && !slices.Contains(strings.Split(means, "|"), marked):
			t.Errorf("%q and Tab mark %s, want one of %s", p.text, marked, means)
		}
	}
}
