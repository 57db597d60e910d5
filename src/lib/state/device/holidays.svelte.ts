/** The public holidays of the settings: loaded for those who chose a country, and put beside what they set. */
import type { Settings } from '../../domain/cadence/policy';
import type * as Reading from '../../domain/holiday-data';
import type { HolidayData } from '../../domain/holiday-data';
import { NO_COUNTRY } from '../../domain/holidays';
import type { Holiday, HolidayChoice } from '../../domain/holidays';
import { ownStorage } from '../../store/recovery/loss-detection';

/** The data, and what reads it. */
export interface Known {
	readonly data: HolidayData;
	readonly read: typeof Reading;
}

/** Says beside the database that holidays were chosen, so that they are loaded while it opens. */
const MARK = 'tactful.holidays';

export class Holidays {
	#known: Known | null = $state.raw(null);
	#missing = $state(false);
	#loading: Promise<void> | null = null;
	readonly #days = new Map<string, readonly Holiday[]>();
	/** The same settings are the same object, so that nothing is assessed anew for them. */
	readonly #applied = new WeakMap<Settings, Settings>();
	readonly #load: () => Promise<Known>;

	constructor(load = loadKnown) {
		this.#load = load;
	}

	/** null while it is not loaded. */
	get known(): Known | null {
		return this.#known;
	}
	/** It could not be loaded: no holiday is off until it can. */
	get missing(): boolean {
		return this.#missing;
	}

	/** Loads the data beside the opening of the database, where this device had a use for it last time. */
	begin(): void {
		if (ownStorage()?.getItem(MARK)) void this.load();
	}

	/** Loads the data, once; asked again where it failed. Never rejects: see `missing`. */
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

	/** Whether the days of these settings are still to be loaded. What failed is not waited for again. */
	areAwaited({ holidays }: Settings): boolean {
		return isCountry(holidays) && !this.#known && !this.#missing;
	}

	/** The settings with the days that come of their choice, as far as they are known. */
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

	/** Remembers for the next start whether there is something to load. */
	note({ holidays }: Settings): void {
		const storage = ownStorage();
		if (!storage || isCountry(holidays) === (storage.getItem(MARK) !== null)) return;
		try {
			if (isCountry(holidays)) storage.setItem(MARK, '1');
			else storage.removeItem(MARK);
		} catch {
			// Full: they are loaded a moment later then.
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
