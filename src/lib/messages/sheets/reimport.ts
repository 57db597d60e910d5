/** Describes a re-import: the differences, the conflicts to settle and the result. */
import type {
	Reimport,
	ReimportItem,
	ReimportItemKind,
	ReimportReason,
	Reformatted,
	Side
} from '../../sheet/merge/reimport';
import { stageName } from '../common/titles';
import { countNoun, figures, listed, quoted } from './sheets';

export type { Reimport, ReimportItem, ReimportItemKind, ReimportReason, Reformatted, Side };

/** Names the two sides of a conflict. */
export const SIDE_NAMES: Readonly<Record<Side, string>> = {
	app: 'Keep Tactful’s',
	sheet: 'Use the sheet’s'
};

/** Gives each cause of a conflict a heading and a sentence, in the order of the page. */
export const CAUSES: Readonly<Record<Cause, { readonly title: string; readonly why: string }>> = {
	'both-changed': {
		title: 'Changed in both places',
		why: 'This cell changed in the sheet, and in Tactful too.'
	},
	'emptied-logged': {
		title: 'Emptied in the sheet, logged in Tactful',
		why: 'The cell is empty now, but you logged this in Tactful.'
	},
	'gone-in-app': {
		title: 'Changed in the sheet, removed in Tactful',
		why: 'This cell changed, but what it’s about is no longer in Tactful.'
	},
	'logged-since': {
		title: 'Gone from the sheet, with new activity',
		why: 'The row is gone, but you’ve logged something for this job since.'
	},
	'known-lead': {
		title: 'New rows that look like jobs you have',
		why: 'If it’s the same job, nothing is added twice.'
	},
	'in-trash': {
		title: 'New rows that look like jobs in your trash',
		why: 'If it’s the same job, it stays in the trash.'
	},
	revived: {
		title: 'Changed in the sheet, in your trash here',
		why: 'You deleted the job, but its row was changed since.'
	},
	other: { title: 'Different', why: 'Choose the one that’s right.' }
};

/** Names the cause of a conflict. */
export type Cause = ReimportReason | 'revived' | 'other';

export function causeOf({ reason, kind }: ReimportItem): Cause {
	return reason ?? (kind === 'revived' ? 'revived' : 'other');
}

/** Names a side of a conflict: for a cell by its owner, for a row by what choosing it does. */
export function sideLabel({ kind, label, like }: ReimportItem, side: Side): string {
	if (label !== undefined) return SIDE_NAMES[side];
	if (like) return side === 'app' ? 'It’s the same job' : 'It’s a different job';
	return ROW_SIDES[kind]?.[side] ?? SIDE_NAMES[side];
}

const REMOVED_SIDES = { app: 'Keep it in Tactful', sheet: 'Move it to the trash' };
const ROW_SIDES: Partial<Record<ReimportItemKind, Readonly<Record<Side, string>>>> = {
	removed: REMOVED_SIDES,
	revived: { app: 'Leave it in the trash', sheet: 'Restore it' },
	added: { app: 'Don’t add it', sheet: 'Add it' },
	older: REMOVED_SIDES
};

/** Holds the words of the page on which a sheet that came back is compared. */
export const returnTexts = {
	title: (name: string) => `What changed in ${name}`,
	hint: 'Nothing is saved until you apply the changes.',
	renewed:
		'Something changed in Tactful in the meantime, so the sheet was compared again. Your choices are kept.',
	notCompared:
		'The two versions couldn’t be compared. Nothing was changed. Choose the file again, or import it as a new sheet.',
	disconnected:
		'This spreadsheet isn’t connected any longer: it was disconnected, or its import was undone. Nothing was changed.',
	changedMeanwhile:
		'Not saved: something changed in another tab in the meantime. Nothing was changed here. Check the differences again.',
	apply: 'Apply changes',
	done: 'Done',
	cancel: 'Cancel',
	damaged: {
		title: (count: number) => countNoun(count, 'damaged cell'),
		hint: 'A spreadsheet program damaged these. Tactful keeps what was there, unless you select the new text.'
	},
	changed: {
		title: (count: number) => countNoun(count, 'changed cell'),
		hint: 'Tactful takes the ones you select. The others are put back at the next export.'
	},
	added: {
		title: (count: number) => countNoun(count, 'new row'),
		hint: 'Tactful adds the ones you select.'
	},
	revived: {
		title: (count: number) =>
			count === 1 ? '1 row of a job in your trash' : `${figures(count)} rows of jobs in your trash`,
		hint: 'These rows were changed. Tactful restores the ones you select.'
	},
	removed: {
		title: (count: number) => countNoun(count, 'deleted row'),
		hint: 'The ones you select go to the trash in Tactful too.'
	}
};

/** Holds the words of the lists of differences. */
export const differenceTexts = {
	selectAll: 'Select all',
	row: (number: number, tab?: string) =>
		tab === undefined ? `row ${figures(number)}` : `row ${figures(number)} of ${quoted(tab)}`,
	like: (title: string) => `Looks like ${title}`,
	empty: '(empty)',
	becomes: 'becomes',
	showAll: 'Show all',
	showLess: 'Show less',
	showMore: (count: number, left: number) => `Show ${figures(count)} more (${figures(left)} left)`,
	formats: 'Other changes in the sheet'
};

export const conflictTexts = {
	title: (count: number) => (count === 1 ? '1 thing to decide' : `${figures(count)} things to decide`),
	several: 'Decide several at once',
	which: 'Which ones',
	all: (count: number) => `All ${figures(count)}`,
	ofCause: (cause: Cause, count: number) => `${CAUSES[cause].title} (${figures(count)})`,
	inColumn: (header: string, count: number) => `In ${header} (${figures(count)})`,
	undoLast: 'Undo last choice',
	before: 'Before',
	inTactful: 'In Tactful',
	inSheet: 'In the sheet',
	keys: [
		{ keys: ['J', 'K', '↓', '↑'], does: 'Next and previous' },
		{ keys: ['1', 'A'], does: SIDE_NAMES.app },
		{ keys: ['2', 'S'], does: SIDE_NAMES.sheet },
		{ keys: ['U'], does: 'Undo last choice' }
	]
};

/** Words the choice between an older file and what was written since. */
export const olderTexts = {
	title: 'An older copy',
	ask: 'Which values are right?',
	keep: 'Tactful’s newer values',
	takeAll: 'The file’s older values',
	takeSome: (count: number, of: number) => `The file’s values for ${figures(count)} of ${figures(of)}`,
	list: 'Values',
	listHint: 'Select the ones to take from the file.'
};

export const resultTexts = {
	title: (name: string) => `Changes in ${name} applied`,
	undo: 'One undo takes all of it back.',
	toToday: 'Go to Today',
	toLeads: 'See all leads'
};

/** Counts the differences of each kind. */
export interface DifferenceCounts {
	readonly added: number;
	readonly changed: number;
	readonly removed: number;
	readonly revived: number;
	readonly damaged: number;
	readonly older: CellsAndRows;
	/** The conflicts that need the user's decision. */
	readonly settle: CellsAndRows;
}

/** Counts single cells and whole rows. */
export interface CellsAndRows {
	readonly cells: number;
	readonly rows: number;
}

/** Sums up the differences: "3 new rows · 5 changed cells · 1 deleted row · 2 to decide". */
export function differencesSummary(tally: DifferenceCounts): string {
	const { added, changed, removed, revived, damaged, older, settle } = tally;
	const parts = [
		added > 0 && returnTexts.added.title(added),
		changed > 0 && returnTexts.changed.title(changed),
		removed > 0 && returnTexts.removed.title(removed),
		revived > 0 && returnTexts.revived.title(revived),
		damaged > 0 && returnTexts.damaged.title(damaged),
		sumOf(older) > 0 && `${figures(sumOf(older))} older`,
		sumOf(settle) > 0 && `${figures(sumOf(settle))} to decide`
	].filter((part) => part !== false);
	return parts.length === 0 ? 'Nothing has changed.' : parts.join(' · ');
}

/** Counts the rows: "24 rows, 14 unchanged". */
export function rowsWords({ rows, unchanged }: Reimport): string {
	const came = countNoun(rows, 'row');
	return unchanged === 0 ? came : `${came}, ${unchanged === rows ? 'all' : figures(unchanged)} unchanged`;
}

const sumOf = ({ cells, rows }: CellsAndRows): number => cells + rows;

function things({ cells, rows }: CellsAndRows): string {
	return listed([
		...(cells > 0 ? [countNoun(cells, 'cell')] : []),
		...(rows > 0 ? [countNoun(rows, 'row')] : [])
	]);
}

/**
 * Says why the re-import cannot be stored yet: "Still to decide: 2 cells". Returns '' when
 * everything is settled.
 */
export function stillOpen(open: CellsAndRows): string {
	return sumOf(open) === 0 ? '' : `Still to decide: ${things(open)}`;
}

/** Confirms that every conflict is settled. */
export const ALL_SETTLED = 'All decided.';

/**
 * Warns of an older file: "12 cells and 1 row are missing what Tactful wrote at the last export. This
 * looks like an older copy of the file."
 */
export function olderWords(older: CellsAndRows): string {
	const are = sumOf(older) === 1 ? 'is' : 'are';
	return `${things(older)} ${are} missing what Tactful wrote at the last export. This looks like an older copy of the file.`;
}

/**
 * Reports values in another format: "45 dates in “Applied” are written differently (2026-01-05 →
 * 05/01/2026), but mean the same."
 */
export function reformattedWords({ label, count, from, to }: Reformatted): string {
	const noun = LIKE_A_DAY.test(from) || LIKE_A_DAY.test(to) ? 'date' : 'cell';
	const change = `${quoted(label)} ${count === 1 ? 'is' : 'are'} written differently (${from} → ${to})`;
	return `${countNoun(count, noun)} in ${change}, but ${count === 1 ? 'means' : 'mean'} the same.`;
}
const LIKE_A_DAY = /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d\s*\p{L}{3,}|\p{L}{3,}\.?\s*\d/u;

/** Describes changes of columns and row order, a sentence or two each. */
export function shapeWords({ columns, resorted, unmapped }: Reimport): string[] {
	const { added, removed, renamed, moved } = columns;
	const sentences = [
		added.length === 1 && `New column: ${quoted(added[0]!)}.`,
		added.length > 1 && `New columns: ${listed(added.map(quoted))}.`,
		removed.length === 1 && `Deleted column: ${quoted(removed[0]!)}. Tactful keeps what it knew from it.`,
		removed.length > 1 &&
			`Deleted columns: ${listed(removed.map(quoted))}. Tactful keeps what it knew from them.`,
		...renamed.map(([from, to]) => `${quoted(from)} is now called ${quoted(to)}.`),
		moved && 'Columns are in a different order.',
		resorted && 'Rows are in a different order.',
		unmapped > 0 && `${countNoun(unmapped, 'cell')} changed in columns that Tactful doesn’t use.`
	];
	return sentences.filter((sentence) => sentence !== false);
}

/** Explains a status that is new to the sheet: "New status: “Phone screen”, read as “Interview”." */
export function newStatus({ word, stage }: Reimport['words'][number]): string {
	return stage === null
		? `New status: ${quoted(word)}. Tactful doesn’t know it.`
		: `New status: ${quoted(word)}, read as ${quoted(stageName(stage))}.`;
}

/** Counts the results of a re-import. */
export interface Outcome {
	readonly added: number;
	/** The number of cells taken from the sheet. */
	readonly taken: number;
	readonly removed: number;
	readonly revived: number;
	/** The number of cells and rows that kept the app's value. */
	readonly kept: number;
}

/** Sums up the result: "2 jobs added, 5 cells updated, 1 job moved to the trash." */
export function outcomeWords({ added, taken, removed, revived, kept }: Outcome): string {
	const parts = [
		added > 0 && `${countNoun(added, 'row')} added`,
		taken > 0 && `${countNoun(taken, 'cell')} updated`,
		revived > 0 && `${countNoun(revived, 'job')} restored`,
		removed > 0 && `${countNoun(removed, 'job')} moved to the trash`
	].filter((part) => part !== false);
	const came = parts.length === 0 ? 'Your leads are unchanged.' : `${parts.join(', ')}.`;
	if (kept === 0) return came;
	return `${came} Tactful kept ${countNoun(kept, 'thing')} as it had ${kept === 1 ? 'it' : 'them'}. Your next export puts ${kept === 1 ? 'it' : 'them'} into the sheet.`;
}
