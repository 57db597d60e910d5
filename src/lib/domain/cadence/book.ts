/** All leads together, as far as one bears on another: the people they share, offers, acceptances, and one post twice. */
import type { Day } from '../day';
import type { Lead, News } from '../lead';
import { BusinessCalendar } from './calendar';
import { OtherLeads } from './people/other-leads';
import { isImplied } from './history/touch-kinds';
import type { Settings } from './policy';

export interface Acceptance {
	readonly leadId: string;
	readonly on: Day;
}

/** An offer that the user holds: made, and neither ended nor refused. */
export interface HeldOffer {
	readonly leadId: string;
	/** The touch that made the offer. */
	readonly touchId: string;
	readonly on: Day;
}

/** Indexes all that the engine reads beside a lead. Made by `openBook` for a state of the data, and never changed. */
export class EngineBook {
	readonly settings: Settings;
	readonly calendar: BusinessCalendar;
	readonly elsewhere: OtherLeads;
	/** Newest first; of one day, the one entered last. */
	readonly news: readonly News[];
	/** The earliest first. */
	readonly acceptances: readonly Acceptance[];
	/** The leads on which an offer was made at some time, and not only by the word of a sheet. */
	readonly offering: readonly Lead[];
	/** Offers held, by day: a memory of `offersHeld`. */
	readonly held: Map<Day, readonly HeldOffer[]>;
	readonly #readLeads: () => Iterable<Lead>;
	#leads: ReadonlyMap<string, Lead> | null = null;
	#leadsByPost: Map<string, Lead[]> | null = null;

	/** @param leads returns the leads that are not in the trash */
	constructor(parts: Omit<EngineBook, 'leads' | 'samePost' | 'with'>, leads: () => Iterable<Lead>) {
		this.settings = parts.settings;
		this.calendar = parts.calendar;
		this.elsewhere = parts.elsewhere;
		this.news = parts.news;
		this.acceptances = parts.acceptances;
		this.offering = parts.offering;
		this.held = parts.held;
		this.#readLeads = leads;
	}

	/** The leads that are not in the trash, by their ids. */
	get leads(): ReadonlyMap<string, Lead> {
		this.#leads ??= new Map(Array.from(this.#readLeads(), (lead) => [lead.id, lead]));
		return this.#leads;
	}

	/**
	 * Returns the book after some leads were edited that bear on no other but through the people on them: none of them has
	 * an offer, an acceptance or a no to contact, before or now.
	 * @param edited the leads by their ids as they are now; null: gone
	 * @param leads returns all leads as they are now
	 */
	with(edited: ReadonlyMap<string, Lead | null>, leads: () => Iterable<Lead>): EngineBook {
		return new EngineBook({ ...this, elsewhere: this.elsewhere.with(edited) }, leads);
	}

	/** Returns the leads for the same role at the same organisation, itself among them (`double-submission`). */
	samePost(lead: Lead): readonly Lead[] {
		this.#leadsByPost ??= byPost(this.leads.values());
		return this.#leadsByPost.get(postKey(lead)) ?? [];
	}
}

/** Indexes a book for the engine: people by what they are known by, offers, acceptances. Deleted leads and news are left out. */
export function openBook(leads: Iterable<Lead>, settings: Settings, news: readonly News[]): EngineBook {
	const live = [...leads].filter(({ deletedAt }) => !deletedAt);
	return new EngineBook(
		{
			settings,
			calendar: new BusinessCalendar(settings),
			elsewhere: new OtherLeads(live),
			news: newestFirst(news),
			acceptances: live.flatMap(acceptanceOf).sort(byDay),
			offering: live.filter(hasOffer),
			held: new Map()
		},
		() => live
	);
}

function newestFirst(news: readonly News[]): readonly News[] {
	const live = news.filter(({ deletedAt }) => !deletedAt).reverse();
	return live.sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
}

/** Returns the lead's acceptance, if any. An acceptance that a sheet only implies is left out: it withdraws no other lead. */
function acceptanceOf({ id, ended }: Lead): Acceptance[] {
	return ended?.how === 'accepted' && !isImplied(ended) ? [{ leadId: id, on: ended.on }] : [];
}

function byDay(a: Acceptance, b: Acceptance): number {
	return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

function hasOffer({ touches }: Lead): boolean {
	return touches.some((touch) => touch.kind === 'offer' && touch.direction === 'in' && !isImplied(touch));
}

function byPost(leads: Iterable<Lead>): Map<string, Lead[]> {
	const leadsByPost = new Map<string, Lead[]>();
	for (const lead of leads) {
		const same = leadsByPost.get(postKey(lead));
		if (same) same.push(lead);
		else leadsByPost.set(postKey(lead), [lead]);
	}
	return leadsByPost;
}

function postKey({ organisation, role }: Lead): string {
	return JSON.stringify([organisation, role ?? ''].map((text) => text.trim().toLowerCase()));
}
