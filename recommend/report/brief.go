package report

// A Brief is the ranking of one person without the case for it that a [Report]
// makes, and agrees with the report in all that both tell. Marshalled it is a line of
// layerpath/brief/v1, a form that only grows. Its lists are never nil there.
type Brief struct {
	ID           string         `json:"id,omitempty"`
	Name         string         `json:"name,omitempty"`
	Layers       []Standing     `json:"layers"`           // best first; empty where nothing was recognised
	Roles        []RoleStanding `json:"roles"`            // the first few of all layers, with points; what the person does today is among them
	Lead         string         `json:"lead,omitempty"`   // id of the first layer's lead role, whatever the person wants or has, where there is enough to say
	Band         string         `json:"band,omitempty"`   // id of the band of confidence, as in [Confidence]
	Bridge       string         `json:"bridge,omitempty"` // id of the bridge from there, as in [Bridge]
	CloseCalls   [][]int        `json:"closeCalls"`       // groups of layer numbers, by rank, whose order means nothing
	Unrecognized []Unnamed      `json:"unrecognized"`     // in the order in which degrees, skills, interests and the profession were said, at last what wasn't read
}

// Close says whether the first layer and the second are too close to call.
func (b *Brief) Close() bool { return len(b.CloseCalls) > 0 && b.CloseCalls[0][0] == b.Layers[0].Layer }

// A Standing is the place of one layer in a brief. Score is 0 to 100.
type Standing struct {
	Layer int    `json:"layer"` // its number
	Score int    `json:"score"`
	Entry Status `json:"entry"`
}

// A RoleStanding is the place of one role in a brief. The id "profession" stands for
// the person's own profession with AI, as in [Role]. Score is 0 to 100.
type RoleStanding struct {
	ID    string `json:"id"`
	Layer int    `json:"layer"` // its number
	Score int    `json:"score"`
	Now   bool   `json:"now,omitempty"` // it is what the person does today
}

// Names is how many of the answers that the catalogue doesn't know are open names, of a
// kind or, for an empty one, of all: the others are values that can't be meant, and what
// wasn't read.
func (b *Brief) Names(kind string) (n int) {
	for _, u := range b.Unrecognized {
		if openName(u.Kind) && (kind == "" || kind == u.Kind) {
			n++
		}
	}
	return n
}

// An Unnamed is an answer that the catalogue doesn't know, of a kind as in
// [Unrecognized], in the person's words.
type Unnamed struct {
	Kind string `json:"kind"`
	Text string `json:"text"`
}

// A Missing is a skill that a person's lead role asks for, and that would earn points
// there: a [Gap] of a role in the form that is counted over thousands of people.
type Missing struct {
	Skill   int  // index into the catalogue's skills
	Level   int  // that is asked for, 1 to 4
	Points  int  // exactly what the role's score gains; at least 1
	MovesUp bool // the points mean something: more than two layers may be apart and still be too close to call
}
