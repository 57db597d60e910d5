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
import { figureValue, weekSentences, weekTitle, type WeekCounts } from '../../../src/lib/messages/week/week';

const NOTHING: WeekCounts = {
	touches: 0,
	applications: 0,
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
			'You were in touch nine times, three of them applications, and added two new leads. Two replies came back and you had one interview. You let one lead rest with good grace. Five steps are in sight for the week after.'
		);
		expect(said(counts, 'I')).toBe(
			'I was in touch nine times, three of them applications, and added two new leads. Two replies came back and I had one interview. I let one lead rest with good grace. Five steps are in sight for the week after.'
		);
	});

	it.each([
		[{ touches: 1 }, 'You were in touch once.'],
		[{ touches: 2, applications: 2 }, 'You were in touch twice, each time with an application.'],
		[{ touches: 1, applications: 1 }, 'You were in touch once, with an application.'],
		[{ touches: 14, applications: 1 }, 'You were in touch 14 times, one of them an application.'],
		[{ offers: 1 }, 'One offer was made.'],
		[{ newLeads: 1 }, 'You added one new lead.'],
		[{ promisesKept: 3, promisesMissed: 1 }, 'You kept three of four promises.'],
		[{ promisesKept: 1 }, 'You kept your one promise.'],
		[{ promisesMissed: 1 }, 'You did not get to your one promise.'],
		[{ promisesMissed: 2 }, 'You kept none of two promises.'],
		[{ promisesKept: 2, promisesAhead: 1 }, 'You kept two of two promises, and one more is still to come.'],
		[{ promisesAhead: 2 }, 'Two promises are still to come.'],
		[
			{ touches: 1, ahead: 1, ifSilent: 20 },
			'You were in touch once. One step is in sight for the week after, and 20 more if nobody answers.'
		],
		[
			{ touches: 1, ifSilent: 2 },
			'You were in touch once. No step is due in the week after yet; two come if nobody answers.'
		]
	])('%j: %s', (counts, sentence) => expect(said(counts)).toBe(sentence));

	it.each([
		['that is not over', {}, 'Nothing is logged in this week yet.'],
		[
			'that is over',
			{ today: '2026-04-01' },
			'Nothing was logged in this week. A long search has weeks like that.'
		],
		['to come', { today: '2026-03-01', ahead: 2 }, 'This week lies ahead. Two steps are in sight for it.'],
		[
			'that was taken off',
			{ today: '2026-04-01', pause: { from: '2026-03-09', to: '2026-03-15' } },
			'You took this week off. Nothing was logged in it.'
		],
		[
			'of which some days were taken off',
			{ today: '2026-04-01', touches: 2, pause: { from: '2026-03-12', to: '2026-03-15' } },
			'You took Thursday to Sunday off. You were in touch twice.'
		]
	])('kindly where it is one %s', (_, counts, sentences) => expect(said(counts)).toBe(sentences));

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
			expect.arrayContaining(['Touches', 'E-mail', 'Application', 'Within 1 day'])
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
