package scale

// A degreeWord is what people call a degree, with commas between, the level that it means,
// and where that is from: the level of ISCED 2011 (UNESCO's classification, with its
// mappings of the countries), or of the European framework (EQF) where a country's own
// framework refers to it. Field is the field of study behind the word, in English; empty
// where the word says none. Behind "=" stands a word that means a level where nothing else
// stands beside it, and behind "~" one that is a subject, too.
type degreeWord struct {
	words  string
	level  Degree
	source string
	field  string
}

// degreeWords has the words of the world for its degrees. ISCED decides: 0 to 2 is no
// degree, 3 secondary, or vocational with a trade, 4 vocational, 5 associate, 6 bachelor, 7
// master, 8 doctorate. A first professional degree of the United States (MD, JD) is 7 there,
// and so is a long first degree (Diplom, MBBS, специалист, laurea a ciclo unico); who gets a
// doctor's title with it has written no doctorate.
//
// Where countries mean different things by a word, the lesser goes, that no door is told to
// be open that is shut: "diploma" is an associate degree, as in Canada and India, and less in
// Britain; "licence" and "licenciatura" are bachelor's, though the old ones of Spain and
// Portugal took five years; "kandidat" is a bachelor in Sweden and a master in Denmark; "Ing."
// is a bachelor's, and a master's in Prague. "Bachiller" and "bachillerato" are school, as
// from Spain to Argentina, but in something they are the first degree of Peru and Costa Rica,
// but for what schools offer ("bachiller en ciencias").
//
// Where two countries use one word for different things, and one of them has given it up, the
// other's goes: OND is Nigeria's national diploma.
//
// Short words stand for what most people mean: MS is no multiple sclerosis, and MD no
// Doctor of Medicine of Oxford.
func degreeWords() []degreeWord {
	return []degreeWord{
		// No degree, and school up to fifteen or sixteen
		{"=none, no degree, no qualification, no qualifications, no formal education, no formal qualification, no diploma, uneducated, kein Abschluss, ohne Abschluss, sans diplôme, aucun diplôme, sin título, sin estudios, " +
			"nessun titolo, sem diploma, без образования, 无学历", NoDegree, "ISCED 0", ""},
		{"primary school, elementary school, primary education, Grundschule, école primaire, =primaria, educación primaria, ensino fundamental, scuola elementare, начальная школа, 小学, ilkokul", NoDegree, "ISCED 1", ""},
		{"middle school, junior high school, junior high, lower secondary, 10th pass, 10th grade, class 10, class X, tenth standard, matriculation, matric pass, brevet, brevet des collèges, diplôme national du brevet, Hauptschulabschluss, =Hauptschule, " +
			"Mittlere Reife, Realschulabschluss, =Realschule, mittlerer Schulabschluss, licenza media, terza media, graduado escolar, =ESO, educación secundaria obligatoria, vmbo, mavo, gimnazjum, основное общее образование, неполное среднее, " +
			"9 классов, 初中, 初中毕业, 中卒, 중졸, 중학교, ortaokul, दसवीं, 10वीं", NoDegree, "ISCED 2", ""},

		// Schools that lead to a university
		{"secondary, secondary school, secondary education, upper secondary, high school, high school diploma, senior high school, senior high, " +
			"high school graduate, high school certificate, school leaving certificate, secondary diploma, secondary school certificate, " +
			"secondary school diploma, =school, =HS, HS diploma, HSD, GED, HiSET, general equivalency diploma, some college, some college credit, " +
			"some university, college dropout, university dropout", Secondary, "ISCED 344", ""},
		{"A levels, A level, GCE A level, GCE A levels, GCE advanced level, AS levels, =advanced level, advanced levels, sixth form, GCSE, GCSEs, O levels, O level, IGCSE, Scottish Highers, Highers, Advanced Highers, Leaving Certificate, Leaving Cert, " +
			"VCE, HSC, SACE, WACE, ATAR, NCEA, NCEA level 3, International Baccalaureate, =IB, IB diploma, International Baccalaureate diploma, European Baccalaureate, Grade 12, matric, National Senior Certificate, WAEC, WASSCE, SSCE, NECO, KCSE, UACE, STPM, SPM", Secondary, "ISCED 344", ""},
		{"12th pass, 12th, 12th grade, 12th standard, class 12, class XII, plus two, 10+2, +2, =intermediate, higher secondary, higher secondary certificate, senior secondary, pre university, pre-university course, PUC, FSc, F.A., बारहवीं, 12वीं, इंटरमीडिएट, उच्च माध्यमिक, " +
			"উচ্চ মাধ্যমিক", Secondary, "ISCED 344", ""},
		{"Abitur, Abi, allgemeine Hochschulreife, Hochschulreife, Fachabitur, Fachhochschulreife, fachgebundene Hochschulreife, Matura, Maturität, gymnasiale Maturität, Reifeprüfung, AHS-Matura, =Gymnasium", Secondary, "EQF 4", ""},
		{"bac, baccalauréat, baccalaureate, baccalauréat général, bac général, bac S, bac ES, bac L, bac technologique, baccalauréat technologique, bac STI2D, DAEU, =lycée, CESS, diplôme d'études secondaires, " +
			"vwo, havo, aso, tso", Secondary, "EQF 4", ""},
		{"bachillerato, bachiller, bachillerato general, bachiller académico, bachiller en ciencias, bachiller en ciencias y letras, bachiller en humanidades, bachiller en letras, bachillerato en ciencias, bachillerato en letras, bachillerato en artes, bachillerato en humanidades, " +
			"bachillerato en ciencias sociales, bachillerato en ciencias naturales, bachillerato en ciencias y letras, preparatoria, prepa, media superior, educación media superior, enseñanza media, educación media, media completa, secundaria, =secundario, secundario completo, " +
			"secundaria completa, educación secundaria, BUP, COU", Secondary, "ISCED 344", ""},
		{"ensino médio, ensino médio completo, ensino secundário, segundo grau, 2º grau, 12º ano", Secondary, "ISCED 344", ""},
		{"maturità, diploma di maturità, diploma di scuola superiore, diploma superiore, diploma di scuola secondaria, diploma di istruzione secondaria superiore, diploma quinquennale, =liceo, liceo scientifico, liceo classico, liceo linguistico, scuola superiore, scuole superiori", Secondary, "EQF 4", ""},
		{"gymnasieexamen, studentexamen, studentereksamen, gymnasiet, gymnasieskole, vitnemål, videregående, videregående skole, studiespesialisering, ylioppilas, ylioppilastutkinto, =lukio, stúdentspróf, STX, HTX", Secondary, "EQF 4", ""},
		{"egzamin maturalny, =liceum, liceum ogólnokształcące, wykształcenie średnie, średnie, =gymnázium, érettségi, =gimnázium, bacalaureat, =liceu, " +
			"studii liceale, srednja škola, =gimnazija, opća gimnazija, SSS, državna matura, splošna matura, brandos atestatas, vidusskola, keskharidus, " +
			"keskkool", Secondary, "EQF 4", ""},
		{"среднее, среднее образование, среднее общее, среднее общее образование, полное среднее, аттестат, =школа, 11 классов, средно образование, гимназия, незаконченное высшее, неоконченное высшее, неполное высшее", Secondary, "ISCED 344", ""},
		{"середня освіта, повна загальна середня освіта, повна середня, атестат, атестат зрілості, незакінчена вища, неповна вища", Secondary, "ISCED 344", ""},
		{"=λύκειο, απολυτήριο, απολυτήριο λυκείου, γενικό λύκειο, πανελλήνιες, apolytirio", Secondary, "EQF 4", ""},
		{"ثانوية, ثانوية عامة, الثانوية, الثانوية العامة, شهادة الثانوية, شهادة الثانوية العامة, توجيهي, التوجيهي, بكالوريا, البكالوريا, باكالوريا, الباكالوريا, إعدادية, دیپلم, tawjihi, thanaweya amma, thanawiya, דיפלומת תיכון, בגרות, תעודת בגרות, bagrut, תיכון", Secondary, "ISCED 344", ""},
		{"=lise, lise mezunu, anadolu lisesi, fen lisesi, lise diploması, SMA, SMA IPA, SMA IPS, MA Aliyah, trung học phổ thông, THPT, tốt nghiệp THPT, มัธยมศึกษาตอนปลาย, ม.6, มัธยมปลาย", Secondary, "ISCED 344", ""},
		{"高中, 高中毕业, 高中畢業, 普通高中, 高卒, 高校卒業, =高等学校, 高等学校卒業, =高校, =高等學校, 고졸, =고등학교, 고등학교 졸업, 인문계 고등학교, 검정고시, gaokao, DSE, HKDSE, HKCEE", Secondary, "ISCED 344", ""},

		// Trades
		{"vocational, certificate in, certificate of, Cert., vocational training, vocational education, vocational school, vocational degree, vocational diploma, vocational certificate, vocational qualification, vocational high school, vocational course, vocational secondary school, VET, TVET, =trade, trade school, " +
			"trade certificate, trade qualification, trade diploma, trades certificate, =trade test, technical school, technical certificate, technical high school, technical diploma, tech school, career and technical education, vo-tech, =certificate, =professional certificate, " +
			"certificate of proficiency, skilled worker, craft certificate, =job corps", Vocational, "ISCED 4", ""},
		{"apprenticeship, apprenticeships, apprentice, modern apprenticeship, advanced apprenticeship, intermediate apprenticeship, registered apprenticeship, apprenticeship certificate, completed apprenticeship, journeyman, journeyman certificate, journeyperson, journeyman's license, " +
			"Red Seal, Red Seal certificate, certificate of qualification, indentured apprenticeship, master craftsman, master tradesman, time-served", Vocational, "ISCED 4", ""},
		{"NVQ, NVQs, SVQ, VRQ, GNVQ, NVQ level 1, NVQ level 2, NVQ level 3, SVQ level 2, SVQ level 3, NVQ 1, NVQ 2, NVQ 3, SVQ 2, SVQ 3, level 2 diploma, level 3 diploma, level 2 NVQ, level 3 NVQ, level 2 apprenticeship, level 3 apprenticeship, level 2 certificate, level 3 certificate, " +
			"BTEC, BTEC National, BTEC BTEC extended diploma, BTEC level 2, BTEC level 3, BTEC level 3 national, BTEC level 3 national diploma, BTEC level 3 extended diploma, BTEC first diploma, BTEC ND, ONC, national certificate, T level, T levels, City & Guilds, City and Guilds of London, C&G, " +
			"QCF level 3, RQF level 3, NC(V)", Vocational, "EQF 4", ""},
		{"Certificate I, Certificate II, Certificate III, Certificate IV, Cert III, Cert IV, Cert 3, Cert 4, Certificate 3, Certificate 4, =TAFE, TAFE certificate", Vocational, "ISCED 4", ""},
		{"ITI, industrial training institute, ITI certificate, NCVT, NTC, national trade certificate, आईटीआई, TESDA, NC II, NC III, TESDA NC II, " +
			"trade test grade, NABTEB, NITEC, Higher NITEC, ITE, kolej vokasional, SKM, SMK, STM", Vocational, "ISCED 353", ""},
		{"CAP, BEP, BP, CAP/BEP, certificat d'aptitude professionnelle, brevet d'études professionnelles, brevet professionnel, bac pro, bac professionnel, baccalauréat professionnel, =lycée professionnel, apprentissage, contrat d'apprentissage, " +
			"titre professionnel, mention complémentaire, CFC, certificat fédéral de capacité, AFP, compagnon, DEP, diplôme d'études professionnelles, CQP", Vocational, "EQF 4", ""},
		{"Ausbildung, Berufsausbildung, abgeschlossene Berufsausbildung, duale Ausbildung, schulische Ausbildung, Lehre, Lehrabschluss, Lehrabschlussprüfung, LAP, Berufslehre, EFZ, eidgenössisches Fähigkeitszeugnis, EBA, Berufsmatura, Berufsmaturität, Geselle, Gesellin, " +
			"Gesellenbrief, Gesellenprüfung, Facharbeiter, Facharbeiterbrief, Facharbeiterin, Berufsschule, Berufsabschluss, Berufsfachschule, =IHK, IHK-Abschluss, =HWK, Umschulung", Vocational, "EQF 4", ""},
		{"Fachinformatiker, Fachinformatikerin, FIAE, FISI, IT-Systemelektroniker, Informatikkaufmann, IT-System-Kaufmann, Informatiker EFZ, Applikationsentwickler EFZ", Vocational, "EQF 4", "information technology"},
		{"Fachinformatiker Anwendungsentwicklung, Fachinformatiker für Anwendungsentwicklung, Fachinformatikerin für Anwendungsentwicklung, Fachinformatikerin Anwendungsentwicklung", Vocational, "EQF 4", "software development"},
		{"Fachinformatiker Systemintegration, Fachinformatiker für Systemintegration, Fachinformatikerin für Systemintegration, Fachinformatikerin Systemintegration", Vocational, "EQF 4", "system administration"},
		{"Mechatroniker, Mechatronikerin", Vocational, "EQF 4", "mechatronics"},
		{"Industriekaufmann, Industriekauffrau, Bürokaufmann, Bürokauffrau, Kaufmann, Kauffrau, Einzelhandelskaufmann, Bankkaufmann, Bankkauffrau, KV, kaufmännische Ausbildung", Vocational, "EQF 4", "business"},
		{"formación profesional, FP, FP media, FP de grado medio, FP grado medio, grado medio, ciclo medio, ciclo formativo, ciclo formativo de grado medio, CFGM, FP1, FPB, FP básica, técnico, técnica, técnico medio, técnico de nivel medio, técnico laboral, carrera técnica, " +
			"bachiller técnico, bachillerato técnico, bachillerato tecnológico, CONALEP, CETIS, CBTIS, =SENA, SENATI, escuela técnica, educación técnica, liceo técnico, certificado de profesionalidad, =oficio, formación en oficio", Vocational, "ISCED 354", ""},
		{"curso técnico, técnico em, ensino técnico, ensino médio técnico, técnico integrado, =SENAI, escola técnica, curso profissional, curso profissionalizante, aprendizagem", Vocational, "ISCED 354", ""},
		{"=istituto tecnico, =istituto professionale, perito, perito tecnico, perito industriale, diploma di perito, diploma tecnico, diploma professionale, qualifica professionale, qualifica triennale, =ITIS, IPSIA, IeFP, formazione professionale, apprendistato, IFTS", Vocational, "EQF 4", ""},
		{"perito informatico", Vocational, "EQF 4", "information technology"},
		{"ragioniere, ~ragioneria", Vocational, "EQF 4", "accounting"},
		{"geometra", Vocational, "EQF 4", "surveying"},
		{"mbo, mbo 2, mbo 3, mbo 4, mbo niveau 3, mbo niveau 4, MTS, bso, vakopleiding, leerlingwezen, yrkesskola, yrkesutbildning, yrkesprogram, " +
			"fagbrev, svennebrev, fagutdanning, yrkesfag, erhvervsuddannelse, svendebrev, EUD, EUX, ammattikoulu, ammatillinen perustutkinto, " +
			"ammattitutkinto, datanom, merkonomi, iðnskóli, sveinspróf", Vocational, "EQF 4", ""},
		{"=technikum, technik, zasadnicza szkoła zawodowa, szkoła zawodowa, szkoła branżowa, zawodowe, szkoła policealna, policealne, czeladnik, mistrz, výuční list, výuční list s maturitou, vyučen, vyučený, učiliště, učňovská škola, střední odborná škola, SOU, SOŠ, průmyslovka, " +
			"SPŠ, szakmunkás, szakmunkásképző, szakközépiskola, szakképesítés, OKJ, technikus, școală profesională, școala postliceală, postliceală, srednja strukovna škola, strukovna škola, obrtnik, poklicna šola, profesinė mokykla, kutsekool, kutseharidus", Vocational, "EQF 4", ""},
		{"ПТУ, профтехучилище, профессиональное училище, начальное профессиональное образование, НПО, =училище, лицей профессиональный, професионална гимназия, професійно-технічна освіта, ПТНЗ, профтехосвіта", Vocational, "ISCED 354", ""},
		{"ΙΕΚ, ΕΠΑΛ, ΤΕΕ, ΕΠΑΣ, επαγγελματικό λύκειο, IEK, EPAL", Vocational, "EQF 4", ""},
		{"تدريب مهني, التدريب المهني, دبلوم مهني, ثانوية صناعية, دبلوم صنايع, تكوين مهني, التكوين المهني, هنرستان, meslek lisesi, meslek lisesi mezunu, " +
			"endüstri meslek lisesi, teknik lise, ustalık belgesi, kalfalık, çıraklık, מכללה מקצועית, trung cấp, trung cấp nghề, ปวช", Vocational, "ISCED 354", ""},
		{"中专, 中專, 中职, 中職, 职高, 職高, 高職中, 技校, 中等专业学校, 职业高中, 技工学校, 특성화고, 특성화고등학교, 마이스터고, 공업고등학교, 공고, 실업계 고등학교, 상고, 工業高校, 商業高校, 工業高校卒, 職業訓練校", Vocational, "ISCED 354", ""},

		// Two years
		{"=associate, associates, associate degree, associate's degree, associate of, associate in, associate of arts, associate of science, " +
			"associate of applied science, associate in applied science, associate's of science, associate's of arts, AA, AS, AAS, ASc, junior college, " +
			"junior college degree, community college, community college degree, two-year degree, 2-year degree, two year college", Associate, "ISCED 5", ""},
		{"ADN, ASN, associate degree in nursing, associate of science in nursing, diploma in nursing, nursing diploma, GNM", Associate, "ISCED 5", "nursing"},
		{"diploma, Dip., Adv Dip, Adv Diploma, Assoc., Assoc. Degree, graduaat, graduaatsopleiding, HBO5, diplomado, diplomada, college diploma, advanced diploma, higher diploma, polytechnic diploma, diploma of, diploma in, " +
			"diploma engineering, =polytechnic, engineering diploma, ordinary diploma, technologist diploma, graduate certificate of technology, " +
			"national higher diploma, डिप्लोमा, DEC, DCS, DEC technique, cégep, AEC, diploma tiga, D-III, diploma III", Associate, "ISCED 5", ""},
		{"OND, ordinary national diploma, national diploma, HND, HNC, BTEC HND, BTEC HNC, BTEC Higher, BTEC Higher National Diploma, BTEC Higher National Certificate, higher " +
			"higher national certificate, foundation degree, FdA, FdSc, FdEng, DipHE, diploma of higher education, CertHE, " +
			"certificate of higher education, higher certificate, NVQ level 4, NVQ 4, NVQ level 5, NVQ 5, SVQ level 4, SVQ 4, BTEC level 4, BTEC level 5, " +
			"level 4 diploma, level 5 diploma, level 4 apprenticeship, level 5 apprenticeship, level 4 NVQ, level 5 NVQ, higher apprenticeship, " +
			"higher technical qualification, short-cycle tertiary", Associate, "ISCED 5", ""},
		{"BTS, BTSA, DUT, DEUG, DEUST, bac+2, bac plus 2, brevet de technicien supérieur, diplôme universitaire de technologie, technicien supérieur, " +
			"diplôme de technicien supérieur, DTS, DPECF, classe préparatoire, classes préparatoires, CPGE, brevet de technicien, graduat", Associate, "ISCED 5", ""},
		{"grado superior, FP superior, FP grado superior, FP de grado superior, ciclo superior, ciclo formativo de grado superior, CFGS, FP2, técnico superior, técnica superior, técnico superior en, técnico superior universitario, TSU, tecnicatura, tecnicatura universitaria, tecnicatura superior, " +
			"técnico universitario, técnico profesional, técnico de nivel superior, técnico nivel superior, tecnólogo, tecnóloga, tecnología superior, carrera corta, terciario, terciario completo, instituto superior tecnológico, profesional técnico, bachiller universitario", Associate, "ISCED 5", ""},
		{"superior de tecnologia, curso superior de tecnologia, CTeSP, técnico superior profissional, curso técnico superior profissional", Associate, "ISCED 5", ""},
		{"ITS Academy, diploma ITS, istituto tecnico superiore, istruzione tecnica superiore, diploma universitario", Associate, "EQF 5", ""},
		{"HTL, HTL-Matura, HAK, HAK-Matura, HLW, BHS, =Kolleg, höhere technische Lehranstalt", Associate, "ISCED 5", ""},
		{"associate degree hbo, hbo associate degree, högskoleexamen, yrkeshögskola, yrkeshögskoleexamen, kvalificerad yrkesutbildning, KY-utbildning, erhvervsakademi, AP degree, erhvervsakademiuddannelse, AK-uddannelse, datamatiker, fagskole, opistoaste, opistotutkinto", Associate, "ISCED 5", ""},
		{"vyšší odborná škola, VOŠ, DiS., diplomovaný specialista, FOSZ, felsőoktatási szakképzés, felsőfokú szakképzés, viša škola, VŠS, višja šola, " +
			"kolegium nauczycielskie, kolegium", Associate, "ISCED 5", ""},
		{"среднее специальное, среднее специальное образование, среднее профессиональное, среднее профессиональное образование, среднее техническое, СПО, =техникум, =колледж, училище среднее, орта арнаулы білім, молодший спеціаліст, молодший бакалавр, фаховий молодший бакалавр, =технікум, " +
			"=коледж, фахова передвища освіта, неповна вища освіта, базова вища технікум, младший специалист, младший бакалавр", Associate, "ISCED 5", ""},
		{"دبلوم, الدبلوم, دبلوما, دبلوم متوسط, دبلوم عالي, دبلوم تقني, دبلوم سنتين, معهد متوسط, تقني سامي, تقني متخصص, کاردانی, فوق دیپلم, הנדסאי, " +
			"טכנאי, ön lisans, meslek yüksekokulu, MYO, yüksekokul, cao đẳng, ปวส, อนุปริญญา", Associate, "ISCED 5", ""},
		{"大专, 大專, 专科, 專科, 高职, 高職, 高职高专, 副学士, 副學士, 五專, 二專, 大学专科, 高等专科, 短大, 短期大学, 短期大学士, 短大卒, 準学士, 専門学校, 専門学校卒, 専門士, 高専, 高等専門学校, 高専卒, 전문대, 전문대학, 전문대졸, 전문학사, 초대졸, 2년제 대학, zhuanke, dazhuan", Associate, "ISCED 5", ""},

		// The first degree of a university
		{"bachelor, bachelors, bachelor degree, bachelor's degree, baccalaureate degree, undergraduate, undergrad, undergraduate degree, " +
			"undergraduate course, four-year degree, 4-year degree, first degree, honours degree, honors degree, university degree, college degree, " +
			"college graduate, university graduate, ordinary degree, bachelor of, bachelors of, bachelor in, bachelors in, professional bachelor, " +
			"degree apprenticeship, Grad Dip, Bach., Bach. of, Bach. of Science, Bach. of Arts, level 6 diploma, level 6 apprenticeship, graduate diploma, UG", Bachelor, "ISCED 6", ""},
		{"BSc, BS, bachelor of science, bachelors of science, bachelor of sciences, BSc Hons, BSc honours, ScB, SB, BSc Tech, " +
			"bachelor of science honours, BA, AB, bachelor of arts, bachelors of arts, BA Hons, BA honours, B.A.Sc., bachelor of applied science, " +
			"bachelor of applied sciences, bachelor of arts and sciences, BAS, B.Voc., bachelor of vocation, BGS, bachelor of general studies, BLA, " +
			"bachelor of liberal arts, BPS, bachelor of professional studies, MA Hons", Bachelor, "ISCED 6", ""},
		{"BEng, BE, BEng Hons, bachelor of engineering, bachelors of engineering, B.Tech., B Tech Hons, bachelor of technology, " +
			"bachelors of technology, BScEng, BSc Engineering, BSE, BEngSc, bachelor of engineering science", Bachelor, "ISCED 6", "engineering"},
		{"BCA, bachelor of computer applications, bachelors of computer applications, bachelor in computer applications, BCS, BSCS, BScCS, BCompSc, " +
			"BComp, bachelor of computing, bachelor of computer science, BCompSci, bachelor of informatics, BInf", Bachelor, "ISCED 6", "computer science"},
		{"BIT, BSIT, BScIT, BInfTech, bachelor of information technology, bachelor of IT, S.Kom, Sarjana Komputer", Bachelor, "ISCED 6", "information technology"},
		{"BSEE, BEE, bachelor of electrical engineering", Bachelor, "ISCED 6", "electrical engineering"},
		{"BSME, BME, bachelor of mechanical engineering", Bachelor, "ISCED 6", "mechanical engineering"},
		{"BSCE, bachelor of civil engineering", Bachelor, "ISCED 6", "civil engineering"},
		{"BCom, BComm, B.Com Hons, bachelor of commerce, bachelors of commerce, BBA, BBM, BBS, BMS, BSBA, BBus, BBusSc, BAdmin, bachelor of business, " +
			"bachelor of business administration, bachelors of business administration, bachelor of management studies, bachelor of business studies, " +
			"bachelor of business management, बी कॉम", Bachelor, "ISCED 6", "business"},
		{"BAcc, BAcy, bachelor of accounting, bachelor of accountancy, BSA, BS Accountancy", Bachelor, "ISCED 6", "accounting"},
		{"BEc, BEcon, BScEcon, bachelor of economics, BSE Econ", Bachelor, "ISCED 6", "economics"},
		{"LLB, LLB Hons, bachelor of laws, bachelor of law, BCL, B.L., BA LLB, BBA LLB, BCom LLB", Bachelor, "ISCED 6", "law"},
		{"BEd, BEd Hons, bachelor of education, bachelors of education, BEEd, BSEd, BElEd, D.El.Ed., PABO, profesorado, profesorado superior, " +
			"professorado, maestro de primaria, ~magisterio, बी एड", Bachelor, "ISCED 6", "education"},
		{"BFA, bachelor of fine arts, BVA, bachelor of visual arts", Bachelor, "ISCED 6", "fine arts"},
		{"BDes, bachelor of design", Bachelor, "ISCED 6", "design"},
		{"BArch, bachelor of architecture", Bachelor, "ISCED 6", "architecture"},
		{"BMus, BM, bachelor of music", Bachelor, "ISCED 6", "music"},
		{"BPharm, B.Pharma, B Pharmacy, bachelor of pharmacy", Bachelor, "ISCED 6", "pharmacy"},
		{"BSN, BScN, BN, BNurs, bachelor of nursing, bachelor of science in nursing, BSc Nursing", Bachelor, "ISCED 6", "nursing"},
		{"BSW, bachelor of social work", Bachelor, "ISCED 6", "social work"},
		{"BPT, BPhysio, bachelor of physiotherapy, BOT", Bachelor, "ISCED 6", "physiotherapy"},
		{"BHM, BHMCT, bachelor of hotel management", Bachelor, "ISCED 6", "hospitality and tourism"},
		{"BJ, BJMC, BMM, bachelor of journalism", Bachelor, "ISCED 6", "journalism"},
		{"BStat", Bachelor, "ISCED 6", "statistics"},
		{"BMath", Bachelor, "ISCED 6", "mathematics"},
		{"BTh, BDiv, bachelor of theology, bachelor of divinity", Bachelor, "ISCED 6", "theology"},
		{"BPA, bachelor of public administration", Bachelor, "ISCED 6", "public administration"},
		{"BPsych, bachelor of psychology", Bachelor, "ISCED 6", "psychology"},
		{"licence, licence professionnelle, licence pro, L3, bac+3, bac plus 3, master 1, bac+4, BUT, bachelor universitaire de technologie, maîtrise, " +
			"M1, bachelier, baccalauréat universitaire, DEJEPS, diplôme de licence, licence fondamentale, licence appliquée, licence LMD, DCG", Bachelor, "EQF 6", ""},
		{"Bachelorabschluss, Bachelorstudium, Bakkalaureat, Bakk., Bakk. rer. soc. oec., Bakkalaureus, Diplom FH, FH-Diplom, Fachhochschulabschluss, " +
			"=Fachhochschule, =FH, BA Berufsakademie, Diplom (BA), Hochschulabschluss, Hochschulstudium, Universitätsabschluss, abgeschlossenes Studium, " +
			"=Studium, Dipl.-FH", Bachelor, "EQF 6", ""},
		// The master craftsman and the state-certified technician of the German-speaking countries are at level 6 of
		// their frameworks, as the bachelor is; other countries' masters of a trade have a licence.
		{"Meister, Meisterin, Meisterbrief, Meisterprüfung, Handwerksmeister, Handwerksmeisterin, Industriemeister, Industriemeisterin, Werkmeister, Bachelor Professional, Techniker, Technikerin, staatlich geprüfter Techniker, staatlich geprüfte Technikerin, geprüfter Techniker, Fachschule für Technik, " +
			"Meisterschule, Technikerschule, höhere Fachprüfung, höhere Fachschule, dipl. Techniker HF, =HF, eidgenössisches Diplom, eidg. Diplom, Fachmeister", Bachelor, "EQF 6", ""},
		{"Elektromeister, Elektrotechnikermeister, Industriemeister Elektrotechnik, Meister Elektrotechnik, Techniker Elektrotechnik", Bachelor, "EQF 6", "electrical trades"},
		{"Kfz-Meister, Kraftfahrzeugtechnikermeister", Bachelor, "EQF 6", "mechanic and repair technologies"},
		{"Fachwirt, Fachwirtin, Betriebswirt, Betriebswirtin, Betriebswirt IHK, Wirtschaftsfachwirt, Handelsfachwirt, Fachkaufmann, Bilanzbuchhalter, " +
			"Dipl.-Betriebswirt, Diplom-Betriebswirt", Bachelor, "EQF 6", "business"},
		{"licenciatura, licenciado, licenciada, lic, licenciatura en, grado, grado en, graduado en, graduada en, grado universitario, título de grado, " +
			"título universitario, título profesional, diplomatura, diplomado universitario, carrera universitaria, =pregrado, universitario completo, " +
			"universidad completa, =universitario, bachiller en, bachillerato en, bachillerato universitario, profesional universitario", Bachelor, "ISCED 6", ""},
		{"~ingeniero, ~ingeniera, ~ingeniería, ~ingeniería técnica, ~ingeniero técnico, ~ingeniera técnica, título de ingeniero, ~engenharia, ~engenheiro, " +
			"~engenheira", Bachelor, "ISCED 6", "engineering"},
		{"~ingeniero en sistemas, ~ingeniero de sistemas, ~ingeniera en sistemas, ~ingeniera de sistemas, ~ingeniería en sistemas, ~ingeniería de sistemas, ~ingeniero informático, ~ingeniera informática, ~ingeniería informática, ~ingeniero en computación, ~ingeniería en computación, " +
			"~ingeniero en informática, ~ingeniería en informática, ~ingeniería de software, ~ingeniero de software, ~ingeniero en software, ~ingeniero en sistemas computacionales, ~ingeniería en sistemas computacionales", Bachelor, "ISCED 6", "computer science"},
		{"~contador público, ~contadora pública, ~contaduría pública, ~contaduría, ~contador público nacional, ~ciências contábeis", Bachelor, "ISCED 6", "accounting"},
		{"bacharel, bacharelado, bacharelado em, bacharelato, graduação, graduação em, graduado em, licenciatura em, ensino superior, ensino superior completo, superior completo, curso superior, licenciado em, licenciatura pré-Bolonha", Bachelor, "ISCED 6", ""},
		{"laurea, laurea triennale, laurea breve, laurea di primo livello, triennale, laurea I livello, laureato, laureata, dottore triennale, baccellierato, diploma accademico di primo livello, laureato in", Bachelor, "EQF 6", ""},
		{"hbo, Ing., hbo bachelor, wo bachelor, HBO diploma, =hogeschool, kandidaats, bacheloropleiding, kandidatexamen, kandidat, filosofie kandidat, " +
			"fil. kand., ekonomie kandidat, teknologie kandidat, högskoleingenjör, bachelorgrad, bachelorgrad i, professionsbachelor, kandidaatti, " +
			"kandidaatin tutkinto, AMK, AMK-tutkinto, ammattikorkeakoulu, ammattikorkeakoulututkinto, tradenomi, insinööri, insinööri AMK, LuK, HuK, VTK, " +
			"bakkalár, BS-gráða, BA-gráða", Bachelor, "EQF 6", ""},
		{"licencjat, wyższe, wykształcenie wyższe, =egyetem, inżynier, inż., studia I stopnia, studia pierwszego stopnia, wyższe licencjackie, " +
			"wyższe zawodowe, bakalář, bakalářské studium, bakalářský titul, Bc., alapképzés, alapdiploma, =főiskola, főiskolai diploma, " +
			"főiskolai végzettség, BSc fokozat, licență, diplomă de licență, studii superioare, studii de licență, licențiat, prvostupnik, " +
			"sveučilišni prvostupnik, baccalaureus, diplomirani inženjer, =VŠ, =diplomant, bakalauras, bakalauro laipsnis, bakalaurs, bakalaureus, " +
			"bakalaureusekraad, bachelor 180 ECTS", Bachelor, "EQF 6", ""},
		{"бакалавр, бакалавриат, бакалавръ, диплом бакалавра, степень бакалавра, высшее, высшее образование, диплом о высшем образовании, =университет, " +
			"=институт, =вуз, бакалавърска степен, висше, висше образование, ступінь бакалавра, бакалаврат, вища освіта, вища, базова вища освіта, " +
			"бакалаўр, основне академске студије, ბაკალავრი, բակալավր, bakalavr", Bachelor, "ISCED 6", ""},
		{"πτυχίο, πτυχίο ΑΕΙ, πτυχίο ΤΕΙ, =ΤΕΙ, =ΑΕΙ, =πανεπιστήμιο, πτυχιούχος, ptychio, ptyxio", Bachelor, "EQF 6", ""},
		{"بكالوريوس, البكالوريوس, باكالوريوس, ليسانس, الليسانس, ليسانس أكاديمي, إجازة, الإجازة, إجازة جامعية, شهادة جامعية, جامعي, درجة البكالوريوس, " +
			"شهادة البكالوريوس, کارشناسی, کارشناس, لیسانس, بی ایس, بی اے, תואר ראשון, בוגר אוניברסיטה, בוגר תואר ראשון", Bachelor, "ISCED 6", ""},
		{"lisans, lisans derecesi, lisans mezunu, =üniversite, üniversite mezunu, =fakülte, =mühendis, mühendislik, S1, Strata 1, sarjana, sarjana 1, " +
			"sarjana muda, ijazah sarjana muda, D4, D-IV, diploma empat, cử nhân, kỹ sư, =đại học, ปริญญาตรี, ป.ตรี, स्नातक, बीए, बीएससी, बीटेक, স্নাতক, " +
			"สำเร็จการศึกษาระดับปริญญาตรี, bakalavr darajasi, shahada, shahada ya kwanza, digrii", Bachelor, "ISCED 6", ""},
		{"本科, 大学本科, 本科毕业, 本科学历, 学士, 學士, 学士学位, 學士學位, 大学毕业, =大學, =大学, 大學畢業, 大卒, 大学卒, 大学卒業, 四年制大学, 四年制大学卒, 工学士, 理学士, 文学士, 학사, 학사 학위, 대졸, =대학교, 대학교 졸업, 4년제 대학, 4년제 대졸, benke, xueshi", Bachelor, "ISCED 6", ""},

		// Behind the first, and long first degrees
		{"master, masters, master degree, master's degree, master of, masters of, master in, masters in, postgraduate, postgrad, postgraduate degree, " +
			"postgraduation, graduate degree, =graduate school, =grad school, PG, postgraduate diploma, postgrad diploma, postgraduate dip, postgrad certificate, PG Diploma, PGDip, PGD, postgraduate certificate, " +
			"PGCert, advanced degree, professional degree, first professional degree, specialist degree, integrated master's, dual degree masters, MRes, " +
			"master of research, MSt, Ed.S.,level 7 diploma, level 7 apprenticeship", Master, "ISCED 7", ""},
		{"MSc, MS, SM, ScM, master of science, masters of science, master of sciences, MSc Hons, MSci, MA, AM, master of arts, masters of arts, MPhil, " +
			"master of philosophy, MPhys, MAS, master of advanced studies, MASc, master of applied science, MPS, master of professional studies, MLA, " +
			"MALS, MIM, magister artium, magister scientiae", Master, "ISCED 7", ""},
		{"MPhys Physics", Master, "ISCED 7", "physics"},
		{"MChem", Master, "ISCED 7", "chemistry"},
		{"MMath", Master, "ISCED 7", "mathematics"},
		{"MStat, MAStat", Master, "ISCED 7", "statistics"},
		{"MEng, ME, master of engineering, masters of engineering, MTech, master of technology, masters of technology, MSE, engineer's degree, MScEng", Master, "ISCED 7", "engineering"},
		{"MCA, master of computer applications, masters of computer applications, master in computer applications, MSCS, MCS, MComp, MCompSc, " +
			"master of computer science, master of computing, M.Kom", Master, "ISCED 7", "computer science"},
		{"MSIT, MInfTech, master of information technology, master of IT", Master, "ISCED 7", "information technology"},
		{"MSIS, MISM, master of information systems", Master, "ISCED 7", "information systems"},
		{"MSDS, MDS, master of data science, MSDA, MSBA", Master, "ISCED 7", "data science"},
		{"MSEE, MEE, master of electrical engineering", Master, "ISCED 7", "electrical engineering"},
		{"MSME, master of mechanical engineering", Master, "ISCED 7", "mechanical engineering"},
		{"MBA, EMBA, executive MBA, master of business administration, masters of business administration, masters in business administration, " +
			"master in business administration, master of business, MCom, MComm, master of commerce, masters of commerce, MMS, PGDM, PGDBM, PGP, PGPM, " +
			"postgraduate diploma in management, MIB, MBus, एमबीए", Master, "ISCED 7", "business"},
		{"MFin, MScFin, master of finance, MF", Master, "ISCED 7", "finance"},
		{"MAcc, MAcct, MPAcc, master of accounting, master of accountancy, DSCG, DCG DSCG", Master, "ISCED 7", "accounting"},
		{"MEcon, MEc, master of economics", Master, "ISCED 7", "economics"},
		{"LLM, master of laws, master of law, JD, juris doctor, doctor of jurisprudence, meester in de rechten, =jurist, mag. iur., lic. iur., " +
			"Staatsexamen Jura, Volljurist, Assessor iuris", Master, "ISCED 7", "law"},
		{"MEd, EdM, MAT, MAEd, MTeach, master of education, master of teaching, master of arts in teaching, PGCE, PGDE, " +
			"postgraduate certificate in education, Lehramt, Staatsexamen Lehramt, CAPES, agrégation, MEEF, master MEEF", Master, "ISCED 7", "education"},
		{"MFA, master of fine arts, MVA", Master, "ISCED 7", "fine arts"},
		{"MDes, master of design", Master, "ISCED 7", "design"},
		{"MArch, master of architecture", Master, "ISCED 7", "architecture"},
		{"MMus, MM, master of music", Master, "ISCED 7", "music"},
		{"MPharm, master of pharmacy, PharmD, doctor of pharmacy", Master, "ISCED 7", "pharmacy"},
		{"MSN, MScN, master of nursing, master of science in nursing", Master, "ISCED 7", "nursing"},
		{"MPH, master of public health", Master, "ISCED 7", "public health"},
		{"MHA, master of health administration", Master, "ISCED 7", "health administration"},
		{"MSW, master of social work", Master, "ISCED 7", "social work"},
		{"MPA, master of public administration", Master, "ISCED 7", "public administration"},
		{"MPP, master of public policy", Master, "ISCED 7", "public policy"},
		{"MLIS, MLS, MSLS, master of library science, master of library and information science", Master, "ISCED 7", "library science"},
		{"MDiv, MTh, ThM, master of divinity, master of theology", Master, "ISCED 7", "theology"},
		{"MUP, MCRP, MURP, master of urban planning", Master, "ISCED 7", "urban planning"},
		{"MBBS, MBChB, MBBCh, MB BCh BAO, BMBS, MD, medical degree, medical doctor, doctor of medicine, DO, doctor of osteopathic medicine, MUDr., " +
			"bachelor of medicine, bachelor of medicine and bachelor of surgery, bachelor of medicine bachelor of surgery, laurea in medicina, ~médico, " +
			"médico cirujano, lekarz, lek., läkarexamen, cand. med., BAMS, BHMS, MBBS MD, Staatsexamen Medizin, medicinae doctor, एमबीबीएस", Master, "ISCED 7", "medicine"},
		{"BDS, DDS, DMD, bachelor of dental surgery, doctor of dental surgery, doctor of dental medicine, odontólogo, MDDr.", Master, "ISCED 7", "dentistry"},
		{"BVSc, BVM, DVM, VMD, BVetMed, MVDr., doctor of veterinary medicine, bachelor of veterinary science", Master, "ISCED 7", "veterinary medicine"},
		{"OD, doctor of optometry", Master, "ISCED 7", "optometry"},
		{"DPT, doctor of physical therapy", Master, "ISCED 7", "physiotherapy"},
		{"Diplom, Dipl., Diplomstudium, Universitätsdiplom, Diplom (Universität), Diplom Uni, Diplom TU, Magister, Magisterstudium, Mag., Magistra, " +
			"M.A. Magister, Mag. rer. nat., Mag. phil., Masterabschluss, Masterstudium, Staatsexamen, erstes Staatsexamen, zweites Staatsexamen, " +
			"1. Staatsexamen, 2. Staatsexamen, Lizentiat, lic. phil., Lizenziat", Master, "EQF 7", ""},
		{"Dipl.-Ing., Diplom-Ingenieur, Diplom-Ingenieurin, DI, Dipl. El.-Ing., dipl. Ing. ETH", Master, "EQF 7", "engineering"},
		{"Dipl.-Ing. FH, Diplom-Ingenieur FH", Bachelor, "EQF 6", "engineering"},
		{"Dipl.-Inf. FH, Dipl.-Inform. FH, Diplom-Informatiker FH", Bachelor, "EQF 6", "computer science"},
		{"Dipl.-Kfm. FH, Dipl.-Betriebswirt FH, Diplom-Betriebswirt FH, Diplom-Kaufmann FH", Bachelor, "EQF 6", "business"},
		{"Dipl.-Inf., Dipl.-Inform., Diplom-Informatiker, Diplom-Informatikerin, Diplom-Informatik", Master, "EQF 7", "computer science"},
		{"Dipl.-Wirt.-Inf., Dipl.-Wirtsch.-Inf., Diplom-Wirtschaftsinformatiker, Dipl.-Wirtschaftsinformatiker", Master, "EQF 7", "business informatics"},
		{"Dipl.-Wirt.-Ing., Dipl.-Wi.-Ing., Dipl.-Wirtsch.-Ing., Diplom-Wirtschaftsingenieur, Wirtschaftsingenieur", Master, "EQF 7", "industrial engineering"},
		{"Dipl.-Kfm., Dipl.-Kffr., Diplom-Kaufmann, Diplom-Kauffrau, Mag. rer. soc. oec.", Master, "EQF 7", "business"},
		{"Dipl.-Phys., Diplom-Physiker, Diplom-Physikerin", Master, "EQF 7", "physics"},
		{"Dipl.-Math., Diplom-Mathematiker, Diplom-Mathematikerin, Dipl.-Wirtsch.-Math.", Master, "EQF 7", "mathematics"},
		{"Dipl.-Chem., Diplom-Chemiker", Master, "EQF 7", "chemistry"},
		{"Dipl.-Biol., Diplom-Biologe, Diplom-Biologin", Master, "EQF 7", "biology"},
		{"Dipl.-Psych., Diplom-Psychologe, Diplom-Psychologin", Master, "EQF 7", "psychology"},
		{"Dipl.-Volksw., Dipl.-Vw., Diplom-Volkswirt, Dipl.-Ök., Diplom-Ökonom", Master, "EQF 7", "economics"},
		{"Dipl.-Päd., Diplom-Pädagoge, Diplom-Pädagogin", Master, "EQF 7", "education"},
		{"Dipl.-Soz., Diplom-Soziologe, Dipl.-Sozialwirt", Master, "EQF 7", "sociology"},
		{"Dipl.-Jur., Diplom-Jurist", Master, "EQF 7", "law"},
		{"Dipl.-Des., Diplom-Designer, Diplom-Designerin", Master, "EQF 7", "design"},
		{"DEA, DESS, M2, bac+5, bac plus 5, bac+6, mastère, mastère spécialisé, master professionnel, master recherche, master 2, grande école, " +
			"diplôme de grande école, école de commerce, diplôme d'études approfondies, diplôme d'études supérieures spécialisées, DES, DESCF, magistère, " +
			"PGE", Master, "EQF 7", ""},
		{"diplôme d'ingénieur, titre d'ingénieur, ingénieur, ingénieur diplômé, école d'ingénieur, école d'ingénieurs, cycle ingénieur, ingénieur d'état, diplôme ingénieur, ingénieur civil, ir., burgerlijk ingenieur", Master, "EQF 7", "engineering"},
		{"maîtrise universitaire, maîtrise ès, máster universitario, máster oficial, maestría, maestría en, maestro en ciencias, maestra en ciencias, " +
			"magister en, posgrado, postgrado, especialización, posgrado completo, máster en, mestrado, mestre, mestrado integrado, mestre em, " +
			"mestrado em, pós-graduação, especialização, lato sensu, stricto sensu, MBA executivo", Master, "ISCED 7", ""},
		{"laurea magistrale, laurea specialistica, laurea quinquennale, laurea vecchio ordinamento, laurea a ciclo unico, " +
			"laurea magistrale a ciclo unico, laurea di secondo livello, laurea II livello, magistrale, specialistica, laurea VO, LM, " +
			"master di primo livello, master di secondo livello, master di I livello, master di II livello, diploma accademico di secondo livello, " +
			"dottore magistrale", Master, "EQF 7", ""},
		{"=wo, wo master, universitair master, doctoraal, doctorandus, drs., licentiaat, mastergrad, mastergrad i, masterexamen, magisterexamen, " +
			"filosofie magister, civilingenjör, civilingeniør, civilekonom, siviløkonom, sivilingeniør, hovedfag, cand.mag., cand.scient., cand.polyt., " +
			"cand.merc., cand.jur., cand.polit., kandidatgrad, kandidatuddannelse, cand., maisteri, maisterin tutkinto, filosofian maisteri, " +
			"diplomi-insinööri, FM, KTM, DI-tutkinto, YTM, OTM, meistaragráða, meistarapróf", Master, "EQF 7", ""},
		{"magister inżynier, mgr, mgr inż., studia magisterskie, studia II stopnia, jednolite magisterskie, wyższe magisterskie, studia podyplomowe, " +
			"magistr, magisterské studium, MgA., inženýr, magisterský titul, RNDr., PhDr., JUDr., PaedDr., mesterképzés, mesterdiploma, mesterfokozat, " +
			"egyetemi diploma, egyetemi végzettség, osztatlan képzés, okleveles mérnök, masterat, diplomă de master, studii de master, magistar, " +
			"magistar struke, univ. spec., mag. ing., magistras, magistro laipsnis, maģistrs, magistrikraad, magistrant", Master, "EQF 7", ""},
		{"магистр, магистратура, диплом магистра, степень магистра, специалист, специалитет, диплом специалиста, магистърска степен, магистър, магістр, магістратура, магістрат, ступінь магістра, спеціаліст, диплом магістра, диплом спеціаліста, магістар, магистрант, мастер академске студије, მაგისტრი, " +
			"մագիստրոս, дипломированный специалист, повна вища освіта, magistr darajasi", Master, "ISCED 7", ""},
		{"μεταπτυχιακό, μεταπτυχιακό δίπλωμα, μεταπτυχιακός τίτλος, μάστερ, μεταπτυχιακά, δίπλωμα, διπλωματούχος μηχανικός, δίπλωμα μηχανικού, metaptychiako", Master, "EQF 7", ""},
		{"ماجستير, الماجستير, ماجيستير, ماستر, الماستر, درجة الماجستير, شهادة الماجستير, دبلوم الدراسات العليا, دراسات عليا, مهندس دولة, کارشناسی ارشد, فوق لیسانس, ایم اے, ایم ایس, תואר שני, מוסמך, בוגר תואר שני", Master, "ISCED 7", ""},
		{"yüksek lisans, master derecesi, yüksek mühendis, tezli yüksek lisans, S2, Strata 2, magister S2, ijazah sarjana, thạc sĩ, thạc sỹ, cao học, " +
			"ปริญญาโท, ป.โท, स्नातकोत्तर, परास्नातक, पोस्ट ग्रेजुएट, एमए, एमएससी, एमटेक, স্নাতকোত্তর, shahada ya uzamili, uzamili", Master, "ISCED 7", ""},
		{"硕士, 碩士, 硕士研究生, 硕士学位, 碩士學位, 研究生, =研究所, 研究生学历, 修士, 修士号, 修士課程, 修士課程修了, =大学院, 大学院卒, 大学院修了, 院卒, 博士前期課程, 博士前期, 석사, 석사 학위, =대학원, 대학원 졸업, 대학원졸, shuoshi", Master, "ISCED 7", ""},

		// Research
		{"doctorate, doctorate degree, doctoral, doctoral degree, =doctor, doctor's degree, doctor of, doctor in, PhD, DPhil, doctor of philosophy, " +
			"ScD, DSc, doctor of science, postdoc, postdoctoral, post-doctorate, habilitation, venia legendi, Privatdozent, doctoral candidate, " +
			"doctoral student, doctor of arts, DProf, professional doctorate, research doctorate, level 8 diploma, terminal degree, higher doctorate", Doctorate, "ISCED 8", ""},
		{"EdD, DEd, doctor of education", Doctorate, "ISCED 8", "education"},
		{"DBA, doctor of business administration", Doctorate, "ISCED 8", "business"},
		{"EngD, DEng, doctor of engineering, Dr.-Ing., dr inż.", Doctorate, "ISCED 8", "engineering"},
		{"PsyD, doctor of psychology", Doctorate, "ISCED 8", "psychology"},
		{"DNP, doctor of nursing practice", Doctorate, "ISCED 8", "nursing"},
		{"DrPH, doctor of public health", Doctorate, "ISCED 8", "public health"},
		{"ThD, DMin, doctor of theology", Doctorate, "ISCED 8", "theology"},
		{"DMA, doctor of musical arts", Doctorate, "ISCED 8", "music"},
		{"SJD, LLD, JSD, doctor of laws, Dr. iur., Dr. jur., Dr. juris", Doctorate, "ISCED 8", "law"},
		{"Dr. med., Dr. med. dent., Dr. med. univ., doctor medicinae, MD PhD", Doctorate, "ISCED 8", "medicine"},
		{"Dr. rer. nat.", Doctorate, "ISCED 8", "natural sciences"},
		{"Dr. rer. pol., Dr. oec., Dr. rer. oec.", Doctorate, "ISCED 8", "economics"},
		{"Dr. phil., Dr. sc., Dr. sc. ETH, Dr. techn., Dr. habil., Dr., Doktor, Doktorin, Doktorat, Doktorgrad, Doktorabschluss, =Promotion, " +
			"promoviert, Doktorand, Doktorandin, Doktorarbeit", Doctorate, "EQF 8", ""},
		{"doctorat, docteur, =thèse, thèse de doctorat, bac+8, bac plus 8, doctorant, doctorante, doctorat d'état, HDR, doctorado, doctora, doctor en, " +
			"doctorando, doctoranda, doctorado en, doutorado, doutoramento, doutor, doutora, doutorando, doutoranda, pós-doutorado, doutoramento em, " +
			"doutorado em, dottorato, dottorato di ricerca, dottorando, dottoranda, dottore di ricerca", Doctorate, "ISCED 8", ""},
		{"promotie, gepromoveerd, doctoraat, doctoraatsstudent, doktorsexamen, doktorsgrad, teknologie doktor, filosofie doktor, licentiatexamen, " +
			"teknologie licentiat, ph.d.-grad, tohtori, tohtorin tutkinto, filosofian tohtori, lisensiaatti, lisensiaatin tutkinto, doktorspróf, " +
			"doktor nauk, doktor habilitowany, dr hab., studia doktoranckie, studia III stopnia, doktorské studium, doktorský titul, CSc., kandidát věd, " +
			"doktori fokozat, doktori, PhD fokozat, doktorátus, doctorantură, doktorat nauka, doktor znanosti, daktaras, daktaro laipsnis, doktors, " +
			"doktorikraad", Doctorate, "EQF 8", ""},
		{"кандидат наук, к.т.н., кандидат технических наук, кандидат физико-математических наук, к.ф.-м.н., к.э.н., кандидат экономических наук, доктор наук, доктор, докторантура, аспирантура, аспирант, степень PhD, доктор философии, доктор філософії, кандидат технічних наук, кандидатська, докторська, аспірантура, " +
			"докторска степен, докторант, доктор на науките, докторске студије, დოქტორი, գիտությունների թեկնածու, fan nomzodi", Doctorate, "ISCED 8", ""},
		{"διδακτορικό, διδάκτορας, διδακτορικό δίπλωμα, διδάκτωρ, υποψήφιος διδάκτορας, didaktoriko", Doctorate, "EQF 8", ""},
		{"دكتوراه, الدكتوراه, دكتوراة, دكتورا, درجة الدكتوراه, شهادة الدكتوراه, دکتری, دکترا, دکتورا, پی ایچ ڈی, דוקטורט, תואר שלישי, דוקטור", Doctorate, "ISCED 8", ""},
		{"doktora, doktora derecesi, doktora mezunu, S3, Strata 3, doktor falsafah, ijazah kedoktoran, tiến sĩ, tiến sỹ, ปริญญาเอก, ป.เอก, पीएचडी, " +
			"डॉक्टरेट, विद्या वाचस्पति, ডক্টরেট, shahada ya uzamivu", Doctorate, "ISCED 8", ""},
		{"博士, 博士研究生, 博士学位, 博士學位, 博士号, 博士課程, 博士課程修了, 博士後期課程, 博士后, 博士後, 理学博士, 工学博士, 박사, 박사 학위, 박사과정, boshi", Doctorate, "ISCED 8", ""},
	}
}

// tradesmen are the people of trades, with commas between, as their certificates have them.
// Who says one for a degree has learned it, be it as apprentice or as "master electrician".
const tradesmen = "electrician,plumber,carpenter,welder,mechanic,machinist,bricklayer,mason,stonemason,roofer,painter,decorator,plasterer,tiler,glazier,joiner,cabinetmaker,locksmith,blacksmith,metalworker,toolmaker,pipefitter,steamfitter," +
	"millwright,lineman,lineworker,ironworker,boilermaker,sheet metal worker,baker,butcher,pastry chef,chef,cook,hairdresser,barber,beautician,cosmetologist,tailor,seamstress,upholsterer,gardener,florist,printer,watchmaker,goldsmith,jeweler,jeweller," +
	"electronics technician,refrigeration technician,HVAC technician,auto mechanic,car mechanic,diesel mechanic,toolmaker,machine operator,crane operator,builder,scaffolder,fitter,turner,brewer,cooper,saddler,shipwright,wheelwright," +
	"Elektriker,Elektroniker,Elektrikerin,Elektronikerin,Tischler,Tischlerin,Schreiner,Schreinerin,Schlosser,Zerspanungsmechaniker,Industriemechaniker,Maurer,Mechaniker,Zimmermann,Zimmerer,Maler,Klempner,Installateur,Anlagenmechaniker,Dachdecker,Bäcker," +
	"Konditor,Metzger,Fleischer,Friseur,Friseurin,Koch,Köchin,Schweißer,Gärtner,KFZ-Mechatroniker,KFZ-Mechaniker,Spengler,Sanitärinstallateur," +
	"électricien,électricienne,plombier,menuisier,charpentier,soudeur,mécanicien,maçon,couvreur,boulanger,pâtissier,boucher,coiffeur,coiffeuse,cuisinier,ébéniste,serrurier,chauffagiste," +
	"electricista,fontanero,plomero,gasfiter,carpintero,soldador,mecánico,albañil,panadero,peluquero,peluquera,cocinero,cerrajero,tornero," +
	"elettricista,idraulico,falegname,saldatore,meccanico,muratore,panettiere,parrucchiere,parrucchiera,cuoco,fabbro,eletricista,encanador,canalizador,carpinteiro,mecânico,pedreiro,padeiro,cabeleireiro,cabeleireira,cozinheiro," +
	"elektryk,hydraulik,stolarz,spawacz,mechanik,murarz,elektrikář,instalatér,truhlář,zedník,elektrikář,kuchař,elektriker,rørlegger,snekker,tømrer,snickare,rörmokare,sähköasentaja,putkimies,электрик,сварщик,сантехник,плотник,слесарь,токарь,повар,електрик,зварювальник,كهربائي,سباك,نجار,لحام"
