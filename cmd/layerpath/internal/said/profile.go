package said

import (
	"fmt"

	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/profiles"
	"layerpath/recommend"
)

// File settles which file a command line reads that names one, or none: without one, and
// without a flag that answers something, a profile that is piped in is read. Empty: none.
func (f *Answers) File(sh *shell.Process, args []string) (string, error) {
	switch {
	case len(args) > 1:
		return "", shell.Usage(fmt.Sprintf("one profile at a time: %q and %q", args[0], args[1]), "layerpath batch ranks many people, layerpath compare shows a few side by side")
	case len(args) == 1:
		return args[0], shell.EachOnce(args, "")
	case !f.Given() && sh.Piped():
		return "-", nil
	}
	return "", nil
}

// Read gives the profile that a command line describes: that of a file, "-" for standard
// input, or an empty one for no name, with what the flags add.
func (f *Answers) Read(sh *shell.Process, ranker *recommend.Ranker, file string) (profiles.Profile, error) {
	profile, err := ReadProfile(sh, file)
	if err != nil {
		return profile, err
	}
	return profile, f.Apply(ranker, &profile)
}

// ReadProfile reads a profile from a file, from standard input for "-", or gives an empty
// one for no name.
func ReadProfile(sh *shell.Process, name string) (profiles.Profile, error) {
	if name == "" {
		return profiles.Profile{}, nil
	}
	f, err := sh.Open("profile", name, "layerpath quiz --save "+Quote(name)+" makes one", "name a file in it")
	if err != nil {
		return profiles.Profile{}, err
	}
	defer f.Close()
	return profiles.Read(f, shell.ShownName(name))
}
