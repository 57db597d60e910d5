import type { MailRefusalCode } from '../../../src/lib/mail/reading/refusal';
import {
	mailCutWords,
	mailReadingTexts,
	mailRefusalWords,
	mailSkipWords
} from '../../../src/lib/messages/mail/refusals';
import { mailDone } from '../../../src/lib/messages/mail/mail-done';
import type { SentencesOfPage } from './pages';

const CODES: readonly MailRefusalCode[] = [
	...(['empty', 'outlook', 'zip-without-mail', 'zip-damaged', 'zip-password', 'zip-too-large'] as const),
	...(['too-large', 'too-slow', 'unreadable-table', 'unknown'] as const)
];
const skips = (count: number) => ({
	...{ unreadable: count, deleted: count, draft: count, spam: count },
	...{ 'unreadable-event': count, 'over-limit': count }
});

export const mailSentences: SentencesOfPage = {
	page: 'Mail',
	modules: {
		'mail/mail-done': {
			title: 'What was taken in',
			spoken: {
				'mailDone.takenIn': () => [mailDone.takenIn(1, 0), mailDone.takenIn(0, 1), mailDone.takenIn(1200, 12)]
			}
		},
		'mail/refusals': {
			title: 'What can’t be read',
			spoken: {
				mailRefusalWords: () => CODES.map(mailRefusalWords),
				mailSkipWords: () => [...mailSkipWords(skips(1)), ...mailSkipWords(skips(1200))],
				mailCutWords: () => [mailCutWords(1), mailCutWords(12)],
				'mailReadingTexts.unknownZone': () => [mailReadingTexts.unknownZone('Customized Time Zone')]
			}
		}
	}
};
