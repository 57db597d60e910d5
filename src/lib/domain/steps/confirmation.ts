/** Confirming an appointment that they proposed. */
import type { Touch } from '../touch';

/** Returns the user's answer that came with the invitation itself: by its channel, on its day, to who wrote it. */
export function confirmationOf(invitation: Touch, id: string): Touch {
	const { on, channel, personId } = invitation;
	return {
		id,
		on,
		direction: 'out',
		channel,
		kind: 'reply',
		...(personId && { personId }),
		...(channel === 'phone' && { outcome: 'spoke' as const })
	};
}
