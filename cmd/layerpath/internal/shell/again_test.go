package shell

import (
	"os"
	"strings"
	"testing"
)

// A command that is printed to be typed has to work where the program was started.
func TestAgainIsAsStarted(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.MkdirAll("cmd/layerpath", 0o777); err != nil {
		t.Fatal(err)
	}
	hash := strings.Repeat("0a1b2c3d", 8)
	for _, test := range []struct{ program, catalog, command, want string }{
		{"layerpath", "", "layerpath plan me.yaml", "layerpath plan me.yaml"},
		{"./layerpath", "", "layerpath plan me.yaml", "./layerpath plan me.yaml"},
		{"/opt/my tools/layerpath", "", "layerpath quiz", "'/opt/my tools/layerpath' quiz"},
		{"/tmp/go-build3141592653/b001/exe/layerpath", "", "layerpath plan --skill go", "go run ./cmd/layerpath plan --skill go"},
		{"/home/x/.cache/go-build/0a/" + hash + "-d/layerpath", "", "layerpath quiz", "go run ./cmd/layerpath quiz"},
		{"/var/cache/go/0a/" + hash + "-d/layerpath", "", "layerpath quiz", "go run ./cmd/layerpath quiz"},
		{"/srv/backup-d/layerpath", "", "layerpath quiz", "/srv/backup-d/layerpath quiz"},
		{"layerpath", "my jobs", "layerpath plan --skill go", "layerpath plan --skill go --catalog 'my jobs'"},
		{"", "", "layerpath quiz", "layerpath quiz"},
		{"layerpath", "jobs", "", ""},
	} {
		p := &Process{Program: test.program, CatalogPath: test.catalog}
		if got := p.Again(test.command); got != test.want {
			t.Errorf("%+v: %q", test, got)
		}
	}
	t.Chdir("cmd/layerpath")
	if got := (&Process{Program: "/tmp/go-build1/b001/exe/layerpath"}).Again("layerpath quiz"); got != "go run . quiz" {
		t.Errorf("in the command's folder: %q", got)
	}
}
