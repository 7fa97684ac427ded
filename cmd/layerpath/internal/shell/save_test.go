//go:build unix

package shell

import (
	"errors"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"golang.org/x/sys/unix"
)

// folder is a folder with a file "old", which others may read, and links to it and to a file that
// isn't there, in which the test runs.
func folder(t *testing.T) {
	t.Helper()
	t.Chdir(t.TempDir())
	err := errors.Join(os.Mkdir("real", 0o755), os.Mkdir("other", 0o755), os.WriteFile("old", []byte("old"), 0o644), os.Chmod("old", 0o640),
		os.Symlink("old", "link"), os.Symlink("../real/new", "other/dangling"), os.Symlink("other", "way"), os.Symlink("loop", "loop"))
	if err != nil {
		t.Fatal(err)
	}
}

// left are the files of the folder and of those in it, which none may be added to in passing.
func left(t *testing.T) string {
	t.Helper()
	top, err := filepath.Glob("*")
	hidden, errHidden := filepath.Glob(".*")
	below, errBelow := filepath.Glob("real/*")
	if err := errors.Join(err, errHidden, errBelow); err != nil {
		t.Fatal(err)
	}
	return strings.Join(append(append(top, hidden...), below...), " ")
}

// Answers that somebody gave for half an hour mustn't be lost by saving them, nor the ones before.
func TestSaveKeepsWhatIsThere(t *testing.T) {
	const all = "link loop old other real way"
	for _, test := range []struct {
		name, file string
		replace    bool
		err        string
		reads      string // the file that has the text in the end
		left       string
	}{
		{"new", "new", false, "", "new", "link loop new old other real way"},
		{"new, and may replace", "new", true, "", "new", "link loop new old other real way"},
		{"there", "old", false, `saving "old": file already exists`, "", all},
		{"there by a link", "link", false, `saving "link": file already exists`, "", all},
		{"replaced", "old", true, "", "old", all},
		{"replaced by a link", "link", true, "", "old", all},
		{"new by a link", "way/dangling", false, "", "real/new", all + " real/new"},
		{"a link to itself", "loop", true, `saving "loop": too many levels of symbolic links`, "", all},
		{"a folder", "real", true, `saving "real": is a directory`, "", all},
		{"in no folder", "no/new", false, `saving "no/new": no such file or directory`, "", all},
	} {
		t.Run(test.name, func(t *testing.T) {
			folder(t)
			err := new(Process).Save(test.file, "text", test.replace)
			if err == nil && test.err != "" || err != nil && err.Error() != test.err {
				t.Errorf("ended with %v", err)
			}
			want := map[bool]string{true: "text", false: "old"}[test.reads == "old"]
			if old, _ := os.ReadFile("old"); string(old) != want {
				t.Errorf("the old file is %q", old)
			}
			if text, _ := os.ReadFile(test.reads); test.reads != "" && string(text) != "text" {
				t.Errorf("%s is %q", test.reads, text)
			}
			if info, err := os.Stat("old"); err != nil || info.Mode() != 0o640 {
				t.Errorf("mode %v, %v", info.Mode(), err)
			}
			if got := left(t); got != test.left {
				t.Errorf("left are %s, want %s", got, test.left)
			}
		})
	}
}

// A new file has the mode that the person's mask gives to one.
func TestSaveAsTheMaskHasIt(t *testing.T) {
	folder(t)
	before := unix.Umask(0o027)
	defer unix.Umask(before)
	if err := new(Process).Save("new", "text", false); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat("new"); err != nil || info.Mode() != 0o640 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
}

// A disk that is full keeps the answers of before, and no rest of those of now.
func TestSaveOnAFullDisk(t *testing.T) {
	folder(t)
	signal.Ignore(syscall.SIGXFSZ)
	defer signal.Reset(syscall.SIGXFSZ)
	var before unix.Rlimit
	if err := unix.Getrlimit(unix.RLIMIT_FSIZE, &before); err != nil {
		t.Fatal(err)
	}
	none := before
	none.Cur = 0
	if err := unix.Setrlimit(unix.RLIMIT_FSIZE, &none); err != nil {
		t.Fatal(err)
	}
	errs := []error{new(Process).Save("old", "text", true), new(Process).Save("new", "text", false), new(Process).Save("way/dangling", "text", true)}
	if err := unix.Setrlimit(unix.RLIMIT_FSIZE, &before); err != nil {
		t.Fatal(err)
	}
	for _, err := range errs {
		if !errors.Is(err, syscall.EFBIG) {
			t.Errorf("ended with %v", err)
		}
	}
	if old, err := os.ReadFile("old"); string(old) != "old" || left(t) != "link loop old other real way" {
		t.Errorf("the old file is %q, %v; left are %s", old, err, left(t))
	}
}

// What is no plain file is written to: a pipe has a reader, and /dev/full says what it is.
func TestSaveIntoWhatIsNoFile(t *testing.T) {
	folder(t)
	if err := unix.Mkfifo("pipe", 0o600); err != nil {
		t.Fatal(err)
	}
	read := make(chan string)
	go func() {
		text, _ := os.ReadFile("pipe")
		read <- string(text)
	}()
	if err := new(Process).Save("pipe", "text", false); err != nil {
		t.Fatal(err)
	}
	if text := <-read; text != "text" {
		t.Errorf("the reader of the pipe got %q", text)
	}
	if _, err := os.Stat("/dev/full"); errors.Is(err, fs.ErrNotExist) {
		return
	}
	if err := os.Symlink("/dev/full", "full"); err != nil {
		t.Fatal(err)
	}
	if err := new(Process).Save("full", "text", false); !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("a full disk: %v", err)
	}
	if info, err := os.Lstat("full"); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is %v, %v", info.Mode(), err)
	}
}

// Answers that go where the results go stand before them: a file that took the place of that one
// would leave the results without a name.
func TestSaveWhereTheResultsGo(t *testing.T) {
	folder(t)
	out, err := os.OpenFile("old", os.O_WRONLY|os.O_TRUNC, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer out.Close()
	p := &Process{Out: NewResults(out)}
	if err := p.Save("link", "answers\n", false); err != nil {
		t.Fatal(err)
	}
	if _, err := p.Out.Write([]byte("results\n")); err != nil {
		t.Fatal(err)
	}
	if text, _ := os.ReadFile("old"); string(text) != "answers\nresults\n" {
		t.Errorf("there is %q", text)
	}
}

// A file that may not be written isn't replaced either.
func TestSaveLeavesWhatIsReadOnly(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may write everything")
	}
	folder(t)
	if err := os.Chmod("old", 0o440); err != nil {
		t.Fatal(err)
	}
	if err := new(Process).Save("old", "text", true); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("ended with %v", err)
	}
}
