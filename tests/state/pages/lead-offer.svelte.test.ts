/** What the card of an offer shows, and what its buttons store. */
import { expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { LeadOfferController } from '../../../src/lib/state/pages/lead-offer.svelte';
import { appWith } from '../../support/app-desk';
import { applied, leadWith, wrote } from '../../support/lead-desk';

const OFFER = wrote('2026-03-06', {
	id: 'offer',
	kind: 'offer',
	deadline: '2026-03-13',
	terms: { pay: '$68,000' }
});
const offering = (facts: Partial<Lead> = {}) =>
	leadWith({ touches: [applied('2026-02-23'), OFFER], ...facts });

async function cardOf(...others: Lead[]) {
	const app = await appWith(offering(), ...others);
	const now = () => app.book.lead('northwind')!;
	return { app, now, card: new LeadOfferController(app, now) };
}

test('shows the offer, the step that answers it, and how many offers there are', async () => {
	const { card } = await cardOf(offering({ id: 'other', organisation: 'Contoso' }));
	expect(card.offer).toMatchObject({ id: 'offer' });
	expect(card.step).toMatchObject({ rule: 'reply-owed', personId: 'dana', kind: 'reply' });
	expect(card.offers).toBe(2);
});

test.each([
	['accept', 'accepted', 'accepted'],
	['decline', 'declined', 'withdrawn']
] as const)(
	'%s takes two presses, names no channel, and one undo takes it back',
	async (reply, final, how) => {
		const { app, card, now } = await cardOf();
		card.answer(reply);
		expect(card.final).toBe(final);
		expect(await card.mark()).toBe(true);
		expect(now().ended).toEqual({ on: app.book.today, how });
		expect(now().touches.at(-1)).toMatchObject({ direction: 'out', kind: 'reply', channelGuessed: true });
		expect(card.offer).toBeNull();
		await app.session.undo();
		expect(now().ended).toBeUndefined();
		expect(now().touches).toHaveLength(2);
		expect(card.offer).toMatchObject({ id: 'offer' });
	}
);

test('what asks for something is final only by its draft', async () => {
	const { card, now } = await cardOf();
	card.answer('ask-time');
	expect(card.final).toBeUndefined();
	expect(await card.mark()).toBe(false);
	card.answer('ask-time');
	expect(card.answering).toBeNull();
	expect(now().ended).toBeUndefined();
});

test('saved terms replace what was there, and leave the rest of the touch alone', async () => {
	const { card, now } = await cardOf();
	card.editing = card.offer!;
	await card.save({ deadline: undefined, terms: { pay: '$70,000', bonus: '10%' } });
	const { deadline: _deadline, ...rest } = OFFER;
	expect(now().touches[1]).toEqual({ ...rest, terms: { pay: '$70,000', bonus: '10%' } });
	expect(card.editing).toBeNull();
});
