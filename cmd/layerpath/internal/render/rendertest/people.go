// Package rendertest draws reports, people and screens that mean harm, and looks whether
// what is rendered of them is safe. It is for tests.
package rendertest

import (
	"strings"

	"pgregory.net/rapid"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/report"
)

func Embedded(t rapid.TB) *data.Catalogue {
	t.Helper()
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// RankerOf makes a ranker with a catalogue that is valid.
func RankerOf(c *data.Catalogue) *recommend.Ranker {
	r, err := recommend.New(c)
	if err != nil {
		panic(err)
	}
	return r
}

// Person draws somebody who answers in the catalogue's words, in their own, and
// now and then in bytes.
func Person(t *rapid.T, c *data.Catalogue) profiles.Profile {
	p := profiles.Profile{
		Name:   drawSaid(t, "name", ""),
		RIASEC: rapid.SampledFrom([]string{"", "R", "IRC", "RIASEC"}).Draw(t, "riasec"),
	}
	p.Profession.Text = drawSaid(t, "profession", Pick(t, c.Professions).Name)
	for range rapid.IntRange(0, 3).Draw(t, "degrees") {
		p.Degrees = append(p.Degrees, profiles.Degree{
			Level: scale.Degree(rapid.IntRange(0, 5).Draw(t, "level")),
			Field: profiles.Name{Text: drawSaid(t, "field", Pick(t, c.Fields).Name)},
		})
	}
	for range rapid.IntRange(0, 12).Draw(t, "skills") {
		name := profiles.Name{Text: drawSaid(t, "skill", Pick(t, c.Skills).Name)}
		p.Skills = append(p.Skills, profiles.Skill{Name: name, Level: scale.Level(rapid.IntRange(0, 4).Draw(t, "level"))})
	}
	for range rapid.IntRange(0, 4).Draw(t, "interests") {
		p.Interests = append(p.Interests, profiles.Name{Text: drawSaid(t, "interest", Pick(t, c.Interests).ID)})
	}
	return p
}

func Pick[T any](t *rapid.T, items []T) T { return rapid.SampledFrom(items).Draw(t, "known") }

// drawSaid draws what somebody says: a known name mostly. As in any profile there
// is no space around it.
func drawSaid(t *rapid.T, what, known string) string {
	return strings.TrimSpace(rapid.OneOf(rapid.Just(known), rapid.Just(known), rapid.SampledFrom([]string{"", "x"}), Text()).Draw(t, what))
}

// Text draws a text that means harm: escapes, directions, wide and combining
// characters, markup, one word without end.
func Text() *rapid.Generator[string] {
	hard := rapid.SampledFrom(Hard())
	return rapid.OneOf(hard, hard, rapid.String())
}

// Hard are such texts.
func Hard() []string {
	return []string{
		"\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "\x9b2J", "a\u009bb", "a\u202eb\u2066c", "a\u2028b\u2029c", "line\nbreak\r\n", "tab\there", "\x00", "\x7f", "\ufffd\xff",
		"a\ufffeb\ufeffc\uffffd", "日本語の名前がとても長い人のための試験", "é́́", "👩‍👩‍👧‍👦 family", "🇩🇪", "ＷＩＤＥ", "a\u200db\u00adc",
		strings.Repeat("w", 300), strings.Repeat("many words ", 30), strings.Repeat("漢", 90),
		"| a | b |", "`code` *bold* _it_ <b>html</b> [x](http://y) ~~z~~ # h", "- item", "1. item", "+ item", "\u00a0=1+1", "\u200b@x", "a,\u3000-1", "&lt;b&gt;", "---", "> quote", "![i](j)",
	}
}

// Report draws a report that a person gets, or one of which every text means
// harm, as a catalogue could have it made.
func Report(t *rapid.T, c *data.Catalogue) report.Report {
	r := RankerOf(c).Rank(Person(t, c))
	if len(r.Layers) > 0 && rapid.Bool().Draw(t, "harmful catalogue") {
		Poison(&r, func() string { return strings.TrimSpace(Text().Draw(t, "text")) })
	}
	return r
}

// Poison puts texts wherever a report has one from a catalogue.
func Poison(r *report.Report, text func() string) {
	r.Catalog = report.Catalog{Name: text(), Version: text()}
	for i := range r.Layers {
		l := &r.Layers[i]
		for _, s := range []*string{&l.ID, &l.Name, &l.Nickname, &l.Plain, &l.Stream, &l.About, &l.SkillSet, &l.FirstStep, &l.Entry.Usual, &l.Entry.Explanation} {
			*s = text()
		}
		poisonReasons(l.Reasons, text)
		poisonGaps(l.Gaps, text)
		for j := range l.Roles {
			role := &l.Roles[j]
			role.Title, role.About, role.FirstStep, role.Entry.Explanation = text(), text(), text(), text()
			poisonReasons(role.Reasons, text)
			poisonGaps(role.Gaps, text)
			poisonTexts(role.Lacks, text)
		}
	}
	for i := range r.Roles {
		r.Roles[i].Title = text()
		poisonTexts(r.Roles[i].Lacks, text)
		r.Roles[i].Entry.After = &report.After{Status: report.Open, Degree: text()}
	}
	for i := range r.Learn {
		r.Learn[i].Name = text()
		poisonTexts(r.Learn[i].Before, text)
	}
	for i := range r.Profile.Interests {
		r.Profile.Interests[i].Name = text()
	}
	if r.Confidence != nil {
		r.Confidence.Name = text()
	}
	if r.Bridge != nil {
		r.Bridge.Title = text()
		poisonTexts(r.Bridge.Lacks, text)
	}
	if r.TooLittle != nil {
		poisonTexts(r.TooLittle.Questions, text)
	}
	for i := range r.Warnings {
		r.Warnings[i].Text = text()
	}
	for i := range r.Coverage.Unrecognized {
		r.Coverage.Unrecognized[i].Names = []string{text()}
	}
}

func poisonReasons(reasons []report.Reason, text func() string) {
	for i := range reasons {
		reasons[i].Name, reasons[i].Requirement = text(), text()
		poisonReasons(reasons[i].Reasons, text)
	}
}

func poisonGaps(gaps []report.Gap, text func() string) {
	for i := range gaps {
		gaps[i].Name = text()
		poisonTexts(gaps[i].Before, text)
	}
}

func poisonTexts(texts []string, text func() string) {
	for i := range texts {
		texts[i] = text()
	}
}

func Screen(t *rapid.T) page.Screen {
	return page.Screen{
		Width:  rapid.OneOf(rapid.SampledFrom([]int{40, 80}), rapid.IntRange(40, 200)).Draw(t, "columns"),
		Colour: rapid.Bool().Draw(t, "colour"),
		UTF8:   rapid.Bool().Draw(t, "UTF-8"),
		Bare:   rapid.Bool().Draw(t, "bare"),
		Whole:  rapid.Bool().Draw(t, "whole"),
	}
}
