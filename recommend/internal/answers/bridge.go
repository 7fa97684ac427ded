package answers

import (
	"layerpath/data"
	"layerpath/recommend/internal/ledger"
	"layerpath/recommend/report"
)

// There says whether the person is in a role already: with as many of its own points as
// whoever is at home there, with all that nobody is hired without, and through the door or at it.
func (a *Answers) There(account *ledger.Account, role int) bool {
	if account.Pot(account.Ledger().RoleTarget(role)) < report.AtHome || a.Door(account, role, a.Held) == report.Distant {
		return false
	}
	asks, first := account.Ledger().Asks(account.Ledger().RoleTarget(role))
	for i := range asks {
		if asks[i].Core && !account.Met(first+int32(i)) {
			return false
		}
	}
	return true
}

// noBridge says whether a role is none that a bridge could lead to: its door is shut, or the
// person is there.
func (a *Answers) noBridge(account *ledger.Account, role int) bool {
	return a.Door(account, role, a.Degrees) == report.Distant || account.Does(role) || a.There(account, role)
}

// Beyond is the bridge from a role that the person is in, whatever it has to do with AI; -1
// for none.
func (a *Answers) Beyond(account *ledger.Account, role int) int {
	return account.Bridge(role, func(role int) bool { return a.noBridge(account, role) })
}

// Bridge is the nearest role that builds or uses AI, and why it is told: from a lead role
// that AI merely needs, or in which the person is already. Role is -1 for none.
func (a *Answers) Bridge(account *ledger.Account, lead int) (role int, because string) {
	if lead < 0 {
		return -1, ""
	}
	switch {
	case account.Ledger().Role(lead).AI == data.SupportsAI:
		because = report.LeadSupports
	case a.There(account, lead):
		because = report.LeadReached
	default:
		return -1, ""
	}
	return a.Beyond(account, lead), because
}
