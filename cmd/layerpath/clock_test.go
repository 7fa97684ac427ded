package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // for machines without time zones of their own
)

// clock is the clock of the program under test: LAYERPATH_NOW, in the time zone TZ. Only
// this test binary reads it. A test that asks for the day and hands in none fails today,
// and not from tomorrow on.
func clock() time.Time {
	now, err := time.Parse(time.RFC3339, os.Getenv("LAYERPATH_NOW"))
	if err != nil {
		panic("the day was asked for, and the test hands in none by LAYERPATH_NOW: " + err.Error())
	}
	zone, err := time.LoadLocation(os.Getenv("TZ"))
	if err != nil {
		panic(err)
	}
	return now.In(zone)
}

// scripts gives the scripts that may ask for the day, those that plan, and the others.
// Should one of the others ask, clock lets it fail.
func scripts(t *testing.T) (dated, others []string) {
	t.Helper()
	files, err := filepath.Glob("../../testdata/script/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(text), "layerpath plan") {
			dated = append(dated, name)
		} else {
			others = append(others, name)
		}
	}
	return dated, others
}

// The tests pass on any day, wherever that day is. All other scripts run without a
// clock, which says more than other days would, and costs nothing.
func TestScriptsOnOtherDays(t *testing.T) {
	if updating() {
		t.Skip("TestScripts updates them")
	}
	dated, _ := scripts(t)
	for name, vars := range map[string][]string{
		"the day before a leap day":        {"LAYERPATH_NOW=2028-02-28T12:00:00Z"},
		"a leap day":                       {"LAYERPATH_NOW=2028-02-29T23:59:59Z"},
		"the last day of a year":           {"LAYERPATH_NOW=2026-12-31T00:00:00Z"},
		"a new year that is old elsewhere": {"LAYERPATH_NOW=2026-12-31T23:30:00Z", "TZ=Pacific/Kiritimati"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			runScripts(t, dated, vars...)
		})
	}
}

// A day that isn't handed in can't be another in a test: main reads the clock, and the
// bar of a batch, which counts seconds.
func TestOnlyMainReadsTheClock(t *testing.T) {
	readers := 0
	err := fs.WalkDir(os.DirFS("../.."), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile("../../" + path)
		if !strings.Contains(string(text), "time.Now") {
			return err
		}
		if readers++; d.Name() != "main.go" && d.Name() != "progress.go" {
			t.Errorf("%s reads the clock", path)
		}
		return err
	})
	if err != nil || readers == 0 {
		t.Errorf("%d files read the clock, %v", readers, err)
	}
}
