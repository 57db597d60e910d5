/** The three-way merge of a sheet that was edited elsewhere with the same leads. Pure; it stores nothing. */
import type { Lead } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import type { ConnectedSheet } from '../connected-sheet';
import type { SheetReading } from '../sheet';
import type { Reimport, Decisions, MergePlan } from './reimport';
import { diffSheets, type CompareOptions } from './diff';
import { describeDiff } from './describe';
import { planMerge } from './plan-merge';

export type * from './reimport';
export { compareTabs, type MergedTab } from './compare-tabs';
export {
	holdsJobs,
	isNamedForJobs,
	pairTabs,
	type RemoteTab,
	type RemoteTabs,
	type TabPair
} from './pair-tabs';

interface SheetComparison {
	readonly reimport: Reimport;
	/**
	 * Returns what to store, following the user's decisions and else the proposals.
	 * @throws Error where a conflict is not decided
	 */
	merge(decisions: Decisions): MergePlan;
}

/**
 * Compares an edited file with the kept sheet and with the app's leads and contacts, including those in the trash.
 * `remote` is the file as it was read by itself; the meanings of its columns come from the kept sheet.
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
