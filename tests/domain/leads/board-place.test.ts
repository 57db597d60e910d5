import { expect, it } from 'vitest';
import { STAGES, type Lead } from '../../../src/lib/domain/lead';
import { boardPlaceOf } from '../../../src/lib/domain/leads/board-place';
import { close } from '../../../src/lib/domain/leads/lead-actions';
import { applied, assessOn, leadWith, wrote } from '../../support/lead-desk';

const TODAY = '2026-03-20';
const placeOf = (lead: Lead) => boardPlaceOf(lead, assessOn(TODAY, lead).state);

it('is the stage of a lead that nobody archived', () => {
	for (const stage of STAGES) expect(placeOf(leadWith({ stage }))).toBe(stage);
	const withdrawn = close('withdrawn', TODAY)(leadWith({ stage: 'talking' }));
	expect(placeOf(withdrawn)).toBe('withdrawn');
});

it('is with the archived ones, those of earlier editions too, until they write again', () => {
	const ended = { on: '2026-03-10', how: 'ended' } as const;
	const touches = [applied('2026-03-02')];
	expect(placeOf(leadWith({ stage: 'applied', touches, ended }))).toBe('archived');
	expect(placeOf(leadWith({ stage: 'withdrawn', touches, ended }))).toBe('archived');
	const heard = [...touches, wrote('2026-03-12')];
	expect(placeOf(leadWith({ stage: 'talking', touches: heard, ended }))).toBe('talking');
});

it('is with the rejected ones where they said no before it was archived', () => {
	const touches = [applied('2026-03-02'), wrote('2026-03-05', { no: { scope: 'role' } })];
	const lead = leadWith({ stage: 'rejected', touches, ended: { on: '2026-03-10', how: 'ended' } });
	expect(placeOf(lead)).toBe('rejected');
});
