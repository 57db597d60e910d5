/** What is said of something for which a sheet names no day: that the sheet says it, and that it does not say when. */
import type { Facts } from '../../domain/cadence/assessment';
import type { TouchKind } from '../../domain/touch';

/** A no without a day. */
export const UNSAID_NO = 'They turned you down (date not in your sheet).';

/** "Your sheet says you had an interview; it doesn't say when." @param kind of what it rests on, where the facts do not tell */
export function onlySaid(
	{ touchKind, fromThem, noScope }: Facts,
	kind: TouchKind | undefined = touchKind
): string {
	if (noScope === 'role') return UNSAID_NO;
	return `Your sheet says ${SAID[kind ?? 'other'] ?? (fromThem ? 'they were in touch' : 'you were in touch')}; it doesn't say when.`;
}

const SAID: Partial<Record<TouchKind, string>> = {
	application: 'you applied',
	approach: 'you got in touch',
	'follow-up': 'you followed up',
	interview: 'you had an interview',
	offer: 'they made you an offer',
	invitation: 'they proposed an interview'
};
