package render

import (
	"fmt"
	"io"

	"layerpath/recommend/report"
)

// A Version is which program this is, and which catalogue it ranks with.
type Version struct {
	Version string         `json:"version" yaml:"version"`
	OS      string         `json:"os" yaml:"os"`
	Arch    string         `json:"arch" yaml:"arch"`
	Catalog report.Catalog `json:"catalog" yaml:"catalog"`
}

func versionTable(w io.Writer, v Version, _ View) error {
	_, err := fmt.Fprintf(w, "layerpath %s (%s/%s), catalogue %s %s\n", v.Version, v.OS, v.Arch, v.Catalog.Name, v.Catalog.Version)
	return err
}
