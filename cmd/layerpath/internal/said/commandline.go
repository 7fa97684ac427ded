package said

import (
	"cmp"

	"github.com/kballard/go-shellquote"

	"layerpath/data/scale"
	"layerpath/profiles"
)

// CommandLine is the command line that says a profile with flags, quoted for a
// shell.
func CommandLine(command string, p profiles.Profile) string {
	args := []string{"layerpath", command}
	add := func(flag, value string) {
		if value != "" {
			args = append(args, flag, profiles.ListItem(value))
		}
	}
	if text := p.Profession.Text; text != "" {
		args = append(args, "--profession", text)
	}
	for _, d := range p.Degrees {
		add("--degree", profiles.DegreeText(cmp.Or(d.Level.String(), d.Unclear), d))
	}
	for _, s := range p.Skills {
		value := s.Name.Text
		if s.Unclear == "" && s.Level == scale.Unsaid && profiles.ParseSkill(value).Level != scale.Unsaid {
			s.Level = scale.Intermediate // what is unsaid counts as; else a part of the name would be read as the level
		}
		if level := cmp.Or(s.Level.String(), s.Unclear); level != "" {
			value += ":" + level
		}
		add("--skill", value)
	}
	for _, in := range p.Interests {
		add("--interest", in.Text)
	}
	add("--riasec", p.RIASEC)
	return shellquote.Join(append(args, wishArgs(p.Aim, limitsOf(p.Limits))...)...)
}

// FileLine is the command line that says a profile with its file, and with the flags for
// an aim and limits that were given beside it, those that lift a limit of the file included.
func (f *Answers) FileLine(file string, command ...string) string {
	args := append(append([]string{"layerpath"}, command...), file)
	if said, err := f.Profile(); err == nil {
		args = append(args, wishArgs(said.Aim, f.Limits)...)
	}
	return shellquote.Join(args...)
}

// Quote quotes one word for a shell.
func Quote(word string) string { return shellquote.Join(word) }
