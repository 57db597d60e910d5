import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/lib/domain/cadence/assess';
import { openBook } from '../../../src/lib/domain/cadence/book';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import type { Lead } from '../../../src/lib/domain/lead';
import { logInterview, type Interview } from '../../../src/lib/domain/steps/log-interview';
import { peopleTyped } from '../../../src/lib/domain/leads/people-typed';
import { interviewNote } from '../../../src/lib/messages/lead/interview';

const TODAY = '2026-03-18';
const lead: Lead = {
	id: 'lead',
	organisation: 'Northwind',
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-03-01',
	people: [{ id: 'dana', name: 'Dana Ruiz', email: 'dana@northwind.example' }],
	touches: [{ id: 'a', on: '2026-03-02', direction: 'out', channel: 'form', kind: 'application' }]
};
const interview: Interview = {
	id: 'i',
	on: '2026-03-17',
	channel: 'in-person',
	met: ['dana'],
	newPeople: [{ id: 'kim', name: 'Kim Lee' }]
};
const stepsOf = (own: Lead) =>
	assess(own, openBook([own], DEFAULT_SETTINGS, []), TODAY).steps.map(({ rule, due, personId, channel }) => ({
		rule,
		due,
		personId,
		channel
	}));

describe('logging an interview', () => {
	it('makes one touch, the people it names, and the stage', () => {
		const after = logInterview({ ...interview, note: 'Where they are: two left' }, TODAY)(lead);
		expect(after.people.map(({ id }) => id)).toEqual(['dana', 'kim']);
		expect(after.touches[1]).toEqual({
			id: 'i',
			on: '2026-03-17',
			direction: 'in',
			channel: 'in-person',
			kind: 'interview',
			personIds: ['dana', 'kim'],
			note: 'Where they are: two left'
		});
		expect(after.stage).toBe('interview');
		expect(after.ownStep).toBeUndefined();
	});

	it('owes each of them a thank-you', () => {
		const thanks = stepsOf(logInterview(interview, TODAY)(lead)).filter(
			({ rule }) => rule === 'thank-each-interviewer'
		);
		expect(thanks).toEqual([
			{ rule: 'thank-each-interviewer', due: '2026-03-18', personId: 'dana', channel: 'email' },
			{ rule: 'thank-each-interviewer', due: '2026-03-18', personId: 'kim', channel: null }
		]);
	});

	it('is the same twice', () => {
		const once = logInterview(interview, TODAY)(lead);
		expect(logInterview(interview, TODAY)(once)).toBe(once);
	});

	it('keeps the day by which they answer', () => {
		const after = logInterview(
			{ ...interview, agreed: { by: 'them', on: '2026-03-27', answer: true } },
			TODAY
		)(lead);
		expect(after.touches[1]?.promise).toEqual({ by: 'them', on: '2026-03-27', answer: true });
		expect(stepsOf(after)).toContainEqual(
			expect.objectContaining({ rule: 'their-deadline', due: '2026-03-30' })
		);
	});

	it('keeps an agreed day with its hour, person and channel', () => {
		const agreed = { by: 'them', on: '2026-03-24', at: '10:00', personId: 'kim', channel: 'phone' } as const;
		const after = logInterview(
			{ ...interview, agreed, followUpOn: '2026-03-26', followUpWith: 'dana', followUpBy: 'email' },
			TODAY
		)(lead);
		expect(stepsOf(after)).toContainEqual({
			rule: 'agreed-date',
			due: '2026-03-24',
			personId: 'kim',
			channel: 'phone'
		});
		expect(after.ownStep).toBeUndefined();
	});

	it('makes a day of the user’s own their next step', () => {
		const after = logInterview(
			{
				...interview,
				agreed: { by: 'them', on: '2026-03-27', answer: true },
				followUpOn: '2026-03-31',
				followUpWith: 'dana',
				followUpBy: 'email'
			},
			TODAY
		)(lead);
		expect(stepsOf(after)).toContainEqual({
			rule: 'own-step',
			due: '2026-03-31',
			personId: 'dana',
			channel: 'email'
		});
	});
});

describe('people who were there', () => {
	let made = 0;
	const typed = (text: string) => peopleTyped(text, () => `new ${++made}`, lead);

	it('are new ones, with what they do, or known ones', () => {
		made = 0;
		expect(typed('Kim Lee (Editor)\n dana ruiz ; Omar Diaz – Head of Data, Anna-Lena Berg')).toEqual({
			met: ['dana'],
			newPeople: [
				{ id: 'new 1', name: 'Kim Lee', title: 'Editor' },
				{ id: 'new 2', name: 'Omar Diaz', title: 'Head of Data' },
				{ id: 'new 3', name: 'Anna-Lena Berg' }
			]
		});
	});
	it('are named once, and nobody where nothing is typed', () => {
		expect(typed('Kim Lee, kim lee').newPeople).toHaveLength(1);
		expect(typed('Kim Lee, kim lee').met).toEqual([]);
		expect(typed(' ,\n; ')).toEqual({ met: [], newPeople: [] });
	});
});

it('says what was learnt in one note', () => {
	expect(interviewNote({ process: ' two left ', nextStep: 'a task', note: 'Kind.' })).toBe(
		'Where they are: two left\nNext step: a task\nKind.'
	);
	expect(interviewNote({ process: ' ' })).toBe('');
});
