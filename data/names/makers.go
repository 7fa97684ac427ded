package names

import (
	"slices"
	"strings"
	"unicode"
)

// cutMaker splits "HashiCorp Vault" into who makes a thing and the thing. A maker's name
// never changes what the thing is, so that the catalogue need not have it both ways.
//
// Whoever makes tools only is cut off anything. Others sell everything, also under the
// plain names of skills (Amazon Music, Google Finance) or as parts of a product that bears
// the maker's name (SAP Sales): what follows has to be spelt as a name is, with a capital
// or a digit inside ("Google BigQuery", "Adobe XD"), or begin with another maker's
// ("Microsoft Azure DevOps"). Everybody has a cloud and an AI, each its own.
func cutMaker(text string) (maker, thing string, ok bool) {
	for _, toolsOnly := range []bool{true, false} {
		for _, name := range makers(toolsOnly) {
			after, ok := cutWord(text, name)
			if !ok || !unicode.IsLetter(rune(after[0])) && after[0] != '.' { // "AWS / GCP"
				continue
			}
			if strings.EqualFold(after, "cloud") || strings.EqualFold(after, "AI") {
				return name, "", false
			}
			if _, _, made := cutMaker(after); toolsOnly || made || coined(after) {
				return name, after, true
			}
			return name, "", false
		}
	}
	return "", "", false
}

// makers lists those whose names stand before the names of their things: names of firms
// and foundations that are no everyday words, such as Meta, Arm, Elastic and Sun are, and
// no products themselves, such as Docker and Unity are. Longer ones come first.
func makers(toolsOnly bool) []string {
	if toolsOnly {
		return []string{
			"Adobe", "Apache Software Foundation", "Apache", "Atlassian", "Autodesk", "Bentley Systems", "Bentley", "Broadcom", "Cadence",
			"Canonical", "Citrix", "Dassault Systemes", "Dassault", "Eclipse Foundation", "Esri", "Facebook", "GNU", "HashiCorp",
			"Hugging Face", "HuggingFace", "Intuit", "JetBrains", "Linux Foundation", "MathWorks", "Mentor Graphics", "Micro Focus",
			"Mozilla", "National Instruments", "Red Hat", "RedHat", "Rockwell Automation", "Schneider Electric", "Sun Microsystems",
			"Synopsys", "Texas Instruments", "Trimble", "VMware", "Xilinx",
		}
	}
	return []string{
		"Alibaba", "Amazon Web Services", "Amazon", "AMD", "Anthropic", "Apple", "AWS", "Cisco", "DeepMind", "GCP", "Google Cloud",
		"Google", "HP", "Huawei", "IBM", "Intel", "Microsoft", "MS", "Azure", "NVIDIA", "OpenAI", "Oracle", "SAP", "Salesforce",
		"Siemens",
	}
}

// findMade finds a thing that the catalogue has under its maker's name only, where its
// own name can't be a word, nor letters that mean many things: "CloudFront" is Amazon's,
// "sheets" and "DC" may be anybody's.
func (t *Table) findMade(text string) (found int, ok bool) {
	if first, _ := cutFirst(text); !humped(first) {
		return 0, false
	}
	return t.behindMaker(text, slices.Concat(makers(true), makers(false)))
}

// findMeant finds the program that an everyday word means where it can't be the word: those
// of a few makers go by such names everywhere. Flow and Foundry are others' as well, which
// the catalogue doesn't have.
func (t *Table) findMeant(word string) (found int, ok bool) {
	if key := Key(word); key == "flow" || key == "foundry" {
		return 0, false
	}
	return t.behindMaker(word, []string{"Microsoft", "Google", "Apple", "AWS"})
}

// behindMaker finds what bears a name behind that of a maker. Two makers' things of one
// name are neither.
func (t *Table) behindMaker(text string, makers []string) (found int, ok bool) {
	for _, maker := range makers {
		i, has := t.LookUp(maker + " " + text)
		if has && ok && i != found {
			return 0, false
		}
		if has {
			found, ok = i, true
		}
	}
	return found, ok
}

// humped says whether a word has a capital behind a small letter.
func humped(word string) bool {
	small := false
	for _, r := range word {
		if small && unicode.IsUpper(r) {
			return true
		}
		small = unicode.IsLower(r)
	}
	return false
}

// coined says whether a text is spelt as no word is: with a capital or a digit inside.
func coined(text string) bool {
	for word := range strings.FieldsSeq(text) {
		for i, r := range word {
			if i > 0 && unicode.IsUpper(r) || unicode.IsDigit(r) {
				return true
			}
		}
	}
	return false
}

// cutWord cuts a word, or some, off the front of a text.
func cutWord(text, word string) (after string, ok bool) {
	text = strings.TrimSpace(text)
	if len(text) <= len(word)+1 || text[len(word)] != ' ' || !strings.EqualFold(text[:len(word)], word) {
		return "", false
	}
	return strings.TrimSpace(text[len(word)+1:]), true
}
