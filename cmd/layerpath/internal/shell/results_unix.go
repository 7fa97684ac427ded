//go:build unix

package shell

import (
	"os"

	"golang.org/x/sys/unix"
)

// forBoth says whether a file is open for reading and for writing.
func forBoth(f *os.File) bool {
	flags, err := unix.FcntlInt(f.Fd(), unix.F_GETFL, 0)
	return err == nil && flags&unix.O_ACCMODE == unix.O_RDWR
}
