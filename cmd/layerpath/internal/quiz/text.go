package quiz

// Every sentence that a person sees in the questionnaire stands here.

// What is wrong with a command line.
const (
	errNoTerminal  = "the quiz asks questions, and there is no terminal to ask on"
	errNoInput     = "the quiz asks questions, and --no-input forbids it"
	hintNoInput    = "layerpath recommend takes the same answers as flags: --degree, --skill, --interest, --riasec, --profession"
	hintNoTerminal = hintNoInput + "; layerpath quiz --plain reads them line by line"
	errNoPlace     = "there is no directory %q to save %q in"
	errIsPlace     = "%q is a directory"
	hintPlace      = "name a file, in a directory that exists"
)

const quizWelcome = "A few questions. Enter goes on, Ctrl-C stops and keeps what you answered.\n"

// Profession.
const (
	askProfession   = "What do you do today?"
	sayNoProfession = "I'd rather not say, or nothing yet"
)

// Degrees and fields.
const (
	askDegree        = "Your highest degree, finished or under way?"
	sayNoAnswer      = "I'd rather not say"
	askAnotherDegree = "Another degree?"
	sayNoMoreDegrees = "No, that's all"
	askField         = "What is the %s in?"
	sayNoField       = "No particular field"
	sayNoLevel       = "some degree"
)

// Skills and their levels.
const (
	askSkills      = "Which skills do you bring?"
	askSkillsAgain = "No skill is marked. Are there really none?"
	askAdvanced    = "Which of these do you use at work without help?"
	askExpert      = "Which of these do others come to you for?"
	sayNoSuchLevel = "The level of %q isn't understood; levels are asked for next.\n"
	askBeginner    = "Which of these do you know only from a course?"
)

// Interests.
const (
	askInterests      = "What would you enjoy working on?"
	askInterestsAgain = "Nothing is marked. Is there really nothing?"
)

// Names that the catalogue doesn't know.
const (
	askMeant   = "%q isn't known here. Did you mean one of these?"
	sayKeep    = "Keep it as I wrote it"
	sayLeave   = "Leave it out"
	sayTooLong = "That is left out: a name has %d characters at most.\n"
	sayKept    = "%q isn't known here; it is kept as you wrote it.\n"
	sayBefore  = "your answer"
	askRIASEC  = "Your Holland code, 1 to 6 letters of RIASEC (- for none):"
	sayNoCode  = "%q is no Holland code: use different letters of R, I, A, S, E, C.\n"
	sayNotSaid = "not said"
)

// The summary.
const (
	askSummary    = "Is everything right?"
	sayShow       = "Yes, show my result"
	sayProfession = "Change profession"
	sayDegrees    = "Change degrees"
	saySkills     = "Change skills"
	sayLevels     = "Change how well I know them"
	sayInterests  = "Change interests"
	sayCode       = "Change Holland code"
)

// Saving and stopping.
const (
	askSave      = "Save your answers? Type a file name, or Enter for no:"
	askFile      = "File name:"
	defaultFile  = "profile.yaml"
	askReplace   = "%s exists already. Replace it?"
	askElsewhere = "%v. Another file name, or Enter to give up:"
	sayNoReplace = "No, keep that file"
	sayReplace   = "Yes, replace it"
	sayOtherFile = "Use another name"
	sayFile      = "FILE"
	saySaved     = "Saved in %s.\n"
	sayNotSaved  = "Not saved.\n"
	sayStopped   = "\nStopped. Nothing was answered, so nothing is kept.\n"
	sayStopKept  = "\nStopped. Your answers so far:\n  %s\nand to go on answering:\n  %s\n"
	sayExists    = "%s exists already and stays as it is.\n"
)
