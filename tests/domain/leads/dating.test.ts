import { describe, expect, test } from 'vitest';
import {
	dateEvent,
	END_ID,
	mayLieAhead,
	OWN_STEP_ID,
	undatedEvents,
	wantsDay
} from '../../../src/lib/domain/leads/dating';
import type { Lead } from '../../../src/lib/domain/lead';
import { applied, leadWith, touchOn, wrote } from '../../support/lead-desk';

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
		const dated = dateEvent(lead, 'a', '2026-03-01', TODAY);
		const { undated: _undated, ...event } = application;
		expect(dated.touches[2]).toEqual({ ...event, on: '2026-03-01', datedBy: 'user' });
		expect(idsOf(dated)).toEqual(['i', 'n', END_ID, OWN_STEP_ID]);
	});

	test('is an end as well, and a plan, which counts from then on as the user’s own', () => {
		expect(dateEvent(lead, END_ID, '2026-03-05', TODAY).ended).toEqual({
			on: '2026-03-05',
			how: 'withdrawn',
			implied: true,
			datedBy: 'user'
		});
		expect(dateEvent(lead, OWN_STEP_ID, '2026-04-01', TODAY).ownStep).toEqual({
			setOn: TODAY,
			on: '2026-04-01',
			what: 'call Dana'
		});
	});

	test('stays as it is where it has its day already, or is gone', () => {
		const dated = dateEvent(lead, 'a', '2026-03-01', TODAY);
		expect(dateEvent(dated, 'a', '2026-03-02', TODAY)).toBe(dated);
		expect(dateEvent(lead, 'gone', '2026-03-02', TODAY)).toBe(lead);
	});

	test('is an appointment, where it is an interview of a day to come', () => {
		const [made] = dateEvent(lead, 'i', '2026-03-25', TODAY).touches;
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
