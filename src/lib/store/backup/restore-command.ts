/** Restoring: what a backup holds comes in, in one transaction, and is then read back and compared. Loaded when it is asked for. */
import type { BackupContents } from './backup';
import { same } from '../changes/changes';
import type { Row } from '../changes/changes';
import type { Database } from '../database/database';
import type { Job } from '../changes/commands';
import { NotSaved } from '../database/errors';
import { verifyDatabase } from '../changes/verify';
import { ENTITIES, STORE_OF, tidy } from '../database/rows';
import { uniting } from '../devices/merge-databases';
import { readWhole, restoring } from './restore';

/** 'replace': in the place of what is here. 'merge': beside it. */
export type How = 'replace' | 'merge';

/** @param now milliseconds since 1970 */
export function bringingIn(how: How, contents: BackupContents, now: number): Job {
	const job = how === 'replace' ? restoring(contents, now) : uniting(contents, now);
	return async (ledger, transaction) => {
		const left = await job(ledger, transaction);
		if (contents.dating) ledger.datingIs('due');
		return left;
	};
}

/**
 * Looks whether the database now holds what it was given: after replacing every row of the backup, after merging rows that their
 * changes make. @throws NotSaved where it does not
 */
export async function readBack(database: Database, how: How, contents: BackupContents): Promise<void> {
	const isThere = how === 'replace' ? holds(await readWhole(database), contents) : await isSound(database);
	if (!isThere) throw new NotSaved('failed', DIFFERS);
}

const DIFFERS =
	'The browser did not store all of the backup. Nothing of yours is lost: what was here before is among the snapshots in the settings. Keep the backup file, and try again.';

function holds(stored: BackupContents, contents: BackupContents): boolean {
	return ENTITIES.every((entity) => {
		const rows = stored[STORE_OF[entity]] as readonly Row[];
		const rowsById = new Map(rows.map((row) => [row.id, row]));
		return (contents[STORE_OF[entity]] as readonly Row[]).every((row) =>
			same(rowsById.get(row.id), tidy(row))
		);
	});
}

async function isSound(database: Database): Promise<boolean> {
	return (await verifyDatabase(database)).ok;
}
