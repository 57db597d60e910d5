/**
 * Whatever is done in whatever order, in two tabs, with crashes in between: the state equals the fold of the changes, nothing that
 * was acknowledged is lost, and undo undoes. A small model, told only what was acknowledged, says what must be there.
 */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { Book } from '../../src/lib/store/book';
import type { BackupContents } from '../../src/lib/store/backup/backup-contents';
import { NotSaved } from '../../src/lib/store/database/errors';
import { add, change } from '../support/book-edits';
import { abortAfter } from '../support/crash';
import { channels, countingIds, freshName, lead, memoryStorage, openBook } from '../support/book-desk';
import { rowsOf, sheetBack, sheetIn } from '../support/sheet-steps';
import type { Incoming } from '../support/sheet-steps';
import { runs } from '../runs';

/** What is known of a lead: enough to miss it. */
interface Known {
	readonly organisation: string;
	readonly notes: string;
	readonly touches: readonly string[];
	readonly deleted: boolean;
}
type Model = ReadonlyMap<string, Known>;

interface World {
	readonly tabs: [Book, Book];
	readonly reopen: () => Promise<[Book, Book]>;
	model: Model;
	/** What undo leads back to, the newest last. */
	past: { readonly action: string; readonly before: Model }[];
	saved: BackupContents | null;
	savedModel: Model;
	/** Tells one touch, and one device, from another. */
	count: number;
}

type Step = (world: World, book: Book) => Promise<Model | null>;
type Doing = Promise<{ readonly action: string; readonly touched: readonly unknown[] }>;

const ids = fc.constantFrom('a', 'b', 'c', 'd');

/** The same at each run. */
const freshIds = (world: World) => countingIds(`row-${(world.count += 1)}`);

const withLead = (model: Model, id: string, known: Partial<Known>): Model => {
	const before = model.get(id) ?? { organisation: 'Northwind', notes: '', touches: [], deleted: false };
	return new Map([...model, [id, { ...before, ...known }]]);
};

/** Does it, and remembers what it led away from. */
async function acknowledged(world: World, doing: Doing, next: Model, undoable = true): Promise<Model> {
	const { action, touched } = await doing;
	if (!undoable) world.past = [];
	else if (touched.length > 0) world.past.push({ action, before: world.model });
	return next;
}

const create = ids.map((id): Step => (world, book) => {
	const next = world.model.has(id) ? world.model : withLead(world.model, id, {});
	return acknowledged(world, add(book, 'Add', 'lead', lead(id)), next);
});
const rename = fc
	.tuple(ids, fc.constantFrom('Fabrikam', 'Contoso', ''))
	.map(([id, organisation]): Step => (world, book) => {
		const doing = change(book, 'Rename', 'lead', id, (row) => ({ ...row, organisation }));
		return acknowledged(world, doing, withLead(world.model, id, { organisation }));
	});
const log = ids.map((id): Step => (world, book) => {
	const touch = `touch-${(world.count += 1)}`;
	const logged = {
		id: touch,
		on: '2026-03-09',
		direction: 'out',
		channel: 'email',
		kind: 'follow-up'
	} as const;
	const doing = change(book, 'Log', 'lead', id, (row) => ({ ...row, touches: [...row.touches, logged] }));
	const touches = [...(world.model.get(id)?.touches ?? []), touch];
	return acknowledged(world, doing, withLead(world.model, id, { touches }));
});
const remove = ids.map((id): Step => (world, book) => {
	const doing = change(book, 'Delete', 'lead', id, (row) => ({
		...row,
		deletedAt: '2026-03-09T08:00:00.000Z'
	}));
	return acknowledged(world, doing, withLead(world.model, id, { deleted: true }));
});
const withNew = (model: Model, leads: Incoming['leads']): Model =>
	leads.reduce((next, { id, organisation }) => withLead(next, id, { organisation }), model);
const bringSheet = fc
	.array(fc.constantFrom('Fabrikam', 'Contoso'), { minLength: 1, maxLength: 3 })
	.map((organisations): Step => (world, book) => {
		const { edits, leads } = sheetIn(organisations, freshIds(world));
		return acknowledged(world, book.apply('Import', edits), withNew(world.model, leads));
	});
/** The sheet was edited elsewhere, and what it says now comes in by a merge of three. */
const sheetReturns = fc.nat({ max: 3 }).map((nth): Step => (world, book) => {
	if (book.sheets.get('sheet')?.deletedAt !== undefined) return Promise.resolve(null);
	const there = rowsOf(book).filter((id) => world.model.get(id)?.deleted === false);
	const id = there[nth % there.length];
	if (id === undefined) return Promise.resolve(null);
	const notes = `note ${(world.count += 1)}`;
	const { edits, leads } = sheetBack(book, id, notes, freshIds(world));
	expect(leads).toHaveLength(1);
	const next = withNew(withLead(world.model, id, { notes }), leads);
	return acknowledged(world, book.apply('Bring in', edits), next);
});
const undo: Step = async (world, book) => {
	const last = world.past.at(-1);
	if (!last || book.undoable?.action !== last.action) return null;
	await book.undo(last.action);
	world.past.pop();
	// What the action added goes to the trash.
	const added = [...world.model].filter(([id]) => !last.before.has(id));
	return new Map([...last.before, ...added.map(([id, known]) => [id, { ...known, deleted: true }] as const)]);
};
const backUp: Step = async (world, book) => {
	[world.saved, world.savedModel] = [await book.contents(), world.model];
	return null;
};
const restore: Step = (world, book) => {
	if (!world.saved) return Promise.resolve(null);
	const others = [...world.model].filter(([id]) => !world.savedModel.has(id));
	const next = new Map([
		...world.savedModel,
		...others.map(([id, known]) => [id, { ...known, deleted: true }] as const)
	]);
	// Into an empty book rows come with their histories, and there is nothing to take back.
	return acknowledged(world, book.replace('Restore', world.saved), next, world.model.size > 0);
};
/** Another device, restored from the backup, logs a touch; its backup comes in. */
const mergeOther = ids.map((id): Step => async (world, book) => {
	if (!world.saved || !world.savedModel.has(id)) return null;
	const touch = `elsewhere-${(world.count += 1)}`;
	const other = await openBook({ newId: countingIds(`device-${world.count}`) });
	await other.replace('Restore', world.saved);
	const logged = { id: touch, on: '2026-03-09', direction: 'out', channel: 'phone', kind: 'other' } as never;
	await change(other, 'Log', 'lead', id, (row) => ({ ...row, touches: [...row.touches, logged] }));
	const contents = await other.contents();
	other.close();
	const { touched } = await book.merge('Merge', contents);
	expect(touched.length).toBeGreaterThan(0);
	world.past = [];
	return withLead(world.model, id, { touches: [...(world.model.get(id)?.touches ?? []), touch] });
});

const act = fc.oneof(
	{ weight: 4, arbitrary: create },
	{ weight: 3, arbitrary: rename },
	{ weight: 3, arbitrary: log },
	{ weight: 1, arbitrary: remove },
	{ weight: 2, arbitrary: bringSheet },
	{ weight: 2, arbitrary: sheetReturns },
	{ weight: 3, arbitrary: fc.constant(undo) },
	{ weight: 1, arbitrary: fc.constant(backUp) },
	{ weight: 1, arbitrary: fc.constant(restore) },
	{ weight: 1, arbitrary: mergeOther }
);
const script = fc.array(
	fc.record({
		act,
		tab: fc.constantFrom(0, 1),
		crashAt: fc.option(fc.integer({ min: 1, max: 12 }), { freq: 4, nil: null })
	}),
	{ minLength: 3, maxLength: 14 }
);

async function newWorld(): Promise<World> {
	const [name, storage] = [freshName(), memoryStorage()];
	const reopen = async (): Promise<[Book, Book]> => {
		const channel = channels();
		const open = () => Book.open({ name, storage, channel: channel(), retryAfter: [] });
		return [await open(), await open()];
	};
	return {
		tabs: await reopen(),
		reopen,
		model: new Map(),
		past: [],
		saved: null,
		savedModel: new Map(),
		count: 0
	};
}

/** One step, in a browser that dies after some request of it, or goes on. What is refused must not have happened. */
async function take(
	world: World,
	{ act: step, tab, crashAt }: { act: Step; tab: number; crashAt: number | null }
) {
	const book = world.tabs[tab] as Book;
	await book.reload();
	if (crashAt !== null) abortAfter(crashAt);
	try {
		world.model = (await step(world, book)) ?? world.model;
	} catch (error) {
		expect(error).toBeInstanceOf(NotSaved);
	} finally {
		vi.restoreAllMocks();
	}
	if (crashAt === null) return;
	for (const open of world.tabs) open.close();
	world.tabs.splice(0, 2, ...(await world.reopen()));
}

function knownOf(book: Book): Model {
	return new Map(
		[...book.leads].map(([id, { organisation, notes = '', touches, deletedAt }]) => [
			id,
			{ organisation, notes, touches: touches.map((touch) => touch.id), deleted: deletedAt !== undefined }
		])
	);
}

/** Returns the leads by id. What two devices logged in the same moment may stand in either order: what came from elsewhere is put last. */
const sorted = (model: Model) =>
	[...model]
		.map(([id, known]) => {
			const isOurs = (touch: string) => touch.startsWith('touch');
			const elsewhere = known.touches.filter((touch) => !isOurs(touch)).toSorted();
			return [id, { ...known, touches: [...known.touches.filter(isOurs), ...elsewhere] }] as const;
		})
		.sort(([a], [b]) => (a < b ? -1 : 1));

test('state equals the fold, nothing acknowledged is lost, undo undoes', async () => {
	await fc.assert(
		fc.asyncProperty(script, async (steps) => {
			const world = await newWorld();
			for (const step of steps) {
				await take(world, step);
				for (const book of world.tabs) {
					await book.reload();
					await book.checked;
					expect(book.recovery).toBeNull();
					expect(sorted(knownOf(book))).toEqual(sorted(world.model));
				}
				expect(await world.tabs[0].verify()).toEqual({ ok: true, differing: [] });
			}
			for (const book of world.tabs) book.close();
		}),
		{ numRuns: runs(0.3) }
	);
});
