/** A message that is pasted is read as one that comes in a file. */
import { expect, test } from 'vitest';
import { readPastedMessage } from '../../../src/lib/mail/reading/pasted-message';
import { readMessage } from '../../../src/lib/mail/reading/read-message';

const TODAY = '2026-03-11';
const OPTIONS = { latest: Date.UTC(2026, 2, 12) };
const paste = (text: string) => readPastedMessage(text, TODAY, OPTIONS);

test('its source is read as the file would be', async () => {
	const source =
		'Return-Path: <d@northwind.example>\nFrom: Dana Ruiz <d@northwind.example>\nDate: Tue, 10 Mar 2026 10:12:00 +0100\nMessage-ID: <1@x>\n\nFriday suits me.';
	const pasted = await paste(`\n${source}`);
	expect(pasted).toEqual(await readMessage(new TextEncoder().encode(source), OPTIONS));
	expect(pasted.messages[0]).toMatchObject({ id: '1@x', text: 'Friday suits me.' });
});

test.each([
	'From: Dana Ruiz <d@northwind.example>\nSent: Monday, March 9, 2026 10:12 AM\nTo: Kim\nSubject: Analyst',
	'Von: Dana Ruiz <d@northwind.example>\nGesendet: Montag, 9. März 2026 10:12\nAn: Kim\nBetreff: Analyst',
	'De: Dana Ruiz <d@northwind.example>\nEnviado em: 9 de março de 2026 10:12\nPara: Kim\nAssunto: Analyst',
	'Da: Dana Ruiz <d@northwind.example>\nInviato: lunedì 9 marzo 2026 10:12\nA: Kim\nOggetto: Analyst'
])('what a program shows is read: %s', async (head) => {
	const { messages } = await paste(`${head}\n\nFriday suits me.\n\nBest regards\nDana Ruiz`);
	expect(messages).toMatchObject([
		{
			from: { name: 'Dana Ruiz', email: 'd@northwind.example' },
			sentOn: '2026-03-09',
			subject: 'Analyst',
			text: 'Friday suits me.',
			signature: 'Dana Ruiz'
		}
	]);
	expect(messages[0]).not.toHaveProperty('sentAt');
});

test('a text that is no message is none', async () => {
	for (const text of ['', 'Hello, how are you?', 'a: '.repeat(1_000_000), ':\n'.repeat(10_000)])
		expect(await paste(text)).toMatchObject({ messages: [], skipped: 'unreadable' });
});
