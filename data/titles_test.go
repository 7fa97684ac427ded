package data

import (
	"bufio"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// rows gives the rows of a table with tabs between its cells, without its head.
func rows(t *testing.T, file string) (rows [][]string) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		rows = append(rows, strings.Split(lines.Text(), "\t"))
	}
	if err := lines.Err(); err != nil || len(rows) < 2 {
		t.Fatalf("%s: %d rows, %v", file, len(rows), err)
	}
	return rows[1:]
}

// occupation gives the code of the occupation that a title leads to, empty for none.
func occupation(c *Catalogue, title string) string {
	job, _, ok := c.FindProfession(title)
	switch {
	case !ok:
		return ""
	case job.Role >= 0:
		return c.Roles[job.Role].SOC
	}
	if p := c.Professions[job.Profession]; p.SOC != "" {
		return p.SOC
	}
	return "none" // "retired": known, and no occupation
}

// Whoever does any work of all that there is finds it known, and as what it is: of the
// alternate titles of O*NET, as many as this test holds. LAYERPATH_VOCABULARY names the
// table of its occupations: code, title, job zone, Holland code, education, titles.
func TestTitlesOfAllWorkingLifeAreKnown(t *testing.T) {
	const (
		size                   = 5000
		leastKnown, leastRight = 84, 83 // percent, of all and of those known
	)
	file := os.Getenv("LAYERPATH_VOCABULARY")
	if file == "" {
		t.Skip("set LAYERPATH_VOCABULARY to a table of O*NET's occupations with their alternate titles")
	}
	type titled struct{ code, title string }
	var all []titled
	for _, row := range rows(t, file) {
		for title := range strings.SplitSeq(row[5], ";") {
			if title = strings.TrimSpace(title); title != "" {
				all = append(all, titled{row[0], title})
			}
		}
	}
	rand.New(rand.NewPCG(22, 5000)).Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
	all = all[:min(size, len(all))]
	c := embeddedCatalogue(t)
	known, right := 0, 0
	for _, x := range all {
		if code := occupation(c, x.title); code != "" {
			known++
			if code[:2] == x.code[:2] {
				right++
			}
		}
	}
	t.Logf("of %d titles %d are known (%.3f), of these %d in the right major group (%.3f)",
		len(all), known, float64(known)/float64(len(all)), right, float64(right)/float64(known))
	if known*100 < leastKnown*len(all) || right*100 < leastRight*known {
		t.Errorf("fewer than %d percent known, or than %d of them right", leastKnown, leastRight)
	}
}

// Titles of trades, care, offices, arts and shops as people say them, written by somebody
// who hadn't seen the catalogue: each with the minor groups of occupations that an adviser
// would accept, or "unknown" where it names none. Of those aside nobody who writes the
// catalogue sees more than the count.
func TestTitlesAsPeopleSayThem(t *testing.T) {
	c := embeddedCatalogue(t)
	for half, least := range map[string]int{"open": 93, "aside": 77} {
		right, taken := 0, 0
		titles := rows(t, filepath.Join("..", "testdata", "titles", half+".tsv"))
		for _, row := range titles {
			code, accepted := occupation(c, row[0]), strings.Split(row[1], ",")
			ok := slices.ContainsFunc(accepted, func(a string) bool {
				return a == "unknown" && (code == "" || code == "none") || len(code) > 4 && strings.HasPrefix(code, a)
			})
			switch {
			case ok:
				right++
			case code != "":
				taken++
			}
			if !ok && half == "open" {
				t.Logf("%q leads to %q, not %s", row[0], code, row[1])
			}
		}
		t.Logf("%s: %d of %d right, %d taken for something else", half, right, len(titles), taken)
		if right < least {
			t.Errorf("%s: %d right, at least %d were", half, right, least)
		}
	}
}
