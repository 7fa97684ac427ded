package lines

// What questions say line by line. Nothing of it is a picture.
const (
	sayMessage   = "\n%s\n"
	sayLong      = "(%d to choose from, too many to list: type a name, or how it begins)\n"
	saySelect    = "Number or name, or Enter for %q (? for help): "
	sayMany      = "Numbers or names with commas between, or Enter for none (? for help): "
	sayChange    = "Chosen: %s\nEnter keeps them; names or numbers are added; -name takes one away; =names replaces them all; 0 chooses none (? for help): "
	sayTaken     = "Taken away: %s.\n"
	sayNotChosen = "Nothing of that is chosen.\n"
	sayFound     = "%s: %s\n"
	sayCut       = "A line has %d characters at most here, and that one is longer: nothing of it is taken. Type fewer names; the others can be added after back.\n"
	sayMost      = "%d are taken, as many as a profile has; from %q on they are left out (%d).\n"
	sayUnknown   = "There is no %q here.\n"
	sayNear      = "Near to it: %s.\n"
	sayTooMany   = "%q fits %d of them.\n"
	saySeveral   = "%q fits several:\n"
	sayBegins    = "%q is no name here, it fits one:\n"
	sayWhich     = "Number or name, or Enter for none of them: "
	sayInstead   = "Type more of the name or another one, or Enter to leave it out: "
	sayInput     = "%s (? for help) "
	sayPreset    = "%s (Enter for %q, ? for help) "

	helpOne  = "Type a number of the list or a name, or how a name begins."
	helpMany = "Type numbers of the list or names, with commas between: python:3, excel; data analysis. 1-3 is 1, 2 and 3; all is all that are listed."
	helpLine = "Type it and press Enter."
	helpLong = "This list is too long to be read out: type a name, or how it begins. Several names have commas between: python:3, excel; data analysis."
	helpBack = "back, or <, goes back to the question before. Ctrl-C stops."
)
