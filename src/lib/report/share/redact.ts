/**
 * Builds the week as a reader may see it: anew, from the few facts that a report uses, without what the user hides.
 * Every format is made from the result, so none can contain hidden data.
 */
import type { Lead } from '../../domain/lead';
import type { OwnPromise } from '../../domain/leads/promises';
import type { No, Promised, Touch } from '../../domain/touch';
import type { UpcomingStep } from '../week/upcoming-steps';
import type { Figure, EntryGroup, Week } from '../week/week';
import type { Entry } from '../week/week-entries';
import { nameHider, type HiddenName, type NameKind } from './hidden-names';
import { initials, plainName, plainNote } from './plain-text';

export interface Hiding {
	readonly organisations: boolean;
	readonly people: boolean;
	/** Notes, and anything else in the user's own words. */
	readonly notes: boolean;
	/** Shows names that are not hidden as initials. */
	readonly initials: boolean;
}

/** Replacements for hidden names. */
interface StandIns {
	/** Returns the replacement for the first, second, … organisation, so that they can be told apart. */
	organisation(number: number): string;
	/** Replacements within a text. */
	readonly names: Readonly<Record<NameKind, string>>;
}

export interface WeekFacts {
	readonly week: Week;
	readonly ahead: readonly UpcomingStep[];
}

/**
 * Returns the facts without hidden data.
 * @param names all people and organisations in the book
 */
export function redact(
	facts: WeekFacts,
	hiding: Hiding,
	names: Iterable<HiddenName>,
	standIns: StandIns
): WeekFacts {
	return new Redaction(facts, hiding, names, standIns).facts;
}

class Redaction {
	readonly facts: WeekFacts;
	readonly #hiding: Hiding;
	readonly #standIns: StandIns;
	readonly #hideNames: (text: string) => string;
	readonly #leads = new Map<Lead, Lead>();
	readonly #touches = new Map<Touch, Touch>();
	readonly #organisations = new Map<string, number>();

	constructor(facts: WeekFacts, hiding: Hiding, names: Iterable<HiddenName>, standIns: StandIns) {
		this.#hiding = hiding;
		this.#standIns = standIns;
		const isHidden: Record<NameKind, boolean> = {
			person: hiding.people || hiding.initials,
			organisation: hiding.organisations || hiding.initials
		};
		const hidden = [...names].filter(({ kind }) => isHidden[kind]);
		this.#hideNames = nameHider(hidden, (kind, found) => this.#inText(kind, found));
		this.facts = {
			week: this.#week(facts.week),
			ahead: facts.ahead.map((step) => this.#aheadStep(step))
		};
	}

	#inText(kind: NameKind, found: string): string {
		const isGone = kind === 'person' ? this.#hiding.people : this.#hiding.organisations;
		return isGone ? this.#standIns.names[kind] : initials(found);
	}

	#week({ from, to, figures, byChannel, byKind, promisesAhead }: Week): Week {
		const part = <Key>({ key, entries }: EntryGroup<Key>): EntryGroup<Key> => ({
			key,
			entries: this.#entries(entries)
		});
		return {
			from,
			to,
			figures: figures.map((figure) => this.#figure(figure)),
			byChannel: byChannel.map(part),
			byKind: byKind.map(part),
			promisesAhead: this.#entries(promisesAhead)
		};
	}

	#figure({ id, entries, others }: Figure): Figure {
		return { id, entries: this.#entries(entries), ...(others && { others: this.#entries(others) }) };
	}

	#entries(entries: readonly Entry[]): Entry[] {
		return entries.map(({ lead, on, touch, promise, due, open }) => ({
			lead: this.#lead(lead),
			on,
			...(touch && { touch: this.#touch(touch) }),
			...(promise && { promise: this.#ownPromise(promise) }),
			...(due && { due }),
			...(open && { open })
		}));
	}

	#ownPromise({ lead, touch, promise, outcome }: OwnPromise): OwnPromise {
		return { lead: this.#lead(lead), touch: this.#touch(touch), promise: promised(promise), outcome };
	}

	#aheadStep({ lead, step, ifSilent }: UpcomingStep): UpcomingStep {
		const { rule, due, at, channel, personId, facts } = step;
		const what = facts.what && !this.#hiding.notes ? { what: this.#note(facts.what) } : {};
		return {
			lead: this.#lead(lead),
			step: { rule, due, channel, personId, facts: what, ...(at && { at }) },
			ifSilent
		};
	}

	#lead(lead: Lead): Lead {
		let known = this.#leads.get(lead);
		if (!known) this.#leads.set(lead, (known = this.#newLead(lead)));
		return known;
	}

	/** Ids stay, since touches refer to people by them; a report shows none. */
	#newLead({ id, organisation, role, origin, ended, addedOn, people }: Lead): Lead {
		return {
			id,
			organisation: this.#organisation(organisation),
			...(role && { role: this.#name(role) }),
			origin,
			stage: 'saved',
			addedOn,
			...(ended && { ended: { on: ended.on, how: ended.how } }),
			people: people.map((person) => ({ id: person.id, name: this.#person(person.name) })),
			touches: []
		};
	}

	#organisation(organisation: string): string {
		if (this.#hiding.organisations) return this.#standIns.organisation(this.#numberOf(organisation));
		return this.#hiding.initials ? initials(plainName(organisation)) : this.#name(organisation);
	}

	#numberOf(organisation: string): number {
		const key = organisation.trim().toLowerCase();
		const number = this.#organisations.get(key) ?? this.#organisations.size + 1;
		this.#organisations.set(key, number);
		return number;
	}

	#person(name: string): string {
		if (this.#hiding.people || !name.trim()) return '';
		return this.#hiding.initials ? initials(plainName(name)) : this.#name(name);
	}

	#touch(touch: Touch): Touch {
		let known = this.#touches.get(touch);
		if (!known) this.#touches.set(touch, (known = this.#newTouch(touch)));
		return known;
	}

	#newTouch(touch: Touch): Touch {
		const { id, on, at, direction, channel, kind, personId, personIds, outcome, automatic, no, note } = touch;
		return {
			id,
			on,
			direction,
			channel,
			kind,
			...(at && { at }),
			...(personId && { personId }),
			...(personIds && { personIds }),
			...(outcome && { outcome }),
			...(automatic && { automatic }),
			...(no && { no: this.#no(no) }),
			...(note?.trim() && !this.#hiding.notes && { note: this.#note(note) })
		};
	}

	#no({ scope, channel, ask, until, personId }: No): No {
		return {
			scope,
			...(channel && { channel }),
			...(ask && !this.#hiding.notes && { ask: this.#note(ask) }),
			...(until && { until }),
			...(personId && { personId })
		};
	}

	#name(name: string): string {
		return this.#hideNames(plainName(name));
	}

	#note(note: string): string {
		return this.#hideNames(plainNote(note));
	}
}

function promised({ by, on, at, channel, personId, answer }: Promised): Promised {
	return {
		by,
		on,
		...(at && { at }),
		...(channel && { channel }),
		...(personId && { personId }),
		...(answer && { answer })
	};
}
