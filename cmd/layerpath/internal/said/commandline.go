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
		value := cmp.Or(d.Level.String(), d.Unclear)
		if d.Field.Text != "" {
			value += ":" + d.Field.Text
		}
		add("--degree", value)
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
	return shellquote.Join(args...)
}

// Quote quotes one word for a shell.
func Quote(word string) string { return shellquote.Join(word) }
