//go:build !unix

package screen

import (
	"context"
	"os"
)

// canSuspend says whether there is a shell to go back to for a while.
const canSuspend = false

func signals() <-chan os.Signal { return nil }

func resumes(os.Signal) bool { return false }

func stop(context.Context, <-chan os.Signal) {}
