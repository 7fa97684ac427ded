package ledger

import (
	"slices"

	"layerpath/data"
	"layerpath/data/scale"
	"layerpath/recommend/report"
)

// nearField is the share of a field that still counts as the field of a door, in
// percent: computer engineering for an electrical engineer's (70) is, any
// engineering degree (45 and less) isn't.
const nearField = 55

// Entry is the usual door of a target: a layer's, a role's own, or that of its layer.
func (l *Ledger) Entry(target int) *data.Entry {
	role := target - l.Layers()
	if role < 0 {
		return &l.catalogue.Layers[target].Entry
	}
	if own := l.catalogue.Roles[role].Entry; own != nil {
		return own
	}
	return &l.catalogue.Layers[l.layerOf[role]].Entry
}

// Door tells how far the nearest of a person's degrees is from the door of a target.
func (l *Ledger) Door(target int, degrees []Degree) report.Status {
	e := l.Entry(target)
	switch {
	case e.Open == scale.NoDegree:
		return report.Open
	case len(degrees) == 0:
		return report.Unknown
	}
	nearest := report.Distant
	for _, d := range degrees {
		if s := l.doorFor(target, e, d); s.Order() < nearest.Order() {
			nearest = s
		}
	}
	return nearest
}

// doorFor tells how far one degree is from a door. A field that wasn't said, or
// isn't known, leaves open what it would decide.
func (l *Ledger) doorFor(target int, e *data.Entry, d Degree) report.Status {
	known := len(d.Fields) > 0 || len(e.Fields) == 0
	fits := len(e.Fields) == 0 || slices.ContainsFunc(d.Fields, func(f int32) bool { return l.fieldFits(f)[target] })
	switch {
	case d.Level >= e.Open && fits:
		return report.Open
	case d.Level >= e.Open && !known:
		return report.Unknown
	case d.Level >= e.Open:
		return report.Stretch // the level, in another field
	case d.Level >= e.Stretch && (fits || !known || e.Stretch == scale.NoDegree):
		return report.Stretch
	default:
		return report.Distant
	}
}

// fieldFits says for each target whether a field of study is near enough to those that
// its door names.
func (l *Ledger) fieldFits(field int32) []bool {
	if known := l.fits[field].Load(); known != nil {
		return *known
	}
	fits := make([]bool, len(l.targets))
	for t := range fits {
		if role := t - l.Layers(); role >= 0 && l.catalogue.Roles[role].Entry == nil {
			fits[t] = fits[l.layerOf[role]] // layers come first
			continue
		}
		fits[t] = slices.ContainsFunc(l.Entry(t).Fields, func(f data.Share) bool {
			return l.FieldShare(field, f.ID)/100*int32(f.Percent) >= nearField*percent
		})
	}
	l.fits[field].Store(&fits)
	return fits
}
