/** The way back: every moment of a lead can be read from its changes, and gone back to. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asItWas, revisionsOf } from '../../../src/lib/domain/leads/lead-history';
import type { Lead } from '../../../src/lib/domain/lead';
import { applyPatches, diffRows, same } from '../../../src/lib/domain/patch';
import { anyLead } from '../../support/histories';
import { leadWith, touchOn } from '../../support/lead-desk';

/** The changes that lead through these states of one lead, the first adds it. */
function changesThrough(states: readonly Lead[]) {
	return states.map((state, at) => ({ id: `${at}`, patches: diffRows(states[at - 1], state) }));
}

describe('laws', () => {
	const states = fc
		.array(anyLead, { minLength: 1, maxLength: 5 })
		.map((leads) => leads.map((lead) => ({ ...lead, id: 'one' })));

	test('each moment is the state that it was', () => {
		fc.assert(
			fc.property(states, (leads) => {
				const moments = revisionsOf(changesThrough(leads));
				moments.forEach(({ before, after }, at) => {
					expect(same(after, leads[at])).toBe(true);
					expect(same(before, leads[at - 1])).toBe(true);
				});
			})
		);
	});

	test('going back gives that state, as one change whose inverse brings everything since', () => {
		fc.assert(
			fc.property(states, fc.nat(4), (leads, to) => {
				const then = leads[to % leads.length]!;
				const now = leads.at(-1)!;
				const back = asItWas(then, now);
				expect(same(back, then)).toBe(true);
				expect(same(applyPatches(now, diffRows(now, back)), then)).toBe(true);
				expect(same(asItWas(now, back), now)).toBe(true);
			})
		);
	});
});

test('what is in the trash stays there, and what was in it then does not go back into it', () => {
	const lead = leadWith({ role: 'Analyst' });
	const trashed = { ...lead, deletedAt: '2026-03-09T08:00:00.000Z' };
	const changed = leadWith({ role: 'Editor' });
	expect(asItWas(trashed, changed)).toEqual(lead);
	expect(asItWas(lead, { ...changed, deletedAt: 'now', joinedInto: 'other' })).toEqual({
		...lead,
		deletedAt: 'now',
		joinedInto: 'other'
	});
});

test('fields that this version does not know come back too; changes of an unknown kind change nothing', () => {
	const lead = { ...leadWith(), later: { kept: true } };
	const { later: _gone, ...without } = lead;
	expect(asItWas(lead, without)).toEqual(lead);
	const changed: Lead = { ...lead, touches: [touchOn('2026-03-09')] };
	const moments = revisionsOf([
		{ patches: diffRows(undefined, lead) },
		{ patches: diffRows(lead, changed), kind: 'of a later version' }
	]);
	expect(moments.at(-1)?.after).toEqual(lead);
});
