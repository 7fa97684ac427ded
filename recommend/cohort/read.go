package cohort

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"layerpath/data/document"
)

// maxSize is what a summary may have in bytes: more than the longest list of names of
// the greatest length takes.
const maxSize = 64 << 20

// maxValues bounds the values of a summary: 100 layers, in each of which people miss a
// hundred skills of each of ten roles, have 1.4 million with their counts.
const maxValues = 2_000_000

// Ways out of a file that is no summary.
const (
	makeWay   = "layerpath batch --summary -o json makes one"
	againWay  = "a summary is joined as it was made: make it again, and don't change it"
	schemaWay = "join it with the layerpath that made it"
)

// Read reads one summary, as JSON. It takes what [Summary] marshals to and nothing else:
// a file that is cut off, has other keys, or doesn't add up would make the whole wrong
// for everybody in it. File is the name that messages use. What is wrong is reported as
// document.Problems; any other error is the reader's, wrapped.
func Read(r io.Reader, file string) (Summary, error) {
	text, err := io.ReadAll(io.LimitReader(r, maxSize+1))
	if err != nil {
		return Summary{}, fmt.Errorf("reading summary %q: %w", file, document.Cause(err))
	}
	s, problem := parse(bytes.TrimPrefix(text, []byte(document.Mark)))
	if problem != nil {
		problem.File = file
		return Summary{}, document.Problems{*problem}
	}
	return s, nil
}

func parse(text []byte) (Summary, *document.Problem) {
	form := document.Form{Name: "summary", Subject: "one summary", Size: maxSize, Values: maxValues, ManyWay: makeWay, DeepWay: makeWay}
	if problem := form.CheckSize(len(text)); problem != nil {
		return Summary{}, problem
	}
	if len(bytes.TrimSpace(text)) == 0 {
		return Summary{}, &document.Problem{Text: "nothing in it", Way: makeWay}
	}
	root, err := form.JSON(text, 1)
	if err != nil {
		return Summary{}, unreadable(text, err)
	}
	if root.Shape != document.Mapping && root.Shape != document.Null {
		return Summary{}, &document.Problem{Text: "a summary is an object with keys and values", Way: makeWay}
	}
	if schema := root.Value("schema"); schema.Text != Schema && schema.Shape <= document.Text && !schema.Bare {
		return Summary{}, otherSchema(schema.Text)
	}
	var s Summary
	var f filling
	if f.fill(root, "", reflect.ValueOf(&s).Elem()); len(f.Problems) > 0 {
		f.Problems[0].Way = againWay // what follows may be its echo
		return Summary{}, &f.Problems[0]
	}
	s.complete()
	if part := s.wrongPart(); part != "" {
		return Summary{}, &document.Problem{Text: part + " can't be: a number in it is missing, or doesn't agree with the others", Way: againWay}
	}
	return s, nil
}

// complete gives a summary of the time when layers had no lead roles what it has no word of:
// one lead a layer that isn't named, with all of its people and what they miss. People keep
// summaries, which can still be shown, and joined among themselves.
func (s *Summary) complete() {
	if slices.ContainsFunc(s.Layers, func(l Layer) bool { return l.Leads != nil }) {
		return
	}
	for i := range s.Layers {
		l := &s.Layers[i]
		l.Leads, l.Confidence, s.Bridges = []Lead{}, []Sure{}, []Bridge{}
		if l.People > 0 {
			l.Leads = []Lead{{People: l.People, Missing: l.Missing, Bridges: []Bridge{}}}
		}
	}
}

// unled says whether a summary doesn't tell which roles lead.
func (s Summary) unled() bool {
	return slices.ContainsFunc(s.Layers, func(l Layer) bool {
		return slices.ContainsFunc(l.Leads, func(lead Lead) bool { return lead.Role == "" })
	})
}

// unreadable says why a text is no JSON.
func unreadable(text []byte, err error) *document.Problem {
	var syntax *document.SyntaxError
	var problem *document.Problem
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF):
		return &document.Problem{Text: "not readable as JSON: " + document.Unfinished, Way: "the file is cut off: " + makeWay, Kind: document.NotJSON}
	case errors.As(err, &syntax):
		rest := bytes.TrimLeft(text[syntax.Offset:], " \t\r\n") // the mistake is where the next thing stands
		line := 1 + bytes.Count(text[:len(text)-len(rest)], []byte("\n"))
		return &document.Problem{Line: line, Text: "not readable as JSON: " + document.Form{Name: "summary"}.Trouble(text, syntax), Way: makeWay, Kind: document.NotJSON}
	}
	errors.As(err, &problem) // there are no others
	return problem
}

func otherSchema(schema string) *document.Problem {
	family, _, _ := strings.Cut(strings.TrimPrefix(schema, "layerpath/"), "/")
	switch {
	case schema == "":
		return &document.Problem{Text: "a summary without a schema", Way: makeWay}
	case family == "cohort":
		return &document.Problem{Text: fmt.Sprintf("unknown schema %s, this layerpath reads %s", document.Quoted(schema), Schema), Way: schemaWay}
	}
	return &document.Problem{Text: "not a summary, but " + document.Quoted(schema), Way: makeWay}
}

// A filling fills a summary from the nodes of a file, and collects what doesn't fit.
type filling struct{ document.Reading }

// fill sets a part of a summary, by its kind. Name is the key that it has, or that the
// list has of which it is an item. What is null stays empty.
func (f *filling) fill(n document.Node, name string, to reflect.Value) {
	number, notWhole := 0, error(nil)
	if n.Bare {
		number, notWhole = strconv.Atoi(n.Text)
	}
	switch kind := to.Kind(); {
	case n.Shape == document.Null:
	case kind == reflect.Struct && n.Shape == document.Mapping:
		f.Mapping(n, document.Style{}, f.keys(to)...)
	case kind == reflect.Slice && n.Shape == document.List:
		to.Set(reflect.MakeSlice(to.Type(), len(n.Items), len(n.Items)))
		for i, item := range n.Items {
			f.fill(item, name, to.Index(i))
		}
	case kind == reflect.String && n.Shape == document.Text && !n.Bare:
		to.SetString(n.Text)
	case kind == reflect.Bool && n.Bare && (n.Text == "true" || n.Text == "false"):
		to.SetBool(n.Text == "true")
	case kind == reflect.Int && n.Bare && notWhole == nil:
		to.SetInt(int64(number))
	default:
		f.Add(n, "", "%s has a value of another kind", document.Quoted(name))
	}
}

// keys are the keys that a part has when it is marshalled.
func (f *filling) keys(to reflect.Value) (keys []document.Key) {
	for i := range to.NumField() {
		if name := to.Type().Field(i).Tag.Get("json"); name != "-" {
			keys = append(keys, document.On(name, func(n document.Node) { f.fill(n, name, to.Field(i)) }))
		}
	}
	return keys
}
