package data

import (
	"slices"
	"strings"
	"testing"
)

func embeddedCatalogue(t testing.TB) *Catalogue {
	t.Helper()
	c, err := Embedded()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func skillIDs(c *Catalogue, found []int) string {
	var ids []string
	for _, i := range found {
		ids = append(ids, c.Skills[i].ID)
	}
	return strings.Join(ids, " ")
}

func fieldIDs(c *Catalogue, found []int) string {
	var ids []string
	for _, i := range found {
		ids = append(ids, c.Fields[i].ID)
	}
	return strings.Join(ids, " ")
}

// jobID is the id of a profession, or of a role after "role:".
func jobID(c *Catalogue, j Job) string {
	if j.Role >= 0 {
		return "role:" + c.Roles[j.Role].ID
	}
	return c.Professions[j.Profession].ID
}

// What people write into forms; the texts with a slash or parentheses are answers
// of surveys and of O*NET. A wrong id gives points for what a person never said.
func TestSkillsAreFoundAsPeopleWriteThem(t *testing.T) {
	c := embeddedCatalogue(t)
	for _, tt := range []struct{ text, want string }{
		{"C", "c"},
		{"C++", "cpp"},
		{"C#", "csharp"},
		{"C/C++", "c cpp"},
		{"C#/.NET", "csharp dotnet"},
		{".NET", "dotnet"},
		{"F#", "fsharp"},
		{"VB.NET", "vb-net"},
		{"Objective-C", "objective-c"},
		{"Node.js", "nodejs"},
		{"nodejs", "nodejs"},
		{"NODE JS", "nodejs"},
		{"R", "r-language"},
		{"R programming", "r-language"},
		{"Python or R", "python r-language"},
		{"Q", "q-language"},
		{"D", "d-language"},
		{"Go", "go"},
		{"golang", "go"},
		{"Go programming", "go"},
		{"k8s", "kubernetes"},
		{"AI", "artificial-intelligence"},
		{"A.I.", "artificial-intelligence"},
		{"ML", "machine-learning"},
		{"AI/ML", "artificial-intelligence machine-learning"},
		{"UX", "ux-design"},
		{"UX/UI", "ux-design ui-design"},
		{"AWS", "aws"},
		{"AWS Elastic Compute Cloud (EC2)", "amazon-ec2"},
		{"SKLearn", "scikit-learn"},
		{"scikit learn", "scikit-learn"},
		{"Unix shell / awk", "shell-scripting awk"},
		{"Javascript/Typescript", "javascript typescript"},
		{"HTML, CSS and JavaScript", "html css javascript"},
		{"HTML + CSS", "html css"},
		{"pandas & numpy", "pandas numpy"},
		{"Regression/Logistic Regression", "regression-analysis logistic-regression"},
		{"SAP software", "sap"},
		{"Structured query language SQL", "sql"},
		{"SQL", "sql"},
		{"T-SQL", "t-sql"},
		{"PL/SQL", "pl-sql"},
		{"Python (3 years)", "python"},
		{"advanced Excel", "excel"},
		{"Data centre design", "data-center-design"},
		{"data visualisation", "data-visualization"},
		{"ＡＷＳ", "aws"},
		{"R&D", "research-methods"},
		{"React Native", "react-native"},
		{"go, rust", "go rust"},
		{"go, golang", "go"},
		{"Google Ads", "google-ads"},
		{"Java", "java"},
		{"Java Script", "javascript"},
	} {
		if got := skillIDs(c, c.FindSkills(tt.text)); got != tt.want {
			t.Errorf("FindSkills(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

// What people put around a name says how well they know it, in which version, or who made
// it. Each line is a kind of it.
func TestSkillsAreFoundBehindWhatIsPutAround(t *testing.T) {
	c := embeddedCatalogue(t)
	for _, tt := range []struct{ text, want string }{
		{"Python or R programming", "python r-language"},
		{"Python and other languages", "python"},
		{"Excel or similar", "excel"},
		{"MySQL, Oracle etc.", "mysql oracle-database"},
		{"Java 8 or higher", "java"},
		{"e.g. Docker", "docker"},
		{"Linux (e.g. Ubuntu)", "linux ubuntu"},
		{"version control such as Git", "version-control git"},
		{"front-end and back-end development", "frontend-development backend-development"},
		{"Google Docs, Sheets and Slides", "google-docs google-sheets google-slides"},
		{"Go, Rust, and C", "go rust c"},
		{"Python with pandas", "python pandas"},
		{"data analysis using Python", "data-analysis python"},
		{"Python 2 and 3", "python"},
		{"openAI GPT", "large-language-models"},
		{"Microsoft Azure DevOps", "azure-devops"},
		{"Google Cloud BigQuery", "google-bigquery"},
		{"Atlassian Jira", "jira"},
		{"Facebook React", "react"},
		{"AWS / GCP", "aws google-cloud"},
		{"AWS, GCP", "aws google-cloud"},
		{"CloudFront", "amazon-cloudfront"},
		{"Python 3.11", "python"},
		{"Angular 2+", "angular"},
		{"PHP8", "php"},
		{"GPT-4", "large-language-models"},
		{".NET 6/7/8", "dotnet"},
		{"SQL Server 2019", "sql-server"},
		{"Windows Server 2016", "windows-server"},
		{"MATLAB R2020b", "matlab"},
		{"Python v2", "python"},
		{"Go 1.21", "go"},
		{"Spring 5", "spring"},
		{"VPNs", "vpn"},
		{"Docker containers software", "docker"},
		{"Office 365 suite", "microsoft-office"},
		{"Adobe Creative Cloud apps", "adobe-creative-cloud"},
		{"Photoshop CS6", "photoshop"},
		{"Excel advanced", "excel"},
		{"German C1", "german"},
		{"Python - 3 years", "python"},
		{"5+ years Java", "java"},
		{"3 years of experience with Docker", "docker"},
		{"good working knowledge of Linux", "linux"},
		{"programming in C", "c"},
		{"very good Python", "python"},
		{"basic programming skills", "programming"},
		{"Good teamwork and communication skills", "teamwork communication"},
		{"like Python", "python"},
		{"like Go programming", "go"},
		{"Word 2016", "microsoft-word"},
		{"Office 2019", "microsoft-office"},
		{"Project 2019", "microsoft-project"},
		{"Word 2016 and Excel 2016", "microsoft-word excel"},
		{"GPT-4o", "large-language-models"},
		{"Claude 3.5 Sonnet", "claude"},
	} {
		if got := skillIDs(c, c.FindSkills(tt.text)); got != tt.want {
			t.Errorf("FindSkills(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

// An everyday word in a list of programs is one more of them.
func TestEverydayNamesAreFoundBesideOthers(t *testing.T) {
	c := embeddedCatalogue(t)
	for _, tt := range []struct{ text, want string }{
		{"Excel, Word, PowerPoint", "excel microsoft-word powerpoint"},
		{"excel, word, powerpoint", "excel microsoft-word powerpoint"},
		{"Excel/Word", "excel microsoft-word"},
		{"Teams, Slack, Zoom", "microsoft-teams slack zoom"},
		{"Outlook and Teams", "microsoft-outlook microsoft-teams"},
		{"Slack/Teams", "slack microsoft-teams"},
		{"Access and Excel", "microsoft-access excel"},
		{"Zapier/Make/n8n", "zapier n8n"}, // Make.com, or GNU Make
		{"AWS, Databricks, Fabric", "aws databricks microsoft-fabric"},
		{"Puppet, Ansible, Compose", "puppet ansible"},
		{"good knowledge of Microsoft Teams", "microsoft-teams"},
		{"4 | Problem solving", ""},
		{"outlook and teams", ""},
		{"excel and word", ""},
		{"go and rest", ""},
		{"Teams and communication", ""}, // a sentence begins with a capital
		{"access control and word of mouth", ""},
	} {
		if got := skillIDs(c, c.FindSkills(tt.text)); got != tt.want {
			t.Errorf("FindSkills(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
}

// Many a program is named like a word. Whoever writes the word means the word, if anything
// else stands around it; and two such words are no two skills.
func TestEverydayWordsAreNoSkills(t *testing.T) {
	c := embeddedCatalogue(t)
	for _, text := range []string{
		"Access", "Teams", "Word", "Make", "Pages", "Numbers", "Forms", "Flow", "spring cleaning", "make coffee", "rust removal", "chef de partie",
		"word of mouth", "2 years go", "Amazon Go", "Spring 2019", "spring 2019", "go and rest", "teams and word", "spring tools", "use of make",
		"some rest", "access systems", "team access", "express delivery", "flash drive", "salt water", "a good scheme", "crystal systems",
		"julia and salt", "swift services", "dart solutions", "bolt and bottle", "falcon course", "no experience with Go", "Vitamin C tools",
		"API 510", "Amazon Music", "Google Finance", "Apple Fitness", "Meta writing", "slacks", "Springs", "storybooks", "elm tools", "go like",
		"R2 unit", "C or worse", "flask techniques", "ruby systems", "keynote techniques", "dash services",
		"Atlassian Cloud", "Google AI", "benefits including medical", "sql:9", "sql: 9", "python:3 years", "z o", "- 5",
		"love music", "love coding", "Flow/TypeScript", "like cooking", "Like cooking", "word 2016", "Word 1999", "USB 3.0 Design",
	} {
		if got := skillIDs(c, c.FindSkills(text)); got != "" {
			t.Errorf("FindSkills(%q) = %q, want none", text, got)
		}
	}
	for text, want := range map[string]string{ // where it's a name of its own
		"r & d": "research-methods", "go to market": "go-to-market", "access control": "identity-access-management", "team work": "teamwork",
		"Go and Rust": "go rust", "go, rust": "go rust", "C and R": "c r-language", "Go (3 years)": "go", "experience with Ruby": "ruby", "R tools": "",
		"data structures and algorithm": "data-structures algorithm-design",
	} {
		if got := skillIDs(c, c.FindSkills(text)); got != want {
			t.Errorf("FindSkills(%q) = %q, want %q", text, got, want)
		}
	}
}

// A part of a word is no skill: whoever sells rust remover doesn't write Rust.
func TestSkillsAreNotFoundInsideOtherWords(t *testing.T) {
	c := embeddedCatalogue(t)
	for _, text := range []string{
		"", " ", "+", "#", "()", "(", "/", "Gopher", "Rust remover", "rust and dust", "Go fish", "Gone", "C++ Builder",
		"net", "c+", "F", "framework", "skills", "advanced", "I use Excel every day", "zzzzqqq", "日本語", "and",
	} {
		if got := skillIDs(c, c.FindSkills(text)); got != "" {
			t.Errorf("FindSkills(%q) = %q, want none", text, got)
		}
	}
}

// Whoever writes a degree as on the certificate would otherwise be taken for
// someone who studied nothing.
func TestFieldsAreFoundAsPeopleWriteThem(t *testing.T) {
	c := embeddedCatalogue(t)
	for _, tt := range []struct{ text, want string }{
		{"physics", "physics"},
		{"MSc in physics", "physics"},
		{"PhD in electrical engineering", "electrical-engineering"},
		{"B.Sc. in Computer Science", "computer-science"},
		{"Bachelor of Arts in History", "history"},
		{"Bachelor of Law", "law"},
		{"law degree", "law"},
		{"MBA", "business"},
		{"CS", "computer-science"},
		{"EE", "electrical-engineering"},
		{"Computer Science & Engineering", "computer-science"},
		{"Informatik", "computer-science"},
		{"history of art", "art-history"},
		{"gender studies", "gender-studies"},
		// A survey's answer, which is one field there; the next is two.
		{"mathematics or statistics", "mathematics"},
		{"Mathematics and Statistics", "mathematics statistics"},
		{"physics or chemistry", "physics chemistry"},
		{"philosophy, politics and economics", "philosophy political-science economics"},
		{"physics, zzzzqqq", "physics"},
		{"BSc in economics with French", "economics"},
		{"Economics with a minor in Law", "economics"},
		{"BA with a minor in Law", ""},
		{"MBA with French", "business"},
		{"BSc in physics with honours", "physics"},
		{"BSc with honours in physics", "physics"},
		{"Bachelor with Honours in Law", "law"},
		{"Bachelor of Arts with Distinction in History", "history"},
		{"Bachelor with a major in physics", "physics"},
		{"bachelor of science", ""}, // a degree's name alone
		{"Doctor of Philosophy", ""},
		{"Bachelor of Law", "law"},
		{"", ""},
		{"zzzzqqq", ""},
		{"zzzzqqq, physics", ""},
		{"physics of zzzzqqq", "physics"}, // near to it
	} {
		if got := fieldIDs(c, c.FindFields(tt.text)); got != tt.want {
			t.Errorf("FindFields(%q) = %q, want %q", tt.text, got, tt.want)
		}
	}
	// Without "in" the text isn't taken, but the right field is the first offer.
	for text, want := range map[string]string{"B.Sc. Computer Science": "computer-science", "PhD Physics": "physics"} {
		if got := fieldIDs(c, c.SuggestFields(text, 1)); len(c.FindFields(text)) == 0 && got != want {
			t.Errorf("SuggestFields(%q) = %q first, want %q", text, got, want)
		}
	}
}

// Layer 7 is built on the profession: whoever adds an employer or a rank to it
// must not lose it, and must be told how it was understood.
func TestProfessionsAreFoundWithoutRankAndEmployer(t *testing.T) {
	c := embeddedCatalogue(t)
	for _, tt := range []struct {
		text, want string
		exact      bool
	}{
		{"nurse", "nurse", true},
		{"ICU nurse", "nurse", true},
		{"senior ICU nurse at a children's hospital", "nurse", false},
		{"paediatric nurse (night shift)", "nurse", false},
		{"Nurse, Charité Berlin", "nurse", false},
		{"lawyer", "lawyer", true},
		{"paralegal", "paralegal", true},
		{"high school maths teacher", "teacher", false},
		{"professor of history", "professor", false},
		{"Chief of staff", "executive-assistant", true},
		{"PhD student", "phd-student", true},
		{"Data Scientist (at massive scale)", "role:data-scientist", true},
		{"MLOps Engineer", "role:mlops-engineer", true},
		{"senior software engineer", "role:software-engineer", false},
		{"Business Analyst, Siemens", "role:business-analyst", false},
	} {
		job, exact, ok := c.FindProfession(tt.text)
		if !ok || jobID(c, job) != tt.want || exact != tt.exact || min(job.Profession, job.Role) != -1 {
			t.Errorf("FindProfession(%q) = %v %v %v, want %s %v", tt.text, job, exact, ok, tt.want, tt.exact)
		}
	}
	for _, text := range []string{"", " ", "at a hospital", "zzzzqqq", "nursery rhymes", "person who likes nurses"} {
		if job, _, ok := c.FindProfession(text); ok {
			t.Errorf("FindProfession(%q) = %s, want none", text, jobID(c, job))
		}
	}
}

// "Nurse, retired who works with AI" is nobody's next job; and whoever works with students,
// or has another job behind them, isn't one of those.
func TestTitlesOfToday(t *testing.T) {
	c := embeddedCatalogue(t)
	for _, title := range []string{
		"retired teacher", "a retired nurse", "former zookeeper", "ex-nurse", "Ex nurse", "I'm an unemployed baker", "aspiring data scientist", "student nurse", "Trainee accountant",
		"nurse, retired", "teacher (retired)", "teacher (retired 2019)", "nurse - retired", "electrician, now unemployed", "nurse; student", "nurse (between jobs)",
		"I was a nurse", "was a zookeeper", "used to be a teacher", "I used to be a nurse, now a teacher", "worked as a nurse", "previously a nurse",
	} {
		if c.IsToday(title) {
			t.Errorf("%q is taken for what somebody does today", title)
		}
	}
	for _, title := range []string{
		"", "nurse", "zookeeper", "nurse, former teacher", "teacher (ex-lawyer)", "nurse, student teacher", "Student affairs officer", "trainee lamplighter", "student success coordinator",
		"Used car salesman", "I am a nurse", "nurse (night shift)", "Nurse, Charité Berlin", "Data Scientist (at massive scale)", "exterminator", "data analyst, PhD student",
	} {
		if !c.IsToday(title) {
			t.Errorf("%q isn't taken for what somebody does today", title)
		}
	}
}

func TestInterestsAreFoundByIDNameAndAlias(t *testing.T) {
	c := embeddedCatalogue(t)
	for text, want := range map[string]string{"chips": "chips", "Helping and advising people": "helping-people", "data_centers": "data-centers", "HPC": "large-scale-computing"} {
		if i, ok := c.FindInterest(text); !ok || c.Interests[i].ID != want {
			t.Errorf("FindInterest(%q) = %d %v, want %s", text, i, ok, want)
		}
	}
	if i, ok := c.FindInterest("chips and fish"); ok {
		t.Errorf("FindInterest took a word that isn't one for %d", i)
	}
}

// A batch looks up millions of names: an allocation for each would be most of its
// time. Texts come as bytes, of which a string on the stack is made.
func TestNamesAreFoundWithoutAllocation(t *testing.T) {
	c := embeddedCatalogue(t)
	skill, field, interest, profession := []byte("Scikit-Learn"), []byte("Computer Science"), []byte("Prototyping"), []byte("Paralegal")
	found := make([]int32, 0, 8)
	for what, find := range map[string]func(){
		"skill":      func() { found = c.AppendSkills(found[:0], string(skill)) },
		"field":      func() { found = c.AppendFields(found[:0], string(field)) },
		"interest":   func() { c.FindInterest(string(interest)) },
		"profession": func() { c.FindProfession(string(profession)) },
	} {
		if n := testing.AllocsPerRun(100, find); n > 0 {
			t.Errorf("a %s: %v allocations, want none", what, n)
		}
	}
}

// Both ways to look a text up give the same.
func TestAppendedIsWhatIsFound(t *testing.T) {
	c := embeddedCatalogue(t)
	for _, text := range []string{"", "Go", "C/C++", "physics or chemistry", "Amazon Web Services (AWS)", "underwater basket weaving"} {
		before := []int32{7}
		for what, got := range map[string][]int32{
			"skills": c.AppendSkills(before, text),
			"fields": c.AppendFields(before, text),
		} {
			want := appendNarrow(before, c.FindSkills(text))
			if what == "fields" {
				want = appendNarrow(before, c.FindFields(text))
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s of %q: %v, want %v", what, text, got, want)
			}
		}
	}
}
