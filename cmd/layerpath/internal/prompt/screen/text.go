package screen

// Every sentence of a question on the screen that is neither its own nor of what was typed
// stands here. A line of keys fits 60 columns.

// What the keys do.
const (
	keysMany     = "type or arrows and Space, Enter goes on, Esc back, ? help"
	keysManyText = "Enter takes a name, Tab marks the line, Esc clears"
	keysOne      = "type, or use arrows; Enter goes on, Esc back, ? help"
	keysOneText  = "Enter takes a name, arrows choose, Esc clears"

	// On a screen without room for those.
	keysManyShort = "type or Space; Enter goes on, ? help"
	keysTextShort = "Enter takes a name, Esc clears"
	keysOneShort  = "Enter goes on, Esc back, ? help"

	keysHelp   = "? or Esc shows the list again"
	keysLine   = "Enter goes on, Esc back, ? help"
	keysPreset = "Enter alone: %s; Esc back; ? help"

	keysLineHelp = "? or Esc shows the line again"
)

// What "?" tells of the keys, a paragraph each.
const (
	helpMany = `Type a name and press Enter: what it names is marked. Several can stand in one line: python:3, excel; data analysis.
Type a part of a name, go to a line with Up and Down, and press Tab: that line is marked. With nothing typed, Space and Tab also take a mark away, and Enter goes on.`
	helpOne  = `Type a name and press Enter; or type a part of it, go to a line with Up and Down, and press Enter.`
	helpLine = `Type it and press Enter.`
	helpAll  = `Esc clears what is typed, and goes back to the question before where nothing is. Ctrl-U clears the line, Ctrl-W a word. Ctrl-C stops.`
)

// What is said of the list.
const (
	sayField  = "Find: "
	sayCount  = "(%d fit)"
	sayMarked = "(%d marked: %s)"
	sayNone   = "none"
)
