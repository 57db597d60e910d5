/** Public holidays in the live book: loaded for who chose a country, before anything is assessed. */
import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as read from '../../../src/lib/domain/holiday-data';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import { addDays, type Day } from '../../../src/lib/domain/day';
import { HolidayChoosing } from '../../../src/lib/state/device/holiday-choosing.svelte';
import { Holidays, type Known } from '../../../src/lib/state/device/holidays.svelte';
import { createApp, type App } from '../../../src/lib/state/app';
import { Book } from '../../../src/lib/store/book';
import { channels, freshName, memoryStorage } from '../../support/book-desk';
import packed from 'virtual:holidays';

const BAVARIA = { country: 'DE', region: 'BY' };
const BERLIN = { country: 'DE', region: 'BE' };
const KNOWN: Known = { data: packed, read };

/** Of next year, so that it is known whenever this is run: always a Thursday, off in Bavaria and not in Berlin. */
const CORPUS_CHRISTI = read
	.holidaysOf(packed, BAVARIA)
	.find(({ on, name }) => name === 'Corpus Christi' && on.startsWith(String(packed.years[0] + 1)))!.on;
const FRIDAY = addDays(CORPUS_CHRISTI, 1);
const APPLIED = addDays(CORPUS_CHRISTI, -7);

const apps: App[] = [];
afterEach(() => {
	for (const app of apps.splice(0)) app.session.stop();
	vi.unstubAllGlobals();
});

const desk = () => ({ name: freshName(), storage: memoryStorage(), channel: channels() });

async function start({ name, storage, channel }: ReturnType<typeof desk>, today: Day): Promise<App> {
	const app = createApp({
		now: () => new Date(`${today}T10:00:00`),
		zone: () => 'Europe/Berlin',
		open: (options) => Book.open({ ...options, name, storage, channel: channel(), retryAfter: [] })
	});
	apps.push(app);
	await app.session.ready;
	return app;
}

async function withApplication(app: App): Promise<string> {
	const { id } = await app.leads.add({
		organisation: 'Northwind',
		origin: 'posting',
		stage: 'applied',
		people: [{ id: 'dana', name: 'Dana Ruiz', email: 'dana@northwind.example' }],
		touches: [{ id: 'a', on: APPLIED, direction: 'out', channel: 'form', kind: 'application' }]
	});
	return id;
}

const dueOf = (app: App, id: string) => app.book.assessments.get(id)?.next?.due;

describe('choosing a region', () => {
	test('moves a step from its holiday, and undoing it moves it back', async () => {
		const app = await start(desk(), addDays(APPLIED, 1));
		const id = await withApplication(app);
		expect(dueOf(app, id)).toBe(CORPUS_CHRISTI);
		await app.data.setSettings({ holidays: BAVARIA });
		expect(dueOf(app, id)).toBe(FRIDAY);
		expect(app.book.engine?.calendar.isBusinessDay(CORPUS_CHRISTI)).toBe(false);
		await app.data.setSettings({ holidays: BERLIN });
		expect(dueOf(app, id)).toBe(CORPUS_CHRISTI);
		await app.session.undo();
		expect(dueOf(app, id)).toBe(FRIDAY);
		await app.data.setSettings({ holidays: { country: 'none' } });
		expect(dueOf(app, id)).toBe(CORPUS_CHRISTI);
	});

	test('stores the choice, and never the days', async () => {
		const app = await start(desk(), APPLIED);
		await withApplication(app);
		await app.data.setSettings({ holidays: BAVARIA });
		expect(app.book.settings.publicHolidays?.length).toBeGreaterThan(40);
		expect((await app.data.contents()).settings).toEqual([{ id: 'settings', holidays: BAVARIA }]);
	});

	test('holds at the next start, from the first assessment on', async () => {
		const place = desk();
		const before = await start(place, addDays(APPLIED, 1));
		const id = await withApplication(before);
		await before.data.setSettings({ holidays: BAVARIA });
		before.session.stop();
		const again = await start(place, addDays(APPLIED, 1));
		expect(again.session.status).toBe('ready');
		expect(again.book.settings.publicHolidays).toBeDefined();
		expect(dueOf(again, id)).toBe(FRIDAY);
	});
});

describe('the data', () => {
	const settings = { ...DEFAULT_SETTINGS, holidays: BAVARIA };

	test('is asked for by nobody who chose no country', async () => {
		const load = vi.fn(async () => KNOWN);
		const holidays = new Holidays(load);
		holidays.begin();
		expect(holidays.areAwaited(DEFAULT_SETTINGS)).toBe(false);
		expect(holidays.areAwaited({ ...DEFAULT_SETTINGS, holidays: { country: 'none' } })).toBe(false);
		expect(holidays.applied(DEFAULT_SETTINGS)).toBe(DEFAULT_SETTINGS);
		expect(load).not.toHaveBeenCalled();
	});

	test('is loaded once, and gives the same settings the same object', async () => {
		const load = vi.fn(async () => KNOWN);
		const holidays = new Holidays(load);
		expect(holidays.areAwaited(settings)).toBe(true);
		expect(holidays.applied(settings)).toBe(settings);
		await Promise.all([holidays.load(), holidays.load()]);
		expect(load).toHaveBeenCalledTimes(1);
		expect(holidays.areAwaited(settings)).toBe(false);
		expect(holidays.applied(settings)).toBe(holidays.applied(settings));
		const other = { ...settings, dayLoad: 3 };
		expect(holidays.applied(other).publicHolidays).toBe(holidays.applied(settings).publicHolidays);
	});

	test('that cannot be loaded is gone on without, and asked for again', async () => {
		const load = vi.fn<() => Promise<Known>>().mockRejectedValueOnce(new TypeError('offline'));
		load.mockResolvedValue(KNOWN);
		const holidays = new Holidays(load);
		await holidays.load();
		expect(holidays.missing).toBe(true);
		expect(holidays.areAwaited(settings)).toBe(false);
		expect(holidays.applied(settings)).toBe(settings);
		await holidays.load();
		expect(holidays.missing).toBe(false);
		expect(holidays.applied(settings).publicHolidays).toBeDefined();
	});

	test('is loaded beside the opening of the database where it was needed last time', async () => {
		const storage = memoryStorage();
		vi.stubGlobal('localStorage', storage);
		new Holidays(async () => KNOWN).note(settings);
		const load = vi.fn(async () => KNOWN);
		new Holidays(load).begin();
		expect(load).toHaveBeenCalledTimes(1);
		new Holidays(load).note(DEFAULT_SETTINGS);
		new Holidays(load).begin();
		expect(load).toHaveBeenCalledTimes(1);
	});
});

describe('the question', () => {
	async function asked(languages: string[], today: Day = addDays(CORPUS_CHRISTI, -20)) {
		const app = await start(desk(), today);
		const choosing = new HolidayChoosing(app, languages);
		expect([choosing.ready, choosing.countries, choosing.knownUntil]).toEqual([false, [], null]);
		choosing.open();
		await vi.waitFor(() => expect(choosing.ready).toBe(true));
		return { app, choosing };
	}

	test('shows a guess, and sets nothing', async () => {
		const { app, choosing } = await asked(['en-US']);
		expect(choosing.guess).toEqual({ country: 'DE' });
		expect(choosing.choice).toBeUndefined();
		expect(choosing.upcoming).toEqual([]);
		expect(app.book.settings.holidays).toBeUndefined();
		expect((await asked(['en-IN'])).choosing.guess).toEqual({ country: 'DE' });
	});

	test('offers countries and regions by name', async () => {
		const { choosing } = await asked(['de-DE']);
		expect(choosing.countries.find(({ code }) => code === 'DE')?.name).toBe('Germany');
		expect(choosing.countries.map(({ name }) => name).slice(0, 3)).toEqual([
			'Argentina',
			'Australia',
			'Austria'
		]);
		expect(choosing.regionsOf('DE')).toContainEqual({ code: 'BY', name: 'Bavaria' });
		expect(choosing.regionsOf('FI')).toEqual([]);
		expect(choosing.knownUntil).toBe(`${packed.years[1]}-12-31`);
	});

	test('answered, tells the next days off by name, without those on a weekend', async () => {
		const { choosing } = await asked(['de-DE']);
		await choosing.choose(BAVARIA);
		expect(choosing.choice).toEqual(BAVARIA);
		expect(choosing.upcoming).toHaveLength(5);
		expect(choosing.upcoming).toContainEqual({ on: CORPUS_CHRISTI, name: 'Corpus Christi' });
		expect(choosing.upcoming.map(({ name }) => name)).not.toContain('Pentecost');
		expect(choosing.unknown).toBe('');
	});

	test('answered by a newer version is kept, and told as unknown', async () => {
		const { app, choosing } = await asked(['de-DE']);
		await choosing.choose({ country: 'ZZ' });
		expect(choosing.unknown).toMatch(/^This version doesn’t have the holidays of .+, so none are off\.$/);
		await choosing.choose({ country: 'DE', region: 'new' });
		expect(choosing.unknown).toBe(
			'This version doesn’t have the holidays of the region “new” in Germany. Only nationwide holidays are off.'
		);
		await app.data.setSettings({ dayLoad: 3 });
		expect(app.book.settings.holidays).toEqual({ country: 'DE', region: 'new' });
		await choosing.choose({ country: 'none' });
		expect(choosing.unknown).toBe('');
	});
});
