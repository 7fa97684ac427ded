package names

import "strings"

// everyday says whether a text is one word of everyday English that names a program or a
// language, too, or a single letter. Written alone such a word is the name; where
// something was left aside, more often it isn't: "use of make", "Spring 2019", "a good
// sketch".
func everyday(text string) bool {
	text = strings.ToLower(strings.TrimSpace(text))
	switch text {
	case "access", "air", "amplitude", "anaconda", "argo", "aria", "army", "astro", "astronomer", "atom", "backbone", "bard", "basic", "beam", "blink",
		"bolt", "bottle", "box", "brave", "bubble", "buffer", "bun", "caffe", "canvas", "cargo", "caret", "chef", "chroma", "circle",
		"cocoa", "compass", "compose", "composer", "coral", "creo", "crystal", "customs", "cypress", "dart",
		"dash", "descript", "dojo", "draw", "drill", "duck", "edge", "elm", "ember", "envy",
		"expo", "express", "fabric", "factory", "falcon", "fiddle", "flash", "flask", "flow", "flume", "flux", "forms", "forth",
		"foundry", "framer", "fusion", "gem", "gin", "glide", "glove", "go", "grok", "groovy", "grunt", "gulp", "gusto", "hack", "haystack",
		"hip", "hive", "hub", "hugo", "impala", "iris", "julia", "keep", "keynote", "knack", "lambda", "lamp",
		"lattice", "leaflet", "lean", "less", "linear", "locust", "loom", "love", "luigi", "lustre", "make", "mamba", "maple",
		"meet", "mercurial", "meteor", "mojo", "nest", "nim", "nomad", "notes", "notion", "numbers", "office", "oracle", "orange",
		"outlook", "pages", "paint", "patrol", "phoenix", "pic", "pig", "pillow", "play", "polymer", "prefect", "presto",
		"prism", "processing", "project", "prophet", "publisher", "pulp", "puppet", "pyramid", "quarto", "racket", "rapids", "ray",
		"reason", "redo", "remix", "rest", "retool", "rhino", "rocket", "root", "ruby", "rust", "safari", "safe", "sage", "salt",
		"scheme", "scratch", "sense", "sentry", "shiny", "signal", "sites", "sketch", "slides", "soap", "sonic", "spark",
		"spice", "spinnaker", "spring", "stem", "storm", "storybook", "stripe", "struts", "swift", "swing", "teams", "temporal", "terminal", "tornado",
		"triton", "vault", "vega", "velocity", "whisper", "word", "zeppelin", "zig", "zoom":
		return true
	}
	return len(text) == 1
}
