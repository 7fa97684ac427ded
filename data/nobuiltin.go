//go:build nobuiltin

package data

// With the tag nobuiltin the program has no catalogue of its own. go generate builds
// itself so: it must run when the types have changed and builtin.go has not.
var builtin Catalogue
