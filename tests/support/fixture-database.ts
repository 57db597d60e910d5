/** Creates databases as an older version of the app left them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDB } from 'idb';
import { freshName } from './book-desk';

export interface FixtureStore {
	readonly keyPath: string;
	/** The name and key path of each index. */
	readonly indexes: readonly (readonly [string, string | string[]])[];
	readonly rows: readonly unknown[];
}
export type Fixture = Readonly<Record<string, FixtureStore>>;

/**
 * Returns the path of a fixture.
 * @param what 'v1', 'v1-implied'
 */
export const fixtureFile = (what: string) => join('tests/fixtures/databases', `${what}.json`);

export const packBytes = (_key: string, value: unknown) =>
	value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value;
const unpackBytes = (_key: string, value: unknown) => {
	const bytes = (value as { $bytes?: string } | null)?.$bytes;
	return bytes === undefined ? value : Uint8Array.from(Buffer.from(bytes, 'base64'));
};

/** Creates the database of a fixture in its version, under a name that no other test uses. */
export async function createFixtureDatabase(
	what: string,
	name = freshName()
): Promise<{ name: string; fixture: Fixture }> {
	const fixture = JSON.parse(readFileSync(fixtureFile(what), 'utf8'), unpackBytes) as Fixture;
	const version = Number(/^v(\d+)/.exec(what)?.[1]);
	const database = await openDB(name, version, {
		upgrade(fresh) {
			for (const [store, { keyPath, indexes, rows }] of Object.entries(fixture)) {
				const made = fresh.createObjectStore(store, { keyPath });
				for (const [index, path] of indexes) made.createIndex(index, path);
				for (const row of rows) void made.put(row);
			}
		}
	});
	database.close();
	return { name, fixture };
}
