/** The list that a start shows before the book is read is the one that the book would give, or there is none. */
import fc from 'fast-check';
import { openDB } from 'idb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { agenda, type Agenda } from '../../../src/lib/domain/agenda';
import { dayList } from '../../../src/lib/domain/day-list/day-list';
import { keptList, listWith } from '../../../src/lib/domain/day-list/kept-list';
import { addDays, type Day } from '../../../src/lib/domain/day';
import type { Lead } from '../../../src/lib/domain/lead';
import { TodayPageController } from '../../../src/lib/state/pages/today-page.svelte';
import { createApp, type App } from '../../../src/lib/state/app';
import { assessAll } from '../../../src/lib/state/session/assessments';
import { live, newestFirst } from '../../../src/lib/state/session/live-rows';
import { Book } from '../../../src/lib/store/book';
import { readFirst } from '../../../src/lib/store/database/kept-today';
import type { Database } from '../../../src/lib/store/database/schema';
import { runs, seed } from '../../runs';
import { channels, freshName, memoryStorage } from '../../support/book-desk';
import { add, change, set } from '../../support/book-edits';
import { anyLead, TODAY } from '../../support/histories';
import { leadWith, touchOn } from '../../support/lead-desk';

const ZONE = 'Europe/Berlin';
const WAIT = { timeout: 5000, interval: 5 };
const VERSION = 'this one';
const TOMORROW = addDays(TODAY, 1);

/** A browser of its own, in which tabs open the app, and in which it can be asked for what a start would show. */
class Browser {
	readonly name = freshName();
	readonly storage = memoryStorage();
	readonly channel = channels();

	open(before: () => Promise<void> = () => Promise.resolve(), now = `${TODAY}T10:00:00`): App {
		const own = { name: this.name, storage: this.storage, retryAfter: [] };
		const app = createApp({
			now: () => new Date(now),
			version: VERSION,
			zone: () => ZONE,
			open: ({ beforeReading, ...options }) =>
				Book.open({
					...options,
					...own,
					channel: this.channel(),
					beforeReading: async (...given) => {
						await beforeReading?.(...given);
						await before();
					}
				})
		});
		onTestFinished(() => app.session.stop());
		return app;
	}

	async first(day: Day, { version = VERSION, at = '10:00', zone = ZONE } = {}) {
		const database = (await openDB(this.name)) as unknown as Database;
		const beside = { storage: this.storage, connection: { dataLost: false } };
		const found = await readFirst(database, { now: { day, at, zone }, version }, beside);
		database.close();
		return found?.list ?? null;
	}

	/** Returns what of the list of a day would be kept, worked out anew; null where nothing is to do. */
	async anew(day: Day) {
		const book = await Book.open({ name: this.name, storage: this.storage, channel: null, retryAfter: [] });
		const [leads, news] = [live(book.leads), newestFirst(book.news)];
		const { settings } = book;
		const { assessments } = assessAll({ leads, settings, news, now: { day, at: '10:00', zone: ZONE } }, null);
		const assessed = [...assessments].map(([id, assessment]) => ({ lead: leads.get(id)!, assessment }));
		const made: Agenda = agenda({ assessments: assessed, settings, today: day });
		const hasSample = [...leads.values()].some(({ sample }) => sample);
		book.close();
		const kept = keptList(dayList(made, hasSample), ZONE, []);
		return kept.counts.todo > 0 ? listWith(kept, book.leads) : null;
	}
}

type Step = (book: Book) => Promise<unknown>;

const IDS = ['a', 'b', 'c', 'd'];
const id = fc.constantFrom(...IDS);
const near = fc.integer({ min: -2, max: 2 }).map((days) => addDays(TODAY, days));
const planned = (on: Day) => ({ ownStep: { setOn: '2026-03-02', on, what: 'Ask' } });

/** Changes a lead; one that was erased comes back. */
const edit =
	(at: string, update: (lead: Lead) => Lead): Step =>
	(book) =>
		book.leads.has(at)
			? change(book, 'Change', 'lead', at, update)
			: // None is added to the trash: taking that back would change nothing, and is refused.
				add(book, 'Add', 'lead', { ...update(leadWith({ id: at })), deletedAt: undefined });

const step: fc.Arbitrary<Step> = fc.oneof(
	fc.tuple(id, anyLead).map(([at, lead]) => edit(at, () => ({ ...lead, id: at }))),
	fc.tuple(id, near).map(([at, on]) => edit(at, (lead) => ({ ...lead, ...planned(on) }))),
	fc.tuple(id, fc.string()).map(([at, organisation]) => edit(at, (lead) => ({ ...lead, organisation }))),
	fc.tuple(id, near).map(([at, on]) =>
		edit(at, (lead) => ({
			...lead,
			touches: [...lead.touches, touchOn(on, { kind: 'offer', direction: 'in' })]
		}))
	),
	id.map((at) => edit(at, (lead) => ({ ...lead, touches: [...lead.touches, touchOn(TODAY)] }))),
	id.map((at) => edit(at, (lead) => ({ ...lead, deletedAt: '2026-03-01T08:00:00.000Z' }))),
	fc.constant<Step>(async (book) => book.undoable && book.undo(book.undoable.action)),
	fc.nat(4).map(
		(dayLoad): Step =>
			(book) =>
				set(book, 'Set', { dayLoad })
	),
	id.map(
		(at): Step =>
			(book) =>
				book.erase('Erase', [{ entity: 'lead', id: at }])
	),
	fc.constant<Step>((book) =>
		add(book, 'News', 'news', { id: crypto.randomUUID(), text: 'A talk', on: TODAY })
	),
	fc.constant<Step>(async (book) => book.replace('Restore', await book.contents()))
);

test('what is kept is the list as it would be worked out anew, or nothing, whatever two tabs do', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(step, fc.boolean(), fc.boolean()), { minLength: 2, maxLength: 10 }),
			async (steps) => {
				const browser = new Browser();
				const tabs = [browser.open(), browser.open()] as const;
				await Promise.all(tabs.map(({ session }) => session.ready));
				const [first] = tabs;
				for (const at of IDS) await first.leads.add(leadWith({ id: at, ...planned(TODAY) }));
				const check = async (isSettled: boolean) => {
					for (const day of [TODAY, TOMORROW]) {
						const [found, anew] = [await browser.first(day), await browser.anew(day)];
						if (found || isSettled) expect(found).toEqual(anew);
					}
				};
				await vi.waitFor(() => check(true), WAIT);
				for (const [run, isFirst, waits] of steps) {
					await run(tabs[isFirst ? 0 : 1].session.stored());
					await check(false);
					if (waits) await vi.waitFor(() => check(true), WAIT);
				}
				for (const { session } of tabs) session.stop();
			}
		),
		{ numRuns: runs(0.25), ...seed() }
	);
});

const DUE: Lead = leadWith({ id: 'a', ownStep: { setOn: '2026-03-02', on: TODAY, what: 'Ask' } });

/** A browser in which one lead is due today, and both lists are kept. */
async function kept(facts: Partial<Lead> = {}): Promise<Browser> {
	const browser = new Browser();
	const app = browser.open();
	await app.session.ready;
	await app.leads.add({ ...DUE, ...facts });
	await vi.waitFor(async () => expect(await browser.first(TOMORROW)).not.toBeNull());
	app.session.stop();
	return browser;
}

test('a list is of its day, of its version, and of a database that misses nothing', async () => {
	const browser = await kept();
	expect(await browser.first(TODAY)).toMatchObject({ today: TODAY, counts: { todo: 1, late: 0 } });
	expect(await browser.first(TOMORROW)).toMatchObject({ today: TOMORROW, counts: { todo: 1, late: 1 } });
	expect(await browser.first(addDays(TODAY, 2))).toBeNull();
	expect(await browser.first(TODAY, { version: 'another' })).toBeNull();
	const mark = JSON.parse(browser.storage.getItem('tactful.mark')!) as { changes: number };
	browser.storage.setItem('tactful.mark', JSON.stringify({ ...mark, changes: mark.changes + 1 }));
	expect(await browser.first(TODAY)).toBeNull();
	browser.storage.setItem('tactful.mark', JSON.stringify(mark));
	browser.storage.setItem(
		'tactful.erasing x',
		JSON.stringify({ label: 'erase', rows: null, left: ['book'] })
	);
	expect(await browser.first(TODAY)).toBeNull();
});

test('a list holds until the hour of an appointment that is to be confirmed, in its own time zone', async () => {
	const promise = { by: 'them', on: TODAY, at: '15:00', zone: ZONE } as const;
	const invited = touchOn('2026-03-17', { direction: 'in', kind: 'invitation', promise });
	const browser = await kept({ touches: [invited] });
	expect(await browser.first(TODAY, { at: '14:59' })).toMatchObject({
		todo: [{ step: { rule: 'reply-owed' } }]
	});
	expect(await browser.first(TODAY, { at: '15:00' })).toBeNull();
	expect(await browser.first(TODAY, { at: '08:00', zone: 'America/New_York' })).toBeNull();
});

test('a start shows the list of its day while the book is read, and does then what was pressed before', async () => {
	const browser = await kept();
	let read = () => undefined as void;
	const reading = new Promise<void>((resolve) => (read = resolve));
	const app = browser.open(() => reading);
	await vi.waitFor(() => expect(app.session.first).not.toBeNull());
	const page = new TodayPageController(app);
	expect([app.session.status, page.isLive, page.sentence]).toEqual(['starting', false, '1 to do']);
	const [item] = page.list.todo;
	const before = page.lineOf(item!);
	const done = page.snoozeUntilTomorrow(item!);
	read();
	await app.session.ready;
	expect(page.isLive).toBe(true);
	await done;
	await vi.waitFor(() => expect(page.list.counts).toEqual({ todo: 0, late: 0, done: 0 }));
	expect(before).toMatchObject({ line: 'Your plan · for today' });
});

test('a start in the morning shows the list that was forecast', async () => {
	const browser = await kept();
	const app = browser.open(
		() => vi.waitFor(() => expect(app.session.first).not.toBeNull()),
		`${TOMORROW}T08:00:00`
	);
	await app.session.ready;
	expect(new TodayPageController(app).sentence).toBe('1 to do · 1 overdue');
});
