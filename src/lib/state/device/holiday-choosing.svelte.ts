/** Choosing whose public holidays are off: for Settings, and for the question after an import. */
import type { Region } from '../../domain/holiday-data';
import { NO_COUNTRY } from '../../domain/holidays';
import type { Holiday, HolidayChoice } from '../../domain/holidays';
import { weekdayOf } from '../../domain/day';
import type { Day } from '../../domain/day';
import { countryName, unknownInWords } from '../../messages/data/holidays';
import type { Saved, Tracker } from '../session/tracker.svelte';

const UPCOMING = 5;

type Chosen = Pick<Tracker, 'holidays' | 'settings' | 'today' | 'zone' | 'setSettings'>;

export class HolidayChoosing {
	readonly #tracker: Chosen;
	readonly #languages: readonly string[];
	readonly #countries = $derived.by(() => {
		const codes = Object.keys(this.#tracker.holidays.known?.data.countries ?? {});
		return codes.map(asPlace).sort((a, b) => a.name.localeCompare(b.name));
	});
	readonly #upcoming = $derived.by(() => {
		const { settings, today } = this.#tracker;
		const isAhead = ({ on }: Holiday) => on >= today && !settings.weekend.includes(weekdayOf(on));
		return (settings.publicHolidays ?? []).filter(isAhead).slice(0, UPCOMING);
	});

	/** @param languages those that the user reads, as the browser tells them */
	constructor(tracker: Chosen, languages: readonly string[]) {
		this.#tracker = tracker;
		this.#languages = languages;
	}

	/** Loads what there is to choose from; call it once the page is shown. */
	open(): void {
		void this.#tracker.holidays.load();
	}

	/** There is something to choose from. */
	get ready(): boolean {
		return this.#tracker.holidays.known !== null;
	}
	/** It could not be loaded. */
	get missing(): boolean {
		return this.#tracker.holidays.missing;
	}
	/** What the user chose; undefined where they were never asked, or did not answer. */
	get choice(): HolidayChoice | undefined {
		return this.#tracker.settings.holidays;
	}
	/** By name. */
	get countries(): readonly Region[] {
		return this.#countries;
	}
	/** Where the user most likely is: shown first, and set only when they say so. */
	get guess(): HolidayChoice {
		const known = this.#tracker.holidays.known;
		const country = known?.read.guessedCountry(known.data, this.#languages, this.#tracker.zone);
		return { country: country ?? NO_COUNTRY };
	}
	/** The next days off, by day; without those on a weekend. */
	get upcoming(): readonly Holiday[] {
		return this.#upcoming;
	}
	get knownUntil(): Day | null {
		const known = this.#tracker.holidays.known;
		return known && known.read.knownUntil(known.data);
	}
	get licence(): string {
		return this.#tracker.holidays.known?.data.licence ?? '';
	}
	/** Says so where a newer version chose what this one does not know; '' otherwise. */
	get unknown(): string {
		const {
			holidays: { known },
			settings: { holidays: choice }
		} = this.#tracker;
		if (!known || !choice || choice.country === NO_COUNTRY || known.read.hasHolidayData(known.data, choice))
			return '';
		return unknownInWords(choice, !known.read.hasHolidayData(known.data, { country: choice.country }));
	}

	/** The regions of a country, by name; none where it has none. */
	readonly regionsOf = (country: string): readonly Region[] => {
		const known = this.#tracker.holidays.known;
		return known ? known.read.regionsOf(known.data, country) : [];
	};

	/** Resolves when it is stored; a failure is said by the tracker, and thrown on. */
	readonly choose = (choice: HolidayChoice): Promise<Saved> => {
		return this.#tracker.setSettings({ holidays: choice });
	};
}

function asPlace(code: string): Region {
	return { code, name: countryName(code) };
}
