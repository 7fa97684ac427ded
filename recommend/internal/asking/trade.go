package asking

import "layerpath/recommend/internal/ledger"

// skilled is how likely somebody has what their profession or their field is called for, in
// thousandths: a nurse nursing, a linguist linguistics.
const skilled = 900

// A trade is what a stated profession and fields of study say of skills, in thousandths of
// being likely.
type trade map[int32]int64

// tradeOf finds the skills that a profession, or a field, is a name of. What else the roles ask
// for that resemble a profession is the ledger's to say.
func (b *board) tradeOf() trade {
	c, t := b.ledger.Catalogue(), trade{}
	add := func(names ...string) {
		for _, name := range names {
			for _, skill := range c.FindSkills(name) {
				t[int32(skill)] = skilled
			}
		}
	}
	if a := b.answers; a.HasJob && a.Title() != "" {
		add(a.Profile.Profession.Text, a.JobName())
	}
	for _, d := range b.answers.Degrees {
		for _, f := range d.Fields {
			add(c.Fields[f].Name)
		}
	}
	return t
}

// likely is how likely somebody has a skill by what they are: nothing where that says nothing.
func (t trade) likely(b *board, skill int32) int64 {
	if !b.answers.HasJob {
		return t[skill]
	}
	return max(t[skill], thousand*int64(b.ledger.JobReach(b.answers.Job, skill, usual))/ledger.Full)
}

// suppose adds to the account what people of the person's profession often enjoy, and are
// like, where the person didn't say: no answer in their place, but a better guess at what is
// in play.
func (b *board) suppose() {
	a := b.answers
	if !a.HasJob || a.Job.Profession < 0 || a.Title() == "" {
		return
	}
	p := &b.ledger.Catalogue().Professions[a.Job.Profession]
	if a.Code == "" && p.RIASEC != "" {
		b.account.AddCode(p.RIASEC)
	}
	if !a.Unsaid.Interests {
		return
	}
	for _, id := range p.Interests {
		if i, ok := b.ledger.Catalogue().FindInterest(id); ok {
			b.account.Add(b.ledger.Interest(int32(i)))
		}
	}
}
