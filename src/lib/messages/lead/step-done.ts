/** Labels a completed step in the history and confirms it to the user. */
import type { ActionLabel } from '../../domain/action-label';
import type { Step } from '../../domain/cadence/assessment';
import type { Day } from '../../domain/day';
import type { Ended, Lead, Stage } from '../../domain/lead';
import { endOf, isApplication, type StepDone } from '../../domain/steps/do-step';
import type { PutOff } from '../../domain/steps/put-off';
import type { Touch, TouchKind } from '../../domain/touch';
import { dayInWords } from '../common/days';
import { resume } from '../common/english';
import { stageName } from '../common/titles';
import { isolated } from '../common/touches';

interface DoneWords {
	readonly label: ActionLabel;
	readonly said: string;
	readonly asks?: AskedFact;
}

/** A fact that is still worth naming, by its key, with the words of the link to its field. */
export interface AskedFact {
	readonly key: string;
	readonly label: string;
}

/** Holds what is known once the step is done. */
export interface AfterStep {
	/** The lead with the step done; absent where it is gone. */
	readonly lead: Lead | undefined;
	/** The day of its next step, where it has one. */
	readonly next: Day | undefined;
	readonly today: Day;
}

const LABELS: Record<StepDone['did'], ActionLabel> = {
	touch: 'log-touch',
	interview: 'log-interview',
	'not-held': 'log-not-held',
	nothing: 'do-step',
	skipped: 'skip-step',
	person: 'add-person',
	end: 'close'
};

const ENDED: Record<Ended['how'], string> = {
	accepted: 'Logged. You accepted the offer.',
	withdrawn: 'Logged and closed: you withdrew.',
	ended: 'Logged and archived.'
};

const DECLINED = 'Logged and closed: you declined the offer.';

/**
 * Returns the label and the confirmation.
 * @param moveTo the stage that the user chose with it
 */
export function doneWords(step: Step | null, how: StepDone, after: AfterStep, moveTo?: Stage): DoneWords {
	if (moveTo) return { label: `move-to|${moveTo}`, said: `Moved to ${stageName(moveTo)}.` };
	const ended = how.did === 'touch' ? endOf(step, how) : null;
	if (how.did === 'touch' && how.answer === 'declined') return { label: LABELS.touch, said: DECLINED };
	const said = ended ? ENDED[ended.how] : confirmation(step, how, after);
	const asks = isApplication(how) && after.lead?.resume === undefined && askForResume();
	return { label: LABELS[how.did], said, ...(asks && { asks }) };
}

/** Offers to name the version that went along with an application. */
const askForResume = (): AskedFact => ({ key: 'resume', label: `Name the ${resume()} you sent` });

/** Confirms that a step was snoozed, or planned with the way to be in touch: "Kestrel snoozed until tomorrow." */
export function putOffWords({ on, channel }: PutOff, company: string, today: Day): string {
	const day = dayInWords(on, today);
	if (channel) return company ? `${isolated(company)} saved · next: ${day}` : `Saved · next: ${day}`;
	return company ? `${isolated(company)} snoozed until ${day}.` : `Snoozed until ${day}.`;
}

function confirmation(step: Step | null, how: StepDone, after: AfterStep): string {
	switch (how.did) {
		case 'touch':
			return withNext(touchLogged(how.touch, after.lead?.organisation ?? ''), after);
		case 'interview':
			return withNext(logged(['Interview', 'with'], after.lead?.organisation ?? ''), after);
		case 'not-held':
			return 'Logged: it didn’t take place.';
		case 'nothing':
			return 'Done.';
		case 'skipped':
			return withNext(named(nounOf(step?.kind ?? 'other'), after.lead?.organisation ?? '', 'skipped'), after);
		case 'person':
			return 'Saved.';
		case 'end':
			return how.ended.how === 'ended' ? 'Archived.' : 'Closed.';
	}
}

/** Adds the day of the next step: "Follow-up to Kestrel logged · next: 8 December". */
function withNext(said: string, { next, today }: AfterStep): string {
	return next ? `${said} · next: ${dayInWords(next < today ? today : next, today)}` : `${said}.`;
}

type Noun = readonly [what: string, link: 'to' | 'with' | 'from'];

const SENT: Partial<Record<TouchKind, Noun>> = {
	application: ['Application', 'to'],
	approach: ['First message', 'to'],
	'follow-up': ['Follow-up', 'to'],
	'thank-you': ['Thank-you', 'to'],
	'keep-in-touch': ['Message', 'to'],
	reply: ['Reply', 'to'],
	offer: ['Update', 'to'],
	interview: ['Interview', 'with'],
	debrief: ['Debrief', 'with']
};

const RECEIVED: Partial<Record<TouchKind, Noun>> = {
	offer: ['Offer', 'from'],
	invitation: ['Interview invite', 'from'],
	'thank-you': ['Thank-you', 'from'],
	interview: ['Interview', 'with']
};

function touchLogged({ direction, kind, channel, no, automatic }: Touch, company: string): string {
	if (direction === 'in') {
		if (no?.scope === 'role') return logged(['Rejection', 'from'], company);
		if (automatic) return logged(['Automatic reply', 'from'], company);
		return logged(RECEIVED[kind] ?? ['Reply', 'from'], company);
	}
	const isCall = channel === 'phone' && kind !== 'interview';
	return logged(isCall ? ['Call', 'to'] : nounOf(kind), company);
}

const nounOf = (kind: TouchKind): Noun => SENT[kind] ?? ['Activity', 'with'];

const logged = (noun: Noun, company: string): string => named(noun, company, 'logged');

function named([what, link]: Noun, company: string, done: 'logged' | 'skipped'): string {
	return company ? `${what} ${link} ${isolated(company)} ${done}` : `${what} ${done}`;
}
