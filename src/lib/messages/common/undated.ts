/** What is said of something for which a sheet names no day: that the sheet says it, and that it does not say when. */
import type { Facts } from '../../domain/cadence/assessment';
import type { TouchKind } from '../../domain/touch';

/** A no without a day. */
export const UNSAID_NO = 'They turned you down (date not in your sheet).';

/**
 * "Your sheet says you applied; it doesn't say when." An interview may lie ahead as well as behind: it is only mentioned.
 * @param kind of what it rests on, where the facts do not tell
 */
export function onlySaid(
	{ touchKind, fromThem, noScope }: Facts,
	kind: TouchKind | undefined = touchKind
): string {
	if (noScope === 'role') return UNSAID_NO;
	return `Your sheet ${SAID[kind ?? 'other'] ?? `says ${fromThem ? 'they were' : 'you were'} in touch`}; it doesn't say when.`;
}

const SAID: Partial<Record<TouchKind, string>> = {
	application: 'says you applied',
	approach: 'says you got in touch',
	'follow-up': 'says you followed up',
	interview: 'mentions an interview',
	offer: 'says they made you an offer',
	invitation: 'says they proposed an interview'
};
