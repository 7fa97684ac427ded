package said

import (
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/profiles"
	"layerpath/recommend"
)

// Limits are the flags that say what a person can't or won't do.
type Limits struct {
	NoDegree, NoCoding   Switch
	HoursPerWeek, Months Number
}

// A Switch is a flag that is on or off, or wasn't given.
type Switch struct{ Given, On bool }

// String gives what is on.
func (s *Switch) String() string { return strconv.FormatBool(s.On) }

// Set reads true and false, as flags without a value do.
func (s *Switch) Set(text string) (err error) {
	s.On, err = strconv.ParseBool(text)
	s.Given = true
	return err
}

// Type is that of flags without a value.
func (s *Switch) Type() string { return "bool" }

// A Number is a flag with a whole number, or wasn't given.
type Number struct {
	Given bool
	Value int
}

// String gives the number.
func (n *Number) String() string { return strconv.Itoa(n.Value) }

// Set reads a number.
func (n *Number) Set(text string) (err error) {
	n.Value, err = strconv.Atoi(text)
	n.Given = true
	return err
}

// Type is that of flags with a whole number.
func (n *Number) Type() string { return "int" }

func (l *Limits) register(cmd *cobra.Command) {
	flags := cmd.Flags()
	for _, f := range []struct {
		value *Switch
		name  string
		usage string
	}{{&l.NoDegree, "no-degree", "take no degree"}, {&l.NoCoding, "no-coding", "learn nothing that is written or read as code"}} {
		flags.Var(f.value, f.name, f.usage)
		flags.Lookup(f.name).NoOptDefVal = "true"
	}
	flags.Var(&l.Months, "months", "have `N` months for it, study for a degree at full time included")
	flags.Var(&l.HoursPerWeek, "hours-per-week", fmt.Sprintf("learn `N` hours a week; a plan shows dates then (%d where --months is given alone)", recommend.UsualPace))
}

// Given says whether any of the flags was.
func (l *Limits) Given() bool {
	return l.NoDegree.Given || l.NoCoding.Given || l.HoursPerWeek.Given || l.Months.Given
}

// over gives the limits of a profile with what the flags say in place of it. An error is
// the command line's.
func (l *Limits) over(p profiles.Limits) (profiles.Limits, error) {
	for _, f := range []struct {
		flag Switch
		on   *bool
	}{{l.NoDegree, &p.NoDegree}, {l.NoCoding, &p.NoCoding}} {
		if f.flag.Given {
			*f.on = f.flag.On
		}
	}
	for _, f := range []struct {
		name  string
		flag  Number
		value *int
		most  int
	}{{"months", l.Months, &p.Months, profiles.MaxMonths}, {"hours-per-week", l.HoursPerWeek, &p.HoursPerWeek, profiles.MaxHoursPerWeek}} {
		if f.flag.Given {
			*f.value = f.flag.Value
			if err := InRange(f.name, f.flag.Value, f.most); err != nil {
				return p, err
			}
		}
	}
	return p, nil
}

// InRange says of the number of a flag that it can't be meant, below 1 and above a most.
func InRange(flag string, n, most int) error {
	if n < 1 || n > most {
		return shell.Usage(fmt.Sprintf("--%s %d can't be meant", flag, n), fmt.Sprintf("use a number from 1 to %d", most))
	}
	return nil
}

// limitsOf gives the flags that say the limits of a profile.
func limitsOf(p profiles.Limits) Limits {
	return Limits{
		NoDegree: Switch{p.NoDegree, p.NoDegree}, NoCoding: Switch{p.NoCoding, p.NoCoding},
		HoursPerWeek: Number{p.HoursPerWeek != 0, p.HoursPerWeek}, Months: Number{p.Months != 0, p.Months},
	}
}

// wishArgs are an aim and the flags for limits that were given, as they are typed.
func wishArgs(aim profiles.Aim, l Limits) (args []string) {
	if aim != "" {
		args = append(args, "--aim", string(aim))
	}
	for _, f := range []struct {
		name string
		flag Switch
	}{{"--no-degree", l.NoDegree}, {"--no-coding", l.NoCoding}} {
		switch {
		case f.flag.On:
			args = append(args, f.name)
		case f.flag.Given:
			args = append(args, f.name+"=false")
		}
	}
	for _, f := range []struct {
		name string
		flag Number
	}{{"--hours-per-week", l.HoursPerWeek}, {"--months", l.Months}} {
		if f.flag.Given {
			args = append(args, f.name, strconv.Itoa(f.flag.Value))
		}
	}
	return args
}
