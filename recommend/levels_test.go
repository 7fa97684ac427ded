package recommend

import (
	"reflect"
	"testing"

	"layerpath/data"
	"layerpath/profiles"
)

// The catalogue and the profile each have the words for degree levels, since they
// don't know each other; were the lists to part, a master would be scored as
// something else.
func TestDegreeLevelsOfCatalogueAndProfileAgree(t *testing.T) {
	if !reflect.DeepEqual(data.DegreeWords(), profiles.DegreeLevels()) {
		t.Errorf("%v and %v", data.DegreeWords(), profiles.DegreeLevels())
	}
}
