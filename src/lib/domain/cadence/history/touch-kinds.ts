/** Classifies touches in the words of the rules (docs/following-up.md). */
import type { Lead } from '../../lead';
import type { Channel, Promised, Touch } from '../../touch';

/** Returns true for an outgoing call that reached nobody and left no message: logged, but no touch. */
export function isAttempt(touch: Touch): boolean {
	return touch.direction === 'out' && touch.channel === 'phone' && touch.outcome === 'no-answer';
}

/** Returns true for every outgoing touch that is no attempt: it reached them or waits for them. */
export function isSent(touch: Touch): boolean {
	return touch.direction === 'out' && !isAttempt(touch);
}

/** Returns true if only a sheet implies the touch. Everything undated is implied. */
export function isImplied({ implied, undated }: Pick<Touch, 'implied' | 'undated'>): boolean {
	return implied === true || undated === true;
}

/** Returns true if they propose an appointment and name its day. "You will hear by then" is no invitation. */
export function isInvitation(touch: Touch): boolean {
	if (touch.kind !== 'invitation' || touch.direction !== 'in' || touch.automatic) return false;
	return touch.promise?.by === 'them' && !touch.promise.answer;
}

/** Returns the channel of an appointment: 'in-person' for video and where none is named. */
export function appointmentChannel({ channel }: Promised): Channel {
	return channel ?? 'in-person';
}

/** Returns true for a thank-you or a debrief, in either direction: it stands outside the cadence. */
export function isOutsideCadence({ kind }: Touch): boolean {
	return kind === 'thank-you' || kind === 'debrief';
}

/** Returns true for an interview. It counts as contact from them in either direction. */
export function isInterview(touch: Touch): boolean {
	return touch.kind === 'interview' && !touch.automatic;
}

/** Returns true for an incoming message that is neither a thank-you, a debrief nor automatic ("word" in the glossary). */
export function isWord(touch: Touch): boolean {
	if (touch.automatic || isOutsideCadence(touch)) return false;
	return touch.direction === 'in' || touch.kind === 'interview';
}

/** Returns true for a call in which somebody of the lead was spoken to, or a meeting in person. */
export function isConversation(touch: Touch, lead: Lead): boolean {
	if (touch.automatic || isOutsideCadence(touch) || touch.kind === 'interview') return false;
	if (touch.channel === 'in-person') return true;
	return touch.channel === 'phone' && touch.outcome === 'spoke' && isWithSomebody(touch, lead);
}

function isWithSomebody(touch: Touch, lead: Lead): boolean {
	return personIdsOf(touch).some((id) => lead.people.some((person) => person.id === id));
}

const NOBODY: readonly string[] = [];

/** Returns the ids of the people whom a touch was with. */
export function personIdsOf({ personId, personIds }: Touch): readonly string[] {
	if (!personIds || personIds.length === 0) return personId ? [personId] : NOBODY;
	return personId && !personIds.includes(personId) ? [personId, ...personIds] : personIds;
}

/** Returns the id of the first person of a touch. */
export function personIn(touch: Touch): string | undefined {
	return touch.personId ?? touch.personIds?.[0];
}

/** Returns true for an interview by any channel, or a talk in person. The message after it is written. */
export function isMeeting(touch: Touch, lead: Lead): boolean {
	return isInterview(touch) || (touch.channel === 'in-person' && isConversation(touch, lead));
}

/** Returns true if a message from them asks for an answer, as long as nothing follows it. An undated message is owed none unless it is an offer; nor is word of an appointment that did not take place. */
export function owesAnswer(word: Touch, lead: Lead): boolean {
	if (word.kind === 'offer') return true;
	if (word.kind === 'interview' || word.undated) return false;
	const scope = word.no?.scope;
	if (scope === 'contact' || scope === 'role' || scope === 'not-now') return false;
	if (isConversation(word, lead) || (word.notHeld && !word.promise)) return false;
	return word.promise?.by !== 'them' || isInvitation(word);
}

/** Returns the id of the person who said the no of a touch; undefined: nobody in particular. */
export function whoSaidNo(touch: Touch): string | undefined {
	return touch.no?.personId ?? touch.personId ?? onlyOne(touch.personIds);
}

function onlyOne(ids: readonly string[] | undefined): string | undefined {
	return ids?.length === 1 ? ids[0] : undefined;
}
