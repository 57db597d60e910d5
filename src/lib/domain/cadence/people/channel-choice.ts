/** Chooses the person that a step goes to, and its channel (`vary-channel`, `channel-barred`, `no-calls-posting`, `through-recruiter`). */
import type { Person } from '../../person';
import { CHANNELS, type Channel, type Touch } from '../../touch';
import { isAttempt, isMeeting, personIdsOf, personIn } from '../history/touch-kinds';
import { gatekeeperOf, type Situation } from '../situation';

export interface Reach {
	/** null: nobody is reachable. */
	readonly personId: string | null;
	readonly channel: Channel | null;
}

/** Describes what a step may ask for beyond the usual. */
export interface Wish {
	/** The person it belongs to; where they are not reachable, whoever is. */
	readonly person?: Person | undefined;
	/** Straight to that person, recruiter or not. */
	readonly direct?: boolean;
	/** Goes before what the person prefers, where it is allowed. */
	readonly channel?: Channel | undefined;
	/** The channel to fall back on, after what the person prefers. */
	readonly used?: Channel | undefined;
	/** The meeting after which it is written, whatever was sent since. */
	readonly met?: Touch | undefined;
	/** Calls are allowed whatever the posting said. */
	readonly calls?: boolean;
}

export const NOBODY: Reach = { personId: null, channel: null };

/** The channels to suggest, in order; the form comes only where nothing else is known, and nobody is visited. */
const SUGGESTED: readonly Channel[] = ['email', 'phone', 'message', 'letter'];
const AFTER_MEETING: readonly Channel[] = ['email', 'message', 'phone', 'letter'];
const WRITTEN: readonly Channel[] = ['email', 'message', 'letter'];
const VISIT: Channel = 'in-person';

/** Returns the person for a step and the channel to them; `NOBODY` where nobody is reachable. */
export function reach(situation: Situation, wish: Wish = {}): Reach {
	const person = pick(situation, wish);
	return person ? { personId: person.id, channel: channelTo(situation, person, wish) } : NOBODY;
}

/** Returns the person for a step: the recruiter where everything goes through one, else who was last in touch, else the first who is reachable. */
function pick(situation: Situation, wish: Wish): Person | undefined {
	const isOpen = (person: Person | undefined) => !!person && isReachable(situation, person, wish.calls);
	const isWished = isOpen(wish.person) || isReachedAsNamed(situation, wish);
	if (wish.direct && isWished) return wish.person;
	const gatekeeper = gatekeeperOf(situation);
	if (gatekeeper)
		return isOpen(gatekeeper) || (isWished && gatekeeper === wish.person) ? gatekeeper : undefined;
	if (isWished) return wish.person;
	const last = lastInTouch(situation);
	return isOpen(last) ? last : situation.lead.people.find(isOpen);
}

/** Returns true if a person without an address can be reached by the channel that was agreed or used. */
function isReachedAsNamed(situation: Situation, { person, channel, used, calls }: Wish): boolean {
	if (!person || situation.people.isBound(person)) return false;
	const ways = [channel, used === VISIT ? undefined : used];
	return ways.some((way) => way && isAllowed(situation, person, way, calls));
}

function lastInTouch({ history: { lastWithSomebody }, people }: Situation): Person | undefined {
	return people.find(lastWithSomebody ? personIn(lastWithSomebody) : undefined);
}

/** Returns true if a person wants contact and one of the ways to them is neither barred nor ruled out by the posting. */
export function isReachable(situation: Situation, person: Person, calls?: boolean): boolean {
	if (situation.people.isBound(person)) return false;
	return CHANNELS.some(
		(channel) => isWay(situation, person, channel) && isAllowed(situation, person, channel, calls)
	);
}

/** Returns true if the channel leads to the person: by an address, a profile, a preference, or because they (and no machine) used it once. */
function isWay({ history }: Situation, person: Person, channel: Channel): boolean {
	if (channel === 'email' && person.email?.trim()) return true;
	if (channel === 'phone' && person.phone?.trim()) return true;
	if (channel === 'message' && person.url?.trim()) return true;
	if (person.prefers === channel) return true;
	return history.touches.some(
		(touch) =>
			touch.channel === channel &&
			personIdsOf(touch).includes(person.id) &&
			!touch.automatic &&
			!isAttempt(touch)
	);
}

/** Returns true if a channel to a person (or, without one, to the lead) is neither barred nor ruled out by the posting. */
export function isAllowed(
	situation: Situation,
	person: Person | undefined,
	channel: Channel,
	calls = false
): boolean {
	if (situation.people.barred(person, channel)) return false;
	return channel !== 'phone' || calls || !areCallsRuledOut(situation, person?.id);
}

/** Returns true if the posting rules calls to a person out. "No phone calls" does not bind calls to the recruiter. */
export function areCallsRuledOut({ lead }: Situation, personId: string | undefined): boolean {
	if (!lead.noCallsPosting || lead.origin === 'recruiter') return false;
	return personId === undefined || personId !== lead.submittedBy;
}

/** Returns the channel to a person: the agreed one, else the preferred one, else the last used one, else one that was not just tried in vain. */
function channelTo(situation: Situation, person: Person, wish: Wish): Channel | null {
	const isOpen = (channel: Channel) => isAllowed(situation, person, channel, wish.calls);
	const isKnown = (channel: Channel) => isWay(situation, person, channel) && isOpen(channel);
	if (wish.channel && isOpen(wish.channel)) return wish.channel;
	for (const channel of [person.prefers, wish.used])
		if (channel && channel !== VISIT && isOpen(channel)) return channel;
	const met = wish.met ?? meetingJustHad(situation);
	const found = met
		? (writtenBefore(situation, person, met, isOpen) ?? AFTER_MEETING.find(isKnown))
		: freshWay(situation, isKnown);
	return found ?? (isKnown('form') ? 'form' : null);
}

/** Returns another channel than that of the last unanswered touch, where there is one. */
function freshWay({ history }: Situation, isKnown: (channel: Channel) => boolean): Channel | undefined {
	const tried = history.unanswered?.channel;
	const fresh = SUGGESTED.find((channel) => channel !== tried && isKnown(channel));
	return fresh ?? SUGGESTED.find((channel) => channel === tried && isKnown(channel));
}

/** Returns the meeting if it was the last contact from them and nothing was sent since. */
function meetingJustHad({ history: { heard, unanswered }, lead }: Situation): Touch | undefined {
	return heard && !unanswered && isMeeting(heard, lead) ? heard : undefined;
}

/** Returns the written channel that was last used with a person before a meeting. */
function writtenBefore(
	{ history: { touches } }: Situation,
	{ id }: Person,
	met: Touch,
	isOpen: (channel: Channel) => boolean
): Channel | undefined {
	const before = touches.slice(0, touches.indexOf(met));
	return before.findLast(
		(touch) =>
			WRITTEN.includes(touch.channel) &&
			!touch.automatic &&
			personIdsOf(touch).includes(id) &&
			isOpen(touch.channel)
	)?.channel;
}
