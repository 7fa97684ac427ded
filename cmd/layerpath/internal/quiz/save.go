package quiz

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/render/page"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/profiles"
)

// checkPlace says at once what would only be noticed when the answers are there.
func checkPlace(place string) error {
	if place == "" {
		return nil
	}
	if info, err := os.Stat(place); err == nil && info.IsDir() {
		return shell.Usage(fmt.Sprintf(errIsPlace, place), hintPlace)
	}
	if info, err := os.Stat(filepath.Dir(place)); err != nil || !info.IsDir() {
		return shell.Usage(fmt.Sprintf(errNoPlace, filepath.Dir(place), place), hintPlace)
	}
	return nil
}

// keep saves the answers in the place named, or asks for one, until they are saved: then the
// questions are done. Back, and no, lead to the summary: nothing is lost by them.
func (q *quiz) keep(place string) (err error) {
	if place == "" {
		place, err = q.Input(prompt.Line{Message: askFile, Help: helpFile, Preset: cmp.Or(q.from, defaultFile)})
	}
	for replace := false; err == nil && place != ""; {
		failed := q.write(place, replace)
		switch {
		case failed == nil:
			q.place, q.done = place, true
			q.tell(saySaved, place)
			return nil
		case errors.Is(failed, fs.ErrExist) && !replace:
			place, replace, err = q.askReplace(place)
		default:
			place, err = q.Input(prompt.Line{Message: fmt.Sprintf(askElsewhere, page.Clean(failed.Error())), Help: helpFile})
			replace = false
		}
	}
	if err == nil || errors.Is(err, prompt.ErrBack) {
		q.tell(sayNotSaved)
		return nil
	}
	return err
}

// askReplace asks what to do about a file that exists.
func (q *quiz) askReplace(place string) (string, bool, error) {
	answer, err := q.Select(prompt.Question{
		Message: fmt.Sprintf(askReplace, page.Clean(place)),
		Options: []prompt.Option{{Label: sayNoReplace}, {Label: sayReplace}, {Label: sayOtherFile}},
	})
	switch {
	case err != nil:
		return "", false, err
	case answer.Picked[0] == 1:
		return place, true, nil
	case answer.Picked[0] == 2:
		place, err = q.Input(prompt.Line{Message: askFile, Help: helpFile})
		return place, false, err
	}
	return "", false, nil
}

// write writes the answers to a file, over one that exists only if it may. What
// can't be written as a profile is found out before the file is touched.
func (q *quiz) write(place string, replace bool) error {
	var text strings.Builder
	if err := profiles.Write(&text, q.profile); err != nil {
		return err
	}
	return q.put(place, text.String(), replace)
}

// tellKept says, when somebody stops, how to go on from there, and saves the
// answers if a place was named. There is nobody left to ask, so a file that
// exists stays.
func (q *quiz) tellKept() {
	nothing, kept := said.CommandLine("recommend", profiles.Profile{}), said.CommandLine("recommend", q.profile)
	if kept == nothing {
		q.tell(sayStopped)
		return
	}
	var more []string
	if q.save != "" {
		more = append(more, "--save", said.Quote(q.save))
	}
	if q.plain {
		more = append(more, "--plain")
	}
	q.tell(sayStopKept)
	q.tellCommand("recommend")
	q.tell(sayGoOn)
	q.tellCommand("quiz", more...)
	if q.save == "" || q.place != "" {
		return
	}
	switch err := q.write(q.save, false); {
	case err == nil:
		q.tell(saySaved, q.save)
	case errors.Is(err, fs.ErrExist):
		q.tell(sayExists, q.save)
	default:
		shell.PrintErrors(q.notes, err)
	}
}
