package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"layerpath/data"
	"layerpath/recommend/fit"
)

// A fitted requirement says the hand-written points in a comment on its line:
//
//   - {skill: sql, points: 3}  # by hand: 2
const comment = "  # by hand: "

// byHand gives the hand-written points of a catalogue's layers.
func byHand(c *data.Catalogue) (fit.Points, error) {
	hand := fit.Of(c)
	note := regexp.MustCompile(comment + `(\d+)$`)
	err := eachLine(c, func(l, q int, line string) string {
		if m := note.FindStringSubmatch(line); m != nil {
			hand[l][q], _ = strconv.Atoi(m[1])
		}
		return line
	})
	return hand, err
}

// writePoints writes points into the catalogue, each on its requirement's line,
// with the hand-written ones beside those that differ.
func writePoints(c *data.Catalogue, hand, fitted fit.Points) error {
	points := regexp.MustCompile(`points: \d+`)
	return eachLine(c, func(l, q int, line string) string {
		line, _, _ = strings.Cut(line, comment)
		line = points.ReplaceAllString(line, fmt.Sprintf("points: %d", fitted[l][q]))
		if fitted[l][q] != hand[l][q] {
			line += fmt.Sprint(comment, hand[l][q])
		}
		return line
	})
}

// eachLine calls edit for the line of each layer's requirement, and writes the
// files back in which a line was changed.
func eachLine(c *data.Catalogue, edit func(layer, requirement int, line string) string) error {
	files := map[string][]string{}
	changed := map[string]bool{}
	for l, layer := range c.Layers {
		for q, r := range layer.Requirements {
			if files[r.File] == nil {
				text, err := os.ReadFile(filepath.Join(catalogue, r.File))
				if err != nil {
					return err
				}
				files[r.File] = strings.Split(string(text), "\n")
			}
			line := &files[r.File][r.Line-1]
			if edited := edit(l, q, *line); edited != *line {
				*line, changed[r.File] = edited, true
			}
		}
	}
	for name := range changed {
		if err := os.WriteFile(filepath.Join(catalogue, name), []byte(strings.Join(files[name], "\n")), 0o644); err != nil {
			return err
		}
	}
	return nil
}
