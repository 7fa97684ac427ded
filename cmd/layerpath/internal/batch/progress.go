package batch

import (
	"fmt"
	"io"
	"os"
	"sync/atomic"
	"time"

	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"

	"layerpath/cmd/layerpath/internal/shell"
)

// A progress shows how far a batch has come: a bar with rate and time left, or, where
// the end isn't known, the count and the rate. It is nil where nobody would see it.
// Nothing else in the package knows the bar's library.
type progress struct {
	bars  *mpb.Progress
	bar   *mpb.Bar
	rows  atomic.Int64
	begun time.Time
}

// newProgress shows progress if standard error is a terminal and results don't go
// there, too, but for those that come last, when it is gone. It may have to hide how many people
// there are.
func newProgress(sh *shell.Process, files []string, last, hides bool) *progress {
	if !shell.IsTerminal(sh.Err) || shell.IsTerminal(sh.Out) && !last || sh.Getenv("TERM") == "dumb" {
		return nil
	}
	p := &progress{bars: mpb.New(mpb.WithOutput(sh.Err), mpb.WithWidth(40), mpb.WithRefreshRate(200*time.Millisecond)), begun: time.Now()}
	rate, comma := decor.Any(func(decor.Statistics) string {
		rows := p.rows.Load()
		return fmt.Sprintf(" %d people, %.0f/s", rows, float64(rows)/time.Since(p.begun).Seconds())
	}), decor.Name(", ")
	if hides {
		rate, comma = decor.Name(" "), decor.Name("")
	}
	if total := sizeOf(files); total > 0 { // and one more: a bar that is full stays on the screen
		p.bar = p.bars.New(total+1, mpb.BarStyle(), mpb.PrependDecorators(decor.Percentage(decor.WC{W: 5})),
			mpb.AppendDecorators(rate, comma, decor.AverageETA(decor.ET_STYLE_GO), decor.Name(" left")), mpb.BarRemoveOnComplete())
	} else {
		p.bar = p.bars.New(0, mpb.NopStyle(), mpb.AppendDecorators(rate), mpb.BarRemoveOnComplete())
	}
	return p
}

// sizeOf is how many bytes some files have, 0 where that isn't known.
func sizeOf(files []string) (total int64) {
	for _, name := range files {
		info, err := os.Stat(name)
		if err != nil || !info.Mode().IsRegular() {
			return 0
		}
		total += info.Size()
	}
	return total
}

// add counts what was written.
func (p *progress) add(rows, bytes int) {
	if p == nil {
		return
	}
	p.rows.Add(int64(rows))
	p.bar.IncrBy(bytes)
}

// notes gives the writer for notes: above the bar, or else.
func (p *progress) notes(otherwise io.Writer) io.Writer {
	if p == nil {
		return otherwise
	}
	return p.bars
}

// end takes the bar away.
func (p *progress) end() {
	if p == nil {
		return
	}
	p.bar.Abort(true)
	p.bars.Wait()
}
