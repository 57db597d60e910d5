/** Hints at what the user's own text had better not say: days that it sets to the other side. */

const DAY =
	'(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|noon|(?:the )?end of (?:the )?(?:day|week|month)|close of business|cob|eod|next week|\\d{1,2}(?:st|nd|rd|th)?|(?:january|february|march|april|may|june|july|august|september|october|november|december)';

/** Ways to set a deadline to somebody else; what the user promises ("you'll hear from me by Friday") is none. */
const DEADLINES: readonly RegExp[] = [
	new RegExp(`\\b(?:by|before|until) (?:next |this )?(?:${DAY})\\b[^.?!\\n]{0,30}\\bat the latest\\b`, 'i'),
	/\bno later than\b/i,
	/\bi (?:need|require|expect|must have|want|would need) (?:an?|your|the) (?:answer|reply|response|decision)\b/i,
	new RegExp(
		`\\b(?:please|kindly|must|need to|have to|should) (?:answer|reply|respond|decide|confirm|get back to me|let me know|call me)\\b[^.?!\\n]{0,40}\\bby (?:next |this )?(?:${DAY})\\b`,
		'i'
	),
	new RegExp(
		`\\bi (?:expect|hope|want|need) to hear (?:back )?(?:from you )?by (?:next |this )?(?:${DAY})\\b`,
		'i'
	),
	/\b(?:within|in) (?:the next )?(?:\d+|two|three|five|seven|ten) (?:business |working )?(?:hours|days)\b[^.?!\n]{0,20}\bor\b/i,
	/\bdeadline\b[^.?!\n]{0,40}\b(?:for you|your answer|your reply|your decision)\b/i
];

/** Returns hints on a text that the user is about to send; empty where there are none. */
export function draftHints(text: string): readonly string[] {
	const isDeadline = DEADLINES.some((pattern) => pattern.test(text));
	return isDeadline ? ['This sets them a deadline. Asking when they expect to decide works better.'] : [];
}
