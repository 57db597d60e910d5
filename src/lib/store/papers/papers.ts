/** Reads the bytes of files that leads name, and drops those that nothing names any more. Loaded when it is asked for. */
import type { Lead } from '../../domain/lead';
import { storedPaperTexts } from '../../messages/papers/stored-paper-texts';
import { sha256 as digest } from '../backup/sha256';
import { inOneTransaction } from '../changes/one-transaction';
import type { Database } from '../database/schema';
import type { Snapshots } from '../snapshots/snapshots';
import { sweepPapers } from './stored-papers';
import { readFrom } from '../database/read-from';

/** The bytes of a file are not to be had: they are not on this device, or the disk has damaged them. */
export class PaperLost extends Error {
	override readonly name = 'PaperLost';
	constructor(readonly reason: 'missing' | 'damaged') {
		super(storedPaperTexts[reason]);
	}
}

/** The parts of the book that name files. */
interface Naming {
	readonly leads: ReadonlyMap<string, Pick<Lead, 'papers'>>;
	snapshots(): Promise<Pick<Snapshots, 'list'>>;
}

export class Papers {
	readonly #database: Database;
	readonly #book: Naming;

	constructor(database: Database, book: Naming) {
		this.#database = database;
		this.#book = book;
	}

	/** Returns the bytes by their hash, which they are held against. @throws PaperLost */
	async read(sha256: string): Promise<Uint8Array<ArrayBuffer>> {
		const stored = await readFrom(this.#database, 'papers', (papers) => papers.get(sha256)).catch(() => {
			throw new PaperLost('damaged');
		});
		if (!stored) throw new PaperLost('missing');
		const isWhole = stored.bytes instanceof Uint8Array && (await digest(stored.bytes)) === sha256;
		if (!isWhole) throw new PaperLost('damaged');
		return stored.bytes;
	}

	/**
	 * Drops the bytes that nothing names any more. Where leads name all of them, nothing else is read; where the snapshots can't
	 * be read, nothing is dropped.
	 * @param since changes after it count, in milliseconds since 1970
	 */
	async sweep(since: number): Promise<void> {
		const keys = await readFrom(this.#database, 'papers', (papers) => papers.getAllKeys());
		const papers = [...this.#book.leads.values()].flatMap((lead) => lead.papers ?? []);
		const named = new Set(papers.map((paper) => paper.sha256));
		if (keys.every((key) => named.has(key))) return;
		const heads = await (await this.#book.snapshots()).list();
		const bySnapshots = new Set(heads.flatMap((head) => head.papers ?? []));
		await inOneTransaction(this.#database, ['papers', 'leads', 'changes', 'meta'], (transaction) =>
			sweepPapers(transaction, { since, bySnapshots })
		);
	}
}
