/** An edit assesses only what it bears upon, and that makes no difference that anybody could see. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/lib/domain/cadence/policy';
import { addDays, type Day } from '../../../src/lib/domain/day';
import type { Lead } from '../../../src/lib/domain/lead';
import type { Touch } from '../../../src/lib/domain/touch';
import { assessAll, assessInPortions, takesLong } from '../../../src/lib/state/session/assessments';
import type { Assessed, AssessmentFacts } from '../../../src/lib/state/session/assessments';
import { sampleOf } from '../../../src/lib/sample/sample';

const TODAY = '2026-03-09';
const { leads: sample } = sampleOf(TODAY);

const momentOf = (day: Day, at = '00:00') => ({ day, at, zone: 'Europe/Berlin' });

function factsOf(leads: ReadonlyMap<string, Lead>, more: Partial<AssessmentFacts> = {}): AssessmentFacts {
	return { leads, settings: DEFAULT_SETTINGS, news: NO_NEWS, now: momentOf(TODAY), ...more };
}

const NO_NEWS: AssessmentFacts['news'] = [];
const start = (): Assessed => assessAll(factsOf(new Map(sample.map((lead) => [lead.id, lead]))), null);

function edited({ leads }: Assessed, id: string, fn: (lead: Lead) => Lead): ReadonlyMap<string, Lead> {
	return new Map([...leads].map(([key, lead]) => [key, key === id ? fn(lead) : lead]));
}

function plain({ assessments }: Assessed) {
	return [...assessments.values()]
		.map(({ leadId, state, steps }) => ({ leadId, state, steps }))
		.sort((a, b) => a.leadId.localeCompare(b.leadId));
}

const people = ['dana@x.example', 'ewan@x.example'];
const touch = fc.record({
	id: fc.uuid(),
	on: fc.integer({ min: -30, max: 2 }).map((days) => addDays(TODAY, days)),
	direction: fc.constantFrom('out', 'in'),
	channel: fc.constantFrom('email', 'phone'),
	kind: fc.constantFrom('application', 'follow-up', 'reply', 'interview', 'offer', 'other'),
	personId: fc.constantFrom('shared-0', 'shared-1', undefined),
	no: fc.option(
		fc.constantFrom({ scope: 'contact' }, { scope: 'role' }, { scope: 'channel', channel: 'email' }),
		{
			nil: undefined,
			freq: 5
		}
	)
}) as fc.Arbitrary<Touch>;

type Change = (lead: Lead) => Lead | null;

const change: fc.Arbitrary<Change> = fc.oneof(
	touch.map((one): Change => (lead) => ({ ...lead, touches: [...lead.touches, one] })),
	fc.nat({ max: 1 }).map((at): Change => (lead) => ({
		...lead,
		people: [
			...lead.people.filter(({ id }) => id !== `shared-${at}`),
			{ id: `shared-${at}`, name: '', email: people[at] }
		]
	})),
	fc
		.constantFrom('accepted', 'withdrawn', 'ended')
		.map((how): Change => (lead) => ({ ...lead, ended: { how, on: TODAY } as const })),
	fc.constant<Change>(({ ended: _ended, ...lead }) => lead),
	fc.constant<Change>(() => null)
);

test('what is kept between edits equals what is assessed anew', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.nat({ max: sample.length - 1 }), change), { maxLength: 6 }), (edits) => {
			let known = start();
			for (const [at, fn] of edits) {
				const leads = new Map(known.leads);
				const id = sample[at]?.id ?? '';
				const lead = leads.get(id);
				const next = lead && fn(lead);
				if (next) leads.set(id, next);
				else leads.delete(id);
				known = assessAll(factsOf(leads), known);
				expect(plain(known)).toEqual(plain(assessAll(factsOf(leads), null)));
			}
		})
	);
});

describe('an edit', () => {
	const [first] = sample as [Lead];

	/** The leads whose assessment was made anew. */
	function renewed(before: Assessed, after: Assessed): string[] {
		return [...after.assessments].filter(([id, one]) => before.assessments.get(id) !== one).map(([id]) => id);
	}

	test('of a note renews its own lead only', () => {
		const before = start();
		const leads = edited(before, first.id, (lead) => ({ ...lead, notes: 'n' }));
		expect(renewed(before, assessAll(factsOf(leads), before))).toEqual([first.id]);
	});

	test('on a person who stands on another lead renews that too', () => {
		const before = start();
		const recruiters = sample.filter((lead) => lead.people.some(({ name }) => name === 'Ruth Adeyemi'));
		const leads = edited(before, recruiters[0]?.id ?? '', (lead) => ({ ...lead, notes: 'n' }));
		expect(renewed(before, assessAll(factsOf(leads), before)).sort()).toEqual(
			recruiters.map(({ id }) => id).sort()
		);
	});

	test('of an offer, of the settings, of news, and a new day renew all', () => {
		const before = start();
		const offering = sample.find(({ stage }) => stage === 'offer');
		const offer = edited(before, offering?.id ?? '', (lead) => ({ ...lead, notes: 'n' }));
		const { leads } = before;
		for (const facts of [
			factsOf(offer),
			factsOf(leads, { settings: { ...DEFAULT_SETTINGS, pace: 'brisk' } }),
			factsOf(leads, { news: [{ id: 'n', text: 'A course', on: TODAY }] }),
			factsOf(leads, { now: momentOf(addDays(TODAY, 1)) })
		]) {
			expect(renewed(before, assessAll(facts, before))).toHaveLength(sample.length);
		}
	});

	test('that removes a lead removes its assessment', () => {
		const before = start();
		const leads = new Map([...before.leads].filter(([id]) => id !== first.id));
		expect(assessAll(factsOf(leads), before).assessments.has(first.id)).toBe(false);
	});
});

describe('thousands of leads', () => {
	const many = new Map(
		Array.from({ length: 40 }, (_, round) => sample.map((lead) => ({ ...lead, id: `${lead.id} ${round}` })))
			.flat()
			.map((lead) => [lead.id, lead])
	);

	test('are assessed in portions, with a pause after each, and come out the same', async () => {
		let pauses = 0;
		const found = await assessInPortions(factsOf(many), async () => void (pauses += 1));
		expect(many.size).toBeGreaterThan(1000);
		expect(pauses).toBeGreaterThan(2);
		expect(plain(found)).toEqual(plain(assessAll(factsOf(many), null)));
	});

	test('are looked at so only where many have changed', () => {
		const known = assessAll(factsOf(many), null);
		expect(takesLong(factsOf(many), null)).toBe(true);
		expect(takesLong(factsOf(many), known)).toBe(false);
		const one = edited(known, [...many.keys()][0]!, (lead) => ({ ...lead, notes: 'n' }));
		expect(takesLong(factsOf(one), known)).toBe(false);
		expect(takesLong(factsOf(many, { settings: { ...DEFAULT_SETTINGS, pace: 'brisk' } }), known)).toBe(true);
		expect(takesLong(start(), null)).toBe(false);
	});
});

test('what only a page reads among the settings assesses nothing anew, and a rule’s number does', () => {
	const before = start();
	const after = (settings: Partial<AssessmentFacts['settings']>) =>
		assessAll(factsOf(before.leads, { settings: { ...DEFAULT_SETTINGS, ...settings } }), before);
	expect(
		after({ record: { preset: 'texas' }, calendar: [], firstWeekday: 0, holidays: { country: 'DE' } })
	).toBe(before);
	expect(after({ pace: 'brisk' })).not.toBe(before);
	expect(after({ daysOff: ['2026-03-10'] })).not.toBe(before);
	expect(after({ publicHolidays: [{ on: '2026-03-10', name: 'Holiday' }] })).not.toBe(before);
});

describe('a step that was done stays done', () => {
	const lead = {
		...sample.find(({ touches }) => touches.length > 0)!,
		touches: [
			{ id: 'applied', on: '2026-02-20', direction: 'out', channel: 'email', kind: 'application' },
			{ id: 'followed', on: TODAY, direction: 'out', channel: 'email', kind: 'follow-up' }
		]
	} as unknown as Lead;
	const rulesOn = (today: string, own: Lead = lead) =>
		assessAll(factsOf(new Map([['x', { ...own, id: 'x' }]]), { now: momentOf(today) }), null)
			.assessments.get('x')!
			.steps.filter(({ due }) => due <= today)
			.map(({ rule }) => rule);
	const undone = { ...lead, touches: lead.touches.slice(0, 1) };

	test.each([
		['the user travels west', -1],
		['the clock goes back by a week', -7]
	])('when %s', (_name, days) => {
		const today = addDays(TODAY, days);
		// Without it, something would be due.
		expect(rulesOn(today, undone)).not.toEqual([]);
		expect(rulesOn(today)).toEqual([]);
		expect(rulesOn(TODAY)).toEqual([]);
	});

	test('while what a sheet names for a later day is still to come', () => {
		const [applied, followed] = lead.touches;
		const named = { ...lead, touches: [applied!, { ...followed!, implied: true }] };
		expect(rulesOn(addDays(TODAY, -1), named)).toEqual(rulesOn(addDays(TODAY, -1), undone));
	});
});

test('only the hour of an unanswered invitation makes a lead be assessed again', () => {
	const invited: Touch = {
		id: 'invited',
		on: TODAY,
		direction: 'in',
		channel: 'email',
		kind: 'invitation',
		promise: { by: 'them', on: TODAY, at: '10:00' }
	};
	const lead: Lead = { ...sample[0]!, id: 'invited', touches: [invited], ended: undefined };
	const leads = new Map([['invited', lead]]);
	const at = (hour: string): AssessmentFacts => factsOf(leads, { now: momentOf(TODAY, hour) });
	const ruleOf = ({ assessments }: Assessed) => assessments.get('invited')?.next?.rule;
	const before = assessAll(at('09:00'), null);
	expect(ruleOf(before)).toBe('reply-owed');
	expect(assessAll(at('09:55'), before)).toBe(before);
	const after = assessAll(at('10:00'), before);
	expect(ruleOf(after)).toBe('agreed-date');
	expect(assessAll(at('10:05'), after)).toBe(after);
});
