import { expect, test } from 'vitest';
import { dateOffer } from '../../../src/lib/domain/agenda/answers';
import { leadWith, touchOn } from '../../support/lead-desk';

const TODAY = '2026-03-18';
const undated = { direction: 'in', implied: true, undated: true } as const;
const OFFER = touchOn(TODAY, { ...undated, kind: 'offer' });

test('an offer gets the day it was made and the day by which it is answered, or one of them', () => {
	const offered = leadWith({ stage: 'offer', touches: [OFFER] });
	const days = (given: Parameters<typeof dateOffer>[2]) =>
		dateOffer(offered, OFFER.id, given, TODAY).touches[0];
	expect(days({ on: '2026-03-14', deadline: '2026-03-25' })).toMatchObject({
		on: '2026-03-14',
		deadline: '2026-03-25',
		datedBy: 'user'
	});
	expect(days({ deadline: '2026-03-25' })).toEqual({ ...OFFER, deadline: '2026-03-25' });
});
