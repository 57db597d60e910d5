/**
 * Names the fields, encodings and delimiters of spreadsheets, and writes the sentences of imports
 * and exports.
 */
import { formatDay, type Day } from '../../domain/day';
import { figures } from '../../domain/locale';
import type { Stage } from '../../domain/lead';
import type {
	Column,
	DateOrder,
	DateOrderFound,
	Encoding,
	Field,
	SheetProblem,
	StatusWord
} from '../../sheet/sheet';
import type { StageColumn } from '../../sheet/columns/stage-columns';

export type { Column, DateOrder, DateOrderFound, Encoding, Field, SheetProblem, StageColumn, StatusWord };

export const FIELD_WORDS: Readonly<Record<Field, string>> = {
	organisation: 'Organisation',
	role: 'Role',
	status: 'Status',
	appliedOn: 'Applied on',
	followUpOn: 'Followed up on',
	interviewOn: 'Interview on',
	respondedOn: 'They replied on',
	statusOn: 'Status date',
	offerOn: 'Offer date',
	rejectedOn: 'Rejected on',
	lastContactOn: 'Last contact on',
	nextStepOn: 'Next step: its day',
	nextStep: 'Next step: what',
	deadlineOn: 'Apply by',
	addedOn: 'Added on',
	personName: 'Person',
	personFirstName: 'Person: first name',
	personLastName: 'Person: last name',
	personTitle: 'Person: title',
	personEmail: 'Person: e-mail',
	personPhone: 'Person: phone',
	personUrl: 'Person: profile',
	recruiter: 'Recruiter',
	channel: 'How in contact',
	url: 'Link to the job',
	location: 'Location',
	salary: 'Salary',
	source: 'Where found',
	priority: 'Priority',
	notes: 'Notes',
	id: 'Own number'
};

/** Groups the fields for the select "Meaning of …". */
export const FIELD_GROUPS: readonly { readonly label: string; readonly fields: readonly Field[] }[] = [
	{ label: 'The job', fields: ['organisation', 'role', 'status', 'url', 'location', 'salary', 'source'] },
	{
		label: 'Days',
		fields: [
			'appliedOn',
			'followUpOn',
			'interviewOn',
			'respondedOn',
			'statusOn',
			'offerOn',
			'rejectedOn',
			'lastContactOn',
			'deadlineOn',
			'addedOn',
			'nextStepOn'
		]
	},
	{
		label: 'People',
		fields: [
			'personName',
			'personFirstName',
			'personLastName',
			'personTitle',
			'personEmail',
			'personPhone',
			'personUrl',
			'recruiter',
			'channel'
		]
	},
	{ label: 'Else', fields: ['nextStep', 'notes', 'priority', 'id'] }
];

/** Names an encoding: "UTF-8", "UTF-16LE", "Windows-1252". */
export function encodingName(encoding: Encoding): string {
	return encoding.replace(/^utf|^w|[lb]e$/g, (part) => part.toUpperCase());
}

/** Names the delimiters that the user can choose. */
export const DELIMITER_WORDS: Readonly<Record<string, string>> = {
	',': 'comma',
	';': 'semicolon',
	'\t': 'tab',
	'|': 'bar'
};

export function delimiterWord(delimiter: string): string {
	return DELIMITER_WORDS[delimiter] ?? delimiter;
}

export const DATE_ORDER_WORDS: Readonly<Record<DateOrder, string>> = {
	dmy: 'day/month/year',
	mdy: 'month/day/year'
};

/** Names the possible meanings of a status word, in one or two words each. */
export const STAGE_CHOICES: Readonly<Record<Stage, string>> = {
	saved: 'saved, not applied yet',
	applied: 'applied, or contacted them',
	talking: 'talking with them',
	interview: 'interview',
	offer: 'offer',
	accepted: 'accepted',
	rejected: 'they said no',
	withdrawn: 'withdrawn',
	silent: 'no answer so far'
};

/**
 * Returns a cell's date in words when the cell has only digits and does not begin with the year,
 * otherwise null.
 */
export function dayUnderstood(text: string, day: Day | undefined): string | null {
	if (day === undefined || /^\s*\d{4}|\p{L}{3}/u.test(text)) return null;
	return formatDay(day, 'day of year');
}

/** Warns about .ods files before an import and before an export. */
export const ODS_WARNING =
	'An .ods is only read here: once something changed, this sheet goes back as a new Excel workbook (.xlsx), without the others and without its colours and formulas. Unchanged, it goes back as it came.';

export { figures };

/** Counts things: "1 row", "3 rows", "1,200 rows". */
export function countNoun(count: number, one: string, many = `${one}s`): string {
	return `${figures(count)} ${count === 1 ? one : many}`;
}

/** Counts leads and contacts: "43 jobs", "12 contacts", "43 jobs and 2 contacts", "0 jobs". */
export function jobsAndContacts(leads: number, contacts: number): string {
	const parts: string[] = [];
	if (leads > 0 || contacts === 0) parts.push(countNoun(leads, 'job'));
	if (contacts > 0) parts.push(countNoun(contacts, 'contact'));
	return parts.join(' and ');
}

/** Labels the button of an import: "Import 3 jobs", "Import 3 jobs and connect 4 rows". */
export function importLabel(leads: number, contacts: number, connected: number): string {
	if (connected === 0) return `Import ${jobsAndContacts(leads, contacts)}`;
	const what = leads + contacts === 0 ? 'the sheet' : jobsAndContacts(leads, contacts);
	return `Import ${what} and connect ${countNoun(connected, 'row')}`;
}

/** Says what the import would do. */
export function importEffect(leads: number, contacts: number, skipped: number, connected = 0): string {
	if (leads + contacts + connected === 0)
		return 'There is nothing to import: no row names an organisation, a role or a person.';
	const coming =
		leads + contacts > 0
			? `${jobsAndContacts(leads, contacts)} will be imported.`
			: 'No new job is imported.';
	const come =
		connected > 0
			? `${coming} ${countNoun(connected, 'row')} ${connected === 1 ? 'is' : 'are'} connected with what you have.`
			: coming;
	const people =
		contacts > 0
			? ' A contact is kept beside the leads, makes no steps, and becomes a lead when you say so.'
			: '';
	const left =
		skipped > 0
			? ` ${countNoun(skipped, 'row')} without a name of any kind ${skipped === 1 ? 'is' : 'are'} skipped.`
			: '';
	return `${come}${people}${left} Your file is kept as it is, every column of it, and can be had back with only your changes.`;
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const NAMED_COLUMNS = 12;

/**
 * Lists the columns without a meaning: "Kept, not used: Vibe and Snack." Returns null when there
 * are none.
 */
export function unusedColumnsNotice(labels: readonly string[]): string | null {
	if (labels.length === 0) return null;
	const named = labels.slice(0, NAMED_COLUMNS).map((label) => `“${label}”`);
	if (labels.length > NAMED_COLUMNS) named.push(`${labels.length - NAMED_COLUMNS} more`);
	return `Kept in the file and shown on its lead, but not used: ${labels.length === 1 ? 'the column' : 'the columns'} ${LIST.format(named)}.`;
}

/** Names the columns without a meaning from which the stage was read, or returns null. */
export function stageSource(
	columns: readonly Pick<Column, 'index' | 'label'>[],
	stageColumns: readonly StageColumn[]
): string | null {
	const labelled = (test: (column: StageColumn) => boolean) => {
		const wanted = new Set(stageColumns.filter(test).map(({ index }) => index));
		return columns.filter(({ index }) => wanted.has(index)).map(({ label }) => `“${label}”`);
	};
	const ticked = labelled(({ stage }) => stage !== null);
	if (ticked.length > 0)
		return `No column holds a status: how far each one came is read from ${LIST.format(ticked)}.`;
	const verdicts = labelled(({ stage }) => stage === null);
	return verdicts.length > 0
		? `Where ${LIST.format(verdicts)} says that it is over, it is over, whatever the status says.`
		: null;
}

/**
 * Counts the rows that match existing leads: "43 of these 45 rows look like jobs you already have."
 * Returns null when none does.
 */
export function existingJobsNotice(known: number, rows: number): string | null {
	if (known === 0) return null;
	if (known < rows) return `${known} of these ${rows} rows look like jobs you already have.`;
	return rows === 1
		? 'This row looks like a job you already have.'
		: `All ${rows} rows look like jobs you already have.`;
}

/** Sums up what an export wrote or would write. */
export function exportSummary(cells: number, rows: number, newRows: number, removedRows: number): string {
	const parts: string[] = [];
	if (cells > 0)
		parts.push(
			`${countNoun(cells, 'cell')} in ${countNoun(rows, 'row')} ${cells === 1 ? 'differs' : 'differ'}`
		);
	if (newRows > 0) parts.push(`${countNoun(newRows, 'new row')} at the end`);
	if (removedRows > 0) parts.push(`${countNoun(removedRows, 'row')} taken out`);
	if (parts.length === 0) return 'Nothing has changed: the file is byte for byte as you last had it.';
	return `${parts.join(', ')}. Everything else is byte for byte as it came.`;
}

/** Formats a file size: "12 KB", "3.4 MB". */
function fileSize(bytes: number): string {
	if (bytes < 1000) return countNoun(bytes, 'byte');
	if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const STAGE_WORDS = {
	reading: 'Reading',
	understanding: 'Understanding',
	planning: 'Making leads of',
	storing: 'Storing what is in'
} as const;

/** Describes the running stage of an import: "Reading applications.csv (12 MB)". */
export function readingStatus(stage: keyof typeof STAGE_WORDS, name: string, bytes: number): string {
	const size = stage === 'storing' ? '' : ` (${fileSize(bytes)})`;
	return `${STAGE_WORDS[stage]} ${name}${size}`;
}

/** Describes progress: "8,000 of 20,000", or "40%" when only a share is known. */
export function progressWords({ done, of }: { readonly done: number; readonly of: number }): string {
	return of > 1 ? `${figures(done)} of ${figures(of)}` : `${Math.floor((100 * done) / of)}%`;
}
