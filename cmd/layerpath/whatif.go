package main

import (
	"slices"

	"layerpath/cmd/layerpath/internal/render"
	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend"
)

// whatIf ranks a profile before and after changes, and shows both side by side.
func (o *recommendOptions) whatIf(a *app, profile profiles.Profile, c *data.Catalogue) error {
	changed, err := o.changes.apply(a, profile)
	if err != nil {
		return err
	}
	ranker := recommend.New(c)
	x := recommend.WhatIf{Schema: recommend.WhatIfSchema, Changes: o.changes.words(), Before: ranker.Rank(profile), After: ranker.Rank(changed)}
	if o.strict && len(x.After.Coverage.Unrecognized) > 0 {
		return unrecognized(x.After.Coverage, o.fileName())
	}
	if o.output.by == byEntry {
		x.Before, x.After = recommend.ByEntry(x.Before), recommend.ByEntry(x.After)
	}
	x.Difference = recommend.Compare(x.Before, x.After)
	x.Before, x.After = shorten(x.Before, o.output), shorten(x.After, o.output)
	x.Difference.Layers = slices.DeleteFunc(x.Difference.Layers, func(d recommend.LayerDifference) bool {
		shown := func(l recommend.Layer) bool { return l.Layer == d.Layer }
		return !slices.ContainsFunc(x.Before.Layers, shown) && !slices.ContainsFunc(x.After.Layers, shown)
	})
	if err := a.writeWhatIf(x, o.output.format); err != nil {
		return err
	}
	if len(x.After.Layers) == 0 {
		return nothingToGoOn(x.After)
	}
	return nil
}

func (a *app) writeWhatIf(x recommend.WhatIf, format string) error {
	switch {
	case format == "json":
		return render.JSON(a.out, x)
	case format == "yaml":
		return render.YAML(a.out, x)
	case len(x.After.Layers) == 0:
		return nil
	case format == "markdown":
		return render.WhatIfMarkdown(a.out, x)
	}
	return render.WhatIf(a.out, x, a.screen())
}
