/** A tracker that the app wrote is a connected sheet: it goes out, comes back and is exported like any other. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import type { ComputedTexts } from '../../../src/lib/sheet';
import { exportSheet, readSheet } from '../../../src/lib/sheet';
import { newTracker } from '../../../src/lib/sheet/export/new-tracker';
import { readStored } from '../../../src/lib/sheet/reading/read-stored';
import { runs } from '../../runs';
import { NAUGHTY, naughtyLead } from '../../support/input/naughty';
import { comingBack } from '../../support/returns';
import { textOf, TODAY } from '../../support/sheets';
import { leads as anyLeads } from '../../support/any-rows';

const LEAD: Lead = {
	id: 'l1',
	organisation: 'Northwind',
	role: 'Analyst',
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-03-02',
	notes: 'plain',
	people: [
		{ id: 'p1', name: 'Dana Ruiz', phone: '+49 151 234' },
		{ id: 'p2', name: 'Kim Lee' }
	],
	touches: [{ id: 't1', on: '2026-03-04', direction: 'out', channel: 'email', kind: 'application' }]
};
const OTHER: Lead = {
	...{ id: 'l2', organisation: 'Fabrikam', role: 'Clerk', origin: 'posting', stage: 'saved' },
	...{ addedOn: '2026-03-05', people: [], touches: [] }
};
const STANDING: ComputedTexts = {
	...{ lastContact: '2026-03-04', nextStep: 'Follow up', nextStepOn: '2026-03-11', state: 'Due soon' }
};

/** A tracker with what belongs to it, as a book keeps it. */
function written(leads: readonly Lead[], texts: ComputedTexts = STANDING) {
	const computed = new Map(leads.map(({ id }) => [id, texts]));
	const as = { id: 'sheet', importedOn: TODAY, importedAt: `${TODAY}T08:00:00.000Z` };
	const sheet = newTracker(leads, computed, as);
	const byId = new Map(leads.map((lead) => [lead.id, lead]));
	const trial = { sheet, leads: byId, contacts: new Map() };
	const exported = () => exportSheet(trial.sheet, trial.leads, trial.contacts, { newLeadIds: [], computed });
	return { ...trial, trial, exported, text: textOf(sheet.bytes) };
}
const back = ({ trial }: ReturnType<typeof written>, file: string | Uint8Array) =>
	comingBack(trial as Parameters<typeof comingBack>[0], file);

const notInTrash = anyLeads
	.map((leads) => leads.filter(({ deletedAt }) => !deletedAt))
	.filter((leads) => leads.length > 0);

describe('a tracker that the app writes', () => {
	test('is one readable row for each lead, and nothing of it stands among the leads’ facts by another name', () => {
		const { text } = written([LEAD, OTHER]);
		expect(text).toBe(
			'\ufeffCompany,Role,Status,Applied,Last contact,Next step,Next step on,State,Contact,Email,Phone,Notes,Link,Location,Salary,Source,Priority,Apply by,Added\r\n' +
				'Northwind,Analyst,Applied,2026-03-04,2026-03-04,Follow up,2026-03-11,Due soon,Dana Ruiz,,+49 151 234,plain,,,,,,,2026-03-02\r\n' +
				'Fabrikam,Clerk,Saved,,2026-03-04,Follow up,2026-03-11,Due soon,,,,,,,,,,,2026-03-05\r\n'
		);
	});

	test('means the same to a reader that knows nothing of it', () => {
		const { sheet } = written([LEAD, OTHER]);
		const found = readSheet(sheet.bytes).columns.map(({ index, meaning }) => [index, meaning]);
		expect(found).toEqual(sheet.meanings);
	});

	test('names no day for what has none', () => {
		const undated = { ...LEAD.touches[0]!, implied: true, undated: true } as const;
		expect(written([{ ...LEAD, touches: [undated] }], {}).text).toContain('Northwind,Analyst,Applied,,,,');
	});

	test('holds no formula, and every text as it is to somebody else’s parser', () => {
		const leads = NAUGHTY.map(naughtyLead);
		const cells = Papa.parse<string[]>(written(leads).text.slice(1), { delimiter: ',', newline: '\r\n' })
			.data.slice(1)
			.filter((row) => row.length > 1);
		const formula = /^[\s\p{Cc}\p{Cf}]*(?:[=@＝＠]|[+\-＋－](?![\d\s$.,E+-]*$))/u;
		const formulas = cells.flat().filter((cell) => formula.test(cell));
		expect(formulas).toEqual([]);
		expect(cells.map(([company = '']) => company.replace(/^'/, ''))).toEqual(
			leads.map(({ organisation }) => organisation.replace(/^'/, ''))
		);
	});
});

describe('whatever the leads are, the tracker', () => {
	const holds = (fn: (leads: readonly Lead[]) => void, share = 1) =>
		fc.assert(fc.property(notInTrash, fn), { numRuns: runs(share) });

	test('exported again is the same, byte for byte', () =>
		holds((leads) => {
			const tracker = written(leads);
			const { bytes, changes } = tracker.exported();
			expect(changes).toEqual([]);
			expect(textOf(bytes)).toBe(tracker.text);
		}));

	test('has one linked row for each of them', () =>
		holds((leads) => {
			const { sheet } = written(leads);
			expect(sheet.links.map(({ id }) => id)).toEqual(leads.map(({ id }) => id));
			expect(sheet.links.every(({ appended }) => appended === undefined)).toBe(true);
			expect(readStored(sheet).reading.cells.rowCount).toBe(leads.length + 1);
		}));

	test('that comes back as it is changes nothing', () =>
		holds((leads) => {
			const tracker = written(leads);
			const { reimport } = back(tracker, tracker.text);
			expect(reimport.items).toEqual([]);
			expect(reimport.same).toBe(true);
		}));

	test('has only the row changed of the one lead that changed in the app', () =>
		holds((leads) => {
			const tracker = written(leads);
			const [first] = leads;
			const now = { ...first!, role: 'A role of the app', location: '=A place' };
			tracker.leads.set(now.id, now);
			const { changes, bytes } = tracker.exported();
			const [row] = tracker.sheet.links;
			const differing = changes.filter(
				({ row: at, label }) => at !== row!.row || !['Role', 'Location'].includes(label)
			);
			expect(differing).toEqual([]);
			// The space around what stood in the cell stays around what stands there now.
			expect(changes.map(({ label, to }) => [label, to.trim()])).toContainEqual([
				'Role',
				'A role of the app'
			]);
			const { reading } = readStored({ ...tracker.sheet, bytes });
			expect(reading.cells.rowCount).toBe(leads.length + 1);
		}));
});

describe('a tracker that was edited', () => {
	test('comes back as exactly that change', () => {
		const tracker = written([LEAD, OTHER]);
		const came = back(tracker, tracker.text.replace(',plain,', ',"much, plainer",'));
		expect(came.reimport.items).toMatchObject([
			{ kind: 'changed', id: 'l1', label: 'Notes', base: 'plain', sheet: 'much, plainer' }
		]);
		came.store();
		expect(tracker.leads.get('l1')).toEqual({ ...LEAD, notes: 'much, plainer' });
		expect(tracker.leads.get('l2')).toEqual(OTHER);
		expect(tracker.exported().changes).toEqual([]);
	});

	test('by another program: its quotes, its delimiter and its days are no change', () => {
		const tracker = written([LEAD, OTHER]);
		const excel = tracker.text
			.replace('\ufeff', '')
			.replace(/(\d{4})-(\d\d)-(\d\d)/g, '$3/$2/$1')
			.replaceAll(',', ';');
		expect(back(tracker, excel).reimport.items).toEqual([]);
	});

	test('has a text that looks like a formula as it was, with its guard and without', () => {
		const tracker = written([{ ...LEAD, notes: '=1+1 is what I was asked' }]);
		expect(tracker.text).toContain(",'=1+1 is what I was asked,");
		expect(back(tracker, tracker.text).reimport.items).toEqual([]);
		const bare = tracker.text.replace("'=1+1", '=1+1');
		expect(back(tracker, bare).reimport.items).toEqual([]);
		const edited = back(tracker, tracker.text.replace('what I was asked', 'what they asked'));
		edited.store();
		expect(tracker.leads.get('l1')?.notes).toBe("'=1+1 is what they asked");
	});

	test('has a row that was added as a new lead, and what the app works out is not read', () => {
		const tracker = written([LEAD, OTHER]);
		const added = `${tracker.text}Contoso,Writer,Saved${','.repeat(16)}\r\n`.replaceAll('Due soon', 'Closed');
		const came = back(tracker, added);
		expect(came.reimport.items).toMatchObject([{ kind: 'added', title: 'Writer at Contoso' }]);
		came.store();
		expect([...tracker.leads.values()].map(({ organisation }) => organisation)).toEqual([
			'Northwind',
			'Fabrikam',
			'Contoso'
		]);
	});

	test('has a row that is gone as one that is gone', () => {
		const tracker = written([LEAD, OTHER]);
		const came = back(tracker, tracker.text.replace(/Fabrikam.*\r\n/, ''));
		expect(came.reimport.items).toMatchObject([{ kind: 'removed', id: 'l2' }]);
	});
});
