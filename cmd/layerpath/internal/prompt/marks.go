package prompt

import (
	"slices"
	"strings"

	"layerpath/cmd/layerpath/internal/render/page"
)

// A mark is an answer of several: an option, or a text as it was typed.
type mark struct {
	option int // of a text the option that it says more of, or none
	text   string
}

// none stands for no option.
const none = -1

// marks are the answers so far, in the order in which they were given.
type marks []mark

// at gives the place of the mark that an option has; none where it has none.
func (m marks) at(option int) int {
	if option == none {
		return none
	}
	return slices.IndexFunc(m, func(one mark) bool { return one.option == option })
}

// answer gives the marks as they are answered.
func (m marks) answer() Answer {
	var answer Answer
	for _, one := range m {
		if one.text == "" {
			answer.Picked = append(answer.Picked, one.option)
		} else {
			answer.Typed = append(answer.Typed, one.text)
		}
	}
	slices.Sort(answer.Picked)
	return answer
}

// words names the marks, and says which are as the person wrote them.
func (m marks) words(options []Option) []string {
	return page.Each(m, func(one mark) string {
		_, tail := cutTail(one.text)
		switch {
		case one.text == "":
			return options[one.option].Label
		case tail != "":
			return one.text
		}
		return one.text + sayAsWritten
	})
}

// told puts answers behind each other: with semicolons where one has a comma of its own.
func told(words []string) string {
	if slices.ContainsFunc(words, func(word string) bool { return strings.Contains(word, ",") }) {
		return strings.Join(words, "; ")
	}
	return strings.Join(words, ", ")
}
