package recommend_test

import (
	"errors"
	"fmt"
	"strings"

	"layerpath/data"
	"layerpath/profiles"
	"layerpath/recommend"
)

// small is a ranker with the small catalogue of the tests: three layers, four roles.
func small() *recommend.Ranker {
	c, err := data.Load("../testdata/catalog-small")
	if err != nil {
		panic(err)
	}
	return newRanker(c)
}

// said reads a profile.
func said(text string) profiles.Profile {
	p, err := profiles.Read(strings.NewReader(text), "example")
	if err != nil {
		panic(err)
	}
	return p
}

// A catalogue that is made in Go is checked; data.Embedded gives the one that ships with
// the program.
func ExampleNew() {
	_, err := recommend.New(&data.Catalogue{Name: "mine", Version: "1"})
	fmt.Println(err)
	// Output: catalog: the catalogue has no layers
}

func ExampleRanker_Rank() {
	first := small().Rank(said("degree: {level: master, field: EE}\nskills: [{name: verilog, level: 3}]")).Layers[0]
	fmt.Println(first.Name, first.Score)
	for _, r := range first.Reasons {
		fmt.Println(r.Points, "of", r.Max, "for", r.Name)
	}
	// Output:
	// Silicon 57
	// 26 of 40 for Chip Designer
	// 16 of 20 for Chip design
	// 15 of 15 for degree
}

func ExampleRanker_WhatIf() {
	verilog := recommend.Change{With: said("skills: [{name: verilog, level: 3}]")}
	x, err := small().WhatIf(said("degree: {level: master, field: EE}"), verilog)
	fmt.Println(x.Changes, x.Difference.Layers[0].Scores, err)

	_, err = small().WhatIf(said("skills: [python]"), recommend.Change{Without: said("skills: [go]")})
	fmt.Println(err)
	// Output:
	// [with skill:verilog:3] [15 57] <nil>
	// the profile has no skill "go"
}

func ExampleRanker_Plan() {
	r := small()
	plan, err := r.Plan(said("skills: [python]"), recommend.Goal{Layer: 1, Score: 35}, recommend.Limits{NoDegree: true})
	fmt.Println(plan.Reached, plan.Hours, err)
	for _, step := range plan.Steps {
		fmt.Println(step.What, "→", step.After.Score, "points")
	}

	_, err = r.Plan(said("skills: [python]"), recommend.Goal{Layer: 99}, recommend.Limits{})
	fmt.Println(err)
	// Output:
	// true 300 <nil>
	// Four hours: describe a counter in Verilog and simulate it. → 15 points
	// Chip design to advanced → 35 points
	// unknown layer or role "layer 99"
}

// What was offered, or named, isn't asked again.
func ExampleRanker_Ask() {
	r, p := small(), said("degree: {level: master, field: EE}")
	first := r.Ask(p, nil, 2)
	fmt.Println(first.Skills, first.Settled)
	fmt.Println(r.Ask(p, first.Skills, 2).Skills)
	// Output:
	// [verilog python] false
	// [kubernetes chip-design]
}

func ExampleRanker_ParseGoal() {
	r := small()
	goal, err := r.ParseGoal("2")
	fmt.Printf("%+v %v\n", goal, err)

	_, err = r.ParseGoal("chip desinger")
	var unknown *recommend.GoalError
	fmt.Println(err, errors.As(err, &unknown), unknown.Roles)
	// Output:
	// {Layer:2 Role: Rank:0 Score:0 Own:15 Cores:true Door:stretch} <nil>
	// unknown layer or role "chip desinger" true [chip-designer]
}

// A brief is good until the next one, and agrees with the report.
func ExampleSeries() {
	s := small().NewSeries()
	for _, text := range []string{"skills: [verilog]", "skills: [prompting, kubernetes]"} {
		p := said(text)
		b := s.Brief(&p)
		fmt.Println(b.Layers[0].Layer, b.Layers[0].Score, b.Lead, b.Band, b.Bridge)
	}
	// Output:
	// 1 37 chip-designer likely lab-engineer
	// 3 40 profession likely
}
