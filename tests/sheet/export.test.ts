/** What goes back into the user's own sheet: only what the app changed, in the column's own way. */
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../src/lib/domain/lead';
import type { Touch } from '../../src/lib/domain/touch';
import { SheetRefusal, withoutRows } from '../../src/lib/sheet';
import { guarded } from '../../src/lib/sheet/values/write';
import { bytesOf, change, exported, exportedText, importBytes, importText, textOf } from '../support/sheets';
import type { Trial } from '../support/sheets';

function log(trial: Trial, at: number, touch: Partial<Touch> & Pick<Touch, 'on' | 'kind'>): void {
	const logged: Touch = {
		id: `logged-${touch.on}-${touch.kind}`,
		direction: 'out',
		channel: 'email',
		...touch
	};
	change(trial, at, (lead) => ({ ...lead, touches: [...lead.touches, logged] }));
}

const stage = (trial: Trial, at: number, to: Lead['stage']) =>
	change(trial, at, (lead) => ({ ...lead, stage: to }));

describe('nothing changed', () => {
	test.each([
		'Company,Role,Status\nAcme,Dev,Applied\n',
		'Company;Role;Status\r\nAcme;Dev;Applied\r\nGlobex;QA;Rejected',
		'sep=;\r\nCompany;Role\r\nAcme;Dev\r\n',
		'\ufeffCompany,Role,Date Applied,Status\n"Acme, Inc.", Dev ,05/01/2026,applied \n,,,\nGlobex\n\n',
		'Company,Notes,Notes\nAcme,"a ""b""",c\nGlobex,,d\n'
	])('%j comes back byte for byte', (text) => {
		const trial = importText(text);
		const { bytes, changes, notes } = exported(trial);
		expect(textOf(bytes)).toBe(text);
		expect([changes, notes]).toEqual([[], []]);
	});
});

describe('status', () => {
	const TEXT =
		'Company;Rolle;Status\nAcme;Dev;Beworben\nGlobex;QA;Absage\nInitech;PM;leider Absage\nHooli;Ops;Absage\nPied;Dev;\n';

	test('in the word that the column uses most', () => {
		const trial = importText(TEXT);
		stage(trial, 0, 'rejected');
		expect(exportedText(trial)).toBe(TEXT.replace('Beworben', 'Absage'));
	});

	test('in the app’s word where the column has none, and the user is told', () => {
		const trial = importText(TEXT);
		stage(trial, 0, 'offer');
		expect(exportedText(trial)).toBe(TEXT.replace('Beworben', 'Offer'));
		expect(exported(trial).notes).toEqual([{ kind: 'new-status', word: 'Offer' }]);
	});

	test('an empty cell is filled only when the stage changed', () => {
		const trial = importText(TEXT);
		change(trial, 4, (lead) => ({ ...lead, location: 'Berlin' }));
		expect(exportedText(trial)).toBe(TEXT);
		stage(trial, 4, 'applied');
		expect(exportedText(trial)).toBe(TEXT.replace('Pied;Dev;', 'Pied;Dev;Beworben'));
	});

	test('spaces around a word stay', () => {
		const text = 'Company | Role | Status\nAcme | Dev | Applied\nGlobex | QA | Rejected\n';
		const trial = importText(text);
		stage(trial, 0, 'rejected');
		expect(exportedText(trial)).toBe(text.replace('| Applied', '| Rejected'));
	});
});

describe('days', () => {
	const TEXT =
		'Company,Date Applied,Status,Followed up 1,Followed up 2,Interview Date,Last contact\r\n' +
		'Acme,5.1.2026,Applied,,,,\r\n' +
		'Globex,17.2.2026,Applied,24.2.2026,,,24.2.2026\r\n' +
		'Initech,,Saved,,,,\r\n' +
		'Hooli,10.3.2026,Interview,27.3.2026,,30.3.2026,\r\n';
	const [, acme, globex, initech, hooli] = TEXT.split('\r\n') as [string, string, string, string, string];
	const withRow = (before: string, after: string) => TEXT.replace(before, after);

	test('a follow-up goes into the first empty column, in its format, and moves the last contact', () => {
		const trial = importText(TEXT);
		log(trial, 0, { on: '2026-03-02', kind: 'follow-up' });
		expect(exportedText(trial)).toBe(withRow(acme, 'Acme,5.1.2026,Applied,2.3.2026,,,2.3.2026'));
	});

	test('the second into the second; a third finds none, and the user is told', () => {
		const trial = importText(TEXT);
		log(trial, 1, { on: '2026-03-03', kind: 'follow-up' });
		log(trial, 1, { on: '2026-03-12', kind: 'keep-in-touch' });
		expect(exportedText(trial)).toBe(
			withRow(globex, 'Globex,17.2.2026,Applied,24.2.2026,3.3.2026,,12.3.2026')
		);
		expect(exported(trial).notes).toEqual([
			{ kind: 'no-follow-up-column', company: 'Globex', day: '2026-03-12' }
		]);
	});

	test('a call that reached nobody is no follow-up', () => {
		const trial = importText(TEXT);
		log(trial, 0, { on: '2026-03-02', kind: 'follow-up', channel: 'phone', outcome: 'no-answer' });
		expect(exportedText(trial)).toBe(TEXT);
	});

	test('a planned follow-up gives way to the real one', () => {
		const trial = importText(TEXT);
		log(trial, 3, { on: '2026-03-20', kind: 'follow-up' });
		expect(exportedText(trial)).toBe(
			withRow(hooli, 'Hooli,10.3.2026,Interview,20.3.2026,,30.3.2026,20.3.2026')
		);
	});

	test('a step put off moves its own cell', () => {
		const trial = importText(TEXT);
		change(trial, 3, (lead) => ({ ...lead, ownStep: { setOn: '2026-03-20', on: '2026-04-10' } }));
		expect(exportedText(trial)).toBe(withRow(hooli, hooli.replace('27.3.2026', '10.4.2026')));
	});

	test('a step set in the app goes into an empty follow-up column', () => {
		const trial = importText(TEXT);
		change(trial, 1, (lead) => ({ ...lead, ownStep: { setOn: '2026-03-20', on: '2026-04-10' } }));
		expect(exportedText(trial)).toBe(withRow(globex, globex.replace('24.2.2026,,', '24.2.2026,10.4.2026,')));
	});

	test('an application that was logged fills its day, and its status', () => {
		const trial = importText(TEXT);
		log(trial, 2, { on: '2026-03-20', kind: 'application', channel: 'form' });
		stage(trial, 2, 'applied');
		expect(exportedText(trial)).toBe(withRow(initech, 'Initech,20.3.2026,Applied,,,,20.3.2026'));
	});

	test('an interview on the agreed day changes nothing of it; on another day it takes its place', () => {
		const kept = importText(TEXT);
		log(kept, 3, { on: '2026-03-30', kind: 'interview', direction: 'in' });
		expect(exportedText(kept)).toBe(withRow(hooli, `${hooli}30.3.2026`));
		const moved = importText(TEXT);
		log(moved, 3, { on: '2026-04-02', kind: 'interview', direction: 'in' });
		expect(exportedText(moved)).toBe(
			withRow(hooli, 'Hooli,10.3.2026,Interview,27.3.2026,,2.4.2026,2.4.2026')
		);
	});

	test('a corrected day is written where it came from', () => {
		const trial = importText(TEXT);
		change(trial, 0, (lead) => ({
			...lead,
			touches: lead.touches.map((touch) => ({ ...touch, on: '2026-01-06' }))
		}));
		expect(exportedText(trial)).toContain('Acme,6.1.2026,Applied,');
	});

	test('what was only implied on import is never written', () => {
		const text = 'Company,Date Applied,Status,Interview Date,Notes\nAcme,,Interview,,\nGlobex,,Rejected,,\n';
		const trial = importText(text);
		change(trial, 0, (lead) => ({ ...lead, notes: 'called' }));
		expect(exportedText(trial)).toBe(text.replace('Acme,,Interview,,', 'Acme,,Interview,,called'));
	});

	test.each([
		['2026-01-10T10:30:00', '2026-03-02T00:00:00'],
		['"11/20/24, 8:15 AM"', '"03/02/26, 12:00 AM"'],
		['21 Sep 2025', '02 Mar 2026'],
		['25/12/2025', '02/03/2026']
	])('a day beside %s is written as %s', (like, written) => {
		const text = `Company,Date Applied,Status\nAcme,${like},Applied\nGlobex,,Saved\n`;
		const trial = importText(text);
		log(trial, 1, { on: '2026-03-02', kind: 'application' });
		expect(exportedText(trial)).toBe(text.replace('Globex,,', `Globex,${written},`));
	});

	test('a cell of another shape than its column keeps its own shape', () => {
		const text =
			'Company,Date Applied,Status\nA,2026-01-05,Applied\nB,2026-01-06,Applied\nC,7 Jan 2026,Applied\n';
		const trial = importText(text);
		change(trial, 2, (lead) => ({
			...lead,
			touches: lead.touches.map((touch) => ({ ...touch, on: '2026-02-09' }))
		}));
		expect(exportedText(trial)).toBe(text.replace('7 Jan 2026', '9 Feb 2026'));
	});
});

describe('people and texts', () => {
	test('a name in two columns, as the sheet parts it', () => {
		const text = 'Company,Status,First Name,Last Name\nAcme,Applied,Jan,van der Berg\n';
		const trial = importText(text);
		change(trial, 0, (lead) => ({ ...lead, people: [{ ...lead.people[0]!, name: 'Jan van den Berg' }] }));
		expect(exportedText(trial)).toBe(text.replace('van der Berg', 'van den Berg'));
	});

	test('somebody added takes the place that nobody had', () => {
		const text = 'Company,Status,Contact,Email\nAcme,Applied,,\n';
		const trial = importText(text);
		change(trial, 0, (lead) => ({
			...lead,
			people: [{ id: 'p', name: 'Ana Lee', email: 'ana@acme.example' }]
		}));
		expect(exportedText(trial)).toBe(text.replace('Applied,,', 'Applied,Ana Lee,ana@acme.example'));
	});

	test('somebody who was taken off leaves an empty cell', () => {
		const text = 'Company,Status,Contact\nAcme,Applied,Ana\n';
		const trial = importText(text);
		change(trial, 0, (lead) => ({ ...lead, people: [] }));
		expect(exportedText(trial)).toBe(text.replace(',Ana', ','));
	});

	test('of several notes columns only the one that was edited changes', () => {
		const text = 'Company,Notes,Comments,Remarks\nAcme,first,second,third\n';
		const trial = importText(text);
		expect(trial.plan.leads[0]!.notes).toBe('first\n\nsecond\n\nthird');
		change(trial, 0, (lead) => ({ ...lead, notes: 'first\n\nsecond, edited\n\nthird' }));
		expect(exportedText(trial)).toBe(text.replace('second', '"second, edited"'));
	});

	test('text that a program would take for a formula gets one quotation mark; a number or an item of a list does not', () => {
		const formulas = [
			'=1+1',
			' =1',
			'\0=1',
			'\ufeff@x',
			'@handle',
			'+SUM(A1)',
			'＝X()',
			'-2+3+cmd|x',
			'- cmd|x'
		];
		expect(formulas.map(guarded)).toEqual(formulas.map((text) => `'${text}`));
		const texts = ['+49 151 234', '-5', '-$1.50', '-1E+02', '-', '- call Dana', 'plain', '', "'=1"];
		expect(texts.map(guarded)).toEqual(texts);
	});

	test('a formula of the user’s own is not touched', () => {
		const text = 'Company,Role,Notes\nAcme,Dev,=1+1\n';
		const trial = importText(text);
		change(trial, 0, (lead) => ({ ...lead, role: '@home' }));
		expect(exportedText(trial)).toBe("Company,Role,Notes\nAcme,'@home,=1+1\n");
	});

	test('a quoted cell stays quoted, a plain one is quoted only where it must be', () => {
		const text = 'Company,Role\n"Acme",Dev\n';
		const trial = importText(text);
		change(trial, 0, (lead) => ({ ...lead, organisation: 'Acme2', role: 'Dev, senior' }));
		expect(exportedText(trial)).toBe('Company,Role\n"Acme2","Dev, senior"\n');
	});

	test('a contact’s cells too', () => {
		const text = 'First Name,Last Name,Company,Position\nAda,Byron,Acme,Engineer\n';
		const trial = importText(text);
		const [contact] = trial.plan.contacts;
		trial.contacts.set(contact!.id, { ...contact!, organisation: 'Globex' });
		expect(exportedText(trial)).toBe(text.replace('Acme', 'Globex'));
	});
});

describe('the shape of rows', () => {
	test('a short row gets only the delimiters it needs', () => {
		const text = 'Company,Role,Status,Notes,Link\nAcme,Dev\nGlobex,QA,Applied,,\n';
		const trial = importText(text);
		change(trial, 0, (lead) => ({ ...lead, notes: 'x' }));
		expect(exportedText(trial)).toBe(text.replace('Acme,Dev', 'Acme,Dev,,x'));
	});

	const added: Lead = {
		id: 'new',
		organisation: 'Neu; GmbH',
		role: 'Dev',
		origin: 'posting',
		stage: 'applied',
		addedOn: '2026-03-20',
		people: [],
		touches: [{ id: 't', on: '2026-03-20', direction: 'out', channel: 'form', kind: 'application' }]
	};
	const append = (text: string) => {
		const trial = importText(text);
		trial.leads.set('new', added);
		return exportedText(trial, { newLeadIds: ['new'] });
	};

	test.each([
		['Company,Role,Applied,Status\nAcme,Dev,2026-01-05,Sent\n', 'Neu; GmbH,Dev,2026-03-20,Sent\n'],
		['Company,Role,Applied,Status\r\nAcme,Dev,2026-01-05,Sent\r\n', 'Neu; GmbH,Dev,2026-03-20,Sent\r\n'],
		['Company,Role,Applied,Status\nAcme,Dev,2026-01-05,Sent', '\nNeu; GmbH,Dev,2026-03-20,Sent'],
		['Company;Role;Applied\nAcme;Dev;05.01.2026\n', '"Neu; GmbH";Dev;20.03.2026\n'],
		['"Company","Role","Extra"\n"Acme","Dev",""\n', '"Neu; GmbH","Dev",""\n']
	])('a new lead after %j', (text, row) => {
		expect(append(text)).toBe(text + row);
	});

	test('goes before blank rows and what follows the last lead', () => {
		const text = 'Company,Role,Status\nAcme,Dev,Sent\n,,\n,,\n';
		expect(append(text)).toBe('Company,Role,Status\nAcme,Dev,Sent\nNeu; GmbH,Dev,Sent\n,,\n,,\n');
	});

	test('a deleted lead’s row stays unless it is asked for', () => {
		const text = 'Company,Role\r\nAcme,Dev\r\nGlobex,QA\r\nHooli,PM';
		const trial = importText(text);
		change(trial, 1, (lead) => ({ ...lead, deletedAt: '2026-03-20T08:00:00.000Z' }));
		expect(exportedText(trial)).toBe(text);
		const out = exported(trial, { removeDeleted: true });
		expect(textOf(out.bytes)).toBe('Company,Role\r\nAcme,Dev\r\nHooli,PM');
		expect(out.removedRows).toBe(1);
	});
});

describe('encodings', () => {
	const LATIN = new Uint8Array([...bytesOf('Company,Role\nM'), 0xfc, ...bytesOf('ller,Dev\n')]);

	test('a change in windows-1252 leaves the other bytes alone', () => {
		const trial = importBytes(LATIN);
		change(trial, 0, (lead) => ({ ...lead, role: 'Député €' }));
		const { bytes } = exported(trial);
		expect([...bytes.subarray(0, 20)]).toEqual([...LATIN.subarray(0, 20)]);
		expect([...bytes.subarray(20)]).toEqual([0x44, 0xe9, 0x70, 0x75, 0x74, 0xe9, 0x20, 0x80, 10]);
	});

	test('what it cannot hold is refused by name; UTF-8 holds it', () => {
		const trial = importBytes(LATIN);
		change(trial, 0, (lead) => ({ ...lead, role: '北京' }));
		expect(() => exported(trial)).toThrow(SheetRefusal);
		expect(() => exported(trial)).toThrow(
			expect.objectContaining({
				code: 'encoding-cannot-hold',
				facts: expect.objectContaining({ characters: '北 京' })
			})
		);
		expect(textOf(exported(trial, { encoding: 'utf-8' }).bytes)).toBe('\ufeffCompany,Role\nMüller,北京\n');
	});
});

describe('rows that are erased', () => {
	test('go from the kept sheet, and the others still find theirs', () => {
		const trial = importText('Company,Role\nAcme,Dev\nGlobex,QA\nInitech,PM\nHooli,Ops');
		const ids = [trial.plan.leads[0]!.id, trial.plan.leads[2]!.id];
		const sheet = withoutRows(trial.sheet, new Set(ids));
		expect(textOf(sheet.bytes)).toBe('Company,Role\nGlobex,QA\nHooli,Ops');
		change(trial, 3, (lead) => ({ ...lead, role: 'Dev' }));
		expect(exportedText({ ...trial, sheet })).toBe('Company,Role\nGlobex,QA\nHooli,Dev');
	});

	test('a sheet that has none of them is the same sheet', () => {
		const { sheet } = importText('Company,Role\nAcme,Dev\n');
		expect(withoutRows(sheet, new Set(['other']))).toBe(sheet);
	});
});

test('the app’s own export, imported again, says what the app says', () => {
	const text =
		'Company,Role,Date Applied,Status,Followed up,Contact,Notes\nAcme,Dev,5.1.2026,Applied,,,\nGlobex,QA,,Saved,,,x\n';
	const trial = importText(text);
	stage(trial, 0, 'rejected');
	log(trial, 0, { on: '2026-03-02', kind: 'follow-up' });
	change(trial, 1, (lead) => ({ ...lead, role: 'QA Lead', people: [{ id: 'p', name: 'Ana' }] }));
	const once = exported(trial).bytes;
	const again = importBytes(once);
	expect([...exported(again).bytes]).toEqual([...once]);
	const facts = ({ organisation, role, stage, notes, people }: Lead) => [
		organisation,
		role,
		stage,
		notes,
		people.map(({ name }) => name)
	];
	expect(again.plan.leads.map(facts)).toEqual([...trial.leads.values()].map(facts));
});

test('a number goes back with the decimal sign of its column', () => {
	const trial = importText('Firma;Stelle;Gehalt\nNorthwind;Analyst;52.000,50\nFabrikam;Clerk;48.250,00\n', {
		delimiter: ';'
	});
	change(trial, 0, (lead) => ({ ...lead, salary: '61500.5' }));
	expect(exportedText(trial)).toBe(
		'Firma;Stelle;Gehalt\nNorthwind;Analyst;61.500,50\nFabrikam;Clerk;48.250,00\n'
	);
});
