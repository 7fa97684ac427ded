package page

import (
	"fmt"
	"strconv"
	"strings"
)

// Each makes something of each item, in their order.
func Each[T, R any](items []T, of func(T) R) []R {
	all := make([]R, len(items))
	for i, item := range items {
		all[i] = of(item)
	}
	return all
}

// Count is a number with what it counts: "1 hour", "2 hours".
func Count(n int, thing string) string {
	if n == 1 {
		return fmt.Sprintf("%d %s", n, thing)
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// And lists words: "a, b and c".
func And(words []string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}

// Layers names layers by number: "layer 4", "layers 4 and 5".
func Layers(numbers []int) string {
	if len(numbers) == 1 {
		return fmt.Sprintf("layer %d", numbers[0])
	}
	return "layers " + And(Each(numbers, strconv.Itoa))
}
