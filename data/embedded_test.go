package data

import "testing"

// A mistake in the embedded catalogue would stop every command for everybody.
func TestEmbeddedCatalogueIsSound(t *testing.T) {
	c, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d skills, %d fields, %d professions, %d roles", len(c.Skills), len(c.Fields), len(c.Professions), len(c.Roles))
}
