/** The app as pages see it: what it shows, what follows a write, what a failure leaves. */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Lead } from '../../src/lib/domain/lead';
import type { ConnectedSheet } from '../../src/lib/sheet/sheet';
import { addPerson } from '../../src/lib/domain/leads/lead-actions';
import { createApp, idleApp, type App } from '../../src/lib/state/app';
import { addDays } from '../../src/lib/domain/day';
import { Book } from '../../src/lib/store/book';
import { OpenProblem } from '../../src/lib/store/database/database';
import { UPGRADES } from '../../src/lib/store/database/upgrades';
import { logTouch } from '../support/app-desk';
import { channels, freshName, memoryStorage, storedSheet } from '../support/book-desk';

const MONDAY = new Date(2026, 2, 9, 10);
const apps: App[] = [];

afterEach(() => {
	for (const app of apps.splice(0)) app.session.stop();
	vi.restoreAllMocks();
	vi.useRealTimers();
});

interface Desk {
	readonly name: string;
	readonly storage: ReturnType<typeof memoryStorage>;
	readonly channel: ReturnType<typeof channels>;
}

const desk = (): Desk => ({ name: freshName(), storage: memoryStorage(), channel: channels() });

async function start({ name, storage, channel }: Desk = desk(), now = () => MONDAY): Promise<App> {
	const app = createApp({
		now,
		open: (options) => Book.open({ ...options, name, storage, channel: channel(), retryAfter: [] })
	});
	apps.push(app);
	await app.session.ready;
	return app;
}

/** What an effect sees from now on. */
function watch<T>(read: () => T): { seen: T[]; stop: () => void } {
	const seen: T[] = [];
	const stop = $effect.root(() => {
		$effect(() => void seen.push(read()));
	});
	return { seen, stop };
}

/** Effects run in a microtask. */
const effects = () => new Promise((resolve) => setTimeout(resolve, 0));

const withTouch = { on: '2026-03-02', direction: 'out', channel: 'form', kind: 'application' } as const;

describe('starting', () => {
	test('is ready with an empty book, for today', async () => {
		const app = await start();
		expect(app.session).toMatchObject({ status: 'ready', problem: null });
		expect(app.book).toMatchObject({ isEmpty: true, today: '2026-03-09' });
		expect(app.book.agenda.todo).toEqual([]);
	});

	test('idle opens nothing and shows nothing', () => {
		const app = idleApp();
		expect(app.session.status).toBe('starting');
		expect(app.book.isEmpty).toBe(true);
		expect(app.book.agenda.todo).toEqual([]);
	});

	test('that fails says why, and refuses to write', async () => {
		const app = createApp({
			open: () => Promise.reject(new OpenProblem('newer', 'Older than your data.'))
		});
		await app.session.ready;
		expect(app.session).toMatchObject({
			status: 'failed',
			problem: { reason: 'newer', message: 'Older than your data.' }
		});
		await expect(app.leads.add({ organisation: 'X' })).rejects.toMatchObject({
			name: 'NotSaved',
			reason: 'closed'
		});
	});

	test('on an emptied database offers recovery until the user decides', async () => {
		const at = desk();
		const first = await start(at);
		await first.leads.add({ organisation: 'X' });
		first.session.stop();
		await new Promise((resolve) => (indexedDB.deleteDatabase(at.name).onsuccess = resolve));
		const app = await start(at);
		expect(app.session).toMatchObject({ status: 'recovery', recovery: { kind: 'empty' } });
		await expect(app.leads.add({ organisation: 'Y' })).rejects.toMatchObject({ reason: 'recovery' });
		await app.session.acceptLoss();
		expect(app.session.status).toBe('ready');
		await app.leads.add({ organisation: 'Y' });
		expect(app.book.leads.size).toBe(1);
	});
});

test('commands run in the order of their calls, also those that are called before they are loaded', async () => {
	const app = await start();
	await Promise.all([
		app.leads.add({ id: 'a', organisation: 'Northwind' }),
		app.leads.edit('a', 'change-fact|role', (lead) => ({ ...lead, role: 'Analyst' })),
		app.leads.remove(['a'])
	]);
	expect(app.book.trash).toMatchObject([{ id: 'a', role: 'Analyst' }]);
});

describe('a page that is in the way of a newer version', () => {
	test('saves what waits before it lets go, and then asks to be loaded again', async () => {
		const at = desk();
		const app = await start(at);
		await app.leads.add({ organisation: 'Northwind' });
		const keep = (text: string) => void app.session.drafts.save('draft a', text).catch(() => undefined);
		const stop = app.session.beforeLettingGo(() => keep('no longer wanted'));
		stop();
		app.session.beforeLettingGo(() => keep('half typed'));
		const newer = await openDB(at.name, UPGRADES.length + 1);
		expect(await newer.get('drafts', 'draft a')).toMatchObject({ value: 'half typed' });
		newer.close();
		expect(app.session.problem).toEqual({
			reason: 'outdated',
			message: expect.stringContaining('Reload this page')
		});
		await app.session.drafts.save('draft a', 'typed after that');
		expect(await app.session.drafts.get('draft a')).toBe('typed after that');
	});
});

describe('a write', () => {
	test('is shown after it is stored, to every effect that reads it', async () => {
		const app = await start();
		const { seen, stop } = watch(() => [app.book.leads.size, app.book.assessments.size]);
		await effects();
		await app.leads.add({ organisation: 'Northwind' });
		await effects();
		expect(seen).toEqual([
			[0, 0],
			[1, 1]
		]);
		stop();
	});

	test('says what was done and how to take it back', async () => {
		const app = await start();
		const { id, action } = await app.leads.add({ organisation: 'Northwind' });
		expect(app.session.notice).toEqual({
			kind: 'done',
			text: 'Added Northwind.',
			action,
			opens: { leadId: id }
		});
		await app.session.undo(app.session.notice?.action);
		expect(app.book.leads.has(id)).toBe(false);
		expect(app.book.lead(id)?.deletedAt).toBeTruthy();
		expect(app.book.trash).toHaveLength(1);
		await app.session.undo(app.session.notice?.action);
		expect(app.book.leads.has(id)).toBe(true);
		app.session.dismissNotice();
		expect(app.session.notice).toBeNull();
	});

	test('is said to be undone as far as it is, and not where nothing is', async () => {
		const app = await start();
		const { id } = await app.leads.add({ organisation: 'Northwind' });
		const both = (role: string, salary: string) =>
			app.leads.edit(id, 'change-fact', (lead) => ({ ...lead, role, salary }));
		const { action } = await both('Clerk', '50,000');
		await app.leads.edit(id, 'change-fact', (lead) => ({ ...lead, role: 'Analyst' }));
		await app.session.undo(action);
		expect(app.session.notice?.text).toBe('Undone, except what was changed since.');
		expect([app.book.lead(id)?.role, app.book.lead(id)?.salary]).toEqual(['Analyst', undefined]);
		await expect(app.session.undo(action)).rejects.toThrow(
			'Nothing was undone: it has all been changed since.'
		);
		expect(app.book.lead(id)?.role).toBe('Analyst');
		await app.session.undo();
		expect(app.session.notice?.text).toBe('Undone.');
	});

	test('that fails says so, rejects, and leaves everything as it was', async () => {
		const app = await start();
		const { id } = await app.leads.add({ organisation: 'Northwind' });
		const before = app.book.leads;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		await expect(
			app.leads.edit(id, 'change-fact|organisation', (lead) => ({ ...lead, organisation: 'X' }))
		).rejects.toMatchObject({
			name: 'NotSaved',
			reason: 'quota'
		});
		expect(app.session.notice).toMatchObject({ kind: 'failed', text: expect.stringMatching(/^Not saved/) });
		expect(app.book.leads).toBe(before);
		expect(app.session.saving).toBe(false);
	});

	test('wakes only what it bears upon', async () => {
		const app = await start();
		const { id } = await app.leads.add({ organisation: 'Northwind' });
		const { id: other } = await app.leads.add({ organisation: 'Fabrikam' });
		await app.data.setSettings({ dayLoad: 5 });
		const { assessments } = app.book;
		const { seen, stop } = watch(() => [app.book.contacts, app.book.news, app.book.settings]);
		await effects();
		await app.leads.edit(id, 'change-fact|notes', (lead) => ({ ...lead, notes: 'n' }));
		await effects();
		expect(seen).toHaveLength(1);
		expect(app.book.assessments.get(other)).toBe(assessments.get(other));
		expect(app.book.assessments.get(id)).not.toBe(assessments.get(id));
		stop();
	});

	test('of another tab is shown here', async () => {
		const at = desk();
		const [one, other] = [await start(at), await start(at)];
		await one.leads.add({ organisation: 'Northwind' });
		await vi.waitFor(() => expect(other.book.leads.size).toBe(1));
	});

	test('of a form that was submitted twice adds one lead', async () => {
		const app = await start();
		const id = crypto.randomUUID();
		await Promise.all([app.leads.add({ id, organisation: 'X' }), app.leads.add({ id, organisation: 'X' })]);
		expect(app.book.leads.size).toBe(1);
		expect(await app.data.history(id)).toHaveLength(1);
	});
});

const statesOf = ({ book }: App) => [...book.assessments.values()].map(({ state }) => state);

describe('what the user does', () => {
	async function withLead(fields: Partial<Lead> = {}) {
		const app = await start();
		const { id } = await app.leads.add({ organisation: 'Northwind', ...fields });
		return { app, id, lead: () => app.book.lead(id) as Lead };
	}

	test('logging, word, a no, putting off and closing move the lead', async () => {
		const { app, id, lead } = await withLead();
		await logTouch(app, id, withTouch);
		expect(lead().stage).toBe('applied');
		await logTouch(app, id, { on: '2026-03-09', direction: 'in', channel: 'email', kind: 'other' });
		expect(lead()).toMatchObject({ stage: 'talking', touches: [{}, { direction: 'in', on: '2026-03-09' }] });
		await app.leads.putOff(id, { on: '2026-03-12' });
		expect(lead().ownStep).toEqual({ setOn: '2026-03-09', on: '2026-03-12' });
		await app.leads.clearOwnStep(id);
		expect(lead().ownStep).toBeUndefined();
		const no = {
			on: '2026-03-09',
			direction: 'in',
			channel: 'email',
			kind: 'other',
			no: { scope: 'role' }
		} as const;
		await logTouch(app, id, no);
		expect(lead().stage).toBe('rejected');
		expect(app.book.assessmentOf(id)?.state).toBe('respect-no');
		await app.leads.closeMany([id], 'ended');
		await app.leads.reopen(id);
		expect(lead().ended).toBeUndefined();
		expect(await app.data.verify()).toEqual({ ok: true, differing: [] });
	});

	test('touches and people can be changed and removed', async () => {
		const { app, id, lead } = await withLead();
		await logTouch(app, id, { ...withTouch, id: 't' });
		const touch = lead().touches[0]!;
		await app.leads.editTouch(id, touch, { ...touch, note: 'n' });
		expect(lead().touches[0]?.note).toBe('n');
		await app.leads.removeTouch(id, 't');
		expect(lead().touches).toEqual([]);
		await app.leads.edit(id, 'add-person', addPerson({ name: 'Dana', id: 'p' }));
		const person = lead().people[0]!;
		await app.leads.editPerson(id, person, { ...person, email: 'd@x.example' });
		expect(lead().people).toEqual([{ id: 'p', name: 'Dana', email: 'd@x.example' }]);
		await app.leads.removePerson(id, 'p');
		// A form that is still open says that its person is gone, and not that they were saved.
		await expect(app.leads.editPerson(id, person, { ...person, email: 'x@x.example' })).rejects.toThrow(
			/it’s gone/
		);
		expect(lead().people).toEqual([]);
	});

	test('many leads at once are one action', async () => {
		const { app, id } = await withLead();
		const { id: other } = await app.leads.add({ organisation: 'Fabrikam' });
		await app.leads.closeMany([id, other], 'ended');
		expect(statesOf(app)).toEqual(['closed', 'closed']);
		await app.session.undo();
		expect(statesOf(app)).not.toContain('closed');
		await app.leads.putOffMany(
			new Map([
				[id, '2026-03-12'],
				[other, '2026-03-13']
			])
		);
		expect(app.book.lead(other)?.ownStep?.on).toBe('2026-03-13');
	});

	test('deleting goes to the trash and back, erasing does not come back', async () => {
		const { app, id } = await withLead();
		await app.leads.remove([id]);
		expect([app.book.leads.size, app.book.trash.length, app.book.assessments.size]).toEqual([0, 1, 0]);
		await app.leads.restore([id]);
		expect([app.book.leads.size, app.book.trash.length]).toEqual([1, 0]);
		await app.leads.remove([id]);
		await app.data.erase(app.book.trash.map(({ id }) => ({ entity: 'lead', id })));
		expect(app.book.lead(id)).toBeUndefined();
		expect(app.session.notice?.action).toBeUndefined();
		expect((await app.data.history(id)).map(({ kind, patches }) => [kind, patches])).toEqual([['erase', []]]);
	});

	test('contacts, news and settings', async () => {
		const { app } = await withLead();
		const { id } = await app.people.add({ name: 'Dana', organisation: 'Fabrikam' });
		const contact = app.book.contacts.get(id)!;
		await app.people.edit(contact, { ...contact, email: 'd@x.example' });
		await app.people.makeLead(id, 'made');
		expect(app.book.lead('made')).toMatchObject({
			organisation: 'Fabrikam',
			people: [{ id, email: 'd@x.example' }]
		});
		await app.people.remove(id);
		expect(app.book.contacts.size).toBe(0);
		await app.data.addNews('A course', '2026-03-01');
		await app.data.addNews('A talk');
		expect(app.book.news.map(({ text }) => text)).toEqual(['A talk', 'A course']);
		await app.data.removeNews(app.book.news[0]?.id ?? '');
		expect(app.book.news).toHaveLength(1);
		await app.data.setSettings({ pace: 'brisk' });
		expect(app.book.settings).toMatchObject({ pace: 'brisk', dayLoad: 8 });
		expect(await app.data.verify()).toEqual({ ok: true, differing: [] });
	});

	test('an import is one transaction, quick, and one undo', async () => {
		const app = await start();
		const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
		const leads = Array.from({ length: 2_000 }, (_, at): Lead => ({
			id: crypto.randomUUID(),
			organisation: `Firm ${at}`,
			origin: 'posting',
			stage: 'applied',
			addedOn: '2026-03-01',
			people: [],
			touches: [{ ...withTouch, id: crypto.randomUUID() }]
		}));
		const sheet = storedSheet({
			links: leads.map(({ id }, row) => ({ row, kind: 'lead', id, ids: [] })),
			importedOn: '2026-03-09',
			importedAt: MONDAY.toISOString()
		});
		await app.sheets.importSheet({ leads, contacts: [] }, sheet);
		const writes = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite');
		expect(writes.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
		expect([app.book.leads.size, app.book.sheets.size, app.book.assessments.size]).toEqual([2_000, 1, 2_000]);
		expect(app.session.notice?.text).toMatch(/^Imported 2,?000 jobs from search\.csv\.$/);
		await app.session.undo();
		expect([app.book.leads.size, app.book.sheets.size]).toEqual([0, 0]);
	}, 60_000);

	const ownSheet = () =>
		storedSheet({ links: [{ row: 1, kind: 'lead', id: 'own', ids: [] }], importedOn: '2026-03-09' });
	const ownLead: Lead = {
		id: 'own',
		organisation: 'Own',
		origin: 'posting',
		stage: 'saved',
		addedOn: '2026-03-09',
		people: [],
		touches: []
	};

	test('the sample goes with the first import, and one undo brings it back', async () => {
		const app = await start();
		await app.data.addSample();
		const sample = app.book.leads.size;
		await app.sheets.importSheet({ leads: [ownLead], contacts: [] }, ownSheet());
		expect([...app.book.leads.keys()]).toEqual(['own']);
		expect([app.book.hasSample, app.book.contacts.size, app.book.trash.length]).toEqual([false, 0, 0]);
		expect(app.session.notice?.text).toBe('Imported 1 job from search.csv. Sample data removed.');
		await app.session.undo();
		expect([app.book.hasSample, app.book.leads.size, app.book.leads.has('own')]).toEqual([
			true,
			sample,
			false
		]);
	});

	test('the sample goes with the first lead of the user’s own, and no later one says so', async () => {
		const app = await start();
		await app.data.addSample();
		await app.leads.add({ id: 'own', organisation: 'Own' });
		expect([...app.book.leads.keys()]).toEqual(['own']);
		expect(app.session.notice?.text).toBe('Added Own. Sample data removed.');
		await app.leads.add({ organisation: 'Another' });
		expect(app.session.notice?.text).toBe('Added Another.');
	});

	test('thousands that come in are shown at once and whole, assessed, when the import is over', async () => {
		const app = await start();
		const leads = Array.from({ length: 1200 }, (_, at): Lead => {
			const touches = [{ ...withTouch, id: `touch ${at}` }];
			const [id, organisation] = [`lead ${at}`, `Org ${at}`];
			return {
				id,
				organisation,
				origin: 'posting',
				stage: 'applied',
				addedOn: '2026-03-02',
				people: [],
				touches
			};
		});
		const { seen, stop } = watch(() => [app.book.leads.size, app.book.assessments.size]);
		await effects();
		const sheet = { id: 's', name: 'large.csv', links: [] } as unknown as ConnectedSheet;
		await app.sheets.importSheet({ leads, contacts: [] }, sheet);
		expect([app.book.leads.size, app.book.assessments.size]).toEqual([1200, 1200]);
		expect(app.book.assessments.get('lead 7')?.next).not.toBeNull();
		await app.leads.edit('lead 7', 'change-fact|notes', (lead) => ({ ...lead, notes: 'n' }));
		expect(app.book.leads.get('lead 7')?.notes).toBe('n');
		await effects();
		expect(seen.every(([shown, assessed]) => shown === assessed)).toBe(true);
		stop();
	});

	test('the sample comes, comes once, and goes without a trace', async () => {
		const { app, id } = await withLead();
		await app.data.addSample();
		const { size } = app.book.leads;
		expect(size).toBeGreaterThan(20);
		await app.data.addSample();
		expect([app.book.leads.size, app.book.hasSample]).toEqual([size, true]);
		await app.data.removeSample();
		expect([[...app.book.leads.keys()], app.book.contacts.size, app.book.hasSample]).toEqual([
			[id],
			0,
			false
		]);
		expect(await app.data.verify()).toEqual({ ok: true, differing: [] });
	});
});

describe('the trash', () => {
	test('keeps what was deleted until the app was open on 30 more days, and not longer', async () => {
		const opened = memoryStorage();
		vi.stubGlobal('localStorage', opened);
		const at = desk();
		const first = await start(at);
		const { id } = await first.leads.add({ organisation: 'Northwind' });
		await first.leads.remove([id]);
		first.session.stop();
		const open = (days: number) => start(at, () => new Date(2026, 2, 9 + days, 11));
		const days = (count: number) =>
			JSON.stringify(Array.from({ length: count }, (_, day) => addDays('2026-03-09', day)));
		opened.setItem('tactful.opened', days(30));
		const soon = await open(30);
		await effects();
		expect(soon.book.lead(id)).toBeDefined();
		soon.session.stop();
		const late = await open(31);
		await vi.waitFor(() => expect(late.book.lead(id)).toBeUndefined());
		vi.unstubAllGlobals();
		expect(late.session.notice).toBeNull();
		expect(await late.data.verify()).toEqual({ ok: true, differing: [] });
	});
});

describe('the day', () => {
	test('turns over at midnight by itself, and every due day with it', async () => {
		let now = new Date(2026, 2, 9, 23, 59, 30);
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const app = createApp({
			now: () => now,
			open: async (options) => {
				vi.useRealTimers();
				const book = await Book.open({ ...options, name: freshName(), storage: null, channel: null });
				vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
				return book;
			}
		});
		apps.push(app);
		await app.session.ready;
		const { seen, stop } = watch(() => app.book.today);
		await Promise.resolve();
		now = new Date(2026, 2, 10, 0, 0, 0);
		vi.advanceTimersByTime(31_000);
		await Promise.resolve();
		expect(seen).toEqual(['2026-03-09', '2026-03-10']);
		expect(app.book.agenda.today).toBe('2026-03-10');
		stop();
	});
});
