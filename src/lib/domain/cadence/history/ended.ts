/** The end that the user gave a lead, and what takes it back. */
import type { Day } from '../../day';
import type { Ended, Lead } from '../../lead';
import { isWord } from './touch-kinds';

/**
 * Returns true if an end stands. Word of a later day reopens a lead that the user ended, and leaves an accepted or withdrawn one closed.
 * @param heardOn the day of their last word
 */
export function endStands(ended: Ended | undefined, heardOn: Day | undefined, today: Day): boolean {
	if (!ended || ended.on > today) return false;
	return ended.how !== 'ended' || heardOn === undefined || heardOn <= ended.on;
}

/** Returns true if a lead has ended, and they have not written since the user archived it. */
export function hasEnded({ ended, touches }: Pick<Lead, 'ended' | 'touches'>, today: Day): boolean {
	const heard = ended && touches.filter((touch) => touch.on <= today && isWord(touch)).map(({ on }) => on);
	return endStands(ended, heard?.sort().at(-1), today);
}
