package measure

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A Wanted is a figure that is at least wanted, as a share of 0 to 1.
type Wanted struct {
	Figure string // one of FigureNames
	Least  float64
}

// FigureNames are the figures that can be wanted, by their names in JSON.
func FigureNames() []string {
	return []string{"top1", "lenient", "top2", "mrr", "roles", "roleLayer", "quizFirst", "quizLead"}
}

// ParseWanted reads FIGURE=SHARE, such as "top1=0.9".
func ParseWanted(text string) (Wanted, error) {
	name, share, _ := strings.Cut(text, "=")
	w := Wanted{Figure: strings.TrimSpace(name)}
	if !slices.Contains(FigureNames(), w.Figure) {
		return w, fmt.Errorf("unknown figure %q", w.Figure)
	}
	var err error
	if w.Least, err = strconv.ParseFloat(strings.TrimSpace(share), 64); err != nil || !(w.Least >= 0 && w.Least <= 1) {
		return w, errors.New("a share is a number from 0 to 1")
	}
	return w, nil
}

// Short says by how much figures fall short, nothing where they don't. A figure that
// isn't known does.
func (w Wanted) Short(f Figures) string {
	roles, roleLayer := unknown(), unknown()
	if f.Jobs != nil {
		roles, roleLayer = f.Jobs.Roles, f.Jobs.RoleLayer
	}
	quizFirst, quizLead := unknown(), unknown()
	if f.Quiz != nil {
		quizFirst, quizLead = f.Quiz.Named.First, f.Quiz.Named.Lead
	}
	got := map[string]Figure{
		"top1": f.Top1, "lenient": f.Lenient, "top2": f.Top2, "mrr": f.MRR,
		"roles": roles, "roleLayer": roleLayer, "quizFirst": quizFirst, "quizLead": quizLead,
	}[w.Figure]
	switch {
	case !got.Known():
		return fmt.Sprintf("%s isn't known, at least %g is wanted", w.Figure, w.Least)
	case float64(got) < w.Least:
		return fmt.Sprintf("%s is %.6g, at least %g is wanted", w.Figure, float64(got), w.Least)
	}
	return ""
}
