package profiles

import "slices"

// Keys are the keys of a profile, in the order in which one is read.
func Keys() []string {
	return []string{"id", "name", "profession", "degree", "degrees", "skills", "interests", "riasec", "aim", "limits"}
}

// TellsPerson says whether a key is one that nothing in a profile has, but the profile, or the
// form of layerpath that holds one: whatever has it is a person.
func TellsPerson(key string) bool {
	switch key {
	case "id", "name":
		return false // which skills have, too
	case "profile":
		return true
	}
	return slices.Contains(Keys(), key)
}
