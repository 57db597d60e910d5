/** Filters a list of leads, and reads and writes the filter as URL parameters. */
import { LEAD_STATES, type LeadState } from '../cadence/assessment';
import { STAGES, type Lead, type Stage } from '../lead';
import { emailKey, type Person } from '../person';
import { comparable, matches, queryWords, searchText } from './search';
import { hasTag } from './tags';

/** A lead is shown where it answers to every part; a part that asks nothing lets all through. */
export interface LeadFilter {
	/** The words as typed: each of them must stand somewhere on the lead. */
	readonly words: string;
	/** The states to show, in the order of `LEAD_STATES`; empty: all. */
	readonly states: readonly LeadState[];
	/** The stages to show, in the order of `STAGES`; empty: all. */
	readonly stages: readonly Stage[];
	/** All of these, none of them empty, none twice. */
	readonly tags: readonly string[];
	/** The ids of the spreadsheets whose leads to show, none empty or twice; `OWN` stands for leads that were typed in. */
	readonly sheets: readonly string[];
	/** The organisation's name; '' is any. */
	readonly organisation: string;
	/** Somebody's name or e-mail address; '' is anybody. */
	readonly person: string;
	readonly tab: LeadTab;
}

/** The tabs of the list: each lead stands in one of the first three. */
export const LEAD_TABS = ['open', 'quiet', 'closed', 'all'] as const;
export type LeadTab = (typeof LEAD_TABS)[number];

/** Stands among `sheets` for the leads that came from none. */
export const OWN = 'own';

/** Shows all leads. An address that says nothing asks for the open ones. */
export const NO_FILTER: LeadFilter = {
	words: '',
	states: [],
	stages: [],
	tags: [],
	sheets: [],
	organisation: '',
	person: '',
	tab: 'all'
};

export interface FilterRow {
	readonly lead: Lead;
	readonly assessment: { readonly state: LeadState };
}

/** The ids of the sheets that a lead came with. */
export type SheetsOf = (leadId: string) => readonly string[];

/** Returns the rows that match every part of the filter, in their order. */
export function filterLeads<Row extends FilterRow>(
	rows: readonly Row[],
	filter: LeadFilter,
	sheetsOf: SheetsOf = () => []
): readonly Row[] {
	const tests = testsOf(filter, sheetsOf);
	return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)));
}

/** Returns true if the filter asks for anything besides its tab. */
export function isFiltering(filter: LeadFilter): boolean {
	return testsOf({ ...filter, tab: 'all' }, () => []).length > 0;
}

type Test = (row: FilterRow) => boolean;

/** Returns one test for each part that asks for something, the cheap ones first. */
function testsOf(filter: LeadFilter, sheetsOf: SheetsOf): Test[] {
	const tests: Test[] = [];
	const { states, stages, tags, sheets, tab } = filter;
	if (tab !== 'all') tests.push(({ assessment }) => tabOf(assessment.state) === tab);
	if (states.length > 0) tests.push(({ assessment }) => states.includes(assessment.state));
	if (stages.length > 0) tests.push(({ lead }) => stages.includes(lead.stage));
	if (tags.length > 0) tests.push(({ lead }) => tags.every((tag) => hasTag(lead, tag)));
	if (sheets.length > 0) tests.push(({ lead }) => cameWith(sheetsOf(lead.id), sheets));
	const organisation = comparable(filter.organisation).trim();
	if (organisation) tests.push(({ lead }) => comparable(lead.organisation).trim() === organisation);
	const person = comparable(filter.person).trim();
	if (person) tests.push(({ lead }) => lead.people.some((one) => isCalled(one, person)));
	const words = queryWords(filter.words);
	if (words.length > 0) tests.push(({ lead }) => matches(searchText(lead), words));
	return tests;
}

/** Returns true if a lead is closed or refused today. An archived lead counts as closed, whatever its stage. */
export const isOverNow = (state: LeadState): boolean => state === 'closed' || state === 'respect-no';

/** Returns the tab of a lead in a state. */
export function tabOf(state: LeadState): Exclude<LeadTab, 'all'> {
	if (isOverNow(state)) return 'closed';
	return state === 'quiet' ? 'quiet' : 'open';
}

function cameWith(own: readonly string[], wanted: readonly string[]): boolean {
	return own.length === 0 ? wanted.includes(OWN) : own.some((id) => wanted.includes(id));
}

function isCalled({ name, email }: Person, who: string): boolean {
	return comparable(name).trim() === who || (email !== undefined && emailKey(email) === who);
}

/** Reads a filter from the parameters of an address; unknown values are dropped. */
export function readFilter(params: URLSearchParams): LeadFilter {
	return {
		words: params.get('q') ?? '',
		states: someOf(LEAD_STATES, params.get('state')),
		stages: someOf(STAGES, params.get('stage')),
		tags: distinct(params.getAll('tag')),
		sheets: distinct(params.getAll('from')),
		organisation: params.get('organisation') ?? '',
		person: params.get('person') ?? '',
		tab: LEAD_TABS.find((tab) => tab === params.get('show')) ?? 'open'
	};
}

/** Writes a filter as the parameters of an address; empty parts are left out. */
export function writeFilter(filter: LeadFilter): URLSearchParams {
	const said: [string, string][] = [
		['q', filter.words],
		['state', filter.states.join(',')],
		['stage', filter.stages.join(',')],
		...filter.tags.map((tag): [string, string] => ['tag', tag]),
		...filter.sheets.map((id): [string, string] => ['from', id]),
		['organisation', filter.organisation],
		['person', filter.person],
		['show', filter.tab === 'open' ? '' : filter.tab]
	];
	return new URLSearchParams(said.filter(([, value]) => value !== ''));
}

function someOf<Value extends string>(all: readonly Value[], list: string | null): Value[] {
	const wanted = new Set((list ?? '').split(','));
	return all.filter((value) => wanted.has(value));
}

function distinct(values: readonly string[]): string[] {
	return [...new Set(values.filter((value) => value !== ''))];
}
