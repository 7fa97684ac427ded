package screen

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"layerpath/cmd/layerpath/internal/prompt"
	"layerpath/cmd/layerpath/internal/prompt/prompttest"
	"layerpath/cmd/layerpath/internal/prompt/typing"
)

// late, among the chunks of a terminal, is a wait that somebody gives up.
const late = "late"

// chunks is a terminal that gives each text by a read of its own.
type chunks struct {
	texts []string
	late  chan time.Time
}

func (c *chunks) Read(p []byte) (int, error) {
	for len(c.texts) > 0 && c.texts[0] == late {
		c.late <- time.Time{}
		c.texts = c.texts[1:]
	}
	if len(c.texts) == 0 {
		return 0, io.EOF
	}
	n := copy(p, c.texts[0])
	c.texts = c.texts[1:]
	return n, nil
}

// spelled writes keys with bars between.
func spelled(keys []typing.Key) string {
	special := map[typing.Key]string{
		typing.KeyNothing: "-", typing.KeyEnter: "enter", typing.KeyTab: "tab", typing.KeyEscape: "esc", typing.KeyUp: "up", typing.KeyDown: "down", typing.KeyLeft: "left",
		typing.KeyBackspace: "backspace", typing.KeyClearWord: "word", typing.KeyClear: "clear", typing.KeyInterrupt: "stop", typing.KeySuspend: "suspend",
	}
	var words []string
	for _, k := range keys {
		if word, ok := special[k]; ok {
			words = append(words, word)
		} else {
			words = append(words, string(rune(k)))
		}
	}
	return strings.Join(words, "|")
}

func TestKeys(t *testing.T) {
	for _, test := range []struct {
		name  string
		typed []string
		want  string
	}{
		{"letters one by one", []string{"a b"}, "a| |b"},
		{"UTF-8, cut by a read", []string{"\xc3", "\xa9x"}, "é|x"},
		{"no UTF-8", []string{"\xffx"}, "-|x"},
		{"arrows", []string{"\x1b[A\x1b[B\x1b[C\x1b[D\x1bOA"}, "up|down|-|left|up"},
		{"keys that edit", []string{"\x7f\x08\x15\x17\t\r\n"}, "backspace|backspace|clear|word|tab|enter|enter"},
		{"delete does nothing", []string{"\x1b[3~"}, "-"},
		{"Ctrl-D is Ctrl-C", []string{"\x04\x03"}, "stop|stop"},
		{"Ctrl-Z", []string{"\x1a"}, "suspend"},
		{"other control keys do nothing", []string{"\x01\x18\x00\u009b\u202e"}, "-|-|-|-|-"},
		{"Alt with a key does nothing", []string{"\x1bx", "a\x1bé"}, "-|a|-"},
		{"Alt with Enter does nothing", []string{"\x1b\r"}, "-"},
		{"Esc alone", []string{"\x1b", late, "j"}, "esc|j"},
		{"Esc twice", []string{"\x1b\x1b", late, late, "j"}, "esc|esc|j"},
		{"Esc, then Ctrl-C", []string{"\x1b\x03"}, "esc|stop"},
		{"Alt with an arrow does nothing", []string{"\x1b\x1b[A"}, "-"},
		{"an arrow, cut by a read", []string{"\x1b", "[A"}, "up"},
		{"an arrow, cut later", []string{"\x1b[", "A"}, "up"},
		{"a sequence that never ends", []string{"\x1b[1;", late, "a"}, "-|a"},
		{"function keys do nothing", []string{"\x1b[15~\x1b[1;5Ca\x1bOP\x1b[[A"}, "-|-|a|-|-"},
		{"page down does nothing", []string{"\x1b[6~a"}, "-|a"},
		{"the place of the cursor does nothing", []string{"\x1b[24;80R"}, "-"},
		{"a control key ends a sequence", []string{"\x1b[\x03"}, "-|stop"},
	} {
		t.Run(test.name, func(t *testing.T) {
			terminal := &chunks{test.typed, make(chan time.Time)}
			k := &keys{Source: prompt.Source{Context: t.Context(), In: terminal}, late: func() <-chan time.Time { return terminal.late }}
			var got []typing.Key
			for {
				pressed, err := k.next()
				if err != nil {
					break
				}
				got = append(got, pressed)
			}
			if got := spelled(got); got != test.want {
				t.Errorf("%q gives %q, want %q", test.typed, got, test.want)
			}
		})
	}
}

// What is pasted in many pieces is all read, and drawn in frames, of which none is gone before
// it can be seen: a frame for each piece would take longer than the terminal does.
func TestPastedInPieces(t *testing.T) {
	var typed []string
	for range 500 {
		typed = append(typed, "k8s, zz\x1b[20", "0~, git ")
	}
	in, keyboard, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	go func() {
		for _, text := range append(typed, "\r", "\r") {
			io.WriteString(keyboard, text)
		}
		keyboard.Close()
	}()
	out, err := os.Create(filepath.Join(t.TempDir(), "drawn"))
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	q, begun := prompttest.Skills(), time.Now()
	q.Message = "Which of these?"
	answer, err := New(t.Context(), in, out, false).MultiSelect(q)
	most := 3 + int(time.Since(begun)/frameTime) // the first, the last, and the closed one
	if err != nil || !slices.Equal(answer.Picked, []int{2, 8}) || !slices.Contains(answer.Typed, "zz") {
		t.Errorf("gives %v, %v", answer, err)
	}
	drawn, err := os.ReadFile(out.Name())
	if frames := strings.Count(string(drawn), q.Message); err != nil || frames > most {
		t.Errorf("%d frames, more than %d; %v", frames, most, err)
	}
}

// What begins like a sequence and never ends is no key, however long it is.
func TestASequenceHasAnEnd(t *testing.T) {
	begun := []byte("\x1b[" + strings.Repeat("1;", 1<<15))
	if pressed, size := parse(begun); pressed != typing.KeyNothing || size != longestSequence {
		t.Errorf("%d bytes are %d", size, pressed)
	}
}

// A frame of a long line costs as much as reading it, and is drawn some forty times a second
// at most.
func BenchmarkFrame(b *testing.B) {
	for _, bytes := range []int{1 << 10, 1 << 13, 1 << 16} {
		for kind, word := range map[string]string{"list": "python, zzqx, ", "word": "a", "wide": "数据, "} {
			b.Run(fmt.Sprintf("bytes=%d/kind=%s", bytes, kind), func(b *testing.B) {
				b.ReportAllocs()
				l := list{typing.NewList(prompttest.Alike(), true)}
				for _, r := range strings.Repeat(word, bytes/len(word)) {
					l.Press(typing.Key(r))
				}
				for b.Loop() {
					l.Press('x')
					l.frame(size{90, 30})
					l.Press(typing.KeyBackspace)
				}
			})
		}
	}
}
