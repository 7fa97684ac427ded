package listing

import (
	"slices"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/render/rendertest"
	"layerpath/data"
)

// What the source marks is told as it means it: a wage that is 239,200 or more is no
// number, and one that isn't given is none.
func TestMarksOfPayKeepTheirMeaning(t *testing.T) {
	for _, tt := range []struct {
		low, high int
		want      string
	}{
		{73710, 206420, "$73,710 to $206,420"},
		{236780, data.PayOrMore, "$236,780 to $239,200 or more"},
		{data.PayOrMore, data.PayOrMore, "$239,200 or more"},
		{0, data.PayOrMore, "not given"},
		{500, 1000, "$500 to $1,000"},
	} {
		if got := span(tt.low, tt.high); got != tt.want {
			t.Errorf("from %d to %d is %q, want %q", tt.low, tt.high, got, tt.want)
		}
	}
	if got := []string{dollars(0), dollars(data.PayOrMore), payCell(0), payCell(data.PayOrMore), payCell(1000)}; !slices.Equal(got, []string{"not given", "$239,200 or more", "", "239200+", "1000"}) {
		t.Errorf("cells are %q", got)
	}
}

func TestOutlookInWords(t *testing.T) {
	for _, tt := range []struct {
		percent     float64
		want        string
		more, fewer string
	}{{15.8, "15.8 percent more people", "15.8", ""}, {-2, "2 percent fewer people", "", "2"}, {0, "as many people", "", ""}} {
		if got := changeText(tt.percent); got != tt.want || aboveCell(tt.percent) != tt.more || aboveCell(-tt.percent) != tt.fewer {
			t.Errorf("%v is %q, %q, %q", tt.percent, got, aboveCell(tt.percent), aboveCell(-tt.percent))
		}
	}
	for want, l := range map[string]outlook{
		"a bachelor's degree; experience: 5 years or more":    {Education: "Bachelor's degree", Experience: "5 years or more", Training: "None"},
		"an associate's degree; internship/residency":         {Education: "Associate's degree", Experience: "None", Training: "Internship/residency"},
		"no formal educational credential":                    {Education: "No formal educational credential"},
		"a high school diploma or equivalent; apprenticeship": {Education: "High school diploma or equivalent", Training: "Apprenticeship"},
	} {
		if got := usualText(&l); got != want {
			t.Errorf("usual is %q, want %q", got, want)
		}
	}
}

// No figure of pay is in a list that leaves pay out, in any form; and beside each figure
// of the others stands where it is from.
func TestPayIsLeftOut(t *testing.T) {
	c := rendertest.Embedded(t)
	_, text := entriesOf(t, "roles", Without{Pay: true}.Roles(c))
	if strings.Contains(text, `"pay"`) || !strings.Contains(text, `"employment"`) {
		t.Error("JSON tells of pay, or of nothing")
	}
	for _, row := range readRows(t, Without{Pay: true}.Roles(c))[:1] {
		if slices.ContainsFunc(row, func(name string) bool { return strings.HasPrefix(name, "pay") }) {
			t.Errorf("CSV has %q", row)
		}
	}
	for _, r := range c.Roles {
		o := Without{}.occupationOf(c, r.SOC)
		if o == nil || o.Pay == nil || o.Employment == nil || o.Outlook == nil || countryOf(o) != ", United States" {
			t.Errorf("%s has no facts: %+v", r.ID, o)
			continue
		}
		for _, s := range []source{o.Pay.Source, o.Employment.Source, o.Outlook.Source} {
			if s.Publisher == "" || s.Table == "" || s.Date == "" || s.Licence == "" {
				t.Errorf("%s: half a source, %+v", r.ID, s)
			}
		}
	}
}
