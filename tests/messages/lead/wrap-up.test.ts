import { expect, test } from 'vitest';
import type { Step } from '../../../src/lib/domain/cadence/assessment';
import { tellSentence } from '../../../src/lib/messages/lead/wrap-up';
import { applied, leadWith, touchOn } from '../../support/lead-desk';

const told = (...touches: ReturnType<typeof touchOn>[]) => ({
	lead: leadWith({ touches: [applied('2026-03-02'), ...touches] }),
	step: {} as Step
});
const held = told(touchOn('2026-03-05', { direction: 'in', kind: 'interview' }));
const mentioned = told(
	touchOn('2026-03-10', { direction: 'in', kind: 'interview', implied: true, undated: true })
);
const invited = told(touchOn('2026-03-10', { direction: 'in', kind: 'invitation' }));

test('that they interviewed the user is said where each interview has its day', () => {
	expect(tellSentence([held])).toBe('They interviewed you. A short message closes each one.');
});

test.each([
	['mentioned by a sheet', mentioned],
	['ahead', invited]
])('an interview that is only %s may not have been yet', (_what, other) => {
	expect(tellSentence([held, other])).toBe(
		'You had an interview with them, or one was planned. A short message closes each one.'
	);
});
