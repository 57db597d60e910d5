/** Corrects a proposal as the user says: what it was, its day, or its lead. */
import type { Day } from '../../domain/day';
import type { TouchKind } from '../../domain/touch';
import type { MailKind } from '../understanding/mail-kind';
import type { Proposal, Target, TouchFacts } from './proposal';

export interface Correction {
	readonly kind?: MailKind;
	readonly on?: Day;
	readonly target?: Target;
}

/** The kinds that a mail of theirs can be corrected to. An invitation, a promise and a question need what only their mail says. */
const INCOMING: readonly MailKind[] = [
	'reply',
	'acknowledgement',
	'rejection',
	'not-now',
	'no-contact',
	'offer',
	'thank-you'
];
const OUTGOING: readonly MailKind[] = ['application', 'approach', 'follow-up', 'reply', 'thank-you'];

/** Returns the kinds that a proposal can be corrected to, its own first where it is none of them; none where it changes no activity. */
export function kindsFor({ kind, change }: Proposal): readonly MailKind[] {
	if (change.what !== 'touch') return [];
	const kinds = change.touch.direction === 'in' ? INCOMING : OUTGOING;
	return kinds.includes(kind) ? kinds : [kind, ...kinds];
}

const NOES = { rejection: 'role', 'not-now': 'not-now', 'no-contact': 'contact' } as const;

/** Returns a proposal as corrected. @param on a day until today; an hour of another day is left out */
export function corrected(proposal: Proposal, { kind = proposal.kind, on, target }: Correction): Proposal {
	const aimed = target ? { ...proposal, target } : proposal;
	const { change } = aimed;
	if (change.what !== 'touch') return aimed;
	const said = kind === proposal.kind ? change.touch : touchOf(change.touch, kind);
	const touch = on === undefined || on === said.on ? said : withoutHour(said, on);
	return { ...aimed, kind, change: { ...change, touch } };
}

function touchOf({ on, at, direction, channel }: TouchFacts, kind: MailKind): TouchFacts {
	const facts = { on, ...(at && { at }), direction, channel };
	if (kind === 'acknowledgement') return { ...facts, kind: 'reply', automatic: true };
	if (kind in NOES) return { ...facts, kind: 'reply', no: { scope: NOES[kind as keyof typeof NOES] } };
	return { ...facts, kind: kind as TouchKind };
}

function withoutHour({ at: _at, ...touch }: TouchFacts, on: Day): TouchFacts {
	return { ...touch, on };
}
