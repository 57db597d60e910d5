/** Reads the content of one mail, without knowing the leads: what its sentences say, and whether a program sent it. */
import type { Day } from '../../domain/day';
import { daysIn, NO_DAYS, type MailDays } from '../../paste/mail/mail-days';
import { sentencesOf, shown, statements } from '../../paste/mail/mail-sentences';
import { decisionIn, isPersonsName, type Decision } from '../../paste/mail/mail-verdict';
import * as say from '../../paste/mail/mail-words';
import { domainOf, systemOf } from '../matching/senders';
import type { MailMessage } from '../message';
import * as words from './mail-words';

/** Holds the facts that one mail states. */
export interface MailContent {
	readonly subject: string;
	readonly text: string;
	readonly sentences: readonly string[];
	/** Sent by a program, or in the name of an office that acknowledges receipt. */
	readonly automatic: boolean;
	/** A no or an offer. */
	readonly decision: Decision | null;
	readonly days: MailDays;
	/** The sentence that acknowledges an application. */
	readonly acknowledges?: string;
	/** The sentence that cancels an appointment. */
	readonly cancels?: string;
	/** The sentence that moves an appointment. */
	readonly moves?: string;
	/** True if it tells of an account, a survey, a draft or jobs to apply for: no event of a search. */
	readonly beside: boolean;
}

/** Reads a mail as `boundedMail` gives it. @param on the day of sending, from which days are counted */
export function contentOf(message: MailMessage, on: Day): MailContent {
	const { subject, text } = message;
	const sentences = sentencesOf(text);
	const cancels = aboutAppointment(sentences, text, subject, words.CANCELS);
	const moves = aboutAppointment(sentences, text, subject, words.MOVES);
	// "We must cancel the interview" is no refusal of the person.
	const decision = decisionIn(sentences.filter((sentence) => sentence !== cancels && sentence !== moves));
	const acknowledges = acknowledgementIn(subject, sentences, isOffice(message));
	const automatic = isAutomatic(message, text, acknowledges !== undefined);
	return {
		subject,
		text,
		sentences,
		automatic,
		decision,
		days: decision?.what === 'no' ? NO_DAYS : daysIn(sentences, text, on),
		...(acknowledges !== undefined && { acknowledges }),
		...(cancels !== undefined && { cancels }),
		...(moves !== undefined && { moves }),
		beside: isBeside(subject, text)
	};
}

/** Returns the sentence that does something to an appointment, which the mail must name. */
function aboutAppointment(
	sentences: readonly string[],
	text: string,
	subject: string,
	doing: RegExp
): string | undefined {
	const said = sentences.find((sentence) => doing.test(sentence) && words.APPOINTMENT.test(sentence));
	if (said !== undefined) return said;
	if (!words.APPOINTMENT.test(`${subject}\n${text}`)) return undefined;
	return sentences.find((sentence) => statements(sentence).some((clause) => doing.test(clause)));
}

/** Returns the sentence that acknowledges an application: of an office or a program in freer words than of a person. */
function acknowledgementIn(
	subject: string,
	sentences: readonly string[],
	isOffice: boolean
): string | undefined {
	const acknowledges = (text: string) =>
		say.ACKNOWLEDGES.test(text) || (isOffice && words.APPLICATION.test(text) && words.RECEIPT.test(text));
	const said = sentences.find((sentence) => !sentence.endsWith('?') && acknowledges(sentence));
	return said ?? (acknowledges(subject) ? subject : undefined);
}

/** Returns true if a mail comes from no person: a program, an applicant system, an office. */
export function isOffice({ automatic, from, channel }: MailMessage): boolean {
	if (channel === 'message') return automatic;
	return automatic || !from || systemOf(domainOf(from.email)) !== undefined || !isPersonsName(from);
}

function isAutomatic(message: MailMessage, text: string, acknowledges: boolean): boolean {
	const { automatic, list, from, channel } = message;
	if (channel === 'message') return automatic || list;
	if (automatic || list || !from || say.AUTOMATIC.test(text)) return true;
	const mailbox = from.email.split('@')[0] ?? '';
	if (say.NO_REPLY.test(mailbox) || systemOf(domainOf(from.email)) !== undefined) return true;
	return acknowledges && !isPersonsName(from);
}

function isBeside(subject: string, text: string): boolean {
	const start = text.slice(0, 400);
	return words.ACCOUNT.test(subject) || words.JOB_ALERT.test(subject) || words.ACCOUNT.test(start);
}

/** Returns the sentence that a proposal rests on, as it is shown; the subject where the text has none. */
export function restsOn(content: MailContent, sentence?: string): string {
	return shown(
		sentence ??
			content.sentences.find((each) => each.length > 30) ??
			// A greeting says nothing.
			(content.sentences.find((each) => each !== '' && !/[,:]$/u.test(each)) || content.subject)
	);
}
