package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/data/titles"
	"layerpath/recommend"
)

// A target is a layer or a role that somebody names behind a flag.

// namesTarget says whether an argument is meant as a layer or a role: it is a number, the
// id of a layer, or the words of a title. What ends as a profile does is none.
func namesTarget(sh *shell.Process, text string) bool {
	if _, err := strconv.Atoi(text); err == nil {
		return true
	}
	ending := strings.TrimPrefix(filepath.Ext(text), ".")
	c, err := sh.Catalogue()
	if err != nil || text == "-" || slices.Contains(said.ProfileEndings(), ending) {
		return false
	}
	_, ok := c.FindLayer(text)
	return ok || len(titles.Find(c, text)) > 0
}

// findTarget finds the layer or the role that a flag names, as the usual goal.
func findTarget(ranker *recommend.Ranker, c *data.Catalogue, flag, text string) (recommend.Goal, error) {
	g, err := ranker.ParseGoal(text)
	if err != nil {
		return g, shell.UsageOf(unknownTarget(c, flag, text, err))
	}
	return g, nil
}

// unknownTarget says what is wrong with what a flag names.
func unknownTarget(c *data.Catalogue, flag, text string, err error) error {
	var e *recommend.GoalError
	if !errors.As(err, &e) {
		return err
	}
	if e.Named {
		return shell.Hinted(fmt.Sprintf("--%s %q names several roles", flag, text), fmt.Sprintf("use one of %s; layerpath roles %q lists them", document.SomeOf(e.Roles), text))
	}
	hint := fmt.Sprintf("use a layer's number from 1 to %d, or a role: layerpath roles lists them", len(c.Layers))
	if len(e.Roles) > 0 {
		near := slices.Clone(e.Roles)
		for i, id := range near {
			role := slices.IndexFunc(c.Roles, func(r data.Role) bool { return r.ID == id })
			near[i] = fmt.Sprintf("%q", c.Roles[role].Title)
		}
		hint = fmt.Sprintf("did you mean %s?", document.Choice(near))
	}
	return shell.Hinted(fmt.Sprintf("unknown layer or role %q", text), hint)
}
