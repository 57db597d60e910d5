/** Trackers as strangers keep them: no header, check boxes, days without a year, sums and remarks between the rows. */
import { describe, expect, test } from 'vitest';
import { understood } from '../support/understood';
import type { Understanding } from '../support/understood';

const SHEETS: readonly Understanding[] = [
	{
		name: 'headerless csv',
		rows: [
			'Northwind Ltd,Data Analyst,2026-01-05,Applied,https://n.example/1',
			'Contoso Inc,BI Developer,2026-01-06,Rejected,https://c.example/1',
			'Fabrikam,Software Engineer,2026-01-09,Interview,https://f.example/1',
			'Tailspin Toys,Analyst,2026-01-12,Applied,https://t.example/1'
		],
		headerRow: null,
		columns: 'organisation role appliedOn status url',
		stages: {
			Applied: 'applied',
			Rejected: 'rejected',
			Interview: 'interview'
		},
		leads: 4
	},
	{
		name: 'headerless date first',
		rows: [
			'1/5/26,Northwind,Store Manager,applied',
			'1/16/26,Contoso,Assistant Manager,no',
			'1/19/26,Fabrikam,Shift Lead,phone screen',
			'1/22/26,Tailspin,Manager,applied'
		],
		headerRow: null,
		dateOrder: 'mdy',
		columns: 'appliedOn organisation role status',
		stages: {
			applied: 'applied',
			no: 'rejected',
			'phone screen': 'interview'
		},
		leads: 4
	},
	{
		name: 'emoji headers',
		rows: [
			'🏢 Company,💼 Role,✅ Status,📅 Date Applied,🔗 Link,💰 Salary,📝 Notes,⭐ Excitement',
			'Northwind,Analyst,✅ Applied,"January 5, 2026",https://n.example,$90k,,⭐⭐⭐',
			'Contoso,BI,🎤 Interviewing,"January 7, 2026",https://c.example,,,⭐⭐',
			'Fabrikam,BI,❌ Rejected,"January 9, 2026",https://f.example,,,⭐',
			'Tailspin,BI,👻 Ghosted,"January 12, 2026",https://t.example,,,⭐',
			'Litware,BI,🎉 Offer!,"January 19, 2026",https://l.example,,,⭐⭐⭐⭐⭐',
			'Trey,BI,⭐ Wishlist,,https://tr.example,,,⭐⭐⭐⭐⭐'
		],
		columns: 'organisation role status appliedOn url salary notes priority',
		stages: {
			'✅ Applied': 'applied',
			'🎤 Interviewing': 'interview',
			'❌ Rejected': 'rejected',
			'👻 Ghosted': 'silent',
			'🎉 Offer!': 'offer',
			'⭐ Wishlist': 'saved'
		},
		leads: 6
	},
	{
		name: 'notion export',
		rows: [
			'Company,Role,Status,Applied Date,Salary Range,Job URL,Company Research,Interview Prep,Follow Up Date,Notes',
			'Northwind,Product Designer,Not started,,$110k–$130k,https://n.example,,,,',
			'Contoso,UX Designer,In progress,"October 3, 2026",,https://c.example,big b2b,prepare portfolio,"December 1, 2026",',
			'Fabrikam,UI,Applied,"October 5, 2026 9:41 AM (GMT+2)",,https://f.example,,,,',
			'Tailspin,UI,Done,"October 9, 2026 → October 12, 2026",,https://t.example,,,,'
		],
		columns: 'organisation role status appliedOn salary url - - nextStepOn notes',
		stages: {
			'Not started': 'saved',
			'In progress': 'talking',
			Applied: 'applied',
			Done: 'applied'
		},
		leads: 4
	},
	{
		name: 'notion name and relation',
		rows: [
			'Name,Position,Stage,Applied,Contact,Posting,Tags',
			'Northwind (https://www.notion.so/Northwind-123abc),Designer,To apply,,Dana Ruiz,https://n.example,"remote, b2b"',
			'Contoso,Designer,Applied,2026/10/03,,https://c.example,',
			'Fabrikam,Design Lead,No Answer,2026/09/03,,https://f.example,agency',
			'Tailspin,Design Lead,Rejected,2026/09/13,,https://t.example,agency'
		],
		columns: 'organisation role status appliedOn personName url -',
		stages: {
			'To apply': 'saved',
			Applied: 'applied',
			'No Answer': 'silent',
			Rejected: 'rejected'
		},
		leads: 4
	},
	{
		name: 'airtable',
		rows: [
			'Position,Company,Application status,Application date,Application deadline,Contacts,Contact email,Listing URL,Resume,Cover letter,Notes,Salary',
			'Data Analyst,Northwind,Researching,,10/30/2026,,,https://n.example,,,,',
			'BI,Contoso,Applied,10/3/2026,10/13/2026,Dana Ruiz,dana@contoso.example,https://c.example,cv.pdf (https://dl.example/cv.pdf),cl.pdf,,"$95,000.00"',
			'BI,Fabrikam,Phone interview,10/5/2026,,,,https://f.example,cv.pdf (https://dl.example/cv.pdf),,,',
			'BI,Tailspin,Onsite interview,9/15/2026,,,,https://t.example,,,,',
			'BI,Litware,Offer extended,9/5/2026,,,,https://l.example,,,,'
		],
		dateOrder: 'mdy',
		columns: 'role organisation status appliedOn deadlineOn personName personEmail url - - notes salary',
		stages: {
			Researching: 'saved',
			Applied: 'applied',
			'Phone interview': 'interview',
			'Onsite interview': 'interview',
			'Offer extended': 'offer'
		},
		leads: 5
	},
	{
		name: 'google template',
		rows: [
			',Job application tracker,,,,,,,,,',
			',,,,,,,,,,',
			',Company name,Position,Link to job posting,Date applied,Application status,Interview date(s)?,Contact name,Contact email,Follow up,Notes',
			',Northwind,Analyst,https://n.example,1/5/2026,Applied,,Dana Ruiz,dana@n.example,1/19/2026,',
			',Contoso,Analyst,https://c.example,1/16/2026,Interview scheduled,1/30/2026,,,,',
			',Fabrikam,Analyst,https://f.example,1/9/2026,Not selected,,,,,'
		],
		headerRow: 2,
		dateOrder: 'mdy',
		columns: '- organisation role url appliedOn status interviewOn personName personEmail nextStepOn notes',
		stages: {
			Applied: 'applied',
			'Interview scheduled': 'interview',
			'Not selected': 'rejected'
		},
		leads: 3
	},
	{
		name: 'wide per-round',
		rows: [
			'Company,Role,Applied,Phone Screen,Technical Interview,Onsite,Offer,Comments',
			'Northwind,SRE,13/01/2026,20/01/2026,,,,',
			'Contoso,SRE,14/01/2026,,,,,',
			'Fabrikam,SRE,15/01/2026,22/01/2026,29/01/2026,05/02/2026,10/02/2026,took it? thinking',
			'Tailspin,SRE,16/01/2026,23/01/2026,30/01/2026,,,'
		],
		dateOrder: 'dmy',
		columns: 'organisation role appliedOn interviewOn interviewOn interviewOn offerOn notes',
		leads: 4,
		leadStages: 'interview applied offer interview'
	},
	{
		name: 'checkboxes',
		rows: [
			'Company,Role,Link,Applied,Interview,Offer,Rejected,Notes',
			'Northwind,SRE,https://n.example,TRUE,TRUE,FALSE,FALSE,',
			'Contoso,SRE,https://c.example,TRUE,FALSE,FALSE,FALSE,',
			'Fabrikam,SRE,https://f.example,TRUE,TRUE,TRUE,FALSE,',
			'Tailspin,SRE,https://t.example,FALSE,FALSE,FALSE,FALSE,',
			'Litware,SRE,https://l.example,TRUE,TRUE,FALSE,TRUE,'
		],
		columns: 'organisation role url - - - - notes',
		leads: 5,
		leadStages: 'interview applied offer saved rejected'
	},
	{
		name: 'checkboxes questions and dates',
		rows: [
			'Company,Job Title,Date Applied,Heard back?,Interview?,Offer?,Ghosted?,Notes',
			'Northwind,SRE,1/13/2026,Yes,No,No,No,',
			'Contoso,SRE,1/14/2026,No,No,No,No,',
			'Fabrikam,SRE,1/15/2026,Yes,Yes,No,No,',
			'Tailspin,SRE,1/16/2026,No,No,No,Yes,'
		],
		dateOrder: 'mdy',
		columns: 'organisation role appliedOn - - - - notes',
		leads: 4,
		leadStages: 'talking applied interview silent'
	},
	{
		name: 'checkboxes x marks german',
		rows: [
			'Firma;Stelle;beworben;Gespräch;Absage;Zusage angenommen',
			'Nordwind;Koch;x;;;',
			'Contoso;Koch;x;x;;',
			'Fabrikam;Koch;x;;x;',
			'Tailspin;Koch;x;x;;x'
		],
		delimiter: ';',
		columns: 'organisation role - - - -',
		leads: 4,
		leadStages: 'applied interview rejected accepted'
	},
	{
		name: 'odd status how it went',
		rows: [
			'When,Where,Job,How it went',
			'2026-01-05,Northwind,Waiter,waiting',
			'2026-01-06,Contoso,Barista,they said no',
			'2026-01-07,Fabrikam,Barista,"had a call, went ok"',
			'2026-01-08,Tailspin,Cashier,never heard back',
			'2026-01-09,Litware,Cashier,got it!!'
		],
		columns: 'appliedOn organisation role status',
		stages: {
			waiting: 'applied',
			'they said no': 'rejected',
			'had a call, went ok': 'talking',
			'never heard back': 'silent',
			'got it!!': 'accepted'
		},
		leads: 5
	},
	{
		name: 'odd status where it stands',
		rows: [
			'Employer,Job title,Where it stands,Link',
			'Northwind,Nurse,In the pipeline,https://n.example',
			'Contoso,Nurse,Dead end,https://c.example',
			'Fabrikam,Nurse,Offer on the table,https://f.example',
			'Tailspin,Nurse,Sent CV,https://t.example',
			'Litware,Nurse,Chatting with recruiter,https://l.example'
		],
		columns: 'organisation role status url',
		stages: {
			'In the pipeline': 'talking',
			'Dead end': 'rejected',
			'Offer on the table': 'offer',
			'Sent CV': 'applied',
			'Chatting with recruiter': 'talking'
		},
		leads: 5
	},
	{
		name: 'two status columns',
		rows: [
			'Company,Role,Applied,Status,Outcome,Notes',
			'Northwind,SRE,1/13/2026,Applied,,',
			'Contoso,SRE,1/14/2026,Closed,Rejected,',
			'Fabrikam,SRE,1/15/2026,Interview,,',
			'Tailspin,SRE,1/16/2026,Closed,Ghosted,'
		],
		dateOrder: 'mdy',
		columns: 'organisation role appliedOn status - notes',
		stages: {
			Applied: 'applied',
			Interview: 'interview',
			Closed: 'rejected'
		},
		leads: 4
	},
	{
		name: 'stage and outcome',
		rows: [
			'Company,Role,Current Stage,Result,Date',
			'Northwind,SRE,Applied,,2026-02-01',
			'Contoso,SRE,Screening,Rejected,2026-02-02',
			'Fabrikam,SRE,Final round,,2026-02-03'
		],
		columns: 'organisation role status - appliedOn',
		stages: {
			Applied: 'applied',
			Screening: 'interview',
			'Final round': 'interview'
		},
		leads: 3
	},
	{
		name: 'words with dates',
		rows: [
			'Company,Position,Status',
			'A1 Ltd,Analyst,Interview 3/12',
			'B2 Ltd,Analyst,Rejected - 12 Feb',
			'C3 Ltd,Analyst,rejected (ghosted?)',
			'D4 Ltd,Analyst,Applied 1/5',
			'E5 Ltd,Analyst,applied on LinkedIn 5 Jan',
			'F6 Ltd,Analyst,Phone screen w/ Dana @ 3pm',
			'G7 Ltd,Analyst,OFFER (verbal)',
			'H8 Ltd,Analyst,ghosted :(',
			'I9 Ltd,Analyst,waiting to hear back since 2/1',
			'J1 Ltd,Analyst,2nd round next week',
			'K2 Ltd,Analyst,No :(',
			'L3 Ltd,Analyst,Rejected after 2nd interview',
			'M4 Ltd,Analyst,not applied - deadline passed',
			'N5 Ltd,Analyst,I declined'
		],
		columns: 'organisation role status',
		stages: {
			'Interview 3/12': 'interview',
			'Rejected - 12 Feb': 'rejected',
			'rejected (ghosted?)': 'rejected',
			'Applied 1/5': 'applied',
			'applied on LinkedIn 5 Jan': 'applied',
			'Phone screen w/ Dana @ 3pm': 'interview',
			'OFFER (verbal)': 'offer',
			'ghosted :(': 'silent',
			'waiting to hear back since 2/1': 'applied',
			'2nd round next week': 'interview',
			'No :(': 'rejected',
			'Rejected after 2nd interview': 'rejected',
			'not applied - deadline passed': 'withdrawn',
			'I declined': 'withdrawn'
		},
		leads: 14
	},
	{
		name: 'yearless month names',
		rows: [
			'Company,Position,Applied on,Status,Follow up',
			'Northwind,Analyst,12 Feb,Applied,26 Feb',
			'Contoso,Analyst,Feb 20,Applied,',
			'Fabrikam,Analyst,3 December,Applied,'
		],
		columns: 'organisation role appliedOn status nextStepOn',
		stages: {
			Applied: 'applied'
		},
		leads: 3
	},
	{
		name: 'yearless numbers',
		rows: [
			'Company,Position,Date,Status',
			'Northwind,Analyst,2/12,Applied',
			'Contoso,Analyst,2/25,Rejected',
			'Fabrikam,Analyst,3/1,Applied'
		],
		dateOrder: 'mdy',
		columns: 'organisation role appliedOn status',
		stages: {
			Applied: 'applied',
			Rejected: 'rejected'
		},
		leads: 3
	},
	{
		name: 'yearless german',
		rows: [
			'Firma;Stelle;Datum;Status',
			'Nordwind;Koch;12.2.;beworben',
			'Contoso;Koch;25.02.;beworben',
			'Fabrikam;Koch;1.3.;beworben'
		],
		delimiter: ';',
		dateOrder: 'dmy',
		columns: 'organisation role appliedOn status',
		stages: {
			beworben: 'applied'
		},
		leads: 3
	},
	{
		name: 'relative',
		rows: [
			'Company,Position,Applied,Status',
			'Northwind,Analyst,yesterday,applied',
			'Contoso,Analyst,last week,applied',
			'Fabrikam,Analyst,2026-02-01,applied'
		],
		columns: 'organisation role appliedOn status',
		stages: {
			applied: 'applied'
		},
		leads: 3
	},
	{
		name: 'iso time zones',
		rows: [
			'Company,Position,Applied At,Created,Status',
			'Northwind,Analyst,2026-02-12T23:30:00-05:00,2026-02-12T14:03:11.123456+00:00,Applied',
			'Contoso,Analyst,2026-02-13 08:00:00 UTC,2026-02-13T08:00:00Z,Applied'
		],
		columns: 'organisation role appliedOn addedOn status',
		stages: {
			Applied: 'applied'
		},
		leads: 2
	},
	{
		name: 'us 12 hour',
		rows: [
			'Timestamp,Company,Job Title,Interview date & time,Status',
			'1/14/2026 9:14:03 AM,Northwind,Analyst,1/30/2026 2:30 PM,Interview',
			'2/3/2026 10:14:03 PM,Contoso,Analyst,,Applied'
		],
		dateOrder: 'mdy',
		columns: 'appliedOn organisation role interviewOn status',
		stages: {
			Interview: 'interview',
			Applied: 'applied'
		},
		leads: 2
	},
	{
		name: 'weekday prefixes',
		rows: [
			'Company,Role,Date applied,Status',
			'Northwind,Cook,Mon 1/5/26,applied',
			'Contoso,Cook,Wed. 1/14/26,applied',
			'Fabrikam,Cook,Fri 1/16/26,applied'
		],
		dateOrder: 'mdy',
		columns: 'organisation role appliedOn status',
		stages: {
			applied: 'applied'
		},
		leads: 3
	},
	{
		name: 'title legend summary groups',
		rows: [
			'MY JOB HUNT 2026,,,,,,,,',
			'Goal: 5 per week,,,,,,,,',
			',,,,,,,,',
			'No.,Company,Position,Date,Status,Comments,,Key,',
			'1,Northwind,Cook,1/15/2026,Applied,,,Applied,waiting',
			'2,Contoso,Cook,1/16/2026,Interview,,,Interview,yay',
			'--- February ---,,,,,,,Rejected,nope',
			'3,Fabrikam,Cook,2/2/2026,Rejected,,,,',
			'4,Tailspin,Cook,2/4/2026,Applied,,,,',
			',,,,,,,,',
			'Total: 4,,,,,,,,'
		],
		headerRow: 3,
		dateOrder: 'mdy',
		columns: 'id organisation role appliedOn status notes - - -',
		stages: {
			Applied: 'applied',
			Interview: 'interview',
			Rejected: 'rejected'
		},
		leads: 4
	},
	{
		name: 'summary rows english',
		rows: [
			'Company,Role,Date Applied,Status',
			'Northwind,Cook,2026-01-15,Applied',
			'Contoso,Cook,2026-01-16,Rejected',
			'Fabrikam,Cook,2026-01-18,Applied',
			',,,',
			'Total applications,3,,',
			'Rejected,1,,',
			'Response rate,33%,,'
		],
		columns: 'organisation role appliedOn status',
		stages: {
			Applied: 'applied',
			Rejected: 'rejected'
		},
		leads: 3
	},
	{
		name: 'group rows months',
		rows: [
			'Company,Role,Status',
			'JANUARY 2026,,',
			'Northwind,Cook,applied',
			'Contoso,Cook,rejected',
			'FEBRUARY 2026,,',
			'Fabrikam,Cook,applied',
			'Tailspin,Cook,applied'
		],
		columns: 'organisation role status',
		stages: {
			applied: 'applied',
			rejected: 'rejected'
		},
		leads: 4
	},
	{
		name: 'blank columns',
		rows: [
			'Company,,Role,,Applied,,Status',
			'Northwind,,Cook,,2026-01-15,,applied',
			'Contoso,,Cook,,2026-01-18,,interview'
		],
		columns: 'organisation - role - appliedOn - status',
		stages: {
			applied: 'applied',
			interview: 'interview'
		},
		leads: 2
	},
	{
		name: 'company and role in one cell',
		rows: [
			'Job,Status,Date',
			'Analyst @ Northwind,applied,2026-01-15',
			'BI Developer @ Contoso,rejected,2026-01-16',
			'Head of Data @ Fabrikam,applied,2026-01-19'
		],
		columns: 'role status appliedOn',
		stages: {
			applied: 'applied',
			rejected: 'rejected'
		},
		leads: 3
	},
	{
		name: 'contact cells combined',
		rows: [
			'Company,Role,Status,Contact,Notes',
			'Northwind,Cook,applied,"Dana Ruiz <dana@n.example>, +49 151 0000001",',
			'Contoso,Cook,interview,Okan Sezer (okan@c.example),',
			'Fabrikam,Cook,applied,Mei Lin,'
		],
		columns: 'organisation role status personName notes',
		stages: {
			applied: 'applied',
			interview: 'interview'
		},
		leads: 3
	},
	{
		name: 'weird header words',
		rows: [
			"Who,What,Posting link,Sent,Where am I,Last heard from them,What's next,My person there,Money",
			'Northwind,Data analyst,https://n.example,15/01/2026,sent,16/01/2026,nudge,Dana,60k',
			'Contoso,BI developer,https://c.example,16/01/2026,nope,20/01/2026,,,',
			'Fabrikam,Project manager,https://f.example,19/01/2026,chat booked,22/01/2026,prepare,Okan,70k'
		],
		dateOrder: 'dmy',
		columns: 'organisation role url appliedOn status respondedOn nextStep personName salary',
		stages: {
			sent: 'applied',
			nope: 'rejected',
			'chat booked': 'talking'
		},
		leads: 3
	},
	{
		name: 'mixed case snake',
		rows: [
			'_id,COMPANY_NAME,JOB_TITLE,EMPLOYMENT_TYPE,APPLICATION_STATUS,APPLIED_DATE,CREATED_AT,UPDATED_AT,RECRUITER_NAME,RECRUITER_LINKEDIN',
			'a1f,Northwind,SRE,FULL_TIME,APPLIED,2026-01-15,2026-01-14,2026-01-15,Dana Ruiz,https://www.linkedin.com/in/dana',
			'b2f,Contoso,SRE,FULL_TIME,FIRST_ROUND,2026-01-15,2026-01-14,2026-01-15,,',
			'c3f,Fabrikam,SRE,FULL_TIME,HIRING_MANAGER_INTERVIEW,2026-01-15,2026-01-14,2026-01-15,,',
			'd4f,Tailspin,SRE,FULL_TIME,OFFER_DECLINED,2026-01-15,2026-01-14,2026-01-15,,',
			'e5f,Litware,SRE,FULL_TIME,WISH_LIST,,2026-01-14,2026-01-15,,',
			'f6f,Trey,SRE,FULL_TIME,NO_RESPONSE,2026-01-15,2026-01-14,2026-01-15,,'
		],
		columns: 'id organisation role - status appliedOn addedOn - recruiter personUrl',
		stages: {
			APPLIED: 'applied',
			FIRST_ROUND: 'interview',
			HIRING_MANAGER_INTERVIEW: 'interview',
			OFFER_DECLINED: 'withdrawn',
			WISH_LIST: 'saved',
			NO_RESPONSE: 'silent'
		},
		leads: 6
	},
	{
		name: 'phd applications',
		rows: [
			'University,Department,Program,Application Deadline,Status,PI,PI email',
			'Northwind University,Biology,PhD Genomics,12/1/2026,Submitted,Dana Ruiz,dana@n.example',
			'Contoso University,Physics,PhD Optics,12/15/2026,In preparation,Okan Sezer,okan@c.example',
			'Fabrikam University,Chemistry,PhD,11/15/2025,Rejected,,'
		],
		dateOrder: 'mdy',
		columns: 'organisation - role deadlineOn status personName personEmail',
		stages: {
			Submitted: 'applied',
			'In preparation': 'saved',
			Rejected: 'rejected'
		},
		leads: 3
	},
	{
		name: 'freelance clients',
		rows: [
			'Client contact,Company,Platform,Contacted,Reply,Follow-up',
			'Dana Ruiz,Northwind,Upwork,2026-01-15,pitched,2026-02-01',
			'Okan Sezer,Contoso,Email,2026-01-18,no thanks,',
			'Mei Lin,Fabrikam,Upwork,2026-01-19,maybe later,2026-03-01'
		],
		columns: 'personName organisation source lastContactOn status nextStepOn',
		stages: {
			pitched: 'applied',
			'no thanks': 'rejected',
			'maybe later': 'talking'
		},
		leads: 3
	},
	{
		name: 'networking list',
		rows: [
			'Name,Company,Role,How do I know them,Last spoke,Next action,Notes',
			'Dana Ruiz,Northwind,Head of Data,university,2026-01-15,send CV,',
			'Okan Sezer,Contoso,Engineer,old job,2026-01-18,coffee,',
			'Mei Lin,Fabrikam,CTO,meetup,2025-11-19,,'
		],
		columns: 'personName organisation personTitle - lastContactOn nextStep notes',
		leads: 0,
		contacts: 3
	},
	{
		name: 'recruiters calls',
		rows: [
			'Date,Recruiter / Agency,End client,Role,Day rate,Status,Notes',
			'15/01/2026,Kestrel,Northwind,PM,£450,Submitted,',
			'16/01/2026,Harrier,Contoso,PM,£500,Interview,',
			'19/01/2026,Osprey & Co,Fabrikam,BA,£425,Client passed,'
		],
		dateOrder: 'dmy',
		columns: 'appliedOn recruiter organisation role salary status notes',
		stages: {
			Submitted: 'applied',
			Interview: 'interview',
			'Client passed': 'rejected'
		},
		leads: 3
	},
	{
		name: 'pipe csv',
		rows: [
			'Company|Role|Status|Date applied',
			'Northwind|Cook, senior|Applied|2026-01-15',
			'Contoso|Cook, junior|Applied|2026-01-16'
		],
		delimiter: '|',
		columns: 'organisation role status appliedOn',
		stages: {
			Applied: 'applied'
		},
		leads: 2
	},
	{
		name: 'sep line',
		rows: [
			'sep=;',
			'Company;Role;Status;Date applied',
			'Northwind;Cook;Applied;15/01/2026',
			'Contoso;Cook;Applied;16/01/2026'
		],
		delimiter: ';',
		dateOrder: 'dmy',
		columns: 'organisation role status appliedOn',
		stages: {
			Applied: 'applied'
		},
		leads: 2
	},
	{
		name: 'one column companies',
		rows: ['Company', 'Northwind', 'Contoso', 'Fabrikam'],
		columns: 'organisation',
		leads: 3
	},
	{
		name: 'comments under header',
		rows: [
			'Company,Role,Link,Status,Date',
			'# add new rows on top,,,,',
			'Northwind,Cook,https://n.example,Applied,2026-01-15',
			'Contoso,Cook,https://c.example,Applied,2026-01-16'
		],
		columns: 'organisation role url status appliedOn',
		stages: {
			Applied: 'applied'
		},
		leads: 2
	},
	{
		name: 'excel serials',
		rows: ['Company,Role,Date Applied,Status', 'Northwind,Cook,46037,Applied', 'Contoso,Cook,46041,Applied'],
		columns: 'organisation role appliedOn status',
		stages: {
			Applied: 'applied'
		},
		leads: 2
	},
	{
		name: 'unemployment log',
		rows: [
			'Date of contact,Employer name,Employer address,Employer phone,Person contacted,Method of contact,Type of work,Result',
			'11/02/2026,Northwind,"1 Main St, Springfield",(555) 010-0100,HR,online,Cook,No response',
			'11/05/2026,Contoso,"2 Main St",555-010-0102,Dana Ruiz,phone,Dishwasher,Applied',
			'11/16/2026,Fabrikam,"3 Main St",(555) 010-0103,,in person,Cook,Interview set'
		],
		dateOrder: 'mdy',
		columns: 'lastContactOn organisation location personPhone personName channel role status',
		stages: {
			'No response': 'silent',
			Applied: 'applied',
			'Interview set': 'interview'
		},
		leads: 3
	},
	{
		name: 'salary min max and remote flags',
		rows: [
			'Company,Position,Salary min,Salary max,Remote?,Location,Status,Applied,Source',
			'Northwind,SWE,"90,000","120,000",Yes,NYC,Applied,2026-01-15,LinkedIn',
			'Contoso,SWE,"95,000","130,000",No,SF,OA,2026-01-16,Referral',
			'Fabrikam,SWE,,,Yes,Remote,VO,2026-01-17,Handshake',
			'Tailspin,SWE,,,Yes,Remote,Rej,2026-01-18,Company site'
		],
		columns: 'organisation role salary - - location status appliedOn source',
		stages: {
			Applied: 'applied',
			OA: 'interview',
			VO: 'interview',
			Rej: 'rejected'
		},
		leads: 4
	},
	{
		name: 'multi-line notes with quotes',
		rows: [
			'Company,Role,Interview notes,Status',
			'"Northwind, ""the"" company",Cook,"line one',
			'line two; with; semicolons',
			'- bullet",Applied',
			'Contoso,Cook,"asked: ""why?""",Rejected'
		],
		columns: 'organisation role notes status',
		stages: {
			Applied: 'applied',
			Rejected: 'rejected'
		},
		leads: 2
	}
];

describe('trackers as strangers keep them', () => {
	test.each(SHEETS)('$name', (sheet) => {
		const { found, expected } = understood(sheet);
		expect(found).toEqual(expected);
	});
});
