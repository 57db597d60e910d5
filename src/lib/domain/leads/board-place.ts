/** The column of the board in which a lead stands. */
import type { LeadState } from '../cadence/assessment';
import { STAGES, type Lead } from '../lead';

/** The columns: one a stage, and one for the archived leads, whose stage stays what it was. */
export const BOARD_PLACES = [...STAGES, 'archived'] as const;
export type BoardPlace = (typeof BOARD_PLACES)[number];

/** @param state of the lead today, if it is known: an archived lead is open again once they write */
export function boardPlaceOf(
	{ stage, ended }: Pick<Lead, 'stage' | 'ended'>,
	state: LeadState | undefined
): BoardPlace {
	return ended?.how === 'ended' && state === 'closed' ? 'archived' : stage;
}
