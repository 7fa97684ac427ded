package cohort

import (
	"reflect"
	"strconv"

	"layerpath/data/document"
)

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
