/** Reads LinkedIn's archive: which of its tables are of use, and its messages. */
import { tokenize, valuesOf } from '../../sheet/csv/cells';
import { openZip, readEntry, type Zip } from '../../sheet/workbook/zip';
import { SheetRefusal } from '../../sheet/refusal';
import type { MailMessage } from '../message';
import { cleanLine, digestOf, timeOf } from './header-values';
import { ownWordsOf } from './read-message';
import { MailRefusal, type MailSkip } from './refusal';
import { textOfBytes } from './file-kind';

/** A table that the import of spreadsheets reads. */
export interface MailTable {
	readonly holds: 'connections' | 'applications' | 'saved-jobs' | 'other';
	readonly name: string;
	readonly bytes: Uint8Array;
}

export interface ArchiveReading {
	readonly tables: readonly MailTable[];
	/** The bytes of the table of messages. */
	readonly messages: readonly Uint8Array[];
}

const ENTRY = /(?:^|\/)((connections|messages|job applications|saved jobs)(?:_\d{1,3})?\.csv)$/i;
const HOLDS = {
	connections: 'connections',
	'job applications': 'applications',
	'saved jobs': 'saved-jobs'
} as const;
/** Returns what a table of LinkedIn's holds, by its name. */
export function holdsOf(name: string): MailTable['holds'] {
	const kind = ENTRY.exec(name)?.[2]?.toLowerCase() ?? '';
	return Object.hasOwn(HOLDS, kind) ? HOLDS[kind as keyof typeof HOLDS] : 'other';
}

const MOST_ENTRIES = 5_000;
const MOST_TABLES = 20;

/**
 * Unpacks the tables of an archive that are of use.
 * @throws MailRefusal where it is damaged, has a password, claims more than 200 MB or impossible sizes, or has no such table
 */
export function readArchive(bytes: Uint8Array): ArchiveReading {
	const zip = opened(() => openZip(bytes));
	if (zip.entries.length > MOST_ENTRIES) throw new MailRefusal('zip-too-large', 'too many entries');
	const tables: MailTable[] = [];
	const messages: Uint8Array[] = [];
	for (const entry of zip.entries) {
		const [, name = '', kind = ''] = ENTRY.exec(entry.name) ?? [];
		if (name === '' || tables.length + messages.length >= MOST_TABLES) continue;
		const unpacked = opened(() => readEntry(zip, entry));
		if (kind.toLowerCase() === 'messages') messages.push(unpacked);
		else tables.push({ holds: holdsOf(name), name, bytes: unpacked });
	}
	if (tables.length + messages.length === 0) throw new MailRefusal('zip-without-mail');
	return { tables, messages };
}

/** Does a part of the unpacking. @throws MailRefusal */
function opened<T extends Zip | Uint8Array>(work: () => T): T {
	try {
		return work();
	} catch (error) {
		const kind = error instanceof SheetRefusal ? error.facts.kind : undefined;
		if (kind === 'password') throw new MailRefusal('zip-password');
		if (kind === 'too-large-unpacked') throw new MailRefusal('zip-too-large');
		throw new MailRefusal('zip-damaged', error instanceof Error ? error.message : '');
	}
}

export interface NetworkMessages {
	readonly messages: readonly MailMessage[];
	readonly skipped: Readonly<Partial<Record<MailSkip, number>>>;
}

const MOST_ROWS = 200_000;
const MOST_RECIPIENTS = 20;
const TEXT_CHARS = 100_000;

/** Tells whether a table is that of LinkedIn's messages, by its first line. */
export const isMessagesTable = (text: string): boolean =>
	/^\uFEFF?"?CONVERSATION ID"?,/i.test(text) && /(?:^|,)"?CONTENT"?(?:,|$)/im.test(text.slice(0, 1_000));

/**
 * Reads the messages of LinkedIn's archive. They name people and profiles, and no addresses.
 * @param latest the latest time at which a message can have been sent
 * @throws MailRefusal where the table can't be read
 */
export function readNetworkMessages(bytes: Uint8Array, latest: number): NetworkMessages {
	const messages: MailMessage[] = [];
	const skipped: Partial<Record<MailSkip, number>> = {};
	const rows = rowsOf(textOfBytes(bytes));
	const [header = []] = rows;
	const columns = new Map(header.map((name, at) => [name.trim().toUpperCase(), at]));
	for (const row of rows.slice(1)) {
		if (row.length === 1 && row[0]!.trim() === '') continue;
		const read = messageOf((name) => row[columns.get(name) ?? -1] ?? '', latest);
		if (typeof read === 'string') skipped[read] = (skipped[read] ?? 0) + 1;
		else messages.push(read);
	}
	return { messages, skipped };
}

function rowsOf(text: string): string[][] {
	try {
		const cells = tokenize(text, ',', text.startsWith('\uFEFF') ? 1 : 0);
		return Array.from({ length: Math.min(cells.rowCount, MOST_ROWS) }, (_, row) => valuesOf(cells, row));
	} catch (error) {
		throw new MailRefusal('unreadable-table', error instanceof Error ? error.message : '');
	}
}

function messageOf(cell: (name: string) => string, latest: number): MailMessage | MailSkip {
	if (/^(?:yes|true)$/i.test(cell('IS MESSAGE DRAFT'))) return 'draft';
	if (/^spam$/i.test(cell('FOLDER').trim())) return 'spam';
	const content = cell('CONTENT').slice(0, TEXT_CHARS);
	const [conversation, sender] = [cleanLine(cell('CONVERSATION ID'), 250), cleanLine(cell('FROM'), 200)];
	const sentAt = timeOf(cell('DATE'), latest);
	if (conversation === '' || (sender === '' && content.trim() === '')) return 'unreadable';
	const profile = cell('SENDER PROFILE URL').trim();
	const recipients = cell('TO')
		.slice(0, 10_000)
		.split(',')
		.map((name) => cleanLine(name, 200));
	return {
		id: `made:${digestOf([conversation, cell('DATE'), sender, content].join('\n'))}`,
		// The conversation stands for its first message, which joins the thread.
		references: [`linkedin:${conversation}`],
		to: [],
		cc: [],
		...(sentAt !== undefined && { sentAt }),
		subject: cleanLine(cell('SUBJECT')) || cleanLine(cell('CONVERSATION TITLE')),
		...ownWordsOf(content),
		automatic: false,
		// An advertisement that comes as a message carries marks of the program that made it.
		list: content.includes('spinmail'),
		invitations: [],
		channel: 'message',
		...(sender !== '' && { sender }),
		...(/^https:\/\/[\w.]*linkedin\.com\//i.test(profile) && profile.length < 300 && { profile }),
		recipients: [...new Set(recipients)].filter(Boolean).slice(0, MOST_RECIPIENTS)
	};
}
