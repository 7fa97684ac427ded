// Reviewed lists the ways into roles at which nobody has looked for more than a year, each
// with its place, its role and the month in which somebody last did:
//
//	go run ./cmd/reviewed -on 2027-12-01 [CATALOGUE]
//
// The day is given, and no clock asked, so that a list can be made again. A month counts
// as reviewed on its last day. It exits as diff does: 0 where none is old, 1 where some
// are, 2 where there is trouble.
package main

import (
	"cmp"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"layerpath/data"
)

// The exit codes.
const (
	fresh   = 0
	old     = 1
	trouble = 2
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// catalogue is the folder of the catalogue, from the root of the repository.
const catalogue = "data/catalog"

func run(args []string, out, stderr io.Writer) int {
	flags := flag.NewFlagSet("reviewed", flag.ContinueOnError)
	flags.SetOutput(stderr)
	on := flags.String("on", "", "the `DAY` on which they are old or not, as 2027-12-01")
	if err := flags.Parse(args); err != nil {
		return trouble
	}
	ways, err := oldWays(flags.Args(), *on)
	if err != nil {
		fmt.Fprintf(stderr, "reviewed: error: %v\n", err)
		return trouble
	}
	for _, w := range ways {
		fmt.Fprintf(out, "%s:%d: %s %s\n", w.File, w.Line, w.Role, w.Reviewed)
	}
	if len(ways) > 0 {
		return old
	}
	return fresh
}

// oldWays gives the ways into roles that are old on a day, the oldest first.
func oldWays(args []string, on string) ([]data.WayIn, error) {
	day, err := time.Parse(time.DateOnly, on)
	switch {
	case on == "":
		return nil, errors.New("name the day: -on 2027-12-01")
	case err != nil:
		return nil, fmt.Errorf("unknown day %q: write year, month and day, 2027-12-01", on)
	case len(args) > 1:
		return nil, fmt.Errorf("name one catalogue, not %d", len(args))
	}
	c, err := data.Load(cmp.Or(append(args, "")[0], catalogue))
	if err != nil {
		return nil, err
	}
	ways := slices.DeleteFunc(slices.Clone(c.WaysIn), func(w data.WayIn) bool { return !isOld(w.Reviewed, day) })
	slices.SortStableFunc(ways, func(a, b data.WayIn) int { return cmp.Compare(a.Reviewed, b.Reviewed) })
	return ways, nil
}

// isOld says whether more than a year has gone since the end of a month.
func isOld(month string, day time.Time) bool {
	reviewed, err := time.Parse("2006-01", month)
	return err != nil || !day.Before(reviewed.AddDate(1, 1, 0))
}
