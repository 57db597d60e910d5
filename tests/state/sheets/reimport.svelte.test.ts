/** A sheet that came back, from the comparison to what is stored: what is decided, what is kept, what leaves no trace. */
import { describe, expect, test, vi } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Contact } from '../../../src/lib/domain/person';
import type { Reimport, Decisions, ReimportItem, MergePlan } from '../../../src/lib/sheet/merge/reimport';
import type { ConnectedSheet } from '../../../src/lib/sheet/sheet';
import type { Compared } from '../../../src/lib/state/sheets/merge-edits';
import { SheetReturn } from '../../../src/lib/state/sheets/reimport.svelte';
import { NotSaved } from '../../../src/lib/store/database/errors';
import { lead, storedSheet } from '../../support/book-desk';

const BASE: ConnectedSheet = storedSheet({ name: 'applications.csv' });
const FILE = new Uint8Array([2]);

function item(key: string, fields: Partial<ReimportItem> = {}): ReimportItem {
	const kind = fields.kind ?? 'changed';
	const label = ['added', 'removed', 'revived'].includes(kind) ? {} : { label: 'Status' };
	return {
		key,
		kind,
		proposed: kind === 'conflict' ? null : 'sheet',
		id: key,
		entity: 'lead',
		title: 'Analyst at Northwind',
		...label,
		...fields
	};
}

function comebackOf(items: readonly ReimportItem[], fields: Partial<Reimport> = {}): Reimport {
	return {
		items,
		reformatted: [],
		columns: { added: [], removed: [], renamed: [], moved: false },
		resorted: false,
		unmapped: 0,
		words: [],
		problems: [],
		rows: 4,
		unchanged: 2,
		same: items.length === 0,
		...fields
	};
}

const CONFLICT = item('conflict', {
	kind: 'conflict',
	reason: 'both-changed',
	base: 'a',
	app: 'b',
	sheet: 'c'
});
const ROW = item('row', { kind: 'removed', reason: 'logged-since', proposed: null });
const CHANGED = item('changed', { base: 'Applied', app: 'Applied', sheet: 'Interview' });
const DAMAGED = item('damaged', { kind: 'damaged', proposed: 'app', base: '00123', sheet: '123' });
const ADDED = item('added', { kind: 'added' });
const REMOVED = item('removed', { kind: 'removed' });
const ALL = [CONFLICT, ROW, CHANGED, DAMAGED, ADDED, REMOVED];

/** A return whose reader finds what it is told, and a book that can change under it. */
async function open(items: readonly ReimportItem[] = ALL, fields: Partial<Reimport> = {}) {
	const world = {
		sheet: BASE as ConnectedSheet | undefined,
		leads: new Map<string, Lead>([['a', lead('a')]]),
		contacts: new Map<string, Contact>(),
		found: comebackOf(items, fields),
		fails: undefined as Error | undefined,
		hold: Promise.resolve() as Promise<unknown>
	};
	const stored: { plan: MergePlan; compared: Compared }[] = [];
	const merged: Decisions[] = [];
	const stop = vi.fn();
	const compare = vi.fn(async () => {
		await world.hold;
		return structuredClone(world.found);
	});
	const back = new SheetReturn({
		sheet: () => world.sheet,
		leads: () => world.leads,
		contacts: () => world.contacts,
		today: () => '2026-05-04',
		now: () => '2026-05-04T08:00:00.000Z',
		async store(plan, compared) {
			if (world.fails) throw world.fails;
			stored.push({ plan, compared });
		}
	});
	const reader = {
		read: vi.fn(),
		take: vi.fn(),
		likeness: vi.fn(),
		compare,
		async merge(decisions: Decisions) {
			merged.push(decisions);
			const { bytes: _bytes, ...sheet } = BASE;
			return { leads: [], contacts: [], patches: [], removed: [], restored: [], sheet };
		},
		stop
	};
	await back.start({ name: 'applications (1).csv', bytes: FILE, reader }, 'sheet');
	return { back, world, stored, merged, stop, compare };
}

describe('comparing', () => {
	test('sorts what differs, counts it, and stores nothing', async () => {
		const { back, stored, compare } = await open();
		expect(back.base).toBe(BASE);
		expect(back.file).toEqual({ name: 'applications (1).csv', size: 1 });
		expect(back.lists.settle.map(({ key }) => key)).toEqual(['conflict', 'row']);
		expect(back.lists.damaged).toHaveLength(1);
		expect(back.tally).toEqual({
			added: 1,
			changed: 1,
			removed: 1,
			revived: 0,
			damaged: 1,
			older: { cells: 0, rows: 0 },
			settle: { cells: 1, rows: 1 }
		});
		expect(compare).toHaveBeenCalledWith(expect.objectContaining({ sheet: BASE }), {
			today: '2026-05-04',
			at: '2026-05-04T08:00:00.000Z'
		});
		expect(stored).toEqual([]);
	});

	test('a file in which nothing differs has nothing to store', async () => {
		const { back, stored } = await open([]);
		expect(back.nothing).toBe(true);
		await back.store();
		expect(stored).toEqual([]);
	});

	test('one that is only written another way can be stored', async () => {
		const reformatted = [{ label: 'Applied', count: 45, from: '2026-01-05', to: '05/01/2026' }];
		const { back, stored } = await open([], { reformatted, same: false });
		expect(back.canStore).toBe(true);
		await back.store();
		expect(stored).toHaveLength(1);
	});

	test('where it fails the reason is said, and nothing is at hand to be stored', async () => {
		const { back, stored, world } = await open();
		world.hold = Promise.reject(new Error('out of memory'));
		world.leads = new Map();
		await back.lookAgain();
		expect(back.task.problem).toMatch(/couldn’t be compared. Nothing was changed/);
		world.sheet = undefined;
		await back.lookAgain();
		expect(back.task.problem).toMatch(/isn’t connected/);
		expect(back.reimport).toBeNull();
		await back.store();
		expect(stored).toEqual([]);
	});
});

describe('deciding', () => {
	test('what is proposed holds until it is decided otherwise; a conflict is open until then', async () => {
		const { back } = await open();
		expect(ALL.map((each) => back.sideOf(each))).toEqual([null, null, 'sheet', 'app', 'sheet', 'sheet']);
		expect(back.open.map(({ key }) => key)).toEqual(['conflict', 'row']);
		expect(back.canStore).toBe(false);
		back.settle('conflict', 'app');
		back.settle('changed', 'app');
		expect(back.sideOf(CHANGED)).toBe('app');
		expect(back.open.map(({ key }) => key)).toEqual(['row']);
		back.settle('row', 'sheet');
		expect(back.canStore).toBe(true);
	});

	test('many at once are one decision, and it is taken back as one', async () => {
		const { back } = await open();
		back.settle('conflict', 'app');
		back.settleAll(['conflict', 'row'], 'sheet');
		expect([back.sideOf(CONFLICT), back.sideOf(ROW)]).toEqual(['sheet', 'sheet']);
		expect(back.takeBack()).toEqual(['conflict', 'row']);
		expect([back.sideOf(CONFLICT), back.sideOf(ROW)]).toEqual(['app', null]);
		expect(back.takeBack()).toEqual(['conflict']);
		expect(back.open).toHaveLength(2);
		expect(back.canTakeBack).toBe(false);
		expect(back.takeBack()).toEqual([]);
	});

	test('deciding the same again is no decision', async () => {
		const { back } = await open();
		back.settle('row', 'app');
		back.settle('row', 'app');
		expect(back.takeBack()).toEqual(['row']);
		expect(back.canTakeBack).toBe(false);
	});
});

describe('storing', () => {
	test('nothing while anything is open', async () => {
		const { back, stored } = await open();
		back.settle('conflict', 'app');
		await back.store();
		expect(stored).toEqual([]);
	});

	test('once, with the decisions and the file as it came, and says what came of it', async () => {
		const { back, stored, merged, stop, world } = await open();
		back.settleAll(['conflict', 'row'], 'app');
		await Promise.all([back.store(), back.store()]);
		expect(stored).toHaveLength(1);
		expect(stored[0]?.plan.sheet.bytes).toBe(FILE);
		expect(stored[0]?.compared).toEqual({ sheet: BASE, leads: world.leads, contacts: world.contacts });
		expect(merged).toEqual([
			new Map([
				['conflict', 'app'],
				['row', 'app']
			])
		]);
		expect(back.done).toEqual({
			name: 'applications.csv',
			added: 1,
			taken: 1,
			removed: 1,
			revived: 0,
			kept: 3
		});
		expect([back.reimport, back.file, back.decisions.size]).toEqual([null, null, 0]);
		expect(stop).toHaveBeenCalledOnce();
	});

	test('where the write fails the reason is said, the decisions stay, and it can be tried again', async () => {
		const { back, stored, world } = await open();
		back.settleAll(['conflict', 'row'], 'sheet');
		world.fails = new NotSaved('quota');
		await back.store();
		expect(back.task.problem).toMatch(/^Not saved: this browser’s storage/);
		expect(back.decisions.size).toBe(2);
		world.fails = undefined;
		await back.store();
		expect(stored).toHaveLength(1);
		expect(back.task.problem).toBeNull();
	});

	test('cancelling leaves no trace', async () => {
		const { back, stored, stop } = await open();
		back.settle('conflict', 'app');
		back.cancel();
		expect(stop).toHaveBeenCalledOnce();
		expect([back.reimport, back.base, back.file, back.done, back.decisions.size]).toEqual([
			null,
			null,
			null,
			null,
			0
		]);
		await back.store();
		expect(stored).toEqual([]);
	});
});

describe('when the leads change meanwhile', () => {
	test('it is compared again before anything is stored, the decisions stay, and it is said', async () => {
		const { back, world, stored, compare } = await open();
		back.settleAll(['conflict', 'row'], 'app');
		world.leads = new Map([['a', lead('a', { notes: 'logged in another tab' })]]);
		world.found = comebackOf([
			{ ...CONFLICT, app: 'something newer' },
			ROW,
			item('more', { kind: 'conflict' })
		]);
		await back.store();
		expect(stored).toEqual([]);
		expect(back.renewed).toBe(true);
		expect(compare).toHaveBeenCalledTimes(2);
		expect(back.open.map(({ key }) => key)).toEqual(['more']);
		back.settle('more', 'sheet');
		await back.store();
		expect(stored[0]?.compared.leads).toBe(world.leads);
	});

	test('what bears on nothing in the sheet does not stop it, and is not spoken of', async () => {
		const { back, world, stored } = await open();
		back.settleAll(['conflict', 'row'], 'app');
		world.leads = new Map([...world.leads, ['z', lead('z')]]);
		await back.store();
		expect(back.renewed).toBe(false);
		expect(stored[0]?.compared.leads).toBe(world.leads);
	});

	test('the page need not wait for the button', async () => {
		const { back, world, compare } = await open();
		await back.lookAgain();
		expect(compare).toHaveBeenCalledOnce();
		world.contacts = new Map();
		world.found = comebackOf([CHANGED]);
		await back.lookAgain();
		expect([back.renewed, back.open.length]).toEqual([true, 0]);
	});

	test('an answer that comes after another file was chosen is dropped', async () => {
		const { back, world } = await open();
		let go = () => {};
		world.hold = new Promise<void>((resolve) => (go = resolve));
		world.leads = new Map();
		const looking = back.lookAgain();
		back.cancel();
		go();
		await looking;
		expect([back.reimport, back.task.work, back.task.problem]).toEqual([null, null, null]);
	});
});
