package recommend

import (
	"cmp"
	"slices"
	"strings"

	"layerpath/data"
	"layerpath/data/scale"
)

// letterIndex is the position of a letter in "RIASEC".
func letterIndex(letter byte) int {
	return strings.IndexByte(scale.RIASEC, letter)
}

// evidence gives the answers that count for an ask, what weighs most first. It
// follows the same edges as Scores, from the words that were said.
func (r *Ranker) evidence(rd *reading, a int32) []Said {
	switch r.asks[a].Kind {
	case data.SkillKind:
		return r.skillEvidence(rd, a)
	case data.DegreeKind:
		return r.degreeEvidence(rd, a)
	case data.InterestKind:
		return r.interestEvidence(rd, a)
	case data.RIASECKind:
		return []Said{{Text: rd.code}}
	default:
		id, _ := r.jobOf(rd.job)
		return []Said{{Text: rd.original.Profession.Text, ID: id}}
	}
}

func (r *Ranker) skillEvidence(rd *reading, a int32) []Said {
	type weighed struct {
		Said
		weight int32
	}
	var room [8]weighed // as many as most asks have
	found := room[:0]
	for _, s := range rd.skills {
		share := shareOf(r.skillEdges(s.skill), a)
		if share == 0 {
			continue
		}
		said := Said{Text: rd.wordsFor(s.skill), ID: r.catalogue.Skills[s.skill].ID, Level: int(s.level)}
		found = append(found, weighed{said, atLevel(share, s.level, int32(r.asks[a].Level))})
	}
	slices.SortStableFunc(found, func(x, y weighed) int { return cmp.Compare(y.weight, x.weight) })
	said := make([]Said, len(found))
	for i, f := range found {
		said[i] = f.Said
	}
	return said
}

// wordsFor gives the person's first words for a skill.
func (rd *reading) wordsFor(skill int32) string {
	for _, a := range rd.answers {
		if a.kind == skillAnswer && slices.Contains(a.found, skill) {
			return a.text
		}
	}
	return ""
}

func shareOf(edges []edge, a int32) int32 {
	for _, e := range edges {
		if e.ask == a {
			return e.share
		}
	}
	return 0
}

// degreeEvidence gives the degree that is worth most for an ask.
func (r *Ranker) degreeEvidence(rd *reading, a int32) []Said {
	best, bestWorth := -1, int32(0)
	for i, d := range rd.degrees {
		if worth := r.degreeWorth(d, a); worth > bestWorth {
			best, bestWorth = i, worth
		}
	}
	if best < 0 {
		return []Said{}
	}
	said := rd.original.Degrees[best]
	e := Said{Text: said.Level.String()}
	if said.Field.Text != "" {
		e.Text += ", " + said.Field.Text
	}
	if fields := rd.degrees[best].fields; len(fields) > 0 {
		e.ID = r.catalogue.Fields[fields[0]].ID
	}
	return []Said{e}
}

func (r *Ranker) degreeWorth(d degree, a int32) int32 {
	level := int32(r.asks[a].Levels[d.level])
	worth := shareOf(r.byNoField, a) / 100 * level
	for _, f := range d.fields {
		worth = max(worth, shareOf(r.fieldEdges(f), a)/100*level)
	}
	return worth
}

func (r *Ranker) interestEvidence(rd *reading, a int32) []Said {
	for _, said := range rd.answers {
		if said.kind == interestAnswer && len(said.found) > 0 && r.catalogue.Interests[said.found[0]].ID == r.asks[a].Interest {
			return []Said{{Text: said.text, ID: r.asks[a].Interest}}
		}
	}
	return []Said{}
}
