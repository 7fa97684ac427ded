package studies

import (
	"testing"

	"layerpath/data/names"
)

// Words that are one in six languages have one stem; others don't, or whoever sells in a store
// has studied history.
func TestStems(t *testing.T) {
	for _, alike := range [][]string{
		{"psychology", "psicología", "psicologia", "psychologie", "Psychologie"},
		{"mathematics", "matemáticas", "matemática", "mathématiques", "Mathematik", "matematica"},
		{"production", "producción", "produção", "production", "Produktion", "produzione"},
		{"communication", "comunicación", "comunicação", "Kommunikation", "comunicazione"},
		{"architecture", "arquitectura", "architettura", "Architektur"},
		{"electronic", "electrónica", "eletrônica", "électronique", "Elektronik", "elettronica"},
		{"philosophy", "filosofía", "philosophie", "Philosophie", "filosofia"},
		{"industrial", "industriel", "industrielle", "industriale", "industriales"},
		{"biotechnology", "biotecnología", "biotechnologie", "Biotechnologie"},
		{"international", "internacional", "internationale", "internazionale"},
		{"neuroscience", "neurociencia", "neurosciences", "neuroscienze"},
	} {
		want := lemmaOf(alike[0])
		for _, word := range alike[1:] {
			if got := stem(names.Key(word)); got != want {
				t.Errorf("the stem of %q is %q, and that of %q %q", word, got, alike[0], want)
			}
		}
	}
	for _, apart := range [][2]string{{"physics", "physical"}, {"engineering", "enginering"}, {"statics", "statistics"}, {"history", "store"}, {"mechanics", "mechanic"}, {"pathology", "pedology"}} {
		if lemmaOf(apart[0]) == lemmaOf(apart[1]) {
			t.Errorf("%q and %q are one word", apart[0], apart[1])
		}
	}
}
