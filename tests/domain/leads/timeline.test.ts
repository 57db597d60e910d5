import { describe, expect, test } from 'vitest';
import type { Lead } from '../../../src/lib/domain/lead';
import { timeline, type TimelineEntry } from '../../../src/lib/domain/leads/timeline';
import { applied, assessOn, leadWith, touchOn, wrote } from '../../support/lead-desk';

/** An entry in one line. */
function told(entry: TimelineEntry): string {
	switch (entry.type) {
		case 'touch':
			return `${entry.on} ${entry.touch.direction} ${entry.touch.kind} ${entry.people.map(({ name }) => name).join()}`.trim();
		case 'silence':
			return `${entry.days} days of silence`;
		case 'promise':
			return `${entry.on} promise by ${entry.by}, kept: ${entry.kept}`;
		case 'step':
		case 'forecast':
			return `${entry.type} ${entry.step.rule} ${entry.step.due}`;
		case 'undated':
			return `undated ${entry.event.what === 'touch' ? entry.event.touch.kind : entry.event.what}`;
		default:
			return `${entry.on} ${entry.type}`;
	}
}

function lines(lead: Partial<Lead>, today: string): string[] {
	const whole = leadWith(lead);
	return timeline(whole, assessOn(today, whole), today).map(told);
}

describe('a timeline', () => {
	test('runs from what happened through today to what comes', () => {
		const touches = [applied('2026-03-02'), touchOn('2026-03-09', { personId: 'dana' })];
		expect(lines({ touches }, '2026-03-20')).toEqual([
			'2026-03-02 out application',
			'7 days of silence',
			'2026-03-09 out follow-up Dana Ruiz',
			'11 days of silence',
			'2026-03-20 today',
			'step second-follow-up 2026-03-16',
			'forecast keep-in-touch 2026-04-20',
			'forecast keep-in-touch 2026-05-20',
			'forecast keep-in-touch 2026-06-19',
			'forecast keep-in-touch 2026-07-20',
			'forecast keep-in-touch 2026-08-19'
		]);
	});

	test('puts late entries where they happened, and what is dated ahead after today', () => {
		const touches = [touchOn('2026-03-12'), applied('2026-03-02'), touchOn('2026-03-06')];
		expect(lines({ touches }, '2026-03-07').slice(0, 5)).toEqual([
			'2026-03-02 out application',
			'4 days of silence',
			'2026-03-06 out follow-up',
			'2026-03-07 today',
			'2026-03-12 out follow-up'
		]);
	});

	test('ends in no silence after a no, and has nothing to come once it was accepted', () => {
		const touches = [
			applied('2026-03-02'),
			wrote('2026-03-03', { no: { scope: 'role' } }),
			touchOn('2026-03-04', { kind: 'thank-you', personId: 'dana' })
		];
		expect(lines({ touches }, '2026-04-20')).toEqual([
			'2026-03-02 out application',
			'2026-03-03 in other Dana Ruiz',
			'2026-03-03 no',
			'2026-03-04 out thank-you Dana Ruiz',
			'2026-04-20 today'
		]);
	});

	test('shows where the user ended it', () => {
		const ended = { on: '2026-03-05', how: 'withdrawn' } as const;
		expect(lines({ touches: [applied('2026-03-02')], ended }, '2026-03-20')).toEqual([
			'2026-03-02 out application',
			'2026-03-05 ended',
			'2026-03-20 today'
		]);
	});
});

describe('what has no day', () => {
	const UNDATED = { implied: true, undated: true } as const;
	const interview = touchOn('2026-03-10', { direction: 'in', kind: 'interview', ...UNDATED });

	test('stands together after everything else, and nothing is silent before it', () => {
		const touches = [interview, applied('2026-03-10', UNDATED), touchOn('2026-03-02'), touchOn('2026-03-06')];
		expect(lines({ touches }, '2026-03-20').slice(0, 6)).toEqual([
			'2026-03-02 out follow-up',
			'4 days of silence',
			'2026-03-06 out follow-up',
			'undated application',
			'undated interview',
			'2026-03-20 today'
		]);
	});

	test('ends no silence that began after it was read, and reaches into none before', () => {
		const touches = [touchOn('2026-03-02'), interview, touchOn('2026-03-14')];
		expect(lines({ touches }, '2026-03-20').slice(0, 5)).toEqual([
			'2026-03-02 out follow-up',
			'2026-03-14 out follow-up',
			'6 days of silence',
			'undated interview',
			'2026-03-20 today'
		]);
	});

	test('leaves silences alone where it is only the application', () => {
		const touches = [applied('2026-03-10', UNDATED), touchOn('2026-03-02')];
		expect(lines({ touches }, '2026-03-20').slice(0, 4)).toEqual([
			'2026-03-02 out follow-up',
			'18 days of silence',
			'undated application',
			'2026-03-20 today'
		]);
	});

	test('is an end, too, and a plan; an appointment has its own day', () => {
		const invitation = wrote('2026-03-10', {
			kind: 'invitation',
			promise: { by: 'them', on: '2026-03-25' },
			...UNDATED
		});
		const ownStep = { setOn: '2026-03-10', on: '2026-03-10', what: 'call Dana', ...UNDATED };
		const told = lines({ touches: [applied('2026-03-02'), invitation], ownStep }, '2026-03-20');
		expect(told.slice(0, 5)).toEqual([
			'2026-03-02 out application',
			'undated invitation',
			'undated own-step',
			'2026-03-20 today',
			'2026-03-25 promise by them, kept: null'
		]);
		const ended = { on: '2026-03-10', how: 'withdrawn', ...UNDATED } as const;
		expect(lines({ touches: [applied('2026-03-02')], ended }, '2026-03-20')).toEqual([
			'2026-03-02 out application',
			'undated ended',
			'2026-03-20 today'
		]);
	});

	test('keeps no promise', () => {
		const mine = touchOn('2026-03-06', { promise: { by: 'me', on: '2026-03-10' } });
		const sent = touchOn('2026-03-10', UNDATED);
		expect(lines({ touches: [mine, sent] }, '2026-03-20')).toContain('2026-03-10 promise by me, kept: false');
	});
});

describe('a promise', () => {
	const rang = (on: string, facts = {}) =>
		touchOn(on, { channel: 'phone', outcome: 'left-message', ...facts });
	const mine = rang('2026-03-09', { promise: { by: 'me', on: '2026-03-11', channel: 'phone' } });
	const answer = wrote('2026-03-05', { promise: { by: 'them', on: '2026-03-10', answer: true } });

	const flag = (touches: Lead['touches'], today: string) =>
		lines({ touches }, today).filter((line) => line.includes('promise'));

	test.each<[string, Lead['touches'], string, string]>([
		['still to keep', [mine], '2026-03-11', '2026-03-09 promise by me, kept: null'],
		['kept on its day', [mine, touchOn('2026-03-11')], '2026-03-12', '2026-03-11 promise by me, kept: true'],
		[
			'kept by a call that reached nobody',
			[mine, rang('2026-03-11', { outcome: 'no-answer' })],
			'2026-03-11',
			'2026-03-11 promise by me, kept: true'
		],
		[
			'kept early by the promised channel',
			[mine, rang('2026-03-10')],
			'2026-03-10',
			'2026-03-10 promise by me, kept: true'
		],
		[
			'not kept by another channel',
			[mine, touchOn('2026-03-10')],
			'2026-03-12',
			'2026-03-11 promise by me, kept: false'
		],
		['missed', [mine], '2026-03-12', '2026-03-11 promise by me, kept: false'],
		[
			'overtaken by their word',
			[mine, wrote('2026-03-10')],
			'2026-03-20',
			'2026-03-09 promise by me, kept: null'
		],
		[
			'theirs, kept by their word',
			[answer, wrote('2026-03-09')],
			'2026-03-12',
			'2026-03-10 promise by them, kept: true'
		],
		[
			'theirs, kept by no machine',
			[answer, wrote('2026-03-09', { automatic: true })],
			'2026-03-12',
			'2026-03-10 promise by them, kept: false'
		],
		['theirs, missed', [answer], '2026-03-11', '2026-03-10 promise by them, kept: false']
	])('%s', (_what, touches, today, line) => {
		expect(flag(touches, today)).toEqual([line]);
	});
});
