/** Tells which cells of a row say a day, or something in its place, of which nothing was made. */
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import type { RowLink } from '../connected-sheet';
import { RowView, readingContext } from '../reading/row-view';
import type { Field, SheetReading } from '../sheet';
import { saysNothing } from '../values/dates';
import { factsOfRow } from './facts';

/** The fields whose day is that of an event. */
const EVENT_DAYS: readonly Field[] = [
	'appliedOn',
	'respondedOn',
	'statusOn',
	'offerOn',
	'rejectedOn',
	'interviewOn'
];

/**
 * Returns the columns of a lead's row that are meant to date an event, are filled, and date nothing: an impossible day, one that
 * something else speaks against, one that ought to have come and lies ahead, or no day at all.
 * @param importedOn the day on which the sheet first came in
 */
export function refusedDays(reading: SheetReading, { row, kind, on }: RowLink, importedOn: Day): number[] {
	const view = readingContext(reading);
	const facts = factsOfRow(view, row, on ?? importedOn, (key) => key, kind);
	if (facts?.kind !== 'lead') return [];
	const used = daysOf(facts.lead);
	const cells = new RowView(view, row);
	return EVENT_DAYS.flatMap((field) => {
		const days = cells.days(field);
		const isUsed = (column: number) => days.some((each) => each.column === column && used.has(each.day));
		return cells.columns(field).filter((column) => !saysNothing(cells.at(column)) && !isUsed(column));
	});
}

/** The days that a lead names. */
function daysOf({ touches, ended, ownStep, addedOn }: Lead): ReadonlySet<Day | undefined> {
	const dated = [...touches, ended, ownStep].filter((event) => event && !event.undated);
	return new Set([addedOn, ...dated.map((event) => event?.on), ...touches.map(({ promise }) => promise?.on)]);
}
