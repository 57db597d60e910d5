/** Says of something without a day that the sheet says it, and that its date is not known: the sheet names none, or one that was not believed. */
import type { RuleFacts } from '../../domain/cadence/assessment';
import type { TouchKind } from '../../domain/touch';

/** A no without a day. */
export const UNSAID_NO = 'They turned you down (no date known).';

/**
 * "Your sheet says you applied; the date isn't known." An interview may lie ahead as well as behind: it is only mentioned.
 * @param kind of what it rests on, where the facts do not tell
 */
export function onlySaid(
	{ touchKind, fromThem, noScope }: RuleFacts,
	kind: TouchKind | undefined = touchKind
): string {
	if (noScope === 'role') return UNSAID_NO;
	return `Your sheet ${SAID[kind ?? 'other'] ?? `says ${fromThem ? 'they were' : 'you were'} in touch`}; the date isn't known.`;
}

const SAID: Partial<Record<TouchKind, string>> = {
	application: 'says you applied',
	approach: 'says you got in touch',
	'follow-up': 'says you followed up',
	interview: 'mentions an interview',
	offer: 'says they made you an offer',
	invitation: 'says they proposed an interview'
};
