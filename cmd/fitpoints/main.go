// Fitpoints measures on labelled cases what the embedded catalogue says in numbers: it fits
// the points of its layers, and says how sure a first layer is.
//
//	go run ./cmd/fitpoints CASES…           shows what fitting gives, and what carries over
//	go run ./cmd/fitpoints -write CASES…    writes the points into data/catalog/layers.yaml
//	go run ./cmd/fitpoints -bands CASES…    prints how often the first layer is right, by its lead,
//	                                        as data/catalog/confidence.yaml has it
//
// Fitting starts each time from the points that people wrote by hand, which stand in a
// comment beside each fitted number, so that running it twice gives the same. The figures
// are macro top-1 (see layerpath eval): by hand; fitted on all files; and each file
// with the points that were fitted on the others.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"layerpath/data"
	"layerpath/recommend/fit"
	"layerpath/recommend/measure"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "fitpoints: error:", err)
		os.Exit(1)
	}
}

// catalogue is the folder of the catalogue, from the root of the repository.
const catalogue = "data/catalog"

func run(args []string, out io.Writer) error {
	flags := flag.NewFlagSet("fitpoints", flag.ContinueOnError)
	write := flags.Bool("write", false, "write the points into the catalogue")
	s := fit.Usual()
	bands := flags.Bool("bands", false, "print the bands of confidence instead, by halves of the cases")
	limits := flags.String("limits", usualLimits, "leads, in points, at which the bands begin")
	flags.Float64Var(&s.Temperature, "temperature", s.Temperature, "difference in points that counts as a step of certainty")
	flags.Float64Var(&s.Shrink, "shrink", s.Shrink, "cases at which a layer counts half")
	flags.Float64Var(&s.Price, "price", s.Price, "cost of a point of difference from the hand-written one")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if flags.NArg() == 0 {
		return errors.New("name files of labelled cases; run it in the root of the repository")
	}
	c, err := data.Load(catalogue)
	if err != nil {
		return err
	}
	groups, err := read(flags.Args(), len(c.Layers))
	if err != nil {
		return err
	}
	if *bands {
		return showBands(out, c, groups, *limits)
	}
	hand, err := byHand(c)
	if err != nil {
		return err
	}
	fitted, err := show(out, c, hand, groups, s)
	if err != nil || !*write {
		return err
	}
	return writePoints(c, hand, fitted)
}

func read(files []string, layers int) ([]measure.Group, error) {
	var groups []measure.Group
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		cases, err := measure.Read(f, name, layers)
		f.Close()
		if err != nil {
			return nil, err
		}
		groups = append(groups, measure.Group{Name: filepath.Base(name), File: name, Cases: cases})
	}
	return groups, nil
}

// show prints the figures, and gives the points that were fitted on all files.
func show(out io.Writer, c *data.Catalogue, hand fit.Points, groups []measure.Group, s fit.Settings) (fit.Points, error) {
	fitted := fit.Search(c, hand, groups, s)
	fmt.Fprintf(out, "%-24s %8s %8s %8s\n", "macro top-1", "by hand", "fitted", "left out")
	var sums [3]float64
	for i, g := range groups {
		others := slices.Delete(slices.Clone(groups), i, i+1)
		var figures [3]float64
		for k, points := range []fit.Points{hand, fitted, fit.Search(c, hand, others, s)} {
			e, err := measure.Evaluate(fit.With(c, points), []measure.Group{g}, measure.Options{})
			if err != nil {
				return nil, err
			}
			figures[k] = float64(e.All.Top1)
		}
		fmt.Fprintf(out, "%-24s %8.3f %8.3f %8.3f\n", g.Name, figures[0], figures[1], figures[2])
		for k, f := range figures {
			sums[k] += f / float64(len(groups))
		}
	}
	fmt.Fprintf(out, "%-24s %8.3f %8.3f %8.3f\n", "mean", sums[0], sums[1], sums[2])
	return fitted, nil
}
