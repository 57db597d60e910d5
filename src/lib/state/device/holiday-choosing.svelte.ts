/** Lets the user choose the public holidays that count as days off, in Settings and after an import. */
import type { Region } from '../../domain/holiday-data';
import { NO_COUNTRY, type Holiday, type HolidayChoice } from '../../domain/holidays';
import { weekdayOf, type Day } from '../../domain/day';
import { countryName, unknownHolidayChoice } from '../../messages/data/holidays';
import type { App } from '../app';
import type { Saved } from '../../store/types';

const UPCOMING = 5;

/** The parts of the app that the choice reads and writes. */
type Chosen = {
	readonly book: Pick<App['book'], 'holidays' | 'settings' | 'today' | 'zone'>;
	readonly data: Pick<App['data'], 'setSettings'>;
};

export class HolidayChoosing {
	readonly #app: Chosen;
	readonly #languages: readonly string[];
	readonly #countries = $derived.by(() => {
		const codes = Object.keys(this.#app.book.holidays.known?.data.countries ?? {});
		return codes.map(asPlace).sort((a, b) => a.name.localeCompare(b.name));
	});
	readonly #upcoming = $derived.by(() => {
		const { settings, today } = this.#app.book;
		const isAhead = ({ on }: Holiday) => on >= today && !settings.weekend.includes(weekdayOf(on));
		return (settings.publicHolidays ?? []).filter(isAhead).slice(0, UPCOMING);
	});

	/** @param languages the languages that the user reads, as the browser reports them */
	constructor(app: Chosen, languages: readonly string[]) {
		this.#app = app;
		this.#languages = languages;
	}

	/** Loads the countries to choose from; call it once the page is shown. */
	open(): void {
		void this.#app.book.holidays.load();
	}

	/** True once the countries are loaded. */
	get ready(): boolean {
		return this.#app.book.holidays.known !== null;
	}
	/** True where they could not be loaded. */
	get missing(): boolean {
		return this.#app.book.holidays.missing;
	}
	/** The user's choice; undefined where they were never asked, or did not answer. */
	get choice(): HolidayChoice | undefined {
		return this.#app.book.settings.holidays;
	}
	/** The countries, by name. */
	get countries(): readonly Region[] {
		return this.#countries;
	}
	/** The place where the user probably is: shown first, and stored only when they confirm it. */
	get guess(): HolidayChoice {
		const known = this.#app.book.holidays.known;
		const country = known?.read.guessedCountry(known.data, this.#languages, this.#app.book.zone);
		return { country: country ?? NO_COUNTRY };
	}
	/** The next days off, by day, without weekends. */
	get upcoming(): readonly Holiday[] {
		return this.#upcoming;
	}
	get knownUntil(): Day | null {
		const known = this.#app.book.holidays.known;
		return known && known.read.knownUntil(known.data);
	}
	get licence(): string {
		return this.#app.book.holidays.known?.data.licence ?? '';
	}
	/** A sentence where a newer version chose a place that this version does not know; '' otherwise. */
	get unknown(): string {
		const {
			holidays: { known },
			settings: { holidays: choice }
		} = this.#app.book;
		if (!known || !choice || choice.country === NO_COUNTRY || known.read.hasHolidayData(known.data, choice))
			return '';
		return unknownHolidayChoice(choice, !known.read.hasHolidayData(known.data, { country: choice.country }));
	}

	/** Returns the regions of a country, by name; none where it has none. */
	readonly regionsOf = (country: string): readonly Region[] => {
		const known = this.#app.book.holidays.known;
		return known ? known.read.regionsOf(known.data, country) : [];
	};

	/** Stores a choice. Rejects where it could not be stored, after the session reported it. */
	readonly choose = (choice: HolidayChoice): Promise<Saved> => {
		return this.#app.data.setSettings({ holidays: choice });
	};
}

function asPlace(code: string): Region {
	return { code, name: countryName(code) };
}
