package rows

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"layerpath/profiles"
)

// FuzzRows: whatever is in a file, nothing panics, and rows and stretches lie in it one
// behind the other.
func FuzzRows(f *testing.F) {
	for _, text := range []string{
		`[{"id":"a","skills":["go]},{"id":"b","skills":["go"]},]`, "[{\"skills\":[]}},{\"skills\":[]", `{"skills":[{"skills":[`, `},{"aim":"x"}{`, "[[{\"aim\":1}],,",
		"{\n\"id\":\"a\n}\n{\"skills\":[]}\n", "id,skills\ra,\"go\rb,\"\"\r", "id: a\n---\n- skills: [x]\n- name: b\nskills:\n", "- a\n- {b: c}\n-\n",
		"\xff\xfe{\x00}\x00\n\x00", "{\x00\"\x00a\x00\"\x00", "\x00{\x00}\x00\n\x00{\x00[", "{\"id\":\"a\"}\r{\"skills\":[\"b\"]}x\n",
	} {
		for _, format := range append(Formats(), "") {
			f.Add([]byte(text), format)
		}
	}
	f.Fuzz(func(t *testing.T, text []byte, format string) {
		r, err := Open(strings.NewReader(string(text)), "people", Format(format))
		if err != nil || r.source == nil && r.lines == nil {
			return
		}
		var d profiles.Decoder
		at := 0
		for {
			chunk, err := r.Next()
			if errors.Is(err, io.EOF) {
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			for _, row := range chunk.rows {
				if row.kind != fault {
					at = inOrder(t, row, at)
				}
			}
			number := chunk.first - 1
			for line := range strings.Lines(chunk.lines) {
				number++
				behind := 0
				for _, row := range salvaged(line, number) {
					if row.kind != fault {
						behind = inOrder(t, row, behind)
					}
				}
				if behind > len(line) {
					t.Fatalf("%d bytes of a line of %d", behind, len(line))
				}
			}
			chunk.Each(&d, func(int, *profiles.Profile, error) bool { return true })
		}
	})
}

// inOrder makes sure that a row stands behind the one before, and gives where it ends.
func inOrder(t *testing.T, r row, behind int) int {
	t.Helper()
	if r.from < behind || r.to <= r.from {
		t.Fatalf("a row from %d to %d behind %d", r.from, r.to, behind)
	}
	return r.to
}

// What is nothing but brackets, quotes or beginnings takes no longer than people do.
func BenchmarkHostile(b *testing.B) {
	const size = 4 << 20
	for _, unit := range []string{
		`{"skills":["go","sql"],"id":"a"}` + "\n", // people
		`{"`, `[`, `"`, `{`, `}`, `,`, `{"skills":[`, `},{`, `[{"a":`, `{"a":"\`, "{ ", "\"\n", "- ", "a: ", `{"skills":[]},{"a":["},`, `[{"id":"a",`, "\r", "a,\"b\n", "\x00{",
		"\"\n" + strings.Repeat("a\n", 40000),
	} {
		for _, format := range Formats() {
			b.Run(fmt.Sprintf("format=%s/unit=%.12q", format, unit), func(b *testing.B) {
				head := ""
				if format == string(CSV) {
					head = "id,skills\n"
				}
				text := head + strings.Repeat(unit, size/len(unit))
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					drain(b, text, Format(format))
				}
			})
		}
	}
}

func drain(t testing.TB, text string, format Format) {
	r, err := Open(strings.NewReader(text), "people", format)
	if err != nil {
		return
	}
	var d profiles.Decoder
	for {
		chunk, err := r.Next()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		chunk.Each(&d, func(int, *profiles.Profile, error) bool { return true })
	}
}
