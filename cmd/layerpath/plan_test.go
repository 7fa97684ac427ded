package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/said"
	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/report"
)

// Somebody who follows a plan, saves each step in their profile and asks the program
// again must read what the plan said: score, rank and door. -plans 500 plans for as
// many profiles as the topic plans says.
func TestPlansHoldInTheProgram(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	program := programOf(t)
	ranker, random := rankerOf(c), rand.New(rand.NewPCG(4, 2026))
	plans, steps, held := 0, 0, 0
	for range flag.Lookup("plans").Value.(flag.Getter).Get().(int) {
		p := anyone(random, c)
		for layer := 1; layer <= len(c.Layers); layer++ {
			plan, err := ranker.Plan(p, recommend.Goal{Layer: layer}, recommend.Limits{})
			if err != nil {
				t.Fatal(err)
			}
			follow := func(p profiles.Profile, s report.Step) profiles.Profile { return followed(t, ranker, c, p, s) }
			failed := checkInProgram(t, program, p, plan, follow)
			plans++
			steps += len(plan.Steps)
			if failed == "" {
				held++
			} else {
				t.Errorf("to layer %d: %s\n%+v", layer, failed, p)
			}
		}
	}
	t.Logf("%d of %d plans hold, with %d steps", held, plans, steps)
}

// programOf gives a path under which this test binary is the program.
func programOf(t *testing.T) string {
	t.Helper()
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	name := "layerpath" // by which testscript.Main knows that the program is meant
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	program := filepath.Join(t.TempDir(), name)
	if err := os.Symlink(self, program); err != nil && runtime.GOOS == "windows" {
		t.Skipf("no symbolic links without a right to them: %v", err)
	} else if err != nil {
		t.Fatal(err)
	}
	return program
}

// checkInProgram compares what a plan claims with what the program prints; it says what
// differs.
func checkInProgram(t *testing.T, program string, p profiles.Profile, plan report.Plan, follow func(profiles.Profile, report.Step) profiles.Profile) string {
	t.Helper()
	if got := printed(t, program, p, plan.Target); !reflect.DeepEqual(got, asPrinted(plan.Now)) {
		return fmt.Sprintf("now: the plan says %+v, the program %+v", plan.Now, got)
	}
	for _, s := range plan.Steps {
		p = follow(p, s)
		if got := printed(t, program, p, plan.Target); !reflect.DeepEqual(got, asPrinted(s.After)) {
			return fmt.Sprintf("%s: the plan says %+v, the program %+v", s.What, s.After, got)
		}
	}
	return ""
}

// followed is a profile with a step taken.
func followed(t *testing.T, ranker *recommend.Ranker, c *data.Catalogue, p profiles.Profile, s report.Step) profiles.Profile {
	t.Helper()
	if s.Change == "" {
		return p
	}
	flags := said.Changes{With: []string{s.Change}}
	change, err := flags.Change(c, p)
	if err != nil {
		t.Fatal(err)
	}
	if p, err = ranker.Apply(p, change); err != nil {
		t.Fatal(err)
	}
	return p
}

// asPrinted is a state without what JSON doesn't have.
func asPrinted(s report.State) report.State {
	s.Lacks = nil
	return s
}

// printed saves a profile to a file, runs the program on it, and reads where a layer
// stands, by the role by which it is gone to.
func printed(t *testing.T, program string, p profiles.Profile, target report.Target) report.State {
	t.Helper()
	var text strings.Builder
	if err := profiles.Write(&text, p); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "profile.yaml")
	if err := os.WriteFile(file, []byte(text.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(program, "recommend", file, "-o", "json").Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, text.String())
	}
	var r report.Report
	if err := json.Unmarshal(out, &r); err != nil {
		t.Fatal(err)
	}
	s := report.State{Of: len(r.Layers)}
	for _, l := range r.Layers {
		if l.Layer != target.Layer {
			continue
		}
		s.Rank = l.Rank
		shared := l.Score // but for what the lead role's own asks earn
		for _, reason := range l.Reasons {
			if reason.Kind == "role" {
				shared -= reason.Points
			}
		}
		for _, role := range l.Roles {
			if role.ID == target.Role {
				s.Score, s.Own, s.Entry, s.UnmetCore = role.Score, role.Score-shared, role.Entry.Status, role.UnmetCore
			}
		}
	}
	s.Close = s.Rank == 1 && slices.ContainsFunc(r.CloseCalls, func(group []int) bool { return group[0] == target.Layer })
	return s
}

// anyone draws a person of the catalogue's words: a degree or none said, up to ten
// skills, some interests, perhaps a code and a profession.
func anyone(random *rand.Rand, c *data.Catalogue) profiles.Profile {
	name := func(text string) profiles.Name { return profiles.Name{Text: text} }
	var p profiles.Profile
	for range random.IntN(3) {
		p.Degrees = append(p.Degrees, profiles.Degree{Level: scale.Degree(random.IntN(6)), Field: name(c.Fields[random.IntN(len(c.Fields))].Name)})
	}
	for range 1 + random.IntN(10) {
		s := c.Skills[random.IntN(len(c.Skills))]
		p.Skills = append(p.Skills, profiles.Skill{Name: name(s.Name), Level: scale.Level(random.IntN(5))})
	}
	for range random.IntN(4) {
		p.Interests = append(p.Interests, name(c.Interests[random.IntN(len(c.Interests))].ID))
	}
	if random.IntN(3) == 0 {
		p.RIASEC = "RIASEC"[random.IntN(4):][:3]
	}
	if random.IntN(2) == 0 {
		p.Profession = name(c.Professions[random.IntN(len(c.Professions))].Name)
	}
	return p
}
