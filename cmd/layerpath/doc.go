// Layerpath tells a person where they fit in the AI industry.
//
// It ranks the seven layers of the AI value chain for the degree, skills and
// interests that they bring, says why with points that add up, and what to do
// next. It runs offline, and gives the same answer to the same profile, always.
//
// The commands:
//
//	layerpath quiz                 asks, shows the ranking, offers to save the answers
//	layerpath recommend [FILE|-]   ranks one person: a profile, flags, or both
//	layerpath plan --to GOAL       plans the way of least effort to a layer or a role
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
//
// A profile is YAML or JSON, and flags say the same:
//
//	$ echo '{"skills": ["verilog"], "interests": ["chips"]}' | layerpath recommend - --top 1 -o json | jq -r '.layers[0].name'
//	Hardware & Infrastructure
//	$ layerpath recommend --skill verilog --interest chips --top 1 -o json | jq -r '.layers[0].name'
//	Hardware & Infrastructure
//
// Results go to standard output; questions, notes and errors to standard error. The
// exit code is 0 when done, 1 when it could not, 2 for a wrong command line, 3 for a
// profile or catalogue that isn't valid or says nothing to go on, 4 for a batch with
// bad rows, 130 on Ctrl-C and 143 on SIGTERM.
package main
