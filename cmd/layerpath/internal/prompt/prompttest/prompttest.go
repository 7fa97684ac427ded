// Package prompttest has questions, and somebody who answers them, for the tests of those who
// ask.
package prompttest

import (
	"strings"

	"layerpath/cmd/layerpath/internal/prompt"
)

// Options makes options, each a label and further names.
func Options(all ...[]string) []prompt.Option {
	var made []prompt.Option
	for _, n := range all {
		made = append(made, prompt.Option{Label: n[0], Names: n[1:]})
	}
	return made
}

// Skills is a question for skills with many spellings, of which one is called what is only a
// word of another.
func Skills() prompt.Question {
	return prompt.Question{Free: true, Options: Options(
		[]string{"Graphic design", "visual communication"},
		[]string{"Communication", "communicating"},
		[]string{"Git", "git"},
		[]string{"GitHub Actions"},
		[]string{"C", "c-language"},
		[]string{"C++", "cpp"},
		[]string{".NET", "dotnet"},
		[]string{"Linear algebra"},
		[]string{"Kubernetes", "k8s"},
		[]string{"Machine learning", "ML"},
		[]string{"MLOps", "machine learning operations", "ML"},
		[]string{"Crème brûlée"},
	)}
}

// Alike is a question for skills with spaces, commas and much in common.
func Alike() prompt.Question {
	return prompt.Question{
		Message: "Which?", Free: true,
		Options: Options(
			[]string{"Data center design"}, []string{"Data analysis", "data analytics"}, []string{"Machine learning", "ML"}, []string{"Machine vision"},
			[]string{"Python", "py"}, []string{"Microsoft Excel", "excel"}, []string{"Writing, teaching, explaining"}, []string{"R"}, []string{"Breadboarding"},
		),
		Near: func(text string) []string {
			if text == "pyhton" {
				return []string{"Python\x1b[31m"}
			}
			return nil
		},
		Means: func(text string) []int {
			if strings.EqualFold(text, "python 3") {
				return []int{4}
			}
			return nil
		},
	}
}
