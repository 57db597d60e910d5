/** The base moves with each export: laws 1 and 2 hold from what was handed out last, and nothing is told twice. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/lib/domain/day';
import type { Lead } from '../../src/lib/domain/lead';
import type { Person } from '../../src/lib/domain/person';
import type { Touch } from '../../src/lib/domain/touch';
import type { Field } from '../../src/lib/sheet';
import { valueAt, widthOf } from '../../src/lib/sheet/csv/cells';
import { readStored } from '../../src/lib/sheet/reading/read-stored';
import { COLUMNS, importShape, shape } from '../support/shapes';
import { exported, TODAY } from '../support/sheets';
import type { Trial } from '../support/sheets';
import { runs } from '../runs';

/** What the app does to a lead. `at` counts the edits, so that days go on and ids are new. */
interface Deed {
	readonly name: string;
	/** The fields whose cells it may change. */
	readonly fields: readonly Field[];
	readonly fn: (lead: Lead, at: number) => Lead;
}

const withTouch = (
	lead: Lead,
	at: number,
	touch: Pick<Touch, 'kind' | 'direction'> & Partial<Touch>
): Lead => ({
	...lead,
	touches: [...lead.touches, { id: `logged-${at}`, on: addDays(TODAY, at), channel: 'email', ...touch }]
});

const logging = (
	name: string,
	fields: readonly Field[],
	touch: Pick<Touch, 'kind' | 'direction'> & Partial<Touch>
): Deed => ({
	name,
	fields: [...fields, 'lastContactOn'],
	fn: (lead, at) => withTouch(lead, at, touch)
});

const withPeople = (lead: Lead, people: readonly Person[]): Lead => ({ ...lead, people });

const DEEDS: readonly Deed[] = [
	{
		name: 'organisation',
		fields: ['organisation'],
		fn: (lead, at) => ({ ...lead, organisation: `New ${at}` })
	},
	{ name: 'role', fields: ['role'], fn: (lead, at) => ({ ...lead, role: `a; "role", ${at}` }) },
	{
		name: 'stage',
		fields: ['status'],
		fn: (lead, at) => ({ ...lead, stage: at % 2 ? 'talking' : 'withdrawn' })
	},
	{
		name: 'notes',
		fields: ['notes'],
		fn: (lead, at) => ({ ...lead, notes: `${lead.notes ?? ''} and ${at}` })
	},
	{ name: 'pace', fields: [], fn: (lead) => ({ ...lead, pace: 'brisk' }) },
	logging('follow-up', ['followUpOn'], { kind: 'follow-up', direction: 'out' }),
	logging('interview', ['interviewOn'], { kind: 'interview', direction: 'in' }),
	logging('application', ['appliedOn'], { kind: 'application', direction: 'out' }),
	logging('reply', ['respondedOn'], { kind: 'other', direction: 'in' }),
	logging('thank-you', [], { kind: 'thank-you', direction: 'out' }),
	logging('attempt', [], { kind: 'follow-up', direction: 'out', channel: 'phone', outcome: 'no-answer' }),
	{
		name: 'somebody more',
		fields: ['personName', 'personEmail'],
		fn: (lead, at) => withPeople(lead, [...lead.people, { id: `p-${at}`, name: `Ben ${at}` }])
	},
	{
		name: 'somebody else’s name',
		fields: ['personName', 'recruiter'],
		fn: (lead, at) =>
			withPeople(
				lead,
				lead.people.map((person, place) => (place === 0 ? { ...person, name: `Eve ${at}` } : person))
			)
	},
	{
		name: 'own step',
		fields: ['nextStep', 'nextStepOn', 'followUpOn', 'appliedOn'],
		fn: (lead, at) => ({
			...lead,
			ownStep: { setOn: TODAY, on: addDays(TODAY, 30 + at), what: `ring ${at}` }
		})
	}
];

const deeds = fc.array(fc.tuple(fc.nat(5), fc.constantFrom(...DEEDS)), { maxLength: 5 });
/** A plan that was written gives way to the touch that comes after it; beside one that was not, both find their cells. */
const without = (unwanted: string) => deeds.map((all) => all.filter(([, { name }]) => name !== unwanted));
type Deeds = readonly (readonly [number, Deed])[];

/** Does things to the leads of a trial, counting from `from`. Gives the rows and fields that may differ for it. */
function doAll(trial: Trial, all: Deeds, from: number): Set<string> {
	const places = new Set<string>();
	for (const [at, [which, { fn, fields }]] of all.entries()) {
		const { plan } = trial;
		const lead = plan.leads[which % Math.max(plan.leads.length, 1)];
		if (!lead) continue;
		trial.leads.set(lead.id, fn(trial.leads.get(lead.id)!, from + at));
		const { row } = plan.links.find(({ id }) => id === lead.id)!;
		for (const field of fields) places.add(`${row}:${field}`);
	}
	return places;
}

/** Exports a trial, and gives it as it stands from then on. */
function handOut(trial: Trial, options: Parameters<typeof exported>[1] = {}) {
	const out = exported(trial, { encoding: 'utf-8', today: TODAY, ...options });
	return { out, next: { ...trial, sheet: out.sheet } };
}

const values = (trial: Trial): string[][] => {
	const { cells } = readStored(trial.sheet).reading;
	return Array.from({ length: cells.rowCount }, (_, row) =>
		Array.from({ length: widthOf(cells, row) }, (_, column) => valueAt(cells, row, column))
	);
};

/** A row as what it says: empty cells at its end say nothing, and columns that share a field share their values. */
function saying(row: readonly string[]): string[] {
	const shared = new Map<string, string[]>();
	const said = row.map((text, column) => {
		const field = COLUMNS[column]?.[1];
		if (field !== 'followUpOn' && field !== 'interviewOn') return text;
		shared.set(field, [...(shared.get(field) ?? []), text].sort());
		return '';
	});
	while (said.at(-1) === '') said.pop();
	return [...said, ...[...shared.values()].flat().filter(Boolean)];
}

describe('once an export was handed out', () => {
	test('the next gives the same bytes and changes nothing', () => {
		fc.assert(
			fc.property(shape, deeds, (sheet, all) => {
				const trial = importShape(sheet);
				doAll(trial, all, 0);
				const { out, next } = handOut(trial);
				const again = exported(next);
				expect(again.changes).toEqual([]);
				expect([...again.bytes]).toEqual([...out.bytes]);
				expect(again.sheet).toBe(next.sheet);
			}),
			{ numRuns: runs(1.5) }
		);
	});

	test('what is done afterwards writes its own cells only', () => {
		fc.assert(
			fc.property(shape, deeds, deeds, (sheet, before, after) => {
				const trial = importShape(sheet);
				doAll(trial, before, 0);
				const { next } = handOut(trial);
				const places = doAll(next, after, before.length);
				for (const { row, column } of exported(next, { encoding: 'utf-8' }).changes)
					expect([...places]).toContain(`${row}:${COLUMNS[column]?.[1]}`);
			}),
			{ numRuns: runs(1.5) }
		);
	});

	test('two exports say what one would have said', () => {
		fc.assert(
			fc.property(shape, without('own step'), without('own step'), (sheet, before, after) => {
				const trial = importShape(sheet);
				const once = importShape(sheet);
				doAll(trial, before, 0);
				doAll(once, before, 0);
				const { next } = handOut(trial);
				doAll(next, after, before.length);
				doAll(once, after, before.length);
				const both = values(handOut(next).next).map(saying);
				expect(both).toEqual(values(handOut(once).next).map(saying));
			}),
			{ numRuns: runs(1.5) }
		);
	});

	test('rows that come and go leave every other row with its lead', () => {
		fc.assert(
			fc.property(shape, deeds, fc.nat(5), fc.nat(3), (sheet, all, gone, fresh) => {
				const trial = importShape(sheet);
				doAll(trial, all, 0);
				const first = trial.plan.leads[gone % Math.max(trial.plan.leads.length, 1)];
				if (first) trial.leads.set(first.id, { ...trial.leads.get(first.id)!, deletedAt: TODAY });
				const ids = Array.from({ length: fresh }, (_, at) => `fresh-${at}`);
				for (const id of ids) trial.leads.set(id, freshLead(id));
				const { next, out } = handOut(trial, { newLeadIds: ids, removeDeleted: true });
				expect(next.sheet.links.some(({ id }) => id === first?.id)).toBe(false);
				expect([out.newRows, out.removedRows]).toEqual([fresh, first ? 1 : 0]);
				const { cells } = readStored(next.sheet).reading;
				for (const { id, row, kind } of next.sheet.links) {
					const lead = kind === 'lead' ? trial.leads.get(id)! : undefined;
					if (lead) expect(valueAt(cells, row, 0).trim()).toBe(lead.organisation.trim());
				}
				const again = exported(next, { removeDeleted: true });
				expect([again.changes, again.newRows, again.removedRows]).toEqual([[], 0, 0]);
				expect([...again.bytes]).toEqual([...out.bytes]);
			}),
			{ numRuns: runs(1.5) }
		);
	});
});

function freshLead(id: string): Lead {
	return {
		id,
		organisation: `Org ${id}`,
		role: 'Pilot',
		origin: 'posting',
		stage: 'applied',
		addedOn: TODAY,
		people: [],
		touches: [
			{ id: `${id}-a`, on: TODAY, direction: 'out', channel: 'form', kind: 'application' },
			{ id: `${id}-f`, on: TODAY, direction: 'out', channel: 'phone', kind: 'follow-up' }
		]
	};
}
