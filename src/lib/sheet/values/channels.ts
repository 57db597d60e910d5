/** Maps words for a way of contact to channels, and back. */
import type { Channel } from '../../domain/touch';

const PATTERNS: readonly (readonly [Channel, RegExp])[] = [
	['email', /e-?mail|mail\b|courriel|correo|邮件|邮箱/i],
	['message', /linkedin|message|messenger|whatsapp|sms|text|xing|chat|dm\b|微信|消息/i],
	['phone', /phone|call|tele[fp]|anruf|appel|llamada|ligação|chiamata|电话/i],
	['letter', /letter|post\b|schriftlich|par écrit|brief|courrier|carta|lettera|信件/i],
	[
		'in-person',
		/person|face|fair|event|meet|walk|messe|persönlich|persoonlijk|vor ort|salon|feria|feira|fiera|beurs|现场/i
	],
	[
		'form',
		/form|website|elektronisch|électronique|electr[oó]nic|digitaal|telematic|portal|online|site|web|career|board|indeed|官网|网申/i
	]
];

/** Returns the channel that a word names, or null. */
export function channelOf(word: string): Channel | null {
	const text = word.slice(0, 60);
	return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
	email: 'Email',
	phone: 'Phone',
	letter: 'Letter',
	message: 'Message',
	'in-person': 'In person',
	form: 'Website'
};
