import { describe, expect, it } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { latestOffer, offersOf, openOffer } from '../../../src/lib/domain/offers/offers';
import { applied, leadWith, wrote } from '../../support/lead-desk';

const TODAY = '2026-03-20';
const offered = (id: string, facts: Partial<Lead> = {}, on = '2026-03-16', deadline?: string) =>
	leadWith({
		id,
		organisation: id,
		stage: 'offer',
		touches: [applied('2026-03-02'), wrote(on, { id: `offer ${id}`, kind: 'offer', deadline })],
		...facts
	});

describe('the open offer of a lead', () => {
	it('is the latest that they made, also once they wrote again', () => {
		const lead = leadWith({
			touches: [
				wrote('2026-03-10', { id: 'first', kind: 'offer' }),
				wrote('2026-03-16', { id: 'better', kind: 'offer' }),
				wrote('2026-03-18')
			]
		});
		expect(openOffer(lead, TODAY)?.id).toBe('better');
		expect(openOffer(lead, '2026-03-12')?.id).toBe('first');
		expect(openOffer(lead, '2026-03-09')).toBeNull();
	});

	it('is none where the user only told them of an offer elsewhere', () => {
		expect(
			latestOffer(leadWith({ touches: [wrote('2026-03-16', { kind: 'offer', direction: 'out' })] }), TODAY)
		).toBeNull();
	});

	it('is gone with an end, a refusal, or a stage that is over, and stands again after a better word', () => {
		expect(openOffer(offered('a', { ended: { on: '2026-03-18', how: 'withdrawn' } }), TODAY)).toBeNull();
		expect(openOffer(offered('a', { stage: 'rejected' }), TODAY)).toBeNull();
		const refused = offered('a');
		const touches = [...refused.touches, wrote('2026-03-18', { no: { scope: 'role' } })];
		expect(openOffer({ ...refused, touches }, TODAY)).toBeNull();
		const again = [...touches, wrote('2026-03-19', { id: 'again', kind: 'offer' })];
		expect(openOffer({ ...refused, touches: again }, TODAY)?.id).toBe('again');
	});
});

it('lists open offers by the day of the answer, and ended ones with the latest first', () => {
	const { open, ended } = offersOf(
		[
			offered('no day'),
			offered('later', {}, '2026-03-16', '2026-03-30'),
			offered('sooner', {}, '2026-03-16', '2026-03-24'),
			offered('trash', { deletedAt: '2026-03-18T08:00:00.000Z' }),
			leadWith({ id: 'none', touches: [applied('2026-03-02')] }),
			offered('declined', { ended: { on: '2026-03-17', how: 'withdrawn' } }),
			offered('accepted', { ended: { on: '2026-03-19', how: 'accepted' } }),
			offered('archived', { ended: { on: '2026-03-18', how: 'ended' } })
		],
		TODAY
	);
	expect(open.map(({ lead }) => lead.id)).toEqual(['sooner', 'later', 'no day']);
	expect(ended.map(({ lead, how }) => [lead.id, how])).toEqual([
		['accepted', 'accepted'],
		['archived', 'archived'],
		['declined', 'declined']
	]);
});
