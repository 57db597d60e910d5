/** Today's list as its page first shows it: the rows, what was done, and the figures beside them. Pure. */
import type { Agenda } from '../agenda';
import type { AgendaItem } from '../agenda/agenda-item';
import type { BacklogPace, DoneItem } from '../agenda/load';
import type { Day } from '../day';

/** Counts the whole list, also where only its first rows are at hand. */
interface DayCounts {
	readonly todo: number;
	/** Counts those of them that are overdue. */
	readonly late: number;
	/** Lists the touches that the user sent today. */
	readonly done: number;
}

/** Counts the steps that wait and the leads that have gone quiet, and says how long the former take. */
interface BacklogCounts extends BacklogPace {
	readonly waiting: number;
	readonly quiet: number;
}

export interface DayList {
	readonly today: Day;
	readonly counts: DayCounts;
	readonly todo: readonly AgendaItem[];
	readonly another: readonly AgendaItem[];
	readonly doneToday: readonly DoneItem[];
	/** null: nothing waits, and no lead is quiet. */
	readonly backlog: BacklogCounts | null;
	/** Some leads are those of the sample. */
	readonly hasSample: boolean;
	/** True where every row is at hand; false for a list that was kept with its first rows only. */
	readonly isWhole: boolean;
}

/** Returns what the page first shows of an agenda. */
export function dayList(agenda: Agenda, hasSample: boolean): DayList {
	const { today, todo, another, doneToday, backlog } = agenda;
	const [waiting, quiet] = [backlog.waiting.length, backlog.quiet.length];
	const { perDay, until, isHeldUp } = backlog;
	return {
		today,
		counts: {
			todo: todo.length,
			late: todo.filter(({ state }) => state === 'overdue').length,
			done: doneToday.length
		},
		todo,
		another,
		doneToday,
		backlog: waiting + quiet > 0 ? { waiting, quiet, perDay, until, isHeldUp } : null,
		hasSample,
		isWhole: true
	};
}
