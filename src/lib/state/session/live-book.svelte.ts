/** Holds the book as pages see it. Each field is a rune that is replaced and never mutated. */
import type { Agenda } from '../../domain/agenda';
import type { AssessedLead } from '../../domain/agenda/item';
import type { EngineBook } from '../../domain/cadence/book';
import type { Assessment } from '../../domain/cadence/assessment';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/cadence/policy';
import type { Day } from '../../domain/day';
import type { Lead, News } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import type { InPortions } from '../../domain/portions/portions';
import type { Moment } from '../../domain/steps/appointments';
import type { Book } from '../../store/book';
import { incomplete, type RecentAction } from '../../store/database/database';
import type { Recovery } from '../../store/recovery/loss-detection';
import type { StoredSheet } from '../../store/database/rows';
import type { Assessed, AssessmentFacts } from './assessments';
import type * as EngineModule from './engine';
import { live, newestFirst, trashOf } from './live-rows';
import { nextTask } from './portions';
import type { Today } from './today.svelte';
import { Holidays } from '../device/holidays.svelte';

type Engine = typeof EngineModule;

/** The book as pages and commands read it. */
export type ReadableBook = Omit<LiveBook, 'loadEngine' | 'recovery' | 'take' | 'taking' | 'undoable'>;

export class LiveBook {
	readonly #clock: Pick<Today, 'day' | 'time'>;
	readonly #zone: () => string;
	// All rows, the trash included. Each kind has its own map, so that a change updates only what reads that kind.
	#leadRows: ReadonlyMap<string, Lead> = $state.raw(new Map());
	#contactRows: ReadonlyMap<string, Contact> = $state.raw(new Map());
	#sheetRows: ReadonlyMap<string, StoredSheet> = $state.raw(new Map());
	#newsRows: ReadonlyMap<string, News> = $state.raw(new Map());
	#stored: Settings = $state.raw(DEFAULT_SETTINGS);
	#recovery: Recovery | null = $state.raw(null);
	#undoable: RecentAction | null = $state.raw(null);
	#engine: Engine | null = $state.raw(null);
	#loading: Promise<Engine> | null = null;
	#known: Assessed | null = null;
	#lastAgenda: Agenda | undefined;
	/** The assessments that the last agenda was made of. */
	#listed: Assessed | null = null;
	#taking: Promise<void> | null = null;

	/** The public holidays of the settings. */
	readonly holidays = new Holidays();
	readonly #settings = $derived(this.holidays.applied(this.#stored));
	readonly #leads = $derived(live(this.#leadRows));
	readonly #contacts = $derived(live(this.#contactRows));
	readonly #sheets = $derived(live(this.#sheetRows));
	readonly #news = $derived(newestFirst(this.#newsRows));
	readonly #trash = $derived(trashOf(this.#leadRows, this.hasSample));
	readonly #assessed = $derived(this.#engine && this.#assess(this.#engine));
	readonly #agenda = $derived(this.#makeAgenda(this.#engine));

	/**
	 * @param clock holds today and the hour; both are runes
	 * @param zone returns the IANA name of the user's own time zone
	 */
	constructor(clock: Pick<Today, 'day' | 'time'>, zone: () => string) {
		this.#clock = clock;
		this.#zone = zone;
	}

	get today(): Day {
		return this.#clock.day;
	}
	/** The current day and hour, the hour to a few minutes. */
	get now(): Moment {
		return { day: this.today, at: this.#clock.time, zone: this.zone };
	}
	/** The IANA name of the user's current time zone. */
	get zone(): string {
		return this.#zone();
	}
	/** The leads that are not in the trash. */
	get leads(): ReadonlyMap<string, Lead> {
		return this.#leads;
	}
	/** The deleted leads, newest first. */
	get trash(): readonly Lead[] {
		return this.#trash;
	}
	get contacts(): ReadonlyMap<string, Contact> {
		return this.#contacts;
	}
	/** All leads, those in the trash included. */
	get allLeads(): ReadonlyMap<string, Lead> {
		return this.#leadRows;
	}
	get allContacts(): ReadonlyMap<string, Contact> {
		return this.#contactRows;
	}
	get sheets(): ReadonlyMap<string, StoredSheet> {
		return this.#sheets;
	}
	get allSheets(): ReadonlyMap<string, StoredSheet> {
		return this.#sheetRows;
	}
	/** News, the newest day first. */
	get news(): readonly News[] {
		return this.#news;
	}
	/** The settings with the public holidays that the user chose. */
	get settings(): Settings {
		return this.#settings;
	}
	/** Set where the database holds less than it did; nothing is written until the user has decided. */
	get recovery(): Recovery | null {
		return this.#recovery;
	}
	/** The newest action that can be undone. */
	get undoable(): RecentAction | null {
		return this.#undoable;
	}
	/** Assessments for today of every lead that is not in the trash, without guards and forecast (see `assessmentOf`). */
	get assessments(): ReadonlyMap<string, Assessment> {
		return this.#assessed?.assessments ?? NO_ASSESSMENTS;
	}
	/** The engine's view of all leads; null while the engine is not loaded, which happens only in an empty book. */
	get engine(): EngineBook | null {
		return this.#assessed?.engine ?? null;
	}
	get agenda(): Agenda {
		return this.#agenda;
	}
	/** True while the sample is there and not in the trash. */
	get hasSample(): boolean {
		return [...this.#leads.values(), ...this.#contacts.values()].some(({ sample }) => sample);
	}
	/** True where nothing was ever added, or all of it was erased. */
	get isEmpty(): boolean {
		return this.#leadRows.size + this.#contactRows.size === 0;
	}

	/** Returns a lead, also from the trash (`deletedAt` is set there). */
	lead(id: string): Lead | undefined {
		return this.#leadRows.get(id);
	}

	/** Returns a lead's assessment for today, with guards and forecast, which depend on the other leads as they are now. */
	assessmentOf(id: string): Assessment | undefined {
		const lead = this.leads.get(id);
		return lead && this.assess(lead);
	}

	/** Assesses a lead that is not stored like this. */
	assess(lead: Lead): Assessment | undefined {
		if (!this.#engine || !this.engine) return undefined;
		return this.#engine.assessAt(lead, this.engine, this.now);
	}

	/** Loads the engine, once, with the holidays. An empty book needs no engine; the first lead does. @throws OpenProblem */
	loadEngine(): Promise<Engine> {
		if (!this.#loading) this.holidays.begin();
		this.#loading ??= import('./engine').then(
			(engine) => (this.#engine = engine),
			(error: unknown) => {
				this.#loading = null;
				throw incomplete(error);
			}
		);
		return this.#loading;
	}

	/**
	 * Takes over the rows of the book; unchanged rows keep their identity. Where thousands of leads have to be assessed, that
	 * is done in portions first, and pages see the old state until it is complete.
	 */
	take(book: Book): Promise<void> {
		if (this.#taking) return this.#taking;
		if (
			this.#engine && !this.#waitsForHolidays(book)
				? this.#engine.takesLong(this.#factsOf(book), this.#known)
				: book.leads.size > 0
		) {
			this.#taking = this.#takeInPortions(book).finally(() => (this.#taking = null));
			return this.#taking;
		}
		this.#show(book);
		return Promise.resolve();
	}

	/** Resolves when everything is taken over; null where nothing is pending. */
	get taking(): Promise<void> | null {
		return this.#taking;
	}

	/** Waits for holidays, because without them steps would first be shown on other days. */
	#waitsForHolidays({ settings }: Book): boolean {
		return this.holidays.areAwaited(settings);
	}

	async #takeInPortions(book: Book): Promise<void> {
		const [{ assessInPortions, inPortions, takesLong }] = await Promise.all([
			this.loadEngine(),
			this.#waitsForHolidays(book) && this.holidays.load()
		]);
		// The book may change meanwhile, so later changes are checked too.
		for (let facts = this.#factsOf(book); takesLong(facts, this.#known); facts = this.#factsOf(book)) {
			this.#known = await assessInPortions(facts, nextTask);
			await nextTask();
			if (this.#engine) await inPortions(this.#list(this.#engine, this.#known), nextTask);
			await nextTask();
		}
		this.#show(book);
	}

	#factsOf({ leads, settings, news }: Book): AssessmentFacts {
		return {
			leads: live(leads),
			settings: this.holidays.applied(settings),
			news: newestFirst(news),
			now: this.now
		};
	}

	#show(book: Book): void {
		this.#leadRows = book.leads;
		this.#contactRows = book.contacts;
		this.#sheetRows = book.sheets;
		this.#newsRows = book.news;
		this.#stored = book.settings;
		this.holidays.note(book.settings);
		this.#recovery = book.recovery;
		this.#undoable = book.undoable;
	}

	#assess({ assessAll }: Engine): Assessed {
		const facts = { leads: this.#leads, settings: this.#settings, news: this.#news, now: this.now };
		this.#known = assessAll(facts, this.#known);
		return this.#known;
	}

	#makeAgenda(engine: Engine | null): Agenda {
		if (!engine) return { ...NOTHING_TO_DO, today: this.today };
		return engine.atOnce(this.#list(engine, this.#assessed!));
	}

	/** Makes the agenda of assessments, once. */
	*#list({ agendaInPortions }: Engine, assessed: Assessed): InPortions<Agenda> {
		if (this.#lastAgenda && this.#listed === assessed) return this.#lastAgenda;
		const { settings, now } = assessed;
		const assessments = assessedLeads(assessed);
		const made = yield* agendaInPortions({ assessments, settings, today: now.day }, this.#lastAgenda);
		this.#listed = assessed;
		return (this.#lastAgenda = made);
	}
}

function* assessedLeads({ assessments, leads }: Assessed): Generator<AssessedLead> {
	for (const [id, assessment] of assessments) {
		const lead = leads.get(id);
		if (lead) yield { lead, assessment };
	}
}

const NO_ASSESSMENTS: ReadonlyMap<string, Assessment> = new Map();

/** The agenda of an empty book. */
const NOTHING_TO_DO: Omit<Agenda, 'today'> = {
	todo: [],
	another: [],
	soon: [],
	doneToday: [],
	backlog: { waiting: [], quiet: [], perDay: 0, until: null, isHeldUp: false, offer: false },
	upcoming: [],
	listed: []
};
