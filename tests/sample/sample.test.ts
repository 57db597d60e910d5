import { describe, expect, test } from 'vitest';
import { agenda } from '../../src/lib/domain/agenda';
import { assess } from '../../src/lib/domain/cadence/assess';
import { openBook } from '../../src/lib/domain/cadence/book';
import { LEAD_STATES } from '../../src/lib/domain/cadence/assessment';
import { DEFAULT_SETTINGS } from '../../src/lib/domain/cadence/policy';
import { addDays } from '../../src/lib/domain/day';
import type { Day } from '../../src/lib/domain/day';
import { CHANNELS } from '../../src/lib/domain/touch';
import { isSound } from '../../src/lib/store/backup/schemas';
import { sampleOf } from '../../src/lib/sample/sample';
import { stageOfTouches } from '../../src/lib/domain/leads/stage-after';

/** A Monday, and every other day of its week; the end of a February and of a year. */
const DAYS = [...Array.from({ length: 7 }, (_, at) => addDays('2026-03-09', at)), '2028-03-01', '2027-01-01'];

function assessed(today: Day) {
	const { leads } = sampleOf(today);
	const book = openBook(leads, DEFAULT_SETTINGS, []);
	return leads.map((lead) => ({ lead, assessment: assess(lead, book, today) }));
}

describe.each(DAYS)('on %s', (today) => {
	test('every state is there, and few leads are overdue', () => {
		const counts = new Map<string, number>();
		for (const { assessment } of assessed(today)) {
			counts.set(assessment.state, (counts.get(assessment.state) ?? 0) + 1);
		}
		expect([...counts.keys()].sort()).toEqual([...LEAD_STATES].sort());
		expect(counts.get('overdue')).toBeGreaterThanOrEqual(2);
		expect(counts.get('overdue')).toBeLessThanOrEqual(3);
	});

	test('the list of the day is not empty and offers no catching up', () => {
		const list = agenda({ assessments: assessed(today), settings: DEFAULT_SETTINGS, today });
		expect(list.todo.length).toBeGreaterThan(3);
		expect(list.backlog.offer).toBe(false);
	});
});

describe('the sample', () => {
	test('is sound, so that a backup of it is taken back', () => {
		const unsound = DAYS.map((day) => sampleOf(day)).flatMap((sample) => [
			...sample.leads.filter((lead) => !isSound('lead', lead)),
			...sample.contacts.filter((contact) => !isSound('contact', contact))
		]);
		expect(unsound).toEqual([]);
	});

	const { leads, contacts } = sampleOf('2026-03-09');

	test('is marked as such, and has an id for everything, each once', () => {
		expect([...leads, ...contacts].every(({ sample }) => sample)).toBe(true);
		const ids = leads.flatMap(({ id, people, touches }) => [
			id,
			...people.map((one) => one.id),
			...touches.map((one) => one.id)
		]);
		expect(new Set(ids).size).toBe(ids.length);
		expect(
			ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/.test(id))
		).toBe(true);
	});

	test('names nobody who could exist', () => {
		const people = [...leads.flatMap((lead) => lead.people), ...contacts];
		for (const { email, url, phone } of people) {
			if (email) expect(email).toMatch(/\.example$/);
			if (url) expect(new URL(url).hostname).toMatch(/\.example$/);
			// A range that is kept free for made-up numbers.
			if (phone) expect(phone).toMatch(/^\+44 1632 960 \d{3}$/);
		}
	});

	test('refers only to people who are on the lead', () => {
		for (const { people, touches, submittedBy } of leads) {
			const known = new Set(people.map(({ id }) => id));
			const named = [
				submittedBy,
				...touches.flatMap(({ personId, personIds = [] }) => [personId, ...personIds])
			];
			for (const id of named) if (id !== undefined) expect(known.has(id)).toBe(true);
		}
	});

	test('uses every channel, and its stages are what its touches say', () => {
		const channels = new Set(leads.flatMap(({ touches }) => touches.map(({ channel }) => channel)));
		expect([...channels].sort()).toEqual([...CHANNELS].sort());
		for (const { touches, stage, ended, organisation } of leads) {
			const said = ended ? 'withdrawn' : stage === 'silent' ? 'applied' : stage;
			if (!ended) expect([organisation, stageOfTouches(touches, '2026-03-09')]).toEqual([organisation, said]);
		}
	});

	test('has an interview with thank-yous owed, an offer, a promise of each side and every kind of no', () => {
		const touches = leads.flatMap((lead) => lead.touches);
		expect(touches.some(({ kind, personIds }) => kind === 'interview' && personIds?.length === 2)).toBe(true);
		expect(touches.some(({ kind, direction }) => kind === 'offer' && direction === 'in')).toBe(true);
		expect(new Set(touches.flatMap(({ promise }) => promise?.by ?? []))).toEqual(new Set(['me', 'them']));
		expect(new Set(touches.flatMap(({ no }) => no?.scope ?? []))).toEqual(
			new Set(['contact', 'role', 'channel', 'ask', 'not-now'])
		);
	});
});
