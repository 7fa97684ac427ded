package shell

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"syscall"
)

// SignalCode is the exit code for what a signal ended.
func SignalCode(cause error) int {
	if signalled := (Signalled{}); errors.As(cause, &signalled) {
		return 128 + int(signalled.Signal)
	}
	return ExitInterrupted
}

// Signalled is the cause of a context that a signal cancelled.
type Signalled struct{ syscall.Signal }

func (e Signalled) Error() string { return fmt.Sprintf("stopped: %v", e.Signal) }

// UntilSignal gives a context that ends with the first of some signals, those that ask a
// program to end; a second one ends it at once. Stop gives them back their usual
// meaning.
func UntilSignal(ask ...os.Signal) (ctx context.Context, stop func()) {
	ctx, cancel := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, ask...)
	go func() {
		select {
		case s := <-signals:
			signal.Stop(signals)
			cancel(Signalled{s.(syscall.Signal)})
		case <-ctx.Done():
		}
	}()
	return ctx, func() {
		signal.Stop(signals)
		cancel(nil)
	}
}
