/** Reads the bytes of files that leads name, and drops those that nothing names any more. Loaded when it is asked for. */
import { storedPaperTexts } from '../../messages/papers/stored-paper-texts';
import { sha256 as digest } from '../backup/sha256';
import { inOneTransaction } from '../changes/write-transaction';
import type { Database } from '../database/schema';
import type { Snapshots } from '../snapshots/snapshots';
import { sweepPapers } from './stored-papers';

/** The bytes of a file are not to be had: they are not on this device, or the disk has damaged them. */
export class PaperLost extends Error {
	override readonly name = 'PaperLost';
	constructor(readonly reason: 'missing' | 'damaged') {
		super(storedPaperTexts[reason]);
	}
}

export class Papers {
	readonly #database: Database;
	readonly #snapshots: () => Promise<Pick<Snapshots, 'list'>>;

	constructor(database: Database, snapshots: () => Promise<Pick<Snapshots, 'list'>>) {
		this.#database = database;
		this.#snapshots = snapshots;
	}

	/** Returns the bytes by their hash, which they are held against. @throws PaperLost */
	async read(sha256: string): Promise<Uint8Array<ArrayBuffer>> {
		const stored = await this.#database.get('papers', sha256).catch(() => {
			throw new PaperLost('damaged');
		});
		if (!stored) throw new PaperLost('missing');
		const isWhole = stored.bytes instanceof Uint8Array && (await digest(stored.bytes)) === sha256;
		if (!isWhole) throw new PaperLost('damaged');
		return stored.bytes;
	}

	/**
	 * Drops the bytes that nothing names any more. Where nothing is stored, nothing is read; where the snapshots can't be read,
	 * nothing is dropped.
	 * @param since changes after it count, in milliseconds since 1970
	 */
	async sweep(since: number): Promise<void> {
		const { store, done } = this.#database.transaction('papers', 'readonly');
		const [keys] = await Promise.all([store.getAllKeys(), done]);
		if (keys.length === 0) return;
		const heads = await (await this.#snapshots()).list();
		const bySnapshots = new Set(heads.flatMap(({ papers = [] }) => papers));
		await inOneTransaction(this.#database, ['papers', 'leads', 'changes', 'meta'], (transaction) =>
			sweepPapers(transaction, { since, bySnapshots })
		);
	}
}
