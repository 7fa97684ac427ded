package listing

import (
	"io"
	"testing"

	"pgregory.net/rapid"

	"layerpath/cmd/layerpath/internal/render/rendertest"
	"layerpath/data"
)

// TestBrowse is TestTerminal for the pages about the catalogue itself.
func TestBrowse(t *testing.T) {
	c := rendertest.Embedded(t)
	rapid.Check(t, func(t *rapid.T) {
		screen, l, role, s := rendertest.Screen(t), rendertest.Pick(t, c.Layers), rendertest.Pick(t, c.Roles), rendertest.Pick(t, c.Skills)
		if rapid.Bool().Draw(t, "harmful") {
			for _, text := range []*string{&l.Name, &l.Nickname, &l.Stream, &l.About, &l.Example, &l.FirstStep, &l.Entry.Usual, &l.Entry.Note, &role.Title, &role.About, &s.Name} {
				*text = rendertest.Text().Draw(t, "text")
			}
			role.Aliases, s.Aliases = []string{rendertest.Text().Draw(t, "alias")}, []string{rendertest.Text().Draw(t, "alias")}
		}
		some := c.Skills[:rapid.IntRange(1, 60).Draw(t, "skills")]
		for name, write := range map[string]func(io.Writer) error{
			"layers":     func(w io.Writer) error { return Layers(w, c, screen) },
			"layer":      func(w io.Writer) error { return Layer(w, c, l, screen) },
			"roles":      func(w io.Writer) error { return Roles(w, c, c.Roles, screen) },
			"role":       func(w io.Writer) error { return Role(w, c, role, screen) },
			"categories": func(w io.Writer) error { return Categories(w, c, screen) },
			"skill":      func(w io.Writer) error { return Skill(w, c, s, screen) },
			"skills":     func(w io.Writer) error { return Skills(w, c, append([]data.Skill{s}, some...), true, screen) },
		} {
			rendertest.CheckScreen(t, screen, name, write)
		}
	})
}
