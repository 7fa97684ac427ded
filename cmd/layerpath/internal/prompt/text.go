package prompt

// Every sentence of a question on the screen that isn't its own stands here. A line
// of keys fits 60 columns.

// What the keys do.
const (
	keysMany     = "type names, Space marks, Enter goes on, Esc back, ? help"
	keysManyText = "Enter takes it, Tab marks the line, Esc clears"
	keysOne      = "type or use arrows, Enter takes it, Esc back, ? help"
	keysOneText  = "Enter takes it, arrows choose, Esc clears"

	// On a screen without room for those.
	keysManyShort = "Space marks, Enter goes on, ? help"
	keysTextShort = "Enter takes it, Esc clears"
	keysOneShort  = "Enter takes it, Esc back, ? help"

	keysHelp   = "? or Esc shows the list again"
	keysLine   = "Enter goes on, Esc back"
	keysPreset = "Enter alone: %s; Esc back"
)

// What "?" tells of the keys, a paragraph each.
const (
	helpMany = `Type a name and press Enter: what it names is marked. Several can stand in one line: python:3, excel; data analysis.
Type a part of a name, go to a line with Up and Down, and press Tab: that line is marked. With nothing typed, Space and Tab also take a mark away, and Enter goes on.`
	helpFree = `What isn't listed can be typed, too; it is kept as you wrote it.`
	helpOne  = `Type a name and press Enter; or type a part of it, go to a line with Up and Down, and press Enter.`
	helpAll  = `Esc clears what is typed, and goes back to the question before where nothing is. Ctrl-U clears the line, Ctrl-W a word. Ctrl-C stops.`
)

// What is said of an answer.
const (
	sayField         = "Find: "
	sayCount         = "(%d fit)"
	sayMarked        = "(%d marked: %s)"
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
	sayKept          = "%q is kept as you wrote it."
	sayNone          = "none"
)

// What questions say line by line. Nothing of it is a picture.
const (
	plainMessage = "\n%s\n"
	plainLong    = "(%d to choose from, too many to list: type a name, or how it begins)\n"
	plainSelect  = "Number or name, or Enter for %q (? for help): "
	plainMany    = "Numbers or names with commas between, or Enter for none (? for help): "
	plainChange  = "Chosen: %s\nEnter keeps them; 0 chooses none; names or numbers replace them; with + or - in front they are added or taken away (? for help): "
	plainFound   = "%s: %s\n"
	plainUnknown = "There is no %q here.\n"
	plainNear    = "Near to it: %s.\n"
	plainTooMany = "%q fits %d of them.\n"
	plainSeveral = "%q fits several:\n"
	plainBegins  = "%q is no name here, it fits one:\n"
	plainWhich   = "Number or name, or Enter for none of them: "
	plainInstead = "Type more of the name or another one, or Enter to leave it out: "
	plainInput   = "%s "
	plainPreset  = "%s (Enter for %q) "

	plainHelpOne  = "Type a number of the list or a name, or how a name begins."
	plainHelpMany = "Type numbers of the list or names, with commas between: python:3, excel; data analysis. 1-3 is 1, 2 and 3; all is all that are listed."
	plainHelpLong = "This list is too long to be read out: type a name, or how it begins. Several names have commas between: python:3, excel; data analysis."
	plainHelpBack = "back, or <, goes back to the question before. Ctrl-C stops."
)
