package main

import (
	"github.com/spf13/cobra"

	"layerpath/cmd/layerpath/internal/render/listing"
	"layerpath/cmd/layerpath/internal/said"
	"layerpath/cmd/layerpath/internal/shell"
)

func newSkillsCmd(sh *shell.Process) *cobra.Command {
	return listCmd(sh, &cobra.Command{
		Use:   "skills [QUERY]",
		Short: "Look for skills that the catalogue knows",
		Long: `Look for skills by name, alias or a part of either. A skill that is named exactly is shown with its other
names, what it is evidence for, and the points that it earns by itself. Without a query: the
categories, with the best known skills of each; every skill in JSON, YAML and CSV.`,
		Example: "  layerpath skills k8s\n  layerpath skills learning\n  layerpath skills -o json",
	}, "query", said.Skill(sh), listing.Skills, listing.SkillsLike)
}
