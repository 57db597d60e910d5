/** The step that answers an offer. */
import type { Step } from '../cadence/assessment';
import type { Lead } from '../lead';
import type { Channel, Touch } from '../touch';
import { isOfferOwed } from './asked-first';

/**
 * Returns the step that answers an open offer: the one that is owed, else one like it, as the answer may come at any time (once
 * time was asked for, or after a snooze).
 *
 * @param steps the open steps of the lead
 */
export function offerStep({ people }: Lead, offer: Touch, steps: readonly Step[]): Step {
	const owed = steps.find(isOfferOwed);
	if (owed) return owed;
	const personId = offer.personId ?? steps.find((step) => step.personId)?.personId ?? null;
	return {
		rule: 'reply-owed',
		due: offer.deadline ?? offer.on,
		personId: people.some(({ id }) => id === personId) ? personId : null,
		channel: WRITES_BACK.has(offer.channel) ? offer.channel : 'email',
		kind: 'reply',
		facts: {
			touchKind: 'offer',
			fromThem: true,
			...(!offer.undated && { since: offer.on }),
			...(offer.undated && { undated: true }),
			...(offer.implied && { implied: true }),
			...(offer.deadline && { deadline: offer.deadline })
		}
	};
}

/** Holds the channels by which an offer is answered as it came. */
const WRITES_BACK: ReadonlySet<Channel> = new Set<Channel>(['email', 'phone', 'message', 'letter']);
