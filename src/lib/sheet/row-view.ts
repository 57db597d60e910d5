/** One row of a sheet, asked by field. Text is made well formed here, once, and is otherwise as it came. */
import type { Day, Time } from '../domain/day';
import type { Stage } from '../domain/lead';
import type { Person } from '../domain/person';
import type { Channel } from '../domain/touch';
import { valueAt } from './cells';
import type { Cells } from './cells';
import { channelOf } from './channels';
import { furtherAddresses, isEmptyFor, isNobodys, partOf } from './cell-parts';
import { jobApart, personApart } from './composite';
import type { Composite, JobPart, PersonPart } from './composite';
import { DateLooks } from './date-order';
import type { DayRead } from './dates';
import { headerTells } from './header-tells';
import type { HeaderTells } from './header-tells';
import { HAPPENED, REPEATABLE } from './sheet';
import type { Column, DateOrder, Field, PassedPlan, SheetReading } from './sheet';
import { meant, severalDays } from './several-days';
import { tickedStage, verdictOf, VERDICTS } from './stage-columns';
import type { StageColumn } from './stage-columns';

/** What rows are read with: the cells, and every choice about them. */
export interface SheetView {
	readonly cells: Cells;
	readonly columns: ReadonlyMap<Field, readonly number[]>;
	readonly order: DateOrder;
	readonly stages: ReadonlyMap<string, Stage | null>;
	readonly looks: DateLooks;
	/** How many people a row has room for. */
	readonly places: number;
	readonly stageColumns: readonly StageColumn[];
	/** What headers tell beside the meaning of their columns. */
	readonly headers: HeaderTells;
	/** What the user said of planned days that have passed, by column. */
	readonly passedPlans: ReadonlyMap<number, PassedPlan>;
}

export function columnsByField(columns: readonly Column[]): Map<Field, number[]> {
	const found = new Map<Field, number[]>();
	for (const { index, meaning } of columns) {
		if (meaning) found.set(meaning, [...(found.get(meaning) ?? []), index]);
	}
	return found;
}

/** @param looks what was seen of the sheet's days already, so that no cell is taken apart twice */
export function viewOf(
	reading: Pick<
		SheetReading,
		'cells' | 'columns' | 'dateOrder' | 'statuses' | 'stageColumns' | 'asOf' | 'passedPlans'
	>,
	looks = new DateLooks(reading.asOf)
): SheetView {
	const columns = columnsByField(reading.columns);
	return {
		cells: reading.cells,
		columns,
		order: reading.dateOrder.order,
		stages: new Map(reading.statuses.map(({ word, stage }) => [word, stage])),
		looks,
		places: personPlaces(columns),
		stageColumns: reading.stageColumns,
		headers: headerTells(reading.columns),
		passedPlans: reading.passedPlans ?? NO_PLANS
	};
}

const NO_PLANS: ReadonlyMap<number, PassedPlan> = new Map();

export interface DayAt {
	readonly column: number;
	/** Which of several days of the cell it is. */
	readonly part?: number;
	readonly day: Day;
	readonly at?: Time;
}

/** Names, addresses and numbers: spaces around them are nobody's. The rest stays as it came. */
const TRIMMED: ReadonlySet<Field> = new Set<Field>([
	'organisation',
	'role',
	'url',
	'recruiter',
	'personName',
	'personFirstName',
	'personLastName',
	'personTitle',
	'personEmail',
	'personPhone',
	'personUrl'
]);

const NO_COLUMNS: readonly number[] = [];

export class RowView {
	constructor(
		readonly sheet: SheetView,
		readonly row: number
	) {}

	columns(field: Field): readonly number[] {
		return this.sheet.columns.get(field) ?? NO_COLUMNS;
	}

	at(column: number): string {
		return valueAt(this.sheet.cells, this.row, column).toWellFormed();
	}

	/** The field's first column as it stands; '' where there is none. */
	cell(field: Field): string {
		const column = this.columns(field)[0];
		return column === undefined ? '' : this.at(column);
	}

	/** What a column says in a field's way; undefined for nothing, a dash, 'N/A', what a program left behind. */
	textAt(field: Field, column: number | undefined): string | undefined {
		if (column === undefined) return undefined;
		const whole = this.at(column);
		const part = partOf(field, whole);
		const text = part ? whole.slice(part.start, part.end) : whole;
		if (isEmptyFor(field, text)) return undefined;
		return TRIMMED.has(field) ? text.trim() : text;
	}

	/** The link of the row: its column's, else the one that stands beside a name. */
	link(): string | undefined {
		const own = this.text('url');
		if (own !== undefined) return own;
		const beside = (['organisation', 'role'] as const).map((field) => partOf(field, this.cell(field))?.link);
		return beside.find((link) => link !== undefined);
	}

	text(field: Field): string | undefined {
		return this.textAt(field, this.columns(field)[0]);
	}

	readAt(column: number): DayRead {
		return this.sheet.looks.read(this.at(column), this.sheet.order);
	}

	/** The days that stand in a field's columns, in their order. */
	days(field: Field): DayAt[] {
		const found: DayAt[] = [];
		const { looks, order } = this.sheet;
		for (const column of this.columns(field)) {
			const text = this.at(column);
			const read = looks.read(text, order, HAPPENED.has(field));
			if (read.kind === 'day') found.push({ column, day: read.day, at: meant(read.at) });
			else if (REPEATABLE.has(field))
				found.push(...severalDays(text, looks, order).map((each, part) => ({ column, part, ...each })));
		}
		return found;
	}

	day(field: Field): DayAt | undefined {
		return this.days(field)[0];
	}

	/** Role and organisation, where the sheet has one column for both. */
	job(): {
		readonly role?: string;
		readonly organisation?: string;
		readonly composite?: Composite<JobPart>;
	} {
		const [role, organisation] = [this.text('role'), this.text('organisation')];
		const found = role && this.columns('organisation').length === 0 ? jobApart(role) : null;
		return found ? { ...found.values, composite: found.composite } : { role, organisation };
	}

	/** What the status says; where it calls open what another column calls over, that one. */
	stage(): Stage | null {
		const stage = this.sheet.stages.get(this.cell('status').trim()) ?? null;
		if (stage !== null && VERDICTS.has(stage)) return stage;
		return verdictOf((column) => this.at(column), this.sheet.stageColumns) ?? stage;
	}

	/** The furthest stage that the row says yes to, in a sheet with a column per stage. */
	ticked(): Stage | null {
		return tickedStage((column) => this.at(column), this.sheet.stageColumns);
	}

	channel(): Channel | null {
		return channelOf(this.cell('channel'));
	}

	/** Whether the status says that the user never applied. */
	wasSkipped(): boolean {
		return NEVER_APPLIED.test(this.cell('status').trim());
	}

	/** Whether the sheet says that the last contact came from them. */
	theyWroteLast(): boolean {
		return this.sheet.headers.lastContactOn === 'theirs' || FROM_THEM.test(this.cell('channel'));
	}
}

/** A row that was let go before anything was sent. */
const NEVER_APPLIED =
	/^(?:skip(?:ped|ping)?|not appl(?:ying|ied)|won.?t apply|did.?n.?t apply|never applied|decided (?:not to apply|against)|ignored?|dismissed|pulad[oa]|nicht beworben|pas postul\S*)\b/i;
const FROM_THEM =
	/\b(?:inbound|incoming|received|from them|they (?:wrote|called|rang|mailed|emailed|messaged|replied))\b/i;

export function earliest<T extends { readonly day: Day }>(days: readonly T[]): T | undefined {
	return days.reduce<T | undefined>((best, each) => (best && best.day <= each.day ? best : each), undefined);
}

export function newest<T extends { readonly day: Day }>(days: readonly T[]): T | undefined {
	return days.reduce<T | undefined>((best, each) => (best && best.day >= each.day ? best : each), undefined);
}

/** A person of a row, and the two parts that the sheet writes the name in, if it does. */
export interface PersonParts {
	readonly key: string;
	/** Which of the repeated person columns: the first name and the first address are one person's. */
	readonly place: number;
	readonly person: Omit<Person, 'id'>;
	readonly first?: string;
	readonly last?: string;
	/** How the cell of the name is made, where it holds an address or a number too. */
	readonly composite?: Composite<PersonPart>;
}

const PERSON_FIELDS = [
	'personName',
	'personFirstName',
	'personLastName',
	'personTitle',
	'personEmail',
	'personPhone',
	'personUrl'
] as const;

/** How many people a row of this sheet has room for. */
export function personPlaces(columns: ReadonlyMap<Field, readonly number[]>): number {
	return Math.max(0, ...PERSON_FIELDS.map((field) => columns.get(field)?.length ?? 0));
}

/** What makes somebody of a row: a title alone is nobody. */
const NAMING_FIELDS = PERSON_FIELDS.filter((field) => field !== 'personTitle');

/** Whether a row has people, without making any. */
export function namesSomebody(view: RowView): boolean {
	return NAMING_FIELDS.some((field) =>
		view.columns(field).some((column) => {
			const text = view.textAt(field, column);
			return text !== undefined && !(text.includes('@') && isNobodys(text));
		})
	);
}

/** A name that stands alone in its cell. */
const ALONE: {
	readonly values: Partial<Record<PersonPart, string>>;
	readonly composite?: Composite<PersonPart>;
} = {
	values: {}
};

/** The people of a row. */
export function peopleOf(view: RowView): PersonParts[] {
	const found: PersonParts[] = [];
	for (let place = 0; place < view.sheet.places; place++) {
		const person = personAt(view, place);
		if (person) found.push(person);
		const column = view.columns('personEmail')[place];
		const more = column === undefined ? [] : furtherAddresses(view.at(column));
		for (const [at, email] of more.entries()) {
			if (!isNobodys(email))
				found.push({ key: `person:${place}.${at + 1}`, place: NO_PLACE, person: { name: '', email } });
		}
	}
	return found;
}

/** Of somebody who shares a cell with another: what the columns say is not theirs. */
const NO_PLACE = -1;

function personAt(view: RowView, place: number): PersonParts | null {
	const text = (field: Field) => view.textAt(field, view.columns(field)[place]);
	const [first, last] = [text('personFirstName'), text('personLastName')];
	const [own, url] = [{ email: text('personEmail'), phone: text('personPhone') }, text('personUrl')];
	const whole = text('personName');
	const { values, composite } = (whole && personApart(whole, own)) || ALONE;
	const name = composite ? (values.name ?? '') : (whole ?? [first, last].filter(Boolean).join(' '));
	const address = values.email ?? own.email;
	const email = address && isNobodys(address) ? undefined : address;
	const phone = values.phone ?? own.phone;
	if (!name && !email && !phone && !url) return null;
	const person = { name, title: values.title ?? text('personTitle'), email, phone, url };
	return { key: `person:${place}`, place, person, first, last, ...(composite && { composite }) };
}
