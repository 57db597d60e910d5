/** Joining is no edit of a sheet: what both sheets say is written back byte for byte, and what the app had to write still is. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joining } from '../../../src/lib/domain/merging/merge-leads';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import { connectSheet, exportSheet, planImport, readSheet } from '../../../src/lib/sheet';
import type { ConnectedSheet } from '../../../src/lib/sheet';
import { withJoined } from '../../../src/lib/sheet/merge/join-links';
import { runs } from '../../runs';
import { bytesOf, textOf } from '../../support/sheets';

const DAY = '2026-03-20';

interface Desk {
	readonly sheets: ConnectedSheet[];
	readonly leads: Map<string, Lead>;
}

/** Brings in several sheets. */
function desk(...texts: string[]): Desk {
	const leads = new Map<string, Lead>();
	const sheets = texts.map((text, at) => {
		const bytes = bytesOf(text);
		const reading = readSheet(bytes);
		let count = 0;
		const plan = planImport(reading, { newId: () => `${at}-${count++}`, importedOn: DAY });
		for (const lead of plan.leads) leads.set(lead.id, lead);
		const id = `sheet ${at}`;
		return connectSheet(reading, plan, {
			id,
			name: id,
			bytes,
			importedOn: DAY,
			importedAt: `${DAY}T08:00:00Z`
		});
	});
	return { sheets, leads };
}

function join({ sheets, leads }: Desk, keptId: string, otherId: string): Desk {
	const [kept, other] = [leads.get(keptId)!, leads.get(otherId)!];
	const { lead: now, ids } = joining(kept, other);
	const became = [
		{ kind: 'lead', before: kept, now, ids: new Map<string, string>() },
		{ kind: 'lead', before: other, now, ids }
	] as const;
	const after = new Map(leads).set(keptId, now);
	after.set(otherId, { ...other, deletedAt: `${DAY}T09:00:00Z`, joinedInto: keptId });
	return { sheets: sheets.map((sheet) => withJoined(sheet, became)), leads: after };
}

const exported = ({ sheets, leads }: Desk) =>
	sheets.map((sheet) => textOf(exportSheet(sheet, leads, new Map(), { newLeadIds: [] }).bytes));

/** The id of a sheet's lead by its place among the rows. */
const idOf = ({ sheets }: Desk, sheet: number, row = 0) => sheets[sheet]!.links[row]!.id;

function change(of: Desk, id: string, fn: (lead: Lead) => Lead): void {
	of.leads.set(id, fn(of.leads.get(id)!));
}

const TRACKER = [
	'Company,Role,Applied,Status,Follow up,Salary,Contact,Notes',
	'Northwind,Analyst,2026-03-02,Applied,2026-03-09,,Dana Ruiz,Met at the fair',
	'Contoso,Writer,2026-03-03,Rejected,,,,'
].join('\n');
const BOARD = [
	'Employer;Position;Date applied;State;Pay;Contact;E-mail;Comments;Followed up',
	'Northwind;Analyst;02.03.2026;Interview;65,000;Dana Ruiz;dana@northwind.example;Likes tables;',
	'Fabrikam;Clerk;;Saved;;;;;'
].join('\r\n');

const called: Touch = {
	id: 'called',
	on: '2026-03-21',
	direction: 'out',
	channel: 'phone',
	kind: 'follow-up',
	outcome: 'left-message'
};

describe('two sheets with one lead in both', () => {
	test('come back byte for byte after a join, whichever is kept', () => {
		const two = desk(TRACKER, BOARD);
		const [a, b] = [idOf(two, 0), idOf(two, 1)];
		expect(exported(join(two, a, b))).toEqual([TRACKER, BOARD]);
		expect(exported(join(two, b, a))).toEqual([TRACKER, BOARD]);
	});

	test('both lead to the kept one, and what their rows made has the ids that it has there', () => {
		const two = desk(TRACKER, BOARD);
		const [a, b] = [idOf(two, 0), idOf(two, 1)];
		const { sheets, leads } = join(two, a, b);
		const joined = leads.get(a)!;
		const there = new Set([a, ...joined.people.map(({ id }) => id), ...joined.touches.map(({ id }) => id)]);
		for (const { links } of sheets) {
			expect(links[0]).toMatchObject({ id: a });
			for (const [, id] of links[0]!.ids) expect(there).toContain(id);
			expect(links[1]!.known).toBeUndefined();
		}
	});

	test('a sheet without either lead stays the same object', () => {
		const three = desk(TRACKER, BOARD, 'Company,Role\nWoodgrove,Teller');
		const joined = join(three, idOf(three, 0), idOf(three, 1));
		expect(joined.sheets[2]).toBe(three.sheets[2]);
	});

	test('what is done to the joined lead is written into both', () => {
		const two = desk(TRACKER, BOARD);
		const joined = join(two, idOf(two, 0), idOf(two, 1));
		change(joined, idOf(two, 0), (lead) => ({ ...lead, stage: 'offer', salary: '70,000' }));
		const [tracker, board] = exported(joined);
		expect(tracker).toBe(TRACKER.replace('Applied,2026-03-09,,', 'Offer,2026-03-09,"70,000",'));
		expect(board).toBe(BOARD.replace('Interview;65,000', 'Offer;70,000'));
	});

	test('what was logged before the join and not exported yet is still written, with what the joined lead says', () => {
		const two = desk(TRACKER, BOARD);
		const [a, b] = [idOf(two, 0), idOf(two, 1)];
		change(two, b, (lead) => ({ ...lead, touches: [...lead.touches, called], salary: '70,000' }));
		const before = exported(two);
		expect(before[1]).not.toBe(BOARD);
		expect(exported(join(two, b, a))).toEqual([TRACKER, before[1]]);
		const [tracker, board] = exported(join(two, a, b));
		expect(tracker).toBe(TRACKER);
		expect(board).toBe(before[1]);
	});

	test('two rows of one sheet may be one lead', () => {
		const twice = desk(`${TRACKER}\nNorthwind,Data Analyst,2026-03-04,Applied,,,,`);
		const [a, b] = [idOf(twice, 0), idOf(twice, 0, 2)];
		const joined = join(twice, a, b);
		expect(joined.sheets[0]!.links.map(({ id }) => id)).toEqual([a, idOf(twice, 0, 1), a]);
		expect(exported(joined)).toEqual(exported(twice));
	});

	test('joined, exported and joined again: the bytes are the last export’s', () => {
		const three = desk(TRACKER, BOARD, 'Company,Role,Where\nNorthwind,Analyst,Leeds');
		const once = join(three, idOf(three, 0), idOf(three, 1));
		const twice = join(once, idOf(three, 2), idOf(three, 0));
		expect(exported(twice)).toEqual(exported(three));
	});
});

const cell = (...texts: string[]) => fc.constantFrom('', ...texts);
const tracker = fc
	.array(
		fc.tuple(
			fc.constantFrom('Acme', 'Beta Ltd'),
			cell('Clerk', 'Cook'),
			cell('Applied', 'Interview', 'Rejected', 'Withdrawn', 'Offer', 'Phoned'),
			cell('2026-03-02', '2026-02-11', 'soon'),
			cell('2026-03-09', '2026-03-27', 'tomorrow'),
			cell('2026-03-10', '2026-04-02'),
			cell('2026-03-12', '2026-03-01'),
			cell('Ana Lee', 'Jo'),
			cell('ana@acme.example', 'jo@x.example'),
			cell('one', 'two'),
			cell('50,000', '60')
		),
		{ minLength: 1, maxLength: 4 }
	)
	.map((rows) => {
		const header = 'Company,Role,Status,Applied,Follow up,Interview,Last contact,Contact,E-mail,Notes,Salary';
		return [header, ...rows.map((row) => row.map((text) => `"${text}"`).join(','))].join('\n');
	});

describe('over generated sheets', () => {
	test('import two, join any lead of one with any of the other, export both: the same bytes', () => {
		fc.assert(
			fc.property(tracker, tracker, fc.nat(), fc.nat(), (one, two, a, b) => {
				const both = desk(one, two);
				const [first, second] = [a, b].map((at, sheet) => {
					const leads = both.sheets[sheet]!.links.filter(({ kind }) => kind === 'lead');
					return leads[at % Math.max(1, leads.length)]?.id;
				});
				fc.pre(first !== undefined && second !== undefined);
				expect(exported(both)).toEqual([one, two]);
				expect(exported(join(both, first!, second!))).toEqual([one, two]);
			}),
			{ numRuns: runs() }
		);
	});
});
