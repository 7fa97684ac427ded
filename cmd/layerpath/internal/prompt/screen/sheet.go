package screen

import (
	"errors"
	"io"
	"os"
	"time"

	"github.com/AlecAivazis/survey/v2"
	"github.com/AlecAivazis/survey/v2/terminal"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/typing"
)

// questioned is a question on the screen: what keys do to it, and how it looks.
type questioned interface {
	Press(typing.Key) typing.Outcome
	frame(size) frame
	closed(screen size, stopped bool) frame // with the answer, or with what there is of one
}

// frameTemplate draws a frame, in survey's language of templates.
const frameTemplate = `{{range .Lines}}{{range .}}{{if .Style}}{{color .Style}}{{.Text}}{{color "reset"}}{{else}}{{.Text}}{{end}}{{end}}
{{end}}`

// A sheet is a question of ours among survey's: survey draws, and knows the modes of
// terminals; the keys are read here, since it throws away what was typed ahead.
type sheet struct {
	survey.Renderer
	questioned
	keys *keys
	out  *canvas
	seen frame            // on the screen now
	long <-chan time.Time // tells when that was seen for long enough
	away bool             // the terminal is the shell's, or gone: nothing is drawn
}

// frameTime is how long a frame is seen at least, while more is typed: whoever pastes a text
// sees it come, and no frame is drawn for each of its letters.
const frameTime = 25 * time.Millisecond

// Prompt asks until there is an outcome. It leaves the terminal as it was.
func (s *sheet) Prompt(*survey.PromptConfig) (any, error) {
	defer s.keys.signals.listen()()
	s.awaitTerminal()
	mode := s.NewRuneReader()
	if mode.SetTermMode() == nil { // else it is no terminal
		defer func() {
			if !s.away {
				mode.RestoreTermMode()
			}
		}()
	}
	for {
		pressed, err := s.next()
		if wake := (prompt.Woken{}); errors.As(err, &wake) {
			s.obey(wake.Signal, mode)
			continue
		} else if err != nil {
			s.Press(typing.KeyInterrupt)
			return nil, errors.Join(s.close(true), err)
		}
		if pressed == typing.KeySuspend {
			stopAll() // and this program by the signal that comes of it
			continue
		}
		switch s.Press(pressed) {
		case typing.Answered:
			return "", s.close(false)
		case typing.WentBack:
			return nil, errors.Join(s.draw(frame{}), prompt.ErrBack)
		case typing.Interrupted:
			return nil, errors.Join(s.close(true), prompt.ErrInterrupted)
		}
	}
}

// next draws the question as it stands, once what was typed ahead or pasted is all read, and
// gives the next key.
func (s *sheet) next() (typing.Key, error) {
	if err := s.keys.gather(s.long); err != nil {
		return typing.KeyNothing, err
	}
	if s.keys.waits() {
		err := s.draw(s.frame(s.out.measure()))
		if s.long = time.After(frameTime); err != nil {
			s.away = true
			return typing.KeyNothing, err
		}
	}
	return s.keys.next()
}

// Cleanup has nothing left to do.
func (s *sheet) Cleanup(*survey.PromptConfig, any) error { return nil }

// close leaves the question on the screen, with its answer.
func (s *sheet) close(stopped bool) error { return s.draw(s.closed(s.out.measure(), stopped)) }

// draw draws a frame in the place of the one that is seen.
func (s *sheet) draw(f frame) error {
	if s.away {
		return nil
	}
	cursor := s.NewCursor()
	if down := s.seen.below(s.out.measure()); down > 0 {
		cursor.Down(down)
	}
	if err := s.Render(frameTemplate, f); err != nil {
		return err
	}
	s.seen = f
	if up := len(f.Lines) - f.row; up > 0 {
		cursor.Up(up)
	}
	if f.column > 0 {
		cursor.Forward(f.column)
	}
	return s.out.flush()
}

// obey does what a signal of the terminal asks for: to stop, or to go on. Of another size
// the next frame knows.
func (s *sheet) obey(signal os.Signal, mode *terminal.RuneReader) {
	switch {
	case stops(signal):
		s.suspend(mode)
	case resumes(signal): // from a stop that can't be caught
		s.resume()
	}
}

// suspend gives the terminal back to the shell, as it was, until the shell lets the
// program go on.
func (s *sheet) suspend(mode *terminal.RuneReader) {
	s.draw(frame{})
	s.NewCursor().Show()
	s.out.flush()
	mode.RestoreTermMode()
	s.away = true
	s.keys.signals.stop(s.keys.Context)
	s.resume()
}

// resume takes the terminal again, and forgets what stood there: the shell has written since.
// How it was when the question began is known already.
func (s *sheet) resume() {
	if s.awaitTerminal(); s.away {
		return
	}
	s.NewRuneReader().SetTermMode()
	stdio := s.Stdio()
	s.Renderer, s.seen = survey.Renderer{}, frame{}
	s.WithStdio(stdio)
	io.WriteString(s.out, eraseBelow)
}

// eraseBelow takes away what a terminal shows from the cursor on: the rest of a question from
// before, if it was stopped without notice.
const eraseBelow = "\x1b[J"

// awaitTerminal waits, stopped, until the shell gives the terminal to the program, which may
// go on in the background before: to draw there would be to fight for it.
func (s *sheet) awaitTerminal() {
	for s.away = true; s.out.lent(); {
		if s.keys.Context.Err() != nil {
			return
		}
		s.keys.signals.stop(s.keys.Context)
	}
	s.away = false
}
