//go:build !unix

package screen

import (
	"context"
	"os"
)

// signals are what a terminal tells a program: nothing, where no shell has jobs.
type signals struct{ told chan os.Signal }

func newSignals() *signals { return &signals{} }

func (s *signals) listen() (end func()) { return func() {} }

func (s *signals) stop(context.Context) {}

func stops(os.Signal) bool { return false }

func resumes(os.Signal) bool { return false }

func stopAll() {}

func (c *canvas) lent() bool { return false }
