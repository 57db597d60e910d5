/**
 * Describes an event without a date: the sheet mentions it, but names no date or one that was not
 * accepted.
 */
import type { RuleFacts } from '../../domain/cadence/assessment';
import type { TouchKind } from '../../domain/touch';

/** Describes a refusal without a date. */
export const UNDATED_REFUSAL = 'Your sheet says you were rejected, but not when.';

/**
 * Describes an event that only the sheet mentions: "Your sheet says you applied, but not
 * when." An interview may still lie ahead, so it is only mentioned.
 * @param kind the kind of event, used when the facts do not name one
 */
export function sheetSaysSentence(
	{ touchKind, fromThem, noScope }: RuleFacts,
	kind: TouchKind | undefined = touchKind
): string {
	if (noScope === 'role') return UNDATED_REFUSAL;
	return `Your sheet ${SAID[kind ?? 'other'] ?? `says ${fromThem ? 'they got' : 'you were'} in touch`}, but not when.`;
}

const SAID: Partial<Record<TouchKind, string>> = {
	application: 'says you applied',
	approach: 'says you reached out',
	'follow-up': 'says you followed up',
	interview: 'mentions an interview',
	offer: 'says they made you an offer',
	invitation: 'says they invited you to an interview'
};
