/**
 * The backup file: everything that is stored, as one JSON text that says what it is, how much it holds, and by what checksum
 * to know it. Pure but for the checksum, which the browser makes.
 */
import { isDay } from '../domain/day';
import { areHandedOut } from '../domain/handed-out';
import { STAGES } from '../domain/lead';
import { isRecordSettings } from '../domain/record';
import type { Lead, News } from '../domain/lead';
import type { Contact } from '../domain/person';
import type { Change } from './changes';
import { isStamp } from './clock';
import type { SettingsRow, StoredSheet } from './rows';

export const BACKUP_FORMAT = 'tactful-backup';
export const BACKUP_VERSION = 1;
export const MAX_BACKUP_BYTES = 256 * 1024 * 1024;

/** All rows, those in the trash included, and all recorded changes in the order of their clocks. Never a device's own id. */
export interface BackupContents {
	readonly leads: readonly Lead[];
	readonly contacts: readonly Contact[];
	readonly sheets: readonly StoredSheet[];
	readonly news: readonly News[];
	/** What the user set; none where nothing was. */
	readonly settings: readonly SettingsRow[];
	readonly changes: readonly Change[];
}

const LISTS = ['leads', 'contacts', 'sheets', 'news', 'settings', 'changes'] as const;
type List = (typeof LISTS)[number];
export type BackupCounts = Readonly<Record<List, number>>;

export interface Backup {
	readonly appVersion: string;
	/** Machine time, ISO 8601 UTC. */
	readonly createdAt: string;
	readonly counts: BackupCounts;
	readonly contents: BackupContents;
	/** What is odd in it but stops nothing. */
	readonly notes: readonly string[];
}

export type BackupRefusalReason = 'too-large' | 'not-a-backup' | 'newer' | 'damaged';

/** Why a backup was not taken. The message says what happened, what was kept, what to do. */
export class BackupRefusal extends Error {
	override readonly name = 'BackupRefusal';
	constructor(
		readonly reason: BackupRefusalReason,
		what: string,
		todo: string
	) {
		super(`${what} Nothing was changed. ${todo}`);
	}
}

/** The text of a backup file. */
export async function writeBackup(
	contents: BackupContents,
	{ appVersion, createdAt }: { readonly appVersion: string; readonly createdAt: string }
): Promise<string> {
	const payload = JSON.stringify(contents, bytesToText);
	const header = {
		format: BACKUP_FORMAT,
		formatVersion: BACKUP_VERSION,
		appVersion,
		createdAt,
		counts: countsOf(contents),
		sha256: await sha256(payload)
	};
	return `${JSON.stringify(header).slice(0, -1)},"payload":${payload}}\n`;
}

/**
 * Reads a backup file and looks at everything in it before any of it is used.
 * @throws BackupRefusal
 */
export async function readBackup(text: string): Promise<Backup> {
	const file = parsed(text);
	if (!isObject(file) || file.format !== BACKUP_FORMAT) throw notABackup();
	if (typeof file.formatVersion !== 'number' || !isObject(file.payload))
		throw damaged('A part of it is missing.');
	if (file.formatVersion > BACKUP_VERSION) {
		throw new BackupRefusal(
			'newer',
			'This backup was made by a newer version of Tactful.',
			'Reload the page to get the newest version, and try again.'
		);
	}
	if ((await checksumOf(file.payload)) !== file.sha256)
		throw damaged('Its checksum does not fit its contents.');
	const contents = checked(textToBytes(file.payload));
	const counts = countsOf(contents);
	if (!isObject(file.counts) || LISTS.some((list) => (file.counts as Fields)[list] !== counts[list]))
		throw damaged('It holds less, or more, than it says.');
	return {
		appVersion: String(file.appVersion ?? ''),
		createdAt: String(file.createdAt ?? ''),
		counts,
		contents,
		notes: notesOn(contents)
	};
}

/** Refuses a file by its size alone, before any of it is read. @throws BackupRefusal */
export function checkBackupSize(bytes: number): void {
	if (bytes <= MAX_BACKUP_BYTES) return;
	throw new BackupRefusal(
		'too-large',
		'This file is larger than any backup can be.',
		'Choose the file that Back up gave you.'
	);
}

export function countsOf(contents: BackupContents): BackupCounts {
	return Object.fromEntries(LISTS.map((list) => [list, contents[list].length])) as unknown as BackupCounts;
}

type Fields = Readonly<Record<string, unknown>>;

function notABackup(): BackupRefusal {
	return new BackupRefusal(
		'not-a-backup',
		'This file is not a backup of Tactful.',
		'Choose the .json file that Back up gave you. A spreadsheet goes to the page Import.'
	);
}

function damaged(what: string): BackupRefusal {
	return new BackupRefusal(
		'damaged',
		`This backup is damaged. ${what}`,
		'Use an older backup, or another copy of this file.'
	);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// A file of ours that was cut off begins as ours.
		throw text.startsWith(`{"format":"${BACKUP_FORMAT}"`) ? damaged('Its end is missing.') : notABackup();
	}
}

/** Of the payload as it would be written: white space between its parts does not matter. */
async function checksumOf(payload: Fields): Promise<string> {
	try {
		return await sha256(JSON.stringify(payload));
	} catch {
		// Nested deeper than anything that we write.
		throw damaged('It is nested too deep.');
	}
}

async function sha256(text: string): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const BYTES = '$bytes';
const CHUNK = 0x8000;

function bytesToText(_key: string, value: unknown): unknown {
	if (!(value instanceof Uint8Array)) return value;
	const parts: string[] = [];
	for (let at = 0; at < value.length; at += CHUNK)
		parts.push(String.fromCharCode(...value.subarray(at, at + CHUNK)));
	return { [BYTES]: btoa(parts.join('')) };
}

function textToBytes(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(textToBytes);
	if (!isObject(value)) return value;
	const keys = Object.keys(value);
	if (keys.length === 1 && keys[0] === BYTES) return bytesOf(value[BYTES]);
	return Object.fromEntries(keys.map((key) => [key, textToBytes(value[key])]));
}

function bytesOf(text: unknown): Uint8Array {
	try {
		return Uint8Array.from(atob(String(text)), (character) => character.charCodeAt(0));
	} catch {
		throw damaged('A spreadsheet in it can’t be read.');
	}
}

type Check = (row: Fields) => boolean;

const isText = (value: unknown) => typeof value === 'string';
const isMissingOrText = (value: unknown) => value === undefined || isText(value);
const isId = (value: unknown) => isText(value) && /^[a-z0-9][\w.:-]{0,99}$/i.test(value as string);
const areItems = (value: unknown, check: Check) =>
	Array.isArray(value) && value.every((item) => isObject(item) && isId(item.id) && check(item));

const isTouch: Check = ({ on, kind, channel, counts, proof }) =>
	isDay(on) &&
	[kind, channel].every(isText) &&
	(counts === undefined || typeof counts === 'boolean') &&
	isMissingOrText(proof);

const CHECKS: Readonly<Record<List, Check>> = {
	leads: (lead) =>
		isText(lead.organisation) &&
		isDay(lead.addedOn) &&
		(STAGES as readonly unknown[]).includes(lead.stage) &&
		areItems(lead.people, (person) => isText(person.name)) &&
		areItems(lead.touches, isTouch) &&
		['role', 'url', 'reference', 'location', 'salary', 'source', 'priority', 'notes'].every((key) =>
			isMissingOrText(lead[key])
		),
	contacts: (contact) => isText(contact.name) && isMissingOrText(contact.organisation),
	sheets: (sheet) =>
		isText(sheet.name) &&
		sheet.bytes instanceof Uint8Array &&
		[sheet.links, sheet.meanings, sheet.stages].every(Array.isArray),
	news: (news) => isText(news.text) && isDay(news.on),
	settings: ({ record, calendar }) =>
		(record === undefined || isRecordSettings(record)) && (calendar === undefined || areHandedOut(calendar)),
	changes: (change) =>
		isStamp(String(change.clock)) &&
		[change.entity, change.entityId, change.action, change.label].every(isText) &&
		Array.isArray(change.patches) &&
		change.patches.every((patch) => isObject(patch) && Array.isArray(patch.path))
};

const NAMES: Readonly<Record<List, string>> = {
	leads: 'lead',
	contacts: 'contact',
	sheets: 'spreadsheet',
	news: 'piece of news',
	settings: 'row of settings',
	changes: 'change'
};

/** Every row has the shape that the app counts on; what else it holds is kept. @throws BackupRefusal */
function checked(payload: unknown): BackupContents {
	const lists = payload as Fields;
	for (const list of LISTS) {
		const rows = lists[list];
		if (!Array.isArray(rows)) throw damaged('A part of it is missing.');
		const ids = new Set<unknown>();
		rows.forEach((row: unknown, at) => {
			if (!isObject(row) || !isId(row.id) || !CHECKS[list](row))
				throw damaged(`The ${NAMES[list]} number ${at + 1} in it makes no sense.`);
			ids.add(list === 'changes' ? row.clock : row.id);
		});
		if (ids.size !== rows.length) throw damaged(`The same ${NAMES[list]} is in it twice.`);
	}
	return lists as unknown as BackupContents;
}

function notesOn({ leads, contacts, sheets }: BackupContents): string[] {
	const ids = new Set([...leads, ...contacts].map(({ id }) => id));
	const astray = sheets.flatMap(({ links }) => links).filter(({ id }) => !ids.has(id)).length;
	if (astray === 0) return [];
	const rows = astray === 1 ? 'One row of a spreadsheet belongs' : `${astray} rows of spreadsheets belong`;
	return [`${rows} to leads that are not in the backup. The spreadsheets are kept as they are.`];
}

function isObject(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}
