package names

import (
	"slices"
	"strings"
)

// TitleWords are the words in titles of jobs that mean the same in all of them.
type TitleWords struct {
	Aside     []string   // words and phrases that say nothing of the job: "senior", "part time"; the last word of a title is none
	Marks     []string   // those that say nothing even at its end: "II", "RN", "trainee"
	Vague     []string   // positions that alone name no job: "engineer"
	Positions []Position // words for one position
}

// A Position has the words that stand for each other at the end of a title. A rule names
// them by their id.
type Position struct {
	ID    string // with a hyphen, so that it is no word
	Words []string
}

// A TitleRule names an entry by the words of a title: "weld* solder: operator inspector".
// A title is it whose position, its last word, is one of those behind the colon, and in
// which one of the subjects stands before it. A subject of several words has hyphens
// between them, one with a star behind it begins so.
type TitleRule struct {
	Entry int32
	Text  string
}

// Pairs gives the subjects and the positions of a rule, in the form in which titles are
// compared, and whether it is one at all.
func (r *TitleRule) Pairs(words *TitleWords) (subjects, positions []string, ok bool) {
	of, as, ok := strings.Cut(r.Text, ":")
	for _, s := range strings.Fields(of) {
		subjects = append(subjects, subject(s))
	}
	positions = words.positions(as)
	return subjects, positions, ok && len(subjects) > 0 && len(positions) > 0
}

// subject is a subject of a rule in the form in which titles are compared.
func subject(text string) string {
	if !strings.ContainsAny(text, "-*") {
		return plain(keyed(text))
	}
	var all []string
	for _, w := range strings.Split(text, "-") {
		before, star := strings.CutSuffix(w, "*")
		switch {
		case w == "and": // as in a title, where it parts
		case star:
			all = append(all, keyed(before)+"*")
		default:
			all = append(all, plain(keyed(w)))
		}
	}
	return strings.Join(all, " ")
}

// positions gives the words that a rule has behind its colon, those of a position's id in its place.
func (w *TitleWords) positions(text string) (all []string) {
	for _, p := range strings.Fields(text) {
		i := -1
		if strings.Contains(p, "-") {
			i = slices.IndexFunc(w.Positions, func(x Position) bool { return x.ID == p })
		}
		if i < 0 {
			all = append(all, plain(keyed(p)))
			continue
		}
		for _, w := range w.Positions[i].Words {
			all = append(all, plain(keyed(w)))
		}
	}
	return all
}

// keyed is the key of a word, which most words of rules are already.
func keyed(word string) string {
	for i := range len(word) {
		if c := word[i]; (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return Key(word)
		}
	}
	return word
}

// Titles finds which entry of a table a title of a job names. It is safe for several
// goroutines at once.
type Titles struct {
	table     *Table
	aside     map[string]bool
	marks     map[string]bool
	vague     map[string]bool
	positions map[string]bool  // that a rule or a vague word has
	subjects  map[string]int32 // 1 + the first of its links
	links     []link
}

// A link is a rule of a subject. Rules are kept by subject, not by pairs of a subject and a
// position: those are a hundred thousand, and making them would be felt at the start.
type link struct {
	entry     int32
	next      int32 // 1 + the next link of the subject, 0 for none
	positions []string
}

// NewTitles makes the finder for a table of names. Of two rules with a pair in common the
// first has it.
func NewTitles(table *Table, words *TitleWords, rules []TitleRule) *Titles {
	const usual = 10 // subjects of a rule
	t := &Titles{
		table, set(words.Aside), set(words.Marks), map[string]bool{}, map[string]bool{},
		make(map[string]int32, usual*len(rules)), make([]link, 0, usual*len(rules)),
	}
	for _, w := range words.Vague {
		t.vague[plain(Key(w))], t.positions[plain(Key(w))] = true, true
	}
	parsed := map[string][]string{} // many rules share their positions
	for i := len(rules) - 1; i >= 0; i-- {
		of, as, _ := strings.Cut(rules[i].Text, ":")
		positions, ok := parsed[as]
		if !ok {
			positions = words.positions(as)
			parsed[as] = positions
			for _, p := range positions {
				t.positions[p] = true
			}
		}
		for s := range strings.FieldsSeq(of) {
			s = subject(s)
			t.links = append(t.links, link{rules[i].Entry, t.subjects[s], positions})
			t.subjects[s] = int32(len(t.links))
		}
	}
	return t
}

func set(words []string) map[string]bool {
	all := map[string]bool{}
	for _, w := range words {
		all[strings.Join(tokens(w), " ")] = true
	}
	return all
}

// A TitleFound is what a title was found to name. Partly says that words of it were left
// aside that may make another job of it.
type TitleFound struct {
	Entry  int
	Partly bool
}

// Find gives the entry that a title names. First comes who is named in full: the title
// without what is set aside, or a part of a list; then whom the title is of a kind of, by
// a name at its end or by a rule. A title with a comma is read both ways: "Manager, Sales"
// is a sales manager, "Nurse, St. Mary's" a nurse.
func (t *Titles) Find(text string) (found TitleFound, ok bool) {
	title := takeApart(text)
	if len(title.main) == 0 {
		title.main, title.behind = title.behind, nil
	}
	readings := t.readings(&title)
	for _, p := range readings {
		for _, p := range []phrase{p, t.meant(p)} { // "contract analyst" is none on contract
			if found, ok := t.find(p); ok && !found.Partly {
				return found, true
			}
		}
	}
	for _, p := range readings {
		if found, ok := t.find(t.meant(p)); ok {
			return found, true
		}
	}
	return TitleFound{}, false
}

// readings are the ways to read a title, in the order of trust: with what a vague position
// is of put before it, as it stands, and by its parts.
func (t *Titles) readings(title *title) (all []phrase) {
	whole := title.whole()
	if t.isVague(whole) {
		for _, p := range slices.Concat(title.bracket, title.behind) {
			all = append(all, slices.Concat(p, whole))
		}
	}
	for _, p := range slices.Concat([]phrase{whole}, title.main, title.behind, title.bracket) {
		before, after := p.turned()
		if len(after) == 0 {
			all = append(all, p)
			continue
		}
		if t.positions[plain(before[len(before)-1])] { // a manager of what nobody knows is none
			all = append(all, slices.Concat(after, before))
			continue
		}
		all = append(all, before)
	}
	return all
}

// isVague says whether a phrase ends in a word that alone names no job.
func (t *Titles) isVague(p phrase) bool {
	return len(p) > 0 && t.vague[plain(p[len(p)-1])]
}

// meant is a phrase without what is set aside.
func (t *Titles) meant(p phrase) phrase {
	left := phrase{}
	for i := 0; i < len(p); {
		n := t.asideAt(p[i:], i > 0)
		if n == 0 {
			left = append(left, p[i])
			n = 1
		}
		i += n
	}
	for len(left) > 1 && t.marks[left[len(left)-1]] {
		left = left[:len(left)-1]
	}
	return left
}

// asideAt says how many words at the front of a phrase are set aside: not its last. A mark
// is none where a title begins with it: "PT technician".
func (t *Titles) asideAt(p phrase, behind bool) int {
	const longest = 3
	for n := min(longest, len(p)-1); n > 0; n-- {
		if w := strings.Join(p[:n], " "); t.aside[w] || behind && t.marks[w] {
			return n
		}
	}
	return 0
}

// find gives what a phrase names: by a name at its end, or by a rule that explains more of
// it. A last word that is a subject of rules, and no position, is left aside, and so is one
// more ("nurse hospice"): of others nobody knows what they make of it ("Baker Street", "a
// lawyer's wife"), and an activity makes what somebody learns ("teacher training").
func (t *Titles) find(p phrase) (TitleFound, bool) {
	const most = 2
	for dropped := 0; len(p) > 0 && dropped <= most; dropped++ {
		named, words := t.byName(p)
		ruled, more := t.byRule(p)
		if more > words {
			named, words = ruled, more
		}
		if words > 0 {
			return TitleFound{named, dropped > 0 || words < len(p)}, true
		}
		if last := plain(p[len(p)-1]); !helps(last) && (t.positions[last] || t.subjects[last] == 0 || strings.HasSuffix(last, "ing")) {
			return TitleFound{}, false
		}
		p = p[:len(p)-1]
	}
	return TitleFound{}, false
}

// helps says whether whoever has a position helps others, and is taken for one of them: a
// plumber's mate is a plumber of a kind.
func helps(position string) bool {
	return slices.Contains([]string{"helper", "mate", "apprentice", "trainee", "learner", "improver"}, position)
}

// byName gives the entry whose name stands at the end of a phrase, the longest name, and
// how many words that is. A vague word is one only where it is all.
func (t *Titles) byName(p phrase) (entry, words int) {
	for i := range p {
		if i > 0 && i == len(p)-1 && t.isVague(p) {
			return 0, 0
		}
		for _, name := range p[i:].spelt() {
			if entry, ok := t.table.LookUp(name); ok {
				return entry, len(p) - i
			}
		}
	}
	return 0, 0
}

// byRule gives the entry of the rule that a phrase keeps whose subject stands nearest to
// the position, and how many of its words the rule explains.
func (t *Titles) byRule(p phrase) (entry, words int) {
	const longest = 3
	position := plain(p[len(p)-1])
	if !t.positions[position] {
		return 0, 0
	}
	for end := len(p) - 1; end > 0; end-- {
		for n := min(longest, end); n > 0; n-- {
			if entry, ok := t.rule(p[end-n:end], position); ok {
				return entry, n + 1
			}
		}
	}
	return 0, 0
}

// rule gives the entry of the rule for a subject at a position.
func (t *Titles) rule(subject phrase, position string) (int, bool) {
	all := make([]string, len(subject))
	for i, w := range subject {
		all[i] = plain(w)
	}
	name := strings.Join(all, " ")
	if entry, ok := t.ruled(name, position); ok {
		return entry, true
	}
	const shortest = 3
	for n := len(name); len(subject) == 1 && n >= shortest; n-- {
		if entry, ok := t.ruled(name[:n]+"*", position); ok {
			return entry, true
		}
	}
	return 0, false
}

// ruled gives the entry of the first rule with a subject and a position.
func (t *Titles) ruled(subject, position string) (int, bool) {
	for at := t.subjects[subject]; at > 0; at = t.links[at-1].next {
		if l := &t.links[at-1]; slices.Contains(l.positions, position) {
			return int(l.entry), true
		}
	}
	return 0, false
}
