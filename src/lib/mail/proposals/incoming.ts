/** Makes drafts of a mail from the other side. In doubt it claims nothing. */
import { systemOf, domainOf } from '../matching/senders';
import { isOffice, restsOn } from '../understanding/mail-content';
import type { MailKind } from '../understanding/mail-kind';
import * as words from '../understanding/mail-words';
import { fromCalendar, fromLetter, invitationTouch } from './appointments';
import type { Draft, MailOnLead } from './draft';
import type { TouchFacts } from './proposal';

/** Returns what an incoming mail says about its lead, the main thing first; none where that is not certain. */
export function incoming(mail: MailOnLead): readonly Draft[] {
	const { message, content } = mail;
	const events = fromCalendar(mail);
	if (events.length > 0 || message.invitations.length > 0) return events;
	if (content.beside) return [];
	const letter = fromLetter(mail);
	if (letter) return [letter];
	const said = decided(mail) ?? invited(mail);
	if (said) return said;
	if (content.automatic) return byProgram(mail);
	const isAnswer = message.inReplyTo !== undefined || message.references.length > 0;
	return isOffice(message) && !isAnswer && content.days.deadline === undefined ? [] : [byPerson(mail)];
}

const NOES = { role: 'rejection', 'not-now': 'not-now', contact: 'no-contact' } as const;

function decided(mail: MailOnLead): readonly Draft[] | null {
	const { decision, days, text, subject } = mail.content;
	if (!decision || words.NO_JOB.test(`${subject}\n${text}`)) return null;
	if (decision.what === 'no') {
		const scope = decision.no ?? 'role';
		return [draft(mail, NOES[scope], { kind: 'reply', no: { scope } }, decision.because)];
	}
	const deadline = days.deadline ? { deadline: days.deadline } : {};
	return [draft(mail, 'offer', { kind: 'offer', ...deadline }, decision.because)];
}

function invited(mail: MailOnLead): readonly Draft[] | null {
	const { days, cancels, moves } = mail.content;
	const { named } = days;
	// A mail may move or cancel an appointment that the lead does not have.
	if (!named || named.answer || cancels !== undefined || moves !== undefined) return null;
	const because = mail.content.sentences.find((sentence) => words.APPOINTMENT.test(sentence));
	const { on, at, zone, channel, place } = named;
	const { kind: _kind, ...touch } = invitationTouch(mail, { on, at, zone, channel, place });
	return [draft(mail, 'invitation', { ...touch, kind: 'invitation' }, because)];
}

/** Returns an acknowledgement, with the application that it proves, or what a program wants by a day. It is no person's reply. */
function byProgram(mail: MailOnLead): readonly Draft[] {
	const { content, message, moment } = mail;
	if (content.acknowledges !== undefined) {
		const channel = 'form' as const;
		const applied = { on: moment.on, direction: 'out', channel, kind: 'application' } as const;
		const application: Draft = {
			kind: 'application',
			because: restsOn(content, content.acknowledges),
			change: { what: 'touch', touch: applied }
		};
		return [
			application,
			draft(mail, 'acknowledgement', { kind: 'reply', automatic: true }, content.acknowledges)
		];
	}
	const { deadline } = content.days;
	const isSystem = systemOf(domainOf(message.from?.email ?? '')) !== undefined;
	if (!deadline || message.list || !isSystem) return [];
	return [draft(mail, 'question', { kind: 'reply', automatic: true, deadline })];
}

function byPerson(mail: MailOnLead): Draft {
	const { content, lead } = mail;
	const { deadline } = content.days;
	const named = content.days.named?.answer ? content.days.named : undefined;
	const isRefused = lead?.stage === 'rejected';
	const asks = content.sentences.some((sentence) => sentence.endsWith('?'));
	if (isRefused && !named && !deadline && !asks && words.COURTESY.test(content.text))
		return draft(mail, 'thank-you', { kind: 'thank-you' });
	const kind: MailKind = deadline ? 'question' : named ? 'promise' : 'reply';
	const promise =
		named && ({ by: 'them', on: named.on, ...(named.at && { at: named.at }), answer: true } as const);
	const { change, ...rest } = draft(mail, kind, {
		kind: 'reply',
		...(promise && { promise }),
		...(deadline && { deadline })
	});
	return { ...rest, change: { ...change, ...(isRefused && { keepsNo: true }) } as Draft['change'] };
}

type Said = Pick<TouchFacts, 'kind'> & Partial<TouchFacts>;

function draft(
	{ content, message, moment }: MailOnLead,
	kind: MailKind,
	said: Said,
	because?: string
): Draft {
	const touch: TouchFacts = { ...moment, direction: 'in', channel: message.channel ?? 'email', ...said };
	const person = content.automatic ? {} : writerOf(message);
	return { kind, because: restsOn(content, because), change: { what: 'touch', touch, ...person } };
}

function writerOf({ from, sender }: MailOnLead['message']): { personEmail?: string; personName?: string } {
	if (from) return { personEmail: from.email };
	return sender ? { personName: sender } : {};
}
