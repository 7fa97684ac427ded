package studies

import (
	"strings"
	"sync"

	"layerpath/data/names"
)

// A meaning is an English word, or two, and what other languages say for it where the stem
// alone doesn't show it: Spanish, Portuguese, French and Italian, in which a name begins with what
// it is about ("psicología clínica"), and German, in which it ends there, as in English.
type meaning struct{ english, romance, german string }

// meanings are the words of diplomas. A plural and a gender more need no entry of their own.
func meanings() []meaning {
	return []meaning{
		// What a name may be about in any field
		{"engineering", "ingeniería engenharia génie ingénierie ingegneria ingeniero ingeniera ing engenheiro ingénieur ingegnere", "ingenieurwesen ingenieur technik"},
		{"science", "ciencia ciências scienza", "wissenschaft wissenschaften"},
		{"studies", "estudios estudos études studi", "studien"},
		{"management", "gestión gestão gestione dirección direção direzione gerencia gerência", "führung"},
		{"administration", "amministrazione", "verwaltung"},
		{"business", "empresas empresarial negocios negócios entreprise entreprises azienda aziendale impresa imprese", "betrieb wirtschaft unternehmen"},
		{"development", "desarrollo desenvolvimento développement sviluppo", "entwicklung"},
		{"planning", "planificación planeación planeamiento planejamento planeamento planification pianificazione", "planung"},
		{"research", "investigación pesquisa recherche ricerca", "forschung"},
		{"teaching", "enseñanza ensino enseignement insegnamento docencia", ""},
		{"process", "procesos processos procédés processi", "prozess verfahren"},
		{"project", "proyectos projetos projets progetti", "projekt"},
		{"quality", "calidad qualidade qualité qualità", "qualität"},
		{"security", "seguridad segurança sécurité sicurezza", "sicherheit"},
		{"work", "trabajo trabalho travail lavoro", "arbeit"},
		{"technology", "", "technologien"},
		{"technique", "técnicas", "techniken"},
		{"applied", "aplicada aplicado appliquée appliqué applicata applicato", "angewandt"},
		{"international", "", "internationale"},
		{"theoretical", "teórica teorica théorique", "theoretisch"},
		{"special", "especial", "sonder"},
		{"natural", "naturelles", "natur"},
		{"human", "humaines humain umane umani umanistiche", ""},
		{"resources", "recursos risorse", "ressourcen"},
		{"technician", "técnico técnica technicien technicienne tecnico perito operatore operador opérateur auxiliar addetto asistente", "techniker fachkraft facharbeiter"},
		{"installations", "impianti instalaciones instalações", "anlagen"},
		// Computing
		{"computer", "computación computação cómputo computadora computadoras computadores ordenadores ordinateurs calcolatori computador", "rechner"},
		{"software", "logiciel logiciels", ""},
		{"data", "datos dados données dati", "daten"},
		{"network", "redes réseaux réseau reti", "netzwerk netze"},
		{"cybersecurity", "ciberseguridad cibersegurança cybersécurité", "cybersicherheit"},
		{"artificial", "", "künstlich"},
		{"game", "videojuegos juegos jogos jeux videogiochi", "spiele"},
		// Engineering
		{"electrical", "", "elektro"},
		{"mechanical", "", "maschinen"},
		{"mechanical engineering", "", "maschinenbau maschinenwesen"},
		{"civil engineering", "", "bauingenieurwesen"},
		{"construction", "costruzioni costruzione edificación", "bau"},
		{"automation", "automatización automação automatisation automatismes automazione", "automatisierung"},
		{"automotive", "automotriz automotivo automotiva", "fahrzeug kraftfahrzeug"},
		{"aerospace", "aeroespacial aérospatiale aerospaziale", ""},
		{"environmental", "ambiental ambientales ambientais ambiente ambientale ambientali environnement", "umwelt"},
		{"energy", "energética énergétique energetica", ""},
		{"mining", "minas minería mineração", "bergbau"},
		{"petroleum", "petróleo petrolera pétrole petrolio", "erdöl"},
		{"materials", "", "werkstoff"},
		// Mathematics and nature
		{"statistics", "estadística estatística", ""},
		{"chemistry", "química químico chimie chimique chimica chimico", "chemie chemisch"},
		{"biochemistry", "bioquímica biochimie biochimica", "biochemie"},
		{"marine", "mar marina marinas mer mare", "meeres"},
		{"earth", "tierra terra terre", "erde"},
		{"life", "vida vita", "leben"},
		// People and societies
		{"law", "derecho direito droit diritto jurídica jurídicas juridique juridiques giuridiche jurídico", "recht"},
		{"criminal", "penal pénal penale", "straf"},
		{"political", "", "politik"},
		{"public", "", "öffentlich"},
		{"economics", "economía economia économie", "ökonomie"},
		{"econometrics", "econometría econometria économétrie", "ökonometrie"},
		{"sociology", "", "soziologie"},
		{"history", "historia história histoire storia storico", "geschichte"},
		{"literature", "letteratura letras lettres lettere", ""},
		{"language", "lenguas lengua línguas langues lingue idiomas lenguaje", "sprache sprachen"},
		{"English", "inglés inglesa inglês anglais anglaises inglese", "englisch"},
		{"translation", "traducción tradução traduction traduzione", "übersetzen"},
		{"interpreting", "interpretación interprétation", "dolmetschen"},
		{"archaeology", "arqueología archéologie archeologia", "archäologie"},
		{"education", "formazione", "bildung erziehung"},
		{"pedagogy", "", "pädagogik"},
		{"gender", "género gênero genre genere", "geschlechter"},
		{"cultural", "cultura", "kultur"},
		{"government", "gobierno governo gouvernement", ""},
		{"journalism", "periodismo jornalismo journalisme giornalismo", "journalismus publizistik"},
		{"media", "medios mídia mídias médias", "medien"},
		{"advertising", "publicidad publicidade publicité pubblicità", "werbung"},
		{"sport", "deporte deportes deportivas deportiva esporte desporto", ""},
		{"library", "", "bibliotheks"},
		{"religion", "", "religions"},
		// Arts
		{"art", "", "kunst künste"},
		{"fine", "bellas belas beaux belle", ""},
		{"design", "diseño desenho disegno", "gestaltung"},
		{"fashion", "moda", ""},
		{"theatre", "teatro théâtre", ""},
		{"film", "cine", ""},
		{"dance", "danza dança danse", "tanz"},
		{"sound", "sonido suono", "ton"},
		{"urban", "urbanística", "stadt"},
		// Business
		{"marketing", "mercadotecnia mercadeo", ""},
		{"commerce", "comercio comércio commercio", ""},
		{"trade", "", "handel"},
		{"finance", "financiera financieras financiero financeira financière finanziario finanziaria", "finanz finanzen"},
		{"accounting", "contabilidad contaduría contabilidade contable contables contábeis comptabilité contabilità contador contadora contadoria comptable", "rechnungswesen buchhaltung"},
		{"auditing", "auditoría auditoria", ""},
		{"banking", "banca banque bancario", ""},
		{"insurance", "seguros assicurazioni", "versicherung"},
		{"tourism", "turismo tourisme turística turístico turísticas touristique", "tourismus"},
		{"hospitality", "hotelería hostelería hotelaria hôtellerie hotelera", "hotellerie"},
		{"real estate", "inmobiliaria immobilier immobiliare", "immobilien"},
		{"entrepreneurship", "emprendimiento emprendedurismo empreendedorismo entrepreneuriat imprenditorialità", ""},
		// Health, land, food
		{"health", "salud saúde santé sanitarias sanitaria sanitarie salute", "gesundheit"},
		{"medicine", "médica médicas médico médecine médicale", "medizinisch"},
		{"nursing", "enfermería enfermagem infirmiers infirmier infermieristica infermieristiche", "pflege krankenpflege"},
		{"dentistry", "odontología odontologia odontologie odontoiatria", "zahnmedizin"},
		{"nutrition", "alimentación alimentação alimentazione", "ernährung"},
		{"agriculture", "agrícola agrícolas agricole agraria agrario agrarie agrarias agropecuaria", "landwirtschaft agrar"},
		{"forestry", "forestal florestal forestière forestier forestale forestali", "forst"},
		{"food", "alimentos alimentaria alimentarias alimentaires alimenti alimentari", "lebensmittel"},
	}
}

// A said is what a word of another language says: the lemmas of English words.
type said struct {
	lemmas          []string
	romance, german bool
}

// A dictionary has what words of other languages say, by key, and those of the Romance ones
// by their stem, too, which they share with their plural and their other gender.
type dictionary struct{ byKey, byStem map[string]said }

var (
	foreignOnce sync.Once
	foreign     dictionary
)

func foreignWords() *dictionary {
	foreignOnce.Do(func() {
		foreign = dictionary{map[string]said{}, map[string]said{}}
		for _, m := range meanings() {
			var lemmas []string
			for english := range strings.FieldsSeq(m.english) {
				lemmas = append(lemmas, lemmaOf(english))
			}
			for word := range strings.FieldsSeq(m.romance) {
				key := names.Key(word)
				foreign.byKey[key] = said{lemmas, true, false}
				if s := stem(key); len(s) >= shortStem {
					foreign.byStem[s] = said{lemmas, false, false} // an English word may have the stem: "danza", "dance"
				}
			}
			for word := range strings.FieldsSeq(m.german) {
				foreign.byKey[names.Key(word)] = said{lemmas, false, true}
			}
		}
	})
	return &foreign
}

// shortStem is how long a stem has to be to say what it says under any ending: "storia" is
// history, and a store isn't.
const shortStem = 5

// look gives what a word of another language says. German adjectives have endings.
func (d *dictionary) look(key string) (said, bool) {
	if s, ok := d.byKey[key]; ok {
		return s, true
	}
	for _, e := range []string{"en", "er", "es", "em", "e", "n", "s"} {
		if cut, ok := strings.CutSuffix(key, e); ok && len(cut) > shortStem {
			if s, ok := d.byKey[cut]; ok && s.german {
				return s, true
			}
		}
	}
	s, ok := d.byStem[stem(key)]
	return s, ok
}

// A joint is what a word that carries no meaning of its own does to those around it.
type joint int

const (
	none   joint = iota // the word carries meaning
	filler              // "the", "für"
	binds               // "of", "de": what is before it is what the name is about
	lists               // "and", "y": two names, or one
	cuts                // "with", "mención": behind it stands what is left aside
	denies              // "non", "not"
)

// jointOf says which a word is, by its key, and whether it is of a Romance language.
func jointOf(key string) (is joint, romance bool) {
	switch key {
	case "the", "a", "an", "its", "der", "die", "das", "den", "dem", "des", "as", "general", "allgemeine", "allgemeiner", "allgemeines", "other", "otros":
		return filler, false
	case "la", "las", "los", "el", "le", "les", "lo", "il", "gli", "l", "os", "o", "i":
		return filler, true
	case "of", "in", "for", "to", "on", "fur", "im", "von", "vom", "zur", "zum":
		return binds, false
	case "de", "del", "du", "d", "da", "do", "dos", "di", "della", "dei", "delle", "degli", "dell", "dello", "en", "em", "na", "no", "nas", "nos", "para", "per", "pour",
		"aux", "au", "al", "alla", "nel", "nella", "sur", "sobre", "por":
		return binds, true
	case "and", "or", "und", "oder", "sowie":
		return lists, false
	case "y", "e", "et", "ou", "ed":
		return lists, true
	case "with", "mit", "avec", "con", "com", "option", "opcion", "mention", "mencion", "specialite", "especialidad", "especializacion", "enfasis", "orientacion",
		"schwerpunkt", "vertiefung", "fachrichtung", "indirizzo", "curriculum", "habilitacao", "parcours", "specializing", "specialising", "majoring":
		return cuts, false
	case "non", "not", "never", "but", "except", "good", "at", "anything", "nothing", "without", "sin", "sem", "kein", "keine", "sans":
		return denies, false
	}
	return none, false
}

// weak says whether a word, by its stem, decides nothing alone: what kind of learning it is
// ("science", "management"), or what means one thing as a field and another behind a word
// ("logic", "composition", "languages").
func weak(lemma string) bool {
	_, ok := weakStems()[lemma]
	return ok
}

// strips says whether a word that decides nothing may stand behind the name of a field, and
// be left aside: "marine engineering technology" is near to marine engineering.
func strips(lemma string) bool { return weakStems()[lemma] }

var (
	weakOnce sync.Once
	weakOnes map[string]bool
)

func weakStems() map[string]bool {
	weakOnce.Do(func() {
		weakOnes = map[string]bool{}
		for word := range strings.FieldsSeq("technician specialist operator installations science studies technology technologist management administration engineering technique development planning research teaching practice theory systems") {
			weakOnes[lemmaOf(word)] = true
		}
		for word := range strings.FieldsSeq("art service services work automation design language analysis logic composition operations government insurance religion ministry divinity writing corrections " +
			"transport transportation surgery trades painting coding programming networking acting film cinema optimization simulation politics rehabilitation " +
			"localization media sales leadership investment policing security information data computer electrical civil mechanical industrial public social " +
			"international applied digital general natural physical human quality process project commerce trade life earth health food sport fashion culture library " +
			"aviation fisheries flight French Spanish English Latin German training ethics rhetoric physiology interpreting vision") {
			weakOnes[lemmaOf(word)] = false
		}
	})
	return weakOnes
}
