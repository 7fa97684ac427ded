package data

import (
	"reflect"
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
