//go:build unix

package screen

import (
	"context"
	"os"
	"os/signal"
	"sync/atomic"
	"time"

	"golang.org/x/sys/unix"
)

// signals are what a terminal tells a program: that it has another size, that the program
// goes on, and, while a question is open, that it is to stop.
type signals struct {
	told chan os.Signal
	open atomic.Bool // a question is, and gives the terminal back before the program stops
}

func newSignals() *signals {
	s := &signals{told: make(chan os.Signal, 4)}
	signal.Notify(s.told, unix.SIGWINCH, unix.SIGCONT)
	if !signal.Ignored(unix.SIGTSTP) { // by a shell that could let nothing go on
		go s.pass()
	}
	return s
}

// pass passes on that the program is to stop, or stops it where no question is open: what was
// caught once is never again the system's to do.
func (s *signals) pass() {
	caught := make(chan os.Signal, 1)
	signal.Notify(caught, unix.SIGTSTP)
	for stop := range caught {
		if s.open.Load() {
			s.told <- stop
		} else {
			stopNow()
		}
	}
}

// listen lets signals to stop come, until the end of a question.
func (s *signals) listen() (end func()) {
	s.open.Store(true)
	return func() { s.open.Store(false) }
}

// stops says whether a signal asks the program to stop.
func stops(s os.Signal) bool { return s == unix.SIGTSTP }

// resumes says whether a signal means that the program was stopped until now.
func resumes(s os.Signal) bool { return s == unix.SIGCONT }

// stopAll asks the program to stop, with all that it runs together with as the shell sees it.
func stopAll() { unix.Kill(0, unix.SIGTSTP) }

// stopNow stops the program as the system stops one that writes to a terminal of others,
// which it does where a shell could let it go on, and there alone.
func stopNow() error { return unix.Kill(unix.Getpid(), unix.SIGTTOU) }

// stop stops the program until the shell lets it go on. Where none could, it goes on itself.
func (s *signals) stop(ctx context.Context) {
	if stopNow() == nil && !s.goesOn(ctx) {
		s.goesOn(ctx) // the time may have gone by while the program was stopped
	}
}

// stopWait is how long a stop, or the word that it is over, may take to come.
const stopWait = 200 * time.Millisecond

// goesOn waits until the program is told that it goes on, and says whether it was.
func (s *signals) goesOn(ctx context.Context) bool {
	late := time.After(stopWait)
	for {
		select {
		case told := <-s.told:
			if resumes(told) {
				return true
			}
		case <-late:
			return false
		case <-ctx.Done():
			return false
		}
	}
}

// lent says whether the terminal is another's now, since the program is in the background.
func (c *canvas) lent() bool {
	group, err := unix.IoctlGetInt(int(c.Fd()), unix.TIOCGPGRP)
	return err == nil && group != unix.Getpgrp()
}
