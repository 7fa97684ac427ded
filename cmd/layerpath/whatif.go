package main

import (
	"cmp"
	"errors"
	"slices"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/report"
)

// whatIf ranks a profile before and after changes, and shows both side by side.
func (o *recommendOptions) whatIf(a *app, profile profiles.Profile, ranker *recommend.Ranker, c *data.Catalogue) error {
	change, err := o.changes.change(c, profile)
	if err != nil {
		return err
	}
	x, err := ranker.WhatIf(profile, change)
	if absent := (*recommend.ChangeError)(nil); errors.As(err, &absent) {
		return notThere(profile, absent.Kind, absent.Text)
	}
	if err != nil {
		return err
	}
	x.Changes = o.changes.words()
	if o.strict && len(x.After.Coverage.Unrecognized) > 0 {
		return unrecognized(x.After.Coverage, shownName(o.file))
	}
	if o.output.by == byEntry {
		x.Before, x.After = report.ByEntry(x.Before), report.ByEntry(x.After)
		x.Difference = report.Compare(x.Before, x.After)
	}
	x.Before, x.After = shorten(x.Before, o.output), shorten(x.After, o.output)
	x.Difference.Layers = slices.DeleteFunc(x.Difference.Layers, func(d report.LayerDifference) bool {
		shown := func(l report.Layer) bool { return l.Layer == d.Layer }
		return !slices.ContainsFunc(x.Before.Layers, shown) && !slices.ContainsFunc(x.After.Layers, shown)
	})
	if len(x.After.Layers) == 0 {
		return cmp.Or(a.showData(o.output.format, x), nothingToGoOn(x.After))
	}
	return show(a, o.output.format, x, render.WhatIfMarkdown, render.WhatIf)
}
