package batch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"layerpath/cmd/layerpath/internal/batch/batchtest"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/data"
	"layerpath/recommend/cohort"
)

// A signalOnWrite is a place for results during whose first write a signal comes.
type signalOnWrite struct {
	written bytes.Buffer
	signal  func()
}

func (w *signalOnWrite) Write(text []byte) (int, error) {
	if len(text) > 0 {
		w.signal()
	}
	return w.written.Write(text)
}

// busy is the patience of a test that mustn't fail where the machine has much else to do.
const busy = time.Hour

// ways are the settings of a run whose rows are written.
func ways() map[string]Options {
	return map[string]Options{
		"plain": {Form: form("ndjson")}, "full": {Form: form("ndjson"), Full: true}, "csv": {Form: form("csv")},
	}
}

// interruptedRun runs a batch of files, or of standard input for none, in whose first write a signal
// comes.
func interruptedRun(t *testing.T, o Options, patience time.Duration, c *data.Catalogue, in io.Reader, files ...string) (out, errs string, err error) {
	t.Helper()
	ctx, cancel := context.WithCancelCause(t.Context())
	var notes bytes.Buffer
	results := &signalOnWrite{signal: func() { cancel(shell.Signalled{Signal: syscall.SIGTERM}) }}
	o.Files, o.Jobs = files, 2
	if len(files) == 0 {
		o.Files = []string{"-"}
	}
	b := batchOf(t, o, c, "", results, &notes)
	b.shell.In, b.patience = in, patience
	err = b.runUntil(ctx)
	return results.written.String(), notes.String(), err
}

// peopleIn are files of n people in each form, of 4 KiB each: more than is ranked ahead of what is
// written.
func peopleIn(t *testing.T, n int) map[string]string {
	t.Helper()
	room := strings.Repeat(" ", 4<<10)
	line := `{"skills":["go","kubernetes"]` + room + `}`
	forms := map[string]string{
		"ndjson": strings.Repeat(line+"\n", n),
		"json":   "[" + strings.Repeat(line+",\n", n-1) + line + "]\n",
		"yaml":   strings.Repeat("skills: [go, kubernetes]"+room+"\n---\n", n-1) + "skills: [go, kubernetes]\n",
		"csv":    "id,skills\n" + strings.Repeat("x,go;kubernetes"+room+"\n", n),
	}
	for name, text := range forms {
		file := filepath.Join(t.TempDir(), "people."+name)
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		forms[name] = file
	}
	return forms
}

// Who stops a run doesn't want to wait for the rest of a file, and what is there must not look
// as if it were all.
func TestASignalEndsWhatIsNotDone(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	const people = 2000
	for form, file := range peopleIn(t, people) {
		for way, o := range ways() {
			for _, files := range [][]string{{file}, nil, {file, "/dev/null"}} {
				in, err := os.Open(file)
				if err != nil {
					t.Fatal(err)
				}
				out, errs, err := interruptedRun(t, o, busy, c, in, files...)
				in.Close()
				var exit *shell.ExitError
				if !errors.As(err, &exit) || exit.Code != shell.ExitTerminated || err.Error() != "interrupted: what was written is whole, and not all" || errs != "" {
					t.Errorf("%s, %s, %q: ended with %v, standard error %q", form, way, files, err, errs)
				}
				if n := strings.Count(out, "\n"); n > people*3/4 || out != "" && !strings.HasSuffix(out, "\n") {
					t.Errorf("%s, %s, %q: %d lines of %d", form, way, files, n, people)
				}
			}
		}
	}
}

// Where all is written nothing is missing, whatever came meanwhile.
func TestASignalTakesNothingFromWhatIsDone(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "people.ndjson")
	for _, test := range []struct {
		people, bad string
		code        int
	}{{batchtest.CohortLines(c, 8), "", shell.ExitDone}, {batchtest.CohortLines(c, 8), "{\"riasec\":\"X\"}\n", shell.ExitBadRows}} {
		if err := os.WriteFile(file, []byte(test.people+test.bad), 0o600); err != nil {
			t.Fatal(err)
		}
		for way, o := range ways() {
			if way == "csv" {
				continue // whose first write is the header's, when nobody is ranked
			}
			out, errs, err := interruptedRun(t, o, busy, c, nil, file)
			if (&shell.Process{Err: io.Discard}).Finish(err) != test.code || strings.Contains(errs, "interrupted") {
				t.Errorf("%s: ended with %v, standard error %q", way, err, errs)
			}
			if n := strings.Count(out, "\n"); n != strings.Count(test.people+test.bad, "\n") {
				t.Errorf("%s: %d lines", way, n)
			}
		}
	}
}

// A summary is of all, or there is none.
func TestASummaryInterruptedIsOfAllOrNone(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	few, empty, many := filepath.Join(dir, "few"), filepath.Join(dir, "empty"), peopleIn(t, 2000)["ndjson"]
	if err := errors.Join(os.WriteFile(few, []byte("{\"skills\":[\"go\"]}\n"), 0o600), os.WriteFile(empty, nil, 0o600)); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		files []string // in the note about the one that is empty a signal comes
		code  int
		shown string
	}{{[]string{few, empty}, shell.ExitDone, "[1]"}, {[]string{empty, many}, shell.ExitInterrupted, "[]"}} {
		var shown []cohort.Count
		ctx, cancel := context.WithCancelCause(t.Context())
		o := Options{Files: test.files, Jobs: 2, Summary: func(s cohort.Summary) error {
			shown = append(shown, s.Rows.Read)
			return nil
		}}
		b := batchOf(t, o, c, "", io.Discard, &signalOnWrite{signal: func() { cancel(shell.Signalled{Signal: syscall.SIGINT}) }})
		b.patience = busy
		err := b.runUntil(ctx)
		if code := b.shell.Finish(err); code != test.code || fmt.Sprint(shown) != test.shown || err != nil && err.Error() != "interrupted: no summary was made" {
			t.Errorf("%q: ended with %v, shown %v", test.files, err, shown)
		}
	}
}

// A pipe in which nothing comes doesn't hold up the end: what was in it is written.
func TestASignalEndsTheWaitForAPipe(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	for way, o := range ways() {
		in, into := io.Pipe()
		go io.WriteString(into, "{\"skills\":[\"go\"]}\n{\"skills\":[\"excel\"]}\n") // and no end
		out, errs, err := interruptedRun(t, o, usualPatience, c, in)
		if shell.ExitCode(err) != shell.ExitTerminated || errs != "" || way == "plain" && strings.Count(out, "\n") != 2 {
			t.Errorf("%s: ended with %v, standard error %q, %d lines", way, err, errs, strings.Count(out, "\n"))
		}
	}
}

// A stillReader is a pipe that nobody reads: nothing that is written comes back.
type stillReader struct{ signal func() }

func (w stillReader) Write([]byte) (int, error) {
	w.signal()
	select {}
}

// Who doesn't read doesn't hold up the end, and isn't told that a line is whole which may not be.
func TestASignalEndsTheWaitForAReader(t *testing.T) {
	c, err := data.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	for way, want := range map[string]string{
		"plain": "interrupted: what was written is whole, and not all",
		"full":  "interrupted: nobody reads the results: not all was written, and the last line may be cut",
	} {
		ctx, cancel := context.WithCancelCause(t.Context())
		o := ways()[way]
		o.Files, o.Jobs = []string{"-"}, 1
		b := batchOf(t, o, c, "{\"skills\":[\"go\"]}\n", stillReader{func() { cancel(shell.Signalled{Signal: syscall.SIGINT}) }}, io.Discard)
		b.piped, b.patience = true, time.Millisecond
		if err := b.runUntil(ctx); shell.ExitCode(err) != shell.ExitInterrupted || err.Error() != want {
			t.Errorf("%s: ended with %v", way, err)
		}
	}
}

// Lines that are to go into a pipe whole are all there, in pieces that fit or are one line.
func TestPiecesAreWholeLines(t *testing.T) {
	var text []byte
	for i := range 200 {
		text = append(append(text, strings.Repeat("x", i*i)...), '\n')
	}
	for rest := text; len(rest) > 0; {
		n := piece(rest)
		if n < 1 || rest[n-1] != '\n' || n > wholeInPipe && bytes.Count(rest[:n], []byte("\n")) > 1 {
			t.Fatalf("%d bytes: %q", n, rest[:max(n, 0)])
		}
		rest = rest[n:]
	}
	if n := piece([]byte("no end")); n != len("no end") {
		t.Errorf("%d bytes of a line without an end", n)
	}
}
