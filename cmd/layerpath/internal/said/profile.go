package said

import (
	"layerpath/cmd/layerpath/internal/shell"
	"layerpath/profiles"
	"layerpath/recommend"
)

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
