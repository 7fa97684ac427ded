package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Whoever keeps the catalogue learns at which ways into roles somebody has to look again,
// and a script learns whether there are any.
func TestOldWaysAreListed(t *testing.T) {
	folder := twoRoles(t)
	for _, tt := range []struct {
		on, want string
		code     int
	}{
		{"2026-12-31", "", fresh},
		{"2027-09-30", "", fresh},
		{"2027-10-01", "ways.yaml:2: digger 2026-09\n", old},
		{"2027-11-30", "ways.yaml:2: digger 2026-09\n", old},
		{"2027-12-01", "ways.yaml:2: digger 2026-09\nways.yaml:8: miner 2026-11\n", old},
	} {
		var out, stderr strings.Builder
		if code := run([]string{"-on", tt.on, folder}, &out, &stderr); code != tt.code || out.String() != tt.want || stderr.Len() > 0 {
			t.Errorf("on %s: exit code %d, %q, %q; want %d, %q", tt.on, code, &out, &stderr, tt.code, tt.want)
		}
	}
}

// A day that isn't said is no day: the clock would give another list tomorrow.
func TestTroubleIsTold(t *testing.T) {
	folder := twoRoles(t)
	for _, tt := range []struct {
		args []string
		want string
	}{
		{nil, "reviewed: error: name the day: -on 2027-12-01\n"},
		{[]string{"-on", "2027-12", folder}, "reviewed: error: unknown day \"2027-12\": write year, month and day, 2027-12-01\n"},
		{[]string{"-on", "2027-12-01", folder, folder}, "reviewed: error: name one catalogue, not 2\n"},
		{[]string{"-on", "2027-12-01", "nowhere"}, "reviewed: error: reading catalogue \"nowhere\": no such file or directory\n"},
	} {
		var out, stderr strings.Builder
		if code := run(tt.args, &out, &stderr); code != trouble || out.Len() > 0 || stderr.String() != tt.want {
			t.Errorf("%q: exit code %d, %q, %q; want %q", tt.args, code, &out, &stderr, tt.want)
		}
	}
	var out, stderr strings.Builder
	if code := run([]string{"-in", "2027"}, &out, &stderr); code != trouble {
		t.Errorf("exit code %d for a flag that isn't there", code)
	}
}

// twoRoles is a catalogue with a way into each of its two roles, reviewed in different
// months.
func twoRoles(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("../../data/testdata/tiny.yaml")
	if err != nil {
		t.Fatal(err)
	}
	miner := "  - id: miner\n    title: Miner\n    layer: ground\n    requirements:\n      - {skill: soldering, points: 50}\n"
	way := func(role, month string) string {
		return "  - role: " + role + "\n    project: {hours: 30, build: A hole., show: A photograph., enough: It is two feet deep.}\n" +
			"    signals: [clean edges, dry feet, a level floor]\n    certificates: []\n    learn: [a college, a manual]\n    reviewed: " + month + "\n"
	}
	folder := t.TempDir()
	for name, text := range map[string]string{"tiny.yaml": string(text) + miner, "ways.yaml": "waysIn:\n" + way("digger", "2026-09") + way("miner", "2026-11")} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}
