/** Chooses the snapshots that stay when a new one comes: so many of each kind, and never a near-empty one in the place of a full one. */

/** 'before': ahead of an import, a restore, many rows at once, an upgrade. 'daily': the first of a day. */
export type SnapshotKind = 'before' | 'daily';

/** Describes a snapshot for a list, without its contents. */
export interface SnapshotHead {
	readonly id: string;
	readonly kind: SnapshotKind;
	/** The label of the action that it was taken ahead of; empty for a daily one. */
	readonly label: string;
	/** Machine time, ISO 8601 UTC. It may be wrong. */
	readonly createdAt: string;
	/** Each has one more than all that were there when it was taken. Absent: it was taken before those that have it. */
	readonly order?: number;
	/** The id of the database that it was taken of; null where that could not be known. */
	readonly databaseId: string | null;
	/** Changes ever written when it was taken. */
	readonly changes: number;
	/** Rows that were not in the trash. */
	readonly counts: {
		readonly leads: number;
		readonly contacts: number;
		readonly sheets: number;
		readonly news: number;
	};
	/** The hashes of files that its leads name: their bytes stay in the database. */
	readonly papers?: readonly string[];
}

export const KEPT: Readonly<Record<SnapshotKind, number>> = { before: 5, daily: 10 };
/** "Much more": so many times what any other one holds. */
const MUCH_MORE = 2;

/** Returns the ids of the snapshots to delete. The fullest stays as long as it holds more than twice as much as any kept by age. */
export function outdatedSnapshots(heads: readonly SnapshotHead[]): string[] {
	const sorted = heads.toSorted(compareSnapshots);
	const kept = (['before', 'daily'] as const).flatMap((kind) =>
		sorted.filter((head) => head.kind === kind).slice(0, KEPT[kind])
	);
	const others = sorted.filter((head) => !kept.includes(head));
	const fullest = others.reduce<SnapshotHead | null>(
		(best, head) => (best && sizeOf(best) >= sizeOf(head) ? best : head),
		null
	);
	const most = Math.max(0, ...kept.map(sizeOf));
	const guarded = fullest && sizeOf(fullest) > MUCH_MORE * most ? fullest : null;
	return others.filter((head) => head !== guarded).map(({ id }) => id);
}

function sizeOf({ counts }: SnapshotHead): number {
	return counts.leads + counts.contacts + counts.sheets + counts.news;
}

/** Compares two snapshots: the newest first, by the order in which they were taken, whatever the machine's clock said. */
export function compareSnapshots(a: SnapshotHead, b: SnapshotHead): number {
	return (b.order ?? 0) - (a.order ?? 0) || (a.createdAt < b.createdAt ? 1 : -1);
}
