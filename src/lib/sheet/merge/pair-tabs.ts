/** Pairs the connected tabs of a workbook with those of its edited version: by name, else by what they hold. */
import type { ConnectedSheet } from '../connected-sheet';
import { connectSheet } from '../import/connect';
import { nextRowStart } from '../csv/cells';
import { readStored } from '../reading/read-stored';
import { SheetRefusal, type Interpretation, type SheetReading } from '../sheet';
import { sheetSimilarity } from './matching/align-sheets';

/** A tab of the edited workbook as it was read by itself. */
export interface RemoteTab {
	readonly name: string;
	/** The bytes of its table. */
	readonly bytes: Uint8Array;
	readonly reading: SheetReading;
	/** Tells of a record whether the workbook hides it. */
	readonly isHidden?: (row: number) => boolean;
}

/** The edited workbook. */
export interface RemoteTabs {
	/** The names of all tabs, and of those that are not hidden. */
	readonly all: readonly string[];
	readonly shown: readonly string[];
	/** Reads a tab; null where it is empty. @throws SheetRefusal where it cannot be read */
	read(name: string): RemoteTab | null;
}

export interface TabPair {
	/** The kept table; without rows where the tab is new. */
	readonly base: ConnectedSheet;
	/** The edited table; null where the tab is gone or empty. */
	readonly remote: RemoteTab | null;
	readonly isNew?: true;
}

/** The similarity from which a tab of another name counts as renamed. Equal columns alone make one half. */
const RENAMED = 0.6;

/**
 * Pairs the tabs. A tab that was added and holds jobs is paired with an empty table, so that all its rows are new.
 * @param before the names of all tabs that the kept workbook has
 */
export function pairTabs(
	tables: readonly ConnectedSheet[],
	remote: RemoteTabs,
	before: ReadonlySet<string>
): TabPair[] {
	const byName = tables.map((base) => {
		const name = base.workbook?.sheet;
		return { base, remote: name !== undefined && remote.all.includes(name) ? remote.read(name) : null };
	});
	const fresh = new Set(remote.shown.filter((name) => !before.has(name)));
	const pairs = byName.map((pair): TabPair => {
		const name = pair.base.workbook?.sheet ?? '';
		if (pair.remote || remote.all.includes(name)) return pair;
		const found = renamed(
			pair.base,
			[...fresh].flatMap((each) => readable(remote, each) ?? [])
		);
		if (found) fresh.delete(found.name);
		return { ...pair, remote: found ?? null };
	});
	const added = [...fresh].flatMap((name): TabPair[] => {
		const tab = readable(remote, name);
		const base = tab && holdsJobs(tab.reading) ? emptyBase(tab, tables[0]!) : null;
		return tab && base ? [{ base, remote: tab, isNew: true }] : [];
	});
	return [...pairs, ...added];
}

/** Reads a tab that nobody asked for: one that cannot be read is left alone. */
function readable(remote: RemoteTabs, name: string): RemoteTab | null {
	try {
		return remote.read(name);
	} catch (error) {
		if (error instanceof SheetRefusal) return null;
		throw error;
	}
}

function renamed(base: ConnectedSheet, tabs: readonly RemoteTab[]): RemoteTab | undefined {
	return tabs
		.map((tab) => ({ tab, likely: sheetSimilarity(base, tab.reading) }))
		.filter(({ likely }) => likely >= RENAMED)
		.sort((a, b) => b.likely - a.likely)[0]?.tab;
}

const OF_A_JOB = ['role', 'status', 'appliedOn', 'url'] as const;

/** Tells whether a table is one of jobs: companies, something that is said of a job, and rows that make leads. */
export function holdsJobs({
	columns,
	counts,
	headerRow
}: Pick<SheetReading, 'columns' | 'counts' | 'headerRow'>): boolean {
	const meanings = new Set(columns.map(({ meaning }) => meaning));
	const isOfJobs = meanings.has('organisation') && OF_A_JOB.some((field) => meanings.has(field));
	return headerRow !== null && isOfJobs && counts.leads > 0;
}

/** Tells whether headers say that a table is one of jobs: they name its companies and something of a job, or the user did. */
export function isNamedForJobs({ columns }: Pick<SheetReading, 'columns'>): boolean {
	const named = new Set(columns.filter(({ evidence }) => evidence !== 'cells').map(({ meaning }) => meaning));
	return named.has('organisation') && OF_A_JOB.some((field) => named.has(field));
}

function emptyBase({ name, reading }: RemoteTab, { workbook, ...like }: ConnectedSheet): ConnectedSheet {
	const { id, name: file, importedOn, importedAt, homeless } = like;
	const bytes = headOf(reading);
	return {
		...connectSheet(reading, { links: [] }, { id, name: file, importedOn, importedAt, bytes }),
		...(homeless && { homeless }),
		...(workbook && { workbook: { ...workbook, sheet: name } })
	};
}

/** Returns the reading of a kept table without its rows: what is left of a tab that is gone. */
export function withoutItsRows(base: ConnectedSheet): Interpretation {
	return readStored({ ...base, bytes: headOf(readStored(base).reading) }).reading;
}

/** Returns the table up to its header, as UTF-8. A table is never empty, so one without a header keeps a blank cell. */
function headOf({ cells, headerRow }: Pick<SheetReading, 'cells' | 'headerRow'>): Uint8Array {
	const head = headerRow === null ? '""\n' : cells.text.slice(0, nextRowStart(cells, headerRow));
	return new TextEncoder().encode(head);
}
