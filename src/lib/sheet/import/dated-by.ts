/**
 * Tells where the day of an implied event comes from. The first edition of the app dated events that no cell dates by another
 * column's day; for leads of that time this finds the days that a cell of their row says.
 */
import type { Day } from '../../domain/day';
import type { Ended, Lead } from '../../domain/lead';
import type { Touch } from '../../domain/touch';
import type { ConnectedSheet, RowLink } from '../connected-sheet';
import { readStored } from '../reading/read-stored';
import { RowView, readingContext, type ReadingContext } from '../reading/row-view';
import type { Field } from '../sheet';

/**
 * The source of an event's day. 'sheet': a cell of the row says that day for that event. 'nobody': the first edition took it
 * from another column or from the day of the reading, so the event is undated. 'user': neither, so somebody set it in the
 * app.
 */
export type DaySource = 'sheet' | 'nobody' | 'user';

/** Matches the keys of events that the first edition kept: 'touch:appliedOn', 'touch:interviewOn:5'. */
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
 * Tells whether a cell of the row says the day of a touch.
 * @param key the key that made the touch (`RowLink.ids`)
 * @returns false for a touch with an agreed day: no cell says on which day it was agreed
 */
function dayIsSaid(view: ReadingContext, row: number, key: string, { on, promise }: Touch): boolean {
	const [, name, column] = KEY.exec(key) ?? [];
	if (name === undefined || promise) return false;
	const days = new RowView(view, row).days(name as Field);
	return days.some((each) => each.day === on && (column === undefined || each.column === +column));
}

/** Tells whether a cell of the row says the day of an end. The first edition dated ends by the day of a response. */
function endIsSaid(view: ReadingContext, row: number, { on }: Ended): boolean {
	const cells = new RowView(view, row);
	return (['statusOn', 'respondedOn'] as const).some((field) => cells.day(field)?.day === on);
}

/** The sources of the days of a lead's implied events: touches by id, and its end. */
interface DaysOfRow {
	readonly touches: ReadonlyMap<string, DaySource>;
	readonly ended: DaySource | undefined;
}

/**
 * Opens a kept sheet once and returns a function that gives, for a row and its lead, the source of the day of each implied
 * event. Touches that no key of the link made are left out: they come from another sheet.
 * @throws what `readStored` throws where the kept bytes can't be read
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

/** Returns the days that the first edition could have taken for an event without a cell of its own. */
function guessedDays(view: ReadingContext, { row, on }: RowLink, importedOn: Day, lead: Lead): Set<Day> {
	const cells = new RowView(view, row);
	const days = GUESSED_FROM.flatMap((field) => cells.days(field).map(({ day }) => day));
	return new Set([...days, on ?? importedOn, importedOn, lead.addedOn]);
}

/**
 * The source of an own step. 'dated': a cell of the row says its day. 'undated': the row names the step and no day. null: the
 * user entered it.
 */
export type StepSource = 'dated' | 'undated' | null;

const PLANS = ['nextStepOn', 'followUpOn', 'appliedOn'] as const;

/**
 * Opens a kept sheet once and returns a function that gives, for a row and its lead, the source of the own step.
 * @throws what `readStored` throws
 */
export function stepsOfRows(sheet: ConnectedSheet): (link: RowLink, lead: Lead) => StepSource {
	const view = readingContext(readStored(sheet).reading);
	return ({ row, on: readOn = sheet.importedOn }, { ownStep }) => {
		// A step that was set in the app since is the user's, even where the row names one.
		if (!ownStep || ownStep.setOn > readOn) return null;
		const cells = new RowView(view, row);
		if (PLANS.some((field) => cells.days(field).some(({ day }) => day === ownStep.on))) return 'dated';
		const isGuess = ownStep.on === readOn && cells.text('nextStep') === ownStep.what;
		return isGuess && ownStep.what !== undefined ? 'undated' : null;
	};
}
