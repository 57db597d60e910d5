/**
 * The backup file: everything that is stored, as one JSON text that says what it is, how much it holds, and by what checksum
 * to know it. Pure but for the checksum, which the browser makes.
 */
import { backupNoteTexts, backupRefusalTexts } from '../../messages/data/backup-refusals';
import { BackupRefusal, damagedBackup } from './backup-refusal';
import { checkedContents, LISTS, notesOn, type RowChoices } from './backup-rows';
import type { BackupContents } from './backup-contents';
import { sha256 } from './sha256';
import { fromBase64, newEncryption, encrypt, readEncryption, toBase64, decrypt } from './encryption';
import { isObject } from './schema';
import { UPGRADES, upgradedRows, type Upgrade } from '../database/upgrades';

const BACKUP_FORMAT = 'tactful-backup';
/** The version of the rows in a backup: that of the database. */
export const BACKUP_VERSION = UPGRADES.length;
export const MAX_BACKUP_BYTES = 256 * 1024 * 1024;

type BackupCounts = Readonly<Record<(typeof LISTS)[number], number>>;

export interface Backup {
	readonly appVersion: string;
	/** Machine time, ISO 8601 UTC. */
	readonly createdAt: string;
	readonly counts: BackupCounts;
	readonly contents: BackupContents;
	/** Warnings that do not stop it from being restored. */
	readonly notes: readonly string[];
}

/** The header of a backup file. */
interface BackupStamp {
	readonly appVersion: string;
	readonly createdAt: string;
	/** Without one, whoever has the file can read it. */
	readonly password?: string;
	/** The version of the rows; default: that of this app. */
	readonly formatVersion?: number;
}

/** Returns the text of a backup file. */
export async function writeBackup(
	contents: BackupContents,
	{ appVersion, createdAt, password = '', formatVersion = BACKUP_VERSION }: BackupStamp
): Promise<string> {
	const text = JSON.stringify(contents, bytesToText);
	const about = { format: BACKUP_FORMAT, formatVersion, appVersion, createdAt, counts: countsOf(contents) };
	if (!password) return fileOf({ ...about, sha256: await sha256(text) }, text);
	const header = { ...about, sealed: newEncryption() };
	const payload = await encrypt(text, password, header.sealed, JSON.stringify(header));
	return fileOf({ ...header, sha256: await sha256(payload) }, JSON.stringify(payload));
}

function fileOf(header: object, payload: string): string {
	return `${JSON.stringify(header).slice(0, -1)},"payload":${payload}}\n`;
}

export interface Answers extends RowChoices {
	/** The password of a locked backup: without it the refusal's reason is 'locked'. */
	readonly password?: string | undefined;
}

/** Reads a backup file and looks at everything in it before any of it is used. @throws BackupRefusal */
export async function readBackup(
	text: string,
	{
		password = '',
		upgrades = UPGRADES,
		...settled
	}: Answers & { readonly upgrades?: readonly Upgrade[] } = {}
): Promise<Backup> {
	const file = parsed(text);
	if (!isObject(file) || file.format !== BACKUP_FORMAT) throw notABackup();
	const { formatVersion } = file;
	if (!Number.isInteger(formatVersion) || (formatVersion as number) < 1) throw damagedBackup();
	if ((formatVersion as number) > upgrades.length) throw newer();
	const payload = textToBytes(await payloadOf(file, password));
	checkCounts(file.counts, payload);
	const contents = checkedContents(upgradedRows(payload, formatVersion as number, upgrades), settled);
	return {
		appVersion: String(file.appVersion ?? ''),
		createdAt: String(file.createdAt ?? ''),
		counts: countsOf(contents),
		contents,
		notes: [...(settled.leaveOut ? [backupNoteTexts.leftOut] : []), ...notesOn(contents)]
	};
}

/** Checks the counts of a file against its rows, before they are upgraded. */
function checkCounts(said: unknown, payload: unknown): void {
	const isShort =
		!isObject(said) ||
		!isObject(payload) ||
		Object.keys(said).some((list) => {
			const rows = payload[list];
			return !Array.isArray(rows) || rows.length !== said[list];
		});
	if (isShort) throw damagedBackup();
}

/** Returns what the file holds, once its checksum fits; decrypted where it has a password. */
async function payloadOf({ payload, sha256: sum, ...header }: Fields, password: string): Promise<Fields> {
	if (header.sealed === undefined) {
		if (!isObject(payload)) throw damagedBackup();
		if ((await checksumOf(payload)) !== sum) throw damagedBackup();
		return payload;
	}
	const by = readEncryption(header.sealed);
	if (typeof payload !== 'string') throw damagedBackup();
	if ((await sha256(payload)) !== sum) throw damagedBackup();
	if (!password) throw new BackupRefusal('locked', backupRefusalTexts.locked);
	return parsed(await decrypt(payload, password, by, JSON.stringify(header))) as Fields;
}

/** Refuses a file by its size alone, before any of it is read. @throws BackupRefusal */
export function checkBackupSize(bytes: number): void {
	if (bytes <= MAX_BACKUP_BYTES) return;
	throw new BackupRefusal('too-large', backupRefusalTexts.tooLarge);
}

function countsOf(contents: BackupContents): BackupCounts {
	return Object.fromEntries(LISTS.map((list) => [list, contents[list].length])) as unknown as BackupCounts;
}

type Fields = Readonly<Record<string, unknown>>;

function newer(): BackupRefusal {
	return new BackupRefusal('newer', backupRefusalTexts.newer);
}

function notABackup(): BackupRefusal {
	return new BackupRefusal('not-a-backup', backupRefusalTexts.notABackup);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		// A file of ours that was cut off begins as ours.
		throw text.startsWith(`{"format":"${BACKUP_FORMAT}"`) ? damagedBackup() : notABackup();
	}
}

/** Returns the SHA-256 of the payload as it would be written, so that white space between its parts does not matter. */
async function checksumOf(payload: Fields): Promise<string> {
	try {
		return await sha256(JSON.stringify(payload));
	} catch {
		// Nested deeper than anything that we write.
		throw damagedBackup();
	}
}

const BYTES = '$bytes';

function bytesToText(_key: string, value: unknown): unknown {
	return value instanceof Uint8Array ? { [BYTES]: toBase64(value) } : value;
}

/** Nothing that the app writes is nested deeper than a dozen times; what follows it down would run out of room. */
const DEEPEST = 100;

function textToBytes(value: unknown, depth = 0): unknown {
	if (depth > DEEPEST) throw damagedBackup();
	if (Array.isArray(value)) return value.map((item) => textToBytes(item, depth + 1));
	if (!isObject(value)) return value;
	const keys = Object.keys(value);
	if (keys.length === 1 && keys[0] === BYTES) return fromBase64(value[BYTES]);
	return Object.fromEntries(keys.map((key) => [key, textToBytes(value[key], depth + 1)]));
}
