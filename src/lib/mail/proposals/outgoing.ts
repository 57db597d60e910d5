/** Makes a draft of a mail that the user wrote. */
import { addDays, type Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { Touch, TouchKind } from '../../domain/touch';
import { restsOn, type MailContent } from '../understanding/mail-content';
import * as words from '../understanding/mail-words';
import { standing } from './appointments';
import type { Draft, MailOnLead } from './draft';

/** A talk is thanked for within so many days. */
const THANKED_WITHIN = 14;

/** Returns what the user's own mail is: an application, an answer, a thank-you, a follow-up or an approach. */
export function outgoing(mail: MailOnLead): Draft {
	const { content, message, moment } = mail;
	const kind = kindOf(mail);
	const [to] = message.to;
	const [recipient] = message.recipients ?? [];
	return {
		kind,
		because: restsOn(content),
		change: {
			what: 'touch',
			touch: { ...moment, direction: 'out', channel: message.channel ?? 'email', kind },
			...(to && { personEmail: to.email }),
			...(recipient && { personName: recipient })
		}
	};
}

type OwnKind = Extract<TouchKind, 'application' | 'approach' | 'reply' | 'thank-you' | 'follow-up'>;

function kindOf({ lead, content, message, moment }: MailOnLead): OwnKind {
	const touches = lead?.touches ?? [];
	const all = `${content.subject}\n${content.text}`;
	const asks = words.FOLLOWS_UP.test(all);
	const isAnswer = message.inReplyTo !== undefined || message.references.length > 0;
	if (!isAnswer && !asks && words.APPLIES.test(all)) return 'application';
	if (!asks && isThanks(content) && (lead === undefined || metBefore(lead, moment.on) || !isAnswer))
		return 'thank-you';
	const before = [...touches].filter(({ on }) => on <= moment.on);
	if (asks && !owesAnswer(before)) return 'follow-up';
	if (isAnswer && (lead === undefined || owesAnswer(before))) return 'reply';
	if (before.some(isSent)) return 'follow-up';
	return isAnswer ? 'reply' : 'approach';
}

const isThanks = ({ subject, text }: MailContent) =>
	words.THANKS_FOR_TALK.test(subject) || words.THANKS_FOR_TALK.test(text.slice(0, 600));

const isSent = ({ direction, undated }: Touch) => direction === 'out' && !undated;

/** Returns true if the last that was heard of a person came after the last that was sent. */
function owesAnswer(touches: readonly Touch[]): boolean {
	const last = touches.findLast(({ automatic, undated }) => !automatic && !undated);
	return last?.direction === 'in';
}

/** Returns true if there was an interview, or an appointment came, in the days before. */
function metBefore(lead: Lead, on: Day): boolean {
	const first = addDays(on, -THANKED_WITHIN);
	const days = [
		...standing(lead).map(({ promise }) => promise.on),
		...lead.touches.filter(({ kind }) => kind === 'interview').map((touch) => touch.on)
	];
	return days.some((day) => day >= first && day <= on);
}
