/** Describes what came in with a file. */
import type { SheetProblem } from '../../../sheet/sheet';
import type { SheetView } from '../../sheet-worker/sheet-view';

export interface Imported {
	/** The id of the connected sheet. */
	readonly sheetId: string;
	readonly name: string;
	readonly leads: number;
	readonly contacts: number;
	/** The number of rows that were left out because they were present already. */
	readonly leftOut: number;
	/** The number of rows that were merged with present ones. */
	readonly connected: number;
	readonly problems: readonly SheetProblem[];
	readonly moreProblems: number;
	/** Labels of the columns that mean nothing to the app; their cells are kept. */
	readonly unused: readonly string[];
}

/** Counts the rows of these tables that nothing is made of. */
export function skippedIn(views: readonly SheetView[]): number {
	return views.reduce((total, { counts }) => total + counts.skipped, 0);
}

/** Returns what the imported tables say that is not used, and their problems. */
export function toldOf(views: readonly SheetView[]): Pick<Imported, 'problems' | 'moreProblems' | 'unused'> {
	return {
		problems: views.flatMap(({ problems }) => problems),
		moreProblems: views.reduce((total, view) => total + view.moreProblems, 0),
		unused: [...new Set(views.flatMap(({ unused }) => unused))]
	};
}
