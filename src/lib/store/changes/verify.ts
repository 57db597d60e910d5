/** Verifies that nothing was lost: every row equals the fold of its recorded changes. */
import { fold, keyOf, type Change } from './changes';
import { same, type Row } from '../../domain/patch';
import type { Database } from '../database/database';
import { isKnown } from './commands';
import { ENTITIES, STORE_OF } from '../database/rows';
import { readStores } from '../database/read-stores';

export interface Verification {
	readonly ok: boolean;
	/** `entity id` of each row that is not what its changes make. */
	readonly differing: string[];
}

/** Reads all changes and all rows in one transaction and compares them. What can't be read counts as not there. */
export async function verifyDatabase(database: Database): Promise<Verification> {
	const [changes = [], ...stores] = await readStores(database, ['changes', ...Object.values(STORE_OF)]);
	const unmatched = fold((changes as Change[]).filter(isKnown));
	const differing: string[] = [];
	ENTITIES.forEach((entity, at) => {
		for (const row of (stores[at] ?? []) as Row[]) {
			const key = keyOf(entity, row.id);
			if (!same(unmatched.get(key), row)) differing.push(key);
			unmatched.delete(key);
		}
	});
	differing.push(...unmatched.keys());
	return { ok: differing.length === 0, differing };
}
