import { describe, expect, it } from 'vitest';
import type { Step } from '../../../src/lib/domain/cadence/assessment';
import { isTold, touchOfStep } from '../../../src/lib/domain/steps/step-touch';

const ON = '2026-03-11';
const STEP: Step = {
	rule: 'keep-in-touch',
	due: ON,
	personId: 'dana',
	channel: 'email',
	kind: 'keep-in-touch',
	news: 'n',
	resume: true,
	facts: {}
};
const TOLD = { id: 't', on: ON };
const said = (text: string) => ({ text, news: 'Passed the CPIM exam' });

describe('the touch that a step makes', () => {
	it('is what the step proposes, where nobody knows its words', () => {
		expect(touchOfStep(STEP, TOLD)).toStrictEqual({
			...TOLD,
			direction: 'out',
			channel: 'email',
			kind: 'keep-in-touch',
			personId: 'dana',
			news: 'n',
			resume: true
		});
	});

	it('is what was told instead, and nothing that is undefined', () => {
		const touch = touchOfStep(STEP, { ...TOLD, kind: 'other', channel: 'letter', personId: undefined });
		expect(touch).toStrictEqual({ ...TOLD, direction: 'out', channel: 'letter', kind: 'other' });
	});

	it('brings news and a résumé as far as its words do', () => {
		const both = touchOfStep(STEP, TOLD, said('I passed the CPIM exam. My CV is attached.'));
		expect(both).toMatchObject({ news: 'n', resume: true });
		const neither = touchOfStep(STEP, TOLD, said('How are you?'));
		expect(neither).not.toHaveProperty('news');
		expect(neither).not.toHaveProperty('resume');
	});

	it('brings nothing where a call reached nobody', () => {
		const attempt = touchOfStep(STEP, { ...TOLD, channel: 'phone', outcome: 'no-answer' });
		expect(attempt).not.toHaveProperty('news');
		expect(attempt).not.toHaveProperty('resume');
		expect(touchOfStep(STEP, { ...TOLD, outcome: 'spoke' })).not.toHaveProperty('outcome');
	});

	it('is none without a channel', () => {
		expect(touchOfStep({ ...STEP, channel: null }, TOLD)).toBeNull();
	});
});

it.each([
	['I have just passed my CPIM exam!', true],
	['PASSED THE CPIM EXAM', true],
	['I am studying for an exam.', false],
	['', false]
])('tells news in words of one’s own: %s', (text, told) => {
	expect(isTold('Passed the CPIM exam', text)).toBe(told);
});

it('takes news without words as it is written', () => {
	expect(isTold('C++', 'I learnt C++.')).toBe(true);
	expect(isTold('C++', 'I learnt C.')).toBe(false);
});
