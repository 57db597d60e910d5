/**
 * Opens the database of the snapshots. Browsers that have storage buckets keep the files of each apart: damage to the data's own, which a browser may
 * answer by handing out nothing at all, then leaves the snapshots alone. Elsewhere they lie in a database beside the data's.
 */

/** The part of a StorageBucketManager that is used. */
interface Buckets {
	open(
		name: string,
		options?: { readonly durability?: 'strict' }
	): Promise<{ readonly indexedDB: IDBFactory }>;
	delete?(name: string): Promise<void>;
}

const BUCKET = 'snapshots';

/**
 * The first is where new ones go; a second where some from before may be.
 * @param name of the snapshots' database
 * @param all every place where some may be is wanted: rejects where one can't be reached
 */
export async function snapshotFactories(name: string, all = false): Promise<readonly IDBFactory[]> {
	const own = await (all ? openBucket() : openBucket().catch(() => null));
	if (!own) return [indexedDB];
	const others = await indexedDB.databases().catch((error: unknown) => {
		if (all) throw error;
		return [];
	});
	return others.some((each) => each.name === name) ? [own, indexedDB] : [own];
}

/** Deletes the bucket, which takes its files from the disk. One that is empty but stays holds nothing. */
export async function dropBucket(): Promise<void> {
	await buckets()
		?.delete?.(BUCKET)
		.catch(() => undefined);
}

/** Null where the browser has no buckets. @throws where it lets the page have none */
async function openBucket(): Promise<IDBFactory | null> {
	return (await buckets()?.open(BUCKET, { durability: 'strict' }))?.indexedDB ?? null;
}

function buckets(): Buckets | undefined {
	return (globalThis.navigator as { readonly storageBuckets?: Buckets } | undefined)?.storageBuckets;
}
