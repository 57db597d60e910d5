/** Keeps the assessments of all leads. After an edit only the edited leads, and those that they affect, are assessed again. */
import { assess } from '../../domain/cadence/assess';
import { openBook, type EngineBook } from '../../domain/cadence/book';
import { asHappened } from '../../domain/cadence/history/happened';
import { isContactNo } from '../../domain/cadence/history/refusals';
import { itemsOf } from '../../domain/agenda';
import type { Assessment } from '../../domain/cadence/assessment';
import { OtherLeads } from '../../domain/cadence/people/other-leads';
import { keysOf as keysOfPerson } from '../../domain/cadence/people/identity';
import type { Settings } from '../../domain/cadence/policy';
import type { Day } from '../../domain/day';
import type { Lead, News } from '../../domain/lead';
import { same } from '../../domain/patch';
import type { Promised } from '../../domain/touch';
import { hasBegun, type Moment } from '../../domain/steps/appointments';
import { portionsOf } from './portions';

/** The inputs of all assessments. */
export interface AssessmentFacts {
	readonly leads: ReadonlyMap<string, Lead>;
	readonly settings: Settings;
	readonly news: readonly News[];
	/** Today and its hour: an appointment that has begun is not confirmed any more. */
	readonly now: Moment;
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
	const edit = before && editBetween(before, facts);
	if (!before || !edit) {
		const engine = opened(facts);
		return { ...facts, engine, assessments: assessEach(facts.leads, facts, engine) };
	}
	const engine = editedBook(before, facts, edit);
	const assessments = new Map(before.assessments);
	for (const id of [...edit.ids, ...sharing(edit, [before.engine, engine])]) {
		const lead = facts.leads.get(id);
		if (lead) assessments.set(id, assessOne(lead, engine, facts));
		else assessments.delete(id);
	}
	return { ...facts, engine, assessments };
}

/** The number of leads above which assessing all of them blocks the page noticeably. */
const LONG = 1000;
/** The number of leads that a weak phone assesses in about 20 ms. */
const IN_ONE_GO = 500;

/** Tells whether so much has changed since `before` that it should be assessed in portions. */
export function takesLong(facts: AssessmentFacts, before: Assessed | null): boolean {
	if (facts.leads.size <= LONG || (before && isOf(before, facts))) return false;
	return before === null || editBetween(before, facts) === null;
}

/** Assesses every lead in portions, with a pause after each. What the day's list takes of each is made with it. */
export async function assessInPortions(
	facts: AssessmentFacts,
	pause: () => Promise<void>
): Promise<Assessed> {
	const { leads, settings, news, now } = facts;
	const counted: Lead[] = [];
	const elsewhere = new OtherLeads([]);
	for (const portion of portionsOf([...leads.values()], IN_ONE_GO)) {
		const these = portion.map((lead) => happened(lead, now.day));
		elsewhere.include(these);
		counted.push(...these);
		await pause();
	}
	const engine = openBook(counted, settings, news, elsewhere);
	const assessments = new Map<string, Assessment>();
	for (const [id, lead] of leads) {
		const assessment = assessOne(lead, engine, facts);
		itemsOf({ lead, assessment }, now.day);
		assessments.set(id, assessment);
		if (assessments.size % IN_ONE_GO === 0) await pause();
	}
	return { ...facts, engine, assessments };
}

function isOf(assessed: Assessed, { leads, settings, news, now }: AssessmentFacts): boolean {
	return (
		assessed.leads === leads &&
		haveSameRules(assessed.settings, settings) &&
		assessed.news === news &&
		assessed.now.day === now.day &&
		begunSince(assessed, now).length === 0
	);
}

/** Returns the ids of the leads that ask to confirm an appointment of today whose hour has come. */
function begunSince(assessed: Assessed, now: Moment): string[] {
	return awaitedHours(assessed).flatMap(({ id, promise }) => (hasBegun(promise, now) ? [id] : []));
}

/** Returns the appointments that leads ask to confirm and that have an hour: once it comes, a lead asks no more. */
export function awaitedHours({
	assessments,
	leads
}: Pick<Assessed, 'assessments' | 'leads'>): { readonly id: string; readonly promise: Promised }[] {
	const hours: { readonly id: string; readonly promise: Promised }[] = [];
	for (const [id, { steps }] of assessments) {
		const { named, namedAt } = steps.find(({ rule }) => rule === 'reply-owed')?.facts ?? {};
		if (!namedAt) continue;
		for (const { promise } of leads.get(id)?.touches ?? [])
			if (promise?.on === named && promise?.at === namedAt) hours.push({ id, promise: promise! });
	}
	return hours;
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

function opened(facts: AssessmentFacts): EngineBook {
	return openBook(happenedLeads(facts), facts.settings, facts.news);
}

function happenedLeads({ leads, now }: AssessmentFacts): Lead[] {
	return [...leads.values()].map((lead) => happened(lead, now.day));
}

/** Returns the book after an edit: the one of before with the edited leads, or one of all leads where more was edited than it can hold. */
function editedBook({ engine }: Assessed, facts: AssessmentFacts, { ids, versions }: Edit): EngineBook {
	const isMuch = engine.elsewhere.editedCount + ids.size > MANY;
	if (isMuch || versions.some(bearsOnPeople)) return opened(facts);
	const now = Array.from(ids, (id) => {
		const lead = facts.leads.get(id);
		return [id, lead ? happened(lead, facts.now.day) : null] as const;
	});
	return engine.with(new Map(now), () => happenedLeads(facts));
}

/** Returns true if somebody on the lead said no to contact, which binds them everywhere. */
function bearsOnPeople({ touches }: Lead): boolean {
	return touches.some(isContactNo);
}

/** Assesses a lead at a moment. */
export function assessAt(lead: Lead, engine: EngineBook, now: Moment): Assessment {
	return assess(lead, engine, now.day, now);
}

function assessOne(lead: Lead, engine: EngineBook, { now }: AssessmentFacts): Assessment {
	return assessAt(happened(lead, now.day), engine, now);
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
	facts: AssessmentFacts,
	engine: EngineBook
): Map<string, Assessment> {
	return new Map([...leads].map(([id, lead]) => [id, assessOne(lead, engine, facts)]));
}

/** Names the leads that were edited between two states of the book, where they bear on others through their people alone. */
interface Edit {
	readonly ids: ReadonlySet<string>;
	/** The leads as they were, and as they are. */
	readonly versions: readonly Lead[];
}

/** Returns what was edited since `before`; null: it may bear on any lead. */
function editBetween(before: Assessed, { leads, settings, news, now }: AssessmentFacts): Edit | null {
	if (!haveSameRules(settings, before.settings) || news !== before.news || now.day !== before.now.day)
		return null;
	const ids = editedLeads(leads, before.leads);
	if (ids.size > MANY) return null;
	const versions = [...ids].flatMap((id) => [before.leads.get(id), leads.get(id)]).filter(isThere);
	if (versions.some(bearsOnAll)) return null;
	return { ids: new Set([...ids, ...begunSince(before, now)]), versions };
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
 * Returns the ids of the leads that share a person with the edited ones: a no and an unanswered touch follow a person
 * (`respect-no-across-leads`, `contact-budget`).
 */
function sharing({ versions }: Edit, books: readonly EngineBook[]): Set<string> {
	const keys = new Set(versions.flatMap(({ people }) => people.flatMap(keysOfPerson)));
	const leads = [...keys].flatMap((key) => books.flatMap(({ elsewhere }) => elsewhere.leadsWith(key)));
	return new Set(leads.map(({ id }) => id));
}

function isThere<T>(value: T | undefined): value is T {
	return value !== undefined;
}
