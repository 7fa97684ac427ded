package ledger

import "layerpath/data"

// ownShare is how far doing a job is evidence for what the job asks for, in percent:
// whoever does it does most of it, and of each thing somebody does little. A job that
// merely resembles a role's gives its share of this.
const ownShare = 60

// partly is how far a job is taken to be that of a role, in percent of what it would be,
// where words of its title were left aside: it resembles it.
const partly = 80

// Does says how far a job is that of a role, in percent: 100 where it is the role's own.
func (l *Ledger) Does(job data.Job, role int) int {
	if l.roles[role].ID == OwnProfession {
		return int(l.layerShare(l.layerOf[role], job) / percent)
	}
	does := l.does(job, role)
	if job.Partly {
		does = does * partly / 100
	}
	return does
}

func (l *Ledger) does(job data.Job, role int) int {
	r := l.roles[role]
	if job.Role == role {
		return 100
	}
	share := 0
	for i := range r.Requirements {
		if q := &r.Requirements[i]; q.Kind == data.ProfessionKind {
			share = max(share, l.jobShare(q, job))
		}
	}
	return share
}

// jobShare is how far a requirement counts a job, in percent: by the id of a role or a
// profession, or by its group, whichever is more. Of a role whose people build AI, or use it
// as a main part of the work, the group doesn't count: they are in the industry, and nobody
// needs to bring AI to their profession.
func (l *Ledger) jobShare(q *data.Requirement, job data.Job) (share int) {
	id, group := "", ""
	if job.Role >= 0 {
		r := &l.catalogue.Roles[job.Role]
		if id = r.ID; r.AI == data.SupportsAI {
			group = r.Group
		}
	} else {
		id, group = l.catalogue.Professions[job.Profession].ID, l.catalogue.Professions[job.Profession].Group
	}
	for i := range q.Professions {
		if s := &q.Professions[i]; s.ID == id || s.ID == group {
			share = max(share, s.Percent)
		}
	}
	return share
}

// layerShare is how far a layer's own asks count a job, in units of [Full].
func (l *Ledger) layerShare(layer int32, job data.Job) (share int32) {
	asks, _ := l.Asks(int(layer))
	for i := range asks {
		if asks[i].Kind == data.ProfessionKind {
			share = max(share, int32(l.jobShare(asks[i].Requirement, job))*percent)
		}
	}
	return share
}

// Job is what a profession counts for: with a layer by how near it is, in full where it
// is the own of one of the layer's roles; with a role by how far it is that role's, for
// each skill that the role asks for; and for what the role's layer shares of those
// skills. What somebody's own profession asks for with AI it shows in its evidence alone:
// nobody writes prompts for being a nurse, and no job is done there yet.
func (l *Ledger) Job(job data.Job) Run {
	shelf, at := l.professions, 2*job.Profession
	if job.Role >= 0 {
		shelf, at = l.titles, 2*job.Role
	}
	if job.Partly {
		at++
	}
	return shelf.keep(at, func() Run {
		layers, roles := make([]int32, l.targets[len(l.rolesOf)-1].end), Run(nil)
		for layer := range l.rolesOf {
			l.each(layer, data.ProfessionKind, func(a *Ask, ask int32) {
				layers[ask] = int32(l.jobShare(a.Requirement, job)) * percent
			})
		}
		for role := range l.roles {
			if does := int32(l.Does(job, role)); does > 0 {
				roles = l.appendJob(roles, role, does)
				l.shared(layers, role, does)
			}
		}
		var run Run
		for ask, e := range layers {
			if e > 0 {
				run = append(run, newPiece(int32(ask), e))
			}
		}
		return append(run, roles...)
	})
}

// given is the weight, of a role's hundred, from which on whoever does the job is taken to
// know what it asks for: few prompt engineers write Python, of which the role asks for a
// little, and many data engineers do.
const given = 8

// JobReach is how far doing a job is evidence that a skill is known which is wanted at a
// level: by what the roles ask for whose job it is, at the level that they ask for. What
// nobody is hired without is, and what weighs much; what is asked for beside it needn't be.
func (l *Ledger) JobReach(job data.Job, skill, want int32) (reach int32) {
	for ask := l.wanted[skill]; ask > 0; ask = l.asks[ask-1].next {
		q := &l.asks[ask-1]
		if !q.Core && q.Requirement.Points < given {
			continue
		}
		if role := int(q.Target) - len(l.rolesOf); role >= 0 && l.roles[role].ID != OwnProfession {
			reach = max(reach, atLevel(Part(ownShare*percent, int32(l.Does(job, role))), int32(q.Level), want))
		}
	}
	return reach
}

// appendJob appends what a job counts for with a role whose it is, so far in percent.
func (l *Ledger) appendJob(run Run, role int, does int32) Run {
	own := l.roles[role].ID == OwnProfession
	asks, first := l.Asks(l.RoleTarget(role))
	for i := range asks {
		a, e := &asks[i], int32(0)
		switch {
		case a.Kind == data.SkillKind && (!own || a.Requirement.Evidence):
			e = Part(ownShare*percent, does)
		case a.Kind == data.ProfessionKind && !own && does == 100:
			e = Full
		}
		if e > 0 {
			run = append(run, newPiece(first+int32(i), e))
		}
	}
	return run
}

// shared raises the evidence for the asks of a role's layer to what a job counts for
// there that is the role's so far, in percent: in full for the layer's professions where
// it is the role's own; for skills by what the role asks for.
func (l *Ledger) shared(evidence []int32, role int, does int32) {
	if l.roles[role].ID == OwnProfession {
		return
	}
	layer := int(l.layerOf[role])
	if does == 100 {
		l.each(layer, data.ProfessionKind, func(_ *Ask, ask int32) { evidence[ask] = Full })
	}
	for i := range l.asksOf(role) {
		a := &l.asksOf(role)[i]
		if a.Kind != data.SkillKind {
			continue
		}
		for _, p := range l.skillShares(a.Skill) {
			if ask := p.Ask(); int(l.asks[ask].Target) == layer {
				evidence[ask] = max(evidence[ask], Part(Part(ownShare*percent, does), p.Evidence()/percent))
			}
		}
	}
}

// each calls with each ask of a target that is of a kind, and its number.
func (l *Ledger) each(target int, kind data.Kind, visit func(a *Ask, ask int32)) {
	asks, first := l.Asks(target)
	for i := range asks {
		if asks[i].Kind == kind {
			visit(&asks[i], first+int32(i))
		}
	}
}
