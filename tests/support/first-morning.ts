/**
 * Checks the first morning with a sheet: reads it, makes Today, and compares every sentence of Today and of the leads' pages
 * with its row. A day may be named only where a cell of the row says it or a step to come is on it.
 */
import { agenda } from '../../src/lib/domain/agenda';
import { triage, TRIAGE_GROUPS, type TriageGroup } from '../../src/lib/domain/agenda/triage';
import { assess } from '../../src/lib/domain/cadence/assess';
import { openBook } from '../../src/lib/domain/cadence/book';
import type { Assessment } from '../../src/lib/domain/cadence/assessment';
import { DEFAULT_SETTINGS } from '../../src/lib/domain/cadence/policy';
import { addDays, isDay, type Day } from '../../src/lib/domain/day';
import type { Lead } from '../../src/lib/domain/lead';
import { timeline } from '../../src/lib/domain/leads/timeline';
import { planImport, readSheet, type SheetReading } from '../../src/lib/sheet';
import { RowView, readingContext } from '../../src/lib/sheet/reading/row-view';
import type { Field } from '../../src/lib/sheet/sheet';
import { stepReason } from '../../src/lib/messages/rules/step-reasons';
import { activeBehind } from './active-first';
import { daysSaid } from './days-said';

export interface Morning {
	readonly today: Day;
	/** The first steps of Today, each with the lead's stage. */
	readonly steps: readonly string[];
	/** Sentences about what is wrong. */
	readonly faults: readonly string[];
	readonly leads: number;
	/** The number of leads in each group of the page after an import. */
	readonly counts: readonly (readonly [TriageGroup, number])[];
}

const SHOWN = 8;
const PEOPLE_TO_FIND = 2;
/** The days until a sheet is checked again, which finds sentences that were true on its first day only. */
const LATER_DAYS = 5;

/** Fields of past days; a plan may lie ahead. */
const PAST: readonly Field[] = ['addedOn', 'appliedOn', 'respondedOn', 'lastContactOn', 'followUpOn'];

/** Returns the newest day of a sheet on which something happened; null where it has none. */
export function newestDay(bytes: Uint8Array, asOf: Day): Day | null {
	const reading = readSheet(bytes, { asOf });
	const view = readingContext(reading);
	const days = reading.dataRows.flatMap((row) =>
		PAST.flatMap((field) => new RowView(view, row).days(field).map(({ day }) => day))
	);
	return (
		days
			.filter((day) => day <= asOf)
			.sort()
			.at(-1) ?? null
	);
}

/** Reads a sheet on a day and checks Today then and a few days later. Returns null where it has no leads. */
export function firstMorning(bytes: Uint8Array, readOn: Day): Morning | null {
	const reading = readSheet(bytes, { asOf: readOn });
	if (reading.counts.leads === 0) return null;
	let next = 0;
	const plan = planImport(reading, { newId: () => `id-${next++}`, importedOn: readOn });
	// A lead of an event log has several rows.
	const rowsOf = new Map<string, number[]>();
	for (const { id, row } of plan.links) rowsOf.set(id, [...(rowsOf.get(id) ?? []), row]);
	const first = look(plan.leads, readOn);
	const said = (lead: Lead) =>
		new Set(rowsOf.get(lead.id)!.flatMap((row) => [...daysOfRow(reading, row, lead)]));
	const faults = [
		...first.faults,
		...plan.leads.flatMap((lead) => unsaidDays(lead, plan.leads, readOn, said(lead))),
		...plan.leads.flatMap((lead) => unsaidDays(lead, plan.leads, addDays(readOn, LATER_DAYS), said(lead)))
	];
	return { ...first, today: readOn, leads: plan.leads.length, faults };
}

function look(leads: readonly Lead[], today: Day): Pick<Morning, 'steps' | 'faults' | 'counts'> {
	const book = openBook(leads, DEFAULT_SETTINGS, []);
	const assessments = leads.map((lead) => ({ lead, assessment: assess(lead, book, today) }));
	const list = agenda({ assessments, settings: DEFAULT_SETTINGS, today });
	const shown = list.todo.slice(0, SHOWN);
	const groups = triage(assessments);
	return {
		counts: TRIAGE_GROUPS.map((group) => [group, groups[group].length] as const),
		steps: shown.map(({ step, lead }) => `${step.rule} (${lead.stage})`),
		faults: [
			...[list.todo, list.backlog.waiting]
				.flatMap((items) => activeBehind(items, today))
				.map(({ lead, step }) => `${nameOf(lead)} is active, and its ${step.rule} stands behind another's`),
			...list.todo
				.filter(({ group, lead }) => group === 'cadence' && groups.over.includes(lead))
				.map(({ lead }) => `${nameOf(lead)} is over and is followed up`),
			...list.todo
				.filter(({ lead }) => groups.quiet.includes(lead))
				.map(({ lead }) => `${nameOf(lead)} has gone quiet and stands among what is to do`),
			...(list.todo.filter(({ step }) => step.rule === 'find-a-person').length > PEOPLE_TO_FIND
				? ['more people are to be found than a day has room for']
				: []),
			...list.todo
				.filter(({ group }, at) => group === 'first' && list.todo[at - 1]?.group === 'cadence')
				.map(({ lead }) => `${nameOf(lead)} is owed something and stands below others`)
		]
	};
}

const nameOf = ({ organisation, role }: Lead) => `${organisation}${role ? `, ${role}` : ''}`;

/** Returns every day that a cell of the row says, whatever the column means; a cell can have other words around it. */
function daysOfRow(reading: SheetReading, row: number, lead: Lead): ReadonlySet<Day> {
	const view = new RowView(readingContext(reading), row);
	const days = new Set<Day>();
	for (const { index, meaning } of reading.columns) {
		const read = view.readAt(index);
		if (read.kind === 'day') days.add(read.day);
		if (meaning) for (const { day } of view.days(meaning)) days.add(day);
		for (const day of daysWithin(view.at(index), reading.asOf!)) days.add(day);
	}
	if (lead.ownStep && !lead.ownStep.implied) days.add(lead.ownStep.on);
	return days;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Returns the days within a text ("10.14 rej", "ACCEPTED May 18 2026", "Onsite on 12 May") in both orders of two numbers, in the last years. */
function daysWithin(text: string, asOf: Day): Day[] {
	const year = +asOf.slice(0, 4);
	const pairs = [
		...[...text.matchAll(/\b(\d{1,2})[./-](\d{1,2})\b/g)].flatMap(([, a, b]) => [
			[+a!, +b!],
			[+b!, +a!]
		]),
		...[...text.matchAll(/\b([a-z]{3})[a-z]*\.? (\d{1,2})\b/gi)].map(([, name, day]) => [
			MONTHS.indexOf(name!.toLowerCase()) + 1,
			+day!
		]),
		...[...text.matchAll(/\b(\d{1,2})\.? ([a-z]{3})[a-z]*\b/gi)].map(([, day, name]) => [
			MONTHS.indexOf(name!.toLowerCase()) + 1,
			+day!
		])
	];
	return pairs.flatMap(([month, day]) =>
		[year, year - 1]
			.map((of) => `${of}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
			.filter(isDay)
	);
}

/** Returns the days that a sentence of the lead names although neither its row nor its steps do. */
function unsaidDays(lead: Lead, leads: readonly Lead[], today: Day, said: ReadonlySet<Day>): string[] {
	const book = openBook(leads, DEFAULT_SETTINGS, []);
	const assessment = assess(lead, book, today);
	const known = new Set([...said, ...assessment.steps.map(({ due }) => due)]);
	for (const { due } of assessment.forecast()) known.add(due);
	const sentences = assessment.steps.map((step) => stepReason(step, lead, today, (id) => book.leads.get(id)));
	return [
		...sentences.flatMap((sentence) =>
			daysSaid(sentence, today)
				.filter((days) => !days.some((day) => known.has(day)))
				.map((days) => `${nameOf(lead)} on ${today}: “${sentence}” says ${days.join(' or ')}`)
		),
		...datedEntries(lead, assessment, today)
			.filter(({ on }) => !known.has(on))
			.map(({ on, type }) => `${nameOf(lead)} on ${today}: the timeline has a ${type} on ${on}`)
	];
}

/** Returns the dated entries of the timeline, without those of today. */
function datedEntries(lead: Lead, assessment: Assessment, today: Day): { on: Day; type: string }[] {
	return timeline(lead, assessment, today).flatMap((entry) => {
		if (entry.type === 'touch') return entry.touch.undated ? [] : [{ on: entry.on, type: entry.touch.kind }];
		if (entry.type === 'no') return entry.touch.undated ? [] : [{ on: entry.on, type: 'no' }];
		if (entry.type === 'ended') return entry.ended.undated ? [] : [{ on: entry.on, type: 'end' }];
		if (entry.type === 'promise') return [{ on: entry.promise.on, type: 'promise' }];
		if (entry.type === 'silence') return [{ on: entry.from, type: 'silence' }];
		return [];
	});
}
