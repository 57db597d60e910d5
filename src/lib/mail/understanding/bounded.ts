/** Cuts a mail to what is looked at, so that no mail costs more than another. */
import type { Invitation, MailAddress, MailMessage } from '../message';

const LONGEST_TEXT = 8_000;
const LONGEST_SUBJECT = 300;
const LONGEST_SIGNATURE = 1_000;
const LONGEST_NAME = 120;
const LONGEST_PLACE = 500;
/** The longest word that is no link. */
const LONGEST_WORD = 200;
const MOST_ADDRESSES = 50;
const MOST_REFERENCES = 50;
const MOST_INVITATIONS = 20;

/** Returns a mail with the beginning of its texts and without endless words: all that is understood of it. */
export function boundedMail(message: MailMessage): MailMessage {
	const { from, replyTo, to, cc, references, subject, text, signature, invitations } = message;
	return {
		...message,
		...(from && { from: address(from) }),
		...(replyTo && { replyTo: address(replyTo) }),
		to: to.slice(0, MOST_ADDRESSES).map(address),
		cc: cc.slice(0, MOST_ADDRESSES).map(address),
		references: references.slice(-MOST_REFERENCES),
		subject: cut(subject, LONGEST_SUBJECT),
		text: cut(text, LONGEST_TEXT),
		signature: cut(signature, LONGEST_SIGNATURE),
		invitations: invitations.slice(0, MOST_INVITATIONS).map(invitation)
	};
}

const cut = (text: string, length: number) =>
	text
		.slice(0, length)
		.toWellFormed()
		.replace(/\S+/g, (word) => (word.length > LONGEST_WORD && !/^https?:/i.test(word) ? '' : word));

const address = ({ name, email }: MailAddress): MailAddress => ({
	name: cut(name, LONGEST_NAME),
	email: email.slice(0, 254)
});

const invitation = (event: Invitation): Invitation => ({
	...event,
	summary: cut(event.summary, LONGEST_SUBJECT),
	description: cut(event.description, LONGEST_TEXT),
	...(event.place !== undefined && { place: cut(event.place, LONGEST_PLACE) })
});
