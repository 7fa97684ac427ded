package typing

// HelpFree is what "?" tells of the keys where what isn't listed may be typed.
const HelpFree = `What isn't listed can be typed, too; it is kept as you wrote it.`

// What is said of an answer.
const (
	sayAsWritten     = " (as you wrote it)"
	sayNothing       = "nothing is called %s"
	sayNear          = "near to it: %s"
	sayEnterKeeps    = "Enter keeps it as you wrote it"
	sayNotTaken      = "That isn't in this list: type another name, or Ctrl-U to clear."
	sayNoName        = "There is no name in that: Ctrl-U clears it."
	sayFits          = "%q fits %d of them: arrows and Tab choose, or type more."
	sayFitsOne       = "%q fits %d of them: arrows and Enter choose, or type more."
	sayNoNameOf      = "%q is no name here: Tab takes %s, or type more."
	sayAgainKeeps    = "Enter again keeps it as you wrote it."
	sayMarkedAlready = "%s is marked already."
	sayTooLong       = "That is longer than a name, which has %d characters at most: take away from it, or Ctrl-U clears it."
	sayFull          = "There is no room for more: what comes behind %s isn't taken (%d characters). Ctrl-U clears the line, Ctrl-W a word."
	sayMost          = "%d are marked, as many as a profile has; what is typed isn't."
	sayMoreNotes     = "And %d more like that."
	sayKept          = "%q is kept as you wrote it."
)
