package rows

import (
	"fmt"
	"strings"
	"testing"

	"layerpath/profiles"
)

// manyLines are more people than a line may have bytes, a line each.
func manyLines(person, end string) (text string, people int) {
	var b strings.Builder
	for people = 0; b.Len() <= profiles.MaxSize+100_000; people++ {
		fmt.Fprintf(&b, person+end, people)
	}
	return b.String(), people
}

// A spreadsheet that ends its lines in another way from the second on costs nobody: each line
// is one, and of one that is too long the bytes are told.
func TestLinesOfATableMayEndInReturns(t *testing.T) {
	lines, people := manyLines("p%06d,kubernetes and docker", "\r")
	long := "x" + strings.Repeat("y", profiles.MaxSize) + ",go"
	for _, head := range []string{"id,skills\r\n", "id,skills\n", "id,skills\n\r"} {
		got, _ := readAll(t, []byte(head+lines+long+"\r"+lines))
		if len(got.people) != 2*people || len(got.bad) != 1 {
			t.Errorf("%q: %d people of %d, %.300q", head, len(got.people), 2*people, got.bad)
			continue
		}
		from := len(head) + len(lines)
		if want := fmt.Sprintf("larger than 1 MiB, the most that a profile may have; bytes %d to %d are not read", from+1, from+len(long)); !strings.HasSuffix(got.bad[0], want) {
			t.Errorf("%q: %s, want %s", head, got.bad[0], want)
		}
	}
}

// So do documents and lists in YAML.
func TestLinesOfYAMLMayEndInReturns(t *testing.T) {
	skills := strings.Repeat("  - "+strings.Repeat("k", profiles.MaxName-1)+"\r", profiles.MaxSkills/2)
	for _, begin := range []string{"---\rid: p%d\rskills:\r", "- id: p%d\r  skills:\r"} {
		lines, people := manyLines(begin, skills)
		got, _ := readAll(t, []byte("# people\r\n"+lines))
		if len(got.people) != people || len(got.bad) > 0 {
			t.Errorf("%q: %d people of %d, %.300q", begin, len(got.people), people, got.bad)
		}
	}
}

// A line of JSON Lines that has lost its breaks costs nobody either, however long it is: who is
// broken in it is told by the bytes in the line, and so is what is no person at all.
func TestALongLineMayHaveManyPeople(t *testing.T) {
	for _, end := range []string{"\r", "", ",", " "} {
		lines, people := manyLines(`{"id":"p%d","skills":["kubernetes"]}`, end)
		broken := `{"id":"x","skills":["go]}` + end
		file := `{"id":"a","skills":["go"]}` + "\r\n" + lines + broken + lines + "\n" + `{"id":"z","skills":["go"]}`
		got, _ := readAll(t, []byte(file))
		if len(got.people) != 2*people+2 || len(got.bad) != 1 || !strings.HasPrefix(got.bad[0], "row 2: not readable as JSON") {
			t.Errorf("%q: %d people of %d, %.300q", end, len(got.people), 2*people+2, got.bad)
			continue
		}
		from := len(file) - len(lines) - len(broken) - len("\n{'id':'z','skills':['go']}")
		if p := (span{from, from + len(strings.TrimRight(broken, end))}); !got.told([]byte(file), p) || got.unread[0].to > p.to+1 {
			t.Errorf("%q: %s, want %v", end, got.bad[0], p)
		}
	}
}

// One that is too long for anybody is told by its bytes, and by its id.
func TestALongLineIsToldByItsBytes(t *testing.T) {
	long := `{"id":"x","name":"` + strings.Repeat("y", profiles.MaxSize) + `"}`
	for _, line := range []string{long, "[" + long + "]", strings.Repeat("x", profiles.MaxSize+1), `{"a":"` + strings.Repeat("x\r", profiles.MaxSize)} {
		got, _ := readAll(t, []byte(`{"id":"a","skills":["go"]}`+"\n"+line+"\n"+`{"id":"z","skills":["go"]}`+"\n"))
		if len(got.people) != 2 || len(got.bad) != 1 || !strings.HasPrefix(got.bad[0], "row 2: ") {
			t.Errorf("%.50q: %d people, %.300q", line, len(got.people), got.bad)
			continue
		}
		from := strings.Index(line, "{\"id") + 1
		if want := fmt.Sprintf("; bytes %d to %d are not read", max(from, 1), len(strings.TrimRight(line, "]"))); !strings.HasSuffix(got.bad[0], want) {
			t.Errorf("%.50q: %s, want %s", line, got.bad[0], want)
		}
	}
}
