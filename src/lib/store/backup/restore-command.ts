/** Restoring: what a backup holds comes in, in one transaction, and is then read back and compared. Loaded when it is asked for. */
import { backupNoteTexts } from '../../messages/data/backup-refusals';
import type { BackupContents } from './backup-contents';
import { same, type Row } from '../../domain/patch';
import type { Database } from '../database/database';
import { namesIn, putPapers } from '../papers/stored-papers';
import type { WriteTransaction } from '../changes/one-transaction';
import type { StoredPaper } from '../database/schema';
import { inPortions, type Job } from '../changes/commands';
import type { Watch } from '../changes/edits';
import { NotSaved } from '../database/errors';
import { verifyDatabase } from '../changes/verify';
import { tidy } from '../changes/tidy';
import { ENTITIES, STORE_OF } from '../database/rows';
import { mergeJob } from '../devices/merge-databases';
import { replaceAllJob } from './restore';
import { readFrom } from '../database/read-from';

/** 'replace': the backup takes the place of all data. 'merge': it is merged with the data. */
export type RestoreMode = 'replace' | 'merge';

/** @param now milliseconds since 1970 */
export function restoreJob(how: RestoreMode, contents: BackupContents, now: number, watch?: Watch): Job {
	const job = how === 'replace' ? replaceAllJob(contents, now, watch) : mergeJob(contents, now, watch);
	return async (writer, transaction) => {
		const left = await job(writer, transaction);
		await putNamedPapers(contents.papers ?? [], transaction);
		if (contents.dating) writer.datingIs('due');
		return left;
	};
}

/** Puts the bytes that the leads name now: not those of a lead that was erased here. */
async function putNamedPapers(papers: readonly StoredPaper[], transaction: WriteTransaction): Promise<void> {
	if (papers.length === 0) return;
	const named = namesIn(await transaction.objectStore('leads').getAll());
	await putPapers(
		transaction,
		papers.filter(({ sha256 }) => named.has(sha256))
	);
}

/**
 * Looks whether the database now holds what it was given: after replacing every row of the backup, after merging rows that their
 * changes make. The write is complete by then: a look that itself fails, as where the database is closed meanwhile, finds nothing
 * missing. @throws NotSaved where something is
 */
export async function verifyRestored(
	database: Database,
	how: RestoreMode,
	contents: BackupContents
): Promise<void> {
	const look = async () =>
		(await holdsPapers(database, contents)) &&
		(how === 'replace' ? await holds(database, contents) : await isSound(database));
	if (!(await look().catch(() => true))) throw new NotSaved('failed', backupNoteTexts.notWhole);
}

/** Reads the rows in portions: all at once would hold the page still. */
async function holds(database: Database, contents: BackupContents): Promise<boolean> {
	for (const entity of ENTITIES)
		for (const portion of inPortions(contents[STORE_OF[entity]] as readonly Row[])) {
			const stored = await readFrom(database, STORE_OF[entity], (store) =>
				Promise.all(portion.map(({ id }) => store.get(id)))
			);
			if (!portion.every((row, at) => same(stored[at], tidy(row)))) return false;
		}
	return true;
}

/** Returns true if the database has the bytes that came and that its leads name. */
async function holdsPapers(database: Database, { papers = [] }: BackupContents): Promise<boolean> {
	if (papers.length === 0) return true;
	const stored = new Set(await readFrom(database, 'papers', (papers) => papers.getAllKeys()));
	const named = namesIn(await readFrom(database, 'leads', (leads) => leads.getAll()));
	return papers.every(({ sha256 }) => stored.has(sha256) || !named.has(sha256));
}

async function isSound(database: Database): Promise<boolean> {
	return (await verifyDatabase(database)).ok;
}
