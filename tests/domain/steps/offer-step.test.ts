import { expect, it } from 'vitest';
import type { Touch } from '../../../src/lib/domain/touch';
import { openOffer } from '../../../src/lib/domain/offers/offers';
import { offerStep } from '../../../src/lib/domain/steps/offer-step';
import { applied, assessOn, leadWith, touchOn, wrote } from '../../support/lead-desk';

const TODAY = '2026-03-17';
const offer = wrote('2026-03-16', { kind: 'offer', deadline: '2026-03-24', personId: 'dana' });

function stepOf(touches: readonly Touch[]) {
	const lead = leadWith({ touches });
	const { steps } = assessOn(TODAY, lead);
	return { steps, step: offerStep(lead, openOffer(lead, TODAY)!, steps) };
}

it('is the answer that is owed', () => {
	const { steps, step } = stepOf([applied('2026-03-02'), offer]);
	expect(step).toBe(steps.find(({ rule }) => rule === 'reply-owed'));
});

it('stands once time was asked for, too, and goes to who made the offer', () => {
	const asked = touchOn('2026-03-17', { kind: 'reply', promise: { by: 'me', on: '2026-03-24' } });
	const { steps, step } = stepOf([applied('2026-03-02'), offer, asked]);
	expect(steps.some(({ rule }) => rule === 'reply-owed')).toBe(false);
	expect(step).toMatchObject({
		rule: 'reply-owed',
		personId: 'dana',
		channel: 'email',
		kind: 'reply',
		facts: { touchKind: 'offer', deadline: '2026-03-24' }
	});
});
