/** Reads one row of a sheet by field. Text is made well formed here, once, and is otherwise unchanged. */
import type { Day, Time } from '../../domain/day';
import type { Stage } from '../../domain/lead';
import type { Channel } from '../../domain/touch';
import { valueAt, type Cells } from '../csv/cells';
import { channelOf } from '../values/channels';
import { isEmptyFor, valuePart } from '../values/cell-parts';
import { splitJob, type Composite, type JobPart } from '../values/composite';
import { DateParser } from '../values/date-order';
import { datedWord } from '../values/dated-words';
import type { DayRead } from '../values/dates';
import { headerHints, type HeaderHints } from '../columns/header-hints';
import {
	detailNames,
	PAST_FIELDS,
	PERSON_FIELDS,
	personPlaces,
	REPEATABLE,
	type Column,
	type DateOrder,
	type DateTurn,
	type EventLog,
	type Field,
	type PassedPlan,
	type SheetReading
} from '../sheet';
import { FROM_THEM, NEVER_APPLIED } from './row-words';
import { readTime } from '../values/date-parts';
import { hourColumns } from './hours';
import { withoutMidnight, severalDays } from '../values/several-days';
import {
	furtherStage,
	stageBeside,
	tickedStage,
	ticksWrote,
	VERDICTS,
	type StageColumn
} from '../columns/stage-columns';
import { saysWrote } from '../columns/stages';
import { saysOnlyGoingOn } from '../status/in-context';

/** Everything needed to read a row: the cells, and every choice about them. */
export interface ReadingContext {
	readonly cells: Cells;
	readonly columns: ReadonlyMap<Field, readonly number[]>;
	readonly order: DateOrder;
	/** The place where dates change to the other order. */
	readonly turn?: DateTurn | undefined;
	readonly stages: ReadonlyMap<string, Stage | null>;
	readonly dateParser: DateParser;
	/** The number of people that a row has columns for. */
	readonly places: number;
	readonly stageColumns: readonly StageColumn[];
	/** The sheet tells of messages that the user wrote, and of no application. */
	readonly isOutreach?: boolean;
	/** Columns of hours by the column of their day. */
	readonly hours?: ReadonlyMap<number, number>;
	/** Present where each row is an event. */
	readonly log?: EventLog | undefined;
	/** Facts that headers imply beside the meaning of their columns. */
	readonly headers: HeaderHints;
	/** The names of the columns that are facts by their own name. */
	readonly details: ReadonlyMap<number, string>;
	/** The user's answers about passed planned days, by column. */
	readonly passedPlans: ReadonlyMap<number, PassedPlan>;
}

export function columnsByField(columns: readonly Column[]): Map<Field, number[]> {
	const found = new Map<Field, number[]>();
	for (const { index, meaning } of columns) {
		if (meaning) found.set(meaning, [...(found.get(meaning) ?? []), index]);
	}
	return found;
}

/**
 * Builds the context for reading rows.
 * @param dateParser a parser that already holds the sheet's parsed dates, so that no cell is parsed twice
 */
export function readingContext(
	reading: Pick<
		SheetReading,
		| 'cells'
		| 'columns'
		| 'dateOrder'
		| 'statuses'
		| 'stageColumns'
		| 'log'
		| 'asOf'
		| 'languages'
		| 'passedPlans'
	>,
	dateParser = new DateParser(reading.asOf, reading.languages)
): ReadingContext {
	const columns = columnsByField(reading.columns);
	return {
		cells: reading.cells,
		columns,
		order: reading.dateOrder.order,
		turn: reading.dateOrder.turn,
		stages: new Map(reading.statuses.map(({ word, stage }) => [word, stage])),
		dateParser,
		places: personPlaces(columns),
		stageColumns: reading.stageColumns,
		log: reading.log,
		isOutreach: isOutreach(reading.statuses),
		hours: hourColumns(reading.columns),
		headers: headerHints(reading.columns),
		details: detailNames(reading.columns),
		passedPlans: reading.passedPlans ?? NO_PLANS
	};
}

/** Tells whether some status says that the user wrote, and none that an application was sent. */
function isOutreach(statuses: SheetReading['statuses']): boolean {
	const sent = statuses.filter(({ stage }) => stage === 'applied');
	return sent.length > 0 && sent.every(({ word }) => saysWrote(word));
}

const NO_PLANS: ReadonlyMap<number, PassedPlan> = new Map();

export interface DayAt {
	readonly column: number;
	/** The index among several days of the cell. */
	readonly part?: number;
	readonly day: Day;
	readonly at?: Time;
}

/** Fields of names, addresses and numbers, whose cells are trimmed. Other text stays as it is. */
const TRIMMED: ReadonlySet<Field> = new Set<Field>([
	'organisation',
	'role',
	'url',
	'recruiter',
	...PERSON_FIELDS
]);

const NO_COLUMNS: readonly number[] = [];

export class RowView {
	constructor(
		readonly sheet: ReadingContext,
		readonly row: number
	) {}

	/** Returns the order of the dates of this row. */
	get order(): DateOrder {
		const { order, turn } = this.sheet;
		return turn && this.row >= turn.row ? turn.order : order;
	}

	columns(field: Field): readonly number[] {
		return this.sheet.columns.get(field) ?? NO_COLUMNS;
	}

	at(column: number): string {
		return valueAt(this.sheet.cells, this.row, column).toWellFormed();
	}

	/** Returns the text of the field's first column, unchanged; '' where there is none. */
	cell(field: Field): string {
		const column = this.columns(field)[0];
		return column === undefined ? '' : this.at(column);
	}

	/**
	 * Returns the value of a column for a field; undefined for an empty cell, a dash, 'N/A' or an error of a
	 * spreadsheet program.
	 */
	textAt(field: Field, column: number | undefined): string | undefined {
		if (column === undefined) return undefined;
		const whole = this.at(column);
		const part = valuePart(field, whole);
		const text = part ? whole.slice(part.start, part.end) : whole;
		if (isEmptyFor(field, text)) return undefined;
		return TRIMMED.has(field) ? text.trim() : text;
	}

	/** Returns the link of the row: from its own column, else from a cell that links a name. */
	link(): string | undefined {
		const own = this.text('url');
		if (own !== undefined) return own;
		const beside = (['organisation', 'role'] as const).map(
			(field) => valuePart(field, this.cell(field))?.link
		);
		return beside.find((link) => link !== undefined);
	}

	text(field: Field): string | undefined {
		return this.textAt(field, this.columns(field)[0]);
	}

	readAt(column: number): DayRead {
		return this.sheet.dateParser.readInColumn(this.at(column), this.order);
	}

	/** Returns the days in a field's columns, in their order. */
	days(field: Field): DayAt[] {
		const found: DayAt[] = [];
		const { order } = this;
		const { dateParser } = this.sheet;
		for (const column of this.columns(field)) {
			const text = this.at(column);
			const read = dateParser.readInColumn(text, order, PAST_FIELDS.has(field));
			if (read.kind === 'day')
				found.push({ column, day: read.day, at: withoutMidnight(read.at) ?? this.#hourOf(column) });
			else if (REPEATABLE.has(field))
				found.push(...severalDays(text, dateParser, order).map((each, part) => ({ column, part, ...each })));
		}
		return found;
	}

	/** Returns the hour that another column says for the day of this one. */
	#hourOf(column: number): Time | undefined {
		const hours = this.sheet.hours?.get(column);
		return hours === undefined ? undefined : readTime(this.at(hours));
	}

	day(field: Field): DayAt | undefined {
		return this.days(field)[0];
	}

	/** Returns role and organisation, also where the sheet has one column for both. */
	job(): {
		readonly role?: string;
		readonly organisation?: string;
		readonly composite?: Composite<JobPart>;
	} {
		const [role, organisation] = [this.text('role'), this.text('organisation')];
		const found = role && this.columns('organisation').length === 0 ? splitJob(role) : null;
		return found ? { ...found.values, composite: found.composite } : { role, organisation };
	}

	/**
	 * Returns the stage of the status. A verdict in another column ('Rejected') wins over a status that is still
	 * open.
	 */
	stage(): Stage | null {
		const stage = this.sheet.stages.get(this.cell('status').trim()) ?? null;
		// A column of its own may say that the offer was declined or accepted.
		if (stage === 'offer') return furtherStage(stage, this.ticked() ?? stage);
		if (stage !== null && VERDICTS.has(stage)) return stage;
		const beside = stageBeside((column) => this.at(column), this.sheet.stageColumns);
		if (beside === null || VERDICTS.has(beside)) return beside ?? stage;
		return stage === null || stage === 'saved' ? stage : furtherStage(stage, beside);
	}

	/** Returns the event that the row of an event log tells of; null in any other sheet, or where the row has no word. */
	event(): { readonly word: string; readonly stage: Stage | null; readonly day: Day | undefined } | null {
		const { log, stages } = this.sheet;
		const word = log ? this.at(log.action).trim() : '';
		if (!log || word === '') return null;
		const read = this.readAt(log.day);
		return { word, stage: stages.get(word) ?? null, day: read.kind === 'day' ? read.day : undefined };
	}

	/** Returns the furthest stage that is ticked, in a sheet with a column per stage. */
	ticked(): Stage | null {
		return tickedStage((column) => this.at(column), this.sheet.stageColumns);
	}

	/** Returns true where the row says that the user wrote to them, and nothing of an application. */
	saysWrote(): boolean {
		const status = this.cell('status');
		if (status.trim() !== '') return saysWrote(status);
		return ticksWrote((column) => this.at(column), this.sheet.stageColumns);
	}

	/** Returns true where the status says only that the matter is open, and no other cell tells of an answer. */
	saysOnlyGoingOn(): boolean {
		return saysOnlyGoingOn(this.cell('status'));
	}

	channel(): Channel | null {
		return channelOf(this.cell('channel'));
	}

	/** Returns the day that stands beside a status word in its cell, for sheets without a column for it. */
	statusDay(happened = true): Pick<DayAt, 'day' | 'at'> | undefined {
		const dated = this.sheet.stageColumns.filter(({ dated }) => dated).map(({ index }) => index);
		for (const column of [...this.columns('status'), ...dated]) {
			const found = datedWord(this.at(column), this.sheet.dateParser, this.order, happened);
			if (found) return found;
		}
		return undefined;
	}

	/** Tells whether the status says that the user never applied. */
	wasSkipped(): boolean {
		return NEVER_APPLIED.test(this.cell('status').trim());
	}

	/** Tells whether the sheet says that the last contact came from the employer. */
	theyWroteLast(): boolean {
		return this.sheet.headers.lastContactOn === 'theirs' || FROM_THEM.test(this.cell('channel'));
	}
}
