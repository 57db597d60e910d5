/** Holds the words of the page on which mail is handed over, and its proposals are taken or left. */
import { figures } from '../../domain/locale';
import type { MailChange, Skipped } from '../../mail/proposals/proposal';
import type { MailKind } from '../../mail/understanding/mail-kind';
import { dateInWords } from '../common/days';
import { isolated } from '../common/touches';
import type { Day } from '../../domain/day';

const counted = (count: number, one: string, many: string) => `${figures(count)} ${count === 1 ? one : many}`;

export const mailTexts = {
	title: 'Add from email',
	lead: 'Choose your mail. You see what’s in it before anything is saved. It’s read on this device and stays here.',
	/** Where the page was opened from a lead. */
	leadFor: (name: string) =>
		`Mail that fits none of your other jobs is shown under ${isolated(name)}. You choose what’s added.`,
	choose: 'Choose files',
	files: 'Mail files',
	hint: 'Emails (.eml), mailboxes (.mbox), invites (.ics), contacts (.vcf), or a LinkedIn archive (.zip). You can also drop them here.',
	drop: 'Drop the files anywhere',
	paste: 'Or paste an email',
	pasteField: 'Email with its headers',
	pasteRead: 'Read',
	pasted: 'Pasted email',
	reading: (name: string) => `Reading ${isolated(name)}`,
	comparing: 'Comparing with your leads',
	taking: 'Saving',
	stop: 'Stop reading',
	stopped: 'Stopped. Nothing was saved.',
	ways: 'How to get your mail',
	none: 'Nothing new for your leads in this mail.',
	whose: 'Which of these addresses are yours?',
	whoseName: 'Which of these is your name on LinkedIn?',
	whoseHint: 'So Tactful can tell what you sent from what you received. It remembers your addresses.',
	whoseDone: 'Continue',
	keepText: 'Keep each email’s text as a note',
	found: (count: number) => `${counted(count, 'email', 'emails')} to look at`,
	addSure: (count: number) =>
		count === 1 ? 'Select the sure one' : `Select the ${figures(count)} sure ones`,
	kinds: 'All of one kind',
	addKind: (kind: string, count: number) => `${kind} (${figures(count)})`,
	addAll: 'Select all',
	leaveAll: 'Skip all',
	add: 'Add',
	leave: 'Skip',
	edit: 'Change',
	edited: 'Done',
	/** Names the buttons of a row to screen readers. */
	of: (act: string, what: string) => `${act}: ${what}`,
	what: 'What it is',
	day: 'Day',
	job: 'Job',
	company: 'Company',
	role: 'Role',
	newLead: 'New lead',
	pickLead: 'Which job is it?',
	pick: 'Choose a job',
	take: (count: number) => `Add ${counted(count, 'email', 'emails')}`,
	/** The main button while nothing is chosen. */
	takeNothing: 'Choose what to add',
	takeNone: (count: number) => `Skip ${counted(count, 'email', 'emails')}`,
	/** Says what the press does beside adding. */
	alsoSkips: (left: number) => `Also skips ${figures(left)}`,
	leaving:
		'Leave without adding? What you selected or changed here isn’t saved, and you’d have to choose the files again.',
	unpicked: (count: number) =>
		count === 1
			? '1 selected email needs a job. Choose one.'
			: `${figures(count)} selected emails need a job. Choose one for each.`,
	gone: (count: number) =>
		count === 1
			? '1 change wasn’t added: its lead is in the trash.'
			: `${figures(count)} changes weren’t added: their leads are in the trash.`,
	wrongDay: (today: Day) => `Choose ${dateInWords(today, today)} or an earlier day.`,
	noCompany: 'Enter a company name.',
	read: 'What was read'
};

/** Says in one line how mail is got out of each program. */
export const mailWays: readonly { readonly name: string; readonly how: string }[] = [
	{
		name: 'Gmail',
		how: 'Go to takeout.google.com, select only Mail, and download. Unpack the zip and choose the .mbox file.'
	},
	{ name: 'Thunderbird', how: 'Select the messages, save them as files, and choose the .eml files.' },
	{
		name: 'Apple Mail',
		how: 'Select a mailbox, then Mailbox > Export Mailbox. Choose the mbox file in the folder.'
	},
	{
		name: 'Outlook',
		how: 'In the new Outlook or on the web, download the message as .eml. Files that end in .msg or .pst can’t be read here.'
	},
	{
		name: 'LinkedIn',
		how: 'In Settings > Data privacy > Get a copy of your data, select Messages, and choose the zip.'
	}
];

const KINDS: Readonly<Record<MailKind, string>> = {
	application: 'Application',
	approach: 'First email',
	acknowledgement: 'Automatic reply',
	reply: 'Reply',
	promise: 'They named a date',
	question: 'They need something from you',
	invitation: 'Interview invite',
	moved: 'Interview moved',
	cancelled: 'Interview canceled',
	rejection: 'Rejection',
	'not-now': 'Not now',
	'no-contact': 'Asked for no more contact',
	offer: 'Offer',
	'thank-you': 'Thank-you',
	'follow-up': 'Follow-up',
	person: 'Contact'
};

export const mailKindName = (kind: MailKind): string => KINDS[kind];

/** Says who wrote: "from Dana Ruiz", "to Dana Ruiz". */
export const mailPartyWords = (direction: 'in' | 'out', name: string): string =>
	direction === 'in' ? `from ${isolated(name)}` : `to ${isolated(name)}`;

/** Says what would change on the lead, where the kind alone does not say it. */
export function mailChangeWords(change: MailChange, today: Day): string {
	switch (change.what) {
		case 'person':
			return change.personId
				? `Adds details for ${isolated(change.person.name)}`
				: `Adds ${isolated(change.person.name)}${change.person.title ? `, ${isolated(change.person.title)}` : ''}`;
		case 'date':
			return `Sets the date to ${dateInWords(change.on, today)}`;
		case 'move':
			return `Moves the interview to ${dateInWords(change.terms.on, today)}`;
		case 'cancel':
			return 'Cancels the interview';
		case 'touch': {
			const { promise, deadline } = change.touch;
			if (promise?.answer) return `They said they’d answer by ${dateInWords(promise.on, today)}`;
			if (promise) return `Interview on ${dateInWords(promise.on, today)}`;
			return deadline ? `They need an answer by ${dateInWords(deadline, today)}` : '';
		}
	}
}

const SKIPPED: Readonly<Record<Skipped, readonly [one: string, many: string]>> = {
	known: ['email was handled before', 'emails were handled before'],
	logged: ['email is already on your timeline', 'emails are already on your timeline'],
	undated: ['email has no date', 'emails have no date'],
	unrelated: ['email isn’t about your leads', 'emails aren’t about your leads']
};

/** Says what was skipped, one line for each reason. */
export const mailSkippedWords = (skipped: Readonly<Record<Skipped, number>>): string[] =>
	(Object.keys(SKIPPED) as Skipped[])
		.filter((reason) => skipped[reason] > 0)
		.map((reason) => counted(skipped[reason], ...SKIPPED[reason]));

export const mailReadTexts = {
	past: (count: number) =>
		counted(count, 'event is over and wasn’t used', 'events are over and weren’t used'),
	over: (count: number) =>
		counted(
			count,
			'email wasn’t read: there were too many at once. Choose fewer files.',
			'emails weren’t read: there were too many at once. Choose fewer files.'
		),
	repeats: (count: number) =>
		count === 1
			? '1 event repeats. Only its first day was read.'
			: `${figures(count)} events repeat. Only their first days were read.`,
	contacts: (count: number) =>
		counted(
			count,
			'contact isn’t from a company on your list',
			'contacts aren’t from companies on your list'
		),
	messages: (count: number) => counted(count, 'email was read', 'emails were read'),
	toImport: (name: string) => `Import ${isolated(name)}`,
	tables: 'These lists go through Import:'
};
