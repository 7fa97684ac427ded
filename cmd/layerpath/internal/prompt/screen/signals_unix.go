//go:build unix

package screen

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	"time"
)

// canSuspend says whether there is a shell to go back to for a while.
const canSuspend = true

// signals gives what a terminal tells a program: that it has another size, and that
// the program goes on.
func signals() <-chan os.Signal {
	told := make(chan os.Signal, 4)
	signal.Notify(told, syscall.SIGWINCH, syscall.SIGCONT)
	return told
}

// resumes says whether a signal means that the program was stopped until now.
func resumes(s os.Signal) bool { return s == syscall.SIGCONT }

// stopWait is how long a stop may take to come. Where no shell could let the program
// go on, the system doesn't stop it.
const stopWait = 200 * time.Millisecond

// stop stops the program, with all that it runs together with as the shell sees it,
// until the shell lets it go on.
func stop(ctx context.Context, told <-chan os.Signal) {
	if syscall.Kill(0, syscall.SIGTSTP) != nil {
		return
	}
	late := time.After(stopWait)
	for {
		select {
		case s := <-told:
			if resumes(s) {
				return
			}
		case <-late:
			return
		case <-ctx.Done():
			return
		}
	}
}
