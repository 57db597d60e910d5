/** Files of every kind are read in batches, and what is no mail is refused. */
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { MailRefusal, type MailRefusalCode } from '../../../src/lib/mail/reading/refusal';
import { readMailFile, type MailBatch } from '../../../src/lib/mail/reading/read-file';
import { LATEST, mailSource, readAll } from '../../support/mailbox';

const mail = (at: number, more = '') =>
	`From: Dana Ruiz <d${at}@x.example>\nMessage-ID: <${at}@x>\nDate: Tue, 10 Mar 2026 10:12:00 +0100\n${more}\nHello ${at}.\n`;
const FROM = 'From - Tue Mar 10 10:12:00 2026\n';
const mailbox = (count: number) => Array.from({ length: count }, (_, at) => `${FROM}${mail(at)}\n`).join('');
const MESSAGES =
	'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT\n';
const row = (...cells: string[]) => `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
const PROFILE = 'https://www.linkedin.com/in/dana';

describe('a file', () => {
	test('that is a mailbox gives its messages, and counts what it skips', async () => {
		const text = `${mailbox(250)}${FROM}${mail(999, 'X-Mozilla-Status: 0008\n')}\n${FROM}no header\n\n`;
		const { messages, counts } = await readAll(mailSource('Inbox', text));
		expect(messages.map(({ id }) => id)).toEqual(Array.from({ length: 250 }, (_, at) => `${at}@x`));
		expect(counts).toEqual({
			...{ messages: 250, invitations: 0, contacts: 0, cut: 0 },
			skipped: { deleted: 1, unreadable: 1 }
		});
	});

	test('that is a mailbox is read no further than what is taken, and says how far it is', async () => {
		const steps: string[] = [];
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		const reading = readMailFile(mailSource('mbox', mailbox(250)), {
			latest: LATEST,
			take: ({ messages = [] }: MailBatch) => (
				steps.push(`${messages.length}`),
				steps.length === 1 ? held : undefined
			),
			progress: (bytes) => steps.push(`at ${bytes}`)
		});
		for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
		while (steps.length === 0) await new Promise((resolve) => setImmediate(resolve));
		expect(steps).toEqual(['100']);
		release();
		await reading;
		const size = mailbox(250).length;
		expect(steps).toEqual(['100', '100', `at ${size}`, '50', `at ${size}`]);
	});

	test('of one message gives that, also as Apple Mail keeps it', async () => {
		expect((await readAll(mailSource('1.eml', mail(1)))).messages).toMatchObject([
			{ id: '1@x', text: 'Hello 1.' }
		]);
		const kept = `${mail(2).length}       \n${mail(2)}<?xml version="1.0"?><plist></plist>`;
		expect((await readAll(mailSource('2.emlx', kept))).messages).toMatchObject([
			{ id: '2@x', text: 'Hello 2.' }
		]);
		expect((await readAll(mailSource('3.eml', `\uFEFF${mail(3)}`))).messages).toMatchObject([
			{ text: 'Hello 3.' }
		]);
	});

	test('of a calendar gives its events, in batches', async () => {
		const event = (at: number) => `BEGIN:VEVENT\nUID:${at}\nDTSTART:20260310\nEND:VEVENT\n`;
		const text = `BEGIN:VCALENDAR\n${Array.from({ length: 250 }, (_, at) => event(at)).join('')}BEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR`;
		const { invitations, counts } = await readAll(mailSource('year.ics', text));
		expect([invitations.length, counts.invitations, counts.skipped]).toEqual([
			250,
			250,
			{ 'unreadable-event': 1 }
		]);
	});

	test('of contacts gives them, also in UTF-16 and Windows-1252', async () => {
		const card = 'BEGIN:VCARD\nVERSION:3.0\nFN:Jörg\nEND:VCARD\n';
		const wide = new Uint8Array([
			0xff,
			0xfe,
			...new Uint8Array(Uint16Array.from(card, (c) => c.charCodeAt(0)).buffer)
		]);
		const narrow = Uint8Array.from(card, (c) => c.charCodeAt(0));
		for (const contents of [card, wide, narrow])
			expect((await readAll(mailSource('a.vcf', contents))).contacts).toMatchObject([{ name: 'Jörg' }]);
	});
});

describe('the archive of LinkedIn', () => {
	const table =
		MESSAGES +
		row(
			'c1',
			'Chat',
			'Dana Ruiz',
			PROFILE,
			'Kim Lee,Ola Berg',
			'',
			'2026-03-10 09:12:00 UTC',
			'Analyst',
			'<p>Friday\nsuits me.</p>',
			'INBOX',
			'No'
		) +
		row('c1', '', 'Kim Lee', 'javascript:alert(1)', 'Dana Ruiz', '', 'soon', '', 'Good.', 'SENT', 'No') +
		row('c2', '', 'Kim Lee', '', '', '', '', '', 'Draft.', 'DRAFTS', 'Yes') +
		row('c3', '', 'X', '', '', '', '', '', 'Buy.', 'SPAM', 'No');
	const tables = {
		'Connections.csv': strToU8('First Name,Last Name\nDana,Ruiz\n'),
		'Jobs/Job Applications.csv': strToU8('a,b\n')
	};

	test('gives its messages, and the tables for the import of spreadsheets', async () => {
		const zip = zipSync({
			...tables,
			'messages.csv': strToU8(table),
			'Jobs/Saved Jobs.csv': strToU8('a\n'),
			'x.jpg': strToU8('x')
		});
		const read = await readAll(mailSource('Complete_LinkedInDataExport.zip', zip));
		expect(read.tables.map(({ holds, name }) => [holds, name])).toEqual([
			['connections', 'Connections.csv'],
			['applications', 'Job Applications.csv'],
			['saved-jobs', 'Saved Jobs.csv']
		]);
		expect(read.messages).toEqual((await readAll(mailSource('messages.csv', table))).messages);
		expect(read.counts.skipped).toEqual({ draft: 1, spam: 1 });
		expect(read.messages).toMatchObject([
			{
				...{ channel: 'message', sender: 'Dana Ruiz', profile: PROFILE, recipients: ['Kim Lee', 'Ola Berg'] },
				...{ subject: 'Analyst', text: 'Friday suits me.', references: ['linkedin:c1'], to: [], cc: [] },
				sentAt: Date.UTC(2026, 2, 10, 9, 12)
			},
			{ sender: 'Kim Lee', text: 'Good.' }
		]);
		expect(read.messages[1]).not.toHaveProperty('profile');
		expect(read.messages[1]).not.toHaveProperty('sentAt');
	});

	test('gives a single table as it is', async () => {
		for (const [name, holds] of [
			['Connections.csv', 'connections'],
			['Job Applications_1.csv', 'applications'],
			['my jobs.csv', 'other']
		] as const) {
			const { tables: found } = await readAll(mailSource(name, 'First Name,Last Name\nDana,Ruiz\n'));
			expect(found).toMatchObject([{ holds, name }]);
		}
	});
});

describe('what is refused', () => {
	const bomb = zipSync({ 'messages.csv': new Uint8Array(30_000_000) });
	/** Says that the entry is small, in the directory and before its bytes. */
	const lying = Uint8Array.from(bomb);
	const view = new DataView(lying.buffer);
	for (let at = 0; at + 4 < lying.length; at++) {
		const mark = view.getUint32(at, true);
		if (mark === 0x02014b50) view.setUint32(at + 24, 10, true);
		if (mark === 0x04034b50) view.setUint32(at + 22, 10, true);
	}
	const huge = Uint8Array.from(bomb);
	const hugeView = new DataView(huge.buffer);
	for (let at = 0; at + 4 < huge.length; at++)
		if (hugeView.getUint32(at, true) === 0x02014b50) hugeView.setUint32(at + 24, 0xfffffff0, true);
	const locked = zipSync({ 'messages.csv': strToU8('x') });
	const lockedView = new DataView(locked.buffer);
	for (let at = 0; at + 4 < locked.length; at++)
		if (lockedView.getUint32(at, true) === 0x02014b50) lockedView.setUint16(at + 8, 1, true);
	const large = (name: string, first: string, size: number) => ({ ...mailSource(name, first), size });
	const cases: readonly (readonly [MailRefusalCode, ReturnType<typeof mailSource>])[] = [
		['empty', mailSource('a.mbox', '')],
		['outlook', mailSource('a.msg', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))],
		['outlook', mailSource('archive.pst', '!BDN....')],
		['outlook', mailSource('archive.olm', new Uint8Array([1, 2, 3]))],
		['unknown', mailSource('a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]))],
		['unknown', mailSource('a', 'Hello, how are you?')],
		['zip-without-mail', mailSource('a.zip', zipSync({ 'a.txt': strToU8('x') }))],
		['zip-damaged', mailSource('a.zip', bomb.subarray(0, 2000))],
		['zip-damaged', mailSource('a.zip', lying)],
		['zip-damaged', mailSource('a.zip', huge)],
		['zip-password', mailSource('a.zip', locked)],
		['zip-too-large', large('a.zip', 'PK\u0003\u0004', 300_000_000)],
		[
			'zip-too-large',
			mailSource(
				'a.zip',
				zipSync(Object.fromEntries(Array.from({ length: 5001 }, (_, at) => [`${at}`, new Uint8Array()])))
			)
		],
		['too-large', large('a.ics', 'BEGIN:VCALENDAR\n', 60_000_000)],
		['unreadable-table', mailSource('messages.csv', `${MESSAGES}"never closed`)]
	];
	test.each(cases)('%s', async (code, source) => {
		const problem = await readAll(source).catch((error: unknown) => error);
		expect(problem).toBeInstanceOf(MailRefusal);
		expect((problem as MailRefusal).code).toBe(code);
	});
});

test('any bytes by any name are read or refused, and never another error', async () => {
	const begin = fc.constantFrom(
		'',
		'From - \n',
		'BEGIN:VCARD\n',
		'BEGIN:VCALENDAR\n',
		'From: d@x\n',
		'PK\u0003\u0004',
		MESSAGES,
		'12\n'
	);
	const name = fc.constantFrom('a.eml', 'mbox', 'a.zip', 'a.csv', 'a.ics', 'a');
	await fc.assert(
		fc.asyncProperty(begin, fc.uint8Array({ maxLength: 300 }), name, async (text, noise, called) => {
			const source = mailSource(called, new Uint8Array([...new TextEncoder().encode(text), ...noise]));
			const problem = await readAll(source).then(
				() => null,
				(error: unknown) => error
			);
			if (problem !== null) expect(problem).toBeInstanceOf(MailRefusal);
		})
	);
});
