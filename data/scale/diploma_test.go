package scale_test

import (
	"fmt"
	"strings"
	"testing"

	"layerpath/data/scale"
)

// What people of forty countries write for their degrees, a line each, and what it means:
// level, field, and whether it is under way, with the year.
const diplomas = `
United States
BS Computer Science: bachelor, Computer Science
B.S. in Mechanical Engineering, University of Michigan, 2014: bachelor, Mechanical Engineering
Master's degree in Public Policy: master, Public Policy
MBA: master, business
MBA, Wharton School: master, business
JD: master, law
M.D.: master, medicine
Associate of Applied Science in Welding Technology: associate, Welding Technology
A.A.S. Network Administration: associate, Network Administration
GED: secondary
High school diploma: secondary
some college: secondary
trade school: vocational
trade school, HVAC: vocational, HVAC
Ed.D.: doctorate, education
PhD candidate in Physics: doctorate, Physics, under way
Bachelor of Arts in Economics (expected 2027): bachelor, Economics, under way 2027
Physics BA: bachelor, Physics
United Kingdom
BSc (Hons) Mathematics, 2:1: bachelor, Mathematics
BA (Hons) History, First Class: bachelor, History
Bachelor of Laws (LLB): bachelor, law
MEng Aeronautics: master, Aeronautics
DPhil Chemistry: doctorate, Chemistry
PGCE: master, education
HND Electrical Engineering: associate, Electrical Engineering
Foundation degree in Computing: associate, Computing
NVQ Level 3 Plumbing: vocational, Plumbing
City & Guilds plumbing: vocational, plumbing
BTEC Level 3 Extended Diploma in IT: vocational, IT
A-levels: secondary
A Levels (Maths, Physics): secondary
5 GCSEs: secondary
MA Linguistics with Distinction: master, Linguistics
Scotland
SVQ: vocational
Ireland
Leaving Cert: secondary
BSc Agriculture, UCD: bachelor, Agriculture, UCD
Canada
DEC: associate
Red Seal electrician: vocational, electrician
College diploma in Graphic Design: associate, Graphic Design
B.A.Sc. Civil Engineering: bachelor, Civil Engineering
Australia
Certificate III in Carpentry: vocational, Carpentry
Bachelor of Nursing: bachelor, nursing
Graduate Diploma in Psychology: bachelor, Psychology
India
B.Tech (CSE): bachelor, CSE
B.Tech in Computer Science and Engineering, IIT Delhi: bachelor, Computer Science and Engineering
3rd year of BTech: bachelor, engineering, under way
BCA: bachelor, computer science
MCA: master, computer science
M.Phil Sociology: master, Sociology
MBBS: master, medicine
B.Ed.: bachelor, education
B.Com: bachelor, business
ITI: vocational
ITI Fitter: vocational, Fitter
12th pass: secondary
10th pass: none
PGDM (Marketing): master, Marketing
BE Electronics: bachelor, Electronics
स्नातक: bachelor
Pakistan
FSc: secondary
BSCS: bachelor, computer science
Nigeria
WAEC: secondary
OND Accounting: associate, Accounting
Kenya
KCSE: secondary
South Africa
Matric: secondary
National Senior Certificate: secondary
Philippines
BSIT: bachelor, information technology
NC II: vocational
Indonesia
S1 Teknik Informatika: bachelor, Teknik Informatika
SMK: vocational
Singapore
Polytechnic diploma: associate
Germany
Abitur: secondary
Diplom-Informatiker: master, computer science
Dipl.-Ing. Maschinenbau: master, Maschinenbau
Diplom (FH) Informatik: bachelor, Informatik
Diplom Wirtschaftsinformatik (FH): bachelor, Wirtschaftsinformatik
Dipl. Ing. Maschinenbau (FH), Aachen: bachelor, Maschinenbau
Dr. rer. nat.: doctorate, natural sciences
Dr. med.: doctorate, medicine
Fachinformatiker: vocational, information technology
Fachinformatiker für Anwendungsentwicklung: vocational, software development
Ausbildung zum Elektroniker: vocational, Elektroniker
Lehre als Tischler: vocational, Tischler
abgeschlossene Berufsausbildung: vocational
Meister Elektrotechnik: bachelor, electrical trades
Informatik (B.Sc.): bachelor, Informatik
Master in Wirtschaftsinformatik: master, Wirtschaftsinformatik
Staatsexamen Jura: master, law
Mittlere Reife: none
Studium abgebrochen: secondary
Austria
Matura: secondary
HTL: associate
Mag. phil.: master
Switzerland
EFZ: vocational
Lizentiat: master
France
Licence: bachelor
Licence d'informatique: bachelor, informatique
BTS: associate
DUT Informatique: associate, Informatique
Bac pro: vocational
Baccalauréat: secondary
Bac+5: master
CAP Cuisine: vocational, Cuisine
Diplôme d'ingénieur: master, engineering
Master 2 Droit des affaires: master, Droit des affaires
Doctorat en biologie: doctorate, biologie
Belgium
graduat: associate
Netherlands
MBO 4: vocational
HBO: bachelor
vwo: secondary
drs.: master
Spain
Grado en Ingeniería Informática: bachelor, Ingeniería Informática
Formación Profesional: vocational
Grado superior: associate
Máster en Ciencia de Datos: master, Ciencia de Datos
Bachillerato: secondary
ESO: none
Portugal
Licenciatura em Gestão: bachelor, Gestão
Mestrado integrado: master
Brazil
Bacharelado em Ciência da Computação: bachelor, Ciência da Computação
Ensino médio: secondary
Tecnólogo: associate
Pós-graduação: master
cursando Bacharelado em Direito: bachelor, Direito, under way
Mexico
Licenciatura en Contaduría: bachelor, Contaduría
Licenciatura trunca: secondary
Preparatoria: secondary
Maestría en Finanzas: master, Finanzas
Argentina
Tecnicatura en Programación: associate, Programación
Secundario completo: secondary
Peru
Bachiller en Ingeniería de Sistemas: bachelor, Ingeniería de Sistemas
Chile
Técnico de nivel superior: associate
Colombia
Técnico laboral: vocational
Ingeniero de Sistemas: bachelor, computer science
Italy
Laurea triennale: bachelor
Laurea in Ingegneria Informatica: bachelor, Ingegneria Informatica
Laurea Magistrale in Fisica, 110/110 e lode: master, Fisica
Diploma di maturità: secondary
Dottorato di ricerca: doctorate
Licenza media: none
Poland
licencjat: bachelor
mgr inż.: master
Czechia
Ing.: bachelor
maturita: secondary
Romania
Licență: bachelor
Hungary
érettségi: secondary
Sweden
civilingenjör: master
gymnasieexamen: secondary
Denmark
cand.scient.: master
Finland
AMK: bachelor
diplomi-insinööri: master
Norway
fagbrev: vocational
Russia
специалист: master
Бакалавр физики: bachelor, физики
среднее специальное: associate
кандидат наук: doctorate
Ukraine
магістр: master
молодший спеціаліст: associate
Greece
Πτυχίο: bachelor
Μεταπτυχιακό: master
Turkey
Lisans: bachelor
yüksek lisans: master
ön lisans: associate
Egypt
بكالوريوس: bachelor
ليسانس في الحقوق: bachelor, الحقوق
Saudi Arabia
ثانوية عامة: secondary
Lebanon
ماجستير: master
Israel
תואר ראשון: bachelor
Iran
کارشناسی ارشد: master
China
本科: bachelor
计算机科学本科: bachelor, 计算机科学
硕士研究生: master
大专: associate
中专: vocational
工学博士: doctorate
Japan
高卒: secondary
工学修士: master, 工学
専門学校: associate
大卒: bachelor
Korea
학사: bachelor
컴퓨터공학 석사: master, 컴퓨터공학
고졸: secondary
Vietnam
Cử nhân: bachelor
Thailand
ปริญญาตรี: bachelor
Anywhere
master electrician: vocational, electrician
Master plumber: vocational, plumber
electrician: vocational, electrician
apprenticeship as a carpenter: vocational, carpenter
apprentice electrician: vocational, electrician, under way
journeyman welder: vocational, welder
BA, MA: master
BSc Physics and MSc Data Science: master, Data Science
MD/PhD: doctorate, medicine
Economics, BA: bachelor, Economics
Laser physics, PhD: doctorate, Laser physics
I have a bachelor's degree in physics: bachelor, physics
BSc Mathematics and Computer Science (MSci): master, Mathematics and Computer Science
Master of Arts and Sciences: master, Sciences
bachelor in progress CS: bachelor, CS, under way
maestría en curso Finanzas: master, Finanzas, under way
Bachelor of History of India: bachelor, History of India
Licence (France): bachelor
MBA student: master, business, under way
PhD Biology (2024-present): doctorate, Biology, under way 2024
MS Excel: -
Scrum Master: -
AWS Certified Solutions Architect - Associate: -
certificate of attendance: -
honorary doctorate: -
high school dropout: none
dropped out of BSc Physics: secondary
unfinished PhD in Law: master, Law
no bachelor: -
guru of law: -
computer science: -
driving licence: -
School of Rock: -
primary school teacher: -
A/B testing: -
Stanford University: -
`

// A degree that isn't understood as it is written is a door that is told to be shut.
func TestReadDiploma(t *testing.T) {
	country, countries, phrases := "", map[string]bool{}, 0
	for line := range strings.SplitSeq(strings.TrimSpace(diplomas), "\n") {
		at := strings.LastIndex(line, ": ")
		if at < 0 {
			country = line
			countries[country] = true
			continue
		}
		phrases++
		text, want := line[:at], line[at+2:]
		if got := told(scale.ReadDiploma(text)); got != want {
			t.Errorf("%s: %q is %q, want %q", country, text, got, want)
		}
	}
	if phrases < 120 || len(countries) < 40 {
		t.Errorf("%d phrases of %d countries", phrases, len(countries))
	}
}

func told(d scale.Diploma, ok bool) string {
	if !ok {
		return "-"
	}
	text := d.Level.String()
	if d.Field != "" {
		text += ", " + d.Field
	}
	if d.UnderWay {
		text += ", under way"
	}
	if d.Year > 0 {
		text += fmt.Sprint(" ", d.Year)
	}
	return text
}
