/**
 * Snapshots: copies of everything in a database apart, which what happens to the data's own does not touch. Each is the text of
 * a backup file, packed, so that one is read, checked and restored as a file is. The bytes of files that leads name are not in it. Loaded when one is taken or looked at.
 */
import { backupNoteTexts } from '../../messages/data/backup-refusals';
import { wrap, type DBSchema, type IDBPDatabase } from 'idb';
import { readBackup, writeRows, type Backup, type ReadOptions } from '../backup/backup';
import type { BackupContents } from '../backup/backup-contents';
import { sourceOf, type RowSource, type Visit } from '../backup/row-source';
import { DATABASE_NAME } from '../database/schema';
import { compareSnapshots, outdatedSnapshots, type SnapshotHead } from './retention';
import type { DropRows } from '../changes/commands';
import { namesIn } from '../papers/stored-papers';
import { notSaved } from '../database/errors';
import { withSnapshotLock } from './snapshot-lock';
import { dropBucket, snapshotFactories } from './storage-bucket';
import { withoutFileName } from '../changes/label-names';
import { readFrom } from '../database/read-from';
import { withoutRows } from './without-rows';

interface Schema extends DBSchema {
	heads: { key: string; value: SnapshotHead };
	files: { key: string; value: { readonly id: string; readonly file: Uint8Array } };
}
type Database = IDBPDatabase<Schema>;

/** The facts about a snapshot before it is taken. */
export type SnapshotNote = Pick<SnapshotHead, 'kind' | 'label' | 'createdAt' | 'databaseId' | 'changes'>;

type Job<T> = (database: Database) => Promise<T>;

export class Snapshots {
	readonly #name: string;

	/** @param name of the database that snapshots are taken of */
	constructor(name: string = DATABASE_NAME) {
		this.#name = `${name}-snapshots`;
	}

	/**
	 * Takes one, and lets the oldest go where there are enough. Of an empty book none is taken, and of a day one daily; where the
	 * newest of its kind holds the same changes, that one stands for both. What is erased meanwhile is not in it.
	 * @param version of the rows; default: that of this version
	 * @throws NotSaved where there is no room for it, say
	 */
	keep(rows: RowSource, note: SnapshotNote, version?: number): Promise<void> {
		return withSnapshotLock(this.#name, 'shared', () => this.#take(rows, note, version));
	}

	async #take(rows: RowSource, note: SnapshotNote, version?: number): Promise<void> {
		const newest = (await this.list()).find(({ kind }) => kind === note.kind);
		if (newest && isSame(newest, note)) return;
		if (note.kind === 'daily' && newest && dayOf(newest) === dayOf(note)) return;
		const { file, tally } = await tallied(rows, note.createdAt, version);
		if (tally.rows === 0) return;
		const id = `${note.createdAt} ${note.kind} ${note.changes}`;
		const order = 1 + Math.max(0, ...(await this.list()).map((head) => head.order ?? 0));
		const head: SnapshotHead = { id, ...note, order, ...tally.holdings };
		await this.#put(head, await packed(file), true);
	}

	/** Returns all snapshots, the newest first. @throws where none can be read */
	async list(): Promise<SnapshotHead[]> {
		const lists = await this.#everywhere((database) =>
			readFrom(database, 'heads', (heads) => heads.getAll())
		);
		return lists.flat().sort(compareSnapshots);
	}

	/** Returns a snapshot, read and checked as a backup file is. @throws BackupRefusal @throws Error where it is gone */
	async read(id: string, options: ReadOptions = {}): Promise<Backup> {
		return readBackup(await this.text(id), options);
	}

	/** Returns a snapshot as the text of a backup file. @throws Error where it is gone or can't be unpacked */
	async text(id: string): Promise<string> {
		const file = await this.#file(id);
		if (!file) throw new Error(backupNoteTexts.snapshotGone);
		return unpacked(file);
	}

	/**
	 * Takes what was erased out of every snapshot; one that nothing is left of goes, and so does one that can't be read.
	 * @param onProgress hears how many were gone through, and how many there are
	 * @throws where snapshots may lie that can't be reached
	 */
	forget(
		ids: ReadonlySet<string>,
		dropRows: DropRows = (sheet) => sheet,
		onProgress?: (done: number, total: number) => void
	): Promise<void> {
		return withSnapshotLock(this.#name, 'exclusive', async () => {
			const heads = await this.list();
			for (const [at, head] of heads.entries()) {
				onProgress?.(at, heads.length);
				await this.#forgetIn(head, ids, dropRows);
			}
			await this.#inAll(() => Promise.resolve());
		});
	}

	async #forgetIn(known: SnapshotHead, ids: ReadonlySet<string>, dropRows: DropRows): Promise<void> {
		// The sheet that was about to be imported is not among the rows.
		const head = { ...known, label: withoutFileName(known.label) };
		const file = await this.#file(head.id);
		const text = file ? await unpacked(file).catch(() => null) : null;
		if (file && text !== null && namesNone(text, ids))
			return head.label === known.label ? undefined : this.#put(head, file);
		const contents = text === null ? null : await readable(text);
		const without = contents && withoutRows(contents, ids, dropRows);
		if (!without) return this.drop([head.id]);
		const { file: next, tally } = await tallied(sourceOf(without), head.createdAt);
		if (tally.rows === 0) return this.drop([head.id]);
		await this.#put({ ...head, order: head.order ?? 0, ...tally.holdings }, await packed(next));
	}

	/** Forgets all of them, also those that can't be read. @throws NotSaved where some may lie that can't be reached */
	clear(): Promise<void> {
		return withSnapshotLock(this.#name, 'exclusive', async () => {
			await this.#write(async () => {
				await this.#everywhere(emptying);
				await this.#inAll(emptying);
			});
			await dropBucket();
		});
	}

	/** @throws where a database that may hold snapshots can't be reached */
	async #inAll(job: Job<void>): Promise<void> {
		for (const home of await snapshotFactories(this.#name, true)) await this.#with(home, job);
	}

	/** @param isNew another tab may have taken the same one meanwhile */
	async #put(head: SnapshotHead, file: Uint8Array, isNew = false): Promise<void> {
		const others = (await this.list()).filter(({ id }) => id !== head.id);
		const going = outdatedSnapshots([...others, head]);
		const [home, ...elsewhere] = await snapshotFactories(this.#name);
		await this.#write(async () => {
			await this.#with(home!, async (database) => {
				const transaction = database.transaction(['heads', 'files'], 'readwrite', { durability: 'strict' });
				// Should a reading fail first, its end is no news.
				transaction.done.catch(() => undefined);
				const [heads, files] = [transaction.objectStore('heads'), transaction.objectStore('files')];
				const isThere = isNew && (await heads.getAll()).some((each) => isSame(each, head));
				if (isThere) return;
				await Promise.all([
					heads.put(head),
					files.put({ id: head.id, file }),
					...going.flatMap((id) => [heads.delete(id), files.delete(id)]),
					transaction.done
				]);
			});
			for (const other of elsewhere) await this.#with(other, dropping([...going, head.id]));
		});
	}

	/** Deletes snapshots from every database that may hold them. @throws NotSaved */
	drop(ids: readonly string[]): Promise<void> {
		return this.#write(async () => void (await this.#everywhere(dropping(ids))));
	}

	async #file(id: string): Promise<Uint8Array | undefined> {
		const found = await this.#everywhere((database) => readFrom(database, 'files', (files) => files.get(id)));
		return found.find((stored) => stored !== undefined)?.file;
	}

	async #write(job: () => Promise<void>): Promise<void> {
		try {
			await job();
		} catch (error) {
			throw notSaved(error);
		}
	}

	/** Runs a job on each database of snapshots, so that a damaged one does not hide the other. @throws what the last one threw, where none gives anything */
	async #everywhere<T>(job: Job<T>): Promise<T[]> {
		const homes = await snapshotFactories(this.#name);
		const found = await Promise.allSettled(homes.map((home) => this.#with(home, job)));
		const given = found.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
		if (given.length === 0) throw (found.at(-1) as PromiseRejectedResult).reason;
		return given;
	}

	/** Open only as long as it is needed: so no tab is ever in the way of another. */
	async #with<T>(home: IDBFactory, job: Job<T>): Promise<T> {
		const request = home.open(this.#name, 1);
		request.onupgradeneeded = () => {
			request.result.createObjectStore('heads', { keyPath: 'id' });
			request.result.createObjectStore('files', { keyPath: 'id' });
		};
		const database = (await wrap(request)) as unknown as Database;
		try {
			return await job(database);
		} finally {
			database.close();
		}
	}
}

function isSame(a: SnapshotNote, b: SnapshotNote): boolean {
	return a.kind === b.kind && a.databaseId === b.databaseId && a.changes === b.changes;
}

function dropping(ids: readonly string[]): Job<void> {
	return async (database) => {
		const transaction = database.transaction(['heads', 'files'], 'readwrite', { durability: 'strict' });
		const stores = [transaction.objectStore('heads'), transaction.objectStore('files')];
		await Promise.all([...ids.flatMap((id) => stores.map((store) => store.delete(id))), transaction.done]);
	};
}

const emptying: Job<void> = async (database) => {
	const transaction = database.transaction(['heads', 'files'], 'readwrite', { durability: 'strict' });
	const stores = [transaction.objectStore('heads'), transaction.objectStore('files')];
	await Promise.all([...stores.map((store) => store.clear()), transaction.done]);
};

/** More ids than this are not searched for one by one. */
const FEW = 50;

/** Returns true if a text names none of these ids, as far as that is quickly known. */
function namesNone(text: string, ids: ReadonlySet<string>): boolean {
	return ids.size <= FEW && ![...ids].some((id) => text.includes(id));
}

function dayOf({ createdAt }: Pick<SnapshotHead, 'createdAt'>): string {
	return createdAt.slice(0, 10);
}

/** Counts what goes into a snapshot, for its head. */
class Tally {
	/** The number of rows, those in the trash included. */
	rows = 0;
	readonly #counts = { leads: 0, contacts: 0, sheets: 0, news: 0 };
	readonly #papers = new Set<string>();

	get holdings(): Pick<SnapshotHead, 'counts' | 'papers'> {
		return { counts: this.#counts, papers: [...this.#papers] };
	}

	readonly visit: Visit = (field, value) => {
		if (!(field in this.#counts)) return;
		const rows = value as readonly { readonly deletedAt?: string }[];
		this.rows += rows.length;
		const live = rows.filter((row) => row.deletedAt === undefined).length;
		this.#counts[field as keyof SnapshotHead['counts']] += live;
		if (field === 'leads')
			for (const name of namesIn(rows as BackupContents['leads'])) this.#papers.add(name);
	};
}

/** Writes rows as a snapshot; returns its file, which is not packed yet, and what it holds. */
async function tallied(
	rows: RowSource,
	createdAt: string,
	formatVersion?: number
): Promise<{ readonly file: Blob; readonly tally: Tally }> {
	let tally = new Tally();
	const counted: RowSource = (begin) =>
		rows(() => {
			const [visit, count] = [begin(), (tally = new Tally()).visit];
			return (field, value) => (count(field, value), visit(field, value));
		});
	const file = await writeRows(counted, { appVersion: 'snapshot', createdAt, formatVersion });
	return { file, tally };
}

/** Returns the valid rows of a snapshot; null if it can't be read. */
async function readable(text: string): Promise<BackupContents | null> {
	return readBackup(text, { leaveOut: true, twins: 'last' }).then(
		({ contents }) => contents,
		() => null
	);
}

async function packed(file: Blob): Promise<Uint8Array> {
	return through(file, new CompressionStream('gzip'));
}

async function unpacked(file: Uint8Array): Promise<string> {
	const bytes = await through(new Blob([file.slice()]), new DecompressionStream('gzip'));
	return new TextDecoder().decode(bytes);
}

async function through(content: Blob, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> {
	return new Uint8Array(await new Response(content.stream().pipeThrough(stream)).arrayBuffer());
}
