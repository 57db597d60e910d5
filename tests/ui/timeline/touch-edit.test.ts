/** Correcting a logged touch: what the form shows is what becomes of it, and nothing else. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Touch } from '../../../src/lib/domain/touch';
import { editedTouch, fieldsOf, type TouchFields } from '../../../src/lib/ui/timeline/touch-edit';
import { anyLead } from '../../support/histories';
import { touchOn } from '../../support/lead-desk';

const edit = (touch: Touch, fields: Partial<TouchFields>) =>
	JSON.parse(JSON.stringify(editedTouch(touch, { ...fieldsOf(touch), ...fields }))) as Touch;

describe('a touch that is corrected', () => {
	const touch = touchOn('2026-03-09', { id: 't', personId: 'dana', at: '10:00' });

	test('kind, person, way and outcome', () => {
		expect(edit(touch, { kind: 'thank-you', personId: 'rae', channel: 'phone', outcome: 'spoke' })).toEqual({
			...touch,
			kind: 'thank-you',
			personId: 'rae',
			channel: 'phone',
			outcome: 'spoke'
		});
		const call = { ...touch, channel: 'phone', outcome: 'no-answer' } as const;
		expect(edit(call, { channel: 'email', outcome: '' })).not.toHaveProperty('outcome');
	});

	test('an interview is with all who were met, any other touch with one', () => {
		const { personId: _one, ...others } = touch;
		const interview = edit(touch, { kind: 'interview', met: ['dana', 'rae'] });
		expect(interview).toEqual({ ...touch, kind: 'interview', personIds: ['dana', 'rae'] });
		expect(edit(interview, { met: ['rae'] })).toEqual({ ...others, kind: 'interview', personIds: ['rae'] });
		expect(edit(interview, { kind: 'other' })).toEqual({ ...touch, kind: 'other' });
	});

	test('a day that was named, by whom, and its hour with the zone while that stays', () => {
		const promised = edit(touch, { named: 'answer', namedOn: '2026-03-20' });
		expect(promised.promise).toEqual({ by: 'them', on: '2026-03-20', answer: true });
		expect(edit(promised, { named: 'me' }).promise).toEqual({ by: 'me', on: '2026-03-20' });
		expect(edit(promised, { named: 'none' })).toEqual(touch);
		const abroad = {
			...touch,
			promise: { by: 'me', on: '2026-03-20', at: '09:00', zone: 'America/New_York', personId: 'dana' }
		} as const;
		expect(edit(abroad, { namedOn: '2026-03-21' }).promise).toEqual({ ...abroad.promise, on: '2026-03-21' });
		expect(edit(abroad, { namedAt: '10:00' }).promise).toEqual({
			by: 'me',
			on: '2026-03-20',
			at: '10:00',
			personId: 'dana'
		});
	});

	test('a no, with what its scope asks for and nothing of another', () => {
		const no = edit(touch, { no: 'not-now', until: '2026-06-01' });
		expect(no.no).toEqual({ scope: 'not-now', until: '2026-06-01' });
		expect(edit(no, { no: 'channel', barred: 'email' }).no).toEqual({ scope: 'channel', channel: 'email' });
		expect(edit(no, { no: 'ask', ask: ' referral ' }).no).toEqual({ scope: 'ask', ask: 'referral' });
		expect(edit(no, { no: 'contact' }).no).toEqual({ scope: 'contact' });
		expect(edit(no, { no: '' })).toEqual(touch);
	});
});

test('saved as it was opened, nothing changes', () => {
	fc.assert(
		fc.property(anyLead, ({ touches }) => {
			for (const touch of touches)
				expect(JSON.stringify(sorted(editedTouch(touch, fieldsOf(touch))))).toBe(
					JSON.stringify(sorted(touch))
				);
		})
	);
});

function sorted(touch: Touch): [string, unknown][] {
	return Object.entries(touch)
		.filter(([, value]) => value !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1));
}
