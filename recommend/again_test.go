package recommend_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
	"pgregory.net/rapid"

	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/internal/world"
	"layerpath/recommend/report"
)

// What comes out goes in: whoever keeps a report, or a plan, has the profile too, in JSON
// and in YAML, alone or in a line of many, and is told the same again, byte for byte.
func TestAReportIsReadAgain(t *testing.T) {
	world.Check(t, newRanked, func(t *rapid.T, w ranked, p profiles.Profile) {
		checkAgain(t, w.Ranker, w.Short, withUnclearLevels(t, p))
	})
}

// The people whom several packages' tests share come out of their reports, too.
func TestPeopleAreReadAgain(t *testing.T) {
	w := embedded(t)
	for _, p := range world.People(t) {
		checkAgain(t, w.Ranker, w.Short, p.Profile)
	}
}

// A report with all reasons, on a profile that is fuller than any that people write, is
// within the bounds of what is read.
func TestAFullReportIsReadAgain(t *testing.T) {
	const many = 300 // skills
	w := embedded(t)
	p := profiles.Profile{}
	for i := range many {
		p.Skills = append(p.Skills, profiles.Skill{Name: profiles.Name{Text: w.Catalogue.Skills[i].Name}, Level: scale.Level(i % 5)})
	}
	checkAgain(t, w.Ranker, w.Rank, p)
}

// withUnclearLevels writes some levels as somebody might who knows no better, and no
// space around a name, which no profile has.
func withUnclearLevels(t *rapid.T, p profiles.Profile) profiles.Profile {
	p.Profession.Text = strings.TrimSpace(p.Profession.Text)
	for i := range p.Interests {
		p.Interests[i].Text = strings.TrimSpace(p.Interests[i].Text)
	}
	words := rapid.SampledFrom([]string{"", "", "", "guru", "9", "3:4", "very: good"})
	for i := range p.Skills {
		p.Skills[i].Name.Text = strings.TrimSpace(p.Skills[i].Name.Text)
		if word := words.Draw(t, "level"); word != "" {
			p.Skills[i].Level, p.Skills[i].Unclear = scale.Unsaid, word
		} else if rapid.IntRange(0, 9).Draw(t, "in the name") == 0 {
			p.Skills[i].Name.Text += rapid.SampledFrom([]string{":3", ": 9", ":guru", ":", ":3:4"}).Draw(t, "tail")
		}
	}
	for i := range p.Degrees {
		p.Degrees[i].Field.Text = strings.TrimSpace(p.Degrees[i].Field.Text)
		if word := words.Draw(t, "degree"); word != "" {
			p.Degrees[i].Level, p.Degrees[i].Unclear = scale.UnsaidDegree, word
		}
	}
	return p
}

// checkAgain holds that the report of what is read of a report is that report.
func checkAgain(t rapid.TB, r *recommend.Ranker, rank func(profiles.Profile) report.Report, p profiles.Profile) {
	told := rank(p)
	want := asJSON(t, told)
	forms := map[string][]byte{"JSON": want, "the profile in JSON": asJSON(t, told.Profile), "YAML": asYAML(t, told), "the profile in YAML": asYAML(t, told.Profile)}
	if goal, err := r.ParseGoal("1"); err == nil {
		plan, err := r.Plan(p, goal, recommend.Limits{Steps: 1})
		if err != nil {
			t.Fatal(err)
		}
		forms["a plan in JSON"], forms["a plan in YAML"] = asJSON(t, plan), asYAML(t, plan)
	}
	ranked := map[string]bool{} // what was read before and is ranked alike
	for form, text := range forms {
		again, err := profiles.Read(bytes.NewReader(text), form)
		if err != nil {
			t.Fatalf("%s: %v\n%s", form, err, text)
		}
		if len(again.Notes) > 0 {
			t.Fatalf("%s\n%+v\nbecomes\n%+v", form, p, again)
		}
		if said := fmt.Sprintf("%+v", withoutLines(again)); !ranked[said] {
			if got := asJSON(t, rank(again)); !bytes.Equal(got, want) {
				t.Fatalf("%s\n%+v\nbecomes\n%+v\n%s\n%s", form, p, again, want, got)
			}
			ranked[said] = true
		}
		var d profiles.Decoder
		if decoded, err := d.Text(string(text)); err != nil || !reflect.DeepEqual(*decoded, again) {
			t.Fatalf("%s: decoded as\n%+v, %v\nread as\n%+v", form, decoded, err, again)
		}
	}
}

// withoutLines is a profile that is from no file.
func withoutLines(p profiles.Profile) profiles.Profile {
	p.Profession.Line = 0
	p.Degrees, p.Skills, p.Interests = slices.Clone(p.Degrees), slices.Clone(p.Skills), slices.Clone(p.Interests)
	for i := range p.Degrees {
		p.Degrees[i].Field.Line = 0
	}
	for i := range p.Skills {
		p.Skills[i].Name.Line = 0
	}
	for i := range p.Interests {
		p.Interests[i].Line = 0
	}
	return p
}

// A key of a profile that is new and forgotten at one of its stops (package profiles
// lists them) would be lost without a word: whoever says everything finds all of it in
// what is saved, and in the report.
func TestNothingThatIsSaidIsLost(t *testing.T) {
	full := profiles.Profile{
		ID: "maya", Name: "Maya Okafor", Profession: profiles.Name{Text: "paralegal"}, RIASEC: "SEC",
		Aim: profiles.Move, Limits: profiles.Limits{NoDegree: true, NoCoding: true, HoursPerWeek: 6, Months: 18},
		Degrees:   []profiles.Degree{{Level: scale.Bachelor, Field: profiles.Name{Text: "law"}, InProgress: true, Expected: 2027}, {Level: scale.UnsaidDegree, Unclear: "guru"}},
		Skills:    []profiles.Skill{{Name: profiles.Name{Text: "python"}, Level: scale.Advanced}, {Name: profiles.Name{Text: "excel"}, Unclear: "guru"}},
		Interests: []profiles.Name{{Text: "automation"}},
	}
	want := saidAt(reflect.ValueOf(full), "")
	for _, key := range keysOf(reflect.TypeOf(full), "") {
		if !slices.ContainsFunc(want, func(s string) bool { return strings.HasPrefix(s, key+"=") }) {
			t.Errorf("let the person here say %s, too", key)
		}
	}
	var saved bytes.Buffer
	if err := profiles.Write(&saved, full); err != nil {
		t.Fatal(err)
	}
	told := embedded(t).Ranker.Rank(full)
	for form, text := range map[string][]byte{"a saved profile": saved.Bytes(), "a report": asJSON(t, told)} {
		again, err := profiles.Read(bytes.NewReader(text), form)
		if err != nil {
			t.Fatal(err)
		}
		if got := saidAt(reflect.ValueOf(again), ""); !slices.Equal(got, want) {
			t.Errorf("%s says\n%q\nsaid was\n%q\n%s", form, got, want, text)
		}
	}
}

// keysOf gives the path of each text and number of a profile, its lines and notes aside.
func keysOf(of reflect.Type, path string) (keys []string) {
	switch of.Kind() {
	case reflect.Slice, reflect.Pointer:
		return keysOf(of.Elem(), path)
	case reflect.Struct:
		for i := range of.NumField() {
			if f := of.Field(i); f.Name != "Line" && f.Name != "Notes" {
				keys = append(keys, keysOf(f.Type, path+"."+f.Name)...)
			}
		}
		return keys
	}
	return []string{path}
}

// saidAt gives what a profile says at each of them.
func saidAt(v reflect.Value, path string) (all []string) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			all = append(all, saidAt(v.Index(i), path)...)
		}
		return all
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.Name != "Line" && f.Name != "Notes" {
				all = append(all, saidAt(v.Field(i), path+"."+f.Name)...)
			}
		}
		return all
	case reflect.Pointer:
		if v.IsNil() {
			return nil
		}
		return saidAt(v.Elem(), path)
	}
	if v.IsZero() {
		return nil
	}
	return []string{fmt.Sprintf("%s=%v", path, v.Interface())}
}

func asJSON(t rapid.TB, v any) []byte {
	text, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func asYAML(t rapid.TB, v any) []byte {
	var b strings.Builder
	e := yaml.NewEncoder(&b)
	if err := e.Encode(v); err != nil {
		t.Fatal(err)
	}
	return []byte(b.String())
}
