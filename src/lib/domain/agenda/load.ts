/** Limits a day's list to the load: the first group is shown whole, the others up to the load. Estimates when the rest is done. */
import { BusinessCalendar } from '../cadence/calendar';
import type { Settings } from '../cadence/policy';
import { addDays, type Day } from '../day';
import type { Lead } from '../lead';
import type { Touch } from '../touch';
import type { AgendaItem } from './agenda-item';

/** People to find take an hour each: more than two a day are not found. */
const PEOPLE_TO_FIND = 2;

export interface DoneItem {
	readonly lead: Lead;
	readonly touch: Touch;
}

interface Share {
	readonly todo: readonly AgendaItem[];
	readonly waiting: readonly AgendaItem[];
	/** The number of steps for which the day's load has room left. */
	readonly room: number;
}

/** Shares what is due, in its order, among what is listed and what waits. */
export function share(due: readonly AgendaItem[], done: readonly DoneItem[], { dayLoad }: Settings): Share {
	const [todo, waiting]: [AgendaItem[], AgendaItem[]] = [[], []];
	let room = Math.max(0, dayLoad - othersDone(done));
	let people = PEOPLE_TO_FIND;
	for (const item of due) {
		const isPerson = isPersonToFind(item);
		if (item.group === 'first') todo.push(item);
		else if (room === 0 || (isPerson && people === 0)) waiting.push(item);
		else {
			todo.push(item);
			room -= 1;
			if (isPerson) people -= 1;
		}
	}
	return { todo, waiting, room };
}

function isPersonToFind({ group, step }: AgendaItem): boolean {
	return group === 'cadence' && step.rule === 'find-a-person';
}

const FIRST_KINDS: ReadonlySet<Touch['kind']> = new Set(['reply', 'thank-you', 'debrief', 'offer']);

/** Returns how many leads had another cadence step done today, as far as the kind of the touch tells. */
function othersDone(done: readonly DoneItem[]): number {
	return new Set(done.filter(({ touch }) => !FIRST_KINDS.has(touch.kind)).map(({ lead }) => lead.id)).size;
}

export interface BacklogPace {
	readonly perDay: number;
	/** The business day on which the last of what waits is done at this pace; null: nothing waits, or nothing is done in a day. */
	readonly until: Day | null;
	/** People to find hold it up: it takes longer than the load alone says. */
	readonly isHeldUp: boolean;
}

/** Returns when the waiting items will be done, at one day's load a day. */
export function backlogPace(waiting: readonly AgendaItem[], settings: Settings, today: Day): BacklogPace {
	const perDay = settings.dayLoad;
	const byLoad = Math.ceil(waiting.length / perDay);
	const byPeople = Math.ceil(waiting.filter(isPersonToFind).length / Math.min(PEOPLE_TO_FIND, perDay));
	const isWorkedOff = waiting.length > 0 && perDay > 0;
	return {
		perDay,
		until: isWorkedOff ? new BusinessCalendar(settings).after(today, Math.max(byLoad, byPeople)) : null,
		isHeldUp: isWorkedOff && byPeople > byLoad
	};
}

/**
 * Returns how many steps would be listed on each of the days to come, where nothing is done until then.
 * @param due all that is due today
 * @param ahead what comes later
 */
export function listedAhead(
	due: readonly AgendaItem[],
	ahead: readonly AgendaItem[],
	{ dayLoad }: Settings,
	today: Day,
	days: number
): { day: Day; count: number }[] {
	const comingByDay = new Map<Day, AgendaItem[]>();
	for (const item of ahead) {
		const coming = comingByDay.get(item.step.due);
		if (coming) coming.push(item);
		else comingByDay.set(item.step.due, [item]);
	}
	const total = { first: 0, people: 0, others: 0 };
	const add = (item: AgendaItem) => {
		total[item.group === 'first' ? 'first' : isPersonToFind(item) ? 'people' : 'others'] += 1;
	};
	due.forEach(add);
	return Array.from({ length: days }, (_, index) => {
		const day = addDays(today, index + 1);
		comingByDay.get(day)?.forEach(add);
		const others = total.others + Math.min(PEOPLE_TO_FIND, total.people);
		return { day, count: total.first + Math.min(dayLoad, others) };
	});
}
