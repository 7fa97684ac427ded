package scale_test

import (
	"strings"
	"testing"

	"layerpath/data/scale"
)

// A word that joins two degrees joins two subjects, too, and only what stands around it says
// which. Of two that are taken for one, one is lost, and the field of the other is wrong.
func TestSplitDiplomas(t *testing.T) {
	for text, want := range map[string]string{
		"":                                    "",
		"BSc Physics":                         "BSc Physics",
		"BSc Physics and MBA":                 "BSc Physics|MBA",
		"BSc Physics and MSc Maths":           "BSc Physics|MSc Maths",
		"B.A. History & M.A. Economics":       "B.A. History|M.A. Economics",
		"BA English and BSc Computer Science": "BA English|BSc Computer Science",
		"BSc Physics + MSc Maths and a PhD":   "BSc Physics|MSc Maths|a PhD",
		"B.Tech+MBA":                          "B.Tech|MBA",
		"Bachelor of Arts in English Literature and a Master in Education": "Bachelor of Arts in English Literature|a Master in Education",
		"Licenciatura en Derecho y Maestría en Administración":             "Licenciatura en Derecho|Maestría en Administración",
		"Licenciatura en Derecho y una Maestría en Administración":         "Licenciatura en Derecho|una Maestría en Administración",
		"Bachelor Physik und Master Informatik":                            "Bachelor Physik|Master Informatik",
		"Licence de droit et Master en gestion":                            "Licence de droit|Master en gestion",
		"Laurea in Fisica e Dottorato in Matematica":                       "Laurea in Fisica|Dottorato in Matematica",
		"Physics BSc and Data Science MSc":                                 "Physics BSc|Data Science MSc",
		"BSc Physics and currently pursuing an MBA":                        "BSc Physics|currently pursuing an MBA",
		"BSc Physics and Mathematics and MSc Computer Science":             "BSc Physics and Mathematics|MSc Computer Science",
		"BSc in Physics and Chemistry":                                     "=",
		"Bachelor of Science and Engineering":                              "=",
		"Bachelor of Science and Engineering (BSc)":                        "=",
		"Master of Arts and Sciences":                                      "=",
		"BSc Mathematics and Computer Science (MSci)":                      "=",
		"BSc Mathematics and Computer Science MSci":                        "=",
		"bachelor of medicine and bachelor of surgery":                     "=",
		"Grado en Matemáticas e Ingeniería Informática":                    "=",
		"BSc Logistics and Trade":                                          "=",
		"BEd Primary and Secondary":                                        "=",
		"PGCE Adult and Vocational Education":                              "=",
		"primary and secondary school":                                     "=",
		"City and Guilds plumbing":                                         "=",
		"pursuing BSc and MSc Physics":                                     "=",
		"dropped out of BSc Physics and MBA":                               "=",
		"BSc Physics and MS Excel":                                         "=",
		"BSc Physics (with maths and MSc modules)":                         "=",
		"Bac+5": "=",
	} {
		if want == "=" {
			want = text
		}
		if got := strings.Join(scale.SplitDiplomas(text), "|"); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
