/** One import, from the file to what came in: what is understood, what is stored, and what leaves no trace. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Lead } from '../../../../src/lib/domain/lead';
import type { Contact } from '../../../../src/lib/domain/person';
import type { ConnectedSheet, ImportPlan } from '../../../../src/lib/sheet';
import { ImportSession } from '../../../../src/lib/state/sheets/import/import-session.svelte';
import type { ConnectedImport } from '../../../../src/lib/state/leads/merge-leads';
import { NotSaved } from '../../../../src/lib/store/database/errors';
import { lead } from '../../../support/book-desk';
import { deskReader, type DeskReader } from '../../../support/desk-reader';

const SHEET = [
	'Company,Role,Applied,Status,Contact,Notes,Notes',
	'Northwind,Analyst,03/04/2026,Applied,Dana Ruiz,first,',
	'Fabrikam,Clerk,25/04/2026,Interview,,,second',
	'Contoso,Writer,26/04/2026,Phoned my aunt,,,',
	''
].join('\n');

interface Stored {
	readonly plan: ImportPlan;
	readonly sheet: ConnectedSheet;
}

afterEach(() => vi.useRealTimers());

/** A session whose reader does its work here, one order at a time, and whose answers have to survive being sent. */
function open({
	leads = [],
	contacts = [],
	sheets = [],
	fails
}: { leads?: Lead[]; contacts?: Contact[]; sheets?: ConnectedSheet[]; fails?: Error } = {}) {
	const stored: Stored[] = [];
	const connected: ConnectedImport[] = [];
	const readers: DeskReader[] = [];
	const desk = {
		hold: Promise.resolve() as Promise<unknown>,
		storing: Promise.resolve() as Promise<unknown>
	};
	const session = new ImportSession({
		openReader(bytes) {
			const reader = deskReader(bytes, desk.hold);
			readers.push(reader);
			return reader;
		},
		leads: () => leads,
		contacts: () => contacts,
		sheets: () => sheets,
		today: () => '2026-05-04',
		now: () => '2026-05-04T08:00:00.000Z',
		async store(plan, sheet, { onProgress, signal }) {
			if (fails) throw fails;
			onProgress?.(2, 3);
			await desk.storing;
			if (signal?.aborted) throw new NotSaved('stopped');
			stored.push({ plan, sheet });
		},
		async connect(order) {
			connected.push(order);
		}
	});
	return { session, stored, connected, readers, desk };
}

const file = (text: string | Uint8Array<ArrayBuffer>, name = 'applications.csv') => new File([text], name);

function columnOf(session: ImportSession, label: string) {
	const column = session.view?.columns.find((each) => each.label === label);
	if (!column) throw new Error(`There is no column ${label}.`);
	return column;
}

describe('reading', () => {
	test('says what was understood, and stores nothing', async () => {
		const { session, stored } = open();
		await session.choose(file(SHEET));
		expect(session.view).toMatchObject({ delimiter: ',', headerRow: 0, encoding: 'utf-8', rowCount: 3 });
		expect(session.view?.dateOrder).toMatchObject({ order: 'dmy', ambiguous: false });
		expect(columnOf(session, 'Company').meaning).toBe('organisation');
		expect(session.view?.columns.map(({ label }) => label)).toContain('Notes (2)');
		expect(session.view?.samples[2]?.[0]).toEqual({ text: '03/04/2026', day: '2026-04-03' });
		expect(session.counts).toEqual({ leads: 3, contacts: 0 });
		expect(stored).toEqual([]);
	});

	test('choices are kept while others are made, and a new shape of the table drops those of its columns', async () => {
		const { session } = open();
		await session.choose(file(SHEET));
		await session.setMeaning(columnOf(session, 'Contact').index, null);
		await session.setStage('Phoned my aunt', 'talking');
		await session.change({ dateOrder: 'mdy' });
		expect(columnOf(session, 'Contact')).toMatchObject({ meaning: null, evidence: 'chosen' });
		expect(session.view?.statuses.find(({ word }) => word === 'Phoned my aunt')?.stage).toBe('talking');
		expect(session.view?.dateOrder.order).toBe('mdy');
		await session.reshape({ headerRow: 1 });
		expect(session.view?.headerRow).toBe(1);
		expect(session.view?.rowCount).toBe(2);
		await session.reshape({ headerRow: 0 });
		expect(columnOf(session, 'Contact').evidence).not.toBe('chosen');
	});

	test('a choice that the file refuses leaves what was understood, and importing still works', async () => {
		const { session, stored } = open();
		await session.choose(
			file(
				new Uint8Array([
					...new TextEncoder().encode('Company,Role\nM'),
					0xfc,
					...new TextEncoder().encode('ller,Clerk\n')
				])
			)
		);
		expect(session.view?.encoding).toBe('windows-1252');
		await session.reshape({ encoding: 'utf-8' });
		expect(session.task.problem).toMatch(/isn’t written in/);
		expect(session.view?.encoding).toBe('windows-1252');
		await session.import();
		expect(stored[0]?.plan.leads[0]?.organisation).toBe('Müller');
		expect(stored[0]?.sheet.encoding).toBe('windows-1252');
	});

	test.each([
		['an empty file', ''],
		['an unclosed quote', 'Company,Role\n"Northwind,Analyst\nFabrikam,Clerk\n'],
		['an unclosed quote in a later column', 'Company,Role\nNorthwind,"Analyst\nFabrikam,Clerk\n'],
		['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
		['600 columns', `${Array.from({ length: 600 }, (_, at) => `c${at}`).join(',')}\n${'x,'.repeat(600)}\n`]
	])('%s is refused in a sentence, and nothing is at hand', async (_what, content) => {
		const { session, stored } = open();
		await session.choose(file(content as string));
		expect(session.task.problem).toMatch(/Nothing was imported or changed\. \S/);
		expect(session.view).toBeNull();
		await session.import();
		expect(stored).toEqual([]);
	});

	test('a file that is too large is refused before any of it is read', async () => {
		const { session, readers } = open();
		const arrayBuffer = vi.fn();
		await session.choose({ name: 'all.csv', size: 60 * 1024 * 1024, arrayBuffer });
		expect(session.task.problem).toMatch(/larger than 50 MB/);
		expect(arrayBuffer).not.toHaveBeenCalled();
		expect(readers).toEqual([]);
	});

	test('a header alone can be seen, not imported', async () => {
		const { session, stored } = open();
		await session.choose(file('Company,Role,Status\n'));
		expect(session.view?.rowCount).toBe(0);
		expect(session.view?.refusal?.code).toBe('no-rows');
		expect(session.counts).toEqual({ leads: 0, contacts: 0 });
		await session.import();
		expect(stored).toEqual([]);
	});

	test('pasted rows are a sheet like any other', async () => {
		const { session, stored } = open();
		await session.paste('Company\tRole\nNorthwind\tAnalyst\n');
		expect(session.view?.delimiter).toBe('\t');
		await session.import();
		expect(stored[0]?.sheet.name).toBe('Pasted rows.tsv');
		expect(new TextDecoder().decode(stored[0]?.sheet.bytes)).toBe('Company\tRole\nNorthwind\tAnalyst\n');
	});

	test('headers and cells that mean harm are text', async () => {
		const { session, stored } = open();
		await session.choose(
			file('Company,__proto__,constructor,URL\n<script>alert(1)</script>,x,y,javascript:alert(1)\n')
		);
		expect(session.view?.columns.map(({ label }) => label)).toEqual([
			'Company',
			'__proto__',
			'constructor',
			'URL'
		]);
		await session.import();
		expect(stored[0]?.plan.leads[0]).toMatchObject({
			organisation: '<script>alert(1)</script>',
			url: 'javascript:alert(1)'
		});
		expect(({} as { x?: unknown }).x).toBeUndefined();
	});
});

describe('importing', () => {
	test('stores the plan and the file as it came, once, and says what came in', async () => {
		const { session, stored, readers } = open();
		await session.choose(file(SHEET));
		await Promise.all([session.import(), session.import()]);
		expect(stored).toHaveLength(1);
		const { plan, sheet } = stored[0] as Stored;
		expect(plan.leads.map(({ organisation }) => organisation)).toEqual(['Northwind', 'Fabrikam', 'Contoso']);
		expect(plan.leads[0]?.touches[0]).toMatchObject({ kind: 'application', on: '2026-04-03', implied: true });
		expect(sheet).toMatchObject({
			name: 'applications.csv',
			importedOn: '2026-05-04',
			delimiter: ',',
			headerRow: 0
		});
		expect(new TextDecoder().decode(sheet.bytes)).toBe(SHEET);
		expect(session.done).toMatchObject({ leads: 3, contacts: 0, leftOut: 0 });
		expect(session.done?.problems.some(({ text }) => text === 'Phoned my aunt')).toBe(true);
		expect(session.view).toBeNull();
		expect(readers[0]?.stopped).toBe(true);
	});

	test('where the write fails the reason is said, nothing is lost, and it can be tried again', async () => {
		const { session, stored } = open({ fails: new NotSaved('quota') });
		await session.choose(file(SHEET));
		await session.import();
		expect(session.task.problem).toMatch(/^Not saved: this browser’s storage/);
		expect(session.view).not.toBeNull();
		expect(session.task.work).toBeNull();
		expect(stored).toEqual([]);
	});
});

describe('what is there already', () => {
	const northwind = lead('a', { organisation: ' northwind', role: 'ANALYST' });

	test('is connected where the user says so: every row is stored, the known ones as what is there', async () => {
		const { session, stored, connected } = open({ leads: [northwind] });
		await session.choose(file(SHEET));
		session.connectKnown = true;
		expect(session.counts).toEqual({ leads: 2, contacts: 0 });
		await session.import();
		expect(stored).toEqual([]);
		const [{ plan, sheet, presentById }] = connected as [ConnectedImport];
		expect(plan.leads).toHaveLength(3);
		expect(sheet.links).toHaveLength(3);
		expect([...presentById]).toEqual([[plan.leads[0]?.id, 'a']]);
		expect(session.done).toMatchObject({ leads: 2, leftOut: 0, connected: 1 });
	});

	test('is left out unless the user says otherwise', async () => {
		const { session, stored } = open({ leads: [northwind] });
		await session.choose(file(SHEET));
		expect([...session.known.keys()]).toEqual([0]);
		expect(session.counts).toEqual({ leads: 2, contacts: 0 });
		await session.import();
		expect(stored[0]?.plan.leads.map(({ organisation }) => organisation)).toEqual(['Fabrikam', 'Contoso']);
		expect(stored[0]?.plan.links).toHaveLength(2);
		expect(stored[0]?.sheet.links).toHaveLength(2);
		expect(session.done?.leftOut).toBe(1);
	});

	test('comes in a second time where the user wants it', async () => {
		const { session, stored } = open({ leads: [northwind] });
		await session.choose(file(SHEET));
		session.takeKnown = true;
		expect(session.counts).toEqual({ leads: 3, contacts: 0 });
		await session.import();
		expect(stored[0]?.plan.leads).toHaveLength(3);
	});

	test('one lead stands for one row: of two equal rows one is new', async () => {
		const { session } = open({ leads: [northwind] });
		await session.choose(file('Company,Role\nNorthwind,Analyst\nNorthwind,Analyst\n'));
		expect(session.known.size).toBe(1);
		expect(session.counts.leads).toBe(1);
	});

	test('another role at the same organisation is new, whatever link they share', async () => {
		const there = lead('a', { role: 'Clerk', url: 'https://northwind.example/jobs' });
		const { session } = open({ leads: [there] });
		await session.choose(file('Company,Role,URL\nNorthwind,Analyst,https://northwind.example/jobs\n'));
		expect(session.known.size).toBe(0);
	});

	test('contacts are known by their address', async () => {
		const there: Contact = {
			id: 'c',
			name: 'D. Ruiz',
			email: 'Dana@Northwind.example',
			addedOn: '2026-03-02'
		};
		const { session } = open({ contacts: [there] });
		await session.choose(
			file('First Name,Last Name,Email Address\nDana,Ruiz,dana@northwind.example\nKim,Lee,\n')
		);
		expect(session.view?.kind).toBe('contacts');
		expect([...session.known.keys()]).toEqual([0]);
		expect(session.counts).toEqual({ leads: 0, contacts: 1 });
	});
});

describe('waiting and stopping', () => {
	test('waiting is shown only when it takes long', async () => {
		vi.useFakeTimers();
		const { session, desk } = open();
		let go = () => {};
		desk.hold = new Promise<void>((resolve) => (go = resolve));
		const reading = session.choose(file(SHEET));
		await vi.advanceTimersByTimeAsync(300);
		expect([session.task.work, session.task.slow]).toEqual(['reading', false]);
		await vi.advanceTimersByTimeAsync(300);
		expect([session.task.work, session.task.slow]).toEqual(['reading', true]);
		go();
		await vi.runAllTimersAsync();
		await reading;
		expect([session.task.work, session.task.slow]).toEqual([null, false]);
	});

	test('what is stopped leaves no trace and is answered no more', async () => {
		const { session, stored, readers, desk } = open();
		let go = () => {};
		desk.hold = new Promise<void>((resolve) => (go = resolve));
		void session.choose(file(SHEET));
		await vi.waitFor(() => expect(readers).toHaveLength(1));
		session.cancel();
		go();
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(readers[0]?.stopped).toBe(true);
		expect([session.file, session.view, session.task.work, session.task.problem, session.done]).toEqual([
			null,
			null,
			null,
			null,
			null
		]);
		expect(stored).toEqual([]);
	});

	test('a second file takes the place of the first, however late the first one answers', async () => {
		const { session, readers, desk } = open();
		let go = () => {};
		desk.hold = new Promise<void>((resolve) => (go = resolve));
		void session.choose(file('Company\nToo late\n', 'first.csv'));
		await vi.waitFor(() => expect(readers).toHaveLength(1));
		desk.hold = Promise.resolve();
		await session.choose(file(SHEET, 'second.csv'));
		go();
		await new Promise((resolve) => setTimeout(resolve, 20));
		expect(session.file?.name).toBe('second.csv');
		expect(session.view?.rowCount).toBe(3);
	});

	test('storing says how far it is; stopped, nothing is stored, and it can be done after that', async () => {
		const { session, stored, desk } = open();
		await session.choose(file(SHEET));
		let go = () => {};
		desk.storing = new Promise<void>((resolve) => (go = resolve));
		const importing = session.import();
		await vi.waitFor(() => expect(session.task.progress).toEqual({ stage: 'storing', done: 2, of: 3 }));
		session.stop();
		go();
		await importing;
		expect([session.stopped, session.task.work, session.task.progress, session.task.problem]).toEqual([
			true,
			null,
			null,
			null
		]);
		expect([stored, session.done]).toEqual([[], null]);
		await session.import();
		expect(stored).toHaveLength(1);
		expect([session.stopped, session.done?.leads]).toEqual([false, 3]);
	});

	test('stopped before anything is stored, nothing is', async () => {
		const { session, stored } = open();
		await session.choose(file(SHEET));
		const importing = session.import();
		session.stop();
		await importing;
		expect([session.stopped, stored]).toEqual([true, []]);
	});
});
