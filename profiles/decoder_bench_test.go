package profiles

import (
	"strings"
	"testing"

	"layerpath/profiles/profilestest"
)

func benchLines() []string {
	names := profilestest.Names{
		Skills: []string{"Prompt writing", "k8s", "C++", "linear algebra", "Amazon Web Services", "data visualisation"},
		Fields: []string{"Law", "Electrical engineering"}, Interests: []string{"chips", "domain-practice", "automation"},
	}
	return strings.Split(strings.TrimSuffix(profilestest.Lines(1000, 1, names), "\n"), "\n")
}

func BenchmarkDecoder(b *testing.B) {
	for _, bench := range []struct{ name, old, new string }{
		{"form=usual", "", ""},
		{"form=wide", `"id"`, `"name":"Zoë","id"`},
		{"form=escape", `"id"`, `"name":"a\"b","id"`}, // through the tree
		{"form=bad", `"degree"`, `"degrees"`},
	} {
		b.Run(bench.name, func(b *testing.B) {
			lines := benchLines()
			for i := range lines {
				lines[i] = strings.Replace(lines[i], bench.old, bench.new, 1)
			}
			b.ReportAllocs()
			b.SetBytes(int64(len(lines[0])))
			var d Decoder
			i := 0
			for b.Loop() {
				d.JSON(lines[i%len(lines)])
				i++
			}
		})
	}
}
