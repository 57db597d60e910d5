/** What the scenarios of the second edition cannot ask: the facts that sentences rest on, and who is who. */
import { describe, expect, it } from 'vitest';
import { isSamePerson } from '../../../src/lib/domain/cadence/people/identity';
import { sortTouches } from '../../../src/lib/domain/cadence/history/touch-order';
import { upcomingAppointments } from '../../../src/lib/domain/agenda/upcoming';
import { stageOfTouches } from '../../../src/lib/domain/leads/stage-after';
import { timeline } from '../../../src/lib/domain/leads/timeline';
import type { Lead } from '../../../src/lib/domain/lead';
import { logTouch } from '../../../src/lib/domain/leads/lead-actions';
import type { Touch } from '../../../src/lib/domain/touch';
import { stepReason } from '../../../src/lib/messages/rules/step-reasons';
import { applied, assessOn, DANA, leadWith, wrote } from '../../support/lead-desk';

const UNDATED = { implied: true, undated: true } as const;
const invited = (on: string, day: string, facts: Partial<Touch> = {}) =>
	wrote(on, { kind: 'invitation', promise: { by: 'them', on: day, at: '15:00' }, ...facts });

describe('facts for a sentence', () => {
	it('say that no day is known', () => {
		const lead = leadWith({ touches: [applied('2026-03-20', UNDATED)] });
		expect(assessOn('2026-03-27', lead).next?.facts).toMatchObject(UNDATED);
		const refused = leadWith({ touches: [wrote('2026-03-20', { ...UNDATED, no: { scope: 'role' } })] });
		const [guard] = assessOn('2026-03-20', refused).guards({ channel: 'email', kind: 'follow-up' });
		expect(guard).toMatchObject({ rule: 'respect-no', facts: UNDATED });
		const ended = { on: '2026-03-20', how: 'withdrawn', ...UNDATED } as const;
		const [closed] = assessOn('2026-03-20', leadWith({ ended })).guards({
			channel: 'email',
			kind: 'follow-up'
		});
		expect(closed).toMatchObject({ rule: 'lead-closed', facts: UNDATED });
	});

	it('say since when a lead is quiet, and what it waited for', () => {
		const { state, next } = assessOn('2026-06-02', leadWith({ touches: [applied('2026-03-02')] }));
		expect(state).toBe('quiet');
		expect(next?.facts).toMatchObject({ quiet: true, since: '2026-03-02', insteadOf: 'first-follow-up' });
	});

	it('say that a day is that of an appointment, and how it is held', () => {
		const lead = leadWith({ touches: [applied('2026-03-02'), invited('2026-03-05', '2026-03-12')] });
		const facts = { appointment: true, named: '2026-03-12', namedAt: '15:00', channel: 'in-person' };
		const held = assessOn('2026-03-13', lead).next;
		expect(held).toMatchObject({ rule: 'log-interview', kind: 'interview', personId: 'dana', facts });
	});

	it('rest on what they said where the user never sent anything, once a follow-up has had its time', () => {
		const offer = wrote('2026-02-20', { ...UNDATED, kind: 'offer' });
		const { next } = assessOn('2026-04-10', leadWith({ touches: [offer] }));
		expect(next).toMatchObject({ rule: 'keep-in-touch', facts: { undated: true, touchKind: 'offer' } });
		expect(stepReason(next!, leadWith({ touches: [offer] }), '2026-04-10')).toMatch(
			/^Your sheet says they made you an offer, but not when\./
		);
	});

	it('say which day an invitation proposes that is to be confirmed', () => {
		const lead = leadWith({ touches: [applied('2026-03-02'), invited('2026-03-05', '2026-03-12')] });
		const { next } = assessOn('2026-03-05', lead);
		expect(next).toMatchObject({ rule: 'reply-owed', facts: { named: '2026-03-12', namedAt: '15:00' } });
		expect(stepReason(next!, lead, '2026-03-05')).toBe(
			'Dana Ruiz invited you to an interview on 12 March at 15:00. Confirm that you’ll be there.'
		);
	});

	it('are those of the step whose content a promise keeps', () => {
		const promise = { by: 'me', on: '2026-03-12', channel: 'phone' } as const;
		const lead = leadWith({ touches: [applied('2026-03-02', { personId: 'dana', promise })] });
		expect(assessOn('2026-03-03', lead).next).toMatchObject({
			standsFor: 'first-follow-up',
			facts: { since: '2026-03-02', touchKind: 'application', named: '2026-03-12', namedBy: 'me' }
		});
	});
});

describe('what has no day', () => {
	it('comes last of its day, a no after all, and an application before everything', () => {
		const no = wrote('2026-03-20', { ...UNDATED, no: { scope: 'role' } });
		const talk = wrote('2026-03-20', UNDATED);
		const application = applied('2026-03-20', UNDATED);
		const [old, today, later] = ['2026-03-05', '2026-03-20', '2026-03-21'].map((on) => wrote(on));
		const entered = [no, talk, application, old!, today!, later!];
		expect(sortTouches(entered, '2026-03-31')).toEqual([application, old, today, talk, no, later]);
		const logged = { ...today!, afterSheet: true };
		expect(sortTouches([talk, logged, old!, no], '2026-03-31')).toEqual([old, talk, logged, no]);
	});

	it('comes before what the user logs on the day of the reading afterwards', () => {
		const interview = wrote('2026-03-20', { ...UNDATED, kind: 'interview', channel: 'in-person' });
		const log = (lead: Lead, facts: Partial<Touch>) =>
			logTouch(wrote('2026-03-20', facts), '2026-03-20')(lead);
		const offered = log(leadWith({ touches: [applied('2026-03-02'), interview] }), { kind: 'offer' });
		expect(assessOn('2026-03-20', offered).next).toMatchObject({ rule: 'reply-owed' });
		expect(stageOfTouches(offered.touches, '2026-03-20')).toBe('offer');

		const no = wrote('2026-03-20', { ...UNDATED, no: { scope: 'role' } });
		const reopened = log(leadWith({ touches: [applied('2026-03-02'), no] }), {});
		expect(assessOn('2026-03-20', reopened).next).toMatchObject({ rule: 'reply-owed' });
		expect(stageOfTouches(reopened.touches, '2026-03-20')).toBe('talking');
	});

	it('and is held is done with, an appointment of the day of the reading too', () => {
		const invitation = invited('2026-03-20', '2026-03-20', UNDATED);
		const lead = leadWith({ touches: [applied('2026-03-02'), invitation] });
		const [first, second] = assessOn('2026-03-20', lead).forecast(2);
		expect(first).toMatchObject({ rule: 'agreed-date', due: '2026-03-20' });
		expect(second).toMatchObject({ rule: 'thank-each-interviewer', due: '2026-03-21' });
	});

	it('has no silence before it in a timeline', () => {
		const lead = leadWith({ touches: [applied('2026-03-02'), wrote('2026-03-20', UNDATED)] });
		const told = timeline(lead, assessOn('2026-03-20', lead), '2026-03-20');
		expect(told.map(({ type }) => type)).not.toContain('silence');
	});
});

it('an appointment is coming, confirmed or not, and word before its day leaves it', () => {
	const lead = leadWith({
		touches: [applied('2026-03-02'), invited('2026-03-05', '2026-03-12'), wrote('2026-03-06')]
	});
	const coming = upcomingAppointments([lead], () => assessOn('2026-03-09', lead), '2026-03-09');
	expect(coming).toMatchObject([
		{ on: '2026-03-12', at: '15:00', channel: 'in-person', interview: true, personIds: ['dana'] }
	]);
});

describe('a telephone number in any way of writing it', () => {
	it.each([
		['+44 20 7946 0123', '0044 (0)20 79460123', 'D. R.', true],
		['+44 20 7946 0123', '020 7946 0123', 'Dana Ruiz', true],
		['+44 20 7946 0123', '020 7946 0123', 'D. R.', false],
		['+1 555 010 0199', '(555) 010-0199', ' dana ruiz', true],
		['1-555-010-0199', '555 010 0199', 'Dana Ruiz', true],
		['+353 1 555 0123', '01 555 0123', 'Dana Ruiz', true],
		['+49 151 2345678', 'tel:+49-(0)151/234.5678', 'D. R.', true],
		['+49 151 2345678', '＋４９ １５１ ２３４５６７８', 'D. R.', true],
		['0151 2345678', '٠١٥١ ٢٣٤٥٦٧٨', 'D. R.', true],
		['555 010 0199', '(555) 010-0199 ext. 12', 'Dana  Ruiz', true],
		['555 010 0199', '(555) 010-0199 ext. 12', 'D. R.', false],
		['+1 555 010 0199', '+44 555 010 0198', 'Dana Ruiz', false]
	])('%s and %s of %s: %s', (phone, other, name, isOne) => {
		const known = { ...DANA, email: undefined, phone };
		expect(isSamePerson(known, { id: 'other', name, phone: other })).toBe(isOne);
	});
});

describe('an e-mail address in any way of writing it', () => {
	it.each([
		['dana@northwind.example', ' DANA@Northwind.example ', true],
		['dana@northwind.example', 'mailto:dana@northwind.example', true],
		['dana@northwind.example', 'Dana Ruiz <dana@northwind.example>', true],
		['dana@northwind.example', 'dana＠northwind.example', true],
		['dana@northwind.example', 'da\u00adna@northwind.example;', true],
		['dana@northwind.example', 'diana@northwind.example', false]
	])('%s and %s: %s', (email, other, isOne) => {
		const known = { ...DANA, phone: undefined, email };
		expect(isSamePerson(known, { id: 'other', name: 'Somebody Else', email: other })).toBe(isOne);
	});
});
