/** Reads and writes the view of the leads page in its address: filter, order, list or board. */
import { NO_FILTER, readFilter, writeFilter, type LeadFilter } from '$lib/domain/leads/lead-filter';
import { BOARD_PLACES, type BoardPlace } from '$lib/domain/leads/board-place';
import { LEAD_SORTS, type LeadSort } from './lead-list.svelte';

export interface LeadsView {
	readonly filter: LeadFilter;
	readonly sort: LeadSort;
	/** True for the opposite of the usual direction of the order. */
	readonly reversed: boolean;
	readonly layout: 'list' | 'board';
	/** The collapsible columns that are open, in the order of `BOARD_PLACES`. */
	readonly unfolded: readonly BoardPlace[];
}

export const DEFAULT_VIEW: LeadsView = {
	filter: { ...NO_FILTER, tab: 'open' },
	sort: 'next',
	reversed: false,
	layout: 'list',
	unfolded: []
};

/** Reads the view of an address and ignores unknown parts. */
export function readView(params: URLSearchParams): LeadsView {
	const sort = params.get('sort') ?? '';
	const unfolded = new Set((params.get('unfold') ?? '').split(','));
	return {
		filter: readFilter(params),
		sort: isSort(sort) ? sort : DEFAULT_VIEW.sort,
		reversed: params.get('order') === 'reversed',
		layout: params.get('view') === 'board' ? 'board' : 'list',
		unfolded: BOARD_PLACES.filter((place) => unfolded.has(place))
	};
}

/** Writes the query with its question mark; '' for the default view. */
export function writeView({ filter, sort, reversed, layout, unfolded }: LeadsView): '' | `?${string}` {
	const params = writeFilter(filter);
	if (sort !== DEFAULT_VIEW.sort) params.set('sort', sort);
	if (reversed) params.set('order', 'reversed');
	if (layout !== DEFAULT_VIEW.layout) params.set('view', layout);
	if (unfolded.length > 0) params.set('unfold', unfolded.join(','));
	return params.size > 0 ? `?${params}` : '';
}

function isSort(text: string): text is LeadSort {
	return LEAD_SORTS.some((sort) => sort === text);
}
