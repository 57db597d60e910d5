/** From a row to facts, rule by rule. */
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../src/lib/domain/lead';
import type { Touch } from '../../src/lib/domain/touch';
import { planImport, readSheet, SheetRefusal } from '../../src/lib/sheet';
import type { Field } from '../../src/lib/sheet';
import { bytesOf, importText, TODAY } from '../support/sheets';

const HEADER =
	'Company,Role,Status,Date Applied,Date Added,Follow up date,Interview date,Response date,Last contact,Deadline,Next step,Next step date,Source';

const FIELD_OF: Readonly<Record<string, Field>> = {
	Company: 'organisation',
	Role: 'role',
	Status: 'status',
	'Date Applied': 'appliedOn',
	'Date Added': 'addedOn',
	'Follow up date': 'followUpOn',
	'Interview date': 'interviewOn',
	'Response date': 'respondedOn',
	'Last contact': 'lastContactOn',
	Deadline: 'deadlineOn',
	'Next step': 'nextStep',
	'Next step date': 'nextStepOn',
	Source: 'source'
};

/** One row under the full header, its cells by name. */
function leadOf(cells: Partial<Record<string, string>>): Lead {
	const names = HEADER.split(',');
	const row = names.map((name) => cells[name] ?? (name === 'Company' ? 'Acme' : '')).join(',');
	const sure = names.map((name, column) => [column, FIELD_OF[name]!] as const);
	return importText(`${HEADER}\n${row}\n`, { headerRow: 0, meanings: new Map(sure) }).plan.leads[0]!;
}

/** A touch in short: what the rules speak of. */
function brief({ on, undated, direction, kind, no, promise }: Touch): string {
	return [
		undated ? 'undated' : on,
		direction,
		kind,
		no && `no:${no.scope}`,
		promise && `${promise.by}:${promise.on}`
	]
		.filter(Boolean)
		.join(' ');
}

const touches = (cells: Partial<Record<string, string>>) => leadOf(cells).touches.map(brief);

describe('touches that the sheet implies', () => {
	test.each<[string, Partial<Record<string, string>>, string[]]>([
		['nothing for a lead that is only saved', { Status: 'Saved' }, []],
		['an application on its day', { 'Date Applied': '2026-02-01' }, ['2026-02-01 out application']],
		[
			'an application for a status beyond, whose day no other column says',
			{ Status: 'Applied', 'Date Added': '2026-02-02', 'Last contact': '2026-02-02' },
			['undated out application', '2026-02-02 out follow-up']
		],
		['without a day where none is said', { Status: 'Applied' }, ['undated out application']],
		[
			'word from them when both are talking',
			{ Status: 'In contact', 'Date Applied': '2026-02-01', 'Last contact': '2026-02-10' },
			['2026-02-01 out application', '2026-02-10 out follow-up', 'undated in other']
		],
		[
			'no word from them when it only goes on',
			{ Status: 'In progress', 'Date Applied': '2026-02-01', 'Last contact': '2026-02-10' },
			['2026-02-01 out application', '2026-02-10 out follow-up']
		],
		[
			'an interview on its day',
			{ Status: 'Interview', 'Date Applied': '2026-02-01', 'Interview date': '2026-02-20' },
			['2026-02-01 out application', '2026-02-20 in interview']
		],
		[
			'an interview without a day, behind all that has one',
			{ Status: 'Interview', 'Date Applied': '2026-02-01' },
			['2026-02-01 out application', 'undated in interview']
		],
		[
			'an appointment for an interview that lies ahead',
			{ Status: 'Interview', 'Date Applied': '2026-02-01', 'Interview date': '2026-03-27' },
			['2026-02-01 out application', 'undated in invitation them:2026-03-27']
		],
		[
			'an offer',
			{ Status: 'Offer', 'Date Applied': '2026-02-01', 'Response date': '2026-03-01' },
			['2026-02-01 out application', '2026-03-01 in offer']
		],
		[
			'a no to the role',
			{ Status: 'Rejected', 'Date Applied': '2026-02-01', 'Response date': '2026-03-01' },
			['2026-02-01 out application', '2026-03-01 in other no:role']
		],
		[
			'silence is nothing',
			{ Status: 'Ghosted', 'Date Applied': '2026-02-01' },
			['2026-02-01 out application']
		],
		[
			'a follow-up that lies behind',
			{ 'Date Applied': '2026-02-01', 'Follow up date': '2026-02-08' },
			['2026-02-01 out application', '2026-02-08 out follow-up']
		],
		[
			'a last contact later than all else, as a follow-up',
			{ 'Date Applied': '2026-02-01', 'Last contact': '2026-02-15' },
			['2026-02-01 out application', '2026-02-15 out follow-up']
		],
		[
			'no last contact that says nothing new',
			{ 'Date Applied': '2026-02-01', 'Last contact': '2026-02-01' },
			['2026-02-01 out application']
		],
		[
			'an application without a day lies before what followed it',
			{ Status: 'Interview', 'Interview date': '2026-02-20', 'Last contact': '2026-03-01' },
			['undated out application', '2026-02-20 in interview', '2026-03-01 out follow-up']
		],
		[
			'an approach where the source says so',
			{ Status: 'Applied', Source: 'Unsolicited' },
			['undated out approach']
		],
		['no application for what was let go before', { Status: 'Withdrawn' }, []]
	])('%s', (_, cells, expected) => {
		expect(touches(cells)).toEqual(expected);
	});

	test('each is marked as implied', () => {
		const { touches } = leadOf({
			Status: 'Rejected',
			'Follow up date': '2026-02-08',
			'Interview date': '2026-02-20'
		});
		expect(touches).toHaveLength(4);
		expect(touches.every(({ implied }) => implied)).toBe(true);
	});

	test('a future application date is a plan, no touch', () => {
		const lead = leadOf({ 'Date Applied': '2026-04-01' });
		expect(lead.touches).toEqual([]);
		expect(lead.stage).toBe('saved');
		expect(lead.ownStep).toMatchObject({ on: '2026-04-01' });
	});

	test('a time stays with its interview', () => {
		expect(leadOf({ 'Interview date': '2026-03-27 14:30' }).touches[0]!.promise).toEqual({
			by: 'them',
			on: '2026-03-27',
			at: '14:30'
		});
	});
});

describe('what is no touch', () => {
	test.each([
		['Accepted', 'accepted'],
		['Withdrawn', 'withdrawn']
	])('%s ends the lead, on a day that only a column of the status says', (Status, how) => {
		expect(leadOf({ Status, 'Response date': '2026-03-01' }).ended).toEqual({
			on: TODAY,
			how,
			implied: true,
			undated: true
		});
	});

	test('a no, silence and an offer do not', () => {
		for (const Status of ['Rejected', 'Ghosted', 'Offer']) expect(leadOf({ Status }).ended).toBeUndefined();
	});

	test('a follow-up ahead is an own step, set no later than today', () => {
		expect(leadOf({ 'Date Applied': '2026-03-10', 'Follow up date': '2026-03-24' }).ownStep).toEqual({
			setOn: '2026-03-10',
			on: '2026-03-24',
			implied: true
		});
	});

	test('the next step and its day go before a follow-up', () => {
		const cells = { 'Follow up date': '2026-03-24', 'Next step': 'ring Ana', 'Next step date': '2026-03-22' };
		expect(leadOf(cells).ownStep).toMatchObject({ on: '2026-03-22', what: 'ring Ana' });
	});

	test('a closed lead has no own step', () => {
		expect(leadOf({ Status: 'Rejected', 'Next step': 'ring Ana' }).ownStep).toBeUndefined();
	});

	test('the deadline counts on a lead not applied to', () => {
		expect(leadOf({ Status: 'Saved', Deadline: '2026-04-01' }).applyBy).toBe('2026-04-01');
		expect(leadOf({ Status: 'Applied', Deadline: '2026-04-01' }).applyBy).toBeUndefined();
	});

	test.each([
		['', 'posting'],
		['LinkedIn', 'posting'],
		['Referral from Ana', 'networking'],
		['Initiativbewerbung', 'unsolicited']
	])('origin of a lead from “%s” is %s', (Source, origin) => {
		expect(leadOf({ Source, Status: 'Applied' }).origin).toBe(origin);
	});

	test('the stage without a status word is the furthest that the days tell of', () => {
		expect(leadOf({}).stage).toBe('saved');
		expect(leadOf({ 'Date Applied': '2026-02-01' }).stage).toBe('applied');
		expect(leadOf({ 'Response date': '2026-02-01' }).stage).toBe('talking');
		expect(leadOf({ 'Interview date': '2026-02-01' }).stage).toBe('interview');
	});
});

describe('people', () => {
	test('two contacts in repeated columns are two people', () => {
		const text =
			'Company,Status,Contact 1 Name,Contact 1 Email,Contact 2 Name,Contact 2 Email\nAcme,Applied,Ana,a@a.example,Ben,b@a.example\n';
		const { people } = importText(text).plan.leads[0]!;
		expect(people.map(({ name, email }) => [name, email])).toEqual([
			['Ana', 'a@a.example'],
			['Ben', 'b@a.example']
		]);
	});

	test('a recruiter is a person and submitted it', () => {
		const lead = importText('Company,Role,Status,Recruiter\nAcme,Dev,Applied,Dana Ruiz\n').plan.leads[0]!;
		expect(lead.people.map(({ name }) => name)).toEqual(['Dana Ruiz']);
		expect(lead.submittedBy).toBe(lead.people[0]!.id);
		expect(lead.origin).toBe('posting');
	});

	test('the recruiter who is also the contact is one person', () => {
		const lead = importText(
			'Company,Role,Status,Recruiter,Contact Name\nAcme,Dev,Applied,Dana Ruiz,dana ruiz\n'
		).plan.leads[0]!;
		expect(lead.people).toHaveLength(1);
	});

	test('a row with a person but without role, status or applied date is a contact', () => {
		const text = 'First Name,Last Name,Company,Position,Connected On\nAda,Byron,Acme,Engineer,05 Mar 2024\n';
		const { plan, reading } = importText(text);
		expect(reading.kind).toBe('contacts');
		expect(plan.leads).toEqual([]);
		expect(plan.contacts).toMatchObject([
			{ name: 'Ada Byron', organisation: 'Acme', title: 'Engineer', addedOn: '2024-03-05' }
		]);
	});

	test('in a tracker, a row of a person alone is a contact beside the leads', () => {
		const { plan } = importText('Company,Role,Status,Contact Name\nAcme,Dev,Applied,Ana\nGlobex,,,Ben\n');
		expect([plan.leads.length, plan.contacts.length]).toEqual([1, 1]);
	});
});

describe('rows that make nothing', () => {
	test('blank rows, the header repeated, conflict markers, and rows that name nobody', () => {
		const text =
			'<<<<<<< HEAD\nCompany,Role,Status\nAcme,Dev,Applied\n,,\n\n=======\nCompany,Role,Status\nGlobex,QA,Applied\n,,Applied\n>>>>>>> other\n';
		const { reading, plan } = importText(text);
		expect(reading.headerRow).toBe(1);
		expect(plan.leads.map(({ organisation }) => organisation)).toEqual(['Acme', 'Globex']);
		expect(reading.counts).toEqual({ leads: 2, contacts: 0, skipped: 1 });
		expect(reading.problems.map(({ kind }) => kind)).toContain('header-repeated');
		expect(plan.problems.map(({ kind }) => kind)).toContain('skipped-row');
	});

	test('a preamble above the header is passed over', () => {
		const text =
			'Notes:\n"When exporting, you may notice, that some are missing."\n\nCompany,Role,Status\nAcme,Dev,Applied\n';
		expect(importText(text).plan.leads).toHaveLength(1);
	});

	test('a header alone can be read, says so, and cannot be imported', () => {
		const reading = readSheet(bytesOf('Company,Role,Status\n'));
		expect(reading.columns.map(({ meaning }) => meaning)).toEqual(['organisation', 'role', 'status']);
		expect(reading.problems).toMatchObject([{ kind: 'no-rows' }]);
		expect(() => planImport(reading, { newId: () => 'x', importedOn: TODAY })).toThrow(SheetRefusal);
	});

	test('more than 20,000 leads are read, and refused at the import', () => {
		const reading = readSheet(bytesOf(`Company,Role\n${'Acme,Dev\n'.repeat(20_001)}`));
		expect(reading.rowCount).toBe(20_001);
		expect(() => planImport(reading, { newId: () => 'x', importedOn: TODAY })).toThrow(
			expect.objectContaining({ code: 'too-many-leads', facts: { count: 20_001 } })
		);
	});
});

describe('choices and problems', () => {
	test('a status word can be given another stage, or none', () => {
		const stages = new Map([
			['Applied', null],
			['Weird', 'offer' as const]
		]);
		const { plan, reading } = importText('Company,Role,Status\nA,x,Applied\nB,y,Weird\n', { stages });
		expect(plan.leads.map(({ stage }) => stage)).toEqual(['saved', 'offer']);
		expect(reading.statuses).toEqual([
			{ word: 'Applied', count: 1, stage: null, found: 'applied' },
			{ word: 'Weird', count: 1, stage: 'offer', found: null }
		]);
	});

	test('a date order can be chosen', () => {
		const text = 'Company,Status,Applied\nA,Applied,02/03/2026\n';
		expect(importText(text, { dateOrder: 'dmy' }).plan.leads[0]!.touches[0]!.on).toBe('2026-03-02');
		expect(importText(text, { dateOrder: 'mdy' }).plan.leads[0]!.touches[0]!.on).toBe('2026-02-03');
	});

	test('a day column shows how it writes its days', () => {
		const { reading } = importText('Company,Status,Applied\nA,Applied,soon\nB,Applied, 5.1.2026 \n');
		expect(reading.columns.map(({ format }) => format)).toEqual([undefined, undefined, '5.1.2026']);
	});

	test('what could not be read is listed with its place', () => {
		const text =
			'Company,Role,Date Applied,Status\nA,x,2026-02-30,Applied\nB,y,2025-08,Zonk\nC,z,36000,Applied,extra\n"D"d,w,2026-01-05\n';
		const { problems } = readSheet(bytesOf(text));
		expect(problems.map(({ kind, row, column }) => [kind, row, column])).toEqual([
			['unknown-status', undefined, undefined],
			['long-row', 3, undefined],
			['short-row', undefined, undefined],
			['stray-quote', 4, 0],
			['impossible-date', 1, 2],
			['partial-date', 2, 2],
			['serial-date', 3, 2]
		]);
	});

	test('of one kind no more are listed than a person reads; the rest are counted', () => {
		const { problems } = readSheet(bytesOf(`Company,Date Applied\nA,2026-01-05\n${'A,soon\n'.repeat(80)}`), {
			meanings: new Map([[1, 'appliedOn']])
		});
		expect(problems).toHaveLength(51);
		expect(problems.at(-1)).toMatchObject({ kind: 'unread-date', count: 30 });
	});

	test('a day that ought to have happened and lies ahead is listed', () => {
		const { plan } = importText('Company,Status,Last contact\nA,Applied,2026-05-05\n');
		expect(plan.problems).toMatchObject([{ kind: 'future-date', row: 1, column: 2 }]);
	});
});
