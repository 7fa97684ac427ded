package recommend

import (
	"layerpath/data"
	"layerpath/data/scale"
)

// nearField is the share of a field that still counts as the field of a door, in
// percent: computer engineering for an electrical engineer's (70) is, any
// engineering degree (45 and less) isn't.
const nearField = 55

// door tells how far a person is from a usual door, by the degree that is nearest
// to it.
func (r *Ranker) door(rd *reading, e *data.Entry) Entry {
	entry := Entry{Usual: e.Usual}
	switch {
	case e.Open == scale.NoDegree:
		entry.Status, entry.Explanation = Open, doorForAll
	case len(rd.degrees) == 0:
		entry.Status, entry.Explanation = Unknown, doorDegreeUnsaid
	default:
		entry.Status = nearestDoor(rd.degrees, e, func(field int32) bool { return r.fieldFits(field, e) })
		entry.Explanation = doorExplanation(entry.Status, e, rd.highestDegree())
	}
	return entry
}

// nearestDoor tells how far the nearest of a person's degrees is from a door; fits says
// whether a field of study fits it.
func nearestDoor(degrees []degree, e *data.Entry, fits func(field int32) bool) Status {
	nearest := doorFor(degrees[0], e, fits)
	for _, d := range degrees[1:] {
		if s := doorFor(d, e, fits); doorOrder(s) < doorOrder(nearest) {
			nearest = s
		}
	}
	return nearest
}

// doorFor tells how far one degree is from a door. A field that wasn't said, or
// isn't known, leaves open what it would decide.
func doorFor(d degree, e *data.Entry, fieldFits func(field int32) bool) Status {
	known := len(d.fields) > 0 || len(e.Fields) == 0
	fits := len(e.Fields) == 0
	for _, f := range d.fields {
		fits = fits || fieldFits(f)
	}
	switch {
	case d.level >= e.Open && fits:
		return Open
	case d.level >= e.Open && !known:
		return Unknown
	case d.level >= e.Open:
		return Stretch // the level, in another field
	case d.level >= e.Stretch && (fits || !known || e.Stretch == scale.NoDegree):
		return Stretch
	default:
		return Distant
	}
}

func (r *Ranker) fieldFits(field int32, e *data.Entry) bool {
	for _, f := range e.Fields {
		if r.fieldShare(field, f.ID)/100*int32(f.Percent) >= nearField*percent {
			return true
		}
	}
	return false
}
