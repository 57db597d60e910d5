/** The tracker as pages see it: what it shows, what follows a write, what a failure leaves. */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import type { ConnectedSheet } from '../../../src/lib/sheet/sheet';
import { Tracker } from '../../../src/lib/state/session/tracker.svelte';
import { Book } from '../../../src/lib/store/book';
import { OpenProblem } from '../../../src/lib/store/database/database';
import { UPGRADES } from '../../../src/lib/store/database/upgrades';
import { channels, freshName, memoryStorage, storedSheet } from '../../support/book-desk';

const MONDAY = new Date(2026, 2, 9, 10);
const trackers: Tracker[] = [];

afterEach(() => {
	for (const tracker of trackers.splice(0)) tracker.stop();
	vi.restoreAllMocks();
	vi.useRealTimers();
});

interface Desk {
	readonly name: string;
	readonly storage: ReturnType<typeof memoryStorage>;
	readonly channel: ReturnType<typeof channels>;
}

const desk = (): Desk => ({ name: freshName(), storage: memoryStorage(), channel: channels() });

async function start({ name, storage, channel }: Desk = desk(), now = () => MONDAY): Promise<Tracker> {
	const tracker = Tracker.start({
		now,
		open: (options) => Book.open({ ...options, name, storage, channel: channel(), retryAfter: [] })
	});
	trackers.push(tracker);
	await tracker.ready;
	return tracker;
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
		const tracker = await start();
		expect(tracker).toMatchObject({ status: 'ready', isEmpty: true, today: '2026-03-09', problem: null });
		expect(tracker.agenda.todo).toEqual([]);
	});

	test('idle opens nothing and shows nothing', () => {
		const tracker = Tracker.idle();
		expect(tracker).toMatchObject({ status: 'starting', isEmpty: true });
		expect(tracker.agenda.todo).toEqual([]);
	});

	test('that fails says why, and refuses to write', async () => {
		const tracker = Tracker.start({
			open: () => Promise.reject(new OpenProblem('newer', 'Older than your data.'))
		});
		await tracker.ready;
		expect(tracker).toMatchObject({
			status: 'failed',
			problem: { reason: 'newer', message: 'Older than your data.' }
		});
		await expect(tracker.addLead({ organisation: 'X' })).rejects.toMatchObject({
			name: 'NotSaved',
			reason: 'closed'
		});
	});

	test('on an emptied database offers recovery until the user decides', async () => {
		const at = desk();
		const first = await start(at);
		await first.addLead({ organisation: 'X' });
		first.stop();
		await new Promise((resolve) => (indexedDB.deleteDatabase(at.name).onsuccess = resolve));
		const tracker = await start(at);
		expect(tracker).toMatchObject({ status: 'recovery', recovery: { kind: 'empty' } });
		await expect(tracker.addLead({ organisation: 'Y' })).rejects.toMatchObject({ reason: 'recovery' });
		await tracker.acceptLoss();
		expect(tracker.status).toBe('ready');
		await tracker.addLead({ organisation: 'Y' });
		expect(tracker.leads.size).toBe(1);
	});
});

describe('a page that is in the way of a newer version', () => {
	test('saves what waits before it lets go, and then asks to be loaded again', async () => {
		const at = desk();
		const tracker = await start(at);
		await tracker.addLead({ organisation: 'Northwind' });
		const keep = (text: string) => void tracker.saveDraft('draft a', text).catch(() => undefined);
		const stop = tracker.beforeLettingGo(() => keep('no longer wanted'));
		stop();
		tracker.beforeLettingGo(() => keep('half typed'));
		const newer = await openDB(at.name, UPGRADES.length + 1);
		expect(await newer.get('drafts', 'draft a')).toMatchObject({ value: 'half typed' });
		newer.close();
		expect(tracker.problem).toEqual({
			reason: 'outdated',
			message: expect.stringContaining('Reload this page')
		});
		await tracker.saveDraft('draft a', 'typed after that');
		expect(await tracker.draft('draft a')).toBe('typed after that');
	});
});

describe('a write', () => {
	test('is shown after it is stored, to every effect that reads it', async () => {
		const tracker = await start();
		const { seen, stop } = watch(() => [tracker.leads.size, tracker.assessments.size]);
		await effects();
		await tracker.addLead({ organisation: 'Northwind' });
		await effects();
		expect(seen).toEqual([
			[0, 0],
			[1, 1]
		]);
		stop();
	});

	test('says what was done and how to take it back', async () => {
		const tracker = await start();
		const { id, action } = await tracker.addLead({ organisation: 'Northwind' });
		expect(tracker.notice).toEqual({ kind: 'done', text: 'Added Northwind.', action });
		await tracker.undo(tracker.notice?.action);
		expect(tracker.leads.has(id)).toBe(false);
		expect(tracker.lead(id)?.deletedAt).toBeTruthy();
		expect(tracker.trash).toHaveLength(1);
		await tracker.undo(tracker.notice?.action);
		expect(tracker.leads.has(id)).toBe(true);
		tracker.dismissNotice();
		expect(tracker.notice).toBeNull();
	});

	test('that fails says so, rejects, and leaves everything as it was', async () => {
		const tracker = await start();
		const { id } = await tracker.addLead({ organisation: 'Northwind' });
		const before = tracker.leads;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		await expect(
			tracker.edit(id, 'Rename', (lead) => ({ ...lead, organisation: 'X' }))
		).rejects.toMatchObject({
			name: 'NotSaved',
			reason: 'quota'
		});
		expect(tracker.notice).toMatchObject({ kind: 'failed', text: expect.stringMatching(/^Not saved/) });
		expect(tracker.leads).toBe(before);
		expect(tracker.saving).toBe(false);
	});

	test('wakes only what it bears upon', async () => {
		const tracker = await start();
		const { id } = await tracker.addLead({ organisation: 'Northwind' });
		const { id: other } = await tracker.addLead({ organisation: 'Fabrikam' });
		await tracker.setSettings({ dayLoad: 5 });
		const { assessments } = tracker;
		const { seen, stop } = watch(() => [tracker.contacts, tracker.news, tracker.settings]);
		await effects();
		await tracker.edit(id, 'Note', (lead) => ({ ...lead, notes: 'n' }));
		await effects();
		expect(seen).toHaveLength(1);
		expect(tracker.assessments.get(other)).toBe(assessments.get(other));
		expect(tracker.assessments.get(id)).not.toBe(assessments.get(id));
		stop();
	});

	test('of another tab is shown here', async () => {
		const at = desk();
		const [one, other] = [await start(at), await start(at)];
		await one.addLead({ organisation: 'Northwind' });
		await vi.waitFor(() => expect(other.leads.size).toBe(1));
	});

	test('of a form that was submitted twice adds one lead', async () => {
		const tracker = await start();
		const id = crypto.randomUUID();
		await Promise.all([
			tracker.addLead({ id, organisation: 'X' }),
			tracker.addLead({ id, organisation: 'X' })
		]);
		expect(tracker.leads.size).toBe(1);
		expect(await tracker.history(id)).toHaveLength(1);
	});
});

describe('what the user does', () => {
	async function withLead(fields: Partial<Lead> = {}) {
		const tracker = await start();
		const { id } = await tracker.addLead({ organisation: 'Northwind', ...fields });
		return { tracker, id, lead: () => tracker.lead(id) as Lead };
	}

	test('logging, word, a no, putting off and closing move the lead', async () => {
		const { tracker, id, lead } = await withLead();
		await tracker.logTouch(id, withTouch);
		expect(lead().stage).toBe('applied');
		await tracker.logTouch(id, { on: '2026-03-09', direction: 'in', channel: 'email', kind: 'other' });
		expect(lead()).toMatchObject({ stage: 'talking', touches: [{}, { direction: 'in', on: '2026-03-09' }] });
		await tracker.putOff(id, { on: '2026-03-12' });
		expect(lead().ownStep).toEqual({ setOn: '2026-03-09', on: '2026-03-12' });
		await tracker.clearOwnStep(id);
		expect(lead().ownStep).toBeUndefined();
		const no = {
			on: '2026-03-09',
			direction: 'in',
			channel: 'email',
			kind: 'other',
			no: { scope: 'role' }
		} as const;
		await tracker.logTouch(id, no);
		expect(lead().stage).toBe('rejected');
		expect(tracker.assessmentOf(id)?.state).toBe('respect-no');
		await tracker.close(id, 'ended');
		await tracker.reopen(id);
		expect(lead().ended).toBeUndefined();
		expect(await tracker.verify()).toEqual({ ok: true, differing: [] });
	});

	test('touches and people can be changed and removed', async () => {
		const { tracker, id, lead } = await withLead();
		await tracker.logTouch(id, { ...withTouch, id: 't' });
		await tracker.editTouch(id, 't', (touch) => ({ ...touch, note: 'n' }));
		expect(lead().touches[0]?.note).toBe('n');
		await tracker.removeTouch(id, 't');
		expect(lead().touches).toEqual([]);
		await tracker.addPerson(id, { name: 'Dana', id: 'p' });
		await tracker.editPerson(id, 'p', (person) => ({ ...person, email: 'd@x.example' }));
		expect(lead().people).toEqual([{ id: 'p', name: 'Dana', email: 'd@x.example' }]);
		await tracker.removePerson(id, 'p');
		expect(lead().people).toEqual([]);
	});

	test('many leads at once are one action', async () => {
		const { tracker, id } = await withLead();
		const { id: other } = await tracker.addLead({ organisation: 'Fabrikam' });
		await tracker.closeMany([id, other], 'ended');
		expect(tracker.leadsByState.get('closed')).toHaveLength(2);
		await tracker.undo();
		expect(tracker.leadsByState.get('closed')).toEqual([]);
		await tracker.putOffMany(
			new Map([
				[id, '2026-03-12'],
				[other, '2026-03-13']
			])
		);
		expect(tracker.lead(other)?.ownStep?.on).toBe('2026-03-13');
	});

	test('deleting goes to the trash and back, erasing does not come back', async () => {
		const { tracker, id } = await withLead();
		await tracker.remove(id);
		expect([tracker.leads.size, tracker.trash.length, tracker.assessments.size]).toEqual([0, 1, 0]);
		await tracker.restore([id]);
		expect([tracker.leads.size, tracker.trash.length]).toEqual([1, 0]);
		await tracker.remove([id]);
		await tracker.erase(tracker.trash.map(({ id }) => id));
		expect(tracker.lead(id)).toBeUndefined();
		expect(tracker.notice?.action).toBeUndefined();
		expect((await tracker.history(id)).map(({ kind, patches }) => [kind, patches])).toEqual([['erase', []]]);
	});

	test('contacts, news and settings', async () => {
		const { tracker } = await withLead();
		const { id } = await tracker.addContact({ name: 'Dana', organisation: 'Fabrikam' });
		await tracker.editContact(id, (contact) => ({ ...contact, email: 'd@x.example' }));
		await tracker.leadFromContact(id, 'made');
		expect(tracker.lead('made')).toMatchObject({
			organisation: 'Fabrikam',
			people: [{ id, email: 'd@x.example' }]
		});
		await tracker.removeContact(id);
		expect(tracker.contacts.size).toBe(0);
		await tracker.addNews('A course', '2026-03-01');
		await tracker.addNews('A talk');
		expect(tracker.news.map(({ text }) => text)).toEqual(['A talk', 'A course']);
		await tracker.removeNews(tracker.news[0]?.id ?? '');
		expect(tracker.news).toHaveLength(1);
		await tracker.setSettings({ pace: 'brisk' });
		expect(tracker.settings).toMatchObject({ pace: 'brisk', dayLoad: 8 });
		expect(await tracker.verify()).toEqual({ ok: true, differing: [] });
	});

	test('an import is one transaction, quick, and one undo', async () => {
		const tracker = await start();
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
		await tracker.importSheet({ leads, contacts: [] }, sheet);
		expect(transactions.mock.calls.filter(([, mode]) => mode === 'readwrite')).toHaveLength(1);
		expect(transactions.mock.calls[0]?.[2]).toEqual({ durability: 'strict' });
		expect([tracker.leads.size, tracker.sheets.size, tracker.assessments.size]).toEqual([2_000, 1, 2_000]);
		expect(tracker.notice?.text).toMatch(/^Imported 2,?000 jobs from search\.csv\.$/);
		await tracker.undo();
		expect([tracker.leads.size, tracker.sheets.size]).toEqual([0, 0]);
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
		const tracker = await start();
		await tracker.addSample();
		const sample = tracker.leads.size;
		await tracker.importSheet({ leads: [ownLead], contacts: [] }, ownSheet());
		expect([...tracker.leads.keys()]).toEqual(['own']);
		expect([tracker.hasSample, tracker.contacts.size, tracker.trash.length]).toEqual([false, 0, 0]);
		expect(tracker.notice?.text).toBe('Imported 1 job from search.csv. The sample jobs are gone.');
		await tracker.undo();
		expect([tracker.hasSample, tracker.leads.size, tracker.leads.has('own')]).toEqual([true, sample, false]);
	});

	test('the sample goes with the first lead of the user’s own, and no later one says so', async () => {
		const tracker = await start();
		await tracker.addSample();
		await tracker.addLead({ id: 'own', organisation: 'Own' });
		expect([...tracker.leads.keys()]).toEqual(['own']);
		expect(tracker.notice?.text).toBe('Added Own. The sample jobs are gone.');
		await tracker.addLead({ organisation: 'Another' });
		expect(tracker.notice?.text).toBe('Added Another.');
	});

	test('thousands that come in are shown at once and whole, assessed, when the import is over', async () => {
		const tracker = await start();
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
		const { seen, stop } = watch(() => [tracker.leads.size, tracker.assessments.size]);
		await effects();
		const sheet = { id: 's', name: 'large.csv', links: [] } as unknown as ConnectedSheet;
		await tracker.importSheet({ leads, contacts: [] }, sheet);
		expect([tracker.leads.size, tracker.assessments.size]).toEqual([1200, 1200]);
		expect(tracker.assessments.get('lead 7')?.next).not.toBeNull();
		await tracker.edit('lead 7', 'Note', (lead) => ({ ...lead, notes: 'n' }));
		expect(tracker.leads.get('lead 7')?.notes).toBe('n');
		await effects();
		expect(seen.every(([shown, assessed]) => shown === assessed)).toBe(true);
		stop();
	});

	test('the sample comes, comes once, and goes without a trace', async () => {
		const { tracker, id } = await withLead();
		await tracker.addSample();
		const { size } = tracker.leads;
		expect(size).toBeGreaterThan(20);
		await tracker.addSample();
		expect([tracker.leads.size, tracker.hasSample]).toEqual([size, true]);
		await tracker.removeSample();
		expect([[...tracker.leads.keys()], tracker.contacts.size, tracker.hasSample]).toEqual([[id], 0, false]);
		expect(await tracker.verify()).toEqual({ ok: true, differing: [] });
	});
});

describe('the trash', () => {
	test('keeps what was deleted for 30 days, and not longer', async () => {
		const at = desk();
		const first = await start(at);
		const { id } = await first.addLead({ organisation: 'Northwind' });
		await first.remove(id);
		first.stop();
		const later = (days: number) => () => new Date(2026, 2, 9 + days, 11);
		const soon = await start(at, later(29));
		await effects();
		expect(soon.lead(id)).toBeDefined();
		soon.stop();
		const late = await start(at, later(31));
		await vi.waitFor(() => expect(late.lead(id)).toBeUndefined());
		expect(late.notice).toBeNull();
		expect(await late.verify()).toEqual({ ok: true, differing: [] });
	});
});

describe('the day', () => {
	test('turns over at midnight by itself, and every due day with it', async () => {
		let now = new Date(2026, 2, 9, 23, 59, 30);
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const tracker = Tracker.start({
			now: () => now,
			open: async (options) => {
				vi.useRealTimers();
				const book = await Book.open({ ...options, name: freshName(), storage: null, channel: null });
				vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
				return book;
			}
		});
		trackers.push(tracker);
		await tracker.ready;
		const { seen, stop } = watch(() => tracker.today);
		await Promise.resolve();
		now = new Date(2026, 2, 10, 0, 0, 0);
		vi.advanceTimersByTime(31_000);
		await Promise.resolve();
		expect(seen).toEqual(['2026-03-09', '2026-03-10']);
		expect(tracker.agenda.today).toBe('2026-03-10');
		stop();
	});
});
