package data

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"layerpath/data/document"
	"layerpath/data/names"
	"layerpath/data/scale"
)

// maxName bounds the characters of a name: an answer that is longer is no answer
// (profiles.MaxName), so nobody could give it.
const maxName = 200

const deleteIt = "delete it: an editor may not show it"

// unseen says whether a character of a name is one that nobody sees: it moves the cursor,
// turns the line around, or takes no room.
func unseen(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || strings.ContainsRune("\u200b\u2028\u2029\ufeff", r)
}

// names finds names that two entries claim, and aliases that add nothing.
// Professions and roles share their names: a person's profession is looked up in
// both.
func (k *checker) names() {
	claims := map[reference]string{} // kind and key → entry
	for _, x := range k.entries {
		own, seen := []string{names.Key(x.id)}, map[string]bool{names.Key(x.id): true}
		if key := names.Key(x.name); key != own[0] && key != "" {
			own, seen[key] = append(own, key), true
		}
		for _, alias := range x.aliases {
			key := names.Key(alias)
			switch {
			case key == "":
				k.add(x, "leave it out: names are found by their letters and digits", "alias %q has no letter or digit", alias)
			case seen[key]:
				k.add(x, "leave it out: case, spaces, hyphens and dots don't count", "alias %q adds nothing to the names before it", alias)
			}
			own, seen[key] = append(own, key), true
		}
		for _, key := range own {
			claim := reference{x.kind, key}
			if x.kind == "role" {
				claim.kind = "profession"
			}
			if other, ok := claims[claim]; ok && key != "" && other != x.String() {
				k.add(x, "a name leads to one entry only", "the name %q belongs to %s already", key, other)
			}
			claims[claim] = x.String()
		}
		for _, text := range append([]string{x.id, x.name}, x.aliases...) {
			switch {
			case strings.ContainsFunc(text, unseen):
				k.add(x, deleteIt, "the name %s has a control character", document.Quoted(text))
			case utf8.RuneCountInString(text) > maxName:
				k.add(x, fmt.Sprintf("shorten it to %d characters: what is longer is no answer", maxName), "the name %s is too long", document.Quoted(text))
			}
		}
	}
}

// maxPairs bounds what one rule for titles names, each of its subjects at each of its
// positions, and mostPairs what all of them do: those of the embedded catalogue name a third
// of it, and less than a third.
const (
	maxPairs  = 10_000
	mostPairs = 1_000_000
)

// titles finds rules for titles that are none, and those of which two entries claim a
// subject at a position.
func (k *checker) titles() {
	claims, pairs := map[string]string{}, 0
	for _, x := range k.entries {
		for _, text := range x.titles {
			subjects, positions, ok := (&names.TitleRule{Text: text}).Pairs(&k.c.Titles)
			if len(subjects)*len(positions) > maxPairs {
				k.add(x, "write several rules, or none for what is hardly ever said", "a rule for more than %d titles", maxPairs)
				continue
			}
			if pairs += len(subjects) * len(positions); pairs > mostPairs {
				k.add(x, "leave out the rules for what is hardly ever said", "the rules up to here name more than %d titles", mostPairs)
				return
			}
			if !ok {
				k.add(x, `write subjects, a colon and positions: "weld* solder: operator inspector"`, "%q is no rule for titles", text)
			}
			for _, s := range subjects {
				for _, p := range positions {
					claim := s + ": " + p
					if other, ok := claims[claim]; ok && other != x.String() {
						k.add(x, "a title leads to one entry only", "the rule %q belongs to %s already", claim, other)
					}
					claims[claim] = x.String()
				}
			}
		}
	}
}

// taken finds names that would lead elsewhere, since somebody who writes them is understood
// in another way before the entry is looked for: "2" is a layer, "python:3" a skill and its
// level.
func (k *checker) taken() {
	layers := k.layerNames()
	skillSet := slices.ContainsFunc(k.c.Layers, func(l Layer) bool { return l.SkillSet != "" })
	for _, x := range k.entries {
		for i, text := range append([]string{x.id, x.name}, x.aliases...) {
			what := "the alias"
			if i < 2 {
				what = "the " + [...]string{"id", x.nameKey()}[i]
			}
			if why := k.meaning(x, what, text, layers, skillSet); why != "" {
				k.add(x, "choose another: "+why, "%s %q is taken", what, text)
			}
		}
	}
}

// layerNames gives what layers are called, by its key.
func (k *checker) layerNames() map[string]entry {
	layers := map[string]entry{}
	for _, x := range k.entries {
		if x.kind == "layer" {
			layers[names.Key(x.id)], layers[names.Key(x.name)] = x, x
		}
	}
	delete(layers, "")
	return layers
}

// meaning says what a name means already, empty where it is free.
func (k *checker) meaning(x entry, what, text string, layers map[string]entry, skillSet bool) string {
	text = strings.TrimSpace(text)
	key := names.Key(text)
	switch x.kind {
	case "layer", "role":
		_, err := strconv.Atoi(text)
		layer, isLayer := layers[key]
		switch {
		case err == nil:
			return "a number is that of a layer"
		case key == "all":
			return `"all" explains every layer`
		case x.kind == "layer":
		case what == "the id" && text == "profession":
			return "reports have it for a person's own profession"
		case isLayer:
			return fmt.Sprintf("%s goes by it", layer)
		case skillSet && strings.HasSuffix(key, names.Key(WorksWithAI)):
			return "so a person's own profession is called, with AI"
		}
	case "profession group":
		for _, kind := range []string{"profession", "role"} {
			if what == "the id" && k.ids[reference{kind, text}] != (Place{}) {
				return fmt.Sprintf("a %s has it, and a requirement names either", kind)
			}
		}
	case "skill":
		at := strings.LastIndexByte(text, ':')
		if _, ok := scale.ParseLevel(text[at+1:]); ok && at > 0 {
			return fmt.Sprintf("%q reads as a level of %q", strings.TrimSpace(text[at+1:]), strings.TrimSpace(text[:at]))
		}
	case "field":
		if _, ok := scale.ParseStatus(text); ok {
			return "behind a degree it says how far that is"
		}
	}
	return ""
}

// nameKey is the key under which an entry has its name.
func (x entry) nameKey() string {
	if x.kind == "role" {
		return "title"
	}
	return "name"
}
