/** Leads, contacts and news of every shape that can be stored, odd texts included. */
import fc from 'fast-check';
import { STAGES } from '../../src/lib/domain/lead';
import type { Lead, News } from '../../src/lib/domain/lead';
import { TERMS } from '../../src/lib/domain/offers/terms';
import type { Contact, Person } from '../../src/lib/domain/person';
import { CHANNELS, TOUCH_KINDS } from '../../src/lib/domain/touch';
import type { Touch } from '../../src/lib/domain/touch';
import { tidy } from '../../src/lib/store/changes/tidy';

const nasty = fc.constantFrom(
	...[
		'=1+1',
		"'=1+1",
		"''@x",
		'\t=1',
		'\r=1',
		'\0=1',
		' =1',
		'\ufeff=1',
		'＝HYPERLINK(1)',
		'-5',
		'+49 151 234'
	],
	...[
		'=1+1\nnote',
		'"=1"',
		'a;=1',
		'a,b',
		'one\r\ntwo\rthree\n',
		'\n',
		' ',
		'\u2028\u0085\x1b[31m',
		'{"a":1}'
	],
	...[
		'007',
		'1e5',
		'TRUE',
		'2026-02-03',
		'03/04/2026',
		'',
		'Müller & Söhne',
		'👩‍👩‍👧',
		'#REF!',
		"'",
		"' =",
		'__proto__'
	]
);
export const text = fc
	.oneof(nasty, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string())
	.map((each) => each.toWellFormed());

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const day = fc
	.date({ min: new Date('0100-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const time = fc
	.tuple(fc.nat(23), fc.nat(59))
	.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const stamp = fc
	.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
	.map((date) => date.toISOString());
const channel = fc.constantFrom(...CHANNELS);
const id = fc.uuid();

/** Fields that a newer version may have added, at any place. */
const future = fc.dictionary(
	fc.constantFrom('mood', 'weather', 'tags2', 'rest'),
	fc.oneof(fc.jsonValue({ maxDepth: 2 }), text).map((value) => JSON.parse(JSON.stringify(value)) as unknown)
);
const withFuture = <T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T> =>
	fc
		.tuple(arbitrary, fc.option(future, { nil: {}, freq: 8 }))
		.map(([row, more]) => tidy({ ...more, ...row }) as T);

const personFields = {
	id,
	name: text,
	title: maybe(text),
	email: maybe(text),
	phone: maybe(text),
	url: maybe(text),
	prefers: maybe(channel),
	note: maybe(text),
	sameAs: maybe(id)
};
const person = withFuture(fc.record(personFields)) as fc.Arbitrary<Person>;

const touch = withFuture(
	fc.record({
		id,
		on: day,
		at: maybe(time),
		direction: fc.constantFrom('in', 'out'),
		channel,
		kind: fc.constantFrom(...TOUCH_KINDS),
		personId: maybe(id),
		personIds: maybe(fc.array(fc.oneof(id, text))),
		outcome: maybe(fc.constantFrom('no-answer', 'left-message', 'spoke')),
		automatic: maybe(fc.boolean()),
		implied: maybe(fc.boolean()),
		promise: maybe(
			withFuture(
				fc.record({
					by: fc.constantFrom('me', 'them'),
					on: day,
					at: maybe(time),
					zone: maybe(text),
					channel: maybe(channel),
					place: maybe(text),
					personId: maybe(id),
					answer: maybe(fc.boolean())
				})
			)
		),
		no: maybe(
			withFuture(
				fc.record({
					scope: fc.constantFrom('contact', 'role', 'channel', 'ask', 'not-now'),
					channel: maybe(channel),
					ask: maybe(text),
					until: maybe(day),
					personId: maybe(id)
				})
			)
		),
		ask: maybe(text),
		deadline: maybe(day),
		deadlineAt: maybe(time),
		terms: maybe(
			withFuture(
				fc.record({
					...Object.fromEntries(TERMS.map((term) => [term, maybe(text)])),
					inWriting: maybe(fc.boolean())
				})
			)
		),
		news: maybe(id),
		resume: maybe(fc.boolean()),
		note: maybe(text),
		despite: maybe(fc.array(text)),
		counts: maybe(fc.boolean()),
		proof: maybe(text),
		afterSheet: maybe(fc.boolean()),
		standsOn: maybe(day),
		notHeld: maybe(fc.boolean()),
		channelGuessed: maybe(fc.boolean())
	})
) as unknown as fc.Arbitrary<Touch>;

const unique = <T extends { readonly id: string }>(arbitrary: fc.Arbitrary<T>, maxLength: number) =>
	fc.uniqueArray(arbitrary, { selector: (each) => each.id, maxLength });

const lead = withFuture(
	fc.record({
		id,
		organisation: text,
		role: maybe(text),
		origin: fc.constantFrom('posting', 'unsolicited', 'recruiter', 'networking'),
		stage: fc.constantFrom(...STAGES),
		addedOn: day,
		applyBy: maybe(day),
		url: maybe(text),
		reference: maybe(text),
		location: maybe(text),
		salary: maybe(text),
		source: maybe(text),
		priority: maybe(text),
		notes: maybe(text),
		jobAd: maybe(text),
		resume: maybe(text),
		letter: maybe(text),
		value: maybe(text),
		proofs: maybe(text),
		vouchers: maybe(text),
		valueLink: maybe(text),
		feedback: maybe(text),
		tags: maybe(fc.array(text)),
		details: maybe(unique(fc.record({ id, name: text, text }), 3)),
		questions: maybe(unique(fc.record({ id, text, asked: maybe(fc.boolean()) }), 3)),
		preparations: maybe(
			unique(fc.record({ id, notes: maybe(text), personIds: maybe(fc.array(id)), place: maybe(text) }), 3)
		),
		pace: maybe(fc.constantFrom('gentle', 'steady', 'brisk')),
		submittedBy: maybe(id),
		directAllowed: maybe(fc.boolean()),
		noCallsPosting: maybe(fc.boolean()),
		postingGone: maybe(fc.boolean()),
		badAgency: maybe(fc.boolean()),
		ownStep: maybe(
			withFuture(
				fc.record({
					setOn: day,
					on: day,
					at: maybe(time),
					zone: maybe(text),
					what: maybe(text),
					personId: maybe(id),
					channel: maybe(channel)
				})
			)
		),
		ended: maybe(
			fc.record({
				on: day,
				how: fc.constantFrom('accepted', 'withdrawn', 'ended'),
				implied: maybe(fc.boolean())
			})
		),
		people: unique(person, 7),
		touches: unique(touch, 4),
		keptFrom: maybe(id),
		skipped: maybe(unique(fc.record({ id, rule: fc.constant('gracious-close'), touchId: id }), 3)),
		dismissedAdvice: maybe(fc.array(text)),
		sample: maybe(fc.constant(true)),
		deletedAt: maybe(stamp)
	})
) as unknown as fc.Arbitrary<Lead>;

const contact = withFuture(
	fc.record({
		...personFields,
		organisation: maybe(text),
		addedOn: day,
		deletedAt: maybe(stamp),
		sample: maybe(fc.constant(true)),
		reference: maybe(
			fc.record({
				knows: maybe(text),
				askedOn: maybe(day),
				answer: maybe(fc.constantFrom('yes', 'no')),
				told: maybe(fc.array(fc.record({ leadId: id, on: day })))
			})
		)
	})
) as unknown as fc.Arbitrary<Contact>;

const news = withFuture(
	fc.record({ id, text, on: day, onlyFor: maybe(text), deletedAt: maybe(stamp) })
) as unknown as fc.Arbitrary<News>;

export const leads = unique(lead, 4);
export const contacts = unique(contact, 4);
export const newsList = unique(news, 4);
