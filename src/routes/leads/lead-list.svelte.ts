/** Searches, filters and sorts the leads of the page, and groups them by column for the board. */
import type { Assessment } from '$lib/domain/cadence/assessment';
import { datedTouches } from '$lib/domain/leads/dating';
import {
	filterLeads,
	isFiltering,
	isOverNow,
	OWN,
	tabOf,
	type LeadFilter,
	type LeadTab,
	type SheetsOf
} from '$lib/domain/leads/lead-filter';
import type { Lead, Stage } from '$lib/domain/lead';
import { BOARD_PLACES, boardPlaceOf, type BoardPlace } from '$lib/domain/leads/board-place';
import { folded } from '$lib/domain/normalise';
import type { sortTexts } from '$lib/messages/leads/list-texts';

export type LeadSort = keyof typeof sortTexts;

export interface LeadRow {
	readonly lead: Lead;
	readonly assessment: Pick<Assessment, 'state' | 'next'>;
}

/** Names the parts of a filter that offer several choices. */
export type Facet = 'states' | 'stages' | 'tags' | 'sheets';

/** Orders the stages by their distance from an offer, the closest last. */
const WAY: readonly Stage[] = ['saved', 'silent', 'applied', 'talking', 'interview', 'offer'];
const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

const touchedOn = (lead: Lead) =>
	datedTouches(lead).reduce<string | null>((newest, { on }) => (newest && newest > on ? newest : on), null);
/** Ranks a lead by its distance from an offer; closed and archived leads have no rank. */
const nearness = ({ lead: { stage }, assessment }: LeadRow) =>
	!isOverNow(assessment.state) && WAY.includes(stage) ? `${WAY.indexOf(stage)}` : null;

/**
 * Maps each order to its sort key, which is compared before the organisation; `down` sorts
 * descending. Leads without a key come last in either direction.
 */
const KEYS: Record<LeadSort, { readonly key: (row: LeadRow) => string | null; readonly down?: true }> = {
	next: { key: ({ assessment }) => assessment.next?.due ?? null },
	organisation: { key: () => null },
	newest: { key: ({ lead }) => lead.addedOn, down: true },
	touched: { key: ({ lead }) => touchedOn(lead), down: true },
	stage: { key: nearness, down: true }
};

/** Lists the orders of the list. */
export const LEAD_SORTS = Object.keys(KEYS) as readonly LeadSort[];

/** Returns true if the order shows the largest first: the newest, the furthest along. */
export const isDescending = (sort: LeadSort, reversed: boolean): boolean => !!KEYS[sort].down !== reversed;

/** Returns the place of each organisation's name in their order; names that the order takes for one have the same place. */
function ranksOf(names: Iterable<string>): ReadonlyMap<string, number> {
	const ranks = new Map<string, number>();
	let before: string | null = null;
	for (const name of [...new Set(names)].sort(collator.compare)) {
		const isSame = before !== null && collator.compare(before, name) === 0;
		ranks.set(name, isSame ? ranks.get(before!)! : ranks.size);
		before = name;
	}
	return ranks;
}

/** Computes each key once per row, and compares each name with others once, because ten thousand rows take far more comparisons. */
export function sortRows(rows: Iterable<LeadRow>, sort: LeadSort, reversed = false): LeadRow[] {
	const { key } = KEYS[sort];
	const direction = isDescending(sort, reversed) ? -1 : 1;
	const byName = sort === 'organisation' ? direction : 1;
	const all = [...rows];
	const ranks = ranksOf(all.map(({ lead }) => lead.organisation));
	return all
		.map((row) => ({ row, key: key(row), rank: ranks.get(row.lead.organisation)! }))
		.sort((a, b) => {
			if (a.key !== b.key) {
				if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
				return a.key < b.key ? -direction : direction;
			}
			return byName * (a.rank - b.rank);
		})
		.map(({ row }) => row);
}

interface Sources {
	readonly rows: () => Iterable<LeadRow>;
	readonly sheetsOf: () => SheetsOf;
	readonly filter: () => LeadFilter;
	readonly sort: () => LeadSort;
	readonly reversed: () => boolean;
}

export class LeadList {
	readonly #from: Sources;

	constructor(from: Sources) {
		this.#from = from;
	}

	readonly #sorted: readonly LeadRow[] = $derived.by(() =>
		sortRows(this.#from.rows(), this.#from.sort(), this.#from.reversed())
	);

	/** The leads that the filter finds in any tab. */
	readonly #found: readonly LeadRow[] = $derived.by(() =>
		this.#filtered({ ...this.#from.filter(), tab: 'all' })
	);

	readonly rows: readonly LeadRow[] = $derived.by(() => {
		const { tab } = this.#from.filter();
		return tab === 'all'
			? this.#found
			: this.#found.filter(({ assessment }) => tabOf(assessment.state) === tab);
	});

	/** The number of leads that the filter finds in each tab. */
	readonly tabs: Readonly<Record<LeadTab, number>> = $derived.by(() => {
		const counts = { open: 0, quiet: 0, closed: 0, all: this.#found.length };
		for (const { assessment } of this.#found) counts[tabOf(assessment.state)]++;
		return counts;
	});

	/** The other tabs with leads that the filter finds; empty where nothing is filtered. */
	get elsewhere(): readonly Exclude<LeadTab, 'all'>[] {
		const filter = this.#from.filter();
		if (filter.tab === 'all' || !isFiltering(filter)) return [];
		return (['open', 'quiet', 'closed'] as const).filter((tab) => tab !== filter.tab && this.tabs[tab] > 0);
	}

	/** The rows by column of the board; an empty column has an empty list. */
	readonly byPlace: ReadonlyMap<BoardPlace, readonly LeadRow[]> = $derived.by(() => {
		const columns = new Map<BoardPlace, LeadRow[]>(BOARD_PLACES.map((place) => [place, []]));
		for (const row of this.rows) columns.get(boardPlaceOf(row.lead, row.assessment.state))?.push(row);
		return columns;
	});

	/** The number of all leads, regardless of search and filter. */
	get total(): number {
		return this.#sorted.length;
	}

	/** Counts how many leads each choice of a facet would show with the rest of the filter. */
	counts(facet: Facet): ReadonlyMap<string, number> {
		const counts = new Map<string, number>();
		for (const row of this.#filtered({ ...this.#from.filter(), [facet]: [] })) {
			for (const value of this.#valuesOf(row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		return counts;
	}

	#filtered(filter: LeadFilter): readonly LeadRow[] {
		return filterLeads(this.#sorted, filter, this.#from.sheetsOf());
	}

	#valuesOf({ lead, assessment }: LeadRow, facet: Facet): Iterable<string> {
		if (facet === 'states') return [assessment.state];
		if (facet === 'stages') return [lead.stage];
		if (facet === 'tags') return new Set((lead.tags ?? []).map(folded));
		const sheets = this.#from.sheetsOf()(lead.id);
		return sheets.length > 0 ? new Set(sheets) : [OWN];
	}
}
