//go:build !unix

package shell

import "os"

// forBoth says whether a file is open for reading and for writing: here nobody can tell.
func forBoth(*os.File) bool { return false }
