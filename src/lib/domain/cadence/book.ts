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

/** Indexes all that the engine reads beside a lead. Made by `openBook` once per state of the data, and never changed. */
export class EngineBook {
	readonly leads: ReadonlyMap<string, Lead>;
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
	readonly held = new Map<Day, readonly HeldOffer[]>();
	#leadsByPost: Map<string, Lead[]> | null = null;

	constructor(leads: Iterable<Lead>, settings: Settings, news: readonly News[]) {
		const live = [...leads].filter(({ deletedAt }) => !deletedAt);
		this.leads = new Map(live.map((lead) => [lead.id, lead]));
		this.settings = settings;
		this.calendar = new BusinessCalendar(settings);
		this.elsewhere = new OtherLeads(live);
		this.news = newestFirst(news);
		this.acceptances = live.flatMap(acceptanceOf).sort(byDay);
		this.offering = live.filter(hasOffer);
	}

	/** Returns the leads for the same role at the same organisation, itself among them (`double-submission`). */
	samePost(lead: Lead): readonly Lead[] {
		this.#leadsByPost ??= byPost(this.leads.values());
		return this.#leadsByPost.get(postKey(lead)) ?? [];
	}
}

/** Indexes a book for the engine: people by what they are known by, offers, acceptances. Deleted leads and news are left out. */
export function openBook(leads: Iterable<Lead>, settings: Settings, news: readonly News[]): EngineBook {
	return new EngineBook(leads, settings, news);
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
