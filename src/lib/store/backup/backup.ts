/**
 * The backup file: everything that is stored, as one JSON text that says what it is, how much it holds, and by what checksum
 * to know it. Pure but for the checksum, which the browser makes.
 */
import * as v from 'valibot';
import type { Paper } from '../../domain/papers/papers';
import { safeFileName } from '../../messages/common/file-names';
import { backupNoteTexts, backupRefusalTexts } from '../../messages/data/backup-refusals';
import { BackupRefusal, damagedBackup } from './backup-refusal';
import { checkedContents, LISTS, notesOn, type RowChoices } from './backup-rows';
import type { BackupContents } from './backup-contents';
import { sha256 } from './sha256';
import { textToBytes } from './backup-bytes';
import { inBase64, isLateList, papersOf, sourceOf, WrittenRows, type RowSource } from './row-source';
import { paperLine, partsOf, readPapers, withLines, type PaperEntry } from './backup-papers';
import { newEncryption, encrypt, readEncryption, sealerOf, decrypt } from './encryption';
import { digest, from0, isObject, listOf, rowSchema } from './schema';
import { UPGRADES, upgradedRows, type Upgrade } from '../database/upgrades';

const BACKUP_FORMAT = 'tactful-backup';
/** The version of the rows in a backup: that of the database. */
export const BACKUP_VERSION = UPGRADES.length;
/** The version of rows with papers and without marks of mails. */
const MARKLESS_VERSION = 3;
/** The version of rows without papers and marks of mails: an older app can read a backup of them, and finds it as it would have written it. */
const PAPERLESS_VERSION = Math.max(1, ...UPGRADES.flatMap(({ to, rows }) => (rows ? to : [])));
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
	/** The hashes of the papers in it that can't be read. */
	readonly damagedPapers: ReadonlySet<string>;
}

/** The header of a backup file. */
export interface BackupStamp {
	readonly appVersion: string;
	readonly createdAt: string;
	/** Without one, whoever has the file can read it. */
	readonly password?: string;
	/** The version of the rows; default: that of this app. */
	readonly formatVersion?: number;
}

/** Returns the text of a backup file; the bytes of papers are not in it. */
export async function writeBackup(contents: BackupContents, stamp: BackupStamp): Promise<string> {
	return (await writeRows(sourceOf(contents), stamp)).text();
}

/** Returns the backup file of rows that come in portions, without the bytes of papers. */
export async function writeRows(rows: RowSource, stamp: BackupStamp): Promise<Blob> {
	return new Blob([...(await beforeEnd(await written(rows), stamp, [], newEncryption())), '}\n']);
}

/** A backup file, and the files of leads whose bytes could not be read for it. */
export interface BackupFile {
	readonly file: Blob;
	readonly without: readonly Paper[];
}

/**
 * Returns a backup file with the papers that the leads name. Without any it is the text of `writeBackup`.
 * @param bytesOf reads a paper by its hash; rejects where it can't be read
 */
export async function writeBackupFile(
	source: RowSource,
	stamp: BackupStamp,
	bytesOf: (sha256: string) => Promise<Uint8Array<ArrayBuffer>>
): Promise<BackupFile> {
	const by = newEncryption();
	const rows = await written(source);
	const sealer = stamp.password && rows.papers.length > 0 ? await sealerOf(stamp.password, by) : null;
	const [entries, lines, without]: [PaperEntry[], Blob[], Paper[]] = [[], [], []];
	for (const paper of rows.papers) {
		const bytes = await bytesOf(paper.sha256).catch(() => null);
		if (!bytes) without.push(paper);
		else {
			entries.push({ sha256: paper.sha256, size: bytes.length });
			lines.push(await paperLine(bytes, sealer));
		}
	}
	return { file: withLines(await beforeEnd(rows, stamp, entries, by), lines), without };
}

async function written(source: RowSource): Promise<WrittenRows> {
	let rows = new WrittenRows();
	await source(() => (rows = new WrittenRows()).visit);
	return rows;
}

/** Returns all of a backup file that stands before the bracket that ends it. */
async function beforeEnd(
	rows: WrittenRows,
	{ appVersion, createdAt, password = '', formatVersion }: BackupStamp,
	entries: readonly PaperEntry[],
	by: ReturnType<typeof newEncryption>
): Promise<readonly BlobPart[]> {
	if (entries.length > 0) rows.visit('papers', entries);
	const held = rows.close();
	const lists = [...LISTS, 'papers'].filter((list) => !isLateList(list) || rows.counts[list]);
	const counts = Object.fromEntries(lists.map((list) => [list, rows.counts[list] ?? 0]));
	const usual = rows.counts.mailMarks
		? BACKUP_VERSION
		: rows.papers.length > 0
			? MARKLESS_VERSION
			: PAPERLESS_VERSION;
	const version = formatVersion ?? usual;
	const about = { format: BACKUP_FORMAT, formatVersion: version, appVersion, createdAt, counts };
	if (!password) return [await openingOf(about, held.sha256), ...held.parts];
	const header = { ...about, sealed: by };
	const plain = await new Blob([...held.parts]).arrayBuffer();
	const payload = inBase64(await encrypt(plain, password, by, JSON.stringify(header)));
	return [await openingOf(header, payload.sha256), '"', ...payload.parts, '"'];
}

/** Returns all that stands before the payload. @param sum the checksum of the payload */
async function openingOf(header: object, sum: string): Promise<string> {
	const sums = { headerSha256: await sha256(JSON.stringify(header)), sha256: sum };
	return `${JSON.stringify({ ...header, ...sums }).slice(0, -1)},"payload":`;
}

export interface Answers extends RowChoices {
	/** The password of a locked backup: without it the refusal's reason is 'locked'. */
	readonly password?: string | undefined;
}

/** `onStep` hears each time the reading got further. */
export type ReadOptions = Answers & { readonly onStep?: () => void };

/** Reads a backup file and looks at everything in it before any of it is used. @throws BackupRefusal */
export async function readBackup(
	source: string | Blob,
	{
		password = '',
		upgrades = UPGRADES,
		onStep = () => undefined,
		...settled
	}: ReadOptions & { readonly upgrades?: readonly Upgrade[] } = {}
): Promise<Backup> {
	const parts = await partsOf(source);
	const file = parsed(parts.text);
	onStep();
	if (!isObject(file) || file.format !== BACKUP_FORMAT) throw notABackup();
	await checkHeader(file);
	const { formatVersion } = file;
	if (!Number.isInteger(formatVersion) || (formatVersion as number) < 1) throw damagedBackup();
	if ((formatVersion as number) > upgrades.length) throw newer();
	if (Object.keys(file).some((key) => !FIELDS.has(key))) throw damagedBackup();
	const held = await payloadOf(file, parts.text, password);
	onStep();
	const { papers: listed, ...payload } = textToBytes(held) as Fields;
	onStep();
	checkCounts(file.counts, { ...payload, papers: listed });
	const rows = checkedContents(upgradedRows(payload, formatVersion as number, upgrades), settled);
	onStep();
	const entries = entriesIn(listed);
	const texts = parts.papers.length > 0 ? parts.papers : textsIn(file.files);
	const told = (text: () => Promise<unknown>) => () => (onStep(), text());
	const sealer = password && file.sealed ? await sealerOf(password, readEncryption(file.sealed)) : null;
	const papers = entries.length > 0 ? await readPapers(entries, texts.map(told), sealer) : [];
	const contents = { ...rows, ...(papers.length > 0 && { papers }) };
	const lost = lostPapers(contents, entries);
	return {
		appVersion: String(file.appVersion ?? ''),
		createdAt: String(file.createdAt ?? ''),
		counts: countsOf(contents),
		contents,
		notes: [
			...(settled.leaveOut ? [backupNoteTexts.leftOut] : []),
			...(lost.length > 0 ? [backupNoteTexts.lostPapers(lost.map(({ name }) => safeFileName(name)))] : []),
			...notesOn(rows)
		],
		damagedPapers: new Set(lost.map(({ sha256: hash }) => hash))
	};
}

const PAPER_ENTRIES = listOf(rowSchema<PaperEntry>()({ sha256: digest, size: from0 }));

/** Returns what the rows say of the papers; nothing where they say none. @throws BackupRefusal where it makes no sense */
function entriesIn(listed: unknown): readonly PaperEntry[] {
	if (listed === undefined) return [];
	const read = v.safeParse(PAPER_ENTRIES, listed);
	if (!read.success) throw damagedBackup();
	return read.output;
}

/** Returns the papers of a file that is read in one piece. */
function textsIn(files: unknown): (() => Promise<unknown>)[] {
	return Array.isArray(files) ? files.map((text: unknown) => async () => text) : [];
}

/** Returns the papers that the backup lists and that can't be read. */
function lostPapers(contents: BackupContents, entries: readonly PaperEntry[]): Paper[] {
	const there = new Set(contents.papers?.map(({ sha256 }) => sha256));
	const gone = new Set(entries.map(({ sha256 }) => sha256).filter((hash) => !there.has(hash)));
	return papersOf(contents.leads).filter(({ sha256: hash }) => gone.has(hash));
}

const FIELDS: ReadonlySet<string> = new Set(
	'format formatVersion appVersion createdAt counts sealed headerSha256 sha256 payload files'.split(' ')
);

/** Holds all that stands before the payload against its checksum, which files of the first releases do not have. */
async function checkHeader({
	headerSha256,
	sha256: _sum,
	payload: _payload,
	files: _files,
	...header
}: Fields) {
	if (headerSha256 === undefined) return;
	if ((await checksumOf(header)) !== headerSha256) throw damagedBackup();
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
async function payloadOf(
	{ payload, sha256: sum, headerSha256: _sum, files: _papers, ...header }: Fields,
	text: string,
	password: string
): Promise<Fields> {
	if (header.sealed === undefined) {
		if (!isObject(payload)) throw damagedBackup();
		const isAsWritten = (await sha256(payloadIn(text))) === sum;
		if (!isAsWritten && (await checksumOf(payload)) !== sum) throw damagedBackup();
		return payload;
	}
	const by = readEncryption(header.sealed);
	if (typeof payload !== 'string') throw damagedBackup();
	if ((await sha256(payload)) !== sum) throw damagedBackup();
	if (!password) throw new BackupRefusal('locked', backupRefusalTexts.locked);
	return parsed(await decrypt(payload, password, by, JSON.stringify(header))) as Fields;
}

/** Returns the payload as it stands in a file, where the file is as it was written: to write it again takes as long as to read it. */
function payloadIn(text: string): string {
	const before = ',"payload":';
	return text.slice(text.indexOf(before) + before.length, text.lastIndexOf('}'));
}

/** Refuses a file by its size alone, before any of it is read. @throws BackupRefusal */
export function checkBackupSize(bytes: number): void {
	if (bytes <= MAX_BACKUP_BYTES) return;
	throw new BackupRefusal('too-large', backupRefusalTexts.tooLarge);
}

function countsOf(contents: Partial<BackupContents>): BackupCounts {
	const counts = LISTS.flatMap((list) => (contents[list] ? [[list, contents[list].length] as const] : []));
	return Object.fromEntries(counts) as unknown as BackupCounts;
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

/** Returns the SHA-256 of a part as it would be written, so that white space in it does not matter. */
async function checksumOf(part: Fields): Promise<string> {
	try {
		return await sha256(JSON.stringify(part));
	} catch {
		// Nested deeper than anything that we write.
		throw damagedBackup();
	}
}
