/** Data of the first edition: days that no sheet says go in one action, once, which one undo takes back. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { undatedEvents } from '../../../src/lib/domain/leads/dating';
import { createApp, type App } from '../../../src/lib/state/app';
import { readBackup, writeBackup, writeBackupFile } from '../../../src/lib/store/backup/backup';
import { sourceOf } from '../../../src/lib/store/backup/row-source';
import { Book } from '../../../src/lib/store/book';
import { rawSource, readRaw } from '../../../src/lib/store/database/read-raw';
import { channels, freshName, memoryStorage } from '../../support/book-desk';
import { createFixtureDatabase } from '../../support/fixture-database';

const apps: App[] = [];
afterEach(() => apps.splice(0).forEach((app) => app.session.stop()));

async function start(name: string): Promise<App> {
	const app = createApp({
		now: () => new Date(2026, 2, 9, 10),
		open: (options) =>
			Book.open({ ...options, name, storage: memoryStorage(), channel: channels()(), retryAfter: [] })
	});
	apps.push(app);
	await app.session.ready;
	return app;
}

/** Waits as long as a test may take: other work on the machine does not make it fail. */
const until = (holds: () => boolean) => vi.waitUntil(holds, { timeout: 60_000, interval: 5 });
const isDated = (app: App) => app.session.undoable?.label === 'date-events';

async function upgraded(): Promise<{ app: App; name: string }> {
	const { name } = await createFixtureDatabase('v1-implied');
	const app = await start(name);
	await until(() => isDated(app));
	return { app, name };
}

const leadAt = (app: App, organisation: string, role?: string) =>
	[...app.book.leads.values()].find(
		(lead) => lead.organisation === organisation && (!role || lead.role === role)
	)!;

/** An event in one line: its day stands there where somebody named one. */
function told(app: App, organisation: string, role?: string): string[] {
	const { touches, ended, ownStep } = leadAt(app, organisation, role);
	const day = ({ on, undated, datedBy }: { on: string; undated?: boolean; datedBy?: string }) =>
		undated ? 'undated' : `${on} ${datedBy ?? ''}`.trim();
	return [
		...touches.map((touch) => `${touch.no ? 'no' : touch.kind} ${day(touch)}`),
		...(ended ? [`${ended.how} ${day(ended)}`] : []),
		...(ownStep ? [`step ${ownStep.implied ? 'of the sheet ' : ''}${day(ownStep)}`] : [])
	];
}

describe('data of the first edition', () => {
	test('keeps the days that a cell says, and loses those that were guessed', async () => {
		const { app } = await upgraded();
		expect(told(app, 'Northwind', 'Analyst')).toEqual(['application 2026-02-25 sheet', 'no undated']);
		expect(told(app, 'Fabrikam')).toEqual(['application undated', 'interview undated']);
		expect(told(app, 'Contoso')).toEqual(['application 2026-02-20 sheet', 'withdrawn undated']);
		expect(told(app, 'Adatum')).toEqual(['application 2026-02-11 sheet', 'step of the sheet undated']);
		expect(told(app, 'Litware')).toEqual(['application 2026-02-12 sheet', 'step of the sheet 2026-04-01']);
	});

	test('leaves what the user logged or dated', async () => {
		const { app } = await upgraded();
		expect(told(app, 'Woodgrove')).toEqual([
			'application 2026-02-10 sheet',
			'follow-up 2026-03-03',
			'step 2026-03-20'
		]);
		expect(told(app, 'Proseware')).toEqual(['application 2026-02-13 sheet', 'offer 2026-02-28 user']);
	});

	test('has no days where the sheet is gone: nobody is left to say them', async () => {
		const { app } = await upgraded();
		expect(undatedEvents(app.book.lead('gone')!)).toHaveLength(1);
	});

	test('puts what has no day on the day on which the sheet was read', async () => {
		const { app } = await upgraded();
		const undated = [...app.book.leads.values()].flatMap(({ touches }) =>
			touches.filter((one) => one.undated)
		);
		expect(new Set(undated.map(({ on }) => on))).toEqual(new Set(['2026-03-02', '2026-02-01']));
	});

	test('tells of it in one notice, whose undo brings the old days back for good', async () => {
		const { app, name } = await upgraded();
		await until(() => app.session.notice !== null);
		expect(app.session.notice?.text).toBe(
			'5 jobs have events without a known date. They no longer show guessed ones.'
		);
		await app.session.undo(app.session.notice?.action);
		expect(told(app, 'Northwind', 'Analyst')).toEqual(['application 2026-02-25', 'no 2026-02-25']);
		expect(told(app, 'Litware')).toEqual(['application 2026-02-12', 'step 2026-04-01']);
		expect(await app.data.verify()).toEqual({ ok: true, differing: [] });
		app.session.stop();
		const again = await start(name);
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect(told(again, 'Northwind', 'Analyst')).toEqual(['application 2026-02-25', 'no 2026-02-25']);
	});

	test('is what its changes make, and is looked at once', async () => {
		const { app, name } = await upgraded();
		expect(await app.data.verify()).toEqual({ ok: true, differing: [] });
		const { changes } = await app.data.contents();
		app.session.stop();
		const again = await start(name);
		await new Promise((resolve) => setTimeout(resolve, 100));
		expect((await again.data.contents()).changes).toHaveLength(changes.length);
		expect((await again.data.contents()).dating).toBeUndefined();
	});

	test('is looked at at the next start where the page was closed before', async () => {
		const { name } = await createFixtureDatabase('v1-implied');
		(await Book.open({ name, storage: memoryStorage(), channel: null })).close();
		const app = await start(name);
		await until(() => isDated(app));
		expect(told(app, 'Fabrikam')).toEqual(['application undated', 'interview undated']);
	});

	test('has intervals of its own after which a lead has gone quiet', async () => {
		const { app } = await upgraded();
		const { gentle, steady, brisk } = app.book.settings.intervals;
		expect([gentle.quietAfter, steady.quietAfter, brisk.quietAfter]).toEqual([90, 60, 45]);
		expect([steady.keepInTouch, app.book.settings.dayLoad]).toEqual([25, 5]);
	});
});

describe('a backup of the first edition', () => {
	async function backup(): Promise<string> {
		const { name } = await createFixtureDatabase('v1-implied');
		const raw = (await readRaw(name))!;
		const stamp = { appVersion: '0.1.0', createdAt: '2026-03-08T08:00:00.000Z', formatVersion: raw.version };
		return writeBackup(raw.contents, stamp);
	}

	test.each(['replace', 'merge'] as const)('is looked at when it comes in: %s', async (how) => {
		const app = await start(freshName());
		await app.leads.add({ organisation: 'Wingtip' });
		const { contents } = await readBackup(await backup());
		await app.data.bringIn(how, contents);
		await until(() => isDated(app));
		expect(told(app, 'Northwind', 'Analyst')).toEqual(['application 2026-02-25 sheet', 'no undated']);
		expect(app.book.settings.intervals.brisk.quietAfter).toBe(45);
		expect(await app.data.verify()).toEqual({ ok: true, differing: [] });
		await app.session.undo();
		expect(told(app, 'Northwind', 'Analyst')).toEqual(['application 2026-02-25', 'no 2026-02-25']);
	});

	test.each(['whole', 'in portions'])(
		'made %s before anybody looked says that it is to be looked at',
		async (how) => {
			const { name } = await createFixtureDatabase('v1-implied');
			// Upgraded, and closed before the days were looked at.
			(await Book.open({ name, storage: memoryStorage(), channel: null })).close();
			const raw = (await readRaw(name))!;
			const rows = how === 'whole' ? sourceOf(raw.contents) : rawSource(name);
			const stamp = {
				appVersion: '0.1.0',
				createdAt: '2026-03-08T08:00:00.000Z',
				formatVersion: raw.version
			};
			const { file } = await writeBackupFile(rows, stamp, () => Promise.reject(new Error('There is none.')));
			const app = await start(freshName());
			await app.data.bringIn('replace', (await readBackup(file)).contents);
			await until(() => isDated(app));
			expect(told(app, 'Fabrikam')).toEqual(['application undated', 'interview undated']);
		}
	);

	test('a snapshot from before the upgrade brings the guessed days, which go again', async () => {
		const { app } = await upgraded();
		const copies = await app.data.snapshots();
		const before = (await copies.list()).find(({ label }) => label === 'upgrade')!;
		const { contents } = await copies.read(before.id);
		expect(contents.leads.some(({ touches }) => touches.some((touch) => touch.undated))).toBe(false);
		await app.data.bringIn('replace', contents);
		await until(() => isDated(app));
		expect(told(app, 'Fabrikam')).toEqual(['application undated', 'interview undated']);
	});
});
