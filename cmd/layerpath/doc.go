// Layerpath tells a person where they fit in the AI industry.
//
// It ranks the jobs of the seven layers of the AI value chain for the degree, skills
// and interests that they bring, says why with points that add up, and what to do
// next. It runs offline, and gives the same answer to the same profile, always.
//
// The commands:
//
//	layerpath quiz                 asks, shows the ranking, offers to save the answers
//	layerpath recommend [FILE|-]   ranks one person: a profile, flags, or both
//	layerpath plan [--to ROLE]     plans the way of least effort to a role, or puts ways side by side
//	layerpath compare FILE FILE…   shows profiles side by side
//	layerpath batch [FILE…|-]      ranks many people: a row in, a row out, or a summary
//	layerpath layers [LAYER]       shows the layers
//	layerpath roles [ROLE]         shows the roles
//	layerpath skills [QUERY]       looks for skills that are known
//	layerpath interests [QUERY]    shows what one can be interested in
//	layerpath fields [QUERY]       shows what one can have studied
//	layerpath professions [QUERY]  shows what one can be doing today
//	layerpath eval CASES…          measures the ranking on people whose layer is known
//	layerpath merge SUMMARY…       joins the summaries of parts of a cohort
//	layerpath completion SHELL     prints completions for a shell
//	layerpath version              prints the versions of program and catalogue
//	layerpath help [COMMAND|TOPIC] tells of a command, or of a topic at length
//
// A profile is YAML or JSON, and flags say the same:
//
//	$ echo '{"skills": ["verilog"], "interests": ["chips"]}' | layerpath recommend - --top 1 -o json | jq -r '.layers[0].name'
//	Hardware & Infrastructure
//	$ layerpath recommend --skill verilog --interest chips --top 1 -o json | jq -r '.layers[0].name'
//	Hardware & Infrastructure
//
// Results go to standard output; questions, notes and errors to standard error. What an
// exit code means is told by layerpath help exit-codes, and in package shell.
//
// # For who carries on
//
// This package is the command line alone: main, the root, a file a command with its
// flags, its help and one call, and show.go with what several commands share. The work
// is done in rooms, of which each may import only what a test of package recommend says:
//
//	internal/shell     streams, terminal, files, signals, exit codes
//	internal/said      what flags say, and back to a command line; completion
//	internal/quiz      the questionnaire
//	internal/prompt    what is asked on a terminal
//	  typing           what a question becomes by what is typed
//	  screen lines     who asks: with a cursor, and line by line
//	internal/batch     many people, in order, on all cores, over internal/rows, which cuts files
//	internal/render    the table of forms; pages for reports, plans and what tells them apart
//	  cohorts measures listing    pages for summaries, evaluations and the catalogue
//	  briefs                      rows of a batch, a person each
//	  told                        what people are told of a report, in words
//	  page                        the layout that all of them use
//	internal/topics    what layerpath help TOPIC tells
//
// Below them are the libraries: package recommend ranks, profiles reads people, data has
// the catalogue. A new command is a file here, a line in root.go, in the list above and in
// commands_test.go, and a changed help that is pinned; a new form of output is a row of
// render.Forms; a new key of a profile has its stops in package profiles; what is said of
// layers and roles stands in data/catalog, and data/README.md tells how it is changed.
//
// What is pinned, scripts and documents take today's output with
//
//	go test ./cmd/layerpath -update
//
// whose difference is read before it is believed; -run ArePinned is the pinned answers
// alone. Some tests want tmux, jq, GNU parallel, bash, zsh or fish, and are skipped
// without them. Before a change lands .ci/run must pass: all that has to hold.
package main
