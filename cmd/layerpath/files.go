package main

import (
	"fmt"
	"os"
	"path/filepath"
)

// eachOnce looks for a file that is named twice, under whatever name: what is in it would
// count twice. The hint says what to name once.
func eachOnce(files []string, hint string) error {
	for i, name := range files {
		for _, other := range files[:i] {
			switch {
			case name == other:
				return usageError(&hintError{fmt.Sprintf("%q twice", name), hint})
			case sameFile(name, other):
				return usageError(&hintError{fmt.Sprintf("%q and %q are one file", other, name), hint})
			}
		}
	}
	return nil
}

// sameFile says whether two names lead to one file, by a link too.
func sameFile(a, b string) bool {
	if a == "-" || b == "-" {
		return a == b
	}
	infoA, errA := os.Stat(a)
	infoB, errB := os.Stat(b)
	return filepath.Clean(a) == filepath.Clean(b) || errA == nil && errB == nil && infoA.Mode().IsRegular() && os.SameFile(infoA, infoB)
}
