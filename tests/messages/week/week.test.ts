import { describe, expect, it } from 'vitest';
import { openBook } from '../../../src/lib/domain/cadence/book';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import {
	CHANNELS,
	TOUCH_KINDS,
	type Channel,
	type Touch,
	type TouchKind
} from '../../../src/lib/domain/touch';
import { week } from '../../../src/lib/report/week/week';
import { weeks } from '../../../src/lib/report/week/weeks';
import {
	answerViews,
	channelViews,
	figureView,
	kindViews,
	replyViews
} from '../../../src/routes/week/week-view';
import { leadWith } from '../../support/lead-desk';
import {
	figureValue,
	weekHeadline,
	weekRemarks,
	weekSentences,
	weekTitle,
	type WeekCounts
} from '../../../src/lib/messages/week/week';

const NOTHING: WeekCounts = {
	touches: 0,
	applications: 0,
	followUps: 0,
	newLeads: 0,
	replies: 0,
	interviews: 0,
	offers: 0,
	letRest: 0,
	promisesKept: 0,
	promisesMissed: 0,
	promisesAhead: 0,
	ahead: 0,
	ifSilent: 0,
	pause: null,
	from: '2026-03-09',
	today: '2026-03-12'
};
const said = (counts: Partial<WeekCounts>, voice?: 'you' | 'I') =>
	weekSentences({ ...NOTHING, ...counts }, voice).join(' ');

describe('a week is told', () => {
	it('as what was done, what came back, and what comes', () => {
		const counts = {
			touches: 9,
			applications: 3,
			newLeads: 2,
			replies: 2,
			interviews: 1,
			letRest: 1,
			ahead: 5
		};
		expect(said(counts)).toBe(
			'You reached out 9 times, including 3 applications. You added 2 new jobs. You had 2 replies and 1 interview. You wrapped up 1 job. 5 steps are due next week.'
		);
		expect(said(counts, 'I')).toBe(
			'I reached out 9 times, including 3 applications. I added 2 new jobs. I had 2 replies and 1 interview. I wrapped up 1 job. 5 steps are due next week.'
		);
	});

	it.each([
		[{ touches: 1 }, 'You reached out once.'],
		[{ touches: 2, applications: 2 }, 'You sent 2 applications.'],
		[{ touches: 1, applications: 1 }, 'You sent 1 application.'],
		[{ touches: 14, applications: 1 }, 'You reached out 14 times, including 1 application.'],
		[{ offers: 1 }, 'You had 1 offer.'],
		[{ newLeads: 1 }, 'You added 1 new job.'],
		[{ promisesKept: 3, promisesMissed: 1 }, 'You kept 3 of 4 promises.'],
		[{ promisesKept: 1 }, 'You kept the one promise that was due.'],
		[{ promisesMissed: 1 }, 'You missed 1 promise.'],
		[{ promisesMissed: 2 }, 'You missed 2 promises.'],
		[{ promisesKept: 2, promisesAhead: 1 }, 'You kept both promises. 1 more is still to come.'],
		[{ promisesAhead: 2 }, '2 promises are still to come.'],
		[
			{ touches: 1, ahead: 1, ifSilent: 20 },
			'You reached out once. 1 step is due next week, plus 20 if there’s no reply.'
		],
		[
			{ touches: 1, ifSilent: 2 },
			'You reached out once. Nothing is due next week yet, but 2 steps will be if there’s no reply.'
		]
	])('%j: %s', (counts, sentence) => expect(said(counts)).toBe(sentence));

	it.each([
		['that is not over', {}, 'Nothing logged this week yet.'],
		['that is over', { today: '2026-04-01' }, 'Nothing was logged.'],
		['to come', { today: '2026-03-01', ahead: 2 }, 'This week hasn’t started yet. 2 steps are due then.'],
		[
			'that was taken off',
			{ today: '2026-04-01', pause: { from: '2026-03-09', to: '2026-03-15' } },
			'You took this week off. Nothing was logged.'
		],
		[
			'of which some days were taken off',
			{ today: '2026-04-01', touches: 2, pause: { from: '2026-03-12', to: '2026-03-15' } },
			'You took Thursday to Sunday off. You reached out twice.'
		]
	])('plainly where it is one %s', (_, counts, sentences) => expect(said(counts)).toBe(sentences));

	it('by its days', () => {
		expect(weekTitle('2026-03-09', '2026-03-15')).toBe('Monday 9 to Sunday 15 March');
		expect(weekTitle('2026-03-30', '2026-04-05')).toBe('Monday 30 March to Sunday 5 April');
		expect(weekTitle('2026-03-09', '2026-03-15', '2027-01-02')).toBe('Monday 9 to Sunday 15 March, 2026');
	});
});

it('a figure is a number, or a share of what could have been', () => {
	expect(figureValue('touches', 1234)).toBe('1,234');
	expect(figureValue('calls', 2, 3)).toBe('2 of 5');
	expect(figureValue('promises', 3, 1)).toBe('3 of 4 (75%)');
	expect(figureValue('thanks', 0, 0)).toBe('none due');
});

describe('every figure', () => {
	const touch = (kind: TouchKind, channel: Channel, direction: 'out' | 'in'): Touch => ({
		id: `${kind} ${channel} ${direction}`,
		on: '2026-03-10',
		direction,
		channel,
		kind
	});
	const lead = leadWith({
		touches: CHANNELS.flatMap((channel) =>
			TOUCH_KINDS.flatMap((kind) => [touch(kind, channel, 'out'), touch(kind, channel, 'in')])
		)
	});
	const book = openBook([lead], DEFAULT_SETTINGS, []);
	const told = week(book, '2026-03-09', '2026-03-12');
	const last = weeks(book, '2026-03-09', '2026-03-12');
	const figures = [
		...told.figures.map((figure) => figureView(figure, '2026-03-12')),
		...channelViews(told.byChannel, '2026-03-12'),
		...kindViews(told.byKind, '2026-03-12'),
		...replyViews(last.replies, '2026-03-12'),
		...answerViews(last.answers, '2026-03-12')
	];

	it('opens its definition, and each of the touches behind it', () => {
		expect(figures.map(({ label }) => label)).toEqual(
			expect.arrayContaining(['Activities', 'Email', 'Application', 'Within 1 day'])
		);
		for (const { label, definition, entries, value } of figures) {
			expect(definition, label).toMatch(/^[A-Z].*\.$/);
			expect(entries.first(entries.length).length, label).toBe(entries.length);
			if (/^\d+/.test(value)) expect(parseInt(value), label).toBe(entries.length);
		}
	});

	it('makes words only of what is looked at', () => {
		const [touches] = figures;
		expect(touches!.entries.first(2)).toHaveLength(2);
	});
});

describe('the headline of a week', () => {
	const of = (counts: Partial<WeekCounts>) =>
		weekHeadline({ ...NOTHING, ...counts }).replaceAll('\u00a0', ' ');

	it('names what was done and what came back, and nothing that is zero', () => {
		expect(of({ touches: 3, followUps: 3, interviews: 1, replies: 1 })).toBe(
			'3 follow-ups, 1 interview, 1 reply'
		);
		expect(of({ touches: 4, applications: 1, followUps: 2 })).toBe('1 application, 2 follow-ups');
		expect(of({ touches: 2 })).toBe('2 messages and calls');
		expect(of({ offers: 1 })).toBe('1 offer');
		expect(of({})).toBe('');
	});

	it('is not said again by what follows it', () => {
		const counts = { ...NOTHING, touches: 3, followUps: 3, replies: 1 };
		expect(weekRemarks(counts)).toEqual([]);
		expect(weekRemarks({ ...counts, newLeads: 2 })).toEqual(['You added 2 new jobs.']);
		expect(weekRemarks(NOTHING)).toEqual(weekSentences(NOTHING));
	});
});
