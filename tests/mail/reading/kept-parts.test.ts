/** Attachments are taken out of the bytes of a message before it is parsed, and what is read stays. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptParts } from '../../../src/lib/mail/reading/kept-parts';

const kept = (text: string, isMbox = false) => {
	const { bytes, isCut } = keptParts(new TextEncoder().encode(text.replaceAll('\n', '\r\n')), isMbox);
	return { text: new TextDecoder().decode(bytes).replaceAll('\r\n', '\n'), isCut };
};
const part = (headers: string, body: string, mark = 'b') => `--${mark}\n${headers}\n\n${body}\n`;
const message = (type: string, parts: readonly string[], mark = 'b') =>
	`From: d@x.example\nContent-Type: ${type}; boundary="${mark}"\n\nPreamble.\n${parts.join('')}--${mark}--\nEpilogue.\n`;

const PLAIN = part('Content-Type: text/plain', 'Hello, Kim. '.repeat(30));
const HTML = part('Content-Type: text/html', '<p>Hello</p>');
const PDF = part('Content-Type: application/pdf\nContent-Transfer-Encoding: base64', 'QUJD\n'.repeat(50));
const ICS = part('Content-Type: text/calendar; method=REQUEST', 'BEGIN:VCALENDAR\nEND:VCALENDAR');
const NAMED_ICS = part('Content-Type: application/octet-stream;\n name="invite.ics"', 'BEGIN:VCALENDAR');
const TEXT_FILE = part('Content-Type: text/plain\nContent-Disposition: attachment', 'A log.');

describe('the parts of a message', () => {
	test('that are read stay, and the others leave their headers alone', () => {
		const { text, isCut } = kept(message('multipart/mixed', [PLAIN, PDF, ICS, NAMED_ICS, TEXT_FILE]));
		expect(isCut).toBe(false);
		expect(text).toContain(PLAIN);
		expect(text).toContain(ICS);
		expect(text).toContain(NAMED_ICS);
		for (const gone of ['QUJD', 'A log.', 'Preamble', 'Epilogue']) expect(text).not.toContain(gone);
		expect(text.match(/^--b$/gm)).toHaveLength(5);
		expect(text).toMatch(/--b--\n$/);
	});

	test('of an alternative are read once: as text where there is text to speak of', () => {
		expect(kept(message('multipart/alternative', [PLAIN, HTML])).text).not.toContain('<p>');
		const thin = part('Content-Type: text/plain', 'Your program cannot show HTML.');
		expect(kept(message('multipart/alternative', [thin, HTML])).text).toContain('<p>');
		expect(kept(message('multipart/mixed', [PLAIN, HTML])).text).toContain('<p>');
	});

	test('that lie in each other are found', () => {
		const inner = message('multipart/alternative', [PLAIN, HTML], 'b');
		const forwarded = `--o\nContent-Type: message/rfc822\n\n${message('multipart/mixed', [PLAIN, PDF])}`;
		const related = `--o\n${inner.replace('From: d@x.example\n', '')}`;
		const { text } = kept(message('multipart/mixed', [related, forwarded], 'o'));
		expect(text).toContain('message/rfc822');
		expect(text.split('Hello, Kim').length - 1).toBe(60);
		expect(text).not.toContain('QUJD');
		expect(text).not.toContain('<p>');
	});

	test('without a boundary that ends them end with the message', () => {
		expect(kept(`Content-Type: multipart/mixed; boundary=b\n\n${PLAIN}--b`).text).toContain('Hello, Kim');
		expect(kept('Subject: x\nContent-Type: multipart/mixed\n\nNo boundary.').text).toContain('No boundary.');
		expect(kept('Subject: x\n\nHello.').text).toBe('Subject: x\n\nHello.');
		expect(kept('Subject: x').text).toBe('Subject: x');
	});

	test('lose the quotes that the mailbox needed', () => {
		const body = '>From here\n>>From there\n> From a reply\n';
		expect(kept(`Subject: x\n\n${body}`, true).text).toBe(
			'Subject: x\n\nFrom here\n>From there\n> From a reply\n'
		);
		expect(kept(`Subject: x\n\n${body}`).text).toContain(body);
	});
});

describe('a message that is too much', () => {
	const most = 2 * 1024 * 1024;
	test('has its headers, texts, parts and depth cut', () => {
		const people = `To: ${'kim@northwind.example,\n '.repeat(10_000)}\nSubject: x\n`;
		const deep = Array.from(
			{ length: 1000 },
			(_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`
		);
		const many = message(
			'multipart/mixed',
			Array.from({ length: 3000 }, () => part('Content-Type: text/plain', 'x'))
		);
		for (const text of [
			`${people}\nHello.`,
			`X: ${'x'.repeat(10_000_000)}\n\nHello.`,
			'A: b\n'.repeat(1_000_000),
			`Subject: x\n\n${'Hello. '.repeat(2_000_000)}`,
			`Subject: x\n\n${'Hello.\n'.repeat(2_000_000)}`,
			deep.join(''),
			many
		]) {
			const read = kept(text);
			expect(read.isCut).toBe(true);
			expect(read.text.length).toBeLessThan(most);
		}
		expect(kept(`${people}\nHello.`).text).toMatch(/Subject: x\n\nHello\.$/);
	});
});

test('of any bytes the kept ones are some of them, in their order', () => {
	const line = fc.constantFrom(
		...['--b', '--b--', '--c', '--c--', '', '', 'Content-Type: multipart/mixed; boundary=b', 'Hello.'],
		...['Content-Type: multipart/alternative; boundary="c"', 'Content-Type: text/html', 'Content-Type: x/y'],
		...['Content-Type: message/rfc822', ' folded', '>From x', '--', 'Content-Disposition: attachment']
	);
	fc.assert(
		fc.property(fc.array(line, { maxLength: 40 }), fc.boolean(), (lines, isMbox) => {
			const text = lines.join('\n');
			let at = 0;
			for (const character of kept(text, isMbox).text) {
				at = text.indexOf(character, at) + 1;
				expect(at).toBeGreaterThan(0);
			}
		})
	);
});
