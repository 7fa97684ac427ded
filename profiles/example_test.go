package profiles_test

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"layerpath/data/document"
	"layerpath/profiles"
)

// Whatever is wrong is told at once, with lines and ways out.
func ExampleRead() {
	_, err := profiles.Read(strings.NewReader("skils:\n  - {name: go, level: 3}\n"), "maya.yaml")
	fmt.Println(err)
	var problems document.Problems
	if errors.As(err, &problems) {
		fmt.Println(problems[0].Hint())
	}
	// Output:
	// maya.yaml:1: unknown key "skils"
	// did you mean "skills"?
}

func ExampleWrite() {
	p := profiles.Profile{ID: "maya", Skills: []profiles.Skill{{Name: profiles.Name{Text: "k8s"}, Level: 3}}}
	if err := profiles.Write(os.Stdout, p); err != nil {
		fmt.Println(err)
	}
	// Output:
	// id: maya
	// skills:
	//   - {name: k8s, level: advanced}
}
