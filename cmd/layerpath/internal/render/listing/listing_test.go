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
		for name, list := range map[string]List{
			"layers":     Layers(c),
			"layer":      Layer(c, l),
			"roles":      Roles(c, c.Roles),
			"role":       Role(c, role),
			"categories": Categories(c),
			"skill":      Skill(c, s, some),
			"skills":     Skills(c, append([]data.Skill{s}, some...)),
		} {
			rendertest.CheckScreen(t, screen, name, func(w io.Writer) error { return list.Table(w, screen) })
		}
	})
}
