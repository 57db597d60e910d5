/** Which interview a page is about, and what it shows of its lead. */
import { describe, expect, test } from 'vitest';
import * as change from '../../../src/lib/domain/interviews/changes';
import { interviewFacts } from '../../../src/lib/domain/interviews/facts';
import { interviewOf, interviewsOf } from '../../../src/lib/domain/interviews/interview';
import type { Lead } from '../../../src/lib/domain/lead';
import { assess } from '../../../src/lib/domain/cadence/assess';
import { openBook } from '../../../src/lib/domain/cadence/book';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import { actsOf } from '../../../src/lib/domain/steps/acts';
import { hasBegun, type Moment } from '../../../src/lib/domain/steps/appointments';
import type { Promised, Touch } from '../../../src/lib/domain/touch';
import { applied, assessOn, DANA, leadWith, RAE, touchOn } from '../../support/lead-desk';

const TODAY = '2026-03-11';
const now = (facts: Partial<Moment> = {}): Moment => ({
	day: TODAY,
	at: '09:00',
	zone: 'Europe/Berlin',
	...facts
});

const invited = (id: string, promise: Partial<Promised> = {}, facts: Partial<Touch> = {}) =>
	touchOn('2026-03-09', {
		id,
		direction: 'in',
		kind: 'invitation',
		personId: 'dana',
		promise: { by: 'them', on: '2026-03-12', at: '15:00', personId: 'dana', ...promise },
		...facts
	});

const held = (id: string, on: string, facts: Partial<Touch> = {}) =>
	touchOn(on, {
		id,
		direction: 'in',
		kind: 'interview',
		channel: 'in-person',
		personIds: ['dana'],
		...facts
	});

const leadOf = (...touches: Touch[]) => leadWith({ touches: [applied('2026-03-02'), ...touches] });
const found = (lead: Lead, source?: string, at = now()) =>
	interviewOf(lead, assessOn(at.day, lead), at, source);
const factsOf = (lead: Lead, source?: string) => interviewFacts(found(lead, source)!, [], TODAY);

describe('the interview of a page', () => {
	test('is the one that is named, of several', () => {
		const lead = {
			...leadOf(invited('one'), invited('two', { on: '2026-03-16', personId: 'rae' })),
			people: [DANA, RAE]
		};
		expect(found(lead, 'two')).toMatchObject({ on: '2026-03-16', personIds: ['rae'], status: 'planned' });
		expect(found(lead)?.source).toBe('one');
	});

	test('is found after they moved it with a new invitation, with its notes', () => {
		const noted = change.keepNotes('one', 'Take the plan')(leadOf(invited('one')));
		const lead = { ...noted, touches: [...noted.touches, invited('two', { on: '2026-03-16' })] };
		expect(found(lead, 'one')).toMatchObject({ source: 'two', on: '2026-03-16' });
		expect(factsOf(lead, 'one').notes).toBe('Take the plan');
	});

	test('has passed once its hour has come, in its own zone', () => {
		const lead = leadOf(invited('one', { on: TODAY, at: '10:00', zone: 'America/New_York' }));
		expect(found(lead, 'one', now({ at: '14:59' }))?.status).toBe('planned');
		expect(found(lead, 'one', now({ at: '15:00' }))?.status).toBe('passed');
		expect(hasBegun({ on: TODAY }, now({ at: '23:59' }))).toBe(false);
	});

	test('is the one that was held, once it is logged', () => {
		const lead = leadOf(invited('one', { on: '2026-03-10' }), held('two', '2026-03-10'));
		expect(found(lead, 'one')).toMatchObject({ source: 'two', status: 'held', personIds: ['dana'] });
	});

	test('is none where it was canceled', () => {
		const lead = change.cancel('one', 'Canceled.', TODAY)(leadOf(invited('one')));
		expect(found(lead, 'one')).toBeNull();
		expect(lead.touches.at(-1)).toMatchObject({ notHeld: true, note: 'Canceled.' });
		expect(lead.touches.at(-1)?.promise).toBeUndefined();
	});

	test('is the user’s own step where that is the interview', () => {
		const ownStep = { setOn: '2026-03-02', on: '2026-03-13', what: 'Interview' };
		const lead = leadWith({ ownStep });
		expect(found(lead, 'own 2026-03-02')).toMatchObject({ on: '2026-03-13', interview: true });
		expect(interviewsOf(change.cancel('own 2026-03-02', '', TODAY)(lead), { steps: [] }, now())).toEqual([]);
	});
});

describe('the facts of an interview', () => {
	test('are the people with what is known of them, and who else may be there', () => {
		const lead = {
			...leadOf(held('first', '2026-03-05'), invited('one')),
			people: [DANA, RAE, { id: 'kim', name: 'Kim Lee' }],
			submittedBy: 'rae'
		};
		const facts = factsOf(lead, 'one');
		expect(facts.expected).toEqual([{ person: DANA, invited: true, recruiter: false, metOn: '2026-03-05' }]);
		expect(facts.others.map(({ id }) => id)).toEqual(['kim']);
		expect(facts.recruiter).toBe(RAE);
		expect(factsOf(change.expectPerson('one', 'kim')(lead), 'one').expected).toHaveLength(2);
	});

	test('ask for what is missing, and only before it', () => {
		const bare = leadOf(invited('one', { at: undefined, personId: undefined }, { personId: undefined }));
		expect(factsOf(bare, 'one').missing).toEqual(['time', 'place', 'people']);
		const call = leadOf(invited('one', { channel: 'phone' }));
		expect(factsOf(call, 'one').missing).toEqual([]);
		expect(factsOf(leadOf(held('two', '2026-03-10', { personIds: undefined })), 'two').missing).toEqual([]);
	});

	test('are promises that are open, the last talk, and questions in the notes', () => {
		const promise: Promised = { by: 'me', on: '2026-03-11' };
		const spoke = touchOn('2026-03-06', {
			direction: 'in',
			channel: 'phone',
			outcome: 'spoke',
			personId: 'dana',
			promise,
			note: 'Wants references.'
		});
		const lead = {
			...leadOf(spoke, touchOn('2026-03-07'), invited('one')),
			notes: 'Nice.\nHow big is the team?'
		};
		const facts = factsOf(lead, 'one');
		expect(facts.lastTalk).toBe(spoke);
		expect(facts.notedQuestions).toEqual(['How big is the team?']);
		const added = change.addQuestion({ id: 'q', text: 'How big is the team?' })(lead);
		expect(factsOf(added, 'one').notedQuestions).toEqual([]);
		expect(
			factsOf(leadOf(touchOn('2026-03-08', { promise }), invited('one', {}, { on: '2026-03-07' }))).promises
		).toHaveLength(1);
	});

	test('keep notes of other interviews in reach', () => {
		const lead = change.keepNotes('gone', 'Earlier')(leadOf(invited('one')));
		expect(factsOf(lead, 'one')).toMatchObject({ notes: '', otherNotes: [{ id: 'gone', notes: 'Earlier' }] });
	});
});

describe('what is changed', () => {
	test('moves the interview and keeps everything else of it', () => {
		const lead = leadOf(invited('one', { place: 'Room 3' }, { note: 'Bring ID.' }));
		const terms = { on: '2026-03-16', at: '10:00', zone: 'Europe/Berlin', place: 'Room 4' };
		const moved = change.setTerms('one', terms, 'Moved.', TODAY)(lead).touches.at(-1);
		expect(moved?.promise).toEqual({ by: 'them', personId: 'dana', ...terms });
		expect(moved?.note).toBe('Bring ID.\nMoved.');
	});

	test('moves the user’s own step and an interview of a sheet', () => {
		const own = leadWith({ ownStep: { setOn: TODAY, on: '2026-03-13', what: 'Interview', at: '10:00' } });
		expect(change.setTerms(`own ${TODAY}`, { on: '2026-03-14' }, '', TODAY)(own).ownStep).toEqual({
			setOn: TODAY,
			on: '2026-03-14',
			what: 'Interview'
		});
		const sheet = leadOf(held('two', '2026-03-20'));
		expect(change.statedTerms(sheet, 'two')).toMatchObject({ on: '2026-03-20', place: undefined });
		expect(change.statedTerms(sheet, 'three')).toBeUndefined();
		expect(change.statedTerms(leadOf(invited('one')), 'one')).toMatchObject({
			on: '2026-03-12',
			at: '15:00'
		});
		expect(change.setTerms('two', { on: '2026-03-21' }, '', TODAY)(sheet).touches.at(-1)?.on).toBe(
			'2026-03-21'
		);
		expect(change.cancel('two', '', TODAY)(sheet).touches).toHaveLength(1);
	});

	test('keeps the place of an interview of a sheet, wherever its day moves', () => {
		const guessed = { ...held('two', '2026-03-20'), channelGuessed: true } as const;
		const set = change.setTerms('two', { on: '2026-03-21', place: 'Room 3' }, '', TODAY)(leadOf(guessed));
		expect(change.statedTerms(set, 'two')).toMatchObject({
			on: '2026-03-21',
			place: 'Room 3',
			channel: undefined
		});
		const shown = found(set, 'two')!;
		expect(shown).toMatchObject({ on: '2026-03-21', place: 'Room 3', status: 'planned' });
		expect(interviewFacts(shown, [], TODAY).missing).not.toContain('place');
		const link = change.setTerms('two', { on: '2026-03-21', channel: 'phone' }, '', TODAY)(set);
		expect(link.touches.at(-1)).toMatchObject({ channel: 'phone' });
		expect(link.touches.at(-1)).not.toHaveProperty('channelGuessed');
		expect(link).not.toHaveProperty('preparations');
	});

	test('adds, words, ticks, orders and removes questions', () => {
		const ask = (id: string) => change.addQuestion({ id, text: `${id}?` });
		const two = ask('two')(ask('one')(ask('one')(leadWith())));
		expect(two.questions?.map(({ id }) => id)).toEqual(['one', 'two']);
		const moved = (id: string, to: 'up' | 'down') =>
			change
				.moveQuestion(
					id,
					to
				)(ask('three')(two))
				.questions?.map((question) => question.id);
		expect(moved('two', 'up')).toEqual(['two', 'one', 'three']);
		expect(moved('two', 'down')).toEqual(['one', 'three', 'two']);
		expect(moved('one', 'up')).toEqual(['one', 'two', 'three']);
		expect(moved('three', 'down')).toEqual(['one', 'two', 'three']);
		expect(moved('gone', 'up')).toEqual(['one', 'two', 'three']);
		const ticked = change.tickQuestion('one', true)(two);
		expect(ticked.questions?.[0]).toEqual({ id: 'one', text: 'one?', asked: true });
		expect(change.tickQuestion('one', false)(ticked)).toEqual(two);
		expect(change.changeQuestion('one', 'Why?')(two).questions?.[0]?.text).toBe('Why?');
		expect(change.changeQuestion('one', '')(change.changeQuestion('two', '')(two)).questions).toBeUndefined();
	});

	test('gives the notes to the interview that was held, and removes them where they are emptied', () => {
		const lead = change.keepNotes('one', 'Take the plan')(leadWith());
		expect(change.preparedFor('one', 'held')(lead).preparations).toEqual([
			{ id: 'held', notes: 'Take the plan' }
		]);
		expect(change.keepNotes('one', '')(lead).preparations).toBeUndefined();
	});
});

test('an invitation that was not answered is confirmed until its hour, and asked about from then on', () => {
	const lead = leadOf(invited('one', { on: TODAY }));
	const book = openBook([lead], DEFAULT_SETTINGS, []);
	const at = (hour: string) => {
		const moment = now({ at: hour });
		const { next, state } = assess(lead, book, TODAY, moment);
		return { rule: next!.rule, main: actsOf(next!, lead, moment).main, state };
	};
	expect(at('14:59')).toMatchObject({ rule: 'reply-owed', main: 'write', state: 'overdue' });
	expect(at('15:00')).toMatchObject({ rule: 'agreed-date', main: 'log-interview', state: 'due-today' });
	expect(assess(lead, book, TODAY, now({ at: '16:00' })).forecast(1)).toMatchObject([
		{ rule: 'agreed-date' }
	]);
	expect(assessOn('2026-03-12', lead).next?.rule).toBe('log-interview');
});
