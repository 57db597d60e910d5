import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LEAD_STATES, type LeadState } from '../../../src/lib/domain/cadence/assessment';
import { STAGES, type Lead } from '../../../src/lib/domain/lead';
import {
	filterLeads,
	isFiltering,
	LEAD_TABS,
	NO_FILTER,
	OWN,
	readFilter,
	writeFilter,
	type FilterRow,
	type LeadFilter
} from '../../../src/lib/domain/leads/lead-filter';

const organisations = ['Northwind', 'northwind ', 'Café Fabrikam', 'مؤسسة'] as const;
const names = ['Dana Ruiz', 'Omar Diaz'] as const;
const tagNames = ['remote', 'data, or so', 'B&B=?'] as const;

const lead: fc.Arbitrary<Lead> = fc.record({
	id: fc.constantFrom('a', 'b', 'c'),
	organisation: fc.constantFrom(...organisations),
	role: fc.constantFrom('Analyst', 'Writer'),
	origin: fc.constant('posting' as const),
	stage: fc.constantFrom(...STAGES),
	addedOn: fc.constant('2026-03-02'),
	tags: fc.subarray([...tagNames]),
	people: fc
		.subarray([...names])
		.map((found) => found.map((name) => ({ id: name, name, email: `${name[0]}@Northwind.example` }))),
	touches: fc.constant([])
});
const row: fc.Arbitrary<FilterRow> = fc.record({
	lead,
	assessment: fc.record({ state: fc.constantFrom<LeadState>(...LEAD_STATES) })
});
const rows = fc.array(row, { maxLength: 30 });
const SHEETS: Record<string, readonly string[]> = { a: ['one'], b: ['one', 'two'], c: [] };
const sheetsOf = (id: string) => SHEETS[id] ?? [];

/** As an address and a form make it: the parts in order, nothing empty, nothing twice. */
const anyText = fc.string({ unit: 'grapheme', maxLength: 8 });
const listed = fc.uniqueArray(
	anyText.filter((text) => text !== ''),
	{ maxLength: 3 }
);
const filter: fc.Arbitrary<LeadFilter> = fc.record({
	words: fc.oneof(fc.constantFrom('', 'dana', 'CAFE analyst'), anyText),
	states: fc.subarray([...LEAD_STATES]),
	stages: fc.subarray([...STAGES]),
	tags: fc.oneof(fc.subarray([...tagNames], { maxLength: 2 }), listed),
	sheets: fc.oneof(fc.subarray(['one', 'two', OWN]), listed),
	organisation: fc.oneof(fc.constantFrom('', 'NORTHWIND'), anyText),
	person: fc.oneof(fc.constantFrom('', 'dana ruiz', 'D@northwind.example'), anyText),
	tab: fc.constantFrom(...LEAD_TABS)
});

describe('a filter in an address', () => {
	test('is read as it was written', () => {
		fc.assert(
			fc.property(filter, (asked) => {
				const address = new URL(`https://x.example/leads/?${writeFilter(asked)}`);
				expect(readFilter(address.searchParams)).toEqual(asked);
			})
		);
	});

	test('whatever an address says, it is a filter, and one that is written the same again', () => {
		const param = fc.tuple(
			fc.constantFrom('q', 'state', 'stage', 'tag', 'from', 'show', 'utm_source'),
			fc.oneof(
				anyText,
				fc.constantFrom('overdue,nonsense,overdue', 'closed,overdue', 'applied', '', 'open', 'closed')
			)
		);
		fc.assert(
			fc.property(fc.array(param), (params) => {
				const read = readFilter(new URLSearchParams(params));
				expect(readFilter(writeFilter(read))).toEqual(read);
				expect(read.states.every((state) => LEAD_STATES.includes(state))).toBe(true);
			})
		);
	});

	it('shows the open leads where it says nothing, and a tab filters nothing', () => {
		expect(readFilter(new URLSearchParams())).toEqual({ ...NO_FILTER, tab: 'open' });
		expect(readFilter(new URLSearchParams('show=nonsense')).tab).toBe('open');
		expect(writeFilter(NO_FILTER).toString()).toBe('show=all');
		for (const tab of LEAD_TABS) expect(isFiltering({ ...NO_FILTER, tab })).toBe(false);
	});
});

/** The filter as filters that each ask one thing alone. */
function partsOf(asked: LeadFilter): LeadFilter[] {
	const whole = Object.keys(NO_FILTER).map((key) => ({
		...NO_FILTER,
		[key]: asked[key as keyof LeadFilter]
	}));
	return [...whole, ...asked.tags.map((tag) => ({ ...NO_FILTER, tags: [tag] }))];
}

describe('filtering', () => {
	test('by several things shows what each of them alone would show', () => {
		fc.assert(
			fc.property(rows, filter, (all, asked) => {
				const shown = filterLeads(all, asked, sheetsOf);
				const alone = partsOf(asked).map((part) => new Set(filterLeads(all, part, sheetsOf)));
				expect(shown).toEqual(all.filter((one) => alone.every((found) => found.has(one))));
			})
		);
	});

	test('by one of several states or stages shows what each of these shows together', () => {
		fc.assert(
			fc.property(rows, fc.subarray([...LEAD_STATES], { minLength: 1 }), (all, states) => {
				const shown = filterLeads(all, { ...NO_FILTER, states });
				const each = states.flatMap((state) => filterLeads(all, { ...NO_FILTER, states: [state] }));
				expect(new Set(shown)).toEqual(new Set(each));
			})
		);
	});

	test('by nothing shows all, the same array', () => {
		fc.assert(fc.property(rows, (all) => void expect(filterLeads(all, NO_FILTER)).toBe(all)));
	});

	test('by a tab divides all leads among open, quiet and closed', () => {
		fc.assert(
			fc.property(rows, (all) => {
				const parts = (['open', 'quiet', 'closed'] as const).map((tab) =>
					filterLeads(all, { ...NO_FILTER, tab })
				);
				expect(parts.flat()).toHaveLength(all.length);
				expect(new Set(parts.flat())).toEqual(new Set(all));
			})
		);
	});

	const known: FilterRow = {
		lead: {
			id: 'a',
			organisation: 'Café Fabrikam',
			origin: 'posting',
			stage: 'rejected',
			addedOn: '2026-03-02',
			tags: ['Remote'],
			people: [{ id: 'p', name: 'Dana Ruiz', email: 'Dana@Fabrikam.example' }],
			touches: []
		},
		assessment: { state: 'respect-no' }
	};
	const shows = (asked: Partial<LeadFilter>) =>
		filterLeads([known], { ...NO_FILTER, ...asked }, sheetsOf).length === 1;

	it.each<Partial<LeadFilter>>([
		{ organisation: 'cafe fabrikam' },
		{ person: 'DANA RUIZ' },
		{ person: 'dana@fabrikam.example' },
		{ tags: ['remote'] },
		{ sheets: ['one', OWN] },
		{ tab: 'closed' }
	])('finds it by %j', (asked) => expect(shows(asked)).toBe(true));

	it.each<Partial<LeadFilter>>([
		{ organisation: 'Fabrikam' },
		{ person: 'Dana' },
		{ tags: ['remote', 'data'] },
		{ sheets: [OWN] },
		{ tab: 'open' },
		{ tab: 'quiet' }
	])('does not find it by %j', (asked) => expect(shows(asked)).toBe(false));
});
