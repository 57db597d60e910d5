/** Keeps the assessments of all leads. After an edit only the edited leads, and those that they affect, are assessed again. */
import { assess } from '../../domain/cadence/assess';
import { EngineBook, openBook } from '../../domain/cadence/book';
import { asHappened } from '../../domain/cadence/history/happened';
import type { Assessment } from '../../domain/cadence/assessment';
import { keysOf as keysOfPerson } from '../../domain/cadence/people/identity';
import type { Settings } from '../../domain/cadence/policy';
import type { Day } from '../../domain/day';
import type { Lead, News } from '../../domain/lead';
import { same } from '../../domain/patch';
import { portionsOf } from './portions';

/** The inputs of all assessments. */
export interface AssessmentFacts {
	readonly leads: ReadonlyMap<string, Lead>;
	readonly settings: Settings;
	readonly news: readonly News[];
	readonly today: Day;
}

export interface Assessed extends AssessmentFacts {
	readonly engine: EngineBook;
	readonly assessments: ReadonlyMap<string, Assessment>;
}

/** The number of edited leads above which it is faster to assess all. */
const MANY = 200;

/** Assesses what has changed since `before`, or everything where that is null. */
export function assessAll(facts: AssessmentFacts, before: Assessed | null): Assessed {
	if (before && isOf(before, facts)) return before;
	const engine = opened(facts);
	const affected = before && affectedBy(facts, before);
	if (!before || !affected) return { ...facts, engine, assessments: assessEach(facts.leads, facts, engine) };
	const assessments = new Map(before.assessments);
	for (const id of affected) {
		const lead = facts.leads.get(id);
		if (lead) assessments.set(id, assessOne(lead, engine, facts.today));
		else assessments.delete(id);
	}
	return { ...facts, engine, assessments };
}

/** The number of leads above which assessing all of them blocks the page noticeably. */
const LONG = 1000;
/** The number of leads that are assessed in about 10 ms. */
const IN_ONE_GO = 250;

/** Tells whether so much has changed since `before` that it should be assessed in portions. */
export function takesLong(facts: AssessmentFacts, before: Assessed | null): boolean {
	if (facts.leads.size <= LONG || (before && isOf(before, facts))) return false;
	return before === null || affectedBy(facts, before) === null;
}

/** Assesses every lead in portions, with a pause after each. */
export async function assessInPortions(
	facts: AssessmentFacts,
	pause: () => Promise<void>
): Promise<Assessed> {
	const engine = new EngineBook(facts.settings, facts.news);
	for (const portion of portionsOf([...facts.leads.values()], IN_ONE_GO)) {
		for (const lead of portion) engine.enter(happened(lead, facts.today));
		await pause();
	}
	const assessments = new Map<string, Assessment>();
	for (const portion of portionsOf([...facts.leads.values()], IN_ONE_GO)) {
		for (const lead of portion) assessments.set(lead.id, assessOne(lead, engine, facts.today));
		await pause();
	}
	return { ...facts, engine, assessments };
}

function isOf(assessed: Assessed, { leads, settings, news, today }: AssessmentFacts): boolean {
	return (
		assessed.leads === leads &&
		haveSameRules(assessed.settings, settings) &&
		assessed.news === news &&
		assessed.today === today
	);
}

/** Settings that the engine does not read. Of the choice of holidays it reads the days. */
const OF_PAGES: readonly string[] = [
	'firstWeekday',
	'holidays',
	'record',
	'calendar',
	'templates'
] satisfies (keyof Settings)[];

/** Tells whether the engine gives the same results with both. Moving a column of a report, for example, changes none. */
function haveSameRules(a: Settings, b: Settings): boolean {
	if (a === b) return true;
	const keys = new Set([...Object.keys(a), ...Object.keys(b)] as (keyof Settings)[]);
	return [...keys].every((key) => OF_PAGES.includes(key) || same(a[key], b[key]));
}

function opened({ leads, settings, news, today }: AssessmentFacts): EngineBook {
	return openBook(
		[...leads.values()].map((lead) => happened(lead, today)),
		settings,
		news
	);
}

function assessOne(lead: Lead, engine: EngineBook, today: Day): Assessment {
	return assess(happened(lead, today), engine, today);
}

const happenedByLead = new WeakMap<Lead, { readonly today: Day; readonly lead: Lead }>();

/** Returns a lead as it counts today; the same object each time, as the engine knows leads by their objects. */
function happened(lead: Lead, today: Day): Lead {
	const known = happenedByLead.get(lead);
	if (known?.today === today) return known.lead;
	const counted = asHappened(lead, today);
	if (counted !== lead) happenedByLead.set(lead, { today, lead: counted });
	return counted;
}

function assessEach(
	leads: ReadonlyMap<string, Lead>,
	{ today }: AssessmentFacts,
	engine: EngineBook
): Map<string, Assessment> {
	return new Map([...leads].map(([id, lead]) => [id, assessOne(lead, engine, today)]));
}

/** Returns the ids of the leads whose assessment may have changed; null means any. */
function affectedBy(facts: AssessmentFacts, before: Assessed): Set<string> | null {
	const { leads, settings, news, today } = facts;
	if (!haveSameRules(settings, before.settings) || news !== before.news || today !== before.today)
		return null;
	const edited = editedLeads(leads, before.leads);
	if (edited.size > MANY) return null;
	const versions = [...edited].flatMap((id) => [before.leads.get(id), leads.get(id)]).filter(isThere);
	if (versions.some(bearsOnAll)) return null;
	return new Set([...edited, ...sharing(versions, leads)]);
}

function editedLeads(leads: ReadonlyMap<string, Lead>, before: ReadonlyMap<string, Lead>): Set<string> {
	const edited = new Set<string>();
	for (const [id, lead] of leads) if (before.get(id) !== lead) edited.add(id);
	for (const id of before.keys()) if (!leads.has(id)) edited.add(id);
	return edited;
}

/**
 * Tells whether a lead makes steps on other leads: an offer in hand or an acceptance does (`tell-of-offer`,
 * `withdraw-courteously`).
 */
function bearsOnAll({ touches, ended }: Lead): boolean {
	return (
		ended?.how === 'accepted' || touches.some(({ kind, direction }) => kind === 'offer' && direction === 'in')
	);
}

/**
 * Returns the leads that share a person with these: a no and an unanswered touch follow a person (`respect-no-across-leads`,
 * `contact-budget`).
 */
function sharing(versions: readonly Lead[], leads: ReadonlyMap<string, Lead>): string[] {
	const keys = new Set(versions.flatMap(keysOf));
	if (keys.size === 0) return [];
	return [...leads.values()].filter((lead) => keysOf(lead).some((key) => keys.has(key))).map(({ id }) => id);
}

function keysOf({ people }: Lead): string[] {
	return people.flatMap(keysOfPerson);
}

function isThere<T>(value: T | undefined): value is T {
	return value !== undefined;
}
