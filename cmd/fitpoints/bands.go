package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"

	"layerpath/data"
	"layerpath/recommend/measure"
)

// bandNames are the ids of the bands, from the one in which several layers are as likely
// to the one in which the first is nearly certain.
func bandNames() []string { return []string{"even", "leaning", "likely", "clear"} }

// saidNames are the bands as sentences begin with them.
func saidNames() []string { return []string{"An even call", "Leaning", "Likely", "Clear"} }

// usualLimits are the leads at which bands begin. The first is what the report calls a close
// call, three points at most; each further one has about one person in ten more whose first
// layer is right, and the last as many people as it takes to judge a half of them.
const usualLimits = "0,4,7,11"

// showBands prints the bands of confidence as data/catalog/confidence.yaml has them, with
// both halves beside them in a comment. Bands whose halves disagree are an error.
func showBands(out io.Writer, c *data.Catalogue, groups []measure.Group, limits string) error {
	from, err := parseLimits(limits)
	if err != nil {
		return err
	}
	leads, err := measure.Leads(c, groups, from)
	if err != nil {
		return err
	}
	printHalves(out, leads)
	fmt.Fprintf(out, "confidence:\n  measuredOn: %s\n  bands:\n", strconv.Quote(measuredOn(groups)))
	held := true
	for i, lead := range leads {
		right, near := lead.All().Shares()
		if !right.Known() {
			return fmt.Errorf("nobody has a lead of %s points: choose other limits", points(leads, i))
		}
		fmt.Fprintf(out, "    - {id: %s, name: %s, lead: %d, right: %.0f, near: %.0f, cases: %d}\n", bandNames()[i], saidNames()[i], lead.From, 100*right, 100*near, lead.All().Cases)
		held = held && lead.Holds()
	}
	if !held {
		return errors.New("a share of one half is more than .05 from that of the other: choose other limits, or measure more people")
	}
	return nil
}

// parseLimits reads the leads at which the four bands begin, which rise from 0.
func parseLimits(text string) ([]int, error) {
	words := strings.Split(text, ",")
	var limits []int
	for i, word := range words {
		limit, err := strconv.Atoi(strings.TrimSpace(word))
		if err != nil || i == 0 && limit != 0 || i > 0 && limit <= limits[i-1] || len(words) != len(bandNames()) {
			return nil, fmt.Errorf("limits %q: name %d leads in points, rising from 0, such as %s", text, len(bandNames()), usualLimits)
		}
		limits = append(limits, limit)
	}
	return limits, nil
}

// printHalves prints what each half of the people measured, as a comment of YAML.
func printHalves(out io.Writer, leads []measure.Lead) {
	fmt.Fprint(out, `# How often the first layer is the right one, by its lead over the second in points. People whose layer is known count
# alike, whichever it is; near: or an accepted neighbour. Made by: go run ./cmd/fitpoints -bands CASES…
#
`)
	fmt.Fprintf(out, "# %-8s %8s  %5s %5s   %8s  %5s %5s   %5s\n", "lead", "one half", "right", "near", "other", "right", "near", "apart")
	for i, lead := range leads {
		rightA, nearA := lead.Halves[0].Shares()
		rightB, nearB := lead.Halves[1].Shares()
		note := ""
		switch {
		case !lead.Judged():
			note = "  (too few to judge)"
		case !lead.Holds():
			note = "  (too far)"
		}
		fmt.Fprintf(out, "# %-8s %8d  %5.3f %5.3f   %8d  %5.3f %5.3f   %5.3f%s\n", points(leads, i),
			lead.Halves[0].Cases, rightA, nearA, lead.Halves[1].Cases, rightB, nearB, lead.Apart(), note)
	}
	fmt.Fprintln(out, "#")
}

// points are the leads of a band, such as "4 to 11".
func points(leads []measure.Lead, i int) string {
	if i == len(leads)-1 {
		return fmt.Sprintf("%d on", leads[i].From)
	}
	return fmt.Sprintf("%d to %d", leads[i].From, leads[i+1].From-1)
}

// measuredOn names the files and counts their cases.
func measuredOn(groups []measure.Group) string {
	cases := 0
	var names []string
	for _, g := range groups {
		cases += len(g.Cases)
		names = append(names, strings.TrimSuffix(g.Name, filepath.Ext(g.Name)))
	}
	return fmt.Sprintf("%d labelled cases: %s", cases, strings.Join(names, ", "))
}
