// Package told has what people are told of a report, in words, whatever the page: the
// headline, jobs, doors, reasons, what to learn, what was said and what is doubtful.
//
// Pages begin with a [Headline] and the [Jobs] of a report; both, and all reasons and
// lessons, are of the layer that is told first, which [First] gives.
package told

import (
	"fmt"
	"strings"

	"layerpath/recommend/report"
)

// Headline is the answer in a few sentences: the job that fits best, its layer of so many,
// how near its door is, what is open instead, and how sure that is.
func Headline(r report.Report, of int) string {
	first := First(r)
	if r.TooLittle != nil {
		return "Too little to say yet. Closest by what you told: " + placeText(first, of)
	}
	sentences := []string{opening(r) + " " + placeText(first, of), doorSentence(first.Entry)}
	if job := openJob(r); job != "" {
		sentences = append(sentences, fmt.Sprintf("Open to you now: %s.", job))
	}
	if lead := Lead(first); r.Profile.Aim == move && lead != nil && lead.Now && r.Bridge != nil {
		sentences = append(sentences, fmt.Sprintf("To move from there, the nearest job is %s.", r.Bridge.Title))
	}
	switch other := Passed(r); {
	case other != nil:
		sentences = append(sentences, passedText(r, *other))
	case r.Confidence != nil && r.By == "":
		sentences = append(sentences, confidenceText(*r.Confidence))
	}
	return strings.Join(sentences, " ")
}

// opening is what stands before the job that is told first.
func opening(r report.Report) string {
	best := "your best fit is"
	switch {
	case r.By == report.ByEntryOrder && First(r).Entry.Status == report.Open:
		best = "open to you now is"
	case r.By == report.ByEntryOrder:
		best = "the nearest door is that of"
	}
	if Passed(r) != nil {
		wish := ""
		switch r.Profile.Aim {
		case stay:
			wish = "you want to stay in your profession: "
		case move:
			wish = "you want to move into an AI job: "
		}
		if wish != "" {
			best = strings.Replace(best, "fit is", "fit there is", 1)
		}
		best = wish + best
	}
	if r.Profile.Name != "" {
		return capital(r.Profile.Name + ", " + best)
	}
	return capital(best)
}

// placeText is the lead role of a layer and the layer, as the end of a sentence: "Data
// Engineer, in layer 4 of 7: the tools that …"; of a layer in which no role earns points
// itself, the layer, but for a profession that was said.
func placeText(l report.Layer, of int) string {
	text := fmt.Sprintf("layer %d of %d%s.", l.Layer, of, plainText(l))
	if lead := Lead(l); lead != nil && (Fits(l) || isProfession(*lead)) {
		return inSentence(*lead) + ", in " + text
	}
	return text + " No job in it stands out yet."
}

// inSentence is the title of a role in the middle of a sentence: a profession that wasn't
// said is "your own profession, with AI".
func inSentence(r report.Role) string {
	if rest, ok := strings.CutPrefix(r.Title, unsaidProfession); ok && r.ID == ownProfession {
		return strings.ToLower(unsaidProfession) + rest
	}
	return r.Title
}

// unsaidProfession begins the title of a profession that wasn't said.
const unsaidProfession = "Your "

// isProfession says whether a role is the profession that a person said, with AI.
func isProfession(r report.Role) bool {
	return r.ID == ownProfession && !strings.HasPrefix(r.Title, unsaidProfession)
}

// plainText is what a layer is, behind its number.
func plainText(l report.Layer) string {
	if l.Plain == "" {
		return ", " + l.Name
	}
	return ": " + l.Plain
}

// passedText tells of the layer that fits best by points alone.
func passedText(r report.Report, l report.Layer) string {
	if r.First.Because == report.ByJob {
		return fmt.Sprintf("By points alone layer %d comes first%s; that is for those who have a profession.", l.Layer, plainText(l))
	}
	text := fmt.Sprintf("layer %d fits best", l.Layer)
	if lead := Lead(l); lead != nil && Fits(l) {
		text = fmt.Sprintf("%s, in layer %d, fits best", lead.Title, l.Layer)
	}
	return fmt.Sprintf("By points alone %s%s.", text, plainText(l))
}

func capital(text string) string {
	for i, r := range text {
		return strings.ToUpper(string(r)) + text[i+len(string(r)):]
	}
	return text
}

// bandText is a band as a sentence begins with it.
func bandText(c report.Confidence) string {
	if c.Name != "" {
		return c.Name
	}
	return capital(strings.ReplaceAll(c.Band, "-", " "))
}

// confidenceText says how sure a first layer is, in tens of people.
func confidenceText(c report.Confidence) string {
	near := ""
	if c.Near > c.Right {
		near = fmt.Sprintf(" and %s in it or next to it", numberWord(c.Near))
	}
	return fmt.Sprintf("%s: of %s people with answers as clear as yours, %s work in this layer%s.",
		bandText(c), numberWord(c.Of), numberWord(c.Right), near)
}

// numberWord spells a number up to ten.
func numberWord(n int) string {
	words := [...]string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
	if n < 0 || n >= len(words) {
		return fmt.Sprint(n)
	}
	return words[n]
}

// Settle is what comes before the questions of somebody of whom little is known.
const Settle = "Two answers would settle most of it:"
