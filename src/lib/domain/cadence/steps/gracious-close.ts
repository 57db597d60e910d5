/** The one thank-you after a no to the role: who it goes to, whether it was sent, and where the app asks for it. */
import { addDays } from '../../day';
import type { Touch } from '../../touch';
import { skipOf } from './skipped';
import { factsOf } from './step-facts';
import { isImplied, isSent, personIn, whoSaidNo } from '../history/touch-kinds';
import { LIMITS } from '../policy';
import { isAllowed, isReachable, reach, type Reach } from '../people/channel-choice';
import { isContactRefused, recruiterOf, type Situation } from '../situation';
import type { StepRow } from './step-row';

export const graciousCloseRule: StepRow = {
	rule: 'gracious-close',
	sources: ['Fontaine'],
	place: 'beside',
	on: ['refused'],
	keepsDay: true,
	numbers: ['courtesyBusinessDays', 'lapseDays'],
	propose(situation) {
		const no = noToClose(situation);
		const to = no && isAskedFor(situation, no) ? reachForClose(situation, no) : null;
		if (!no || !to) return null;
		const due = situation.book.calendar.after(no.on, LIMITS.courtesyBusinessDays);
		if (situation.today > addDays(due, LIMITS.lapseDays)) return null;
		const facts = { ...factsOf(no), personId: whoSaidNo(no) ?? null, noScope: 'role' as const };
		return { ...to, due, kind: 'thank-you', skip: skipOf('gracious-close', no.id), facts };
	}
};

/** Returns the newest no to the role that was really said, where nothing answers it yet. */
function noToClose(situation: Situation): Touch | null {
	if (!mayClose(situation)) return null;
	return situation.refusals.role?.findLast((no) => !isImplied(no)) ?? null;
}

/** Returns true if a refusal of the role stands, nobody refused contact, and the one close was not sent. */
function mayClose(situation: Situation): boolean {
	const { refusals, lead, people, history } = situation;
	if (!refusals.role || isContactRefused(lead, refusals, people)) return false;
	return !history.touches.some((touch) => isSent(touch) && isClose(situation, touch));
}

/** Returns true if somebody was met, or if a named person who can be reached refused: a form rejection has nobody behind it. */
function isAskedFor(situation: Situation, no: Touch): boolean {
	const sayer = situation.people.find(whoSaidNo(no));
	return situation.history.met || (sayer !== undefined && isReachable(situation, sayer));
}

/** Through the recruiter where there is one, else to who said no, or back the way it came; null where they want no contact. */
function reachForClose(situation: Situation, no: Touch): Reach | null {
	const recruiter = recruiterOf(situation);
	const sayer = situation.people.find(whoSaidNo(no));
	const person = recruiter ?? sayer;
	if (!person) return reachBack(situation, no);
	if (situation.people.isBound(person)) return null;
	const to = reach(situation, { person, direct: true });
	return to.personId === person.id ? to : { personId: person.id, channel: null };
}

/** Reaches whoever is reachable by the channel of the refusal, else nobody in particular. */
function reachBack(situation: Situation, { channel }: Touch): Reach {
	const isWritten = channel !== 'in-person';
	const to = reach(situation, { used: isWritten ? channel : undefined });
	if (to.personId || !isWritten || !isAllowed(situation, undefined, channel)) return to;
	return { ...to, channel };
}

/** Returns true for a thank-you or reply sent after the refusal, to the person who refused or to the recruiter. One that names nobody is meant for them. */
export function isClose(situation: Situation, touch: Touch): boolean {
	const { refusals, history } = situation;
	if (!refusals.role || !isCloseKind(touch.kind)) return false;
	if (history.touches.indexOf(touch) <= history.touches.indexOf(refusals.role[0])) return false;
	return isForClose(situation, personIn(touch));
}

function isCloseKind(kind: Touch['kind']): boolean {
	return kind === 'thank-you' || kind === 'reply';
}

/** Returns true if the person refused or is the recruiter; for anybody where a refusal names no person. */
function isForClose({ lead, refusals }: Situation, personId: string | undefined): boolean {
	if (!personId || personId === lead.submittedBy) return true;
	return (refusals.role ?? []).some((no) => {
		const sayer = whoSaidNo(no);
		return sayer === undefined || sayer === personId;
	});
}

/** Returns true if a touch would be the close, asked for or not: the lead offers it, and doing it draws no warning. */
export function isCloseOffered(
	situation: Situation,
	{ kind, personId }: Pick<Touch, 'kind' | 'personId'>
): boolean {
	return isCloseKind(kind) && mayClose(situation) && isForClose(situation, personId);
}
