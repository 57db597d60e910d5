import { describe, expect, it } from 'vitest';
import { bestTime, timeOfDay, type TimeOfDay } from '../../../src/lib/domain/people/best-time';
import { withheldNumber } from '../../../src/lib/domain/people/caller-id';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import { hasSaidNo, textsSentTo, touchesWith } from '../../../src/lib/domain/people/with-person';
import { bestTimeSentence, attemptsWords } from '../../../src/lib/messages/today/call-times';

let made = 0;
const call = (on: string, at: string | undefined, facts: Partial<Touch> = {}): Touch => ({
	id: String(made++),
	on,
	at,
	direction: 'out',
	channel: 'phone',
	kind: 'follow-up',
	outcome: 'no-answer',
	personId: 'dana',
	...facts
});

const TODAY = '2026-03-18';
const lead = (id: string, touches: Touch[], email?: string): Lead => ({
	id,
	organisation: id,
	origin: 'posting',
	stage: 'applied',
	addedOn: '2026-03-01',
	people: [{ id: id === 'one' ? 'dana' : `dana on ${id}`, name: 'Dana Ruiz', email }],
	touches
});

describe('the best time to call', () => {
	it.each<[string, TimeOfDay]>([
		['00:00', 'early'],
		['08:59', 'early'],
		['09:00', 'morning'],
		['11:29', 'morning'],
		['11:30', 'midday'],
		['13:30', 'afternoon'],
		['16:59', 'afternoon'],
		['17:00', 'late'],
		['23:59', 'late']
	])('%s is %s', (at, time) => expect(timeOfDay(at)).toBe(time));

	it('starts with the morning where nothing is known, calls without an hour included', () => {
		expect(bestTime([]).next).toBe('morning');
		expect(bestTime([call('2026-03-02', undefined)])).toEqual(bestTime([]));
		expect(bestTimeSentence(bestTime([]))).toBe('Good time to call: 09:00–11:30');
	});

	it('goes on to what was not tried, and comes back to what was tried longest ago', () => {
		const hours = ['10:00', '18:00', '08:00', '14:00', '12:00'];
		const order: TimeOfDay[] = ['late', 'early', 'afternoon', 'midday', 'morning'];
		order.forEach((next, at) => {
			const calls = hours.slice(0, at + 1).map((hour) => call('2026-03-02', hour));
			expect(bestTime(calls).next).toBe(next);
		});
		expect(bestTimeSentence(bestTime(hours.map((hour) => call('2026-03-02', hour))))).toContain(
			'more recently'
		);
	});

	it('prefers what worked, their own calls too, until it is tried in vain again', () => {
		const spoke = call('2026-03-02', '14:10', { outcome: 'spoke' });
		const rang = call('2026-03-03', '17:20', { direction: 'in', outcome: undefined });
		expect(bestTime([call('2026-03-01', '09:30'), spoke]).next).toBe('afternoon');
		expect(bestTime([spoke, rang, call('2026-03-04', '17:30')]).next).toBe('afternoon');
		expect(bestTime([spoke, call('2026-03-05', '15:00')]).next).toBe('morning');
		expect(bestTime([spoke, rang]).times.find(({ time }) => time === 'late')).toEqual({
			time: 'late',
			vain: 0,
			reached: 1
		});
		expect(bestTimeSentence(bestTime([spoke]))).toContain('talked at that time before');
	});

	it('says what became of each time', () => {
		expect(attemptsWords({ vain: 0, reached: 0 })).toBe('not tried yet');
		expect(attemptsWords({ vain: 3, reached: 1 })).toBe('talked once, no answer 3 times');
	});
});

describe('the number without its caller', () => {
	it.each([
		['+1 555 010 0199', '*6715550100199'],
		['1-415-555-0199', '*6714155550199'],
		['(415) 555-0199', '*674155550199'],
		['415.555.0199', '*674155550199'],
		['4155550199', '*674155550199'],
		['+44 1632 960 114', null],
		['+49 30 123456', null],
		['0151 2345 6789', null],
		['98765 43210', null],
		['555-0199', null],
		['', null],
		[undefined, null]
	])('%s: %s', (phone, dialled) => expect(withheldNumber(phone)).toBe(dialled));

	it('is kept from who said no, on any lead', () => {
		const no = call('2026-03-02', undefined, { direction: 'in', no: { scope: 'not-now' } });
		const here = lead('one', [], 'dana@northwind.example');
		const dana = here.people[0]!;
		expect(hasSaidNo(dana, here, [here], TODAY)).toBe(false);
		const unnamed = lead('one', [{ ...no, personId: undefined }], 'dana@northwind.example');
		expect(hasSaidNo(dana, unnamed, [unnamed], TODAY)).toBe(true);
		const other = lead('two', [{ ...no, personId: 'dana on two' }], 'Dana@northwind.example');
		expect(hasSaidNo(dana, here, [here, other], TODAY)).toBe(true);
		const stranger = lead('two', [{ ...no, personId: 'dana on two' }], 'other@northwind.example');
		expect(hasSaidNo(dana, here, [here, stranger], TODAY)).toBe(false);
	});
});

describe('what passed with one person', () => {
	const here = lead(
		'one',
		[call('2026-03-05', '10:00'), call('2026-03-30', '10:00')],
		'dana@northwind.example'
	);
	const other = lead(
		'two',
		[
			call('2026-03-03', '10:00', { personId: 'dana on two', channel: 'email', note: 'Hello Dana' }),
			call('2026-03-04', '10:00', { personId: 'dana on two', note: 'nobody there' }),
			call('2026-03-06', '10:00', { personId: 'dana on two', direction: 'in', note: 'She wrote' }),
			call('2026-03-04', '10:00', { personId: 'somebody else' })
		],
		'DANA@northwind.example'
	);

	it('is told over all leads, in the order of days, up to today', () => {
		const days = touchesWith(here.people[0]!, [here, other], TODAY).map(({ touch }) => touch.on);
		expect(days).toEqual(['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06']);
	});

	it('was sent only what went out and reached them', () => {
		expect(textsSentTo(here.people[0]!, [here, other], TODAY)).toEqual([
			{ on: '2026-03-03', text: 'Hello Dana' }
		]);
	});
});
