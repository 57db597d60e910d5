/** Which snapshots stay when a new one comes: so many of each kind, and never a near-empty one in the place of a full one. */

/** 'before': ahead of an import, a restore, many rows at once, an upgrade. 'daily': the first of a day. */
export type SnapshotKind = 'before' | 'daily';

/** What a list of snapshots shows of one, without reading it. */
export interface SnapshotHead {
	readonly id: string;
	readonly kind: SnapshotKind;
	/** What it was taken ahead of: the label of the action; of a daily one it is empty. */
	readonly label: string;
	/** Machine time, ISO 8601 UTC. */
	readonly createdAt: string;
	/** Of the database that it was taken of; null where that could not be known. */
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
}

export const KEPT: Readonly<Record<SnapshotKind, number>> = { before: 5, daily: 10 };
/** "Much more": so many times what any other one holds. */
const MUCH_MORE = 2;

/** The ids of those that go. The fullest stays as long as it holds more than twice as much as any that is kept by its age. */
export function outdated(heads: readonly SnapshotHead[]): string[] {
	const newestFirst = heads.toSorted((a, b) => compareText(b.createdAt, a.createdAt));
	const kept = (['before', 'daily'] as const).flatMap((kind) =>
		newestFirst.filter((head) => head.kind === kind).slice(0, KEPT[kind])
	);
	const others = newestFirst.filter((head) => !kept.includes(head));
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

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
