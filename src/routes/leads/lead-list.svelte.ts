/** What the list of leads shows: found by words, filtered by state, sorted. */
import type { Assessment, LeadState } from '$lib/domain/cadence/assessment';
import type { Lead } from '$lib/domain/lead';
import { matches, queryWords, searchable } from '$lib/domain/search';

export const SORTS = {
	next: 'Next step first',
	organisation: 'Organisation',
	newest: 'Newest first',
	touched: 'Last touch first'
} as const;
export type Sort = keyof typeof SORTS;

export interface Row {
	readonly lead: Lead;
	readonly assessment: Assessment;
}

const NEVER = '9999-99-99';
const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

const byOrganisation = (a: Row, b: Row) => collator.compare(a.lead.organisation, b.lead.organisation);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const dueOf = ({ assessment }: Row) => assessment.next?.due ?? NEVER;
const touchedOn = ({ lead }: Row) => lead.touches.reduce((newest, { on }) => (on > newest ? on : newest), '');

const ORDERS: Record<Sort, (a: Row, b: Row) => number> = {
	next: (a, b) => compare(dueOf(a), dueOf(b)) || byOrganisation(a, b),
	organisation: byOrganisation,
	newest: (a, b) => compare(b.lead.addedOn, a.lead.addedOn) || byOrganisation(a, b),
	touched: (a, b) => compare(touchedOn(b), touchedOn(a)) || byOrganisation(a, b)
};

/** Leads are replaced when they change, never mutated, so what is searched of one is worked out once. */
const texts = new WeakMap<Lead, string>();

function textOf(lead: Lead): string {
	let text = texts.get(lead);
	if (text === undefined) texts.set(lead, (text = searchable(lead)));
	return text;
}

export class LeadList {
	readonly #source: () => Iterable<Row>;
	query = $state('');
	state = $state<LeadState | ''>('');
	sort = $state<Sort>('next');

	constructor(source: () => Iterable<Row>) {
		this.#source = source;
	}

	readonly #sorted = $derived.by(() => [...this.#source()].sort(ORDERS[this.sort]));

	/** How many leads there are in each state. */
	readonly counts = $derived.by(() => {
		const counts = new Map<LeadState, number>();
		for (const { assessment } of this.#sorted)
			counts.set(assessment.state, (counts.get(assessment.state) ?? 0) + 1);
		return counts;
	});

	readonly rows: readonly Row[] = $derived.by(() => {
		const words = queryWords(this.query);
		return this.#sorted.filter(
			({ lead, assessment }) =>
				(!this.state || assessment.state === this.state) &&
				(words.length === 0 || matches(textOf(lead), words))
		);
	});

	/** All leads, whatever is searched or filtered. */
	get total(): number {
		return this.#sorted.length;
	}
}
