/** Collects the facts about each person from all leads, by day, so that each lead can ask for "everywhere but here". */
import type { Day } from '../../day';
import type { Lead } from '../../lead';
import type { Person } from '../../person';
import type { Channel, Touch } from '../../touch';
import { keysOf } from './identity';
import { isContactNo } from '../history/refusals';
import { whoSaidNo } from '../history/touch-kinds';
import { sortTouches } from '../history/touch-order';
import { newerOf, noFacts, readPerson, isLater, type TouchOnLead, type PersonFacts } from './person-facts';

interface Gathered {
	readonly contactNo: TwoLeads;
	readonly freeWord: TwoLeads;
	readonly heard: TwoLeads;
	readonly sent: TwoLeads;
	readonly written: TwoLeads;
	readonly channelNoes: Map<Channel, TwoLeads>;
	readonly used: Map<Channel, TwoLeads>;
}

/** Days for which people were gathered: today, and those that forecasts and guards look at. */
const MOST_DAYS = 64;

/** Leads by the keys of their people: one where there is one, else all. */
type LeadsByKey = Map<string, Lead | Lead[]>;

function enter(leadsByKey: LeadsByKey, key: string, lead: Lead): void {
	const known = leadsByKey.get(key);
	if (!known) leadsByKey.set(key, lead);
	else if (!Array.isArray(known)) {
		if (known !== lead) leadsByKey.set(key, [known, lead]);
	} else if (known.at(-1) !== lead) known.push(lead);
}

const asList = (known: Lead | readonly Lead[] | undefined): readonly Lead[] =>
	known === undefined ? [] : Array.isArray(known) ? known : [known as Lead];

/** An index that others rest on, and the leads that are others by now; null: the lead is gone. */
interface Edited {
	readonly base: OtherLeads;
	readonly leads: ReadonlyMap<string, Lead | null>;
}

/** The people who stand on more than one lead. */
export class OtherLeads {
	/** The leads of this index's own: all, or the edited ones. */
	readonly #leadsByKey: LeadsByKey = new Map();
	/** The keys of the people who refused contact at some time, on any lead. */
	readonly #refusers: Set<string>;
	readonly #edited: Edited | null;
	readonly #byDay = new Map<Day, Map<string, Gathered>>();

	constructor(leads: Iterable<Lead>, edited: Edited | null = null) {
		this.#edited = edited;
		this.#refusers = edited ? edited.base.#refusers : new Set();
		this.include(leads);
	}

	/** Takes in more leads, while the index is being made and nothing was asked of it. */
	include(leads: Iterable<Lead>): void {
		for (const lead of leads) {
			for (const person of lead.people) for (const key of keysOf(person)) enter(this.#leadsByKey, key, lead);
			if (this.#edited) continue;
			for (const touch of lead.touches) if (isContactNo(touch)) this.#enterRefuser(touch, lead);
		}
	}

	/**
	 * Returns the index after some leads were edited, without reading the others again.
	 * @param edited the leads by their ids as they are now; null: gone. None of them holds a no to contact, before or now.
	 */
	with(edited: ReadonlyMap<string, Lead | null>): OtherLeads {
		const base = this.#edited?.base ?? this;
		const leads = new Map([...(this.#edited?.leads ?? []), ...edited]);
		const own = [...leads.values()].filter((lead) => lead !== null);
		return new OtherLeads(own, { base, leads });
	}

	/** The number of leads that were edited since the index was made of all. */
	get editedCount(): number {
		return this.#edited?.leads.size ?? 0;
	}

	#enterRefuser(touch: Touch, { people }: Lead): void {
		const sayer = people.find(({ id }) => id === whoSaidNo(touch));
		for (const key of sayer ? keysOf(sayer) : []) this.#refusers.add(key);
	}

	/** Returns true if a person said no to contact at some time, lifted or not. */
	hasRefused(person: Person): boolean {
		return this.#refusers.size > 0 && keysOf(person).some((key) => this.#refusers.has(key));
	}

	/** Returns the leads on which a person with a key stands. */
	leadsWith(key: string): readonly Lead[] {
		const own = asList(this.#leadsByKey.get(key));
		if (!this.#edited) return own;
		const { base, leads } = this.#edited;
		const before = base.leadsWith(key);
		if (own.length === 0 && !before.some(({ id }) => leads.has(id))) return before;
		const kept = before.flatMap((lead) => {
			if (!leads.has(lead.id)) return [lead];
			return own.filter(({ id }) => id === lead.id);
		});
		return [...kept, ...own.filter((lead) => !kept.includes(lead))];
	}

	/** Returns what is known of a person on a day from all leads but one; null: they stand on no other. */
	of(person: Person, leadId: string, today: Day): PersonFacts | null {
		let facts: PersonFacts | null = null;
		for (const key of keysOf(person)) {
			if (!this.#isElsewhere(key, leadId)) continue;
			facts ??= noFacts();
			addExcept(facts, this.#gathered(key, today), leadId);
		}
		return facts;
	}

	#isElsewhere(key: string, leadId: string): boolean {
		const own = this.#leadsByKey.get(key);
		if (this.#edited) return this.leadsWith(key).some(({ id }) => id !== leadId);
		return own !== undefined && (Array.isArray(own) || own.id !== leadId);
	}

	#gathered(key: string, today: Day): Gathered {
		const byKey = this.#onDay(today);
		let gathered = byKey.get(key);
		if (!gathered) byKey.set(key, (gathered = this.#gather(key, today)));
		return gathered;
	}

	#onDay(today: Day): Map<string, Gathered> {
		let byKey = this.#byDay.get(today);
		if (byKey) return byKey;
		if (this.#byDay.size >= MOST_DAYS) this.#byDay.clear();
		this.#byDay.set(today, (byKey = new Map()));
		return byKey;
	}

	#gather(key: string, today: Day): Gathered {
		const gathered = nothingGathered();
		for (const lead of this.leadsWith(key)) {
			const people = lead.people.filter((person) => keysOf(person).includes(key));
			const ids = new Set(people.map(({ id }) => id));
			add(gathered, readPerson(lead, sortTouches(lead.touches, today), ids));
		}
		return gathered;
	}
}

function nothingGathered(): Gathered {
	return {
		contactNo: new TwoLeads(),
		freeWord: new TwoLeads(),
		heard: new TwoLeads(),
		sent: new TwoLeads(),
		written: new TwoLeads(),
		channelNoes: new Map(),
		used: new Map()
	};
}

function add(gathered: Gathered, facts: PersonFacts): void {
	gathered.contactNo.offer(facts.contactNo);
	gathered.freeWord.offer(facts.freeWord);
	gathered.heard.offer(facts.heard);
	gathered.sent.offer(facts.sent);
	gathered.written.offer(facts.written);
	addByChannel(gathered.channelNoes, facts.channelNoes);
	addByChannel(gathered.used, facts.used);
}

function addByChannel(gathered: Map<Channel, TwoLeads>, moments: ReadonlyMap<Channel, TouchOnLead>): void {
	for (const [channel, moment] of moments) {
		let both = gathered.get(channel);
		if (!both) gathered.set(channel, (both = new TwoLeads()));
		both.offer(moment);
	}
}

function addExcept(facts: PersonFacts, gathered: Gathered, leadId: string): void {
	facts.contactNo = newerOf(facts.contactNo, gathered.contactNo.except(leadId));
	facts.freeWord = newerOf(facts.freeWord, gathered.freeWord.except(leadId));
	facts.heard = newerOf(facts.heard, gathered.heard.except(leadId));
	facts.sent = newerOf(facts.sent, gathered.sent.except(leadId));
	facts.written = newerOf(facts.written, gathered.written.except(leadId));
	exceptByChannel(facts.channelNoes, gathered.channelNoes, leadId);
	exceptByChannel(facts.used, gathered.used, leadId);
}

function exceptByChannel(
	moments: Map<Channel, TouchOnLead>,
	gathered: ReadonlyMap<Channel, TwoLeads>,
	leadId: string
): void {
	for (const [channel, both] of gathered) {
		const newest = newerOf(moments.get(channel) ?? null, both.except(leadId));
		if (newest) moments.set(channel, newest);
	}
}

/** Keeps the newest moment of a kind on each of two leads, so that one of them can be left out. */
class TwoLeads {
	#best: TouchOnLead | null = null;
	#second: TouchOnLead | null = null;

	/** Takes in the newest moment of one lead; each lead is offered once. */
	offer(moment: TouchOnLead | null): void {
		if (!moment) return;
		if (!this.#best || isLater(moment, this.#best)) {
			this.#second = this.#best;
			this.#best = moment;
		} else this.#second = newerOf(this.#second, moment);
	}

	/** Returns the newest touch on any lead but one. */
	except(leadId: string): TouchOnLead | null {
		return this.#best?.leadId === leadId ? this.#second : this.#best;
	}
}
