//go:build !windows

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Somebody who waits for a large file sees how far it is, and nothing of it is left. (A
// line stands above, for tmux keeps what is wiped from the top of a screen.)
func TestBatchShowsProgress(t *testing.T) {
	for _, c := range []struct{ name, line, shown string }{
		{"file", `echo begun; mkfifo gate; yes "{\"skills\":[\"go\"]}" | head -n 30000 > people; layerpath batch people | (read x < gate; cat) > ranked`, `\d+ % \[=*>?-*\].*people, \d+/s, .*left`},
		{"pipe", `echo begun; mkfifo gate; (yes '{"skills":["go"]}' | head -n 3000; read x < gate) | layerpath batch > ranked`, `3000 people, \d+/s`},
		{"summary", `echo begun; mkfifo gate; (yes '{"skills":["go"]}' | head -n 3000; read x < gate) | layerpath batch --summary`, `3000 people, \d+/s`}, // which comes when the bar has gone
	} {
		t.Run(c.name, func(t *testing.T) {
			p := openPane(t, 100, c.line)
			p.matches(c.shown)
			if err := os.WriteFile(filepath.Join(p.dir, "gate"), []byte("\n"), 0o600); err != nil {
				t.Fatal(err)
			}
			p.matches("exit=0")
			if screen := p.screen(); strings.Contains(screen, "/s") {
				t.Errorf("left behind:\n%s", screen)
			}
		})
	}
}
