package data

import "errors"

// The folder catalog is what people edit. The program carries what the compiler makes
// of it: reading 890 KB of YAML would take 40 times as long as all the rest of a run,
// and even a compact form would have to be unpacked into a megabyte and a half of fresh
// memory, which takes longer than a run may. Laid out by the compiler it costs nothing
// but for the parts that are looked at.
//
//go:generate go run -tags nobuiltin ./internal/literal catalog .

var errNotBuiltIn = errors.New("this program was built without a catalogue")

// Embedded gives the catalogue that ships with the program. It passed [Check] when it
// was compiled in; its entries have lost their places. The error is nil unless the
// program was built without a catalogue (with the tag nobuiltin).
func Embedded() (*Catalogue, error) {
	if len(builtin.Layers) == 0 {
		return nil, errNotBuiltIn
	}
	return &builtin, nil
}
