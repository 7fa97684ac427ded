package measure_test

import (
	"strings"
	"testing"

	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/measure"
)

// The counts are of mentions: a name that is known counts for all of what it names.
func TestCountsAreOfMentions(t *testing.T) {
	p, err := profiles.Read(strings.NewReader(`{"degree": "bachelor:alchemy", "skills": ["python/verilog", "juggling"], "interests": ["chips"], "profession": "paralegal", "riasec": "R"}`), "test")
	if err != nil {
		t.Fatal(err)
	}
	r, err := recommend.New(small(t))
	if err != nil {
		t.Fatal(err)
	}
	o := measure.Rank(r, []measure.Case{{Profile: p}}, nil)[0]
	if o.Skills != (measure.Count{Given: 2, Recognized: 1}) || o.Names != (measure.Count{Given: 5, Recognized: 3}) {
		t.Errorf("skills %+v, names %+v", o.Skills, o.Names)
	}
}
