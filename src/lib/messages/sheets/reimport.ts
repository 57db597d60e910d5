/** What the pages say of a sheet that came back: what differs in it, what has to be settled, and what came of it. */
import type {
	Reimport,
	ReimportItem,
	ReimportItemKind,
	ReimportReason,
	Reformatted,
	Side
} from '../../sheet/merge/reimport';
import { countOf, figures, STAGE_CHOICES } from './sheets';

export type { Reimport, ReimportItem, ReimportItemKind, ReimportReason, Reformatted, Side };

/** How the two sides are called wherever one is chosen. */
export const SIDE_NAMES: Readonly<Record<Side, string>> = {
	app: 'Keep Tactful’s',
	sheet: 'Take the sheet’s'
};

/** Why the user's word is needed: a heading, and a sentence. In the order of the page. */
export const CAUSES: Readonly<Record<Cause, { readonly title: string; readonly why: string }>> = {
	'both-changed': {
		title: 'Changed on both sides',
		why: 'The cell was changed in the sheet, and what it speaks of was changed in Tactful.'
	},
	'emptied-logged': {
		title: 'Emptied in the sheet, logged in Tactful',
		why: 'The cell is empty now, but it spoke of something that you logged here.'
	},
	'gone-in-app': {
		title: 'Changed in the sheet, taken away in Tactful',
		why: 'What the cell speaks of is no longer here.'
	},
	'logged-since': {
		title: 'Gone from the sheet, and logged on since',
		why: 'The row is gone, but something was logged on its lead after the sheet was last here.'
	},
	'known-lead': {
		title: 'New rows that look like leads you have',
		why: 'If it is the same one, the row joins that lead and nothing is doubled.'
	},
	'in-trash': {
		title: 'New rows that look like leads in your trash',
		why: 'If it is the same one, it stays in the trash and is not added a second time.'
	},
	revived: {
		title: 'Changed in the sheet, in your trash here',
		why: 'You deleted the lead, and its row was changed since.'
	},
	other: { title: 'Different on the two sides', why: 'Only you can say which is right.' }
};

/** Why an item needs the user's word. */
export type Cause = ReimportReason | 'revived' | 'other';

export function causeOf({ reason, kind }: ReimportItem): Cause {
	return reason ?? (kind === 'revived' ? 'revived' : 'other');
}

/** What choosing a side comes to: its name, and for a row what follows. */
export function sideWords({ kind, label, like }: ReimportItem, side: Side): { name: string; more?: string } {
	if (label !== undefined) return { name: SIDE_NAMES[side] };
	if (like) {
		return side === 'app' ? { name: 'It is the same one' } : { name: 'It is another one' };
	}
	return { name: SIDE_NAMES[side], more: ROW_SIDES[kind]?.[side] };
}

const ROW_SIDES: Partial<Record<ReimportItemKind, Readonly<Record<Side, string>>>> = {
	removed: { app: 'the lead stays', sheet: 'it goes to the trash' },
	revived: { app: 'it stays in the trash', sheet: 'it comes back' },
	added: { app: 'no lead is made of it', sheet: 'it becomes a lead' },
	older: { app: 'the lead stays', sheet: 'it goes to the trash' }
};

/** How many there are of each sort of difference. */
export interface Tally {
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
	readonly revived: number;
	readonly damaged: number;
	readonly older: CellsAndRows;
	/** What has to be settled. */
	readonly settle: CellsAndRows;
}

/** Single cells, and whole rows. */
export interface CellsAndRows {
	readonly cells: number;
	readonly rows: number;
}

/** "3 rows are new, 5 cells changed, 1 row is gone, 2 cells need your word." */
export function whatCame(tally: Tally): string {
	const { added, changed, removed, revived, damaged, older, settle } = tally;
	const parts = [
		added > 0 && countOf(added, 'row is new', 'rows are new'),
		changed > 0 && countOf(changed, 'cell changed', 'cells changed'),
		removed > 0 && countOf(removed, 'row is gone', 'rows are gone'),
		revived > 0 && countOf(revived, 'row is of a lead in your trash', 'rows are of leads in your trash'),
		damaged > 0 && countOf(damaged, 'cell was damaged', 'cells were damaged'),
		sumOf(older) > 0 && `${things(older)} ${sumOf(older) === 1 ? 'is' : 'are'} older`,
		sumOf(settle) > 0 && `${things(settle)} ${sumOf(settle) === 1 ? 'needs' : 'need'} your word`
	].filter((part) => part !== false);
	if (parts.length === 0) return 'Nothing has changed in it: 0 added, 0 changed, 0 removed.';
	return `${parts.join(', ')}.`;
}

/** "24 rows came back, 14 of them as they were." */
export function rowsWords({ rows, unchanged }: Reimport): string {
	const came = `${countOf(rows, 'row')} came back`;
	if (unchanged === 0) return `${came}.`;
	if (unchanged === rows) return `${came} as ${rows === 1 ? 'it was' : 'they were'}.`;
	return `${came}, ${figures(unchanged)} of them as ${unchanged === 1 ? 'it was' : 'they were'}.`;
}

const sumOf = ({ cells, rows }: CellsAndRows): number => cells + rows;

function things({ cells, rows }: CellsAndRows): string {
	const parts = [cells > 0 && countOf(cells, 'cell'), rows > 0 && countOf(rows, 'row')];
	return parts.filter(Boolean).join(' and ');
}

/** Why it can't be stored yet: "2 cells still need your word." Empty where nothing is open. */
export function stillOpen(open: CellsAndRows): string {
	if (sumOf(open) === 0) return '';
	return `${things(open)} still ${sumOf(open) === 1 ? 'needs' : 'need'} your word.`;
}

/** "All 7 are settled." */
export function allSettled(count: number): string {
	return count === 1 ? 'It is settled.' : `All ${count} are settled.`;
}

/** "12 cells and 1 row lack what Tactful wrote when the sheet was last exported. It looks like an older copy of the file." */
export function olderWords(older: CellsAndRows): string {
	const lack = sumOf(older) === 1 ? 'lacks' : 'lack';
	return `${things(older)} ${lack} what Tactful wrote when the sheet was last exported. It looks like an older copy of the file.`;
}

/** "45 dates are written another way (2026-01-05 → 05/01/2026). Same days." */
export function reformattedWords({ count, from, to }: Reformatted): string {
	const days = LIKE_A_DAY.test(from) || LIKE_A_DAY.test(to);
	const what = days ? countOf(count, 'date is', 'dates are') : countOf(count, 'cell is', 'cells are');
	const same = days
		? count === 1
			? 'Same day.'
			: 'Same days.'
		: count === 1
			? 'Same value.'
			: 'Same values.';
	return `${what} written another way (${from} → ${to}). ${same}`;
}
const LIKE_A_DAY = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d\s*\p{L}{3,}|\p{L}{3,}\.?\s*\d/u;

/** What happened to the columns and the order of rows, a sentence each. */
export function shapeWords({ columns, resorted, unmapped }: Reimport): string[] {
	const { added, removed, renamed, moved } = columns;
	const sentences = [
		added.length > 0 &&
			`${added.length === 1 ? 'A column is' : 'Columns are'} new: ${listed(added)}. Kept as ${added.length === 1 ? 'it is' : 'they are'}.`,
		removed.length > 0 &&
			`${removed.length === 1 ? 'A column is' : 'Columns are'} gone: ${listed(removed)}. What Tactful knows from ${removed.length === 1 ? 'it' : 'them'} stays here.`,
		...renamed.map(([from, to]) => `The column ${quoted(from)} is called ${quoted(to)} now.`),
		moved && 'Columns are in another order.',
		resorted && 'Rows are in another order.',
		unmapped > 0 &&
			`${countOf(unmapped, 'cell')} changed in columns that Tactful does not use. ${unmapped === 1 ? 'It comes' : 'They come'} in with the file.`
	];
	return sentences.filter((sentence) => sentence !== false);
}

function listed(names: readonly string[]): string {
	return names.map(quoted).join(', ');
}

function quoted(name: string): string {
	return `“${name}”`;
}

/** What a status word that is new to the sheet means: "means: interview". */
export function wordMeaning(stage: Reimport['words'][number]['stage']): string {
	return stage === null ? 'says nothing about a stage' : `means: ${STAGE_CHOICES[stage]}`;
}

/** What came of it. */
export interface Outcome {
	readonly added: number;
	/** Cells that were taken from the sheet. */
	readonly taken: number;
	readonly removed: number;
	readonly revived: number;
	/** Cells and rows in which what Tactful has was kept. */
	readonly kept: number;
}

/** "2 leads were added, 5 cells were taken over and 1 lead went to the trash." */
export function outcomeWords({ added, taken, removed, revived, kept }: Outcome): string {
	const parts = [
		added > 0 && countOf(added, 'row was added', 'rows were added'),
		taken > 0 && countOf(taken, 'cell was taken over', 'cells were taken over'),
		revived > 0 && countOf(revived, 'lead came out of the trash', 'leads came out of the trash'),
		removed > 0 && countOf(removed, 'lead went to the trash', 'leads went to the trash')
	].filter((part) => part !== false);
	const came = parts.length === 0 ? 'Your leads are as they were.' : `${parts.join(', ')}.`;
	if (kept === 0) return came;
	return `${came} In ${countOf(kept, 'place')} what Tactful has was kept, and goes into the sheet with the next export.`;
}
