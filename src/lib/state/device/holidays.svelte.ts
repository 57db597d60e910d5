/** Loads the public holidays for users who chose a country, and adds them to their settings. */
import type { Settings } from '../../domain/cadence/policy';
import type * as Reading from '../../domain/holiday-data';
import type { HolidayData } from '../../domain/holiday-data';
import { NO_COUNTRY, type Holiday, type HolidayChoice } from '../../domain/holidays';
import { ownStorage } from '../../store/recovery/loss-detection';

/** The data with the functions that read it. */
export interface Known {
	readonly data: HolidayData;
	readonly read: typeof Reading;
}

/** The key in localStorage that says that holidays were chosen, so that they are loaded while the database opens. */
const MARK = 'tactful.holidays';

export class Holidays {
	#known: Known | null = $state.raw(null);
	#missing = $state(false);
	#loading: Promise<void> | null = null;
	readonly #days = new Map<string, readonly Holiday[]>();
	/** Keeps one result per settings object, so that unchanged settings cause no new assessment. */
	readonly #applied = new WeakMap<Settings, Settings>();
	readonly #load: () => Promise<Known>;

	constructor(load = loadKnown) {
		this.#load = load;
	}

	/** The loaded data; null before that. */
	get known(): Known | null {
		return this.#known;
	}
	/** True where it could not be loaded. Until it is, no holiday is off. */
	get missing(): boolean {
		return this.#missing;
	}

	/** Loads the data while the database opens, where this device needed it last time. */
	begin(): void {
		if (ownStorage()?.getItem(MARK)) void this.load();
	}

	/** Loads the data once, and tries again after a failure. Never rejects: see `missing`. */
	load(): Promise<void> {
		this.#loading ??= this.#load().then(
			(known) => {
				this.#known = known;
				this.#missing = false;
			},
			() => {
				this.#loading = null;
				this.#missing = true;
			}
		);
		return this.#loading;
	}

	/** Tells whether the days of these settings are still to be loaded. A failed load is not waited for again. */
	areAwaited({ holidays }: Settings): boolean {
		return isCountry(holidays) && !this.#known && !this.#missing;
	}

	/** Returns the settings with the holidays of their choice, where they are loaded. */
	applied(settings: Settings): Settings {
		const known = this.#known;
		if (!known || !isCountry(settings.holidays)) return settings;
		let applied = this.#applied.get(settings);
		if (!applied) {
			applied = { ...settings, publicHolidays: this.#daysOf(settings.holidays, known) };
			this.#applied.set(settings, applied);
		}
		return applied;
	}

	/** Remembers for the next start whether holidays are needed. */
	note({ holidays }: Settings): void {
		const storage = ownStorage();
		if (!storage || isCountry(holidays) === (storage.getItem(MARK) !== null)) return;
		try {
			if (isCountry(holidays)) storage.setItem(MARK, '1');
			else storage.removeItem(MARK);
		} catch {
			// Storage is full, so the next start loads them a moment later.
		}
	}

	#daysOf(choice: HolidayChoice, { data, read }: Known): readonly Holiday[] {
		const key = JSON.stringify([choice.country, choice.region]);
		let days = this.#days.get(key);
		if (!days) this.#days.set(key, (days = read.holidaysOf(data, choice)));
		return days;
	}
}

function isCountry(choice: HolidayChoice | undefined): choice is HolidayChoice {
	return choice !== undefined && choice.country !== NO_COUNTRY;
}

async function loadKnown(): Promise<Known> {
	const [{ default: data }, read] = await Promise.all([
		import('virtual:holidays'),
		import('../../domain/holiday-data')
	]);
	return { data, read };
}
