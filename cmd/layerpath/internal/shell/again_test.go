package shell

import "testing"

// A command that is printed to be typed has to work where the program was started.
func TestAgainIsAsStarted(t *testing.T) {
	for _, test := range []struct{ program, catalog, command, want string }{
		{"layerpath", "", "layerpath plan me.yaml", "layerpath plan me.yaml"},
		{"./layerpath", "", "layerpath plan me.yaml", "./layerpath plan me.yaml"},
		{"/opt/my tools/layerpath", "", "layerpath quiz", "'/opt/my tools/layerpath' quiz"},
		{"/tmp/go-build3141592653/b001/exe/layerpath", "", "layerpath plan --skill go", "go run ./cmd/layerpath plan --skill go"},
		{"layerpath", "my jobs", "layerpath plan --skill go", "layerpath plan --skill go --catalog 'my jobs'"},
		{"", "", "layerpath quiz", "layerpath quiz"},
		{"layerpath", "jobs", "", ""},
	} {
		p := &Process{Program: test.program, CatalogPath: test.catalog}
		if got := p.Again(test.command); got != test.want {
			t.Errorf("%+v: %q", test, got)
		}
	}
}
