/** What the page of leads shows, and what is chosen of it. */
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { LeadState } from '../../../src/lib/domain/cadence/assessment';
import type { Lead } from '../../../src/lib/domain/lead';
import { BOARD_PLACES } from '../../../src/lib/domain/leads/board-place';
import { LEAD_TABS, NO_FILTER, OWN } from '../../../src/lib/domain/leads/lead-filter';
import {
	LeadList,
	sortRows,
	LEAD_SORTS,
	type LeadRow,
	type LeadSort
} from '../../../src/routes/leads/lead-list.svelte';
import { DEFAULT_VIEW, readView, writeView, type LeadsView } from '../../../src/routes/leads/leads-view';
import { Selection } from '../../../src/routes/leads/selection.svelte';

function rowOf(id: string, more: Partial<Lead> = {}, state: LeadState = 'resting', due?: string): LeadRow {
	const lead: Lead = {
		id,
		organisation: id,
		origin: 'posting',
		stage: 'applied',
		addedOn: '2026-03-01',
		people: [],
		touches: [],
		...more
	};
	const next = due === undefined ? null : ({ due } as LeadRow['assessment']['next']);
	return { lead, assessment: { state, next } };
}

const touched = (on: string): Partial<Lead> => ({
	touches: [{ id: on, on, direction: 'out', channel: 'email', kind: 'follow-up' }]
});

describe('the view in an address', () => {
	const view: fc.Arbitrary<LeadsView> = fc.record({
		filter: fc
			.record({ words: fc.string(), tab: fc.constantFrom(...LEAD_TABS) })
			.map((part) => ({ ...NO_FILTER, ...part })),
		sort: fc.constantFrom(...LEAD_SORTS),
		reversed: fc.boolean(),
		layout: fc.constantFrom('list' as const, 'board' as const),
		unfolded: fc.subarray([...BOARD_PLACES])
	});

	test('is read as it was written', () => {
		fc.assert(
			fc.property(view, (one) => {
				expect(readView(new URLSearchParams(writeView(one)))).toEqual(one);
			})
		);
	});

	it('is empty for the plain view, and plain for what is not known', () => {
		expect(writeView(DEFAULT_VIEW)).toBe('');
		const unknown = new URLSearchParams('sort=constructor&view=table&unfold=nothing&x=1');
		expect(readView(unknown)).toEqual(DEFAULT_VIEW);
	});
});

describe('the order', () => {
	const rows = [
		rowOf('Fabrikam', { ...touched('2026-03-05'), addedOn: '2026-02-01' }, 'resting', '2026-03-20'),
		rowOf('contoso', { ...touched('2026-03-07'), stage: 'interview' }),
		rowOf('Adatum', { addedOn: '2026-02-01', stage: 'rejected' }, 'resting', '2026-03-12')
	];
	it('puts an archived job last, however far it had come', () => {
		const archived = rowOf('Acme', { stage: 'offer', ended: { on: '2026-03-08', how: 'ended' } }, 'closed');
		const order = sortRows([archived, ...rows], 'stage').map(({ lead }) => lead.id);
		expect(order).toEqual(['contoso', 'Fabrikam', 'Acme', 'Adatum']);
	});
	it.each<[LeadSort, string[]]>([
		['next', ['Adatum', 'Fabrikam', 'contoso']],
		['organisation', ['Adatum', 'contoso', 'Fabrikam']],
		['newest', ['contoso', 'Adatum', 'Fabrikam']],
		['touched', ['contoso', 'Fabrikam', 'Adatum']],
		['stage', ['contoso', 'Fabrikam', 'Adatum']]
	])('%s', (sort, ids) => expect(sortRows(rows, sort).map(({ lead }) => lead.id)).toEqual(ids));

	it.each<[LeadSort, string[]]>([
		['next', ['Fabrikam', 'Adatum', 'contoso']],
		['organisation', ['Fabrikam', 'contoso', 'Adatum']],
		['touched', ['Fabrikam', 'contoso', 'Adatum']]
	])('%s, reversed, with what has no day still last', (sort, ids) =>
		expect(sortRows(rows, sort, true).map(({ lead }) => lead.id)).toEqual(ids)
	);
});

describe('the list', () => {
	const rows = [
		rowOf('a', { tags: ['remote'] }, 'overdue'),
		rowOf('b', { stage: 'offer' }, 'overdue'),
		rowOf('c', { stage: 'offer', tags: ['Remote', 'data'] }, 'closed')
	];
	const listOf = (part: Partial<typeof NO_FILTER>) =>
		new LeadList({
			rows: () => rows,
			sheetsOf: () => (id) => (id === 'a' ? ['sheet'] : []),
			filter: () => ({ ...NO_FILTER, ...part }),
			sort: () => 'organisation',
			reversed: () => false
		});

	it('counts what it finds in each tab, and names the other tabs while it filters', () => {
		const list = listOf({ tab: 'open', stages: ['offer'] });
		expect(list.rows.map(({ lead }) => lead.id)).toEqual(['b']);
		expect(list.tabs).toEqual({ open: 1, quiet: 0, closed: 1, all: 2 });
		expect(list.elsewhere).toEqual(['closed']);
		expect(listOf({ tab: 'open' }).elsewhere).toEqual([]);
		expect(listOf({ stages: ['offer'] }).elsewhere).toEqual([]);
	});

	it('counts what each choice would show beside the other filters, not beside its own', () => {
		const list = listOf({ states: ['overdue'], stages: ['offer'] });
		expect(list.rows.map(({ lead }) => lead.id)).toEqual(['b']);
		expect(list.total).toBe(3);
		expect(list.counts('states')).toEqual(
			new Map([
				['overdue', 1],
				['closed', 1]
			])
		);
		expect(list.counts('stages')).toEqual(
			new Map([
				['applied', 1],
				['offer', 1]
			])
		);
	});

	it('counts tags however they are spelt, and leads that came with no sheet', () => {
		expect(listOf({}).counts('tags')).toEqual(
			new Map([
				['remote', 2],
				['data', 1]
			])
		);
		expect(listOf({}).counts('sheets')).toEqual(
			new Map([
				['sheet', 1],
				[OWN, 2]
			])
		);
	});

	it('has a column for every stage and one for the archived, in the order of the list', () => {
		const columns = listOf({}).byPlace;
		expect([...columns.keys()]).toEqual(BOARD_PLACES);
		expect(columns.get('offer')?.map(({ lead }) => lead.id)).toEqual(['b', 'c']);
		expect(columns.get('saved')).toEqual([]);
	});
});

describe('choosing several', () => {
	const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => rowOf(id));
	const ids = rows.map(({ lead }) => lead.id);
	const chosen = (selection: Selection) =>
		selection
			.among(rows)
			.map(({ id }) => id)
			.join('');

	it('takes a range either way, and takes it out again', () => {
		const selection = new Selection();
		selection.toggle('d', ids);
		selection.toggle('b', ids, true);
		expect(chosen(selection)).toBe('bcd');
		selection.toggle('c', ids, true);
		expect(chosen(selection)).toBe('d');
	});

	it('begins anew where the one before is not on the page', () => {
		const selection = new Selection();
		selection.toggle('a', ids, true);
		selection.toggle('d', ids.slice(2), true);
		expect(chosen(selection)).toBe('ad');
	});

	it('leaves alone what is not found any more', () => {
		const selection = new Selection();
		selection.choose(ids);
		expect(selection.among(rows.slice(3)).map(({ id }) => id)).toEqual(['d', 'e']);
		selection.clear();
		expect(selection.among(rows)).toEqual([]);
	});
});
