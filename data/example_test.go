package data_test

import (
	"fmt"
	"testing/fstest"

	"layerpath/data"
)

// A mistake is told with its file and line, and what to do.
func ExampleLoadFS() {
	_, err := data.LoadFS(fstest.MapFS{"skills.yaml": {Data: []byte("catalog: {name: mine, version: \"1\"}\nskils: []\n")}})
	fmt.Println(err)
	// Output: skills.yaml:2: unknown key "skils"
}

func ExampleCatalogue_FindSkills() {
	c, err := data.Embedded()
	if err != nil {
		panic(err)
	}
	for _, i := range c.FindSkills("C/C++") {
		fmt.Println(c.Skills[i].Name)
	}
	// Output:
	// C
	// C++
}
