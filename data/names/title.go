package names

import (
	"slices"
	"strings"
	"unicode"
)

// A title is what somebody wrote for their job, taken apart into phrases.
type title struct {
	main    []phrase // up to the first comma, one for what stands between slashes or "and"
	behind  []phrase // what stands behind commas and dashes, the parts of a list
	bracket []phrase // what stands in parentheses
}

// A phrase is words in the form in which they are compared.
type phrase []string

// whole is the main part of a title in one.
func (t *title) whole() phrase { return slices.Concat(t.main...) }

// takeApart takes a title apart. What follows "at", "with" or "who" says where or how
// somebody works, and nothing of what they are.
func takeApart(text string) (t title) {
	to, words := &t.main, phrase(nil)
	end := func(next *[]phrase) {
		if len(words) > 0 {
			*to = append(*to, words)
		}
		to, words = next, nil
	}
	outside, cut := &t.main, false
	all := joined(tokens(text))
	if denies(all) {
		return title{}
	}
	for i, token := range all {
		switch {
		case forWhom(token):
		case token == "(":
			end(&t.bracket)
		case token == ")":
			end(outside)
		case slices.Contains([]string{",", ";", "|", "-", ":", "·", "•"}, token):
			if cut = false; to == outside {
				outside = &t.behind
			}
			end(outside)
		case slices.Contains([]string{"/", "and", "or"}, token):
			end(to)
		case len(words) > 0 && (cuts(token) || token == "working" && (i+1 == len(all) || all[i+1] != "as")):
			cut = true
		case !cut:
			words = append(words, token)
		}
	}
	end(nil)
	if len(t.main) > 0 {
		t.main[0] = t.main[0].spoken()
	}
	return t
}

// cuts says whether what stands from a word on says where or how somebody works.
func cuts(word string) bool {
	return slices.Contains([]string{"at", "with", "who", "that", "specializing", "specialising", "specialized", "responsible"}, word)
}

// denies says whether a text says what somebody isn't, or would like to be.
func denies(words []string) bool {
	return slices.ContainsFunc(words[:min(len(words), 3)], func(w string) bool {
		return slices.Contains([]string{"not", "never", "want", "wannabe", "wish", "hate", "dont"}, w)
	})
}

// spoken turns what somebody says they do into a title: "I teach piano to children" is a
// piano teacher.
func (p phrase) spoken() phrase {
	if len(p) < 3 || p[0] != "i" {
		return p
	}
	position, ok := doer(p[1])
	if !ok {
		return p
	}
	of := p[2:]
	for i, w := range of {
		if i > 0 && slices.Contains([]string{"to", "for", "in", "of", "on", "from", "near"}, w) {
			of = of[:i]
			break
		}
	}
	return append(slices.Clone(of), position)
}

// doer is the position of whoever does what a verb says: of verbs that say work. Who drives,
// plays or cooks may do it at home.
func doer(verb string) (position string, ok bool) {
	switch verb {
	case "teach", "tutor":
		return "teacher", true
	case "run", "own":
		return "owner", true
	case "manage":
		return "manager", true
	case "repair":
		return "repairer", true
	case "operate":
		return "operator", true
	case "install":
		return "installer", true
	}
	return "", false
}

// tokens are the keys of a title's words, and the signs that part them. A dash parts where
// there is a space at both sides; the hyphen of "co-ordinator" or "X-ray" joins.
func tokens(text string) (all []string) {
	word := strings.Builder{}
	end := func() {
		if key := Key(word.String()); key != "" {
			all = append(all, key)
		} else if dash := strings.Trim(word.String(), "-–—"); dash == "" && word.Len() > 0 {
			all = append(all, "-")
		}
		word.Reset()
	}
	for _, r := range text {
		switch {
		case unicode.IsSpace(r):
			end()
		case r == '-' && len(Key(word.String())) > len("co"):
			end()
		case r == '&':
			end()
			all = append(all, "and")
		case strings.ContainsRune("(),;|/:·•", r):
			end()
			all = append(all, string(r))
		case r == '[' || r == ']':
			end()
			all = append(all, map[rune]string{'[': "(", ']': ")"}[r])
		default:
			word.WriteRune(r)
		}
	}
	end()
	return all
}

// joined puts single letters together that a sign parts: "A/C", "R&D", "m/f/d".
func joined(tokens []string) (all []string) {
	letter := func(i int) bool {
		return i >= 0 && i < len(tokens) && len(tokens[i]) == 1 && tokens[i] >= "a" && tokens[i] <= "z"
	}
	for i := 0; i < len(tokens); i++ {
		word := tokens[i]
		for letter(i) && letter(i+2) && (tokens[i+1] == "/" || tokens[i+1] == "and") {
			i += 2
			word += tokens[i]
		}
		all = append(all, word)
	}
	return all
}

// forWhom says whether a word only says for whom a post is, as "m/f/d" does.
func forWhom(word string) bool {
	return slices.Contains([]string{"mf", "fm", "mfd", "mwd", "wmd", "fmd", "fmx", "mfx", "hf", "fh", "mfdiv", "wm", "mw"}, word)
}

// turned parts a phrase in which a position stands before what it is of: a "director of
// nursing" is a nursing director. Of others after is empty.
func (p phrase) turned() (before, after phrase) {
	for i, w := range p {
		if i > 0 && i < len(p)-1 && slices.Contains([]string{"of", "for", "in", "to", "on"}, w) {
			return p[:i], p[i+1:]
		}
	}
	return p, nil
}

// single is a word in the singular, one for all genders: "sociologists", "policewomen".
func single(word string) string {
	switch n := len(word); {
	case strings.HasSuffix(word, "ss"), strings.HasSuffix(word, "us"), strings.HasSuffix(word, "is"), n <= len("gas"):
	case strings.HasSuffix(word, "ies") && n > len("ties"):
		word = word[:n-len("ies")] + "y"
	case strings.HasSuffix(word, "ches"), strings.HasSuffix(word, "shes"), strings.HasSuffix(word, "sses"), strings.HasSuffix(word, "xes"):
		word = word[:n-len("es")]
	case strings.HasSuffix(word, "s"):
		word = word[:n-len("s")]
	}
	for _, end := range []string{"women", "woman", "persons", "person", "people", "men"} {
		if before, ok := strings.CutSuffix(word, end); ok && len(before) > len("hu") {
			return before + "man"
		}
	}
	return word
}

// spelt are the ways in which a name may be spelt whose last word is one of several: as it
// stands, in the singular, with its usual endings for people.
func (p phrase) spelt() []string {
	last := len(p) - 1
	front := strings.Join(p[:last], " ")
	if front != "" {
		front += " "
	}
	all := []string{front + p[last]}
	if s := single(p[last]); s != p[last] {
		all = append(all, front+s)
	}
	if before, ok := strings.CutSuffix(single(p[last]), "man"); ok && len(before) > len("hu") {
		all = append(all, front+before+"person", front+before+"woman")
	}
	if long, ok := short(p[last]); ok {
		all = append(all, front+long)
	}
	return all
}

// short gives what an abbreviation of a position or a rank stands for.
func short(word string) (long string, ok bool) {
	switch word {
	case "mgr", "mngr":
		return "manager", true
	case "asst", "asstt", "ass't":
		return "assistant", true
	case "eng", "engr", "engg":
		return "engineer", true
	case "tech", "techn":
		return "technician", true
	case "rep", "reps":
		return "representative", true
	case "coord", "coordinater":
		return "coordinator", true
	case "spec":
		return "specialist", true
	case "supv", "supvr", "super":
		return "supervisor", true
	case "supt":
		return "superintendent", true
	case "admin":
		return "administrator", true
	case "dir":
		return "director", true
	case "exec":
		return "executive", true
	case "acct", "acctnt":
		return "accountant", true
	case "maint":
		return "maintenance", true
	case "op", "ops":
		return "operator", true
	case "dev":
		return "developer", true
	case "adviser":
		return "advisor", true
	case "centre":
		return "center", true
	case "operative":
		return "operator", true
	}
	return "", false
}

// plain is a word as rules have it: in the singular, and in full.
func plain(word string) string {
	if long, ok := short(word); ok {
		return long
	}
	return single(word)
}
