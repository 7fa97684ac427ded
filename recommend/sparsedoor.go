package recommend

import "layerpath/data"

// A sparseDoor is a door with the answers to all degrees: what doorFor says.
type sparseDoor struct {
	forAll bool
	fits   []bool                            // by field of study
	orders [data.Doctorate + 1][fitKinds]int // by level: doorOrder of the status
}

// How the field of a degree fits a door.
const (
	fieldUnknown = iota
	fieldFits
	fieldDiffers
	fitKinds
)

func (r *Ranker) sparseDoor(e *data.Entry) sparseDoor {
	d := sparseDoor{forAll: e.Open == data.NoDegree, fits: make([]bool, len(r.catalogue.Fields))}
	for f := range d.fits {
		d.fits[f] = r.fieldFits(int32(f), e)
	}
	for level := range d.orders {
		of := func(fields []int32, fits bool) int {
			return doorOrder(doorFor(degree{data.DegreeLevel(level), fields}, e, func(int32) bool { return fits }))
		}
		d.orders[level] = [fitKinds]int{of(nil, false), of([]int32{0}, true), of([]int32{0}, false)}
	}
	return d
}

// order tells how far a degree is from the door.
func (d *sparseDoor) order(of degree) int {
	fit := fieldUnknown
	for _, f := range of.fields {
		if d.fits[f] {
			fit = fieldFits
			break
		}
		fit = fieldDiffers
	}
	return d.orders[of.level][fit]
}
