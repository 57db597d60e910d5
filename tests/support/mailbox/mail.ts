/** Makes a mail of the few facts that a test is about. */
import type { MailMessage } from '../../../src/lib/mail/message';

export const ME = { name: 'Sam Doe', email: 'sam@doe.example' };
export const DANA = { name: 'Dana Ruiz', email: 'dana@northwind.example' };

let count = 0;

/** @param day the day of sending, at noon (UTC) */
export function mail(day: string, fields: Partial<MailMessage> = {}): MailMessage {
	return {
		id: `${++count}@made-up.example`,
		references: [],
		from: DANA,
		to: [ME],
		cc: [],
		sentAt: Date.parse(`${day}T12:00:00Z`),
		subject: 'Analyst',
		text: '',
		signature: '',
		automatic: false,
		list: false,
		invitations: [],
		...fields
	};
}
