package recommend

import (
	"fmt"
	"slices"

	"layerpath/data"
	"layerpath/data/titles"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/internal/route"
	"layerpath/recommend/report"
)

// A Goal is where a plan leads: to a layer, by its lead role, or to a role, one of which
// it names, and what has to hold there. Of Rank, Score, Own, Cores and Door those that
// aren't zero have to hold together; one below 0 counts as 0, and where none is more the usual
// holds, as [Ranker.ParseGoal] gives it. The zero Goal is an error.
type Goal struct {
	Layer int           // the number of a layer; 0: a role
	Role  string        // the id of a role
	Rank  int           // with a point, and at this place or a better one: of the layers, or of the layer's roles
	Score int           // with so many points or more, of 100
	Own   int           // with so many of the role's own points or more, of 40
	Cores bool          // with all that nobody is hired without
	Door  report.Status // the door is open; or, for a stretch, not known to be distant; any other: whatever the door is
}

// A GoalError says that a goal names no layer or role of the catalogue, or several of
// them.
type GoalError struct {
	Text  string   // what the goal names: "mlops enginer", "layer 99"; empty for the zero Goal
	Roles []string // ids of the roles that it may mean: several that it names, or the nearest to it
	Named bool     // Roles are named by the text, and not merely near
	Both  bool     // a layer is named beside the role
}

// Error gives the error in one line.
func (e *GoalError) Error() string {
	switch {
	case e.Text == "":
		return "the goal names no layer and no role"
	case e.Both:
		return fmt.Sprintf("the goal names a layer, and the role %q", e.Text)
	case e.Named:
		return fmt.Sprintf("%q names several roles", e.Text)
	}
	return fmt.Sprintf("unknown layer or role %q", e.Text)
}

// ParseGoal reads "4", "mlops-engineer" or a title as the usual goal: [report.AtHome] of
// the role's own points, all that nobody is hired without, and a door that isn't shut, in the role or in
// the layer's lead role. The error is a *GoalError.
func (r *Ranker) ParseGoal(text string) (Goal, error) {
	if layer, ok := r.catalogue.FindLayer(text); ok {
		return usual(Goal{Layer: r.catalogue.Layers[layer].Number}), nil
	}
	found := titles.Find(r.catalogue, text)
	if len(found) == 1 {
		return usual(Goal{Role: r.catalogue.Roles[found[0]].ID}), nil
	}
	if len(found) > 1 {
		return Goal{}, &GoalError{Text: text, Roles: r.roleIDs(found), Named: true}
	}
	return Goal{}, &GoalError{Text: text, Roles: r.nearRoles(text)}
}

// usual is a goal with what usually has to hold there. An open door alone would be no
// goal: most doors of layers 5 and 6 are open to everyone.
func usual(g Goal) Goal {
	g.Rank, g.Score, g.Own, g.Cores, g.Door = 0, 0, report.AtHome, true, report.Stretch
	return g
}

// nearRoles are the ids of the roles that are nearest to a text.
func (r *Ranker) nearRoles(text string) []string {
	const near = 3 // as many as are offered elsewhere
	return r.roleIDs(titles.Suggest(r.catalogue, text, near))
}

func (r *Ranker) roleIDs(roles []int) (ids []string) {
	for _, i := range roles {
		ids = append(ids, r.catalogue.Roles[i].ID)
	}
	return ids
}

// want finds the role of a goal: a layer's is the one that leads it for the person whose
// answers an account has. The error is a *GoalError.
func (r *Ranker) want(g Goal, account *ledger.Account) (route.Want, error) {
	role := slices.IndexFunc(r.catalogue.Roles, func(x data.Role) bool { return x.ID == g.Role })
	switch {
	case g.Layer == 0 && g.Role == "":
		return route.Want{}, &GoalError{}
	case g.Layer != 0 && g.Role != "":
		return route.Want{}, &GoalError{Text: g.Role, Both: true}
	case g.Role == "" && (g.Layer < 1 || g.Layer > len(r.catalogue.Layers)):
		return route.Want{}, &GoalError{Text: fmt.Sprintf("layer %d", g.Layer)}
	case g.Role != "" && role < 0:
		return route.Want{}, &GoalError{Text: g.Role, Roles: r.nearRoles(g.Role)}
	case g.Role == "":
		role = account.Lead(g.Layer - 1)
	}
	if g.Door != report.Open && g.Door != report.Stretch {
		g.Door = ""
	}
	if g.Rank <= 0 && g.Score <= 0 && g.Own <= 0 && !g.Cores && g.Door == "" {
		g = usual(g)
	}
	return route.Want{
		Role: role, Layer: g.Layer != 0, Rank: max(0, g.Rank), Score: max(0, g.Score), Own: max(0, g.Own), Cores: g.Cores, Door: g.Door,
	}, nil
}
