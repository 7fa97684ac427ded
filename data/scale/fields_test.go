package scale_test

import (
	"testing"

	"layerpath/data"
	"layerpath/data/scale"
)

// A field behind a degree's word that the catalogue doesn't know would be told as unknown to
// somebody who never said it.
func TestFieldsBehindDegreesAreKnown(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	for _, field := range scale.FieldsBehind() {
		if len(c.FindFields(field)) == 0 {
			t.Errorf("%q isn't known", field)
		}
	}
}
