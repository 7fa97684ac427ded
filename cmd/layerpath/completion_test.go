package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"layerpath/profiles"
)

// offers gives what is offered for the last of some arguments, without what it means, and
// the shell's directive.
func offers(t *testing.T, args ...string) (words []string, directive string) {
	t.Helper()
	var out bytes.Buffer
	if code := run(append([]string{"layerpath", "__complete"}, args...), strings.NewReader(""), &out, &bytes.Buffer{}, clock); code != 0 {
		t.Fatalf("%q: exit code %d", args, code)
	}
	lines := strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n")
	for _, line := range lines[:len(lines)-1] {
		word, _, _ := strings.Cut(line, "\t")
		words = append(words, word)
	}
	return words, lines[len(lines)-1]
}

// What is offered for what is typed, in the small catalogue: all of it, in this order.
func TestCompletionOffers(t *testing.T) {
	small := filepath.Join("..", "..", "testdata", "catalog-small")
	maya := filepath.Join(t.TempDir(), "maya.yaml")
	if err := os.WriteFile(maya, []byte("skills: [Excel, k8s]\ndegree: {level: bachelor, field: law}\nriasec: SEC\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ typed, want string }{
		// Names with capitals and spaces, other names: each goes on as it was begun.
		{"recommend --skill|pro", "programming prompt-writing"},
		{"recommend --skill|Pro", "Programming Prompt_writing"},
		{"recommend --skill|prompt w", "prompt writing"},
		{"recommend --skill|PROMPT-", "PROMPT-writing"},
		{"recommend --skill|k8", "k8s"},
		{"recommend --skill|ic d", "ic design"},
		{"recommend --skill|?", ""},
		{"recommend --skill|nothing", ""},
		{"recommend --profession|legal", "legal assistant"},
		{"recommend --interest|designing", "designing chips"},
		{"recommend --interest|tools for d", "tools for developers"},
		{"roles|chip", "chip-designer"},
		{"layers|Pract", "Practice"},
		{"skills|cod", "coding"},
		// Levels behind a colon, by number or by word; fields behind a degree's.
		{"recommend --skill|python:", "python:1 python:2 python:3 python:4"},
		{"recommend --skill|python:a", "python:advanced"},
		{"recommend --skill|python:3", "python:3"},
		{"recommend --degree|", "none secondary vocational associate bachelor master doctorate"},
		{"recommend --degree|m", "master"},
		{"recommend --degree|master:law:", "master:law:in-progress"},
		{"recommend --aim|", "stay move"},
		{"plan --aim|m", "move"},
		{"recommend --with|aim:s", "aim:stay"},
		{"recommend --degree|master:comp", "master:computer-science"},
		{"recommend --degree|master:E", "master:Electrical_engineering"},
		// Values behind a separator; what stands before it stays, and isn't offered again.
		{"recommend --skill|python,pro", "python,programming python,prompt-writing"},
		{"recommend --skill|py, k8s;ver", "py,_k8s;verilog"},
		{"recommend --skill|python:3,pyt", ""},
		{"recommend --skill py --skill|pyt", ""},
		{`recommend --skill|a\,pyt`, ""},
		{"recommend --interest|chips,", "chips,developer-tools chips,domain-practice"},
		{"recommend --interest chips --interest|ch", ""},
		{"recommend --degree bachelor:law --degree|bachelor:", "bachelor:electrical-engineering bachelor:computer-science"},
		{"recommend --degree bachelor:law --degree|master:l", "master:law"},
		{"recommend --degree bachelor:law --degree|n", ""},
		// Letters that a code doesn't have yet.
		{"recommend --riasec|", "R I A S E C"},
		{"recommend --riasec|ir", "ira irs ire irc"},
		{"recommend --riasec|IX", ""},
		{"recommend --riasec|CESAIR", ""},
		// Changes: kinds, and behind them what their flags take.
		{"recommend --with|", "skill: degree: interest: profession: riasec: aim:"},
		{"recommend --with|sk", "skill:"},
		{"recommend --with|skill:kub", "skill:kubernetes"},
		{"recommend --with|skill:kubernetes:e", "skill:kubernetes:expert"},
		{"recommend --with|skill:python,degree:master:l", "skill:python,degree:master:law"},
		{"recommend --skill python --with|skill:pyt", ""},
		{"recommend --with|riasec:I", "riasec:IR riasec:IA riasec:IS riasec:IE riasec:IC"},
		{"recommend --with|hobby:", ""},
		// To leave out is what is there, said by flags or in the file.
		{"recommend " + maya + " --without|", "skill skill: degree degree: riasec"},
		{"recommend " + maya + " --without|skill:", "skill:Excel skill:k8s"},
		{"recommend " + maya + " --skill python --without|skill:excel,skill:", "skill:excel,skill:k8s skill:excel,skill:python"},
		{"recommend " + maya + " --without|degree:", "degree:bachelor:law"},
		{"recommend --skill go --without|", "skill skill:"},
		{"recommend nowhere.yaml --without|", ""},
		// Layers where a layer fits.
		{"layers|", "1 2 3"},
		{"layers 1|", ""},
		{"recommend --explain|", "1 2 3"},
		{"recommend --explain 1|", "yaml yml json"},
		{"recommend " + maya + " --explain|", "1 2 3"},
		{"recommend " + maya + " --explain 1|", ""},
		{"recommend --explain|maya", "yaml yml json"},
		{"recommend|--explain=", "1 2 3 chip-designer lab-engineer platform-engineer"},
		{"recommend|1", "yaml yml json"},
		{"quiz --explain|", "1 2 3"},
		{"quiz|", ""},
		{"plan --to|", "1 2 3 chip-designer lab-engineer platform-engineer"},
		{"plan --to|Chip", "Chip Designer"},
		{"plan --until|", "score: rank: core entry:open entry:stretch"},
		{"plan --until|score:60,", "score:60,rank: score:60,core score:60,entry:open score:60,entry:stretch"},
		{"plan --until rank:1 --until|", "score: core entry:open entry:stretch"},
		// Files by their kind, and no more of them than fit.
		{"recommend|", "yaml yml json"},
		{"recommend " + maya + "|", ""},
		{"recommend -|", ""},
		{"plan " + maya + "|", ""},
		{"compare " + maya + "|", "yaml yml json"},
		{"merge|", "json"},
		{"eval|", "ndjson jsonl"},
		{"batch|", "ndjson jsonl json csv tsv yaml yml"},
		{"quiz --from|", "yaml yml json"},
		{"quiz --save|", "yaml yml"},
		{"recommend --catalog|", "yaml yml"},
		{"version|", ""},
		// Forms that the command has, and nothing for numbers and dates.
		{"recommend -o|m", "markdown"},
		{"recommend -o|n", ""},
		{"batch -o|", "ndjson csv"},
		{"batch --summary -o|", "table json yaml markdown csv"},
		{"eval --without|degrees,", "degrees,skills degrees,interests"},
		{"recommend --top|", ""},
		{"batch --min-group|", ""},
		{"plan --start|", ""},
		// A catalogue that can't be read offers nothing.
		{"recommend --catalog nowhere --skill|", ""},
		{"recommend --catalog " + maya + " --degree|", ""},
		{"layers --catalog nowhere|", ""},
	} {
		t.Run(test.typed, func(t *testing.T) {
			line, last, _ := strings.Cut(test.typed, "|")
			args := strings.Fields(line)
			if !strings.Contains(line, "--catalog") {
				args = append([]string{args[0], "--catalog", small}, args[1:]...)
			}
			words, directive := offers(t, append(args, last)...)
			for i := range words {
				words[i] = strings.ReplaceAll(words[i], " ", "_")
			}
			if got := strings.Join(words, " "); strings.ReplaceAll(got, "_", " ") != strings.ReplaceAll(test.want, "_", " ") {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
			if directive == ":0" || len(words) == 0 && directive != ":4" && directive != ":36" {
				t.Errorf("the shell offers files: %s", directive)
			}
		})
	}
}

// Whatever somebody begins of a name, what is offered for it is a name, and one of the
// same skill is among it.
func TestCompletionGoesOnToNames(t *testing.T) {
	c := embedded(t)
	for i := 0; i < len(c.Skills); i += 40 {
		s := c.Skills[i]
		for _, name := range append([]string{s.ID, s.Name}, s.Aliases...) {
			if strings.ContainsAny(name, ",;\"") {
				continue
			}
			typed := string([]rune(name)[:(len([]rune(name))+1)/2])
			words, _ := offers(t, "recommend", "--skill", typed)
			found := false
			for _, word := range words {
				skills := c.FindSkills(profiles.ParseSkill(word).Name.Text)
				if !strings.HasPrefix(word, typed) || len(skills) == 0 {
					t.Errorf("%q: %q is offered", typed, word)
				}
				found = found || slices.ContainsFunc(skills, func(i int) bool { return c.Skills[i].ID == s.ID })
			}
			if !found {
				t.Errorf("%q: no name of %s is offered: %q", typed, s.ID, words)
			}
		}
	}
}
