/** Words why a file of mail was refused, and what of a file was left out. */
import { figures } from '../../domain/locale';
import type { MailRefusalCode, MailSkip } from '../../mail/reading/refusal';

const REFUSALS: Readonly<Record<MailRefusalCode, string>> = {
	empty: 'This file is empty.',
	outlook: 'This is a file for Outlook only. Save the messages as .eml, and choose those.',
	'zip-without-mail':
		'This zip file isn’t a LinkedIn archive. If there’s mail in it, unpack it first, and choose what was in it.',
	'zip-damaged': 'This zip file is damaged. Download it again, and choose the new one.',
	'zip-password': 'This zip file has a password. Unpack it first, and choose what was in it.',
	'zip-too-large':
		'This zip file is larger than 200 MB when it’s unpacked. Unpack it first, and choose the CSV files in it.',
	'too-large': 'This file is larger than 50 MB. Export fewer months, and choose that file.',
	'too-slow': 'Reading this file took too long.',
	'unreadable-table':
		'The messages in this file couldn’t be read. Download the archive again, and choose it.',
	unknown:
		'Tactful can’t read this file. Choose an email (.eml), a mailbox (.mbox), a calendar (.ics) or contacts (.vcf).'
};

/** Says why a file was refused. */
export const mailRefusalWords = (code: MailRefusalCode): string => REFUSALS[code];

const SKIPS: Readonly<Record<MailSkip, readonly [one: string, many: (count: string) => string]>> = {
	unreadable: ['1 message couldn’t be read', (count) => `${count} messages couldn’t be read`],
	deleted: ['1 deleted message was skipped', (count) => `${count} deleted messages were skipped`],
	draft: ['1 draft was skipped', (count) => `${count} drafts were skipped`],
	spam: ['1 spam message was skipped', (count) => `${count} spam messages were skipped`],
	'unreadable-event': ['1 event couldn’t be read', (count) => `${count} events couldn’t be read`],
	'over-limit': ['1 more entry wasn’t read', (count) => `${count} more entries weren’t read`]
};

/** Says what was left out of a file, one line for each reason. */
export const mailSkipWords = (skipped: Readonly<Partial<Record<MailSkip, number>>>): string[] =>
	(Object.keys(SKIPS) as MailSkip[])
		.filter((reason) => (skipped[reason] ?? 0) > 0)
		.map((reason) => {
			const count = skipped[reason]!;
			return count === 1 ? SKIPS[reason][0] : SKIPS[reason][1](figures(count));
		});

/** Says how many messages were too large: "Only the beginning of 2 messages was read". */
export const mailCutWords = (count: number): string =>
	count === 1
		? 'Only the beginning of 1 long message was read'
		: `Only the beginning of ${figures(count)} long messages was read`;

export const mailReadingTexts = {
	notStarted: 'Reading mail couldn’t start. Reload the page, and try again.',
	repeats: 'This event repeats. Only its first day was read.',
	/** Tells of an hour whose zone nobody knows. */
	unknownZone: (zone: string): string => `Its time zone, “${zone}”, isn’t known. Check the hour.`
};
