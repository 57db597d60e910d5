/** Reads the list of a day as it was kept, ahead of everything else. Nothing is given that does not hold any more. */
import { holdsAt, listWith } from '../../domain/day-list/kept-list';
import type { DayList } from '../../domain/day-list/day-list';
import type { Moment } from '../../domain/steps/appointments';
import type { Lead } from '../../domain/lead';
import { openErasures } from '../erasing/open-erasures';
import { detectLoss, missingMark, readWatermark } from '../recovery/loss-detection';
import { EMPTY_STATE, watermarkOf } from './memory-state';
import type { Beside } from '../types';
import { isSameProgress, KEPT, progressOf } from './progress';
import type { Database, KeptLists } from './schema';

/** A list of a day, and the leads that its rows name. */
export interface FirstList {
	readonly list: DayList;
	readonly leads: ReadonlyMap<string, Lead>;
}

/** Asks for the list of now. */
interface Asked {
	readonly now: Moment;
	/** The version of the app. */
	readonly version: string;
}

/**
 * Reads the list of the day. Returns null where none was kept, where anything was written since, by whatever version, and where
 * data is missing or is still to be erased.
 */
export async function readFirst(
	database: Database,
	{ now, version }: Asked,
	{ storage, connection }: Beside
): Promise<FirstList | null> {
	if (openErasures(storage).length > 0) return null;
	const transaction = database.transaction(['meta', 'leads'], 'readonly');
	transaction.done.catch(() => undefined);
	const [meta, rows] = [transaction.objectStore('meta'), transaction.objectStore('leads')];
	const [head = null, kept] = await Promise.all([meta.get('head'), meta.get(KEPT) as Promise<unknown>]);
	const { of, lists, ...made } = (kept ?? { lists: [] }) as KeptLists;
	const list = lists.find((each) => holdsAt(each, now));
	if (!list || made.version !== version || !isSameProgress(of, progressOf(head))) return null;
	const expected = missingMark(readWatermark(storage), head?.gaveUp);
	if (detectLoss(expected, watermarkOf({ ...EMPTY_STATE, head }), connection.dataLost)) return null;
	const found = await Promise.all(list.leadIds.map((id) => rows.get(id)));
	const leads = new Map(found.flatMap((lead) => (lead ? [[lead.id, lead] as const] : [])));
	const whole = listWith(list, leads);
	return whole && { list: whole, leads };
}
