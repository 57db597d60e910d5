/** Reads the calendar's invitations of a mail, and the sentences that move or cancel an appointment. */
import { addDays } from '../../domain/day';
import type { InterviewTerms } from '../../domain/interviews/changes';
import type { Lead } from '../../domain/lead';
import type { Channel, Promised, Touch } from '../../domain/touch';
import { daysInText, slashesOf } from '../../paste/days-in-text';
import type { Invitation } from '../message';
import type { Draft, MailOnLead } from './draft';
import { eventHash } from './mail-hash';
import type { TouchFacts } from './proposal';

type Appointment = Touch & { readonly promise: Promised };

/** Returns what the calendar's invitations of a mail say. An answer to one, and a revision that is known, say nothing. */
export function fromCalendar(mail: MailOnLead): readonly Draft[] {
	return mail.message.invitations.flatMap((invitation) => {
		if (invitation.method === 'reply') return [];
		return invitation.method === 'cancel' ? cancelled(mail, invitation) : requested(mail, invitation);
	});
}

function cancelled({ lead, events }: MailOnLead, { uid, sequence, summary, on }: Invitation): Draft[] {
	const hash = eventHash(uid);
	const known = events.get(hash)?.touchId;
	const touch = known
		? standing(lead).find(({ id }) => id === known)
		: onlyOne(standing(lead).filter(({ promise }) => promise.on === on));
	if (!touch) return [];
	return [
		{
			kind: 'cancelled',
			because: summary,
			change: { what: 'cancel', touchId: touch.id },
			event: { hash, sequence }
		}
	];
}

function requested(mail: MailOnLead, invitation: Invitation): Draft[] {
	const { lead, events } = mail;
	const hash = eventHash(invitation.uid);
	const event = { hash, sequence: invitation.sequence };
	const terms = termsOf(invitation);
	const touch = invitationTouch(mail, terms);
	const known = events.get(hash);
	const because = invitation.summary || invitation.description;
	if (!known) {
		// The calendar's form of an appointment that a letter has agreed already.
		const agreed = onlyOne(standing(lead).filter(({ promise }) => promise.on === terms.on));
		if (agreed)
			return isTold(agreed.promise, terms)
				? []
				: [{ kind: 'moved', because, change: moveTo(agreed.id, terms, touch, mail), event }];
		return [{ kind: 'invitation', because, change: { what: 'touch', touch, ...personOf(mail) }, event }];
	}
	if (invitation.sequence <= known.sequence) return [];
	const before = lead?.touches.find(({ id }) => id === known.touchId);
	if (before?.promise && isTold(before.promise, terms)) return [];
	return [{ kind: 'moved', because, change: moveTo(known.touchId, terms, touch, mail), event }];
}

const personOf = ({ message: { from } }: MailOnLead) => (from ? { personEmail: from.email } : {});

const moveTo = (touchId: string, terms: InterviewTerms, invitation: TouchFacts, mail: MailOnLead) =>
	({ what: 'move', touchId, terms, invitation, ...personOf(mail) }) as const;

/** Returns true if an appointment says everything that the terms say. */
function isTold(promise: Promised, { on, at, place }: InterviewTerms): boolean {
	return (
		promise.on === on &&
		(at === undefined || promise.at === at) &&
		(place === undefined || promise.place === place)
	);
}

function termsOf({ on, at, zone, place, summary }: Invitation): InterviewTerms {
	const channel = channelOf(place, summary);
	return {
		on,
		...(at && { at, ...(zone && { zone }) }),
		...(place && { place }),
		...(channel && { channel })
	};
}

const BY_PHONE = /\b(?:phone|telephone|tel:)|telefon|téléphon|teléfon/iu;
const IS_ONLINE = /https?:|\b(?:zoom|teams|meet|webex|online|video|skype|hangouts)\b/i;

function channelOf(place: string | undefined, summary: string): Channel | undefined {
	if (BY_PHONE.test(`${place ?? ''} ${summary}`)) return 'phone';
	return place && !IS_ONLINE.test(place) ? 'in-person' : undefined;
}

/** Returns the invitation as a touch, with the appointment as their promise. */
export function invitationTouch(
	{ moment }: Pick<MailOnLead, 'moment'>,
	{ on, at, zone, channel, place }: InterviewTerms
): TouchFacts {
	const hour = at === undefined ? {} : { at, ...(zone && { zone }) };
	const promise = { by: 'them', on, ...hour, ...(channel && { channel }), ...(place && { place }) } as const;
	return { ...moment, direction: 'in', channel: 'email', kind: 'invitation', promise };
}

/** Returns what a letter says of an appointment that the lead has: it moves to another day, or does not take place. */
export function fromLetter(mail: MailOnLead): Draft | null {
	const { content, lead, moment } = mail;
	const ahead = standing(lead).filter(({ promise }) => promise.on >= addDays(moment.on, -1));
	if (ahead.length === 0 || (content.cancels === undefined && content.moves === undefined)) return null;
	if (content.decision && content.cancels === undefined) return null;
	const slashes = slashesOf(content.text);
	const days = daysInText(content.text, moment.on, slashes).filter(({ day }) => day >= moment.on);
	const named = ahead.filter(({ promise }) => days.some(({ day }) => day === promise.on));
	const touch = onlyOne(named) ?? onlyOne(ahead);
	if (!touch) return null;
	const next = days.filter(({ day }) => day !== touch.promise.on);
	const isOneDay = new Set(next.map(({ day }) => day)).size === 1;
	const dated = next.find(({ at }) => at) ?? next[0];
	if (content.moves !== undefined && isOneDay && dated) {
		const { channel, place } = touch.promise;
		const terms = { on: dated.day, at: dated.at, zone: dated.zone, channel, place };
		return {
			kind: 'moved',
			because: content.moves,
			change: moveTo(touch.id, terms, invitationTouch(mail, terms), mail)
		};
	}
	if (content.cancels === undefined) return null;
	return { kind: 'cancelled', because: content.cancels, change: { what: 'cancel', touchId: touch.id } };
}

/** Returns the invitations of a lead whose appointment stands. */
export function standing(lead: Lead | undefined): readonly Appointment[] {
	return (lead?.touches ?? []).filter(
		(touch): touch is Appointment => touch.kind === 'invitation' && touch.promise !== undefined
	);
}

const onlyOne = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
