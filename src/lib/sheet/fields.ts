/**
 * Encodings and delimiters of a sheet, and the meanings that its columns can have (docs/spreadsheets.md, "Fields that
 * a column can mean").
 */

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The order of day and month in '03/04/2026'. A date that begins with the year needs none. */
export type DateOrder = 'dmy' | 'mdy';

/** A change of the date order within a sheet: from a record on, dates have the other order. */
export interface DateTurn {
	/** The 0-based record. */
	readonly row: number;
	/** The order from that record on. */
	readonly order: DateOrder;
}

/** The fields of people. */
export const PERSON_FIELDS = [
	'personName',
	'personFirstName',
	'personLastName',
	'personTitle',
	'personEmail',
	'personPhone',
	'personUrl'
] as const;

export const FIELDS = [
	'organisation',
	'role',
	'status',
	'appliedOn',
	'followUpOn',
	'interviewOn',
	'respondedOn',
	'statusOn',
	'offerOn',
	'rejectedOn',
	'lastContactOn',
	'nextStepOn',
	'nextStep',
	'deadlineOn',
	'addedOn',
	...PERSON_FIELDS,
	'recruiter',
	'channel',
	'url',
	'location',
	'salary',
	'source',
	'priority',
	'resume',
	'letter',
	'reference',
	'detail',
	'notes',
	'id'
] as const;
/** The meaning of a column: the field of a lead, person or touch that its cells hold. */
export type Field = (typeof FIELDS)[number];

/** Fields that several columns of one sheet may have. A sheet has one column at most for any other field. */
export const REPEATABLE: ReadonlySet<Field> = new Set<Field>([
	'followUpOn',
	'interviewOn',
	'nextStepOn',
	...PERSON_FIELDS,
	'detail',
	'notes'
]);

/** Fields whose cells are days. */
export const DAY_FIELDS: ReadonlySet<Field> = new Set<Field>([
	'addedOn',
	'appliedOn',
	'respondedOn',
	'statusOn',
	'offerOn',
	'rejectedOn',
	'deadlineOn',
	'followUpOn',
	'interviewOn',
	'lastContactOn',
	'nextStepOn'
]);

/** Fields whose days tell of something that has happened, so they never lie ahead. */
export const PAST_FIELDS: ReadonlySet<Field> = new Set<Field>([
	'addedOn',
	'appliedOn',
	'respondedOn',
	'statusOn',
	'offerOn',
	'rejectedOn',
	'lastContactOn'
]);

/** A column of a sheet. It is identified by position, since headers may repeat, be empty, or be called `__proto__`. */
export interface Column {
	readonly index: number;
	/** The header's text, '' where there is none. */
	readonly header: string;
	/** The name shown on the page, unique within the sheet: 'Notes (2)', 'column 4'. */
	readonly label: string;
	readonly meaning: Field | null;
	/** The source of the meaning: the header, the cells, or the user's choice. */
	readonly evidence: 'header' | 'cells' | 'chosen' | null;
	/** The reading that comes close to the meaning, null where the column may as well have none; absent where it is clear. */
	readonly rival?: Field | null;
	/** The meaning that was found, where the user chose this one or gave that meaning to another column. */
	readonly found?: Pick<Column, 'meaning' | 'evidence' | 'rival'>;
	/** An example of how the column writes its days, where it has any. */
	readonly format?: string;
}

/** The two columns of an event log, by position: each row is an event of a job. Neither is a fact of the lead, so both have no meaning. */
export interface EventLog {
	readonly day: number;
	readonly action: number;
}

/** Returns the names of the columns that are facts of the lead by their own name, by position. */
export function detailNames(columns: readonly Column[]): ReadonlyMap<number, string> {
	return new Map(
		columns.flatMap(({ index, meaning, label }) => (meaning === 'detail' ? [[index, label]] : []))
	);
}

/** Returns how many people a row of the sheet has columns for. */
export function personPlaces(columns: ReadonlyMap<Field, readonly number[]>): number {
	return Math.max(0, ...PERSON_FIELDS.map((field) => columns.get(field)?.length ?? 0));
}

/** The kind of entries that the user says a table holds in which nothing was recognised. */
export type TakenAs = 'jobs' | 'contacts';
