import { expect, test } from 'vitest';
import { assess } from '../../../src/lib/domain/cadence/assess';
import { STEP_RULES, type Step } from '../../../src/lib/domain/cadence/assessment';
import { addDays } from '../../../src/lib/domain/day';
import { actsOf, isAnswerable } from '../../../src/lib/domain/steps/acts';
import { STEP_TABLE } from '../../../src/lib/domain/cadence/steps/steps';
import { doStep } from '../../../src/lib/domain/steps/do-step';
import { putOff } from '../../../src/lib/domain/steps/put-off';
import { applied, assessOn, leadWith, touchOn, wrote } from '../../support/lead-desk';
import { momentOf, scenarioSteps } from '../../support/scenario-steps';

/** Gives every set of acts that the steps of all scenarios get, by rule. */
function offered(): Record<string, string[]> {
	const found: Record<string, Set<string>> = {};
	for (const { lead, today, step } of scenarioSteps()) {
		const { main, ...others } = actsOf(step, lead, momentOf(today));
		const also = Object.entries(others).filter(([, is]) => is);
		(found[step.rule] ??= new Set()).add(`${main ?? 'tick'}: ${also.map(([name]) => name).join(' ')}`);
	}
	return Object.fromEntries(Object.entries(found).map(([rule, acts]) => [rule, [...acts].sort()]));
}

test('the scenarios have steps of every kind', () => {
	expect(Object.keys(offered()).sort()).toEqual([...STEP_RULES].sort());
});

test('each kind of step gets the acts that fit', () => {
	expect(offered()).toEqual({
		'after-interview': ['write: done replied rejected saidNo snooze', 'write: done replied saidNo snooze'],
		'agreed-date': [
			'call: done replied rejected saidNo snooze',
			'call: done replied saidNo snooze',
			'prepare: done replied rejected saidNo',
			'prepare: replied rejected saidNo',
			'write: done replied rejected saidNo snooze'
		],
		'ask-again': ['call: done replied rejected saidNo snooze', 'write: done replied rejected saidNo snooze'],
		'debrief-recruiter': ['call: done replied rejected saidNo skip'],
		'find-a-person': ['add-contact: replied rejected saidNo snooze', 'add-contact: snooze'],
		'first-follow-up': [
			'call: done replied rejected saidNo snooze',
			'call: done replied saidNo snooze',
			'write: done replied rejected saidNo snooze',
			'write: done replied saidNo snooze'
		],
		'gracious-close': ['write: done skip'],
		'keep-in-touch': [
			'call: done replied rejected saidNo snooze',
			'call: done replied saidNo snooze',
			'write: done replied rejected saidNo snooze',
			'write: done replied saidNo snooze',
			// Somebody who was kept, before anything was sent.
			'write: done snooze'
		],
		'log-interview': ['log-interview: rejected saidNo snooze'],
		'no-calls-posting': ['call: done replied rejected saidNo snooze'],
		'own-step': [
			'call: done replied rejected saidNo snooze',
			'prepare: replied rejected saidNo snooze',
			'tick: done replied rejected saidNo snooze',
			'write: done replied rejected saidNo snooze',
			'write: done snooze'
		],
		'plan-first-step': ['apply: done snooze'],
		'recruiter-touch-base': ['call: done replied saidNo snooze', 'write: done replied saidNo snooze'],
		'reply-owed': [
			'call: done rejected saidNo snooze',
			// The lead is closed.
			'write: done',
			// The interview is tomorrow.
			'write: done rejected saidNo',
			'write: done rejected saidNo snooze',
			'write: done saidNo snooze'
		],
		'retry-call': ['call: done replied rejected saidNo snooze', 'call: done snooze'],
		'second-follow-up': [
			'call: done replied rejected saidNo snooze',
			'write: done replied rejected saidNo snooze',
			'write: done replied saidNo snooze'
		],
		'tell-of-offer': ['call: done replied rejected saidNo skip', 'write: done replied rejected saidNo skip'],
		'thank-each-interviewer': ['write: done replied rejected saidNo skip', 'write: done skip'],
		'their-deadline': [
			'call: done replied rejected saidNo snooze',
			'write: done replied rejected saidNo snooze'
		],
		'withdraw-courteously': [
			'call: done replied rejected saidNo',
			'call: done replied rejected saidNo snooze',
			'write: done replied rejected saidNo snooze'
		]
	});
});

test('a step that is snoozed until tomorrow is not on today’s list any more', () => {
	const still = scenarioSteps().filter(({ book, lead, today, step }) => {
		if (step.due > today || !actsOf(step, lead, momentOf(today)).snooze) return false;
		const snoozed = putOff({ on: addDays(today, 1) }, today, step)(lead);
		const { steps, state } = assess(snoozed, book, today);
		const isSame = ({ rule, personId, due }: Step) =>
			rule === step.rule && personId === step.personId && due <= today;
		return state !== 'quiet' && steps.some(isSame);
	});
	expect(still.map(({ title, step }) => `${step.rule}: ${title}`)).toEqual([]);
});

const followsFromSilence = (rule: Step['rule']) =>
	STEP_TABLE.some((row) => row.rule === rule && 'place' in row && row.place === 'silence');

test('a step that is skipped does not come back, and every other step stays as it was', () => {
	const skippable = scenarioSteps().filter(
		({ lead, today, step }) => actsOf(step, lead, momentOf(today)).skip
	);
	expect(new Set(skippable.map(({ step }) => step.rule)).size).toBe(4);
	for (const { title, book, lead, today, step } of skippable) {
		const skipped = doStep(step, { did: 'skipped' }, today)(lead);
		const namesOf = (steps: readonly Step[]) => steps.map(({ rule, personId }) => `${rule} ${personId}`);
		const others = assess(lead, book, today).steps.filter(({ skip }) => skip?.id !== step.skip!.id);
		// The step that silence asks for stood back for the telling of an offer.
		const stoodBack = ({ rule }: Step) => step.rule === 'tell-of-offer' && followsFromSilence(rule);
		const after = assess(skipped, book, today).steps.filter((one) => !stoodBack(one));
		expect(namesOf(after), title).toEqual(namesOf(others));
		expect(doStep(step, { did: 'skipped' }, today)(skipped)).toBe(skipped);
		const later = assess(skipped, book, addDays(today, 3)).steps;
		expect(later.filter(({ skip }) => skip?.id === step.skip!.id)).toEqual([]);
	}
});

test('a thank-you that was skipped is asked for again after the next interview', () => {
	const first = touchOn('2026-03-09', { id: 'first', kind: 'interview', personId: 'dana' });
	const lead = leadWith({ touches: [applied('2026-03-02'), first] });
	const thanks = assessOn('2026-03-10', lead).steps.find(({ skip }) => skip)!;
	const skipped = doStep(thanks, { did: 'skipped' }, '2026-03-10')(lead);
	expect(assessOn('2026-03-10', skipped).steps.some(({ skip }) => skip)).toBe(false);
	const second = touchOn('2026-03-16', { id: 'second', kind: 'interview', personId: 'dana' });
	const again = assessOn('2026-03-17', { ...skipped, touches: [...skipped.touches, second] });
	expect(again.next).toMatchObject({ rule: 'thank-each-interviewer', skip: { touchId: 'second' } });
});

test('a close that was skipped draws no warning when it is sent after all', () => {
	const no = wrote('2026-03-10', { id: 'no', no: { scope: 'role' } });
	const lead = leadWith({ touches: [applied('2026-03-02'), no] });
	const [close] = assessOn('2026-03-12', lead).steps;
	const skipped = assessOn('2026-03-12', doStep(close!, { did: 'skipped' }, '2026-03-12')(lead));
	expect(close).toMatchObject({ rule: 'gracious-close' });
	expect(skipped).toMatchObject({ state: 'respect-no', next: null });
	expect(skipped.guards({ kind: 'thank-you', channel: 'email', personId: 'dana' })).toEqual([]);
});

test('what is snoozed past its day moves, also on the days that follow', () => {
	const still = scenarioSteps().filter(({ book, lead, today, step }) => {
		if (!actsOf(step, lead, momentOf(today)).snooze || step.rule === 'own-step') return false;
		const on = addDays(step.due > today ? step.due : today, 1);
		const { steps } = assess(putOff({ on }, today, step)(lead), book, today);
		return steps.some(
			({ rule, personId, due }) => rule === step.rule && personId === step.personId && due === step.due
		);
	});
	expect(still.map(({ title, step }) => `${step.rule}: ${title}`)).toEqual([]);
});

test('a lead that was archived is answerable again once they write, and an end ahead ends nothing yet', () => {
	const archived = leadWith({ touches: [applied('2026-03-02')], ended: { on: '2026-03-05', how: 'ended' } });
	const heard = { ...archived, touches: [...archived.touches, wrote('2026-03-06')] };
	expect(isAnswerable(archived, '2026-03-04')).toBe(true);
	expect(isAnswerable(archived, '2026-03-10')).toBe(false);
	expect(isAnswerable(heard, '2026-03-10')).toBe(true);
	expect(isAnswerable({ ...heard, ended: { on: '2026-03-05', how: 'withdrawn' } }, '2026-03-10')).toBe(false);
});
