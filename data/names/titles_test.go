package names

import (
	"testing"

	"pgregory.net/rapid"
)

// testTitles has a nurse (1), a teacher (2), a welder (3), a guard (4), a security
// engineer (5), a sales manager (6), a manager (7) and a postman (8).
func testTitles() *Titles {
	table := NewTable(map[string]int32{
		"nurse": 1, "teacher": 2, "welder": 3, "securityguard": 4, "securityengineer": 5, "salesmanager": 6, "manager": 7, "postman": 8, "chiefofstaff": 9,
	})
	words := &TitleWords{
		Aside:     []string{"senior", "working student", "working as", "a", "the", "i", "am", "assistant"},
		Marks:     []string{"ii", "rn", "senior"},
		Vague:     []string{"engineer", "manager", "operator", "technician", "officer", "analyst"},
		Positions: []Position{{"shop-hand", []string{"operator", "helper"}}},
	}
	return NewTitles(&table, words, []TitleRule{
		{3, "weld* machine-tool: shop-hand inspector"},
		{4, "security: officer"},
		{5, "security: analyst engineer"},
		{2, "elementary: teacher"},
		{1, "hospice care: sister"},
		{6, "sales: manager director"},
		{1, "nursing ward: manager sister director"},
	})
}

// A wrong profession is worse than none: the words that carry meaning decide, and a
// position alone decides nothing.
func TestTitlesAreReadByTheirMeaning(t *testing.T) {
	titles := testTitles()
	for _, tt := range []struct {
		text   string
		entry  int
		partly bool
	}{
		{"senior nurse", 1, false},
		{"Nurse II", 1, false},
		{"Nurse, RN", 1, false},
		{"NURSES (m/f/d)", 1, false},
		{"nurse m/w/d", 1, false},
		{"Working Student: Teacher", 2, false},
		{"I am a teacher", 2, false},
		{"children's nurse", 1, true},
		{"nurse at a security officer's", 1, false},
		{"nurse working with the hospital's records system", 1, false},
		{"welding operator", 3, false},
		{"Weld Inspector, Senior", 3, false},
		{"machine tool helper", 3, false},
		{"pipe welding shop operative", 3, true},
		{"security officer", 4, false},
		{"Security Analyst", 5, false},
		{"cloud security engr.", 5, true},
		{"Manager, Sales", 6, false},
		{"Director of Sales", 6, false},
		{"Sales Mgr", 6, false},
		{"Manager (Sales)", 6, false},
		{"Director of Nursing", 1, false},
		{"ward manager", 1, false},
		{"Manager / Director", 7, false},
		{"postman/postwoman", 8, false},
		{"postwoman", 8, false},
		{"teacher - night school", 2, false},
		{"Teacher Elementary", 2, true}, // a last word that is no position
		{"nurse and teacher", 1, false},
		{"nurse hospice care", 1, true},
		{"I am working as a nurse", 1, false},
		{"nurse for a teacher", 1, false},
		{"welder's mate", 3, true},
		{"nurse (m/f/d)", 1, false},
		{"I operate a machine tool in a shop", 3, false},
		{"I manage sales for a bank", 6, false},
		{"RN teacher", 2, true}, // a mark in front may mean something else there
	} {
		if got, ok := titles.Find(tt.text); !ok || got != (TitleFound{tt.entry, tt.partly}) {
			t.Errorf("Find(%q) = %v %v, want %d %v", tt.text, got, ok, tt.entry, tt.partly)
		}
	}
	for _, text := range []string{
		"", " ", "-", "()", "engineer", "zebra engineer", "storage manager of nothing much", "security", "security technician", "nursery rhymes",
		"person who likes nurses", "weld", "m/f/d", "teacher training operator", "operator helper", "II", ", ,", "Manager of widgets", "head of department",
		"son of a nurse", "nurse's husband", "Baker Street", "teacher hater", "not a nurse", "I want to be a nurse", "I am not a teacher", "i play chess", "nurse uniforms",
	} {
		if got, ok := titles.Find(text); ok {
			t.Errorf("Find(%q) = %v, want none", text, got)
		}
	}
}

// Whatever is written, the answer is there, and every time the same.
func TestTitlesOfAnyKindAreRead(t *testing.T) {
	titles := testTitles()
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.StringMatching(`([a-z]{1,6}[ ,/()&-]{0,2}|nurse |senior |manager ){0,6}`)).Draw(t, "text")
		got, ok := titles.Find(text)
		if again, same := titles.Find(text); got != again || ok != same {
			t.Fatalf("%q: %v %v, then %v %v", text, got, ok, again, same)
		}
	})
}
