import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/lib/domain/cadence/assess';
import { openBook, type EngineBook } from '../../../src/lib/domain/cadence/book';
import type { Assessment, Step } from '../../../src/lib/domain/cadence/assessment';
import { BusinessCalendar } from '../../../src/lib/domain/cadence/calendar';
import { done, enteredAhead } from '../../../src/lib/domain/cadence/forecast';
import { isSent } from '../../../src/lib/domain/cadence/history/touch-kinds';
import { readSituation, type Situation } from '../../../src/lib/domain/cadence/situation';
import { gapUntil } from '../../../src/lib/domain/cadence/steps/step-row';
import { addDays, isDay, laterOf, type Day } from '../../../src/lib/domain/day';
import type { Lead } from '../../../src/lib/domain/lead';
import { timeline } from '../../../src/lib/domain/leads/timeline';
import { CHANNELS, TOUCH_KINDS, type Touch } from '../../../src/lib/domain/touch';
import { guardReason } from '../../../src/lib/messages/rules/guard-reasons';
import { stepReason } from '../../../src/lib/messages/rules/step-reasons';
import { anyBook, TODAY, type RandomBook } from '../../support/histories';
import { runs } from '../../runs';

/** How many books a law is held to; `npm run test:soak` asks for many more. */
const RUNS = { numRuns: runs(3) };
/** Laws that look at everything an assessment can say. */
const FEWER = { numRuns: runs() };

function assessed({ leads, settings, news }: RandomBook): Assessment {
	return assess(leads[0], openBook(leads, settings, news), TODAY);
}

function situationOf({ leads, settings, news }: RandomBook): Situation {
	return readSituation(leads[0], openBook(leads, settings, news), TODAY);
}

/** Holds a law to random books. */
function law(name: string, holds: (book: RandomBook) => void, runs = RUNS): void {
	test(name, () => fc.assert(fc.property(anyBook, holds), runs));
}

const BESIDE: readonly Step['rule'][] = [
	'thank-each-interviewer',
	'debrief-recruiter',
	'tell-of-offer',
	'gracious-close'
];
const isCadence = ({ rule }: Step) => !BESIDE.includes(rule);
const KEEPS_DAY: readonly Step['rule'][] = [...BESIDE, 'agreed-date', 'log-interview', 'own-step'];
const isShut = ({ state }: Assessment) => state === 'respect-no' || state === 'closed';

describe('every history', () => {
	law(
		'is assessed, guarded, forecast, told and laid out without a throw',
		(book) => {
			const assessment = assessed(book);
			const [lead] = book.leads;
			const leadOf = (id: string) => book.leads.find((other) => other.id === id);
			for (const step of assessment.steps) {
				expect(isDay(step.due)).toBe(true);
				expect(stepReason(step, lead, TODAY, leadOf)).toMatch(/^[^!]+[.?]$/);
			}
			for (const channel of CHANNELS)
				for (const kind of TOUCH_KINDS)
					for (const guard of assessment.guards({ channel, kind, personId: 'a', ask: 'meeting' }))
						expect(guardReason(guard, lead, TODAY, leadOf)).toMatch(/^[^!]+[.?]$/);
			expect(timeline(lead, assessment, TODAY).filter(({ type }) => type === 'today')).toHaveLength(1);
		},
		FEWER
	);

	law(
		'assessed twice says the same',
		(book) => {
			const [one, other] = [assessed(book), assessed(structuredClone(book) as RandomBook)];
			expect(other.steps).toEqual(one.steps);
			expect(other.state).toBe(one.state);
			expect(other.forecast()).toEqual(one.forecast());
		},
		FEWER
	);

	law('gives steps in the order of their days, the next one first', (book) => {
		const { steps, next } = assessed(book);
		expect(next).toBe(steps[0] ?? null);
		for (const [place, step] of steps.entries()) expect(step.due >= (steps[place - 1]?.due ?? '')).toBe(true);
	});
});

describe('an open lead', () => {
	law('always has a next step, and exactly one of the cadence but while an offer is to be told', (book) => {
		const assessment = assessed(book);
		if (isShut(assessment)) return;
		expect(isDay(assessment.next?.due)).toBe(true);
		const cadence = assessment.steps.filter(isCadence);
		if (cadence.length === 0) expect(assessment.steps.map(({ rule }) => rule)).toContain('tell-of-offer');
		else expect(cadence).toHaveLength(1);
	});

	law('that has gone quiet has its one step ahead, and is never overdue', (book) => {
		for (const days of [0, 40, 80, 160, 400]) {
			const today = addDays(TODAY, days);
			const { leads, settings, news } = book;
			const { state, next, steps } = assess(leads[0], openBook(leads, settings, news), today);
			expect(steps.some(({ facts }) => facts.quiet)).toBe(state === 'quiet');
			if (state !== 'quiet') continue;
			expect(next!.due >= today).toBe(true);
			expect(steps.filter(isCadence)).toHaveLength(1);
			expect(new BusinessCalendar(settings).isBusinessDay(next!.due)).toBe(true);
		}
	});

	law('has its cadence step on a business day outside the gap', (book) => {
		const assessment = assessed(book);
		const situation = situationOf(book);
		const step = assessment.steps.find((other) => isCadence(other) && !KEEPS_DAY.includes(other.rule));
		if (!step || situation.history.attempts >= 3) return;
		// Finding a person stands in for an agreed day, too, and a reply or a retry of one answers their word.
		if (step.facts.insteadOf && KEEPS_DAY.includes(step.facts.insteadOf)) return;
		expect(new BusinessCalendar(book.settings).isBusinessDay(step.due)).toBe(true);
		if (step.rule !== 'reply-owed') expect(step.due >= (gapUntil(situation) ?? '')).toBe(true);
	});

	law('that is only kept silent about is never closed', (book) => {
		const [lead, ...others] = book.leads;
		const silent: Lead = {
			...lead,
			ended: undefined,
			touches: lead.touches.map((touch) => ({ ...touch, no: undefined }))
		};
		const later = addDays(TODAY, 1000);
		const assessment = assess(silent, openBook([silent, ...others], book.settings, book.news), later);
		expect(isShut(assessment)).toBe(false);
		expect(assessment.next).not.toBeNull();
	});
});

describe('a no', () => {
	law('leaves nothing but the gracious close and owed thanks', (book) => {
		const assessment = assessed(book);
		if (assessment.state !== 'respect-no') return;
		for (const { rule } of assessment.steps) {
			expect(['gracious-close', 'thank-each-interviewer']).toContain(rule);
		}
	});

	law('to contact is never overlooked: nothing is suggested to who said it', (book) => {
		const assessment = assessed(book);
		const { people } = situationOf(book);
		for (const { personId } of assessment.steps) {
			const person = people.find(personId);
			expect(person && people.isBound(person)).toBeFalsy();
		}
	});

	law('to a channel is never overlooked: no step goes through it', (book) => {
		const { people } = situationOf(book);
		for (const { personId, channel } of assessed(book).steps) {
			if (channel) expect(people.barred(people.find(personId), channel)).toBeNull();
		}
	});
});

describe('what the sheet gives no day', () => {
	const undated = (facts: Partial<Touch>): Touch => ({
		id: 'undated',
		on: TODAY,
		direction: 'in',
		channel: 'email',
		kind: 'other',
		implied: true,
		undated: true,
		...facts
	});
	/** The book with touches of days to come taken out, and one more on its first lead. */
	const withTouch = (book: RandomBook, touch: Touch, ended?: Lead['ended']): RandomBook => {
		const [first, ...others] = book.leads;
		const touches = [touch, ...first.touches.filter(({ on }) => on <= TODAY)];
		return { ...book, leads: [{ ...first, touches, ended }, ...others] };
	};

	law('opens no gap', (book) => {
		const before = withTouch(book, undated({ automatic: true }));
		const gap = gapUntil(situationOf(before));
		for (const kind of TOUCH_KINDS) {
			const after = withTouch(book, undated({ direction: 'out', kind }));
			expect([null, gap]).toContain(gapUntil(situationOf(after)));
		}
	});

	law('tells of now: a no is respected, an end is one', (book) => {
		const refused = withTouch(book, undated({ no: { scope: 'role' } }), book.leads[0].ended);
		expect(assessed(refused).state).toBe('respect-no');
		const end = { on: TODAY, how: 'ended', implied: true, undated: true } as const;
		expect(isShut(assessed(withTouch(book, undated({}), end)))).toBe(true);
	});

	law('owes nothing but the one reply to an offer', (book) => {
		const { history } = situationOf(book);
		if (history.owed?.undated) expect(history.owed.kind).toBe('offer');
	});
});

test('a closed lead asks for nothing but thanks and one owed reply', () => {
	fc.assert(
		fc.property(anyBook, (book) => {
			const assessment = assessed(book);
			if (assessment.state !== 'closed') return;
			const rules = assessment.steps
				.map(({ rule }) => rule)
				.filter((rule) => rule !== 'thank-each-interviewer');
			expect([[], ['reply-owed']]).toContainEqual(rules);
		}),
		RUNS
	);
});

describe('a step', () => {
	law('that is due is not warned of on the day that it is done', (book) => {
		const assessment = assessed(book);
		for (const step of assessment.steps) {
			if (!step.channel || step.rule === 'own-step' || step.due > TODAY) continue;
			const touch = { channel: step.channel, kind: step.kind, personId: step.personId ?? undefined };
			const raised = assessment.guards(touch).map(({ rule }) => rule);
			const allowed = ['double-submission', 'wait-as-agreed', 'too-soon', 'contact-budget'];
			expect(raised.filter((rule) => !allowed.includes(rule))).toEqual([]);
		}
	});

	law('keeps the content of another only as a promise of the user', (book) => {
		for (const { rule, standsFor, facts } of assessed(book).steps) {
			const isOwn = rule === 'agreed-date' && facts.namedBy === 'me';
			expect(standsFor !== undefined).toBe(isOwn);
			if (standsFor) expect(facts.appointment).toBeUndefined();
		}
	});

	law('is a visit only where one was agreed', (book) => {
		for (const { rule, channel } of assessed(book).steps) {
			if (channel === 'in-person') expect(['agreed-date', 'own-step']).toContain(rule);
		}
	});

	law('brings nothing twice', (book) => {
		const { news } = assessed(book).next ?? {};
		if (!news) return;
		const sent = book.leads[0].touches.filter((touch) => touch.on <= TODAY && isSent(touch));
		expect(sent.map((touch) => touch.news)).not.toContain(news);
	});
});

/** What was entered ahead comes on its day, before a step that is due later. */
function dayOfNext(lead: Lead, engine: EngineBook, day: Day): Day {
	const next = assess(lead, engine, day).next;
	const entered = enteredAhead(lead, day, next?.due);
	return entered ? dayOfNext(lead, engine, entered) : day;
}

describe('the forecast', () => {
	law(
		'agrees with assessing after each step was done on its day',
		(book) => {
			const { leads, settings, news } = book;
			const engine = openBook(leads, settings, news);
			const told = assess(leads[0], engine, TODAY).forecast(4);
			let then = { lead: leads[0], day: TODAY };
			for (const [place, expected] of told.entries()) {
				if (place > 0) then = { ...then, day: dayOfNext(then.lead, engine, then.day) };
				const next = assess(then.lead, engine, then.day).next;
				expect(next && { rule: next.rule, due: next.due }).toEqual({
					rule: expected.rule,
					due: expected.due
				});
				const day = laterOf(next!.due, then.day);
				then = { lead: done(next!, readSituation(then.lead, engine, then.day), day, place + 1), day };
			}
		},
		FEWER
	);

	law(
		'starts with the next step',
		(book) => {
			const assessment = assessed(book);
			const first = assessment.forecast(1)[0];
			expect(first?.rule).toBe(assessment.next?.rule);
			expect(first?.due).toBe(assessment.next?.due);
		},
		FEWER
	);

	law('once what is late was done never goes back in time', (book) => {
		// A touch of a day to come changes what follows when its day comes, and nobody invites to a day gone by: then the
		// order may break.
		const [lead] = book.leads;
		const touches = lead.touches.filter(({ on, promise }) => on <= TODAY && !(promise && promise.on < on));
		const told = assessed({ ...book, leads: [{ ...lead, touches, ended: undefined }] }).forecast(6);
		const ahead = told.filter(({ due }) => due >= TODAY).map(({ due }) => due);
		expect(ahead).toEqual([...ahead].sort());
	});
});

describe('another lead', () => {
	law('that shares no person, offer, acceptance or post changes nothing', (book) => {
		const { leads, settings, news } = book;
		const stranger: Lead = {
			...leads[0],
			id: 'stranger',
			organisation: 'Fabrikam',
			role: 'Planner',
			ended: undefined,
			people: leads[0].people.map((person) => ({
				...person,
				email: person.email && 'somebody@fabrikam.example',
				phone: person.phone && '+1 555 0199'
			})),
			touches: leads[0].touches.filter(({ kind }) => kind !== 'offer')
		};
		const before = assessed(book);
		const after = assess(leads[0], openBook([...leads, stranger], settings, news), TODAY);
		expect(after.steps).toEqual(before.steps);
		expect(after.state).toBe(before.state);
		const touch = { channel: 'email', kind: 'application', personId: 'a' } as const;
		expect(after.guards(touch)).toEqual(before.guards(touch));
	});
});
