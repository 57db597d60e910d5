/** Tells how the people on a lead may be reached, after everything that they said on any lead. */
import { laterOf, type Day } from '../../day';
import type { Lead } from '../../lead';
import type { Person } from '../../person';
import type { Channel, Touch } from '../../touch';
import type { EngineBook } from '../book';
import { idsOf } from './identity';
import type { Refusals } from '../history/refusals';
import { isLater, noFacts, readPerson, type TouchOnLead, type PersonFacts } from './person-facts';
import { LIMITS } from '../policy';

interface Known {
	readonly here: PersonFacts;
	readonly elsewhere: PersonFacts;
}

/** Nobody of this lead said or was sent anything that binds. */
const UNKNOWN: Known = { here: noFacts(), elsewhere: noFacts() };

export class LeadPeople {
	readonly #lead: Lead;
	readonly #touches: readonly Touch[];
	readonly #refusals: Refusals;
	readonly #book: EngineBook;
	readonly #today: Day;
	/** By the place of the person on the lead. */
	#known: (Known | null)[] | null = null;

	constructor(lead: Lead, touches: readonly Touch[], refusals: Refusals, book: EngineBook, today: Day) {
		this.#lead = lead;
		this.#touches = touches;
		this.#refusals = refusals;
		this.#book = book;
		this.#today = today;
	}

	/** Returns a person of the lead; undefined for an id that is not on it. */
	find(id: string | null | undefined): Person | undefined {
		return id ? this.#lead.people.find((person) => person.id === id) : undefined;
	}

	/** Returns the standing refusal of contact that the person gave on this lead. */
	noHere(person: Person): TouchOnLead | null {
		const { here, elsewhere } = this.#of(person);
		const no = here.contactNo;
		return no && !isLater(elsewhere.freeWord, no) ? no : null;
	}

	/** Returns the standing refusal of contact that the person gave on another lead. */
	noElsewhere(person: Person): TouchOnLead | null {
		const { here, elsewhere } = this.#of(person);
		const no = elsewhere.contactNo;
		return no && !isLater(elsewhere.freeWord, no) && !isLater(here.freeWord, no) ? no : null;
	}

	/** Returns true if they want no contact at all, wherever they said so. */
	isBound(person: Person): boolean {
		return this.noHere(person) !== null || this.noElsewhere(person) !== null;
	}

	/** Returns the no to a channel that holds for a person, or (without one) for the lead as a whole. */
	barred(person: Person | undefined, channel: Channel): Touch | null {
		return this.#refusals.barred.get(channel) ?? (person ? this.#barredBy(person, channel) : null);
	}

	#barredBy(person: Person, channel: Channel): Touch | null {
		const { here, elsewhere } = this.#of(person);
		const own = here.channelNoes.get(channel);
		if (own && !isLater(elsewhere.used.get(channel) ?? null, own)) return own.touch;
		const other = elsewhere.channelNoes.get(channel);
		if (!other || isLater(elsewhere.used.get(channel) ?? null, other)) return null;
		return isLater(here.used.get(channel) ?? null, other) ? null : other.touch;
	}

	/** Returns the last touch to a person on another lead, unanswered there and by them anywhere (`contact-budget`). */
	sentElsewhere(person: Person): TouchOnLead | null {
		const { here, elsewhere } = this.#of(person);
		const { sent } = elsewhere;
		return sent && !isLater(elsewhere.heard, sent) && !isLater(here.heard, sent) ? sent : null;
	}

	/** Returns the day of the last thing that was sent to a person on any other lead. */
	writtenElsewhere(person: Person): Day | null {
		return this.#of(person).elsewhere.written?.touch.on ?? null;
	}

	/** Returns the day on which the gap to a person over all other leads ends. */
	budgetUntil(person: Person): Day | null {
		const sent = this.sentElsewhere(person);
		return sent && this.#book.calendar.after(sent.touch.on, LIMITS.gapBusinessDays);
	}

	/** Returns a day moved out of the gap to a person over all other leads. */
	outOfBudget(day: Day, person: Person | undefined): Day {
		const until = person && this.budgetUntil(person);
		return until ? laterOf(day, until) : day;
	}

	#of(person: Person): Known {
		const { people } = this.#lead;
		const at = people.indexOf(person);
		if (at < 0) return this.#read(person);
		this.#known ??= people.map(() => null);
		return (this.#known[at] ??= this.#read(person));
	}

	#read(person: Person): Known {
		const elsewhere = this.#book.elsewhere.of(person, this.#lead.id, this.#today);
		if (!elsewhere && !this.#refusals.personal) return UNKNOWN;
		const here = readPerson(this.#lead, this.#touches, idsOf(person, this.#lead));
		return { here, elsewhere: elsewhere ?? UNKNOWN.elsewhere };
	}
}
