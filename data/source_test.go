package data

import (
	"slices"
	"strings"
	"testing"

	"layerpath/data/scale"
)

// A sourceLayer is what the model of the seven layers (see the README) says of
// one layer, in the words of its author.
type sourceLayer struct {
	stream, name, nickname string
	roles                  []string
	skills                 []string
	open, stretch          scale.Degree // the entry point
}

func sevenLayers() []sourceLayer {
	return []sourceLayer{
		{
			"upstream", "Hardware & Infrastructure", "",
			[]string{"Hardware Engineer", "Chip Designer (VLSI)", "Data Center Architect", "Network Engineer"},
			[]string{"Electrical Engineering", "Semiconductor Physics", "Systems Design", "Thermodynamics", "large-scale network management"},
			scale.Master, scale.Bachelor,
		}, {
			"upstream", "Core Research & Algorithms", "",
			[]string{"Research Scientist", "AI Researcher", "Machine Learning Scientist"},
			[]string{"Advanced Mathematics", "Linear Algebra", "Calculus", "Statistics", "Deep Learning Theory", "Algorithm Design", "Python", "PyTorch", "TensorFlow"},
			scale.Doctorate, scale.Master,
		}, {
			"upstream", "Foundation Models", "The Engines",
			[]string{"Machine Learning Engineer", "Research Engineer", "Data Scientist (at massive scale)"},
			[]string{"Distributed Computing", "High-Performance Computing (HPC)", "advanced Python/C++", "large-scale data engineering", "software engineering"},
			scale.Master, scale.Bachelor,
		}, {
			"midstream", "Model Enablement & MLOps", "The Tooling",
			[]string{"AI Platform Engineer", "MLOps Engineer", "Developer Advocate", "Software Engineer (Backend/APIs)"},
			[]string{"Software Engineering", "Cloud Computing (AWS, GCP, Azure)", "Kubernetes", "Docker", "API design"},
			scale.Bachelor, scale.NoDegree,
		}, {
			"midstream", "AI-Powered Applications & Features", "The Products",
			[]string{"AI Product Manager", "Full-Stack Developer", "UX/UI Designer (with AI focus)", "Prompt Engineer"},
			[]string{"Product sense", "user-centric design", "API integration", "web development", "mobile development", "React", "Python/Django"},
			scale.NoDegree, scale.NoDegree,
		}, {
			"downstream", "Integration & Orchestration", "The Connective Tissue",
			[]string{"Automation Consultant", "No-Code/Low-Code Developer", "Business Analyst", "Operations Manager"},
			[]string{"logical thinking", "process-oriented mindset", "APIs"},
			scale.NoDegree, scale.NoDegree,
		}, {
			"downstream", "End-User Interface & Experience", "The Surface",
			nil,
			[]string{"Domain expertise", "critical thinking", "effective communication", "writing prompts"},
			scale.NoDegree, scale.NoDegree,
		},
	}
}

// Whoever knows the model looks for its layers and streams, exactly, and for its
// titles, which come first among the roles of each layer.
func TestEmbeddedCatalogueHasTheSevenLayersOfTheSource(t *testing.T) {
	c := embeddedCatalogue(t)
	source := sevenLayers()
	if len(c.Layers) != len(source) {
		t.Fatalf("%d layers, want %d", len(c.Layers), len(source))
	}
	roles := 0
	for i, want := range source {
		l := c.Layers[i]
		if l.Number != i+1 || l.Name != want.name || l.Stream != want.stream || want.nickname != "" && l.Nickname != want.nickname {
			t.Errorf("layer %d is %d %q (%q) %s, want %q (%q) %s", i+1, l.Number, l.Name, l.Nickname, l.Stream, want.name, want.nickname, want.stream)
		}
		if l.Entry.Open != want.open || l.Entry.Stretch != want.stretch {
			t.Errorf("layer %d: the door is open from %s, a stretch from %s; want %s, %s", i+1, l.Entry.Open, l.Entry.Stretch, want.open, want.stretch)
		}
		var titles []string
		for _, r := range c.Roles {
			if r.Layer == l.ID {
				titles = append(titles, r.Title)
			}
		}
		if len(titles) < len(want.roles) || !slices.Equal(titles[:len(want.roles)], want.roles) {
			t.Errorf("layer %d has the roles %q, want first %q", i+1, titles, want.roles)
		}
		if isSkillSet := l.SkillSet != ""; isSkillSet != (len(want.roles) == 0) {
			t.Errorf("layer %d: skill set is %v", i+1, isSkillSet)
		}
		roles += len(want.roles)
	}
	if roles != 22 {
		t.Errorf("the table has %d roles, the source 22", roles)
	}
}

// Whoever brings what the source requires, in its own words, is understood and
// earns for it in that layer: through what its professions share, or through a role in it
// or a person's own profession, by the skill itself or a broader one.
func TestEmbeddedCatalogueAsksForEachSkillOfTheSource(t *testing.T) {
	c := embeddedCatalogue(t)
	up := map[string][]Share{}
	for _, s := range c.Skills {
		up["skill "+s.ID] = s.Broader
	}
	for i, want := range sevenLayers() {
		l := c.Layers[i]
		asked := map[string]bool{}
		askedBy(asked, l.Requirements)
		askedBy(asked, l.Own)
		for _, r := range c.Roles {
			if r.Layer == l.ID {
				askedBy(asked, r.Requirements)
			}
		}
		for _, text := range want.skills {
			found := c.FindSkills(text)
			if len(found) == 0 || len(found) < 1+strings.Count(text, "/") {
				t.Errorf("layer %d: %q is understood as %q only", i+1, text, skillIDs(c, found))
			}
			for _, s := range found {
				id := c.Skills[s].ID
				if !reaches(asked, up, "skill", id) {
					t.Errorf("layer %d: %q (%s) earns no point", i+1, text, id)
				}
			}
		}
	}
}
