package data

import (
	"cmp"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// factsText is what a catalogue may say beside the tiny one: a way into its role, and the
// figures of one occupation.
const factsText = `waysIn:
  - role: digger
    project: {hours: 30, build: A hole., show: A photograph of it., enough: It is two feet deep.}
    signals: [clean edges, dry feet, a level floor]
    certificates: []
    learn: [a community college, the manual of your spade]
    reviewed: 2026-11
sources:
  - {id: pay, publisher: Bureau, table: Wages, date: May 2024, country: United States, licence: public domain}
  - {id: outlook, publisher: Bureau, table: Projections, date: 2024 to 2034, country: United States, licence: public domain}
  - {id: education, publisher: Department, table: Education, date: 2025, country: United States, licence: CC BY 4.0}
  - {id: isco, publisher: Office, table: ISCO-08, date: "2008", licence: public domain}
iscoGroups:
  - {code: "9312", title: Civil engineering labourers}
occupations:
  - {soc: "47-2061", also: ["47-2060"], title: Diggers, isco: "9312", employed: 1000, pay: [20000, 30000, 40000, "#", "*"],
     change: -1.5, openings: 2.5, education: No formal educational credential, experience: None, training: None,
     required: [{soc: 47-2061.01, title: Trench Diggers, zone: 2, answers: 20, levels: {none: 60, secondary: 40}}]}
`

// What an author says of ways in and of occupations must reach whoever shows it.
func TestFactsAreRead(t *testing.T) {
	c, err := Load(writeFolder(t, map[string]string{"a.yaml": tinyText(t), "b.yaml": factsText}))
	if err != nil {
		t.Fatal(err)
	}
	forgetPlaces(reflect.ValueOf(c).Elem())
	want := WayIn{
		"digger", Project{30, "A hole.", "A photograph of it.", "It is two feet deep.", Place{}}, []string{"clean edges", "dry feet", "a level floor"},
		[]string{}, []string{"a community college", "the manual of your spade"}, "2026-11", Place{},
	}
	if got, ok := c.FindWayIn("digger"); !ok || !reflect.DeepEqual(*got, want) {
		t.Errorf("the way in is %+v, %v; want %+v", got, ok, want)
	}
	if _, ok := c.FindWayIn("miner"); ok {
		t.Error("somebody else's way in is found")
	}
	occupation := Occupation{
		"47-2061", []string{"47-2060"}, "Diggers", "9312", 1000, [5]int{20000, 30000, 40000, PayOrMore, 0}, -1.5, 2.5,
		"No formal educational credential", "None", "None",
		[]Survey{{"47-2061.01", "Trench Diggers", 2, 20, []Share{{ID: "none", Percent: 60}, {ID: "secondary", Percent: 40}}, Place{}}}, Place{},
	}
	for _, soc := range []string{"47-2061", "47-2061.00", "47-2061.01", "47-2060.00"} {
		if got, ok := c.FindOccupation(soc); !ok || !reflect.DeepEqual(*got, occupation) {
			t.Errorf("%s is %+v, %v; want %+v", soc, got, ok, occupation)
		}
	}
	for _, soc := range []string{"", "47-2062.00", "47"} {
		if got, ok := c.FindOccupation(soc); ok {
			t.Errorf("%q is counted in %s", soc, got.Title)
		}
	}
	if s, ok := c.FindSource(OutlookSource); !ok || s.Date != "2024 to 2034" || s.Country != "United States" {
		t.Errorf("the outlook is from %+v, %v", s, ok)
	}
	for _, tt := range []struct {
		own, soc string
		want     bool
	}{{"9312", "", true}, {"", "47-2061.00", true}, {"", "47-2062.00", false}, {"2512", "47-2061.00", false}} {
		if g, ok := c.FindISCO(tt.own, tt.soc); ok != tt.want || ok && g.Code != "9312" {
			t.Errorf("%+v: ISCO %+v, %v", tt, g, ok)
		}
	}
}

// A figure that stands twice is mended once. Those of occupations stand in
// occupations.yaml, and no other file of the catalogue says what anybody earns, or how
// many people do.
func TestFiguresOfOccupationsStandOnce(t *testing.T) {
	figures := map[string]string{}
	for _, o := range embeddedCatalogue(t).Occupations {
		for _, n := range append(o.Pay[:], o.Employed) {
			if n >= 10_000 && n%1000 != 0 { // smaller and round ones are hours, years and lines of data elsewhere
				figures[strconv.Itoa(n)] = o.Title
			}
		}
	}
	if len(figures) < 1000 {
		t.Fatalf("%d figures", len(figures))
	}
	paths, err := filepath.Glob("catalog/*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	number, money := regexp.MustCompile(`\d[\d,]*\d`), regexp.MustCompile(`(?i)[$€£] ?\d{2,3}[,.]?\d{3}|(dollars|euros|usd|eur) (a|an|per) (year|month|hour)|\b(salar(y|ies)|wages?|earns?) (\w+ )?[$€£]?\d`)
	for _, path := range paths {
		if filepath.Base(path) == "occupations.yaml" {
			continue
		}
		for i, line := range strings.Split(readText(t, path), "\n") {
			if m := money.FindString(line); m != "" {
				t.Errorf("%s:%d: %q: pay stands in occupations.yaml", path, i+1, m)
			}
			for _, n := range number.FindAllString(line, -1) {
				if title := figures[strings.ReplaceAll(n, ",", "")]; title != "" {
					t.Errorf("%s:%d: %s is a figure of %s: it stands in occupations.yaml", path, i+1, n, title)
				}
			}
		}
	}
}

func readText(t *testing.T, path string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// Every figure is the one that its source has: a slip of one digit would be quoted as
// somebody's pay.
func TestFiguresAreThoseOfTheirSources(t *testing.T) {
	folder := os.Getenv("LAYERPATH_FACTS")
	if folder == "" {
		t.Skip("name the folder with the tables of pay, outlook and education in LAYERPATH_FACTS")
	}
	wages, outlook := factRows(t, folder, "us-wages-2024.tsv"), factRows(t, folder, "us-outlook-2024-2034.tsv")
	education := factRows(t, folder, "onet-education.tsv")
	surveys := 0
	for _, o := range embeddedCatalogue(t).Occupations {
		want, got := append([]string{o.SOC}, outlook[o.SOC][3:]...), []string{o.SOC, tenth(o.Change), tenth(o.Openings), o.Education, o.Experience, o.Training}
		if !reflect.DeepEqual(got, want) {
			t.Errorf("the outlook of %s is %q, and its source has %q", o.Title, got, want)
		}
		got = append([]string{o.SOC, o.Title, strconv.Itoa(o.Employed)}, payCells(o.Pay)...)
		if want := wages[o.SOC]; want == nil && (o.Pay != [5]int{} || o.Employed != 0) || want != nil && !reflect.DeepEqual(got, want) {
			t.Errorf("the pay of %s is %q, and its source has %q", o.Title, got, want)
		}
		for _, s := range o.Required {
			surveys++
			want := education[s.SOC]
			got := []string{s.SOC, cmp.Or(s.Title, o.Title), strconv.Itoa(s.Zone), strconv.Itoa(s.Answers)}
			for _, level := range SurveyLevels() {
				got = append(got, strconv.Itoa(percentOf(s.Levels, level)))
			}
			if !reflect.DeepEqual(got, want) {
				t.Errorf("in %s they say %q, and the source has %q", s.SOC, got, want)
			}
		}
	}
	if surveys < 200 {
		t.Errorf("%d surveys", surveys)
	}
}

// factRows are the rows of a table by their code.
func factRows(t *testing.T, folder, name string) map[string][]string {
	t.Helper()
	rows := map[string][]string{}
	for line := range strings.Lines(readText(t, filepath.Join(folder, name))) {
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		rows[cells[0]] = cells
	}
	return rows
}

func tenth(n float64) string { return strconv.FormatFloat(n, 'f', 1, 64) }

func payCells(pay [5]int) (cells []string) {
	for _, n := range pay {
		switch n {
		case 0:
			cells = append(cells, "*")
		case PayOrMore:
			cells = append(cells, "#")
		default:
			cells = append(cells, strconv.Itoa(n))
		}
	}
	return cells
}

func percentOf(shares []Share, id string) int {
	for _, s := range shares {
		if s.ID == id {
			return s.Percent
		}
	}
	return 0
}

// Whoever asks for a code gets what is counted next to it; only of soldiers is nothing
// counted, and their unit group is known.
func TestEveryCodeIsCountedAndClassified(t *testing.T) {
	c := embeddedCatalogue(t)
	look := func(id, isco, soc string) {
		if soc == "" {
			return
		}
		if _, ok := c.FindOccupation(soc); !ok && !strings.HasPrefix(soc, "55-") {
			t.Errorf("%s: no occupation has %s", id, soc)
		}
		if _, ok := c.FindISCO(isco, soc); !ok {
			t.Errorf("%s: %s has no unit group", id, soc)
		}
	}
	for _, r := range c.Roles {
		look(r.ID, r.ISCO, r.SOC)
	}
	for _, p := range c.Professions {
		look(p.ID, p.ISCO, p.SOC)
	}
}
