/** The proof that nothing was lost or garbled: the rows are what the recorded changes make. */
import { fold, keyOf, same } from './changes';
import type { Row } from './changes';
import type { Database } from './database';
import { isKnown } from './jobs';
import { ENTITIES, STORE_OF } from './rows';

export interface Proof {
	readonly ok: boolean;
	/** `entity id` of each row that is not what its changes make. */
	readonly differing: string[];
}

/** Reads all changes and all rows in one transaction and compares them. */
export async function verifyDatabase(database: Database): Promise<Proof> {
	const transaction = database.transaction(['changes', ...Object.values(STORE_OF)], 'readonly');
	const [changes, stores] = await Promise.all([
		transaction.objectStore('changes').getAll(),
		Promise.all(
			ENTITIES.map((entity) => transaction.objectStore(STORE_OF[entity]).getAll() as Promise<Row[]>)
		),
		transaction.done
	]);
	const unmatched = fold(changes.filter(isKnown));
	const differing: string[] = [];
	ENTITIES.forEach((entity, at) => {
		for (const row of stores[at] ?? []) {
			const key = keyOf(entity, row.id);
			if (!same(unmatched.get(key), row)) differing.push(key);
			unmatched.delete(key);
		}
	});
	differing.push(...unmatched.keys());
	return { ok: differing.length === 0, differing };
}
