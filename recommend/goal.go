package recommend

import (
	"fmt"
	"slices"

	"layerpath/data"
	"layerpath/recommend/internal/route"
)

// A Goal is where a plan leads: to a layer or a role, one of which it names, and what
// has to hold there. Of Rank, Score and Open those that aren't zero have to hold
// together, and one below 0 counts as 0; the zero Goal is an error. [Ranker.ParseGoal]
// gives the usual ones.
type Goal struct {
	Layer int    // the number of a layer; 0: a role
	Role  string // the id of a role
	Rank  int    // with a point, and at this place or a better one: of the layers, or of the layer's roles
	Score int    // with so many points or more, of 100
	Open  bool   // the door is open
}

// atHome is how many points a plan leads to in a role: whoever works in one has half
// of what its people have together. Of the 49 invented people who work in a role of the
// catalogue, 46 have as many. An open door alone would be no goal: most doors of
// layers 5 and 6 are open to everyone.
const atHome = 50

// A GoalError says that a goal names no layer or role of the catalogue, or several
// roles.
type GoalError struct {
	Text  string   // what the goal names: "mlops enginer", "layer 99"; empty for the zero Goal
	Roles []string // ids of the roles that it may mean: several that it names, or the nearest to it
	Named bool     // Roles are named by the text, and not merely near
}

// Error gives the error in one line.
func (e *GoalError) Error() string {
	switch {
	case e.Text == "":
		return "the goal names no layer and no role"
	case e.Named:
		return fmt.Sprintf("%q names several roles", e.Text)
	}
	return fmt.Sprintf("unknown layer or role %q", e.Text)
}

// ParseGoal reads "4", "mlops-engineer" or a title as the usual goal: to rank first
// for a layer; 50 points and an open door for a role. The error is a *GoalError.
func (r *Ranker) ParseGoal(text string) (Goal, error) {
	if layer, ok := r.catalogue.FindLayer(text); ok {
		return Goal{Layer: r.catalogue.Layers[layer].Number, Rank: 1}, nil
	}
	found := r.catalogue.FindRoles(text)
	if len(found) == 1 {
		return Goal{Role: r.catalogue.Roles[found[0]].ID, Score: atHome, Open: true}, nil
	}
	if len(found) > 1 {
		return Goal{}, &GoalError{Text: text, Roles: r.roleIDs(found), Named: true}
	}
	const near = 5 // as many names are looked at; few of them are roles
	return Goal{}, &GoalError{Text: text, Roles: r.roleIDs(r.catalogue.SuggestRoles(text, near))}
}

func (r *Ranker) roleIDs(roles []int) (ids []string) {
	for _, i := range roles {
		ids = append(ids, r.catalogue.Roles[i].ID)
	}
	return ids
}

// want finds the target of a goal. The error is a *GoalError.
func (r *Ranker) want(g Goal) (route.Want, error) {
	w := route.Want{Target: g.Layer - 1, Rank: max(0, g.Rank), Score: max(0, g.Score), Open: g.Open}
	role := slices.IndexFunc(r.catalogue.Roles, func(x data.Role) bool { return x.ID == g.Role })
	switch {
	case g.Layer == 0 && g.Role == "":
		return w, &GoalError{}
	case g.Role == "" && (g.Layer < 1 || g.Layer > len(r.catalogue.Layers)):
		return w, &GoalError{Text: fmt.Sprintf("layer %d", g.Layer)}
	case g.Role == "":
		return w, nil
	case g.Layer != 0 || role < 0:
		return w, &GoalError{Text: g.Role}
	}
	w.Target = r.ledger.RoleTarget(role)
	return w, nil
}
