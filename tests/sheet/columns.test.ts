/** What columns mean: by their headers alone, as exports and people write them, and by what their cells hold. */
import { describe, expect, test } from 'vitest';
import { readSheet } from '../../src/lib/sheet';
import type { Choices, SheetReading } from '../../src/lib/sheet';

function read(text: string, choices: Choices = {}): SheetReading {
	return readSheet(new TextEncoder().encode(text), choices);
}

function meanings(text: string): (string | null)[] {
	return read(text).columns.map(({ meaning }) => meaning);
}

/** Each line is a header row with no rows under it; '-' stands for no meaning. */
const HEADERS = [
	'Application Date: appliedOn | Contact Email: personEmail | Contact Phone Number: personPhone | Company Name: organisation | Job Title: role | Job Url: url | Resume Name: - | Question And Answers: -',
	'Saved Date: addedOn | Job Url: url | Job Title: role | Company Name: organisation',
	'First Name: personFirstName | Last Name: personLastName | URL: url | Email Address: personEmail | Company: organisation | Position: personTitle | Connected On: addedOn',
	'First Name: personFirstName | Last Name: personLastName | Email Address: personEmail | Phone: personPhone | Excitement: priority | Position: personTitle | Company: organisation | Location: location | URL: url | source: source | follow_up_at: nextStepOn | contact_intention_type: - | contact_intention_type: -',
	'Company: organisation | Job Position: role | Location: location | URL: url | Status: status | Date Applied: appliedOn | Notes: notes',
	'index: id | createdAt: addedOn | applied: - | appliedDate: appliedOn | Company: organisation | JobTitle: role | jobType: - | workplaceType: - | Location: location | JobSource: source | Status: status',
	'title: role | company: organisation | status: status | stage: - | dateApplied: appliedOn | applicationSource: source | contactPerson: personName | notes: notes | createdAt: addedOn',
	'company: organisation | role: role | location: location | status: status | link: url | tags: - | createdAt: addedOn',
	'date: appliedOn | company: organisation | sector: - | role: role | role_type: - | channel: channel | status: status | contact_person: personName | fit_rating: - | notes: notes | cv_file: - | cover_letter_file: - | source: source | last_updated: -',
	'company_name: organisation | job_title: role | application_date: appliedOn | application_site: source | status: status | response_date: respondedOn | notes: notes',
	'id: id | job_title: role | company: organisation | application_software: - | date_applied: appliedOn | application_status: status | job_notes: notes | next_action: nextStep | check_application_status: - | follow_up_contact_name: personName | follow_up_contact_details: personEmail | interviewer_name: personName | interviewer_contact_details: personEmail | interview_date: interviewOn | interview_prep_notes: notes | interview_post_notes: notes | second_interviewer_name: personName | final_interview_post_notes: notes | offer_details: -',
	'timestamp: appliedOn | company_name: organisation | application_id: id | additional_tasks: -',
	'Company Name: organisation | Job Title: role | Location: location | Salary: salary | Required Skills: -',
	'#: id | Date Applied: appliedOn | Company: organisation | Role: role | Channel: channel | Status: status | Status Date: statusOn | Days Since Applied: - | Follow Up?: nextStepOn | Notes: notes',
	'ID: id | Company: organisation | Role: role | Status: status | Date applied: appliedOn | Next follow-up: nextStepOn | Source: source | Pay: salary | Link: url | Notes: notes | Interview log: -',
	'Application ID: id | Date Applied: appliedOn | Company: organisation | Location: location | Industry: - | Position Title: role | Period: - | Application Link: url | Source: source | Application Status: status | Notes: notes | Domain: - | Raw Title: - | Raw Company: - | Raw Location: -',
	'Company: organisation | Role: role | Status: status | Applied Date: appliedOn | Follow-up: nextStepOn | Source URL: url | Notes: notes',
	'Company: organisation | Role: role | Status: status | Applied Date: appliedOn | Last Updated: - | Source: source | Location: location | Work Mode: - | Salary Min: salary | Salary Max: - | URL: url | Contact Name: personName | Notes: notes',
	'Company: organisation | Job Title: role | Location: location | Status: status | Outcome: - | Fit Score: - | Posting URL: url | Discovered: addedOn | Applied: appliedOn | Confirmed: - | Notes: notes',
	'Id: id | Company: organisation | Role: role | Status: status | Applied Date: appliedOn | Job URL: url | Contact Name: personName | Contact Email: personEmail | Notes: notes | Description: - | Created At: addedOn | Updated At: -',
	'ID: id | Date Applied: appliedOn | Company: organisation | Title: role | Location: location | Salary: salary | URL: url | Status: status | Follow Up Date: nextStepOn | Notes: notes',
	'Date Applied: appliedOn | Company: organisation | Job Title: role | Job URL: url | Method: channel | Status: status | Notes: notes',
	'Company: organisation | Role: role | Status: status | Applied Date: appliedOn | Salary Range: salary | Job URL: url | Company Research: - | Interview Prep: - | Follow Up Date: nextStepOn | Notes: notes',
	'Unternehmen: organisation | Stelle: role | Bewerbungsdatum: appliedOn | Status: status | Ansprechpartner: personName | E-Mail: personEmail | Telefon: personPhone | Ort: location | Gehaltsvorstellung: salary | Quelle: source | Rückmeldung am: respondedOn | Vorstellungsgespräch am: interviewOn | Notizen: notes | Bewerbungsfrist: deadlineOn | Nächster Schritt: nextStep',
	'Firma: organisation | Position: role | Beworben am: appliedOn | Stand: status | Link zur Anzeige: url | Kontakt: personName | Nachgefasst am: followUpOn | Bemerkung: notes | Priorität: priority | Absage am: rejectedOn',
	'Datum: appliedOn | Arbeitgeber: organisation | Stellenbezeichnung: role | Art der Bewerbung: channel | Ergebnis: status',
	"Entreprise: organisation | Intitulé du poste: role | Date d'envoi: appliedOn | Statut: status | Lien de l'offre: url | Lieu: location | Contact RH: personName | Date de relance: nextStepOn | Date d'entretien: interviewOn | Réponse: respondedOn | Commentaires: notes | Salaire: salary | Date limite: deadlineOn | Source: source",
	'Société: organisation | Fonction: role | Candidature envoyée le: appliedOn | Relance 1: nextStepOn | Relance 2: nextStepOn | État: status | Remarques: notes',
	'Empresa: organisation | Puesto: role | Fecha de aplicación: appliedOn | Estado: status | Enlace: url | Ubicación: location | Salario: salary | Contacto: personName | Correo: personEmail | Próximo paso: nextStep | Fecha límite: deadlineOn | Notas: notes',
	'Empresa: organisation | Vaga: role | Data da candidatura: appliedOn | Status: status | Link da vaga: url | Local: location | Salário: salary | Recrutador: recruiter | Observações: notes | Data de retorno: respondedOn | Plataforma: source',
	'Bedrijf: organisation | Functie: role | Sollicitatiedatum: appliedOn | Status: status | Contactpersoon: personName | Telefoonnummer: personPhone | Plaats: location | Opmerkingen: notes | Datum gesprek: interviewOn | Vacaturelink: url | Salaris: salary',
	'Azienda: organisation | Posizione: role | Data invio: appliedOn | Stato: status | Sede: location | Note: notes | Referente: personName | Email: personEmail | Data colloquio: interviewOn | Annuncio: url | RAL: salary',
	'公司: organisation | 职位: role | 投递日期: appliedOn | 状态: status | 链接: url | 城市: location | 薪资: salary | 来源: source | 备注: notes | 面试时间: interviewOn | 联系人: personName | 邮箱: personEmail | 电话: personPhone | 截止日期: deadlineOn',
	'公司名称: organisation | 岗位名称: role | 投递时间: appliedOn | 投递渠道: source | 当前进度: status | 面试日期: interviewOn | 工作地点: location | 跟进日期: nextStepOn | 优先级: priority',
	'Company: organisation | Position: role | Applied: appliedOn | Heard Back: respondedOn | Phone Screen: - | Technical Interview: interviewOn | Onsite: - | Offer: - | Notes: notes',
	'Employer: organisation | Job Title: role | List: status | Date Added: addedOn | Job Post Url: url',
	'S.No: id | Company Name: organisation | Role: role | Date of Application: appliedOn | Application Status: status | Referral: - | Package (CTC): salary | Job Location: location | Interview Round 1: interviewOn | Interview Round 2: interviewOn | Result: - | Remarks: notes',
	'Company: organisation | Role: role | Recruiter Name: personName | Recruiter Email: personEmail | Recruiter Phone: personPhone | Agency: recruiter | Submitted On: appliedOn | Stage: status | Last Contact: lastContactOn | Next Action: nextStep | Next Action Date: nextStepOn | Rate: salary',
	'Organization: organisation | Job: role | Deadline: deadlineOn | Sent: appliedOn | Reply: respondedOn | Interview 1: interviewOn | Interview 2: interviewOn | Comments: notes',
	"Job Title: role | Employer: organisation | Where Found: source | Date Submitted: appliedOn | Contact Person: personName | Contact's Title: personTitle | Date Followed Up: followUpOn | Outcome: status",
	'Date: appliedOn | Employer Name & Address: organisation | Person Contacted: personName | Type of Work Sought: role | Method of Contact: channel | Results: status',
	'COMPANY NAME: organisation | POSITION: role | DATE APPLIED: appliedOn | HOW DID YOU APPLY?: channel | REFERRAL?: - | RESPONSE: respondedOn | INTERVIEW DATE: interviewOn | OFFER?: - | SALARY: salary',
	'Name: personName | Company: organisation | Title: personTitle | Email: personEmail | Phone: personPhone | LinkedIn: personUrl | Last Contacted: lastContactOn | Next Follow Up: nextStepOn | How we met: - | Notes: notes',
	'Contact: personName | Org: organisation | Role: personTitle | Email: personEmail | First Reached Out: - | Last Touch: lastContactOn | Reply?: respondedOn | Follow-up due: nextStepOn',
	'Firm: organisation | Office: - | Practice Area: - | App Opens: - | App Closes: deadlineOn | Applied?: appliedOn | Status: status | Test: - | Interview: interviewOn | Offer: -',
	'School: - | Program: - | Application Deadline: deadlineOn | Decision: - | Status: status',
	'Job Reference: id | Job title: role | Company: organisation | Applied on: appliedOn | Response received: respondedOn | Outcome: status | Reason: - | Feedback: -',
	'Role: role | Company: organisation | Link: url | Salary: salary | Location (remote?): location | Applied: appliedOn | Recruiter call: - | Tech round: - | Final: - | Offer: - | Status: status',
	'date_posted: - | date_applied: appliedOn | job_id: id | job_title: role | company: organisation | url: url | ats: - | status: status | notes: notes',
	'Company: organisation | Website: url | Position: role | Contact Name: personName | Contact Info: personEmail | Date Contacted: lastContactOn | Followed Up?: followUpOn | Date Followed Up: followUpOn | Interview?: interviewOn | Notes: notes',
	'Company Name: organisation | Position Applied For: role | Date Applied: appliedOn | Application Source: source | Current Status: status | Interview Dates: interviewOn | Contact Person Name: personName | Contact Person Email: personEmail | Salary Offered: salary | Additional Comments: notes',
	'Name of Employer: organisation | Position: role | Date of Contact: lastContactOn | Contact Name: personName | Phone: personPhone | Email/Website: personEmail | Result: status',
	'Company: organisation | Title: role | Applied: appliedOn | Response?: respondedOn | Rejected?: - | Ghosted?: - | Comments: notes',
	'Job: role | Co.: organisation | Date: appliedOn | Where: source | Status: status | Next: nextStep',
	'会社名: organisation | 職種: role | 応募日: appliedOn | ステータス: status | 備考: notes',
	'Bewerbungs-Nr.: id | Firma: organisation | Stelle: role | gesendet am: appliedOn | Eingangsbestätigung: - | Einladung: - | Absage: rejectedOn | Bemerkungen: notes',
	'Date sent: appliedOn | Company: organisation | Job title: role | Via: source | CV version: - | Cover letter?: - | Answer: status | Answer date: respondedOn | Comments: notes',
	'Role Title: role | Company Name: organisation | Location (City): location | Compensation (Base): salary | Posting Date: - | Closing Date: deadlineOn | Date of Application: appliedOn | Referred By: personName | Application Portal: source | Status (Applied/Interview/Offer/Rejected): status | Follow-up Date: nextStepOn | Follow-up #2: nextStepOn | Notes/Comments: notes',
	'jobTitle: role | companyName: organisation | jobUrl: url | appliedAt: appliedOn | status: status | salary: salary | location: location | notes: notes | recruiterName: recruiter | recruiterEmail: personEmail | followUpDate: nextStepOn | source: source | createdAt: addedOn | updatedAt: -',
	'job_title: role | employer: organisation | apply_date: appliedOn | deadline_date: deadlineOn | outcome: status | contact: personName | contact_phone: personPhone | remarks: notes',
	'Employer: organisation | Position: role | Link to posting: url | Applied (date): appliedOn | 1st interview: interviewOn | 2nd interview: interviewOn | 3rd interview: interviewOn | Offer: - | Notes: notes',
	'Priority: priority | Company: organisation | Role: role | Referral: - | Status: status | Deadline: deadlineOn | Applied Date: appliedOn | Follow Up Date: nextStepOn | Interview Date: interviewOn | Link: url'
];

describe('headers alone', () => {
	test.each(HEADERS)('%s', (line) => {
		const pairs = line.split(' | ').map((pair) => {
			const at = pair.lastIndexOf(': ');
			return [pair.slice(0, at), pair.slice(at + 2)] as const;
		});
		const delimiter = '\t';
		const reading = read(`${pairs.map(([header]) => header).join(delimiter)}\n`, { delimiter, headerRow: 0 });
		const found = reading.columns.map(({ header, meaning }) => `${header}: ${meaning ?? '-'}`);
		expect(found.join(' | ')).toBe(line);
	});
});

describe('cells speak against a header', () => {
	test('yes and no are no days', () => {
		expect(meanings('Company,Applied?,Interview?\nA,Yes,No\nB,No,No\n')).toEqual([
			'organisation',
			null,
			null
		]);
	});

	test('a follow-up column with sentences is the next step', () => {
		expect(meanings('Company,Follow up\nA,Ask for feedback\nB,Send the portfolio\n')[1]).toBe('nextStep');
	});

	test('numbers that Excel keeps for dates leave a day column one, and are no next step', () => {
		expect(meanings('Company,Date Applied,Follow Up\nA,46027,46041\nB,46064,46078\n')).toEqual([
			'organisation',
			'appliedOn',
			'nextStepOn'
		]);
	});

	test('a response column with words is the status where there is none', () => {
		expect(meanings('Company,Response\nA,Rejected\nB,Interview\n')[1]).toBe('status');
	});

	test('contacts given as addresses are addresses', () => {
		expect(meanings('Company,Status,Contact\nA,Applied,x@a.example\nB,Applied,y@b.example\n')[2]).toBe(
			'personEmail'
		);
	});

	test('an address that is the same in every row is the user’s own', () => {
		const row = (company: string) => `${company},Applied,me@mail.example\n`;
		expect(meanings(`Company,Status,Contact Email\n${row('A')}${row('B')}${row('C')}`)[2]).toBeNull();
	});

	test('a phone column with days is an interview', () => {
		expect(meanings('Company,Status,Phone\nA,Applied,2026-01-05\nB,Applied,\n')[2]).toBe('interviewOn');
	});

	test('a column per round holds interviews where it holds days, and nothing where it only says yes', () => {
		const text =
			'Company,Coding Challenge,Recruiter,Phone,Onsite,Result\nA,yes,yes,1/5/2026,2/6/2026,Rejected\nB,yes,,1/25/2026,,Offer\n';
		expect(meanings(text)).toEqual(['organisation', null, null, 'interviewOn', 'interviewOn', 'status']);
	});

	test('stages numbered one to three are no status', () => {
		expect(meanings('Company,Stage 1,Stage 2,Stage 3\nA,Call,Test,Offer\n')).toEqual([
			'organisation',
			null,
			null,
			null
		]);
	});

	test('links to profiles are people, other links are not', () => {
		const text = 'Company,Status,URL\nA,Applied,https://www.linkedin.com/in/person-1\n';
		expect(meanings(text)[2]).toBe('personUrl');
		expect(meanings(text.replace('linkedin.com/in', 'linkedin.com/jobs'))[2]).toBe('url');
	});
});

describe('cells speak where a header is silent', () => {
	test('no header at all', () => {
		const text =
			'Northwind Ltd,Software Engineer,2026-01-05,Applied,https://jobs.example/1\n' +
			'Globex,Data Analyst,2026-01-06,Rejected,https://jobs.example/2\n';
		const reading = read(text);
		expect(reading.headerRow).toBeNull();
		expect(reading.columns.map(({ meaning }) => meaning)).toEqual([
			'organisation',
			'role',
			'appliedOn',
			'status',
			'url'
		]);
		expect(reading.columns.map(({ label }) => label)[1]).toBe('column 2');
		expect(reading.columns.every(({ evidence }) => evidence === 'cells')).toBe(true);
	});

	test('a language that is not known', () => {
		const text =
			'Företag;Roll;Ansökningsdatum;Länk\nVolvo AB;Systems Engineer;2026-01-05;https://a.example/1\nEricsson AB;Data Analyst;2026-02-05;https://a.example/2\n';
		expect(meanings(text)).toEqual(['organisation', 'role', 'appliedOn', 'url']);
	});
});

describe('the sheet as a whole', () => {
	test('where names come first and nothing was applied for, a position is a title', () => {
		const people = 'First Name,Last Name,Company,Position\nAda,Byron,Acme,Engineer\n';
		expect(meanings(people)[3]).toBe('personTitle');
		expect(meanings('Company,Position,Contact Name\nAcme,Engineer,Ada Byron\n')[1]).toBe('role');
	});

	test('a name without a company column is the organisation in a tracker', () => {
		expect(meanings('Name,Stage,Date\nAcme,Applied,2026-01-05\n')[0]).toBe('organisation');
	});

	test('a choice wins, and takes the field from the column that had it', () => {
		const reading = read('Company,Firm\nA,B\n', { meanings: new Map([[1, 'organisation']]) });
		expect(reading.columns.map(({ meaning }) => meaning)).toEqual([null, 'organisation']);
		expect(reading.columns[1]!.evidence).toBe('chosen');
	});
});

describe('labels', () => {
	test('repeated and empty headers are told apart, nothing is renamed in the file', () => {
		const { columns } = read('a,a,a_1,\n1,2,3,4\n');
		expect(columns.map(({ label }) => label)).toEqual(['a (1)', 'a (2)', 'a_1', 'column 4']);
		expect(columns.map(({ header }) => header)).toEqual(['a', 'a', 'a_1', '']);
	});

	test('a header that looks like a made label keeps its name', () => {
		const { columns } = read('a (1),a,a\n1,2,3\n');
		expect(columns.map(({ label }) => label)).toEqual(['a (1)', 'a (2)', 'a (3)']);
	});

	test.each([
		'__proto__,__proto__',
		'constructor,toString',
		'hasOwnProperty,valueOf',
		'__parsed_extra,__proto__'
	])('%s are columns like others', (header) => {
		const { columns } = read(`Company,${header}\nAcme,x,y\n`, { headerRow: 0 });
		expect(columns).toHaveLength(3);
		expect(new Set(columns.map(({ label }) => label)).size).toBe(3);
		expect(columns[0]!.meaning).toBe('organisation');
	});
});
