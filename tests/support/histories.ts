/** Generates random books: leads with whatever histories people may enter. */
import * as fc from 'fast-check';
import { DEFAULT_SETTINGS, type Settings } from '../../src/lib/domain/cadence/policy';
import { addDays, type Day } from '../../src/lib/domain/day';
import type { Lead, News, Origin, Pace } from '../../src/lib/domain/lead';
import type { Person } from '../../src/lib/domain/person';
import { CHANNELS, TOUCH_KINDS, type No, type Promised, type Touch } from '../../src/lib/domain/touch';

export const TODAY = '2026-03-18';
const SPAN = 60;

/** A day mostly in the past two months, sometimes ahead. */
const day: fc.Arbitrary<Day> = fc.oneof(
	{ weight: 6, arbitrary: fc.integer({ min: -SPAN, max: 0 }).map((days) => addDays(TODAY, days)) },
	{ weight: 1, arbitrary: fc.integer({ min: 1, max: 30 }).map((days) => addDays(TODAY, days)) }
);
const anyDay: fc.Arbitrary<Day> = fc.integer({ min: -SPAN, max: SPAN }).map((days) => addDays(TODAY, days));
const time = fc.constantFrom('09:00', '10:30', '15:00');
const channel = fc.constantFrom(...CHANNELS);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const rare = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 5 });

/** One of a few addresses, so that people appear on several leads. */
const email = fc.constantFrom('dana@northwind.example', 'Dana@Northwind.example', 'omar@northwind.example');
const phone = fc.constantFrom('+1 555 0100', '1-555-0100', '+1 555 0122');
const ids = ['a', 'b', 'c'] as const;

const person = (id: string): fc.Arbitrary<Person> =>
	fc.record({
		id: fc.constant(id),
		name: fc.constantFrom('Dana Ruiz', 'Omar Diaz', 'Rae Lindqvist', ''),
		email: maybe(email),
		phone: maybe(phone),
		url: fc.option(fc.constant('https://net.example/somebody'), { nil: undefined, freq: 5 }),
		prefers: maybe(channel)
	});

const people = fc
	.tuple(person('a'), person('b'), person('c'), fc.integer({ min: 0, max: 3 }))
	.map(([a, b, c, count]) => [a, b, c].slice(0, count));

/** The id of somebody on the lead, or of somebody who was removed from it. */
const personId = maybe(fc.constantFrom(...ids));

const promise: fc.Arbitrary<Promised> = fc.record({
	by: fc.constantFrom('me' as const, 'them' as const),
	on: anyDay,
	at: maybe(time),
	channel: maybe(channel),
	personId,
	answer: maybe(fc.constant(true))
});

const no: fc.Arbitrary<No> = fc.record({
	scope: fc.constantFrom(
		'contact' as const,
		'role' as const,
		'channel' as const,
		'ask' as const,
		'not-now' as const
	),
	channel: maybe(channel),
	ask: maybe(fc.constant('meeting')),
	until: maybe(anyDay),
	personId
});

/** Only what a sheet implies can be without a day. */
const impliedWhereUndated = <T extends { implied?: boolean; undated?: boolean }>(row: T): T =>
	row.undated ? { ...row, implied: true } : row;

const anyTouch: fc.Arbitrary<Touch> = fc
	.record({
		id: fc.uuid(),
		on: day,
		at: maybe(time),
		direction: fc.constantFrom('out' as const, 'out' as const, 'in' as const),
		channel,
		kind: fc.constantFrom(...TOUCH_KINDS),
		personId,
		personIds: fc.option(fc.subarray([...ids]), { nil: undefined, freq: 5 }),
		outcome: maybe(fc.constantFrom('no-answer' as const, 'left-message' as const, 'spoke' as const)),
		automatic: fc.option(fc.constant(true), { nil: undefined, freq: 8 }),
		implied: fc.option(fc.constant(true), { nil: undefined, freq: 8 }),
		undated: fc.option(fc.constant(true), { nil: undefined, freq: 8 }),
		promise: fc.option(promise, { nil: undefined, freq: 5 }),
		no: fc.option(no, { nil: undefined, freq: 8 }),
		ask: fc.option(fc.constant('meeting'), { nil: undefined, freq: 8 }),
		deadline: fc.option(anyDay, { nil: undefined, freq: 8 }),
		news: fc.option(fc.constantFrom('talk', 'cert'), { nil: undefined, freq: 8 }),
		resume: fc.option(fc.boolean(), { nil: undefined, freq: 8 })
	})
	.map(impliedWhereUndated);

/** A message that proposes an appointment, which random touches hardly ever do. */
const invitation: fc.Arbitrary<Touch> = fc
	.tuple(anyTouch, promise)
	.map(([touch, { answer: _answer, ...proposed }]) => ({
		...touch,
		direction: 'in',
		kind: 'invitation',
		promise: { ...proposed, by: 'them' }
	}));

const touch = fc.oneof({ weight: 9, arbitrary: anyTouch }, { weight: 1, arbitrary: invitation });

const ownStep = fc
	.record({
		setOn: day,
		on: anyDay,
		at: maybe(time),
		what: maybe(fc.constant('Finish the portfolio')),
		personId,
		channel: rare(channel),
		implied: rare(fc.constant(true)),
		undated: rare(fc.constant(true))
	})
	.map(impliedWhereUndated);

const ended = fc
	.record({
		on: day,
		how: fc.constantFrom('accepted' as const, 'withdrawn' as const, 'ended' as const),
		implied: maybe(fc.constant(true)),
		undated: rare(fc.constant(true))
	})
	.map(impliedWhereUndated);

export const anyLead: fc.Arbitrary<Lead> = fc.record({
	id: fc.constant('lead'),
	organisation: fc.constantFrom('Northwind', 'Contoso'),
	role: maybe(fc.constant('Analyst')),
	origin: fc.constantFrom<Origin[]>('posting', 'unsolicited', 'recruiter', 'networking'),
	stage: fc.constant('saved' as const),
	addedOn: day,
	applyBy: rare(anyDay),
	pace: maybe(fc.constantFrom<Pace[]>('gentle', 'steady', 'brisk')),
	submittedBy: rare(fc.constantFrom(...ids)),
	directAllowed: maybe(fc.boolean()),
	noCallsPosting: rare(fc.constant(true)),
	keptFrom: rare(fc.constant('refused')),
	ownStep: rare(ownStep),
	ended: rare(ended),
	people,
	touches: fc.array(touch, { maxLength: 9 })
});

const settings: fc.Arbitrary<Settings> = fc
	.record({
		pace: fc.constantFrom<Pace[]>('gentle', 'steady', 'brisk'),
		daysOff: fc.array(anyDay, { maxLength: 3 }),
		publicHolidays: fc
			.array(anyDay, { maxLength: 12 })
			.map((days) => days.map((on) => ({ on, name: 'Holiday' }))),
		pauses: fc.array(
			fc.tuple(anyDay, fc.nat(12)).map(([from, days]) => ({ from, to: addDays(from, days) })),
			{ maxLength: 1 }
		),
		callDespiteNoCallsPosting: fc.boolean(),
		resumeUpdatedOn: maybe(anyDay)
	})
	.map((given) => ({ ...DEFAULT_SETTINGS, ...given }));

const news: fc.Arbitrary<News[]> = fc.subarray([
	{ id: 'talk', text: 'Gave a talk', on: '2026-03-10' },
	{ id: 'cert', text: 'Passed the certificate', on: '2026-02-02' },
	{ id: 'paper', text: 'Published a paper', on: '2026-03-25' }
]);

export interface RandomBook {
	/** The leads; the first is the one that is asked about. */
	readonly leads: readonly [Lead, ...Lead[]];
	readonly settings: Settings;
	readonly news: readonly News[];
}

export const anyBook: fc.Arbitrary<RandomBook> = fc.record({
	leads: fc
		.tuple(anyLead, fc.array(anyLead, { maxLength: 3 }))
		.map(([first, others]): [Lead, ...Lead[]] => [
			first,
			...others.map((lead, place) => ({ ...lead, id: `other ${place}` }))
		]),
	settings,
	news
});
