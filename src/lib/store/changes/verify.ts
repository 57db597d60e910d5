/** Verifies that nothing was lost: every row equals the fold of its recorded changes. */
import { fold, keyOf, type Change } from './changes';
import { same, type Row } from '../../domain/patch';
import type { Database } from '../database/database';
import { inPortions, isKnown } from './commands';
import { ENTITIES, STORE_OF } from '../database/rows';
import { readFrom } from '../database/read-from';
import { readStores } from '../database/read-stores';

export interface Verification {
	readonly ok: boolean;
	/** `entity id` of each row that is not what its changes make. */
	readonly differing: string[];
}

/**
 * Reads all changes and all rows in one transaction and compares them, in portions between which the page can draw. What can't be
 * read counts as not there.
 */
export async function verifyDatabase(database: Database): Promise<Verification> {
	const [changes = [], ...stores] = await readStores(database, ['changes', ...Object.values(STORE_OF)]);
	const pause = () => readFrom(database, 'meta', (meta) => meta.get('head'));
	const histories = new Map<string, Change[]>();
	for (const portion of inPortions((changes as Change[]).filter(isKnown))) {
		for (const change of portion) {
			const key = keyOf(change.entity, change.entityId);
			const history = histories.get(key);
			if (history) history.push(change);
			else histories.set(key, [change]);
		}
		await pause();
	}
	const differing: string[] = [];
	for (const [at, entity] of ENTITIES.entries())
		for (const portion of inPortions((stores[at] ?? []) as Row[])) {
			for (const row of portion) {
				const key = keyOf(entity, row.id);
				if (!same(fold(histories.get(key) ?? []).get(key), row)) differing.push(key);
				histories.delete(key);
			}
			await pause();
		}
	for (const [key, history] of histories) if (fold(history).has(key)) differing.push(key);
	return { ok: differing.length === 0, differing };
}
