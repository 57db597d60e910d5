/** Everything in memory, of a database that the disk has damaged. Loaded when it is. */
import type { Row } from '../../domain/patch';
import type { Database } from '../database/database';
import { ENTITIES, STORE_OF } from '../database/rows';
import { findDamagedRows, readUndamaged, type DamagedRows } from './read-damaged';
import type { MemoryState } from '../database/memory-state';
import { readFrom } from '../database/read-from';

/** Returns everything but the changes, as far as it can be read or made again. */
export async function readDamagedState(
	database: Database
): Promise<{ state: MemoryState; damage: DamagedRows }> {
	const [head, damage] = [
		await readFrom(database, 'meta', (meta) => meta.get('head')),
		await findDamagedRows(database)
	];
	const maps = await Promise.all(
		ENTITIES.filter((entity) => entity !== 'mail-mark').map(async (entity) => {
			const { rows } = await readUndamaged<Row>(database, STORE_OF[entity]);
			const mended = damage.mended.filter((each) => each.entity === entity).map(({ row }) => row);
			return [STORE_OF[entity], new Map([...rows, ...mended].map((row) => [row.id, row]))];
		})
	);
	return {
		state: { head: head ?? null, ...(Object.fromEntries(maps) as Omit<MemoryState, 'head'>) },
		damage
	};
}
