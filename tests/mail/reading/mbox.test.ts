/** Mailboxes are split into their messages, however they were written and however the bytes come. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MboxSplitter } from '../../../src/lib/mail/reading/mbox';
import { splitMailbox } from '../../support/mailbox';

const HEAD = 'From: Dana Ruiz <dana@northwind.example>\nSubject: Hello\n';
const TUE = 'From dana@northwind.example Tue Mar 10 10:12:00 2026';

describe('a mailbox', () => {
	test.each([
		['of Gmail', 'From 1822@xxx Tue Mar 10 10:12:00 +0000 2026'],
		['of Thunderbird', 'From - Tue Mar 10 10:12:00 2026'],
		['of Thunderbird, without a day', 'From '],
		['of Thunderbird, with a dash alone', 'From -'],
		['of Apple Mail', 'From dana@northwind.example Tue Mar 10 10:12:00 2026'],
		['with an address alone', 'From dana@northwind.example'],
		['with a name that has spaces', 'From "Dana Ruiz" Tue Mar 10 10:12:00 2026']
	])('%s', (_of, line) => {
		for (const end of ['\n', '\r\n']) {
			const text = `${line}\n${HEAD}\nOne.\n\n${line}\n${HEAD}\nTwo.\n`.replaceAll('\n', end);
			expect(splitMailbox(text)).toEqual(
				[`${HEAD}\nOne.\n`, `${HEAD}\nTwo.\n`].map((each) => each.replaceAll('\n', end))
			);
		}
	});

	test('is not split in the middle of a text', () => {
		const texts = [
			'From here on it is easy.\n',
			'\nFrom here on it is easy.\nSee: below.\n',
			'\nFrom Monday at 10:12 on.\n',
			'\n>From Tue Mar 10 10:12:00 2026\nSubject: quoted\n',
			`One.\n${TUE}\nSubject: not after an empty line\n`
		];
		for (const text of texts)
			expect(splitMailbox(`${TUE}\n${HEAD}\n${text}`), text).toEqual([`${HEAD}\n${text}`]);
	});

	test('with lengths is split by them where they are true', () => {
		const body = `Hello.\n\n${TUE}\nSubject: an attached mailbox\n\nThe end.\n`;
		const withLength = (length: number) => `${HEAD}Content-Length: ${length}\n\n${body}`;
		const last = `${HEAD}\nTwo.\n`;
		expect(splitMailbox(`${TUE}\n${withLength(body.length)}\n${TUE}\n${last}`)).toEqual([
			withLength(body.length),
			last
		]);
		expect(splitMailbox(`${TUE}\n${withLength(17)}\n${TUE}\n${last}`)).toHaveLength(3);
	});

	test('that has nothing in it has no messages', () => {
		for (const text of ['', '\n', '\n\n\n', 'From ', `${TUE}\n`]) expect(splitMailbox(text)).toEqual([]);
	});

	test('of one message without a line above it is that message', () => {
		expect(splitMailbox(`${HEAD}\nOne.\n`)).toEqual([`${HEAD}\nOne.\n`]);
	});

	test('gives the beginning of a message that is too large, and the next one whole', () => {
		const large = `${HEAD}\n${'x'.repeat(70)}\n${'y'.repeat(5000)}\n`;
		const text = `${TUE}\n${large}\n${TUE}\n${HEAD}\nTwo.\n`;
		for (const size of [7, 64, 10_000]) {
			const splitter = new MboxSplitter({ messageBytes: 1000 });
			const bytes = new TextEncoder().encode(text);
			const found: { text: string; isCut: boolean }[] = [];
			const take = (each: { bytes: Uint8Array; isCut: boolean }) =>
				found.push({ text: new TextDecoder().decode(each.bytes), isCut: each.isCut });
			for (let at = 0; at < bytes.length; at += size)
				for (const each of splitter.push(bytes.subarray(at, at + size))) take(each);
			for (const each of splitter.end()) take(each);
			expect(found).toEqual([
				{ text: large.slice(0, 1000), isCut: true },
				{ text: `${HEAD}\nTwo.\n`, isCut: false }
			]);
		}
	});
});

const line = fc.oneof(
	fc.constantFrom('', '', 'From ', 'From here', `${TUE}`, '>From x', '>>From ', 'Subject: x', '--', 'From -'),
	fc.string({ maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, ' '))
);
const message = fc
	.tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
	.map(([lines, end]) => ({ end, text: [HEAD.trimEnd().replaceAll('\n', end), '', ...lines, ''].join(end) }));
/** Writes as mboxrd does: any `>*From ` gets another `>`. */
const quoted = (text: string) => text.replace(/^(>*From )/gm, '>$1');
const mailbox = (messages: readonly { end: string; text: string }[]) =>
	messages.map(({ end, text }) => `${TUE}${end}${quoted(text)}${end}`).join('');

describe('any mailbox', () => {
	test('is read back as it was written', () => {
		fc.assert(
			fc.property(fc.array(message, { maxLength: 6 }), (messages) => {
				expect(splitMailbox(mailbox(messages))).toEqual(messages.map(({ text }) => quoted(text)));
			})
		);
	});

	test('is the same however its bytes are cut, also where it is broken', () => {
		const broken = fc.array(line, { maxLength: 20 }).map((lines) => lines.join('\n'));
		const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 10 });
		fc.assert(
			fc.property(fc.oneof(broken, fc.array(message, { maxLength: 4 }).map(mailbox)), sizes, (text, cuts) => {
				expect(splitMailbox(text, cuts)).toEqual(splitMailbox(text));
			})
		);
	});
});
