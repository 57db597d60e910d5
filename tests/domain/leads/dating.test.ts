import { describe, expect, test } from 'vitest';
import {
	dateEvent,
	END_ID,
	mayLieAhead,
	OWN_STEP_ID,
	undatedEvents,
	wantsDay
} from '../../../src/lib/domain/leads/dating';
import { editTouch, logTouch, setStage } from '../../../src/lib/domain/leads/lead-actions';
import { stageConflict } from '../../../src/lib/domain/leads/stage-conflict';
import type { Lead } from '../../../src/lib/domain/lead';
import { applied, assessOn, leadWith, touchOn, wrote } from '../../support/lead-desk';

const TODAY = '2026-03-20';
const READ = '2026-03-10';
const UNDATED = { implied: true, undated: true } as const;

const interview = touchOn(READ, { id: 'i', direction: 'in', kind: 'interview', ...UNDATED });
const application = applied(READ, { id: 'a', ...UNDATED });
const no = wrote(READ, { id: 'n', no: { scope: 'role' }, ...UNDATED });
const ended = { on: READ, how: 'withdrawn', ...UNDATED } as const;
const ownStep = { setOn: READ, on: READ, what: 'call Dana', ...UNDATED } as const;
const lead = leadWith({ touches: [interview, touchOn('2026-03-02'), application, no], ended, ownStep });

const idsOf = (given: Lead) => undatedEvents(given).map(({ id }) => id);

describe('what a sheet names no day for', () => {
	test('begins with the application, and ends with what is planned', () => {
		expect(idsOf(lead)).toEqual(['a', 'i', 'n', END_ID, OWN_STEP_ID]);
		expect(idsOf(leadWith({ touches: [applied('2026-03-02')] }))).toEqual([]);
	});

	test('takes the day that the user names, and says whose it is', () => {
		const dated = dateEvent(lead, 'a', { on: '2026-03-01' }, TODAY);
		const { undated: _undated, ...event } = application;
		expect(dated.touches[2]).toEqual({ ...event, on: '2026-03-01', datedBy: 'user' });
		expect(idsOf(dated)).toEqual(['i', 'n', END_ID, OWN_STEP_ID]);
	});

	test('is an end as well, and a plan, which counts from then on as the user’s own', () => {
		expect(dateEvent(lead, END_ID, { on: '2026-03-05' }, TODAY).ended).toEqual({
			on: '2026-03-05',
			how: 'withdrawn',
			implied: true,
			datedBy: 'user'
		});
		expect(dateEvent(lead, OWN_STEP_ID, { on: '2026-04-01' }, TODAY).ownStep).toEqual({
			setOn: TODAY,
			on: '2026-04-01',
			what: 'call Dana'
		});
	});

	test('stays as it is where it has its day already, or is gone', () => {
		const dated = dateEvent(lead, 'a', { on: '2026-03-01' }, TODAY);
		expect(dateEvent(dated, 'a', { on: '2026-03-02' }, TODAY)).toBe(dated);
		expect(dateEvent(lead, 'gone', { on: '2026-03-02' }, TODAY)).toBe(lead);
	});

	test('is an appointment, where it is an interview of a day to come', () => {
		const [made] = dateEvent(lead, 'i', { on: '2026-03-25' }, TODAY).touches;
		expect(made).toMatchObject({
			kind: 'invitation',
			direction: 'in',
			undated: true,
			promise: { by: 'them', on: '2026-03-25' }
		});
		const events = undatedEvents(leadWith({ touches: [interview, made!] }));
		expect(events.map(mayLieAhead)).toEqual([true, false]);
		expect(events.map(wantsDay)).toEqual([true, false]);
	});
});

const invited = leadWith({ stage: 'interview', touches: [applied('2026-03-02'), interview] });
const answered = (on: string, at?: string) =>
	dateEvent(invited, 'i', { on, at, zone: 'Europe/Berlin' }, TODAY, '09:00').touches[1];

describe('the day of an interview', () => {
	test('that has been is its day, as the user says', () => {
		expect(answered('2026-03-12', '10:00')).toEqual({
			...interview,
			undated: undefined,
			on: '2026-03-12',
			at: '10:00',
			datedBy: 'user'
		});
	});

	test('that is to come makes an appointment, and names no day for the invitation', () => {
		expect(answered('2026-03-25', '14:00')).toMatchObject({
			kind: 'invitation',
			undated: true,
			promise: { by: 'them', on: '2026-03-25', at: '14:00', zone: 'Europe/Berlin' }
		});
	});

	test.each([
		[undefined, 'invitation'],
		['09:30', 'invitation'],
		['08:30', 'interview']
	])('today at %s is an %s', (at, kind) => expect(answered(TODAY, at)?.kind).toBe(kind));

	test('is the next step, where it is ahead', () => {
		const next = dateEvent(invited, 'i', { on: '2026-03-25', at: '14:00' }, TODAY, '09:00');
		expect(assessOn(TODAY, next).next).toMatchObject({ due: '2026-03-25', at: '14:00' });
	});
});

describe('a lead that is called refused', () => {
	const READ_NO = wrote(READ, { id: 'n', no: { scope: 'role' }, ...UNDATED });
	const held = touchOn('2026-03-08', { id: 'h', direction: 'in', kind: 'interview' });
	const refused = leadWith({ stage: 'rejected', touches: [applied('2026-03-02'), held, READ_NO] });
	const stateOf = (given: Lead, on = TODAY) => assessOn(on, given).state;

	test('stays refused where its no is dated before what they did later', () => {
		const dated = dateEvent(refused, 'n', { on: '2026-03-05' }, TODAY);
		expect(dated.touches.at(-1)).toMatchObject({ id: 'n', on: '2026-03-05', standsOn: TODAY });
		expect(stateOf(dated)).toBe('respect-no');
		expect(stageConflict(dated, TODAY)).toBeNull();
	});

	test('has a no of its day alone where nothing speaks against it', () => {
		const dated = dateEvent(refused, 'n', { on: '2026-03-09' }, TODAY);
		expect(dated.touches.at(-1)).not.toHaveProperty('standsOn');
		expect(stateOf(dated)).toBe('respect-no');
	});

	test('stays refused where something else is dated after its no', () => {
		const two = leadWith({ ...refused, touches: [applied('2026-03-02'), READ_NO, interview] });
		const dated = dateEvent(two, 'i', { on: '2026-03-15' }, TODAY);
		expect(stateOf(dated)).toBe('respect-no');
		expect(undatedEvents(dated).map(({ id }) => id)).toEqual(['n']);
	});

	test('is open again once they write after that', () => {
		const dated = dateEvent(refused, 'n', { on: '2026-03-05' }, TODAY);
		const sameDay = logTouch(wrote(TODAY, { id: 'w' }), TODAY)(dated);
		const dayAfter = logTouch(wrote('2026-03-21', { id: 'w' }), '2026-03-21')(dated);
		for (const next of [sameDay, dayAfter]) {
			expect(next.stage).toBe('talking');
			expect(stateOf(next, '2026-03-21')).not.toBe('respect-no');
		}
	});

	test('is open again once its stage is corrected and they did something after the no', () => {
		const dated = dateEvent(refused, 'n', { on: '2026-03-05' }, TODAY);
		const moved = setStage('interview')(dated);
		expect(stateOf(moved)).not.toBe('respect-no');
		expect(stateOf(setStage('rejected')(dated))).toBe('respect-no');
	});

	test('stays refused where the day is named in the form of the touch', () => {
		const { undated: _undated, ...named } = { ...READ_NO, on: '2026-03-05', datedBy: 'user' as const };
		const edited = editTouch('n', () => named, TODAY)(refused);
		expect(edited.stage).toBe('rejected');
		expect(stateOf(edited)).toBe('respect-no');
	});

	test('takes no day ahead for what has happened', () => {
		expect(dateEvent(refused, 'n', { on: '2026-03-21' }, TODAY)).toBe(refused);
	});
});
