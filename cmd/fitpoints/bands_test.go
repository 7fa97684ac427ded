package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"layerpath/data"
	"layerpath/recommend/measure"
)

// What is printed is a file of the catalogue as it stands, whatever was measured before.
func TestBandsAreAFileOfTheCatalogue(t *testing.T) {
	cases := catalogueCopy(t)
	var out bytes.Buffer
	if err := run([]string{"-bands", "-limits", "0,4,8,12", cases}, &out); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	if err := os.WriteFile(filepath.Join(catalogue, "confidence.yaml"), out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	c, err := data.Load(catalogue)
	if err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	bands := c.Confidence.Bands
	if len(bands) != 4 || c.Confidence.MeasuredOn != "60 labelled cases: invented" {
		t.Fatalf("%+v", c.Confidence)
	}
	sum := 0
	for i, b := range bands {
		sum += b.Cases
		if b.ID != bandNames()[i] || b.Name != saidNames()[i] || b.Lead != 4*i || b.Right > b.Near || b.Near > 100 {
			t.Errorf("%+v", b)
		}
	}
	if sum < 55 || sum > 60 || strings.Count(out.String(), "(too few to judge)") != 4 {
		t.Errorf("%d people in\n%s", sum, out.String())
	}
}

// A mistyped limit isn't a band that nobody asked for.
func TestLimits(t *testing.T) {
	for _, text := range []string{"", "0,4,12", "0,4,12,24,48", "1,4,12,24", "0,4,4,24", "0,4,x,24", "0,12,4,24"} {
		if limits, err := parseLimits(text); err == nil {
			t.Errorf("%q: %v", text, limits)
		}
	}
	if limits, err := parseLimits(usualLimits); err != nil || len(limits) != 4 {
		t.Errorf("%v, %v", limits, err)
	}
}

// Halves that disagree are printed and marked: the figure of one would be told to people
// for whom that of the other is true.
func TestHalvesAreShown(t *testing.T) {
	leads := []measure.Lead{
		{From: 0, Halves: [2]measure.Hits{{Cases: 200, Right: 100, Near: 150}, {Cases: 200, Right: 110, Near: 150}}},
		{From: 4, Halves: [2]measure.Hits{{Cases: 200, Right: 100, Near: 150}, {Cases: 200, Right: 120, Near: 150}}},
	}
	var out bytes.Buffer
	printHalves(&out, leads)
	for _, want := range []string{
		"# 0 to 3        200  0.500 0.750        200  0.550 0.750   0.050\n",
		"# 4 on          200  0.500 0.750        200  0.600 0.750   0.100  (too far)\n",
	} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}
