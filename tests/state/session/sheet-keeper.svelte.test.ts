/** Exports as pages ask for them: the base moves once the file was handed out, also beside other tabs. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test } from 'vitest';
import { connectSheet, planImport, readSheet } from '../../../src/lib/sheet';
import { Tracker } from '../../../src/lib/state/session/tracker.svelte';
import { Book } from '../../../src/lib/store/book';
import { channels, freshName, memoryStorage } from '../../support/book-desk';

const DAY = new Date(2026, 2, 9, 10);
const TEXT = 'Company,Role,Status,Notes\nNorthwind,Analyst,Applied,\nFabrikam,Clerk,Saved,\n';
const trackers: Tracker[] = [];

afterEach(() => {
	for (const tracker of trackers.splice(0)) tracker.stop();
});

const desk = () => ({ name: freshName(), storage: memoryStorage(), channel: channels() });

async function start({ name, storage, channel }: ReturnType<typeof desk>): Promise<Tracker> {
	const tracker = Tracker.start({
		now: () => DAY,
		open: (options) => Book.open({ ...options, name, storage, channel: channel(), retryAfter: [] })
	});
	trackers.push(tracker);
	await tracker.ready;
	return tracker;
}

async function withSheet(tracker: Tracker, text = TEXT): Promise<Tracker> {
	const bytes = new TextEncoder().encode(text);
	const reading = readSheet(bytes);
	const importedOn = '2026-03-09';
	const plan = planImport(reading, { newId: () => crypto.randomUUID(), importedOn });
	const as = { id: 'sheet', name: 'jobs.csv', bytes, importedOn, importedAt: DAY.toISOString() };
	await tracker.importSheet(plan, connectSheet(reading, plan, as));
	return tracker;
}

const started = async () => withSheet(await start(desk()));
const textOf = ({ bytes }: { readonly bytes: Uint8Array }) => new TextDecoder().decode(bytes);
const changesOf = async (tracker: Tracker) =>
	(await tracker.exportSheet('sheet')).changes.map(({ label, from, to }) => [label, from, to]);
const idOf = (tracker: Tracker, organisation: string) =>
	[...tracker.leads.values()].find((lead) => lead.organisation === organisation)!.id;
const rename = (tracker: Tracker, organisation: string, role: string) =>
	tracker.edit(idOf(tracker, organisation), 'Change the role', (lead) => ({ ...lead, role }));

/** What a page does when the button is pressed. */
async function handOut(tracker: Tracker) {
	const file = await tracker.exportSheet('sheet');
	await tracker.sheetExported(file);
	return file;
}

describe('a sheet that was handed out', () => {
	test('is what the next export is compared with', async () => {
		const tracker = await started();
		await rename(tracker, 'Northwind', 'Writer');
		const file = await handOut(tracker);
		expect(textOf(file)).toBe(TEXT.replace('Analyst', 'Writer'));
		expect(await changesOf(tracker)).toEqual([]);
		await rename(tracker, 'Fabrikam', 'Head clerk');
		expect(await changesOf(tracker)).toEqual([['Role', 'Clerk', 'Head clerk']]);
		expect(tracker.sheets.get('sheet')?.written).toEqual([[1, 1, 'Analyst']]);
	});

	test('is not compared with what was only looked at', async () => {
		const tracker = await started();
		await rename(tracker, 'Northwind', 'Writer');
		await tracker.exportSheet('sheet');
		expect(await changesOf(tracker)).toEqual([['Role', 'Analyst', 'Writer']]);
	});

	test('leaves what can be undone alone, and the book whole', async () => {
		const tracker = await started();
		await rename(tracker, 'Northwind', 'Writer');
		const { undoable } = tracker;
		await handOut(tracker);
		expect(tracker.undoable).toEqual(undoable);
		await tracker.undo();
		expect(await changesOf(tracker)).toEqual([['Role', 'Writer', 'Analyst']]);
		expect(await tracker.verify()).toEqual({ ok: true, differing: [] });
	});

	test('does not make the history grow: of the sheet one record is kept', async () => {
		const tracker = await started();
		for (const role of ['Writer', 'Editor', 'Author']) {
			await rename(tracker, 'Northwind', role);
			await handOut(tracker);
		}
		const { changes } = await tracker.contents();
		expect(changes.filter(({ entity }) => entity === 'sheet')).toHaveLength(1);
	});

	test('goes with the import when that is undone', async () => {
		const tracker = await started();
		await rename(tracker, 'Northwind', 'Writer');
		await handOut(tracker);
		await tracker.undo();
		await tracker.undo();
		expect([tracker.sheets.size, tracker.leads.size]).toEqual([0, 0]);
	});

	test('holds what another tab did, too', async () => {
		const shared = desk();
		const one = await withSheet(await start(shared));
		const other = await start(shared);
		await rename(other, 'Northwind', 'Writer');
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(await changesOf(one)).toEqual([['Role', 'Analyst', 'Writer']]);
		await handOut(one);
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(await changesOf(other)).toEqual([]);
	});

	test('stays as another tab has left it meanwhile', async () => {
		const shared = desk();
		const one = await withSheet(await start(shared));
		const other = await start(shared);
		await rename(one, 'Northwind', 'Writer');
		const early = await one.exportSheet('sheet');
		await rename(one, 'Fabrikam', 'Head clerk');
		await new Promise((resolve) => setTimeout(resolve, 20));
		await handOut(other);
		await one.sheetExported(early);
		expect(await changesOf(other)).toEqual([]);
		expect(textOf(await other.exportSheet('sheet'))).toBe(
			TEXT.replace('Analyst', 'Writer').replace('Clerk', 'Head clerk')
		);
	});
});

describe('an untouched sheet', () => {
	test('is given without being read', async () => {
		const tracker = await started();
		// Bytes that nothing can be made of would be refused if they were read.
		await tracker.undo();
		await tracker.undo(tracker.notice?.action);
		const sheet = tracker.sheets.get('sheet')!;
		expect(sheet.syncedAt).toBeDefined();
		const file = await tracker.exportSheet('sheet');
		expect(file.base.moved).toBe(file.base.from);
		expect(textOf(file)).toBe(TEXT);
	});
});

describe('touches without a column', () => {
	const touch = {
		on: '2026-03-08',
		direction: 'out',
		channel: 'phone',
		kind: 'thank-you',
		outcome: 'spoke'
	} as const;

	test('are counted, and go among the notes where the user says so, each once', async () => {
		const tracker = await started();
		await tracker.logTouch(idOf(tracker, 'Northwind'), touch);
		const { homeless, changes } = await tracker.exportSheet('sheet');
		expect([homeless, changes]).toEqual([{ count: 1, example: '2026-03-08 called them, spoke' }, []]);
		await tracker.settleHomeless('sheet', 'notes');
		const line = ['Notes', '', '2026-03-08 called them, spoke'];
		expect(await changesOf(tracker)).toEqual([line]);
		await handOut(tracker);
		expect(await changesOf(tracker)).toEqual([]);
	});

	test('are told of, though the file was handed out before it was settled', async () => {
		const tracker = await started();
		await tracker.logTouch(idOf(tracker, 'Northwind'), touch);
		await handOut(tracker);
		await tracker.settleHomeless('sheet', 'notes');
		expect(await changesOf(tracker)).toHaveLength(1);
	});

	test('go into columns of the app’s own, which follow what it computes', async () => {
		const tracker = await started();
		await tracker.settleHomeless('sheet', 'columns');
		const lines = textOf(await handOut(tracker)).split('\n');
		expect(lines[0]).toBe('Company,Role,Status,Notes,Last contact,Next step,Next step on,State');
		expect(lines[1]).toMatch(/^Northwind,Analyst,Applied,,,[^,]+,2026-[^,]+,[A-Z][a-z ]+$/);
		expect(await changesOf(tracker)).toEqual([]);
		await tracker.close(idOf(tracker, 'Fabrikam'), 'withdrawn');
		expect(await changesOf(tracker)).toContainEqual(['State', expect.any(String), 'Closed']);
	});
});

describe('letting go of a sheet', () => {
	test('keeps its leads; undo connects it again', async () => {
		const tracker = await started();
		await tracker.disconnectSheet('sheet');
		expect([tracker.sheets.size, tracker.leads.size]).toEqual([0, 2]);
		await expect(tracker.exportSheet('sheet')).rejects.toThrow();
		await tracker.undo();
		expect([tracker.sheets.size, await changesOf(tracker)]).toEqual([1, []]);
	});
});

describe('a tracker that the app wrote', () => {
	const withLeads = async () => {
		const tracker = await start(desk());
		await tracker.addLead({ organisation: 'Northwind', role: 'Analyst' });
		await tracker.addLead({ organisation: 'Fabrikam', role: 'Clerk' });
		return { tracker, written: await tracker.connectTracker() };
	};
	const exported = async (tracker: Tracker, id: string) => tracker.exportSheet(id);

	test('is connected from then on, and exported as it was written', async () => {
		const { tracker, written } = await withLeads();
		expect(tracker.leadsWithoutSheet).toEqual([]);
		expect(textOf(written).split('\r\n')).toHaveLength(4);
		const file = await exported(tracker, written.id);
		expect([file.name, textOf(file)]).toEqual(['Tactful tracker.csv', textOf(written)]);
		await rename(tracker, 'Fabrikam', 'Head clerk');
		const after = await exported(tracker, written.id);
		expect(after.changes.map(({ row, label, to }) => [row, label, to])).toEqual([[2, 'Role', 'Head clerk']]);
	});

	test('is let go of by one undo; the leads stay', async () => {
		const { tracker } = await withLeads();
		await tracker.undo();
		expect(tracker.sheets.size).toBe(0);
		expect(tracker.leadsWithoutSheet).toHaveLength(2);
	});

	test('takes in leads that came since, as new rows', async () => {
		const { tracker, written } = await withLeads();
		await tracker.addLead({ organisation: 'Contoso', role: 'Writer' });
		const file = await exported(tracker, written.id);
		expect(file.newRows).toBe(1);
		expect(textOf(file)).toMatch(/^Contoso,Writer,Saved,/m);
	});

	test('of the sample is a part of the sample, and goes with it', async () => {
		const tracker = await start(desk());
		await tracker.addSample();
		expect(await tracker.connectTracker()).toMatchObject({ sample: true });
		await tracker.removeSample();
		expect(tracker.sheets.size).toBe(0);
	});
});
