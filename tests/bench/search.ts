/** Typing a query over ten thousand leads, beside a plain look through the same strings. */
import { filterLeads, NO_FILTER, type FilterRow } from '../../src/lib/domain/leads/lead-filter';
import { searchable, searchText } from '../../src/lib/domain/leads/search';
import { leadsOf } from './engine';
import type { Ratio } from './ratio';
import { quickest } from './support/clock';

const LEADS = 10_000;
/** As it is typed, key by key: found everywhere, in a tenth, in one. */
const QUERY = 'the team company 3999 person 7999';

/** How long all keys take together, over how many there are. */
function perKey(search: (typed: string) => unknown): number {
	const keys = Array.from(QUERY, (_, at) => QUERY.slice(0, at + 1));
	return quickest(() => keys.forEach(search)) / keys.length;
}

export async function bench(): Promise<Ratio[]> {
	const leads = leadsOf(LEADS);
	const rows: FilterRow[] = leads.map((lead) => ({ lead, assessment: { state: 'resting' } }));
	const texts = leads.map(searchText);
	const first = quickest(() => leads.map(searchable), 3);
	const plain = quickest(() => leads.map((lead) => JSON.stringify(lead)), 3);
	const ours = perKey((words) => filterLeads(rows, { ...NO_FILTER, words }));
	const theirs = perKey((typed) => {
		const words = typed.trim().split(' ');
		return texts.filter((text) => words.every((word) => text.includes(word)));
	});
	const of = '10,000 leads with 100,000 touches';
	return [
		{
			name: `A key typed into the search over ${of}`,
			ours,
			against: 'includes over the same texts',
			theirs,
			unit: 'ms'
		},
		{
			name: `The search's texts of ${of}, once`,
			ours: first,
			against: 'JSON.stringify of them',
			theirs: plain,
			unit: 'ms'
		}
	];
}
