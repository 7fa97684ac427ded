package recommend

import "layerpath/recommend/report"

// The answers live in package report; these names are for callers that still look for
// them here.
type (
	Report           = report.Report
	Catalog          = report.Catalog
	Profile          = report.Profile
	Said             = report.Said
	Degree           = report.Degree
	Coverage         = report.Coverage
	Unrecognized     = report.Unrecognized
	Layer            = report.Layer
	Reason           = report.Reason
	Gap              = report.Gap
	GapDegree        = report.GapDegree
	Entry            = report.Entry
	Status           = report.Status
	Role             = report.Role
	Range            = report.Range
	Steadiness       = report.Steadiness
	Loss             = report.Loss
	Opening          = report.Opening
	Warning          = report.Warning
	Plan             = report.Plan
	Target           = report.Target
	Wanted           = report.Wanted
	State            = report.State
	Step             = report.Step
	Gain             = report.Gain
	Obstacle         = report.Obstacle
	Around           = report.Around
	WhatIf           = report.WhatIf
	Comparison       = report.Comparison
	Compared         = report.Compared
	Difference       = report.Difference
	LayerDifference  = report.LayerDifference
	ReasonDifference = report.ReasonDifference
	SkillDifference  = report.SkillDifference
)

const (
	Open              = report.Open
	Stretch           = report.Stretch
	Unknown           = report.Unknown
	Distant           = report.Distant
	NothingRecognized = report.NothingRecognized
	NoPoints          = report.NoPoints
	NoDegree          = report.NoDegree
	NoSkills          = report.NoSkills
	NoInterests       = report.NoInterests
	ReadAs            = report.ReadAs
	SameLevels        = report.SameLevels
	TryStep           = report.TryStep
	SkillStep         = report.SkillStep
	DegreeStep        = report.DegreeStep
	WhatIfSchema      = report.WhatIfSchema
	ComparisonSchema  = report.ComparisonSchema
	Schema            = report.Schema
	PlanSchema        = report.PlanSchema
	ByEntryOrder      = report.ByEntryOrder
)

// ByEntry is report.ByEntry.
func ByEntry(r Report) Report { return report.ByEntry(r) }

// Compare is report.Compare.
func Compare(reports ...Report) Difference { return report.Compare(reports...) }

func doorOrder(s Status) int { return s.Order() }

func doorStatuses() [4]Status { return report.Statuses() }
