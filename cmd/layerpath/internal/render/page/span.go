package page

// A Span is a run of text in one style. Its text is cleaned when it is written.
type Span struct {
	text  string
	style style
}

// A style is a parameter of the control sequence that sets it (SGR, ECMA-48); empty
// for none. The colours are the terminal's own: its user chose them.
type style string

// Plain is text without a style.
func Plain(text string) Span { return Span{text: text} }

// Bold is text that stands out.
func Bold(text string) Span { return Span{text, "1"} }

// Faint is text that stands back.
func Faint(text string) Span { return Span{text, "2"} }

// Green is text in the terminal's green.
func Green(text string) Span { return Span{text, "32"} }

// Yellow is text in the terminal's yellow.
func Yellow(text string) Span { return Span{text, "33"} }
