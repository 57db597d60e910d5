/** Holds made-up facts that the sentences of several pages are called with. */
import type { Lead } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';

/** A Wednesday. */
export const today = '2026-03-11';

export const lead: Lead = {
	id: 'lead',
	organisation: 'Kestrel',
	role: 'Analyst',
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-02-20',
	people: [
		{ id: 'dana', name: 'Dana Ruiz' },
		{ id: 'jo', name: 'Jo Park' }
	],
	touches: []
};

export function touch(facts: Partial<Touch> = {}): Touch {
	return {
		id: 'touch',
		on: '2026-03-05',
		direction: 'out',
		channel: 'email',
		kind: 'follow-up',
		personId: 'dana',
		...facts
	};
}
