/** A day's list as it is kept for the next start: without its leads, which are read by their ids. Pure. */
import type { AgendaItem } from '../agenda/agenda-item';
import type { DoneItem } from '../agenda/load';
import type { Day } from '../day';
import type { Lead } from '../lead';
import { hasBegun, type Moment } from '../steps/appointments';
import type { DayList } from './day-list';

interface KeptItem extends Omit<AgendaItem, 'lead'> {
	readonly leadId: string;
}

export interface KeptList extends Omit<DayList, 'todo' | 'another' | 'doneToday' | 'today'> {
	readonly day: Day;
	readonly todo: readonly KeptItem[];
	readonly another: readonly KeptItem[];
	readonly doneToday: readonly { readonly leadId: string; readonly touchId: string }[];
	/** The hours of appointments that are to be confirmed: the list holds until the first of them. */
	readonly holdsUntil: readonly Hour[];
	/** The time zone in which the list was worked out. */
	readonly zone: string;
	/** The ids of the leads that these rows and their sentences name. */
	readonly leadIds: readonly string[];
}

type Hour = Parameters<typeof hasBegun>[0];

/** The most rows of one part that are kept: about a screen. Laying out more would delay the first. */
const MOST_KEPT = 12;

/**
 * Returns what is kept of a list.
 * @param zone the user's time zone
 * @param hours those of the appointments that are to be confirmed, on whatever lead
 */
export function keptList(
	{ today: day, todo, another, doneToday, ...figures }: DayList,
	zone: string,
	hours: readonly Hour[]
): KeptList {
	const parts = [todo, another, doneToday] as const;
	const [first, others, done] = [cut(todo), cut(another), cut(doneToday)];
	return {
		...figures,
		day,
		zone,
		holdsUntil: hours.map(({ on, at, zone: named }) => ({ on, at, zone: named })),
		todo: first.map(keptItem),
		another: others.map(keptItem),
		doneToday: done.map(({ lead, touch }) => ({ leadId: lead.id, touchId: touch.id })),
		isWhole: parts.every(({ length }) => length <= MOST_KEPT),
		leadIds: [...new Set([...[...first, ...others].flatMap(namedIn), ...done.map(({ lead }) => lead.id)])]
	};
}

function cut<T>(items: readonly T[]): readonly T[] {
	return items.slice(0, MOST_KEPT);
}

function keptItem({ lead, ...item }: AgendaItem): KeptItem {
	return { ...item, leadId: lead.id };
}

function namedIn({ lead, step }: AgendaItem): string[] {
	return [lead.id, ...(step.facts.otherLeadId ? [step.facts.otherLeadId] : [])];
}

/** Returns true if the list is of this day, and nothing has begun since that would change it. */
export function holdsAt({ day, zone, holdsUntil }: KeptList, now: Moment): boolean {
	return day === now.day && zone === now.zone && !holdsUntil.some((hour) => hasBegun(hour, now));
}

/** Returns a kept list with its leads; null where one of them, or a touch of theirs, is not there. */
export function listWith(kept: KeptList, leads: ReadonlyMap<string, Lead>): DayList | null {
	const { day, todo, another, doneToday, leadIds: _ids, zone: _zone, holdsUntil: _until, ...figures } = kept;
	const item = ({ leadId, ...rest }: KeptItem): AgendaItem[] => {
		const lead = leads.get(leadId);
		return lead ? [{ lead, ...rest }] : [];
	};
	const done = ({ leadId, touchId }: { leadId: string; touchId: string }): DoneItem[] => {
		const lead = leads.get(leadId);
		const touch = lead?.touches.find(({ id }) => id === touchId);
		return lead && touch ? [{ lead, touch }] : [];
	};
	const list = {
		...figures,
		today: day,
		todo: todo.flatMap(item),
		another: another.flatMap(item),
		doneToday: doneToday.flatMap(done)
	};
	const isThere =
		list.todo.length === todo.length &&
		list.another.length === another.length &&
		list.doneToday.length === doneToday.length;
	return isThere ? list : null;
}
