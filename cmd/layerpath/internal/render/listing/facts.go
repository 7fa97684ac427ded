package listing

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/data"
)

// An occupation is the counted one that is nearest to a role. Each of its figures has its
// source; what a source doesn't give isn't there.
type occupation struct {
	SOC          string      `json:"soc"` // six digits of SOC 2018
	Title        string      `json:"title"`
	CountsOthers bool        `json:"countsOthers"` // the code of the role is one of several in it
	Employment   *employment `json:"employment,omitempty"`
	Pay          *pay        `json:"pay,omitempty"`
	Outlook      *outlook    `json:"outlook,omitempty"`
	Required     *required   `json:"required,omitempty"`
}

type employment struct {
	Employed int    `json:"employed"` // without the self-employed
	Source   source `json:"source"`
}

// A pay has dollars a year by percentile.
type pay struct {
	P10    int      `json:"p10,omitempty"`
	P25    int      `json:"p25,omitempty"`
	Median int      `json:"median,omitempty"`
	P75    int      `json:"p75,omitempty"`
	P90    int      `json:"p90,omitempty"`
	OrMore []string `json:"orMore,omitempty"` // those of them that are that or more
	Source source   `json:"source"`
}

type outlook struct {
	ChangePercent float64 `json:"changePercent"`
	OpeningsAYear int     `json:"openingsAYear"`
	Education     string  `json:"education"` // typically asked for at the entry
	Experience    string  `json:"experience,omitempty"`
	Training      string  `json:"training,omitempty"`
	Source        source  `json:"source"`
}

// A required is what people of a role's occupation say that theirs requires.
type required struct {
	SOC     string          `json:"soc"` // O*NET-SOC 2019
	Title   string          `json:"title"`
	JobZone int             `json:"jobZone"` // 1 to 5
	Answers int             `json:"answers"`
	Levels  []levelRequired `json:"levels"`
	Source  source          `json:"source"`
}

type levelRequired struct {
	Level   string `json:"level"`
	Percent int    `json:"percent"`
}

type source struct {
	Publisher string `json:"publisher"`
	Table     string `json:"table"`
	Date      string `json:"date"`
	Country   string `json:"country,omitempty"`
	Licence   string `json:"licence"`
}

// A group is a unit group of ISCO-08.
type group struct {
	Code  string `json:"code"`
	Title string `json:"title"`
}

// A wayIn says what proves somebody for a role, and where that is learnt.
type wayIn struct {
	Project      project  `json:"project"`
	Signals      []string `json:"signals"`
	Certificates []string `json:"certificates"` // none that employers name, where it is empty
	Learn        []string `json:"learn"`
	Reviewed     string   `json:"reviewed"` // a month, "2026-11"
}

type project struct {
	Hours  int    `json:"hours"`
	Build  string `json:"build"`
	Show   string `json:"show"`
	Enough string `json:"enough"`
}

// A Without says what lists of roles leave out.
type Without struct{ Pay bool }

// occupationOf gives the occupation in which the people of a role are counted, nil where
// there is none.
func (w Without) occupationOf(c *data.Catalogue, soc string) *occupation {
	o, ok := c.FindOccupation(soc)
	if !ok {
		return nil
	}
	facts := &occupation{SOC: o.SOC, Title: o.Title, CountsOthers: soc != o.SOC+".00" && soc != o.SOC || strings.HasSuffix(o.Title, ", All Other"), Required: requiredOf(c, o, soc)}
	if o.Employed > 0 {
		facts.Employment = &employment{o.Employed, sourceOf(c, data.PaySource)}
	}
	if o.Pay != [5]int{} && !w.Pay {
		facts.Pay = payOf(c, o.Pay)
	}
	if o.Education != "" {
		facts.Outlook = &outlook{o.Change, people(o.Openings), o.Education, o.Experience, o.Training, sourceOf(c, data.OutlookSource)}
	}
	return facts
}

// people gives thousands as a number of people, as exact as they were.
func people(thousands float64) int { return int(thousands*1000 + 0.5) }

func payOf(c *data.Catalogue, percentiles [5]int) *pay {
	p := percentiles
	var more []string
	for i, name := range []string{"p10", "p25", "median", "p75", "p90"} {
		if p[i] == data.PayOrMore {
			more = append(more, name)
		}
	}
	return &pay{p[0], p[1], p[2], p[3], p[4], more, sourceOf(c, data.PaySource)}
}

func requiredOf(c *data.Catalogue, o *data.Occupation, soc string) *required {
	i := slices.IndexFunc(o.Required, func(s data.Survey) bool { return s.SOC == soc })
	if i < 0 {
		return nil
	}
	s := o.Required[i]
	title := s.Title
	if title == "" {
		title = o.Title
	}
	levels := page.Each(s.Levels, func(l data.Share) levelRequired { return levelRequired{l.ID, l.Percent} })
	return &required{s.SOC, title, s.Zone, s.Answers, levels, sourceOf(c, data.EducationSource)}
}

func sourceOf(c *data.Catalogue, id string) source {
	s, _ := c.FindSource(id)
	return source{s.Publisher, s.Table, s.Date, s.Country, s.Licence}
}

// String names a source as it stands behind a figure.
func (s source) String() string { return s.Publisher + ", " + s.Table + ", " + s.Date }

func groupFor(c *data.Catalogue, own, soc string) *group {
	g, ok := c.FindISCO(own, soc)
	if !ok {
		return nil
	}
	return &group{g.Code, g.Title}
}

func wayInto(c *data.Catalogue, role string) *wayIn {
	w, ok := c.FindWayIn(role)
	if !ok {
		return nil
	}
	p := w.Project
	return &wayIn{project{p.Hours, p.Build, p.Show, p.Enough}, list(w.Signals), list(w.Certificates), list(w.Learn), w.Reviewed}
}

// way tells what proves somebody for a role, and where that is learnt.
func (p sheet) way(w *wayIn) {
	if w == nil {
		return
	}
	p.Blank()
	p.Line(page.Bold("What proves it"), page.Faint(fmt.Sprintf(": a project of some %s", page.Count(w.Project.Hours, "hour"))))
	p.field("Build", w.Project.Build)
	p.field("Show", w.Project.Show)
	p.field("Enough", w.Project.Enough)
	p.Blank()
	p.items("An interviewer looks for", w.Signals)
	if len(w.Certificates) == 0 {
		p.Line(page.Plain("Certificates: none that employers name"))
	}
	p.items("Certificates that employers name", w.Certificates)
	p.items("Where to learn", w.Learn)
	p.Line(page.Faint("Reviewed in " + month(w.Reviewed)))
}

// items lists phrases below what they are.
func (p sheet) items(head string, items []string) {
	if len(items) == 0 {
		return
	}
	p.Line(page.Bold(head))
	for _, item := range items {
		p.Paragraph(page.Plain("  -"), 4, item, 0)
	}
}

// month says a month in words.
func month(text string) string {
	if m, err := time.Parse("2006-01", text); err == nil {
		return m.Format("January 2006")
	}
	return text
}

// facts tells what is counted of the occupation that is nearest to a role: each figure
// below its name and country, and before its source.
func (p sheet) facts(o *occupation, without Without) {
	if o == nil {
		return
	}
	p.Blank()
	const head = "Nearest occupation: "
	p.Paragraph(page.Bold(head), len(head), o.Title+countryOf(o), 0)
	p.Paragraph(page.Plain("  "), 2, "What follows is counted of all its people, and not of this title: it may pay less, or more, and ask for other things.", 0)
	if o.CountsOthers {
		p.Paragraph(page.Plain("  "), 2, inIt(o)+" has no count of its own, and is counted in it with others.", 0)
	}
	p.counted(o, without)
	if l := o.Outlook; l != nil {
		p.field("Outlook", fmt.Sprintf("%s, %s; some %s openings a year", changeText(l.ChangePercent), l.Source.Date, grouped(l.OpeningsAYear)))
		p.field("Entry", "usually "+usualText(l))
		p.from(l.Source)
	}
	if r := o.Required; r != nil {
		p.field("Required", requiredText(r))
		p.from(r.Source)
	}
}

// inIt names what a role's own code stands for.
func inIt(o *occupation) string {
	if o.Required == nil {
		return "The code of this role"
	}
	return fmt.Sprintf("%s (%s)", o.Required.Title, o.Required.SOC)
}

// countryOf says of which country the figures are.
func countryOf(o *occupation) string {
	var country string
	switch {
	case o.Employment != nil:
		country = o.Employment.Source.Country
	case o.Outlook != nil:
		country = o.Outlook.Source.Country
	case o.Pay != nil:
		country = o.Pay.Source.Country
	}
	if country == "" {
		return ""
	}
	return ", " + country
}

// counted tells of people and their pay, which are from one table.
func (p sheet) counted(o *occupation, without Without) {
	if o.Pay != nil {
		p.payLines(*o.Pay)
	} else if !without.Pay {
		p.field("Pay", "not given")
	}
	if o.Employment != nil {
		p.field("People", grouped(o.Employment.Employed)+" employed, without the self-employed")
		p.from(o.Employment.Source)
	} else if o.Pay != nil {
		p.from(o.Pay.Source)
	}
}

// payLines shows the median first, which is the one to remember.
func (p sheet) payLines(y pay) {
	p.field("Pay", dollars(y.Median)+" a year in the middle (the median)")
	p.Paragraph(page.Plain(""), fieldIndent, span(y.P25, y.P75)+" for the middle half", 0)
	p.Paragraph(page.Plain(""), fieldIndent, span(y.P10, y.P90)+" for eight of ten", 0)
}

// from names the source of what stands above.
func (p sheet) from(s source) {
	p.Paragraph(page.Plain(""), fieldIndent, "("+s.String()+")", 0)
}

// span says from where to where pay goes. Both ends are the table's end where no more can
// be said.
func span(low, high int) string {
	switch {
	case low == 0 || high == 0:
		return "not given"
	case low == data.PayOrMore:
		return dollars(low)
	}
	return dollars(low) + " to " + dollars(high)
}

func dollars(n int) string {
	switch n {
	case 0:
		return "not given"
	case data.PayOrMore:
		return "$" + grouped(n) + " or more"
	}
	return "$" + grouped(n)
}

// grouped writes a number with commas between thousands.
func grouped(n int) string {
	text := strconv.Itoa(n)
	for at := len(text) - 3; at > 0; at -= 3 {
		text = text[:at] + "," + text[at:]
	}
	return text
}

func changeText(percent float64) string {
	switch n := strconv.FormatFloat(percent, 'f', -1, 64); {
	case percent > 0:
		return n + " percent more people"
	case percent < 0:
		return strings.TrimPrefix(n, "-") + " percent fewer people"
	}
	return "as many people"
}

// usualText says what is typically asked for at the entry.
func usualText(l *outlook) string {
	text := article(lower(l.Education))
	if isAsked(l.Experience) {
		text += "; experience: " + lower(l.Experience)
	}
	if isAsked(l.Training) {
		text += "; " + lower(l.Training)
	}
	return text
}

// article puts an article before what is one of several.
func article(text string) string {
	switch {
	case strings.HasSuffix(text, "degree") && strings.HasPrefix(text, "associate"):
		return "an " + text
	case strings.HasSuffix(text, "degree"), strings.HasPrefix(text, "high school diploma"), strings.HasPrefix(text, "postsecondary"):
		return "a " + text
	}
	return text
}

// isAsked says whether something is asked for, which the source tells in a word.
func isAsked(text string) bool { return text != "" && text != "None" }

// lower begins a text with a small letter.
func lower(text string) string {
	if text == "" {
		return ""
	}
	return strings.ToLower(text[:1]) + text[1:]
}

// requiredText says what people of the occupation call required, the commonest first.
func requiredText(r *required) string {
	levels := slices.Clone(r.Levels)
	slices.SortStableFunc(levels, func(a, b levelRequired) int { return b.Percent - a.Percent })
	said := page.Each(levels, func(l levelRequired) string { return fmt.Sprintf("%s %d%%", levelText(l.Level), l.Percent) })
	return fmt.Sprintf("%s, by the word of %d people in the occupation", strings.Join(said, ", "), r.Answers)
}

// levelText says a level of education in words.
func levelText(level string) string {
	switch level {
	case "none":
		return "no diploma"
	case "secondary":
		return "high school"
	case "certificate":
		return "a certificate after school"
	case "some-college":
		return "some college"
	case "associate":
		return "an associate degree"
	case "bachelor":
		return "a bachelor's degree"
	case "master":
		return "a master's degree"
	case "doctorate":
		return "a doctorate"
	}
	return level
}
