import { expect, it } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { wrapUp } from '../../../src/lib/domain/steps/wrap-up';
import { applied, assessOn, leadWith, touchOn, wrote } from '../../support/lead-desk';

const TODAY = '2026-03-20';
const accepted = leadWith({
	id: 'won',
	stage: 'accepted',
	touches: [applied('2026-03-02'), wrote('2026-03-16', { kind: 'offer' })],
	ended: { on: TODAY, how: 'accepted' }
});

function left(others: readonly Lead[], won = accepted) {
	const all = [won, ...others];
	const assess = (lead: Lead) => assessOn(TODAY, lead, { others: all.filter(({ id }) => id !== lead.id) });
	const { decline, tell, archive } = wrapUp(won, all, assess, TODAY);
	const named = (those: typeof tell) => those.map(({ lead, step }) => [lead.id, step.rule]);
	return {
		...(decline.length > 0 && { decline: named(decline) }),
		tell: named(tell),
		archive: archive.map(({ id }) => id)
	};
}

it('tells those who interviewed the user, and archives what only applied', () => {
	const met = leadWith({
		id: 'met',
		touches: [applied('2026-03-02'), touchOn('2026-03-10', { kind: 'interview', personIds: ['dana'] })]
	});
	const mere = leadWith({ id: 'mere', touches: [applied('2026-03-02')] });
	const answered = leadWith({ id: 'answered', touches: [applied('2026-03-02'), wrote('2026-03-06')] });
	expect(left([met, mere, answered])).toEqual({
		tell: [['met', 'withdraw-courteously']],
		archive: ['mere', 'answered']
	});
});

it('leaves closed and refused leads, contacts and what was only saved', () => {
	const gone = leadWith({
		id: 'gone',
		touches: [applied('2026-03-02')],
		ended: { on: '2026-03-05', how: 'ended' }
	});
	const refused = leadWith({
		id: 'refused',
		touches: [applied('2026-03-02'), wrote('2026-03-06', { no: { scope: 'role' } })]
	});
	const contact = leadWith({ id: 'contact', origin: 'networking', touches: [touchOn('2026-03-06')] });
	const saved = leadWith({ id: 'saved', stage: 'saved' });
	expect(left([gone, refused, contact, saved])).toEqual({ tell: [], archive: [] });
});

it('never archives a lead with an interview ahead', () => {
	const ahead = leadWith({
		id: 'ahead',
		touches: [
			applied('2026-03-02'),
			wrote('2026-03-06', { kind: 'invitation', promise: { by: 'them', on: '2026-03-25' } })
		]
	});
	expect(left([ahead]).archive).toEqual([]);
});

it('declines every other open offer, whether they interviewed the user or not', () => {
	const offer = wrote('2026-03-16', { kind: 'offer' });
	const met = touchOn('2026-03-10', { kind: 'interview', personIds: ['dana'] });
	const interviewed = leadWith({ id: 'interviewed', touches: [applied('2026-03-02'), met, offer] });
	const mere = leadWith({ id: 'mere', touches: [applied('2026-03-02'), offer] });
	expect(left([interviewed, mere])).toEqual({
		decline: [
			['interviewed', 'reply-owed'],
			['mere', 'reply-owed']
		],
		tell: [],
		archive: []
	});
});
