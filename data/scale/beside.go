package scale

// beside is what words that stand beside a degree and its field are for.
type beside int

const (
	asField  beside = iota // a word of the field, or of nobody knows what
	asDegree               // a word for a degree
	asLink                 // "in", "of"
	asAside                // honours, marks, years
	asWay                  // under way
	asLeft                 // begun, and never finished
	asUndone               // no degree at all
	asSchool               // of which the name is no field
	asPlace                // a country
	asFrom                 // what is behind it is a school or a place
)

// besideWords are words that may stand beside a degree, with commas between.
type besideWords struct {
	as    beside
	words string
}

func besides() []besideWords {
	return []besideWords{
		{asLink, "in,of,the,a,an,with,major in,majoring in,with a major in,majors in,major,specialization in,specialisation in,specializing in,specialising in,specialized in,with specialization in,concentration in,with a concentration in,focus on,on," +
			"field of,subject,as,as a,as an,en,em,de,del,de la,di,da,do,des,du,de l,della,dell,degli,dei,der,die,das,dem,den,des,für,fuer,im,als,zum,zur,mit,mit schwerpunkt,fachrichtung,schwerpunkt,studiengang,option,mention,spécialité,filière,parcours," +
			"con mención en,mención en,especialidad en,orientación en,con especialidad en,con orientación en,na,no,indirizzo,comme,como,como um,ve,i,inom,innen,på,van,z,w,ze,po,по,в,на,со,из,за,по направлению,по специальности,по професия,у,з,за спеціальністю," +
			"στη,στην,στον,στο,στα,σε,της,του,των,في,ב,ของ,ngành,dalam,bidang,जीव,में"},
		{asAside, "extended diploma,national diploma,subsidiary diploma,hons,honours,honors,honor,with honours,with honors,with first class honours,with high honours,with distinction,distinction,with merit,merit,with high distinction,with credit,cum laude,magna cum laude,summa cum laude,magna,summa,first class,1st class," +
			"first class honours,second class,second class honours,second class upper,second class lower,upper second,lower second,upper second class,upper division,lower division,upper,third class,gpa,cgpa,grade,grades,average,score,percent,percentage,marks,passed,pass,dean's list," +
			"mit auszeichnung,sehr gut,gut,note,abschlussnote,mention bien,mention très bien,mention assez bien,avec mention,con lode,e lode,lode,votazione,con honores,con distinción,matrícula de honor,sobresaliente,com distinção,med utmärkelse,с отличием,красный диплом,з відзнакою,με άριστα,بامتياز," +
			"with,at grade,class,full-time,part-time,full time,part time,online,distance learning,distance,remote,evening,weekend,on campus,accredited,integrated,joint,double,dual,double degree,dual degree,executive,international,professional,taught,by research," +
			"graduate,graduated,completed,complete,finished,obtained,awarded,earned,achieved,holder,have,has,i have,i have a,i have an,i hold,i hold a,i did,i did a,i did an,hold,holding,got,my,i,degree,diploma degree,degree level,level,equivalent,or equivalent,or similar,or higher,and above,or above,eqv," +
			"year,years,yrs,jahre,ans,años,anos,anni,year course,months,month,course,programme,program,studies in,abschluss,abgeschlossen,absolviert,titre,diplôme de,diplôme,título de,título,title,titulo de,titolo,degree in,diplom o,obtenu,terminé,terminada,terminado,completa,completo,concluído,concluída,conseguita," +
			"january,february,march,april,may,june,july,august,september,october,november,december,jan,feb,mar,apr,jun,jul,aug,sep,sept,oct,nov,since,in the year,class of,batch,batch of,毕业,畢業,学历,學歷,学位,卒業,卒,졸업,학위,专业,專業,専攻,전공"},
		{asWay, "in progress,ongoing,on going,under way,underway,currently,current,present,today,heute,pursuing,studying,studying for,studying towards,student,students,student of,reading,working on,working towards,enrolled,enrolled in,doing,candidate,expected,expected in,expecting,anticipated,graduating," +
			"graduating in,due,due in,to be completed,not finished,not yet finished,not yet completed,unfinished studies,still studying,first year,second year,third year,fourth year,fifth year,final year,1st year,2nd year,3rd year,4th year,5th year,first year of,second year of,third year of,fourth year of," +
			"final year of,1st year of,2nd year of,3rd year of,4th year of,last year,last year of,penultimate year,freshman,sophomore,semester,1st semester,2nd semester,3rd semester,4th semester,5th semester,6th semester,7th semester,8th semester,final semester,im studium,laufend,derzeit,zurzeit,noch nicht abgeschlossen," +
			"student im,studierend,studentin,en cours,étudiant,étudiante,étudiant en,étudiante en,cursando,en curso,estudiante,estudiante de,estudiando,en proceso,in corso,studente,studentessa,laureando,laureanda,em andamento,em curso,estudante,estudante de,incompleto em andamento,bezig,pågående,studerar,igång,w trakcie," +
			"studentka,studiující,студент,студентка,учусь,в процессе,в процессе обучения,навчаюсь,студент курса,φοιτητής,φοιτήτρια,طالب,طالبة,قيد الدراسة,devam ediyor,öğrencisi,öğrenci,在读,在讀,在学,在學,在学中,在籍,在学生,재학,재학중,재학 중,apprentice,trainee,doctoral candidate,doctoral student,Doktorand,Doktorandin,doctorant,doctorante,doctorando,doctoranda,doutorando,doutoranda,dottorando,dottoranda,doctoraatsstudent,аспирант,аспірант,докторант,magistrant,магистрант,abd,all but dissertation"},
		{asLeft, "dropout,drop-out,dropped out,drop out,dropped out of,incomplete,unfinished,abandoned,failed,not completed,quit,left,discontinued,did not finish,did not complete,didn t finish,never finished,not graduated,without finishing,left before,trunca,trunco,truncada,truncado,incompleta,incompleto,inconclusa,inconcluso,inacabada,trancado,trancada,abgebrochen," +
			"ohne abschluss,abandonné,abandonnée,inachevé,non terminé,interrotta,interrotto,non completata,afgebroken,avbruten,niedokończone,nieukończone,nedokončené,незаконченный,незаконченная,неоконченный,незавершенное,незакінчений,bırakmış,terk,肄业,肄業,退学,退學,中退,중퇴"},
		{asUndone, "without,no,not,never,none of,non,honorary,fake,party,some,scrum,grand master,attendance,of attendance,participation,of participation,of completion,completion,ceremonies,birth,driving,driver's,drivers,first aid,pilot,excel,powerpoint,ms excel,ms office,ms word,ms project,ms access"},
		{asSchool, "university,universities,univ,uni,universität,universitaet,université,universite,universidad,universidade,università,universita,universiteit,universitetet,universitet,uniwersytet,univerzita,univerzitet,egyetem,universitatea,university college,college,institute,institut,instituto,istituto,institution," +
			"school,academy,academia,akademie,hochschule,fachhochschule,technische universität,tu,th,fh,eth,epfl,eth zürich,iit,nit,iiit,bits,mit,ucla,ucl,lse,kaist,polytechnic,politecnico,politécnica,politécnico,polytechnique,école,ecole,escuela,escola,facultad,faculty,faculty of,department of,dept of,lycée,lycee,liceo," +
			"университет,университета,институт,университетът,університет,академия,πανεπιστήμιο,جامعة,الجامعة,üniversitesi,university of,open university,大学,大學,대학교"},
		{asFrom, "at,from,@,an der,von der,bei,bei der,à l,à l université,chez,presso,via,through,aus,depuis,desde,issued by,awarded by,at the,from the"},
		{asPlace, "argentina,australia,austria,österreich,bangladesh,belgium,belgique,belgië,bolivia,brazil,brasil,bulgaria,cameroon,canada,chile,china,colombia,costa rica,croatia,czech republic,czechia,denmark,ecuador,egypt,england,estonia,ethiopia,europe,finland,france,germany,deutschland,ghana,greece,hong kong,hungary,iceland," +
			"india,indonesia,iran,iraq,ireland,israel,italy,italia,ivory coast,jamaica,japan,jordan,kazakhstan,kenya,korea,south korea,latvia,lebanon,lithuania,malaysia,mexico,méxico,morocco,maroc,nepal,netherlands,the netherlands,new zealand,nigeria,northern ireland,norway,pakistan,peru,perú,philippines,poland,polska,portugal," +
			"quebec,québec,romania,russia,saudi arabia,scotland,senegal,serbia,singapore,slovakia,slovenia,south africa,spain,españa,sri lanka,sweden,switzerland,schweiz,suisse,taiwan,tanzania,thailand,tunisia,turkey,türkiye,uae,uganda,uk,u.k.,united kingdom,great britain,ukraine,uruguay,usa,us,u.s.,u.s.a.,united states," +
			"venezuela,vietnam,wales,zambia,zimbabwe,abroad,россия,україна"},
	}
}

// shouted are words for degrees that are everyday words, too, unless they are written in
// capitals: "BE", and not "be".
const shouted = " as be me do ab am sm but cap des dec di od fp fm hf bp bm mm mf lm mat sma eso ite its abi fisi stm des mas bas dis bus bit aas set ui med dea "
