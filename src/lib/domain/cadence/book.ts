/** All leads together, as far as one bears on another: the people they share, offers, acceptances, and one post twice. */
import type { Day } from '../day';
import type { Ended, Lead, News } from '../lead';
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
	readonly on: Day;
}

/** Indexes all that the engine reads beside a lead. Made once per state of the data, and not changed once all leads are taken up. */
export class EngineBook {
	readonly #leads = new Map<string, Lead>();
	readonly settings: Settings;
	readonly calendar: BusinessCalendar;
	readonly elsewhere = new OtherLeads();
	/** Newest first; of one day, the one entered last. */
	readonly news: readonly News[];
	readonly #acceptances: Acceptance[] = [];
	readonly #offering: Lead[] = [];
	/** Offers held, by day: a memory of `offersHeld`. */
	readonly held = new Map<Day, readonly HeldOffer[]>();
	#leadsByPost: Map<string, Lead[]> | null = null;

	constructor(settings: Settings, news: readonly News[]) {
		this.settings = settings;
		this.calendar = new BusinessCalendar(settings);
		this.news = newestFirst(news);
	}

	/** Takes up a lead; one that is deleted is left out. All leads are taken up before anything is asked. */
	enter(lead: Lead): void {
		if (lead.deletedAt) return;
		this.#leads.set(lead.id, lead);
		this.elsewhere.enter(lead);
		if (isAccepted(lead)) this.#acceptances.push({ leadId: lead.id, on: lead.ended.on });
		if (hasOffer(lead)) this.#offering.push(lead);
	}

	get leads(): ReadonlyMap<string, Lead> {
		return this.#leads;
	}
	/** The earliest first. */
	get acceptances(): readonly Acceptance[] {
		return this.#acceptances.sort(byDay);
	}
	/** The leads on which an offer was made at some time, and not only by the word of a sheet. */
	get offering(): readonly Lead[] {
		return this.#offering;
	}

	/** Returns the leads for the same role at the same organisation, itself among them (`double-submission`). */
	samePost(lead: Lead): readonly Lead[] {
		this.#leadsByPost ??= byPost(this.leads.values());
		return this.#leadsByPost.get(postKey(lead)) ?? [];
	}
}

/** Indexes a book for the engine: people by what they are known by, offers, acceptances. Deleted leads and news are left out. */
export function openBook(leads: Iterable<Lead>, settings: Settings, news: readonly News[]): EngineBook {
	const book = new EngineBook(settings, news);
	for (const lead of leads) book.enter(lead);
	return book;
}

function newestFirst(news: readonly News[]): readonly News[] {
	const live = news.filter(({ deletedAt }) => !deletedAt).reverse();
	return live.sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
}

/** Returns true for an acceptance. One that a sheet only implies withdraws no other lead, and is none. */
function isAccepted(lead: Lead): lead is Lead & { readonly ended: Ended } {
	return lead.ended?.how === 'accepted' && !isImplied(lead.ended);
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
