package report

import (
	"reflect"
	"testing"
)

// Two people compared are told of the first three jobs of each, with the points of both,
// and of who leads each layer.
func TestCompareJobs(t *testing.T) {
	person := func(lead string, scores map[string]int, shown ...string) Report {
		r := Report{Layers: []Layer{{Layer: 1}}}
		for _, id := range []string{"a", "b", "c", "d"} {
			r.Layers[0].Roles = append(r.Layers[0].Roles, Role{ID: id, Score: scores[id], Lead: id == lead})
		}
		for _, id := range shown {
			r.Roles = append(r.Roles, Ranked{ID: id, Title: id, Layer: 1, Score: scores[id]})
		}
		return r
	}
	d := Compare(person("a", map[string]int{"a": 9, "b": 5}, "a", "b"), person("c", map[string]int{"a": 2, "c": 7, "d": 6}, "c", "d", "a"))
	want := []RoleDifference{{"a", "a", 1, []int{9, 2}}, {"b", "b", 1, []int{5, 0}}, {"c", "c", 1, []int{0, 7}}, {"d", "d", 1, []int{0, 6}}}
	if !reflect.DeepEqual(d.Roles, want) {
		t.Errorf("\n got %+v\nwant %+v", d.Roles, want)
	}
	if leads := d.Layers[0].Leads; !reflect.DeepEqual(leads, []string{"a", "c"}) {
		t.Errorf("leads %q", leads)
	}
}

// Whoever asks what is open now sees layers and roles by doors, and what earns nothing
// behind, however open it is.
func TestByEntryRanksRoles(t *testing.T) {
	role := func(id string, score int, door Status) Role {
		return Role{ID: id, Score: score, Entry: Entry{Status: door}, EntryStatus: door}
	}
	r := ByEntry(Report{
		Layers: []Layer{
			{Layer: 1, Rank: 1, Score: 30, Entry: Entry{Status: Distant}, Roles: []Role{role("a", 30, Distant), role("b", 0, Open), role("c", 8, Stretch)}},
			{Layer: 2, Rank: 2, Score: 5, Entry: Entry{Status: Open}},
			{Layer: 3, Rank: 3, Entry: Entry{Status: Open}},
		},
		Roles: []Ranked{{ID: "a", Score: 30, Entry: Entry{Status: Distant}}, {ID: "c", Score: 8, Entry: Entry{Status: Stretch}}},
	})
	var layers []int
	var roles, top []string
	for _, l := range r.Layers {
		layers = append(layers, l.Layer)
		for _, x := range l.Roles {
			roles = append(roles, x.ID)
		}
	}
	for _, x := range r.Roles {
		top = append(top, x.ID)
	}
	if !reflect.DeepEqual(layers, []int{2, 1, 3}) || !reflect.DeepEqual(roles, []string{"c", "a", "b"}) || !reflect.DeepEqual(top, []string{"c", "a"}) {
		t.Errorf("layers %v, roles %v, first roles %v", layers, roles, top)
	}
}
