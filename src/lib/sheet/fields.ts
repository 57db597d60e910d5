/** What a sheet is written in, and what its columns can mean (docs/spreadsheets.md, "Fields that a column can mean"). */

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** How '03/04/2026' is to be read. Dates that begin with the year need no choice. */
export type DateOrder = 'dmy' | 'mdy';

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
	'personName',
	'personFirstName',
	'personLastName',
	'personTitle',
	'personEmail',
	'personPhone',
	'personUrl',
	'recruiter',
	'channel',
	'url',
	'location',
	'salary',
	'source',
	'priority',
	'notes',
	'id'
] as const;
/** What a column can mean. */
export type Field = (typeof FIELDS)[number];

/** Fields that several columns of one sheet may have. Any other has one column at most. */
export const REPEATABLE: ReadonlySet<Field> = new Set<Field>([
	'followUpOn',
	'interviewOn',
	'nextStepOn',
	'personName',
	'personFirstName',
	'personLastName',
	'personTitle',
	'personEmail',
	'personPhone',
	'personUrl',
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

/** Days of what is over. */
export const PAST_FIELDS: ReadonlySet<Field> = new Set<Field>([
	'addedOn',
	'appliedOn',
	'respondedOn',
	'statusOn',
	'offerOn',
	'rejectedOn',
	'lastContactOn'
]);

/** One column of the sheet, by position: headers may repeat, be empty, or be called `__proto__`. */
export interface Column {
	readonly index: number;
	/** The header as it stands; '' where there is none. */
	readonly header: string;
	/** What to call it on the page, unique in the sheet: 'Notes (2)', 'column 4'. */
	readonly label: string;
	readonly meaning: Field | null;
	/** What the meaning rests on. */
	readonly evidence: 'header' | 'cells' | 'chosen' | null;
	/** How the column writes its days: an example, where it has any. */
	readonly format?: string;
}
