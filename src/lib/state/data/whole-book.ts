/**
 * Does what goes through everything that is stored: backup files, spreadsheets, the check of the data. Runs in a worker, or on the
 * page where the browser gives none; it knows of neither.
 */
import type { Day } from '../../domain/day';
import { countPapers, type Paper } from '../../domain/papers/papers';
import type { AllContents } from '../../messages/data/backups';
import { restoredPaperWords } from '../../messages/papers/paper-texts';
import {
	readBackup,
	writeBackupFile,
	type Answers,
	type Backup,
	type BackupFile,
	type BackupStamp
} from '../../store/backup/backup';
import { papersOf, sourceOf, type RowSource } from '../../store/backup/row-source';
import type { BackupContents } from '../../store/backup/backup-contents';
import type { Verification } from '../../store/changes/verify';
import { mergeCounts, type MergeCounts } from '../../store/devices/merge-databases';
import type { Snapshots } from '../../store/snapshots/snapshots';
import type { ExportOptions } from '../../sheet/sheet';
import { joinPieces, sendInPieces } from '../sheet-worker/chunks';
import type { ExportedFile } from '../sheets/exported-file';
import { spreadsheetCopy, type CopyKind, type NewFile } from './spreadsheet-copies';

/** Reads what is stored. */
export interface StoredWhole {
	/** Returns all rows, those in the trash included, and all changes; for 'rows' these may be left out. */
	contents(only?: 'rows'): Promise<BackupContents>;
	/** Hands over the same a portion at a time; absent where all of it is in memory anyway. */
	rows?(only?: 'rows'): RowSource;
	/** Reads the bytes of a file that a lead names; rejects where they can't be read. */
	paper(sha256: string): Promise<Uint8Array<ArrayBuffer>>;
	/** Compares the rows with what their recorded changes make. */
	verify(): Promise<Verification>;
	snapshots(): Promise<Pick<Snapshots, 'read'>>;
}

/** A backup that was read without faults, beside the present data. */
export interface OpenedBackup extends Pick<Backup, 'createdAt' | 'notes'> {
	/** The files of its leads in words, those that can't be restored first. */
	readonly files: readonly string[];
	readonly found: AllContents;
	readonly present: AllContents;
	/** The counts after a merge of both; null where there is no present data. */
	readonly union: MergeCounts | null;
}

/** An exported sheet, and what is kept of it: null where that stays as it is. */
export interface WrittenSheet extends Omit<ExportedFile, 'sheet'> {
	readonly sheet: ExportedFile['sheet'] | null;
}

/** Names the backup to open: a file, or a snapshot by its id. */
export type BackupSource = Blob | { readonly snapshot: string };

/** The lists of a backup, in pieces that the page unpacks without a halt. */
type ContentLists = Readonly<Record<string, readonly unknown[]>>;

/** Lists the methods that the page calls, in a worker or on the page itself. */
export type WholeBookDesk = Pick<WholeBook, 'backup' | 'copy' | 'open' | 'opened' | 'sheet' | 'verify'>;

export class WholeBook {
	readonly #stored: StoredWhole;
	#contents: BackupContents | null = null;

	constructor(stored: StoredWhole) {
		this.#stored = stored;
	}

	/** Writes everything into a backup file. */
	async backup(stamp: BackupStamp): Promise<BackupFile> {
		return writeBackupFile(await this.#rows(), stamp, (hash) => this.#stored.paper(hash));
	}

	/** Writes everything of a kind into a spreadsheet of its own. */
	async copy(kind: CopyKind, today: Day): Promise<NewFile> {
		return spreadsheetCopy(kind, await this.#rows('rows'), today);
	}

	async #rows(only?: 'rows'): Promise<RowSource> {
		return this.#stored.rows?.(only) ?? sourceOf(await this.#stored.contents(only));
	}

	/** Writes the app's changes into a connected sheet, and says null of what stays as it is; null where there is no such sheet. */
	async sheet(id: string, options: ExportOptions): Promise<WrittenSheet | null> {
		const { leads, contacts, sheets } = await this.#stored.contents('rows');
		const from = sheets.find((sheet) => sheet.id === id);
		if (!from) return null;
		const { writtenTables } = await import('../sheets/written-tables');
		const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
			new Map(rows.map((row) => [row.id, row]));
		const written = await writtenTables(from, byId(leads), byId(contacts), options);
		return { ...written, sheet: written.sheet === from ? null : written.sheet };
	}

	verify(): Promise<Verification> {
		return this.#stored.verify();
	}

	/**
	 * Reads a backup and keeps it for `opened`. Changes nothing.
	 * @param now milliseconds since 1970
	 * @param onStep hears each time the reading got further
	 * @throws BackupRefusal
	 */
	async open(
		source: BackupSource,
		answers: Answers,
		now: number,
		onStep: () => void = () => undefined
	): Promise<OpenedBackup> {
		const options = { ...answers, onStep };
		const isFile = source instanceof Blob;
		const backup = isFile
			? await readBackup(source, options)
			: await (await this.#stored.snapshots()).read(source.snapshot, options);
		const { contents, createdAt, notes } = backup;
		onStep();
		const here = await this.#stored.contents();
		onStep();
		const isBare = here.leads.length + here.contacts.length + here.sheets.length + here.news.length === 0;
		const union = isBare ? null : mergeCounts(here, contents, now);
		this.#contents = contents;
		const [found, present] = [liveCounts(contents), liveCounts(here)];
		return { createdAt, notes, files: fileLines(backup, isFile), found, present, union };
	}

	/**
	 * Hands over what the opened backup holds: its lists in pieces, and returns the rest.
	 * @throws Error where none is open
	 */
	async opened(send: (piece: ContentLists) => unknown): Promise<Partial<BackupContents>> {
		if (!this.#contents) throw new Error('No backup is open.');
		const fields = Object.entries(this.#contents);
		const isList = ([, value]: [string, unknown]) => Array.isArray(value);
		await sendInPieces(Object.fromEntries(fields.filter(isList)) as ContentLists, send);
		return Object.fromEntries(fields.map((field) => (isList(field) ? [field[0], []] : field)));
	}
}

/** Returns everything that the backup holds that a desk has opened. */
export async function contentsOf(
	opened: (send: (piece: ContentLists) => void) => Promise<Partial<BackupContents>>
): Promise<BackupContents> {
	const pieces: ContentLists[] = [];
	const rest = await opened((piece) => void pieces.push(piece));
	const lists = pieces.length > 0 ? joinPieces(pieces[0]!, pieces) : {};
	return { ...rest, ...lists } as unknown as BackupContents;
}

/** @param isFile true for a backup file, which holds the bytes of its files; a snapshot leaves them where they are kept */
function fileLines({ contents, damagedPapers }: Backup, isFile: boolean): readonly string[] {
	const held = new Set(contents.papers?.map(({ sha256 }) => sha256));
	const lostOf = ({ sha256 }: Paper) => {
		if (damagedPapers.has(sha256)) return 'damaged';
		return isFile && !held.has(sha256) ? 'missing' : null;
	};
	const papers = papersOf(contents.leads.filter(({ deletedAt }) => !deletedAt));
	return [...papers.filter(lostOf), ...papers.filter((paper) => !lostOf(paper))].map((paper) =>
		restoredPaperWords(paper, lostOf(paper))
	);
}

/** AllContents the rows that are not in the trash, and all changes. */
function liveCounts({ leads, contacts, sheets, news, changes }: BackupContents): AllContents {
	const live = <Row extends { readonly deletedAt?: string }>(rows: readonly Row[]) =>
		rows.filter((row) => !row.deletedAt);
	const there = live(leads);
	return {
		leads: there.length,
		contacts: live(contacts).length,
		sheets: live(sheets).length,
		news: live(news).length,
		papers: countPapers(there).count,
		changes: changes.length
	};
}
