package main

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
)

// toolPath looks for a program that tests run beside layerpath. A machine with only Go
// lacks it: that is an error where LAYERPATH_JQ=required, with the program's name, wants
// it, and no path otherwise.
func toolPath(name string) (string, error) {
	path, err := exec.LookPath(name)
	if wanted := "LAYERPATH_" + strings.ToUpper(name); err != nil && os.Getenv(wanted) == "required" {
		return "", fmt.Errorf("%s isn't there, and %s=required wants it", name, wanted)
	}
	return path, nil
}

// toolOf gives the path of such a program, or skips a test and says what isn't tried.
func toolOf(t *testing.T, name, untried string) string {
	t.Helper()
	path, err := toolPath(name)
	switch {
	case err != nil:
		t.Fatal(err)
	case path == "":
		t.Skipf("%s isn't there: %s", name, untried)
	}
	return path
}
