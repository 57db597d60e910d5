/** The three-way merge: a sheet that was edited elsewhere comes back onto the same leads. Pure, and it stores nothing. */
import type { Lead } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import type { ConnectedSheet } from '../connected-sheet';
import type { SheetReading } from '../sheet';
import type { Reimport, Decisions, MergePlan } from './reimport';
import { diffSheets } from './diff';
import type { CompareOptions } from './diff';
import { describeDiff } from './describe';
import { planMerge } from './plan-merge';

export { sheetSimilarity } from './matching/align-sheets';
export type { CompareOptions } from './diff';
export type * from './reimport';

export interface SheetComparison {
	readonly reimport: Reimport;
	/**
	 * What is to be stored, by the user's decisions and else as proposed.
	 * @throws Error where something that must be settled is not
	 */
	merge(decisions: Decisions): MergePlan;
}

/**
 * Compares a file that came back with the sheet that was kept and with the app's leads and contacts (those in the trash
 * included). `remote` is the file as it was read by itself; what its columns mean is taken from the kept sheet.
 */
export function compareSheets(
	base: ConnectedSheet,
	remote: SheetReading,
	leads: ReadonlyMap<string, Lead>,
	contacts: ReadonlyMap<string, Contact>,
	options: CompareOptions
): SheetComparison {
	const found = diffSheets(base, remote, { leads, contacts }, options);
	const reimport = describeDiff(found);
	return { reimport, merge: (decisions) => planMerge(found, reimport, decisions) };
}
