/** Messages are read as MailMessages: what is there, and nothing that is not. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMessage } from '../../../src/lib/mail/reading/read-message';

const LATEST = Date.UTC(2026, 11, 31);
const reading = (text: string | Uint8Array) =>
	readMessage(typeof text === 'string' ? new TextEncoder().encode(text.replaceAll('\n', '\r\n')) : text, {
		latest: LATEST
	});
const read = async (text: string) => {
	const { messages, skipped } = await reading(text);
	expect(skipped).toBeUndefined();
	return messages[0]!;
};
const HEAD =
	'From: Dana Ruiz <dana@northwind.example>\nTo: kim@x.example\nMessage-ID: <1@northwind.example>\n';

test('a message is read whole', async () => {
	const text = `${HEAD}Cc: "Lee, Ola" <ola@x.example>
Reply-To: jobs@northwind.example
Date: Tue, 10 Mar 2026 10:12:00 +0100
Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=
In-Reply-To: <0@x.example>
References: <a@x.example> <0@x.example>

Friday suits me.

Best regards,
Dana Ruiz
Talent Partner

On Mon, Mar 9, 2026 at 10:12 AM Kim Lee <kim@x.example> wrote:
> Which day?
`;
	expect(await read(text)).toEqual({
		id: '1@northwind.example',
		inReplyTo: '0@x.example',
		references: ['a@x.example', '0@x.example'],
		from: { name: 'Dana Ruiz', email: 'dana@northwind.example' },
		replyTo: { name: '', email: 'jobs@northwind.example' },
		to: [{ name: '', email: 'kim@x.example' }],
		cc: [{ name: 'Ola Lee', email: 'ola@x.example' }],
		sentAt: Date.UTC(2026, 2, 10, 9, 12),
		subject: 'Grüße',
		text: 'Friday suits me.',
		signature: 'Dana Ruiz\nTalent Partner',
		automatic: false,
		list: false,
		invitations: []
	});
});

describe('the text', () => {
	const alternative = (plain: string, html: string) =>
		`${HEAD}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n${plain}\n` +
		`--b\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${html}\n--b--\n`;
	const html = (body: string) => `${HEAD}Content-Type: text/html; charset=utf-8\n\n${body}`;

	test('of HTML has no HTML, and not the message that is answered', async () => {
		const gmail =
			'<div>Friday<br>suits&nbsp;me.</div><div class="gmail_quote">On Monday<blockquote>Which?</blockquote></div>';
		const outlook = '<p>Friday<br>suits me.</p><div id="divRplyFwdMsg"><b>From:</b> Kim</div><p>Which?</p>';
		const apple = '<div>Friday<br>suits me.</div><blockquote type="cite">Which?</blockquote>';
		const named =
			'<style>p{}</style><p>Friday<br>suits me.</p><script>alert(1)</script><img src="https://t.example/1.gif">';
		for (const body of [gmail, outlook, apple, named])
			expect((await read(html(body))).text).toBe('Friday\nsuits me.');
	});

	test('is that of the alternative that says something', async () => {
		expect((await read(alternative('Plain.', '<p>Rich.</p>'))).text).toBe('Plain.');
		expect((await read(alternative('', '<p>Rich.</p>'))).text).toBe('Rich.');
		expect((await read(alternative('Your program can’t show HTML.', '<p>Rich.</p>'))).text).toBe('Rich.');
	});

	test('of a message that is only passed on is that of the other', async () => {
		const text = `${HEAD}\n---------- Forwarded message ---------\nFrom: Ola <ola@x.example>\n\nWe met on Friday.\n`;
		expect((await read(text)).text).toContain('We met on Friday.');
	});

	test.each(['iso-8859-1', 'windows-1252', 'latin1', 'cp1252'])('is decoded from %s', async (charset) => {
		const head = new TextEncoder().encode(`${HEAD}Content-Type: text/plain; charset=${charset}\n\n`);
		const { messages } = await reading(new Uint8Array([...head, 0x47, 0x72, 0xfc, 0xdf, 0x65]));
		expect(messages[0]!.text).toBe('Grüße');
	});

	test.each(['x-nobody-knows', '', '"', 'utf-7', 'x'.repeat(5000)])(
		'in the charset %s is read all the same',
		async (charset) => {
			expect((await read(`${HEAD}Content-Type: text/plain; charset=${charset}\n\nHello.`)).text).toBe(
				'Hello.'
			);
		}
	);

	test('that is quoted-printable or base64 is decoded, and has no controls', async () => {
		const qp = `${HEAD}Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=utf-8\n\nGr=C3=BC=\n=C3=9Fe=00=1B[31m=07`;
		expect((await read(qp)).text).toBe('Grüße[31m');
		const base64 = `${HEAD}Content-Transfer-Encoding: base64\nContent-Type: text/plain; charset=utf-8\n\nR3LDvMOfZQ==`;
		expect((await read(base64)).text).toBe('Grüße');
	});
});

describe('who sent it', () => {
	test.each([
		['Auto-Submitted: auto-replied', true],
		['Auto-Submitted: auto-generated; x', true],
		['Auto-Submitted: no', false],
		['Precedence: auto_reply', true],
		['X-Autoreply: yes', true],
		['X-Mailer: x', false]
	])('%s', async (header, automatic) => {
		expect((await read(`${HEAD}${header}\n\nHello.`)).automatic).toBe(automatic);
	});

	test('is a program where its address takes no replies', async () => {
		expect((await read('From: no-reply@northwind.example\n\nHello.')).automatic).toBe(true);
	});

	test('is a list', async () => {
		for (const header of ['List-Id: <l.x>', 'List-Unsubscribe: <mailto:x@y>', 'Precedence: bulk'])
			expect(await read(`${HEAD}${header}\n\nHello.`)).toMatchObject({ list: true, automatic: false });
	});

	test('is absent where nobody can tell', async () => {
		for (const from of ['', 'From: \n', 'From: Dana\n', 'From: <>\n', 'From: undisclosed:;\n'])
			expect(await read(`${from}Subject: x\n\nHello.`)).not.toHaveProperty('from');
	});

	test('is the first From, without a name that is another address', async () => {
		const text =
			'From: "ceo@northwind.example" <x@evil.example>\nFrom: ceo@northwind.example\nSubject: x\n\nHello.';
		expect((await read(text)).from).toEqual({ name: '', email: 'x@evil.example' });
	});
});

describe('the day', () => {
	const received =
		'Received: from a by b; Tue, 10 Mar 2026 09:12:00 +0000\nReceived: from x by y; Mon, 9 Mar 2026 09:12:00 +0000\n';
	test.each([
		['Date: Wed, 1 Jan 2070 00:00:00 +0000\n', Date.UTC(2026, 2, 10, 9, 12)],
		['Date: nonsense\n', Date.UTC(2026, 2, 10, 9, 12)],
		['', Date.UTC(2026, 2, 10, 9, 12)],
		['Date: Mon, 9 Mar 2026 08:00:00 +0000\n', Date.UTC(2026, 2, 9, 8)]
	])('%j', async (date, sentAt) =>
		expect((await read(`${received}${HEAD}${date}\nHello.`)).sentAt).toBe(sentAt)
	);

	test('is absent where no header has one that can be', async () => {
		expect(await read(`${HEAD}Date: Thu, 1 Jan 1970 00:00:00 +0000\n\nHello.`)).not.toHaveProperty('sentAt');
	});
});

describe('the id', () => {
	test('is made of the headers where there is none, always the same', async () => {
		const [one, same, other] = await Promise.all(
			['Hello.', 'Hello.', 'Good day.'].map((body) => read(`From: d@x.example\nSubject: x\n\n${body}`))
		);
		expect(one!.id).toMatch(/^made:\w+$/);
		expect([same!.id === one!.id, other!.id === one!.id]).toEqual([true, false]);
	});
});

const ICS =
	'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:7@x\nDTSTART:20260310T101500Z\nSUMMARY:Interview\nEND:VEVENT\nEND:VCALENDAR';

test('an invitation is read once, as a part and as a file', async () => {
	const text =
		`${HEAD}Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: multipart/alternative; boundary=a\n\n--a\nContent-Type: text/plain\n\nCome.\n` +
		`--a\nContent-Type: text/calendar; charset=utf-8; method=REQUEST\nContent-Transfer-Encoding: base64\n\n${btoa(ICS)}\n--a--\n` +
		`--m\nContent-Type: application/octet-stream; name="invite.ics"\nContent-Disposition: attachment; filename="invite.ics"\nContent-Transfer-Encoding: base64\n\n${btoa(ICS)}\n--m--\n`;
	const { invitations, text: own } = await read(text);
	expect(own).toBe('Come.');
	expect(invitations).toMatchObject([
		{ uid: '7@x', method: 'request', on: '2026-03-10', at: '10:15', zone: 'UTC' }
	]);
});

test('attached messages follow the one that carries them', async () => {
	const inner = 'From: ola@x.example\nMessage-ID: <2@x>\n\nWe met on Friday.\n';
	const text = `${HEAD}Content-Type: multipart/mixed; boundary=m\n\n--m\n\nSee below.\n--m\nContent-Type: message/rfc822\n\n${inner}\n--m--\n`;
	const { messages } = await reading(text);
	expect(messages.map(({ id, text: own }) => [id, own])).toEqual([
		['1@northwind.example', 'See below.'],
		['2@x', 'We met on Friday.']
	]);
});

describe('a message that is no mail that was sent and kept', () => {
	test.each([
		['Hello.', 'unreadable'],
		['\n\nHello.', 'unreadable'],
		[`${HEAD}X-Mozilla-Status: 0009\n\nHello.`, 'deleted'],
		[`${HEAD}X-Gmail-Labels: Inbox,Spam\n\nHello.`, 'spam'],
		[`${HEAD}X-Gmail-Labels: Trash\n\nHello.`, 'deleted'],
		[`${HEAD}X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe,Ge=C3=B6ffnet?=\n\nHello.`, 'draft']
	])('%j is skipped as %s', async (text, skipped) => {
		expect(await reading(text)).toMatchObject({ messages: [], skipped });
	});

	test('is none of these', async () => {
		await read(`${HEAD}X-Mozilla-Status: 0001\n\nHello.`);
		await read(`${HEAD}X-Gmail-Labels: Inbox,Spam reports\n\nHello.`);
	});
});

describe('a message that is too much', () => {
	test('has a thousand nested parts, ten thousand recipients, a text without end', async () => {
		const nested = Array.from(
			{ length: 1000 },
			(_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`
		);
		expect((await reading(`${HEAD}${nested.join('')}\n\nHello.`)).isCut).toBe(true);
		const people = await reading(`To: ${'kim@x.example, '.repeat(10_000)}\n${HEAD}\nHello.`);
		expect([people.isCut, people.messages[0]!.text]).toEqual([true, 'Hello.']);
		const different = Array.from({ length: 10_000 }, (_, at) => `k${at}@x.example`).join(',\n ');
		expect((await reading(`To: ${different}\n${HEAD}\nHello.`)).messages[0]!.to).toHaveLength(100);
		const endless = await reading(`${HEAD}\n${'Hello. '.repeat(1_000_000)}`);
		expect([endless.isCut, endless.messages[0]!.text.length <= 30_000]).toEqual([true, true]);
	});
});

test('any bytes give messages or a reason, and never an error', async () => {
	const line = fc.oneof(
		fc.constantFrom(
			'',
			'--b',
			'--b--',
			HEAD.trim(),
			'Content-Type: multipart/mixed; boundary=b',
			'Content-Type: text/calendar'
		),
		fc.constantFrom(
			'Content-Transfer-Encoding: base64',
			'Content-Type: message/rfc822',
			'Content-Type: text/html; charset=utf-16',
			'<p><a "'
		),
		fc.string(),
		fc.string({ unit: 'binary' })
	);
	await fc.assert(
		fc.asyncProperty(
			fc.array(line, { maxLength: 30 }),
			fc.uint8Array({ maxLength: 60 }),
			async (lines, noise) => {
				const bytes = new Uint8Array([...new TextEncoder().encode(lines.join('\n')), ...noise]);
				const { messages, skipped } = await reading(bytes);
				expect(messages.length > 0).toBe(skipped === undefined);

				expect(messages.some(({ text, subject }) => /[\u0000-\u0008\u007f]/.test(text + subject))).toBe(
					false
				);
			}
		)
	);
});
