package quiz

// Every sentence that a person sees in the questionnaire stands here. What begins with help
// is shown for a question mark, with the keys behind it.

// What is wrong with a command line.
const (
	errNoTerminal  = "the quiz asks questions, and there is no terminal to ask on"
	errNoInput     = "the quiz asks questions, and --no-input forbids it"
	hintNoInput    = "layerpath recommend takes the same answers as flags: --degree, --skill, --interest, --riasec, --profession, --aim, and limits such as --no-degree"
	hintNoTerminal = hintNoInput + "; layerpath quiz --plain reads them line by line"
	errNoPlace     = "there is no directory %q to save %q in"
	errIsPlace     = "%q is a directory"
	hintPlace      = "name a file, in a directory that exists"
)

const (
	quizWelcome  = "A few questions; each may be skipped. Enter goes on, Esc back, ? explains.\n"
	plainWelcome = "A few questions; each may be skipped. Enter goes on, back goes back, ? explains.\n"
	sayStops     = "Ctrl-C stops, and prints a command that has your answers.\n"
	sayFirst     = "This is the first question.\n"
)

// Profession, and what somebody wants.
const (
	askProfession   = "What do you do today?"
	helpProfession  = "Type your job title, or a part of it. What isn't listed is kept in your own words."
	sayNoProfession = "I'd rather not say"
	sayStudying     = "Still studying, or at school"
	sayLooking      = "Looking for work, or at home"
	studying        = "Student"          // what is kept: names that the catalogue knows
	looking         = "Looking for work" // for these

	askAim  = "What do you want?"
	helpAim = "This changes what you are told first and what a plan heads for. It changes no points."
	sayBoth = "To see both"
	sayStay = "Stay in my profession, and work with AI there"
	sayMove = "Move into a job of the AI industry"
)

// Degrees and fields.
const (
	askDegree         = "Your highest degree, finished or under way?"
	helpDegree        = "School and vocational training count, too. It opens doors, and earns a few points; many jobs ask for none."
	sayNoAnswer       = "I'd rather not say"
	askAnotherDegree  = "Another degree?"
	sayNoMoreDegrees  = "No, that's all"
	askField          = "What is the %s in?"
	helpField         = "Type the subject, or a part of it. What isn't listed is kept in your own words."
	sayNoField        = "No particular field"
	sayNoLevel        = "some degree"
	askFinished       = "Is the %s finished?"
	helpFinished      = "A degree that isn't finished doesn't open a door yet: you are told how it is now, and how it will be."
	sayFinished       = "Yes"
	sayUnderWay       = "No, I'm still at it"
	sayDoneIn         = "No, it will be done in %d"
	sayDegreeUnderWay = "%s, under way"
	sayDegreeDoneIn   = "%s, done in %d"
)

// Skills and their levels.
const (
	askSkills         = "Which of these do you bring? Type what else you can do."
	askMoreSkills     = "And which of these? (screen %d, %d at most)"
	helpSkills        = "Things you can do or use, from work, school or hobbies. Several are typed with commas between, and with a level where you like: python:3, excel. 1 followed a course, 2 built something, 3 use it without help, 4 others come to me."
	askSkillsAgain    = "No skill is marked. Is there really nothing you can do or use?"
	askEnough         = "Nothing that you are likely to add would change what fits best. What next?"
	helpEnough        = "More skills make the points and the plan more exact."
	sayEnough         = "That's enough, go on"
	sayMoreSkills     = "Ask me for more skills"
	sayStanding       = "So far: %s (%s)"
	sayStandingNext   = ", then %s (%d)"
	sayTooLittle      = "So far there is too little to say."
	sayAsBefore       = "So far: as before."
	askAdvanced       = "Which of these do you use at work without help? The others count as: with some help."
	askAdvancedAtHome = "Which of these do you use without help, at school, at home or as a hobby? The others count as: with some help."
	askExpert         = "Which of these do others come to you for?"
	askBeginner       = "Which of these do you know only from a course?"
	helpLevels        = "Mark those for which it is true; all may stay unmarked."
	sayNoSuchLevel    = "The level of %q isn't understood; levels are asked for next.\n"
)

// Interests.
const (
	askInterests      = "What would you enjoy working on?"
	helpInterests     = "Two or three say most. They steer between what you could do as well; they don't outweigh what you can."
	askInterestsAgain = "Nothing is marked. Is there really nothing?"
)

// Limits.
const (
	askLimits   = "What is out of the question for you?"
	helpLimits  = "Plans keep to it: they are shown without what you won't do. Another number of hours a week can be typed."
	sayNoStudy  = "Another degree"
	sayNoCoding = "Learning to code"
	sayHours    = "More than %d hours a week of learning"
	sayNoHours  = "%q is no number of hours a week, from 1 to %d; it is left out.\n"
)

// Names that are typed.
const (
	sayUnderstood = "%s: %s\n"
	sayNearTo     = "near to "
	askMeant      = "%q isn't known here. Keep it, or did you mean one of these?"
	sayKeep       = "Keep it as I wrote it"
	sayLeave      = "Leave it out"
	sayTooLong    = "That is left out: a name has %d characters at most.\n"
	sayTooMany    = "A profile has %d skills at most: from %q on they are left out (%d).\n"
	sayKept       = "%q isn't known here; it is kept as you wrote it.\n"
	sayBefore     = "your answer"
	askRIASEC     = "Your Holland code, 1 to 6 letters of RIASEC (- for none):"
	helpRIASEC    = "The letters of the kinds of work that suit you, the first the most, as an interest test gives them: realistic, investigative, artistic, social, enterprising, conventional."
	sayNoCode     = "%q is no Holland code: use different letters of R, I, A, S, E, C.\n"
	sayNotSaid    = "not said"
)

// The summary.
const (
	askSummary     = "Is everything right?"
	helpSummary    = "Each line below the first leads to its question again."
	sayShow        = "Yes, show my result"
	saySave        = "Yes, save my answers to a file first"
	saySaveIn      = "Yes, save my answers in %s and show my result"
	sayShowUnsaved = "Yes, show my result without saving"
	sayProfession  = "Change profession"
	sayAim         = "Change what I want"
	sayDegrees     = "Change degrees"
	saySkills      = "Change skills"
	sayLevels      = "Change how well I know them"
	sayInterests   = "Change interests"
	sayLimits      = "Change what is out of the question"
	sayCode        = "Change Holland code"
)

// Saving and stopping.
const (
	askFile      = "File name:"
	helpFile     = "A name as you would type it in a shell, with a directory before it where you like. A file that is called ? is ./? here."
	defaultFile  = "profile.yaml"
	askReplace   = "%s exists already. Replace it?"
	askElsewhere = "%v. Another file name, or Enter to give up:"
	sayNoReplace = "No, keep that file"
	sayReplace   = "Yes, replace it"
	sayOtherFile = "Use another name"
	saySaved     = "Saved in %s.\n"
	sayNotSaved  = "Not saved.\n"
	sayNotKept   = "Your answers aren't saved. To plan the way with them:\n"
	sayChange    = "and to change them:\n"
	sayStopped   = "\nStopped. Nothing was answered, so nothing is kept.\n"
	sayStopKept  = "\nStopped. Your answers so far:\n"
	sayGoOn      = "and to go on answering:\n"
	sayExists    = "%s exists already and stays as it is.\n"
)
