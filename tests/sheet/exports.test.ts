/** Exports of other programs, with their own headers and invented rows: nothing of them has to be touched. */
import { describe, expect, test } from 'vitest';
import { understood } from '../support/understood';
import type { Understanding } from '../support/understood';

const SHEETS: readonly Understanding[] = [
	{
		name: 'linkedin connections',
		rows: [
			'Notes:',
			'"Some addresses are left out of this file, since their owners chose so. https://help.example/why, in short: ask them."',
			'',
			'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
			'Dana,Ruiz,https://www.linkedin.com/in/dana-ruiz-1,,Northwind,Head of Data,05 Mar 2024',
			'Okan,Sezer,https://www.linkedin.com/in/okansezer,okan@contoso.example,Contoso,"Recruiter, EMEA",12 Nov 2023',
			'Mei,Lin,https://www.linkedin.com/in/mei-lin-7,,,,01 Jan 2022',
			',,,,,,30 Jun 2021',
			'Ana,"Pérez, PhD",https://www.linkedin.com/in/anaperez,,Fabrikam S.L.,CTO,17 Aug 2020'
		],
		lineEnd: '\r\n',
		headerRow: 3,
		columns: 'personFirstName personLastName personUrl personEmail organisation personTitle addedOn',
		leads: 0,
		contacts: 4
	},
	{
		name: 'linkedin connections 2-line preamble german month',
		rows: [
			'Notes:',
			'"Some addresses are left out, by choice of their owners."',
			'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
			'Dana,Ruiz,https://www.linkedin.com/in/dana-ruiz-1,,Northwind,Head of Data,05 Mar 2024',
			'Jo,Berg,https://www.linkedin.com/in/joberg,,Acme,Engineer,6 Dec 2024'
		],
		headerRow: 2,
		columns: 'personFirstName personLastName personUrl personEmail organisation personTitle addedOn',
		leads: 0,
		contacts: 2
	},
	{
		name: 'linkedin job applications',
		rows: [
			'Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers',
			'"11/20/24, 8:15 AM",me@mail.example,+1 555 010 0100,Northwind,Data Analyst,https://www.linkedin.com/jobs/view/4012345,CV_2024.pdf,"How many years? : 4 | Do you need a visa? : No"',
			'"11/9/24, 10:05 PM",me@mail.example,+1 555 010 0100,Contoso,Senior Analyst,https://www.linkedin.com/jobs/view/4012346,CV_2024.pdf,',
			'"9/2/24, 12:00 PM",me@mail.example,+1 555 010 0100,"Fabrikam, Inc.",BI Developer,https://www.linkedin.com/jobs/view/4012347,CV.pdf,',
			'"8/31/24, 7:45 AM",me@mail.example,+1 555 010 0100,Tailspin Toys,Analyst II,https://www.linkedin.com/jobs/view/4012348,,"x"'
		],
		dateOrder: 'mdy',
		columns: 'appliedOn - - organisation role url - -',
		leads: 4
	},
	{
		name: 'linkedin saved jobs',
		rows: [
			'Saved Date,Job Url,Job Title,Company Name',
			'"1/13/25, 4:45 PM",https://www.linkedin.com/jobs/view/39001,Product Manager,Adventure Works',
			'"1/2/25, 9:05 AM",https://www.linkedin.com/jobs/view/39002,Associate PM,Contoso',
			'"12/28/24, 9:05 AM",https://www.linkedin.com/jobs/view/39003,Owner,Fourth Coffee'
		],
		dateOrder: 'mdy',
		columns: 'addedOn url role organisation',
		leads: 3
	},
	{
		name: 'google contacts new',
		rows: [
			'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value',
			'Dana,,Ruiz,,,,,,,,Northwind,Head of Data,,,met at the fair,,* myContacts,* Work,dana@northwind.example,Mobile,+49 151 0000001,Profile,https://example.com/d',
			'Okan,,Sezer,,,,,,,,,,,,,,* myContacts ::: Jobs,* Work,okan@a.example ::: okan@b.example,,,,',
			',,,,,,,,,,Contoso,,,,,,* myContacts,,jobs@contoso.example,Work,030 1234567,,'
		],
		columns:
			'personFirstName - personLastName - - - - - - - organisation personTitle - - notes - - - personEmail - personPhone - url',
		leads: 0,
		contacts: 3
	},
	{
		name: 'google contacts old',
		rows: [
			'Name,Given Name,Additional Name,Family Name,Yomi Name,Given Name Yomi,Additional Name Yomi,Family Name Yomi,Name Prefix,Name Suffix,Initials,Nickname,Short Name,Maiden Name,Birthday,Gender,Location,Billing Information,Directory Server,Mileage,Occupation,Hobby,Sensitivity,Priority,Subject,Notes,Language,Photo,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Yomi Name,Organization 1 - Title',
			'Dana Ruiz,Dana,,Ruiz,,,,,,,,,,,,,,,,,,,,,,met at fair,,,* myContacts,* Work,dana@northwind.example,Mobile,+49 151 0000001,,Northwind,,Head of Data',
			'Okan Sezer,Okan,,Sezer,,,,,,,,,,,,,,,,,,,,,,,,,* myContacts,* Home,okan@a.example,,,,,,'
		],
		columns:
			'personName personFirstName - personLastName - - - - - - - - - - - - location - - - - - - priority - notes - - - - personEmail - personPhone - organisation - personTitle',
		leads: 0,
		contacts: 2
	},
	{
		name: 'huntr',
		rows: [
			'title,url,companyName,listName,boardName',
			'Data Analyst,https://jobs.example/1,Northwind,Wishlist,Job Search 2026',
			'BI Developer,https://jobs.example/2,Contoso,Applied,Job Search 2026',
			'Analyst,https://jobs.example/3,Fabrikam,Interview,Job Search 2026',
			'Analyst II,https://jobs.example/4,Tailspin,Rejected,Job Search 2026'
		],
		columns: 'role url organisation status -',
		stages: {
			Wishlist: 'saved',
			Applied: 'applied',
			Interview: 'interview',
			Rejected: 'rejected'
		},
		leads: 4
	},
	{
		name: 'huntr guess',
		rows: [
			'Company,Title,List,Date Applied',
			'Northwind,Data Analyst,WISHLIST,',
			'Contoso,BI Developer,APPLIED,2026-02-17T14:22:03.123Z',
			'Fabrikam,Analyst,OFFER,2026-01-03T09:00:00.000Z'
		],
		columns: 'organisation role status appliedOn',
		stages: {
			WISHLIST: 'saved',
			APPLIED: 'applied',
			OFFER: 'offer'
		},
		leads: 3
	},
	{
		name: 'teal contacts',
		rows: [
			'First Name,Last Name,Email Address,Phone,Excitement,Position,Company,Location,URL,source,follow_up_at,contact_intention_type,contact_intention_type',
			'Dana,Ruiz,dana@northwind.example,,4,Head of Data,Northwind,Berlin,https://www.linkedin.com/in/dana,linkedin,2026-12-01,networking,networking',
			'Mei,Lin,,,3,Recruiter,Contoso,Remote,https://www.linkedin.com/in/mei,linkedin,,recruiter,recruiter'
		],
		columns:
			'personFirstName personLastName personEmail personPhone priority personTitle organisation location personUrl source nextStepOn - -',
		leads: 0,
		contacts: 2
	},
	{
		name: 'teal tracker',
		rows: [
			'Company,Job Position,Location,URL,Status,Date Applied,Notes',
			'Northwind,Data Analyst,Berlin,https://x.example/1,Bookmarked,,',
			'Contoso,Analyst,Remote,https://x.example/2,Applying,,',
			'Fabrikam,Lead Analyst,"Austin, TX",https://x.example/3,Applied,01/15/2026,via referral',
			'Tailspin,BI,Remote,https://x.example/4,Interviewing,01/07/2026,',
			'Adventure,Data,Remote,https://x.example/5,Negotiating,12/30/2025,'
		],
		columns: 'organisation role location url status appliedOn notes',
		stages: {
			Bookmarked: 'saved',
			Applying: 'saved',
			Applied: 'applied',
			Interviewing: 'interview',
			Negotiating: 'offer'
		},
		leads: 5
	},
	{
		name: 'simplify',
		rows: [
			'Company,Title,URL,Status,Date Applied,Location,Salary,Notes',
			'Northwind,SWE Intern,https://s.example/1,Saved,,NYC,,',
			'Contoso,SWE Intern,https://s.example/2,Applied,2026-09-01,"Seattle, WA",$45/hr,',
			'Fabrikam,New Grad SWE,https://s.example/3,Screen,2026-09-03,Remote,$120k,',
			'Fabrikam,New Grad SWE II,https://s.example/4,Interview,2026-09-03,Remote,$120k - $140k,',
			'Tailspin,QA,https://s.example/5,Rejected,2026-08-01,Remote,,'
		],
		columns: 'organisation role url status appliedOn location salary notes',
		stages: {
			Saved: 'saved',
			Applied: 'applied',
			Screen: 'interview',
			Interview: 'interview',
			Rejected: 'rejected'
		},
		leads: 5
	},
	{
		name: 'jobsync',
		rows: [
			'index,createdAt,applied,appliedDate,Company,JobTitle,jobType,workplaceType,Location,JobSource,Status',
			'1,2026-10-01,Yes,2026-10-02,Northwind,Data Analyst,FT,Remote,Berlin,LinkedIn,applied',
			'2,2026-10-03,No,N/A,Contoso,BI Developer,FT,N/A,N/A,Indeed,draft',
			'3,2026-10-05,Yes,2026-10-06,Fabrikam,Analyst,C,Hybrid,Bonn,N/A,interview'
		],
		columns: 'id addedOn - appliedOn organisation role - - location source status',
		stages: {
			applied: 'applied',
			draft: 'saved',
			interview: 'interview'
		},
		leads: 3
	},
	{
		name: 'thehar',
		rows: [
			'title,company,status,stage,dateApplied,applicationSource,contactPerson,notes,createdAt',
			'Data Analyst,Northwind,active,applied,2026-10-02,LinkedIn,Dana Ruiz,,2026-10-01T10:22:33.000Z',
			'BI Dev,Contoso,rejected,applied,2026-09-02,Indeed,,,2026-09-01T10:22:33.000Z',
			'Analyst,Fabrikam,offer,offer,2026-08-02,Referral,Okan Sezer,good,2026-08-01T10:22:33.000Z'
		],
		columns: 'role organisation status - appliedOn source personName notes addedOn',
		stages: {
			active: 'applied',
			rejected: 'rejected',
			offer: 'offer'
		},
		leads: 3
	},
	{
		name: 'eleeira',
		rows: [
			'company,role,location,status,link,tags,createdAt',
			'Northwind,Frontend,Berlin,APPLIED,https://a.example/1,"react,ts",2026-10-01T08:00:00Z',
			'Contoso,Backend,Remote,INTERVIEW,https://a.example/2,,2026-10-02T08:00:00Z',
			'Fabrikam,Fullstack,Remote,REJECTED,https://a.example/3,java,2026-10-03T08:00:00Z',
			'Tailspin,Fullstack,Remote,SAVED,https://a.example/4,java,2026-10-04T08:00:00Z'
		],
		columns: 'organisation role location status url - addedOn',
		stages: {
			APPLIED: 'applied',
			INTERVIEW: 'interview',
			REJECTED: 'rejected',
			SAVED: 'saved'
		},
		leads: 4
	},
	{
		name: 'justajobapp',
		rows: [
			'Date Received,Sender Name,Sender Email,Subject,Status Label',
			'2026-10-01,Northwind Careers,no-reply@northwind.example,Thank you for applying,Application confirmation',
			'2026-10-04,Contoso HR,hr@contoso.example,Your application,Rejection',
			"2026-10-09,Dana Ruiz,dana@fabrikam.example,Let's talk,Interview invitation",
			'2026-10-11,Okan,okan@tailspin.example,When are you free,Availability request'
		],
		columns: 'appliedOn - personEmail - status',
		stages: {
			'Application confirmation': 'applied',
			Rejection: 'rejected',
			'Interview invitation': 'interview',
			'Availability request': 'talking'
		},
		// A row that knows only a no-reply address names nobody: it is listed, and kept in the file.
		leads: 3
	},
	{
		name: 'career-ops applications',
		rows: [
			'| # | Date | Company | Role | Score | Status | PDF | Report | Notes |',
			'|---|------|---------|------|-------|--------|-----|--------|-------|',
			'| 1 | 2026-03-02 | Northwind | Data Analyst | 4.2/5 | Applied | ✅ | [001](reports/001-northwind.md) | strong fit |',
			'| 2 | 2026-03-03 | Contoso | BI Developer | 3.1/5 | Evaluated | ❌ | [002](reports/002.md) | |',
			'| 3 | 2026-03-04 | Fabrikam | Analyst | 2.0/5 | SKIP | ❌ | [003](reports/003.md) | too junior |',
			'| 4 | 2026-03-05 | Tailspin | Lead | 4.8/5 | Interview | ✅ | [004](reports/004.md) | |',
			'| 5 | 2026-03-06 | Adventure | Lead | 4.0/5 | Rejected | ✅ | [005](reports/005.md) | |'
		],
		delimiter: '|',
		columns: '- id appliedOn organisation role - status - - notes -',
		stages: {
			Applied: 'applied',
			Evaluated: 'saved',
			SKIP: 'withdrawn',
			Interview: 'interview',
			Rejected: 'rejected'
		},
		leads: 5
	},
	{
		name: 'career-ops with title and prose',
		rows: [
			'# Applications Tracker',
			'',
			'| # | Date | Company | Role | Score | Status | PDF | Report | Notes |',
			'| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
			'| 1 | 2026-03-02 | Northwind | Data Analyst | 4.2/5 | Applied | ✅ | [001](reports/001.md) | strong fit |',
			'| 2 | 2026-03-03 | Contoso | BI Developer | 3.1/5 | Evaluated | ❌ | [002](reports/002.md) | — |'
		],
		delimiter: '|',
		headerRow: 2,
		columns: '- id appliedOn organisation role - status - - notes -',
		stages: {
			Applied: 'applied',
			Evaluated: 'saved'
		},
		leads: 2
	},
	{
		name: 'career-ops follow-ups',
		rows: [
			'num,appNum,date,company,role,channel,contact,notes',
			'1,12,2026-04-01,Northwind,Data Analyst,email,Dana Ruiz,asked for news',
			'2,14,2026-04-03,Contoso,BI Developer,linkedin,Okan Sezer,no reply yet'
		],
		columns: 'id - lastContactOn organisation role channel personName notes',
		leads: 2
	},
	{
		name: 'career-ops contacts tsv',
		rows: [
			'Dana Ruiz\tNorthwind\trecruiter\tSenior Recruiter\t+49 151 0000001\tdana@northwind.example\thttps://www.linkedin.com/in/dana\t12\tmet at fair',
			'Okan Sezer\tContoso\thiring-manager\tHead of Data\t\tokan@contoso.example\thttps://www.linkedin.com/in/okan\t14\t',
			'Mei Lin\tFabrikam\tpeer\tData Analyst\t\t\thttps://www.linkedin.com/in/mei\t\treferred me'
		],
		delimiter: '\t',
		headerRow: null,
		columns: 'personName organisation - personTitle personPhone personEmail personUrl - notes',
		leads: 0,
		contacts: 3
	},
	{
		name: 'ai-job-search',
		rows: [
			'date,company,sector,role,role_type,channel,status,contact_person,fit_rating,notes,cv_file,cover_letter_file,source',
			'2026-05-02,Northwind,Retail,Data Analyst,full-time,portal,applied,Dana Ruiz,8,,cv_1.pdf,cl_1.pdf,linkedin',
			'2026-05-03,Contoso,Tech,BI Developer,full-time,email,drafted,,7,,cv_2.pdf,,indeed',
			'2026-05-04,Fabrikam,Tech,Analyst,contract,portal,rejected,,6,auto,cv_3.pdf,,linkedin',
			'2026-05-05,Tailspin,Toys,Analyst,contract,portal,interview_scheduled,,6,auto,cv_3.pdf,,linkedin'
		],
		columns: 'appliedOn organisation - role - channel status personName - notes - - source',
		stages: {
			applied: 'applied',
			drafted: 'saved',
			rejected: 'rejected',
			interview_scheduled: 'interview'
		},
		leads: 4
	},
	{
		name: 'before a day, via an agency',
		rows: [
			'Job Title,Company,Date Applied,Status',
			'Data Manager,Harbour Trust (via Kestrel),15/01/2025,Applied',
			'Analyst,Northwind,Before 2025-02-14,Suspected Ghost Job',
			'CRM Lead,Contoso,03/02/2025,Rejected',
			'Officer,City Council,11/02/2025,Applied'
		],
		dateOrder: 'dmy',
		columns: 'role organisation appliedOn status',
		stages: {
			Applied: 'applied',
			'Suspected Ghost Job': 'silent',
			Rejected: 'rejected'
		},
		leads: 4
	},
	{
		name: 'null literals',
		rows: [
			'company_name,job_title,application_date,application_site,status,response_date,notes',
			'Northwind,Data Analyst,2026-01-05,linkedin,applied,null,they wait for me',
			'Contoso,,2026-01-06,indeed,rejected,2026-01-20,null',
			'Fabrikam,BI,null,null,null,null,null'
		],
		columns: 'organisation role appliedOn source status respondedOn notes',
		stages: {
			applied: 'applied',
			rejected: 'rejected',
			null: null
		},
		leads: 3
	},
	{
		name: 'reactive resume style',
		rows: [
			'employer,position,stage,stage entered at,location,compensation,source,note,job posting,tags',
			'Northwind,Data Analyst,Applied,2026-01-05T10:00:00+01:00,Berlin,"60.000 €",StepStone,,https://x.example/1,data',
			'Contoso,BI,Phone Screen,2026-01-06T10:00:00+01:00,Bonn,"65.000 €",Indeed,,https://x.example/2,',
			'Fabrikam,BI,Offer,2026-01-07T10:00:00+01:00,Bonn,"70.000 €",Indeed,,https://x.example/3,'
		],
		columns: 'organisation role status appliedOn location salary source notes url -',
		stages: {
			Applied: 'applied',
			'Phone Screen': 'interview',
			Offer: 'offer'
		},
		leads: 3
	}
];

describe('exports of other programs', () => {
	test.each(SHEETS)('$name', (sheet) => {
		const { found, expected } = understood(sheet);
		expect(found).toEqual(expected);
	});
});
