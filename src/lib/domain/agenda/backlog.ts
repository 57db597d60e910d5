/** The backlog: everything that is due, what Today shows included, and the quiet leads beside it, freshest first. */
import { daysBetween, type Day } from '../day';
import type { Stage } from '../lead';
import type { Agenda } from './index';
import type { AgendaItem } from './agenda-item';
import { compareOrganisations } from './order';
import { lastActivityOn } from './quiet';

interface BacklogRow {
	readonly item: AgendaItem;
	/** The number of days on which nothing has happened. */
	readonly quietDays: number;
}

/** Rows of one stage that have been quiet for about as long. */
export interface BacklogGroup {
	readonly stage: Stage;
	readonly age: QuietAge;
	/** All of them have gone quiet (`gone-quiet`); otherwise all of them are due. */
	readonly goneQuiet: boolean;
	readonly rows: readonly BacklogRow[];
}

/** Upper bounds in days, and what is beyond them all. */
const AGES = [
	['weeks-2', 14],
	['month', 30],
	['months-2', 60],
	['months-6', 180],
	['longer', Infinity]
] as const;
/** Names how long it has been quiet: 'weeks-2' is less than two weeks, 'month' less than 30 days, and so on. */
export type QuietAge = (typeof AGES)[number][0];

/** Returns one row a lead, the freshest first: a lead with two steps is decided on once. */
export function backlogRows({
	todo,
	backlog,
	today
}: Pick<Agenda, 'todo' | 'backlog' | 'today'>): BacklogRow[] {
	const itemsByLead = new Map<string, AgendaItem>();
	for (const item of [...todo, ...backlog.waiting, ...backlog.quiet]) {
		if (!itemsByLead.has(item.lead.id)) itemsByLead.set(item.lead.id, item);
	}
	return [...itemsByLead.values()]
		.map((item) => ({ item, quietDays: quietFor(item, today) }))
		.sort((a, b) => a.quietDays - b.quietDays || compareOrganisations(a.item.lead, b.item.lead));
}

function quietFor({ lead, step }: AgendaItem, today: Day): number {
	const { quiet, since } = step.facts;
	return Math.max(0, daysBetween(quiet && since ? since : lastActivityOn(lead, today), today));
}

/** Groups the rows: first those with something due, then those that have gone quiet, by how long; within that by stage, the freshest first. */
export function backlogGroups(rows: readonly BacklogRow[]): BacklogGroup[] {
	const groups = new Map<string, { group: Omit<BacklogGroup, 'rows'>; rows: BacklogRow[] }>();
	for (const row of rows) {
		const group = {
			stage: row.item.lead.stage,
			age: ageOf(row.quietDays),
			goneQuiet: row.item.state === 'quiet'
		};
		const key = placeOf(group).join(' ');
		const found = groups.get(key) ?? { group, rows: [] };
		found.rows.push(row);
		groups.set(key, found);
	}
	return [...groups.values()]
		.map(({ group, rows: own }) => ({ ...group, rows: own }))
		.sort((a, b) => inTurn(placeOf(a), placeOf(b)));
}

function ageOf(days: number): QuietAge {
	return AGES.find(([, below]) => days < below)?.[0] ?? 'longer';
}

/** The stages in the order in which they are worth deciding on. */
const STAGES: readonly Stage[] = [
	'offer',
	'interview',
	'talking',
	'applied',
	'silent',
	'saved',
	'accepted',
	'rejected',
	'withdrawn'
];

function placeOf({ goneQuiet, age, stage }: Omit<BacklogGroup, 'rows'>): [number, number, number] {
	return [Number(goneQuiet), AGES.findIndex(([each]) => each === age), STAGES.indexOf(stage)];
}

function inTurn(a: readonly number[], b: readonly number[]): number {
	return a.map((place, at) => place - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Returns true if the lead can be decided on: one that is over or was refused can neither be snoozed nor archived. */
export function isOpen({ state }: AgendaItem): boolean {
	return state !== 'closed' && state !== 'respect-no';
}
