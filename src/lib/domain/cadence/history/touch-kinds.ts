/** What a touch counts as, in the words of the rules. */
import type { Lead } from '../../lead';
import type { Channel, Promised, Touch } from '../../touch';

/** An outgoing call that reached nobody and left no message: logged, but no touch. */
export function isAttempt(touch: Touch): boolean {
	return touch.direction === 'out' && touch.channel === 'phone' && touch.outcome === 'no-answer';
}

/** It went out and reached them, or what waits for them: no attempt. */
export function isSent(touch: Touch): boolean {
	return touch.direction === 'out' && !isAttempt(touch);
}

/** Only implied by a sheet; what has no day is, whether it says so or not. */
export function isImplied({ implied, undated }: Pick<Touch, 'implied' | 'undated'>): boolean {
	return implied === true || undated === true;
}

/** They propose an appointment and name its day: word of theirs, and no "you will hear by then". */
export function isInvitation(touch: Touch): boolean {
	if (touch.kind !== 'invitation' || touch.direction !== 'in' || touch.automatic) return false;
	return touch.promise?.by === 'them' && !touch.promise.answer;
}

/** Video is in person, and so is an appointment that does not say how. */
export function appointmentChannel({ channel }: Promised): Channel {
	return channel ?? 'in-person';
}

/** A thank-you or a debrief, in either direction: it stands outside the cadence. */
export function isOutsideCadence({ kind }: Touch): boolean {
	return kind === 'thank-you' || kind === 'debrief';
}

/** An interview is contact from them, however it was entered. */
export function isInterview(touch: Touch): boolean {
	return touch.kind === 'interview' && !touch.automatic;
}

/** Word: incoming, and neither courtesy, debrief nor automatic. */
export function isWord(touch: Touch): boolean {
	if (touch.automatic || isOutsideCadence(touch)) return false;
	return touch.direction === 'in' || touch.kind === 'interview';
}

/** A call that spoke with somebody of the lead, or a meeting in person: they were heard from. */
export function isConversation(touch: Touch, lead: Lead): boolean {
	if (touch.automatic || isOutsideCadence(touch) || touch.kind === 'interview') return false;
	if (touch.channel === 'in-person') return true;
	return touch.channel === 'phone' && touch.outcome === 'spoke' && isWithSomebody(touch, lead);
}

function isWithSomebody(touch: Touch, lead: Lead): boolean {
	return personIdsOf(touch).some((id) => lead.people.some((person) => person.id === id));
}

const NOBODY: readonly string[] = [];

/** The ids of the people whom a touch was with. */
export function personIdsOf({ personId, personIds }: Touch): readonly string[] {
	if (!personIds || personIds.length === 0) return personId ? [personId] : NOBODY;
	return personId && !personIds.includes(personId) ? [personId, ...personIds] : personIds;
}

/** Who a touch was with first of all. */
export function personIn(touch: Touch): string | undefined {
	return touch.personId ?? touch.personIds?.[0];
}

/** An interview by whatever channel, or a talk in person: the next message goes as letters do, not by a visit. */
export function isMeeting(touch: Touch, lead: Lead): boolean {
	return isInterview(touch) || (touch.channel === 'in-person' && isConversation(touch, lead));
}

/** Whether word from them asks for an answer, were nothing to follow it. Word without a day owes none but an offer's, nor one for an appointment that did not take place. */
export function owesAnswer(word: Touch, lead: Lead): boolean {
	if (word.kind === 'offer') return true;
	if (word.kind === 'interview' || word.undated) return false;
	const scope = word.no?.scope;
	if (scope === 'contact' || scope === 'role' || scope === 'not-now') return false;
	if (isConversation(word, lead) || (word.notHeld && !word.promise)) return false;
	return word.promise?.by !== 'them' || isInvitation(word);
}

/** Who said the no that a touch carries; undefined: nobody in particular. */
export function whoSaidNo(touch: Touch): string | undefined {
	return touch.no?.personId ?? touch.personId ?? onlyOne(touch.personIds);
}

function onlyOne(ids: readonly string[] | undefined): string | undefined {
	return ids?.length === 1 ? ids[0] : undefined;
}
