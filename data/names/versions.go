package names

import "strings"

// cutVersion cuts which of its versions somebody knows: "Python 3.11", "PHP8", ".NET
// 6/7/8", "SQL Server 2019". A number with dots is a version of a program; another may
// count anything, and a year may be one of spring.
func cutVersion(text string) (name string, sure surety, ok bool) {
	before, last := cutLast(text)
	if before == "" {
		name, ok = cutJoinedVersion(text)
		return name, certain, ok && !everyday(name)
	}
	switch {
	case !isVersion(last):
		return "", other, false
	case strings.ContainsAny(last, ".vV"):
		return before, certain, true
	case len(last) >= 4:
		return before, other, true
	}
	return before, said, true
}

// cutYear gives the program of Microsoft's that a year stands behind, where it bears an
// everyday name, under which the catalogue doesn't have it alone: "Word 2016".
func cutYear(text string) (program string, ok bool) {
	before, year := cutLast(text)
	return "Microsoft " + before, len(year) == 4 && "2000" <= year && year <= "2030" && isVersion(year) && capital(before) && everyday(before)
}

// cutVersionName cuts the name that a version has beside its number, off "Claude 3.5 Sonnet".
func cutVersionName(text string) (version string, ok bool) {
	before, name := cutLast(text)
	_, number := cutLast(before)
	return before, capital(name) && !does(name) && strings.Contains(number, ".") && isVersion(number)
}

// cutJoinedVersion cuts "Java17", "GPT-4" and "GPT-4o". A name of less than three letters is rather a name with
// its number: EC2, S3, R2.
func cutJoinedVersion(text string) (name string, ok bool) {
	text = strings.TrimSuffix(text, "o")
	name = strings.TrimRight(text, "0123456789.+")
	number := text[len(name):]
	name = strings.TrimSuffix(name, "-")
	return name, len(name) >= 3 && number != "" && isVersion(number) && !strings.ContainsAny(name, "0123456789 -/.:")
}

// isVersion says whether a word is the number of a version, or several: "3", "v2",
// "11+", "3.x", "6/7/8", "2019", "R2020b". What is longer than two digits and no year
// numbers something else: API 510 is an inspection of pipes.
func isVersion(word string) bool {
	word = strings.Trim(word, ",;:()")
	word = strings.TrimRight(word, "+")
	if len(word) > 1 && (word[0] == 'v' || word[0] == 'V') {
		word = word[1:]
	}
	if len(word) == 6 && (word[0] == 'R' || word[0] == 'r') { // of MATLAB
		word = strings.TrimRight(word[1:], "ab")
	}
	parts := 0
	for part := range strings.FieldsFuncSeq(word, func(r rune) bool { return r == '.' || r == '/' || r == '-' }) {
		part = strings.TrimRight(part, "+")
		digits := strings.Trim(part, "0123456789") == ""
		year := len(part) == 4 && (part[:2] == "19" || part[:2] == "20")
		if !(digits && (len(part) <= 2 || year)) && !(parts > 0 && (part == "x" || part == "X" || digits && strings.Contains(word, "."))) {
			return false
		}
		parts++
	}
	return parts > 0
}
