package listing

import (
	"testing"

	"layerpath/cmd/layerpath/internal/render/rendertest"
)

// Fields are listed once each, under a heading that is a field.
func TestFieldHeadings(t *testing.T) {
	c := rendertest.Embedded(t)
	headings := fieldHeadings(c)
	name := func(id string) string {
		i, ok := c.FindField(id)
		if !ok {
			t.Fatal(id)
		}
		return c.Fields[headings[i]].ID
	}
	for field, want := range map[string]string{"microelectronics": "electrical-engineering", "electrical-engineering": "electrical-engineering", "astronomy": "natural-sciences", "law": "law", "paralegal-studies": "law"} {
		if got := name(field); got != want {
			t.Errorf("%s is listed under %s, not %s", field, got, want)
		}
	}
	for i, heading := range headings {
		if headings[heading] != heading {
			t.Errorf("%s is listed under %s, which is no heading", c.Fields[i].ID, c.Fields[heading].ID)
		}
	}
}
