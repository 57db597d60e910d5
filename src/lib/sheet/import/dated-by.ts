/**
 * Whose word the day of an implied event is. The first edition of the reading dated events that no cell dates by another column's
 * day; a store that holds such leads asks here which of their days a cell of their row says.
 */
import type { Day } from '../../domain/day';
import type { Ended, Lead } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import type { ConnectedSheet, RowLink } from '../connected-sheet';
import { readStored } from '../reading/read-stored';
import { RowView, readingContext } from '../reading/row-view';
import type { ReadingContext } from '../reading/row-view';
import type { Field } from '../sheet';

/**
 * 'sheet': a cell of the row says that day for that event. 'nobody': the first edition took it from another column, or from the
 * day of the reading: the event is undated. 'user': neither, so somebody set it in the app.
 */
export type DayStands = 'sheet' | 'nobody' | 'user';

/** The cells that date what a key made, as the first edition kept them: 'touch:appliedOn', 'touch:interviewOn:5'. */
const KEY = /^touch:([a-zA-Z]+)(?::(\d+))?(?:\.\d+)?$/;

/** Fields that the first edition took a day from for an event of another column. */
const GUESSED_FROM: readonly Field[] = [
	'lastContactOn',
	'appliedOn',
	'addedOn',
	'respondedOn',
	'interviewOn',
	'followUpOn'
];

/**
 * Whether a cell of the row says the day of a touch that the row made. Takes the sheet's view, the record, the key that made the
 * touch (`RowLink.ids`), and the touch. The day of a touch that holds an agreed day is the day on which it was agreed: no cell says
 * that, whatever the cell of the agreed day says.
 */
function dayIsSaid(view: ReadingContext, row: number, key: string, { on, promise }: Touch): boolean {
	const [, name, column] = KEY.exec(key) ?? [];
	if (name === undefined || promise) return false;
	const days = new RowView(view, row).days(name as Field);
	return days.some((each) => each.day === on && (column === undefined || each.column === +column));
}

/** Whether a cell of the row says the day of an end. The first edition dated ends by the day of a response. */
function endIsSaid(view: ReadingContext, row: number, { on }: Ended): boolean {
	const cells = new RowView(view, row);
	return (['statusOn', 'respondedOn'] as const).some((field) => cells.day(field)?.day === on);
}

/** The days of what the row of a lead implied, by touch id, and of its end. Only implied events are in it. */
interface DaysOfRow {
	readonly touches: ReadonlyMap<string, DayStands>;
	readonly ended: DayStands | undefined;
}

/**
 * Opens a kept sheet once and tells, row by row, whose word the day of each implied event of its lead is. Reads only; throws as
 * `readStored` does where the kept bytes can't be read. Touches that no key of the link made (a lead of two sheets) are left out.
 */
export function daysOfRows(sheet: ConnectedSheet): (link: RowLink, lead: Lead) => DaysOfRow {
	const view = readingContext(readStored(sheet).reading);
	return (link, lead) => {
		const keys = new Map(link.ids.map(([key, id]) => [id, key]));
		const guesses = guessedDays(view, link, sheet.importedOn, lead);
		const standing = (said: boolean, on: Day) => (said ? 'sheet' : guesses.has(on) ? 'nobody' : 'user');
		const touches = lead.touches
			.filter(({ id, implied }) => implied && keys.has(id))
			.map((touch) => {
				const said = dayIsSaid(view, link.row, keys.get(touch.id)!, touch);
				return [touch.id, standing(said, touch.on)] as const;
			});
		const { ended } = lead;
		return {
			touches: new Map(touches),
			ended: ended?.implied ? standing(endIsSaid(view, link.row, ended), ended.on) : undefined
		};
	};
}

/** The days that the first edition could have taken for one that no cell said. */
function guessedDays(view: ReadingContext, { row, on }: RowLink, importedOn: Day, lead: Lead): Set<Day> {
	const cells = new RowView(view, row);
	const days = GUESSED_FROM.flatMap((field) => cells.days(field).map(({ day }) => day));
	return new Set([...days, on ?? importedOn, importedOn, lead.addedOn]);
}
