import type { MailRefusalCode } from '../../../src/lib/mail/reading/refusal';
import {
	mailCutWords,
	mailReadingTexts,
	mailRefusalWords,
	mailSkipWords
} from '../../../src/lib/messages/mail/refusals';
import {
	mailChangeWords,
	mailKindName,
	mailPartyWords,
	mailReadTexts,
	mailSkippedWords,
	mailTexts
} from '../../../src/lib/messages/mail/mail-texts';
import { mailDone } from '../../../src/lib/messages/mail/mail-done';
import { MAIL_KINDS } from '../../../src/lib/mail/understanding/mail-kind';
import type { MailChange, TouchFacts } from '../../../src/lib/mail/proposals/proposal';
import type { SentencesOfPage } from './pages';

const CODES: readonly MailRefusalCode[] = [
	...(['empty', 'outlook', 'zip-without-mail', 'zip-damaged', 'zip-password', 'zip-too-large'] as const),
	...(['too-large', 'too-slow', 'unreadable-table', 'unknown'] as const)
];
const skips = (count: number) => ({
	...{ unreadable: count, deleted: count, draft: count, spam: count },
	...{ 'unreadable-event': count, 'over-limit': count }
});

const TODAY = '2026-03-09';
const person = { name: 'Dana Ruiz', title: 'Recruiter' };
const touch = (facts: Partial<TouchFacts>): MailChange => ({
	what: 'touch',
	touch: { on: TODAY, direction: 'in', channel: 'email', kind: 'reply', ...facts }
});
const invitation: TouchFacts = { on: TODAY, direction: 'in', channel: 'email', kind: 'invitation' };
const CHANGES: readonly MailChange[] = [
	{ what: 'person', person },
	{ what: 'person', person: { name: 'Dana Ruiz' } },
	{ what: 'person', person, personId: 'dana' },
	{ what: 'date', touchId: 'a', on: '2026-03-12' },
	{ what: 'move', touchId: 'a', terms: { on: '2026-03-12' }, invitation },
	{ what: 'cancel', touchId: 'a' },
	touch({ promise: { by: 'them', on: '2026-03-12', answer: true } }),
	touch({ promise: { by: 'them', on: '2026-03-12' } }),
	touch({ deadline: '2026-03-12' })
];
const skippedMails = (count: number) => ({ known: count, logged: count, undated: count, unrelated: count });
const both = (words: (count: number) => string) => [words(1), words(1200)];

export const mailSentences: SentencesOfPage = {
	page: 'Mail',
	modules: {
		'mail/mail-done': {
			title: 'What was added',
			spoken: {
				'mailDone.takenIn': () => [mailDone.takenIn(1, 0), mailDone.takenIn(12, 1), mailDone.takenIn(0, 2)]
			}
		},
		'mail/mail-texts': {
			title: 'Add from email',
			spoken: {
				'mailTexts.leadFor': () => [mailTexts.leadFor('Northwind – Analyst')],
				'mailTexts.reading': () => [mailTexts.reading('Inbox.mbox')],
				'mailTexts.found': () => both(mailTexts.found),
				'mailTexts.addSure': () => both(mailTexts.addSure),
				'mailTexts.addKind': () => [mailTexts.addKind('Rejection', 12)],
				'mailTexts.of': () => [mailTexts.of('Add', 'Rejection · Mar 9 · from Dana Ruiz')],
				'mailTexts.take': () => both(mailTexts.take),
				'mailTexts.takeNone': () => both(mailTexts.takeNone),
				'mailTexts.alsoSkips': () => [mailTexts.alsoSkips(2)],
				'mailTexts.unpicked': () => both(mailTexts.unpicked),
				'mailTexts.gone': () => both(mailTexts.gone),
				'mailTexts.wrongDay': () => [mailTexts.wrongDay(TODAY)],
				mailKindName: () => MAIL_KINDS.map(mailKindName),
				mailPartyWords: () => [mailPartyWords('in', 'Dana Ruiz'), mailPartyWords('out', 'Dana Ruiz')],
				mailChangeWords: () => CHANGES.map((change) => mailChangeWords(change, TODAY)),
				mailSkippedWords: () => [
					...mailSkippedWords(skippedMails(1)),
					...mailSkippedWords(skippedMails(1200))
				],
				'mailReadTexts.past': () => both(mailReadTexts.past),
				'mailReadTexts.over': () => both(mailReadTexts.over),
				'mailReadTexts.repeats': () => both(mailReadTexts.repeats),
				'mailReadTexts.contacts': () => both(mailReadTexts.contacts),
				'mailReadTexts.messages': () => both(mailReadTexts.messages),
				'mailReadTexts.toImport': () => [mailReadTexts.toImport('Connections.csv')]
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
