package batch

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/batch/batchtest"
	"layerpath/cmd/layerpath/internal/render"
	"layerpath/cmd/layerpath/internal/rows"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/data/document"
	"layerpath/data/names"
	"layerpath/profiles"
	"layerpath/recommend"
	"layerpath/recommend/cohort"
	"layerpath/recommend/report"
)

// runOn runs batch on a text.
func runOn(t testing.TB, c *data.Catalogue, o Options, text string) (out, errs string, err error) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	o.Files = []string{"-"}
	o.Jobs = max(o.Jobs, 1)
	if o.Form.People == nil {
		o.Form = form("ndjson")
	}
	err = batchOf(t, o, c, text, &stdout, &stderr).run()
	return stdout.String(), stderr.String(), err
}

// 100,000 people, of whom 1,000 are broken in twenty ways: none is lost, none is made
// up, each stands where it stood, and the others get what they get alone.
func TestBatchLosesNobody(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	people := 100_000
	if testing.Short() {
		people = 10_000
	}
	good := strings.SplitAfter(batchtest.CohortLines(c, people), "\n")[:people]
	all := slices.Clone(good)
	broken := map[int]bool{}
	for i := 50; i < people; i += 100 {
		ways := batchtest.BrokenLines()
		all[i] = fmt.Sprintf(ways[i/100%len(ways)], i) + "\n"
		broken[i] = true
	}
	out, errs, err := runOn(t, c, Options{Jobs: 3}, strings.Join(all, ""))
	var exit *shell.ExitError
	if !errors.As(err, &exit) || exit.Code != shell.ExitBadRows {
		t.Fatalf("ended with %v", err)
	}
	want, _, err := runOn(t, c, Options{}, strings.Join(good, ""))
	if err != nil {
		t.Fatal(err)
	}
	lines, wanted := strings.SplitAfter(out, "\n"), strings.SplitAfter(want, "\n")
	if len(lines) != people+1 {
		t.Fatalf("%d lines for %d people", len(lines)-1, people)
	}
	for i := range people {
		switch bad := strings.Contains(lines[i], `"error":{"problems":[{"text":"`); {
		case bad != broken[i]:
			t.Fatalf("row %d: %s", i+1, lines[i])
		case !bad && lines[i] != wanted[i]:
			t.Fatalf("row %d: %salone: %s", i+1, lines[i], wanted[i])
		}
	}
	end := fmt.Sprintf("layerpath: and %d more bad rows\nlayerpath: %d of %d rows are bad: each has an error in its place\n", len(broken)-mostBadRows, len(broken), people)
	if !strings.HasPrefix(errs, "layerpath: row 51: ") || !strings.HasSuffix(errs, end) || strings.Count(errs, "\n") != mostBadRows+2 {
		t.Errorf("standard error:\n%s", errs)
	}
}

// People who stand in few lines make results that are no larger than those of others, and
// stand in their order.
func TestResultsAreBoundedByWhatComesOut(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	const people = 12_000
	for i := range people {
		fmt.Fprintf(&text, `{"id":"%d","skills":["go"]}`, i)
		if i%1000 == 0 {
			text.WriteString("\n")
		}
	}
	run, _ := newTestBatch(t, Options{Form: form("ndjson")})
	w, rows, results := run.worker(), 0, 0
	w.pass = func(full *result) *result {
		if rows, results = rows+full.rows, results+1; len(full.text) > mostText+1000 {
			t.Errorf("%d bytes in a result", len(full.text))
		}
		return new(result)
	}
	for _, chunk := range chunksOf(t, text.String()) {
		w.pass(w.rank(chunk, new(result)))
	}
	if rows != people || results < 5 {
		t.Errorf("%d people in %d results", rows, results)
	}
	out, _, err := runOn(t, c, Options{Jobs: 3}, text.String())
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Split(strings.TrimSuffix(out, "\n"), "\n") {
		if !strings.HasPrefix(line, fmt.Sprintf(`{"id":"%d",`, i)) {
			t.Fatalf("%s in line %d", line, i)
		}
	}
	if n := strings.Count(out, "\n"); n != people {
		t.Errorf("%d lines", n)
	}
}

// A cohort's line is the person's own report in short.
func TestBatchAgreesWithRecommend(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	text := batchtest.CohortLines(c, 300)
	full, _, err := runOn(t, c, Options{Full: true}, text)
	if err != nil {
		t.Fatal(err)
	}
	brief, _, err := runOn(t, c, Options{}, text)
	if err != nil {
		t.Fatal(err)
	}
	ranker := rankerOf(c)
	briefs, fulls := strings.Split(brief, "\n"), strings.Split(full, "\n")
	for i, line := range strings.Split(strings.TrimSpace(text), "\n") {
		p, err := profiles.Read(strings.NewReader(line), "")
		if err != nil {
			t.Fatal(err)
		}
		ranked := ranker.Rank(p)
		want := `{"id":"` + p.ID + `","layers":[`
		for j, l := range ranked.Layers {
			want += strings.Repeat(",", min(j, 1)) + fmt.Sprintf(`{"layer":%d,"score":%d,"entry":%q}`, l.Layer, l.Score, l.Entry.Status)
		}
		if !strings.HasPrefix(briefs[i], want+`],"roles":[`) {
			t.Fatalf("%s\nwant %s", briefs[i], want)
		}
		alone, err := render.AppendJSON(nil, report.Short(ranked))
		if err != nil || fulls[i]+"\n" != string(alone) {
			t.Fatalf("--full has\n%s\nin the place of\n%s; %v", fulls[i], alone, err)
		}
	}
}

// Rows that depend on one another, or on the number of workers, could not be ranked in
// a cloud.
func TestBatchKeepsNothingBetweenRows(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.SplitAfter(batchtest.CohortLines(c, 10), "\n")
	for i, way := range batchtest.BrokenLines() {
		lines = append(lines, fmt.Sprintf(way, i)+"\n")
	}
	for _, output := range []string{"ndjson", "csv"} {
		whole, _, _ := runOn(t, c, Options{Jobs: 4, Form: form(output)}, strings.Join(lines, ""))
		header := ""
		if output == "csv" {
			header, _, _ = strings.Cut(whole, "\n")
			header += "\n"
		}
		joined := header
		for _, line := range lines {
			out, _, _ := runOn(t, c, Options{Form: form(output), Format: rows.NDJSON}, line)
			joined += strings.TrimPrefix(out, header)
		}
		if joined != whole {
			t.Errorf("%s: lines alone give something else than together", output)
		}
	}
}

// A failing form can't write the third person.
type failingForm struct {
	render.People
	people int
}

func (f *failingForm) Person(line []byte, p *profiles.Profile, b *report.Brief) ([]byte, error) {
	if f.people++; f.people == 3 {
		return line, errors.New("writing JSON: unsupported value")
	}
	return f.People.Person(line, p, b)
}

// A person whose result can't be written isn't left out in silence: the run ends there,
// with an error, behind the lines of those before.
func TestBatchEndsAtWhatCannotBeWritten(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	var out, errs bytes.Buffer
	people := strings.Repeat(`{"skills": ["go"]}`+"\n", 5)
	b := batchOf(t, Options{Files: []string{"-"}, Form: form("ndjson"), Full: true, Jobs: 1}, c, people, &out, &errs)
	w := b.worker()
	w.form = &failingForm{People: w.form}
	go b.read()
	go b.rank(w)
	err = b.finish(b.write(t.Context()))
	if shell.ExitCode(err) != shell.ExitFailed || err.Error() != "writing JSON: unsupported value" || strings.Count(out.String(), "\n") != 2 || errs.Len() > 0 {
		t.Errorf("%v behind %q; %s", err, out.String(), errs.String())
	}
}

// summed runs batch for a summary, which it gives in JSON.
func summed(t testing.TB, c *data.Catalogue, o Options, text string) string {
	t.Helper()
	var summary bytes.Buffer
	o.Summary = func(s cohort.Summary) error { return render.JSON(&summary, s) }
	runOn(t, c, o, text)
	return summary.String()
}

func form(name string) render.Form {
	form, _ := render.Find(name)
	return form
}

// Whoever reads a summary beside the lines, or on a machine with more cores, reads the
// same of the same people; and it is what counting their whole reports gives.
func TestSummaryCountsTheLines(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	lines := batchtest.MixedLines(c, 3000)
	text := strings.Join(lines, "")
	one := summed(t, c, Options{Jobs: 1}, text)
	if four := summed(t, c, Options{Jobs: 4}, text); four != one {
		t.Error("on four cores the summary is another one than on one")
	}
	got, err := cohort.Read(strings.NewReader(one), "summary")
	if err != nil {
		t.Fatal(err)
	}
	briefs, _, _ := runOn(t, c, Options{Jobs: 2}, text)
	compareCounts(t, countsOf(got), countLines(t, briefs))

	var people []profiles.Profile
	var kinds []string
	for _, line := range lines {
		p, err := profiles.Read(strings.NewReader(line), "")
		var problems document.Problems
		if errors.As(err, &problems) {
			kinds = append(kinds, problems[0].Kind.String())
		} else {
			people = append(people, p)
		}
	}
	if want := summarize(c, people, kinds...); got.Rows.Read != cohort.Count(len(lines)) || !reflect.DeepEqual(got.Layers, want.Layers) || !reflect.DeepEqual(got.Names, want.Names) || got.Unsaid != want.Unsaid {
		t.Error("the reports, counted, give another summary")
	}
}

// countLines counts what the lines of batch tell.
func countLines(t *testing.T, lines string) map[string]cohort.Count {
	counts := map[string]cohort.Count{}
	for line := range strings.Lines(lines) {
		var row struct {
			Layers []struct {
				Layer, Score int
				Entry        string
			}
			CloseCalls   [][]int
			Unrecognized []struct{ Kind, Text string }
			Error        json.RawMessage
		}
		if err := json.Unmarshal([]byte(line), &row); err != nil {
			t.Fatal(err)
		}
		said := map[string]bool{}
		for _, u := range row.Unrecognized {
			said[fmt.Sprint("name ", u.Kind, " ", names.Key(u.Text))] = true
		}
		for name := range said {
			counts[name]++
		}
		switch {
		case row.Error != nil:
			counts["errors"]++
		case len(row.Layers) == 0:
			counts["nothing"]++
		case row.Layers[0].Score == 0:
			counts["no points"]++
		default:
			first := row.Layers[0]
			counts[fmt.Sprint("layer ", first.Layer)]++
			counts[fmt.Sprint("points ", first.Layer)] += cohort.Count(first.Score)
			counts[fmt.Sprint("door ", first.Layer, first.Entry)]++
			if len(row.CloseCalls) > 0 && row.CloseCalls[0][0] == first.Layer {
				counts[fmt.Sprint("close ", first.Layer)]++
			}
		}
	}
	return counts
}

// countsOf gives the same counts of a summary.
func countsOf(s cohort.Summary) map[string]cohort.Count {
	counts := map[string]cohort.Count{"errors": s.Rows.Errors, "nothing": s.Rows.Nothing, "no points": s.Rows.NoPoints}
	for _, l := range s.Layers {
		counts[fmt.Sprint("layer ", l.Layer)] = l.People
		counts[fmt.Sprint("points ", l.Layer)] = l.Points
		counts[fmt.Sprint("close ", l.Layer)] = l.Close
		for _, d := range l.Doors {
			counts[fmt.Sprint("door ", l.Layer, d.Status)] = d.People
		}
	}
	for _, n := range s.Names.Unknown {
		counts[fmt.Sprint("name ", n.Kind, " ", names.Key(n.Text))] = n.People
	}
	return counts
}

func compareCounts(t *testing.T, got, want map[string]cohort.Count) {
	t.Helper()
	for what, n := range got {
		if want[what] != n {
			t.Errorf("%s: %d in the summary, %d in the lines", what, n, want[what])
		}
	}
	for what, n := range want {
		if got[what] != n {
			t.Errorf("%s: %d in the summary, %d in the lines", what, got[what], n)
		}
	}
}

// Every way in which a row is broken counts under words that say what to look for, and
// the words are few, whatever people write. Who words a problem anew finds out here.
func TestErrorKind(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	for i, way := range batchtest.BrokenLines() {
		fmt.Fprintf(&text, way+"\n", i)
	}
	for _, e := range []struct {
		format     rows.Format
		text, want string
	}{
		{"ndjson", text.String(), "a key twice 1, nested too deeply 1, no profile 2, not readable as JSON 6, not text in UTF-8 2, several in one 2, something else 4, unknown RIASEC code 1, unknown key 1"},
		{"ndjson", `{"id":"` + strings.Repeat("a", profiles.MaxSize) + `"}`, "too large 1"},
		{"yaml", "skills: [a", "not readable as YAML 1"},
		{"csv", "id,skills\na\nb,\"x\n", "not readable as CSV 1, wrong number of cells 1"},
	} {
		out := summed(t, c, Options{Format: e.format}, e.text)
		s, err := cohort.Read(strings.NewReader(out), "summary")
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, p := range s.Errors {
			got = append(got, fmt.Sprintf("%s %d", p.Kind, p.Rows))
		}
		if list := strings.Join(got, ", "); list != e.want {
			t.Errorf("%s, want %s", list, e.want)
		}
	}
}

// summarize counts people, and a row in error for each of the kinds.
func summarize(c *data.Catalogue, people []profiles.Profile, errors ...string) cohort.Summary {
	series, counter := rankerOf(c).NewSeries(), cohort.New(c)
	for i := range people {
		counter.Add(cohort.Ranked{Brief: series.Brief(&people[i]), Profile: &people[i], Missing: series.Missing(nil)})
	}
	for _, kind := range errors {
		counter.AddError(kind)
	}
	return counter.Summary()
}

// rankerOf makes a ranker with a catalogue that is valid.
func rankerOf(c *data.Catalogue) *recommend.Ranker {
	r, err := recommend.New(c)
	if err != nil {
		panic(err)
	}
	return r
}
