package main

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"

	"layerpath/data"
)

// A printer writes values as literals of package data.
type printer struct {
	bytes.Buffer
	numbers map[string][]string // see numbersOf
}

// constants writes names for the numbers 0, 1, 2 ….
func (p *printer) constants(names []string) {
	p.WriteString("const (\n")
	for i, name := range names {
		if p.WriteString(name); i == 0 {
			p.WriteString(" = iota")
		}
		p.WriteByte('\n')
	}
	p.WriteString(")\n\n")
}

// buckets writes the buckets of a table of names, one a line, with their numbers: all as
// wide as each other, so that none moves another one's text.
func (p *printer) buckets(buckets reflect.Value, numbers []string) {
	last := buckets.Len() - 1
	wide := len(fmt.Sprintf("%x", last))
	p.WriteString("{\n")
	for i := range buckets.Len() {
		bucket := buckets.Index(i)
		if bucket.Len() > 0 {
			fmt.Fprintf(p, "0x%0*x: {", wide, i)
			for j := range bucket.Len() {
				name := bucket.Index(j)
				fmt.Fprintf(p, "{%q, %s}, ", name.FieldByName("Key").String(), numbers[name.FieldByName("Entry").Int()])
			}
			p.WriteString("},\n")
		} else if i == last { // says how many there are
			fmt.Fprintf(p, "0x%x: nil,\n", i)
		}
	}
	p.WriteByte('}')
}

// value writes a value; typed says whether a list or a struct needs its type's name,
// which the elements of a list do without.
func (p *printer) value(v reflect.Value, typed bool) {
	if typed && (v.Kind() == reflect.Struct || v.Kind() == reflect.Slice || v.Kind() == reflect.Array) {
		p.WriteString(strings.ReplaceAll(v.Type().String(), "data.", ""))
	}
	switch v.Kind() {
	case reflect.Struct:
		p.fields(v)
	case reflect.Slice, reflect.Array:
		p.elements(v)
	case reflect.Pointer:
		p.WriteByte('&')
		p.value(v.Elem(), true)
	case reflect.String:
		fmt.Fprintf(p, "%q", v.String())
	default:
		if v.Type().Name() == "skillHint" {
			fmt.Fprintf(p, "1 + %s", p.numbers["skills"][v.Int()-1])
		} else {
			fmt.Fprintf(p, "%#v", v) // a number, true or false
		}
	}
}

// fields writes the fields of a struct that hold something.
func (p *printer) fields(v reflect.Value) {
	p.WriteByte('{')
	for i := range v.NumField() {
		if f := v.Type().Field(i); !v.Field(i).IsZero() && f.Type != reflect.TypeFor[data.Place]() {
			p.WriteString(f.Name + ": ")
			p.value(v.Field(i), true)
			p.WriteString(", ")
		}
	}
	p.WriteByte('}')
}

// longLine is how many elements of a long list stand in a line.
const longLine = 20

// elements writes the elements of a list: entries with names of their own on a line
// each, so that a change of one is a change of one line.
func (p *printer) elements(v reflect.Value) {
	of := v.Type().Elem()
	entries := of.Kind() == reflect.Struct && of != reflect.TypeFor[data.Share]() && of != reflect.TypeFor[data.Need]()
	p.WriteByte('{')
	for i := range v.Len() {
		if entries || v.Len() > longLine && i%longLine == 0 {
			p.WriteByte('\n')
		}
		p.value(v.Index(i), false)
		p.WriteString(", ")
	}
	if entries || v.Len() > longLine {
		p.WriteByte('\n')
	}
	p.WriteByte('}')
}
