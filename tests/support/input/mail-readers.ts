/** The readers of mail, calendars and contacts, each over a text that somebody else wrote. */
import { ownWords, withoutSignature } from '../../../src/lib/paste/mail/own-words';
import { readPastedMessage } from '../../../src/lib/mail/reading/pasted-message';
import { readMailFile } from '../../../src/lib/mail/reading/read-file';
import { LATEST, mailSource } from '../mailbox';

const HEAD = 'From: Dana Ruiz <dana@northwind.example>\nMessage-ID: <1@northwind.example>\n';
const FROM = 'From - Tue Mar 10 10:12:00 2026\n';

const file = (name: string, text: string) =>
	readMailFile(mailSource(name, text), {
		latest: LATEST,
		take: () => undefined,
		progress: () => undefined
	}).catch(() => null);

export const MAIL_READERS: Readonly<Record<string, (text: string) => unknown>> = {
	'the text of a message': (text) => file('1.eml', `${HEAD}\n${text}`),
	'the HTML of a message': (text) => file('1.eml', `${HEAD}Content-Type: text/html\n\n<p>${text}`),
	'a header of a message': (text) => file('1.eml', `${HEAD}Subject: ${text}\n\nHello.`),
	'an address of a message': (text) => file('1.eml', `To: ${text}\n${HEAD}\nHello.`),
	'the type of a message': (text) => file('1.eml', `Content-Type: multipart/mixed; ${text}\n${HEAD}\nHello.`),
	'the parts of a message': (text) =>
		file('1.eml', `${HEAD}Content-Type: multipart/mixed; boundary=a\n\n--a\n${text}`),
	'a mailbox': (text) => file('mbox', `${FROM}${HEAD}\n${text}`),
	'a pasted message': (text) => readPastedMessage(`${HEAD}${text}`, '2026-03-11', { latest: LATEST }),
	'own words': (text) => [ownWords(text.split('\n')), withoutSignature(text)],
	'an invitation': (text) =>
		file(
			'a.ics',
			`BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260310\n${text}\nEND:VEVENT\nEND:VCALENDAR`
		),
	'the description of an invitation': (text) =>
		file(
			'a.ics',
			`BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260310\nDESCRIPTION:${text}\nEND:VEVENT\n`
		),
	'a contact': (text) => file('a.vcf', `BEGIN:VCARD\nFN:${text}\n${text}\nEND:VCARD`),
	'a message of a network': (text) =>
		file('messages.csv', `CONVERSATION ID,FROM,DATE,CONTENT\nc,${text},${text},${text}`)
};
