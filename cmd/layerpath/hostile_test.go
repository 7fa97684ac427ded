package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/spf13/pflag"

	"layerpath/cmd/layerpath/internal/shell"
)

// hostile is what a name can have that moves the cursor, sets a terminal's title, turns the
// direction of writing or begins a line that looks like one of the program's own.
const hostile = "c\x1b]0;owned\a\x1b[31m\u009b2J\x7f\u0085\u061c\u200e\u202e\u2066\u2028\u2029\r\nlayerpath: forged\tx"

// A hostileRun is the program, tried with hostile words.
type hostileRun struct {
	t  *testing.T
	in string // what is typed, or piped in
}

// run looks for characters of [hostile] in what the program writes.
func (h hostileRun) run(args ...string) {
	h.t.Helper()
	var out, errs bytes.Buffer
	run(append([]string{"./" + hostile}, args...), strings.NewReader(h.in), &out, &errs, clock)
	for stream, text := range map[string]string{"standard output": out.String(), "standard error": errs.String()} {
		if i := strings.IndexFunc(text, func(r rune) bool {
			return r != '\n' && (unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029')
		}); i >= 0 {
			h.t.Errorf("%q: %s has %q", args, stream, text[max(0, i-60):min(len(text), i+20)])
		}
		if strings.Contains("\n"+text, "\nlayerpath: forged") {
			h.t.Errorf("%q: a line of %s is forged", args, stream)
		}
	}
	if out.Len()+errs.Len() == 0 {
		h.t.Errorf("%q: nothing is written", args)
	}
}

// each runs a command line once in each form.
func (h hostileRun) each(forms string, args ...string) {
	h.t.Helper()
	for form := range strings.FieldsSeq(forms) {
		h.run(append(slices.Clone(args), "-o", form)...)
	}
}

// The forms of the commands' answers.
const (
	personForms  = "table json yaml markdown"
	listForms    = "table json yaml csv"
	summaryForms = personForms + " csv"
)

// inHostileFolder gives a folder with a hostile name, in a new one where the test runs.
func inHostileFolder(t *testing.T) string {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("files have no such names there")
	}
	t.Setenv("LAYERPATH_NOW", "2027-06-16T12:00:00Z")
	small, err := filepath.Abs("../../testdata/catalog-small")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(t.TempDir())
	if err := os.CopyFS(hostile, os.DirFS(small)); err != nil {
		t.Fatal(err)
	}
	return hostile
}

// write writes a file with a hostile name, and gives that.
func (h hostileRun) write(what, ending, text string) string {
	h.t.Helper()
	name := what + hostile + "." + ending
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		h.t.Fatal(err)
	}
	return name
}

// The name of a file, a folder, a flag's value or a word may come from anybody: no terminal gets
// it as it is, whatever command is given it, and however that ends.
func TestNamesFromAnywhereAreSafe(t *testing.T) {
	folder := inHostileFolder(t)
	h := hostileRun{t: t}
	me := h.write("me", "yaml", "skills: [go, "+"unheard of]\nprofession: paralegal\n")
	other := h.write("other", "json", `{"skills":["excel"]}`)
	broken, missing := h.write("broken", "yaml", "skils: [go]\nskills: [\n"), "missing"+hostile
	people := h.write("people", "csv", "id,skills,"+strings.ReplaceAll(hostile, "\r\n", " ")+"\na,go,\nb\n")
	lines, empty := h.write("lines", "ndjson", "{\"skills\":[\"go\"]}\n{\"riasec\":\"X\"}\n[\n"), h.write("empty", "ndjson", "")
	cut := h.write("cut", "json", `[{"skills":["go"]},`)
	cases := h.write("cases", "ndjson", `{"id":"a","source":"s","label":"l","profile":{"skills":["excel"]},"expect":{"primary":[7]}}`+"\n")
	roles := h.write("roles", "json", `{"s":{"l":["nobody"]}}`)
	for _, file := range []string{me, broken, missing, folder, ""} {
		for _, args := range [][]string{{"recommend", file}, {"plan", file, "--to", "4"}, {"recommend", file, "--explain"}, {"compare", file, other}, {"recommend", file, "--strict"}} {
			h.each(personForms, args...)
		}
	}
	h.run("compare", me, me)
	for _, file := range []string{people, lines, empty, cut, me, broken, missing, folder} {
		h.run("batch", file, other, "--full")
		h.run("batch", file, "-o", "csv")
		h.run("batch", file)
		h.run("batch", file, "--strict")
		h.each(summaryForms, "batch", file, other, "--summary")
	}
	var summary bytes.Buffer
	if run([]string{"layerpath", "batch", other, "--summary", "-o", "json"}, strings.NewReader(""), &summary, &bytes.Buffer{}, clock) != 0 {
		t.Fatal("no summary")
	}
	h.each(summaryForms, "merge", h.write("summary", "json", summary.String()))
	for _, file := range []string{me, missing, folder, h.write("version", "json", strings.Replace(summary.String(), `"version": "`, `"version": "9.`, 1))} {
		h.run("merge", "summary"+hostile+".json", file)
	}
	for _, file := range []string{cases, lines, missing, folder} {
		h.each(summaryForms, "eval", file, "--misses", "3")
		h.each(summaryForms, "eval", cases, "--roles", roles)
		h.run("eval", cases, "--roles", file)
	}
	for _, file := range []string{folder, me, missing, "."} {
		h.each(listForms, "roles", "--catalog", file)
		h.run("recommend", "--skill", "go", "--catalog", file)
		h.run("version", "--catalog", file)
	}
	for _, save := range []string{me, folder, missing + "/x", "new" + hostile} {
		h.in = "paralegal\n" + strings.Repeat("\n", 9) + "2\n\n\n"
		h.run("quiz", "--plain", "--save", save)
		h.in = "paralegal\n"
		h.run("quiz", "--plain", "--save", save, "--skill", hostile)
	}
	h.in = strings.Repeat("\n", 9) + "1\nnew" + hostile + "\n\n"
	h.run("quiz", "--plain", "--from", me, "--catalog", folder)
}

// So is a word of the command line.
func TestWordsFromAnywhereAreSafe(t *testing.T) {
	inHostileFolder(t)
	h := hostileRun{t: t}
	for _, command := range newRootCmd(&shell.Process{}).Commands() {
		name := command.Name()
		h.run(name, hostile)
		h.run(name, hostile, hostile)
		h.run(name, "--"+hostile)
		h.run(name, "-x"+hostile)
		command.Flags().VisitAll(func(f *pflag.Flag) { h.run(name, "--"+f.Name+"="+hostile) })
	}
	for _, flag := range []string{"catalog", "color", "width", "no-input"} {
		h.run("recommend", "--skill", "go", "--"+flag+"="+hostile)
	}
	h.run(hostile)
	h.run("help", hostile)
	h.run("completion", hostile)
	h.run("recommend", "--skill", "go", "--explain="+hostile)
	h.each(personForms, "recommend", "--skill", "go,"+hostile, "--profession", hostile, "--degree", "bachelor:"+hostile, "--interest", hostile)
	h.each(personForms, "recommend", "--skill", "go", "--with", "skill:"+hostile, "--without", "skill:"+hostile)
	h.each(personForms, "plan", "--skill", "go,"+hostile, "--profession", hostile, "--to", "4", "--to", "5")
}

// What somebody says of themselves is text, in every form of every answer.
func TestProfilesFromAnywhereAreSafe(t *testing.T) {
	folder := inHostileFolder(t)
	text, err := json.Marshal(hostile)
	if err != nil {
		t.Fatal(err)
	}
	person := strings.ReplaceAll(`{"id":X,"name":X,"profession":X,"degree":{"level":"bachelor","field":X},"skills":["go",X,{"name":X,"level":3}],"interests":[X]}`, "X", string(text))
	h := hostileRun{t: t, in: person}
	other := h.write("other", "json", strings.ReplaceAll(person, `"go",`, `"go","excel",`))
	for _, wrong := range []string{`{X:1}`, `{"skills":[{X:1}]}`, `{"riasec":X}`, `{"degree":{"level":X}}`, `{"skills":[{"name":"go","level":X}]}`, `{"id":X,"aim":X}`, `{"limits":X}`, `X`} {
		file := h.write("wrong", "json", strings.ReplaceAll(wrong, "X", string(text)))
		h.run("recommend", file)
		h.run("batch", file)
		h.run("batch", file, "-o", "csv")
		h.each(summaryForms, "batch", file, "--summary")
	}
	h.each(personForms, "recommend", "-", "--explain")
	h.each(personForms, "recommend", "-", "--with", "skill:excel")
	h.run("recommend", "-", "--strict")
	h.each(personForms, "plan", "-", "--to", "4")
	h.each(personForms, "plan", "-", "--to", "4", "--to", "5")
	h.each(personForms, "compare", "-", other)
	for _, form := range []string{"ndjson", "csv"} {
		h.run("batch", other, "-o", form)
	}
	h.run("batch", other, "--full")
	h.each(summaryForms, "batch", other, "--summary")
	csv := h.write("people", "csv", "id,name,profession,skills\n"+strings.Repeat(fmt.Sprintf("%[1]q,%[1]q,%[1]q,%[1]q\n", "X"), 2))
	table, err := os.ReadFile(csv)
	if err == nil {
		err = os.WriteFile(csv, bytes.ReplaceAll(table, []byte("X"), []byte(hostile)), 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, form := range []string{"ndjson", "csv"} {
		h.run("batch", csv, "-o", form)
	}
	var summary bytes.Buffer
	run([]string{"layerpath", "batch", other, "--summary", "-o", "json"}, strings.NewReader(""), &summary, &bytes.Buffer{}, clock)
	h.each(summaryForms, "merge", h.write("summary", "json", summary.String()))
	cases := h.write("cases", "ndjson", fmt.Sprintf(`{"id":%[1]s,"source":%[1]s,"label":%[1]s,"profile":%[2]s,"expect":{"primary":[7]}}`, text, person)+"\n")
	h.each(summaryForms, "eval", cases, "--misses", "3")
	h.each(summaryForms, "eval", cases, "--roles", h.write("roles", "json", strings.ReplaceAll(`{X:{X:[X]}}`, "X", string(text))))
	h.in = "\n" + hostile + "\n"
	h.run("quiz", "--plain", "--from", other, "--catalog", folder)
}
