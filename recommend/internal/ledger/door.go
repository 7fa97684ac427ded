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
	if own := l.roles[role].Entry; own != nil {
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
	nearest := distant
	for _, d := range degrees {
		nearest = min(nearest, l.doorFor(target, e, d))
	}
	return report.Statuses()[nearest]
}

// The statuses of a door by number, the nearest first, as report.Statuses has them.
const (
	open = iota
	stretch
	unknown
	distant
)

// doorFor tells how far one degree is from a door. A field that wasn't said, or
// isn't known, leaves open what it would decide.
func (l *Ledger) doorFor(target int, e *data.Entry, d Degree) int {
	known := len(d.Fields) > 0 || len(e.Fields) == 0
	fits := len(e.Fields) == 0
	for _, f := range d.Fields {
		fits = fits || l.fieldFits(f)[target]
	}
	switch {
	case d.Level >= e.Open && fits:
		return open
	case d.Level >= e.Open && !known:
		return unknown
	case d.Level >= e.Open:
		return stretch // the level, in another field
	case d.Level >= e.Stretch && (fits || !known || e.Stretch <= scale.Secondary):
		return stretch // school is in no field, and whoever studied has finished it
	default:
		return distant
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
		if role := t - l.Layers(); role >= 0 && l.roles[role].Entry == nil {
			fits[t] = fits[l.layerOf[role]] // layers come first
			continue
		}
		fits[t] = slices.ContainsFunc(l.Entry(t).Fields, func(f data.Share) bool {
			return Part(l.fieldShare(field, f.ID), int32(f.Percent)) >= nearField*percent
		})
	}
	l.fits[field].Store(&fits)
	return fits
}

// Years is hours of study in years of full-time study, 1 at least.
func Years(hours int) int {
	return max(1, (hours+data.YearOfStudy/2)/data.YearOfStudy)
}
