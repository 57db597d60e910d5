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
}

const BUCKET = 'snapshots';

/**
 * The first is where new ones go; a second where some from before may be.
 * @param name of the snapshots' database
 */
export async function snapshotFactories(name: string): Promise<readonly IDBFactory[]> {
	const own = await ownHome();
	if (!own) return [indexedDB];
	const others = await indexedDB.databases().catch(() => []);
	return others.some((each) => each.name === name) ? [own, indexedDB] : [own];
}

/** Null where the browser has no buckets, or lets the page have none. */
async function ownHome(): Promise<IDBFactory | null> {
	try {
		const { storageBuckets } = navigator as { readonly storageBuckets?: Buckets };
		return (await storageBuckets?.open(BUCKET, { durability: 'strict' }))?.indexedDB ?? null;
	} catch {
		return null;
	}
}
