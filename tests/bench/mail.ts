/**
 * How fast a mailbox is read, beside reading the same bytes alone, and how much memory that takes, beside one slice.
 * The mailbox is made up: texts, the same in HTML, and attachments of several sizes, as in most mailboxes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMailFile, type MailFile } from '../../src/lib/mail/reading/read-file';
import type { Ratio } from './ratio';

const MAILBOX_MB = 200;
/** A machine is busy with other things now and then: the quickest round counts. */
const ROUNDS = 3;
const SLICE_BYTES = 4 * 1024 * 1024;
const MB = 1024 * 1024;
/** The aims: 50 MB in a second, and 200 MB of memory. */
const AIM_MS = (MAILBOX_MB / 50) * 1000;
const AIM_KB = 200 * 1024;
const LATEST = Date.UTC(2026, 11, 31);

const SENTENCE = 'We would like to talk about the position, and hope that Friday at ten suits you. ';
const BASE64_LINE = `${'QUJDREVGR0hJSktM'.repeat(5).slice(0, 76)}\r\n`;

/** One message in three has no attachment, the others one of 20 KB to 300 KB. */
function messageOf(at: number): string {
	const text = SENTENCE.repeat(5 + (at % 30)).replace(/(.{70}) /g, '$1\r\n');
	const html = `<html><body>${`<p>${SENTENCE}</p>`.repeat(5 + (at % 30))}</body></html>`;
	const attached = at % 3 === 0 ? '' : BASE64_LINE.repeat([270, 500, 1000, 4000][at % 4]!);
	return [
		`From - Tue Mar 10 10:12:00 2026`,
		`Received: from a.example by b.example; Tue, 10 Mar 2026 09:12:00 +0000`,
		`From: Person ${at} <p${at % 300}@northwind${at % 100}.example>`,
		'To: Kim Lee <kim@example.org>',
		`Message-ID: <${at}@northwind.example>`,
		'Date: Tue, 10 Mar 2026 10:12:00 +0100',
		`Subject: Your application ${at}`,
		'MIME-Version: 1.0',
		'Content-Type: multipart/mixed; boundary="m"',
		...['', '--m', 'Content-Type: multipart/alternative; boundary="a"'],
		...['', '--a', 'Content-Type: text/plain; charset=utf-8', '', text],
		...['--a', 'Content-Type: text/html; charset=utf-8', '', html, '--a--'],
		...(attached === ''
			? []
			: ['--m', 'Content-Type: application/pdf', 'Content-Transfer-Encoding: base64', '', attached]),
		...['--m--', '', '']
	].join('\r\n');
}

/** Writes the mailbox, message by message. */
async function writeMailbox(path: string): Promise<void> {
	const file = await open(path, 'w');
	for (let at = 0, size = 0; size < MAILBOX_MB * MB; at++)
		size += (await file.write(messageOf(at))).bytesWritten;
	await file.close();
}

async function sourceOf(file: FileHandle): Promise<MailFile> {
	const { size } = await file.stat();
	return {
		name: 'Inbox',
		size,
		slice: async (from, to) => {
			const bytes = new Uint8Array(to - from);
			await file.read(bytes, 0, bytes.length, from);
			return bytes;
		}
	};
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

async function readBytes({ size, slice }: MailFile): Promise<void> {
	for (let at = 0; at < size; at += SLICE_BYTES) await slice(at, Math.min(at + SLICE_BYTES, size));
}

async function measured(source: MailFile): Promise<Ratio[]> {
	await readBytes(source);
	const reading = await timed(() => readBytes(source));
	const before = process.memoryUsage().rss;
	let most = before;
	let messages = 0;
	const look = () => (most = Math.max(most, process.memoryUsage().rss));
	const take = (batch: { messages?: readonly unknown[] }) => {
		messages += batch.messages?.length ?? 0;
		look();
	};
	let ours = Infinity;
	for (let round = 0; round < ROUNDS; round++) {
		messages = 0;
		ours = Math.min(ours, await timed(() => readMailFile(source, { latest: LATEST, take, progress: look })));
	}
	console.log(`${messages} messages, ${Math.round(source.size / MB / (ours / 1000))} MB/s`);
	const name = `A mailbox of ${MAILBOX_MB} MB`;
	return [
		{ name, ours, against: 'reading its bytes', theirs: reading, unit: 'ms' },
		{ name, ours, against: '50 MB in a second', theirs: AIM_MS, unit: 'ms', aim: 1 },
		{
			name: 'Memory over a mailbox',
			...{ ours: (most - before) / 1024, against: '200 MB', theirs: AIM_KB, unit: 'KB', aim: 1 }
		},
		{
			name: 'Memory over a mailbox',
			...{ ours: (most - before) / 1024, against: 'one slice', theirs: SLICE_BYTES / 1024, unit: 'KB' }
		}
	];
}

/** Runs the figures of reading mail. */
export async function bench(): Promise<Ratio[]> {
	const folder = mkdtempSync(join(tmpdir(), 'mailbox-'));
	try {
		const path = join(folder, 'Inbox');
		await writeMailbox(path);
		const file = await open(path);
		const rows = await measured(await sourceOf(file));
		await file.close();
		return rows;
	} finally {
		rmSync(folder, { recursive: true });
	}
}
