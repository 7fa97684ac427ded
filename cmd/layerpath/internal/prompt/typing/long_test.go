package typing_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/prompttest"
	"layerpath/cmd/layerpath/internal/prompt/typing"
	"layerpath/profiles"
)

// paste presses the keys of a text.
func paste(l interface {
	Press(typing.Key) typing.Outcome
}, text string) {
	for _, r := range text {
		l.Press(typing.Key(r))
	}
}

// notes is all that is told beside a list.
func notes(l *typing.List) string { return strings.Join(l.Notes(), "\n") }

// A list that somebody pastes is taken whole, in one line of whatever length it has, and each
// name once.
func TestAPastedListIsTaken(t *testing.T) {
	l := typing.NewList(prompttest.Alike(), true)
	var said []string
	for i := range 700 {
		said = append(said, fmt.Sprintf("tool %d", i))
	}
	paste(l, strings.Repeat("python, excel; writing, teaching, explaining, ", 200)+strings.Join(said, ", "))
	l.Press(typing.KeyEnter)
	answer := l.Answer()
	if !slices.Equal(answer.Picked, []int{4, 5, 6}) || !slices.Equal(answer.Typed, said) || l.Typed() != "" {
		t.Errorf("takes %v and %d texts; %q is left", answer.Picked, len(answer.Typed), l.Typed())
	}
	if told := notes(l); len(told) > 200 || !strings.Contains(told, `"tool 0" is kept as you wrote it.`) || !strings.Contains(told, "And 697 more like that.") {
		t.Errorf("tells %q", told)
	}
}

// What is more than a profile holds stays typed, and is told.
func TestMoreNamesThanAProfileHas(t *testing.T) {
	l := typing.NewList(prompttest.Alike(), true)
	for i := range profiles.MaxSkills + 2 {
		paste(l, fmt.Sprintf("tool %d,", i))
	}
	l.Press(typing.KeyEnter)
	if answer := l.Answer(); len(answer.Typed) != profiles.MaxSkills || l.Typed() != "tool 1000, tool 1001" || !strings.Contains(notes(l), "1000 are marked, as many as a profile has") {
		t.Errorf("takes %d; %q is left; tells %q", len(answer.Typed), l.Typed(), notes(l))
	}
}

// A line that has no room for more says where it ended, and what stands there is no answer:
// it may be half a name.
func TestALineHasAnEnd(t *testing.T) {
	l := typing.NewList(prompttest.Alike(), true)
	paste(l, strings.Repeat("python, ", 1<<13)+"excel")
	if told := notes(l); len(l.Typed()) != 1<<16 || !strings.Contains(told, `behind "on, python," isn't taken (5 characters)`) {
		t.Errorf("%d bytes; tells %q", len(l.Typed()), told)
	}
	paste(l, strings.Repeat("x", 100))
	if told := notes(l); !strings.Contains(told, "(105 characters)") {
		t.Errorf("tells %q", told)
	}
	l.Press(typing.KeyClear)
	paste(l, strings.Repeat("a", 1<<16-14)+",data analysis, excel")
	l.Press(typing.KeyEnter)
	if answer := l.Answer(); len(answer.Picked) != 0 || !strings.HasSuffix(l.Typed(), "data analysis") || !strings.Contains(notes(l), `"ata analysis" isn't taken`) {
		t.Errorf("takes %v; %q is left; tells %q", answer, l.Typed()[len(l.Typed())-20:], notes(l))
	}
	l.Press(typing.KeyClearWord)
	if told := notes(l); strings.Contains(told, "no room") {
		t.Errorf("after a word is taken away it tells %q", told)
	}
}

// What is longer than a name is none, and is said to be; a search for it would find nothing.
func TestATextLongerThanAName(t *testing.T) {
	for _, many := range []bool{false, true} {
		q := prompttest.Alike()
		q.Near = func(text string) []string { t.Fatalf("looks for what is near to %d characters", len(text)); return nil }
		q.Means = func(text string) []int { t.Fatalf("looks for what %d characters mean", len(text)); return nil }
		l := typing.NewList(q, many)
		paste(l, strings.Repeat("é", profiles.MaxName+1))
		for range 3 {
			if told := notes(l); strings.Count(told, "longer than a name, which has 200 characters at most") != 1 || len(l.InSight()) != 0 {
				t.Fatalf("tells %q of %v", told, l.InSight())
			}
			if l.Press(typing.KeyEnter) != typing.Asking || l.Typed() == "" {
				t.Fatal("it is taken")
			}
		}
		if l.Press(typing.KeyInterrupt); len(l.Answer().Typed) != 0 {
			t.Error("it is kept of a list that is stopped")
		}
	}
}

// A text for a line ends, too, and Enter doesn't take a part of it for all.
func TestALongInput(t *testing.T) {
	l := typing.NewLine(prompt.Line{Message: "File name:"})
	paste(l, strings.Repeat("a", 5000))
	if l.Press(typing.KeyEnter) != typing.Asking || len(l.Typed()) != 1<<12 || !strings.Contains(l.Note(), "(904 characters)") {
		t.Errorf("%d bytes; tells %q", len(l.Typed()), l.Note())
	}
	if l.Press(typing.KeyBackspace); l.Note() != "" || l.Press(typing.KeyEnter) != typing.Answered {
		t.Errorf("tells %q of a line that somebody looked at", l.Note())
	}
}

// A key costs the same in a long line as in a short one: what is pasted, and taken back.
func BenchmarkKeys(b *testing.B) {
	for _, bytes := range []int{1 << 10, 1 << 13, 1 << 16} {
		for name, back := range map[string]typing.Key{"backspace": typing.KeyBackspace, "word": typing.KeyClearWord} {
			b.Run(fmt.Sprintf("bytes=%d/back=%s", bytes, name), func(b *testing.B) {
				b.ReportAllocs()
				l, text := typing.NewList(prompttest.Alike(), true), strings.Repeat("go, ", bytes/4)
				for b.Loop() {
					paste(l, text)
					for range bytes {
						l.Press(back)
					}
				}
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*bytes), "ns/byte")
			})
		}
	}
}

// What is looked up for a frame, and what Enter takes, grow with the line.
func BenchmarkEnter(b *testing.B) {
	for _, bytes := range []int{1 << 10, 1 << 13, 1 << 16} {
		for kind, word := range map[string]string{"list": "python, go, kubernetes, zzqx, ", "word": "a"} {
			b.Run(fmt.Sprintf("bytes=%d/kind=%s", bytes, kind), func(b *testing.B) {
				b.ReportAllocs()
				text := strings.Repeat(word, bytes/len(word))
				for b.Loop() {
					l := typing.NewList(manyNames(), true)
					paste(l, text)
					l.Notes()
					l.InSight()
					l.Press(typing.KeyEnter)
				}
			})
		}
	}
}

// manyNames is a question for as many names as there are skills.
func manyNames() prompt.Question {
	q := prompttest.Alike()
	for i := range 2500 {
		q.Options = append(q.Options, prompt.Option{Label: fmt.Sprintf("Name %d of many", i), Names: []string{fmt.Sprintf("other name %d", i), fmt.Sprintf("n%d", i)}})
	}
	return q
}
