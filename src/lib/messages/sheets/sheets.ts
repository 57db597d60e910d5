/**
 * Names the fields, encodings and separators of spreadsheets, counts what they hold, and writes the
 * sentences of imports and exports.
 */
import { formatDay, type Day } from '../../domain/day';
import { figures, ownEnglish } from '../../domain/locale';
import { english } from '../common/english';
import type {
	Column,
	DateOrder,
	DateOrderFound,
	DateTurn,
	Encoding,
	Field,
	SheetProblem,
	StatusWord
} from '../../sheet/sheet';
import type { StageColumn } from '../../sheet/columns/stage-columns';

export type {
	Column,
	DateOrder,
	DateOrderFound,
	DateTurn,
	Encoding,
	Field,
	SheetProblem,
	StageColumn,
	StatusWord
};

export const FIELD_WORDS: Readonly<Record<Field, string>> = {
	organisation: 'Company',
	role: 'Role',
	status: 'Status',
	appliedOn: 'Applied on',
	followUpOn: 'Followed up on',
	interviewOn: 'Interview date',
	respondedOn: 'They replied on',
	statusOn: 'Status date',
	offerOn: 'Offer date',
	rejectedOn: 'Rejected on',
	lastContactOn: 'Last contact',
	nextStepOn: 'Next step date',
	nextStep: 'Next step',
	deadlineOn: 'Apply by',
	addedOn: 'Added on',
	personName: 'Contact',
	personFirstName: 'Contact’s first name',
	personLastName: 'Contact’s last name',
	personTitle: 'Contact’s title',
	personEmail: 'Contact’s email',
	personPhone: 'Contact’s phone',
	personUrl: 'Contact’s profile',
	recruiter: 'Recruiter',
	channel: 'Contact method',
	url: 'Job link',
	location: 'Location',
	salary: 'Salary',
	source: 'Source',
	priority: 'Priority',
	get resume() {
		return english('Résumé', 'CV');
	},
	letter: 'Cover letter',
	reference: 'Job ID',
	detail: 'Other detail',
	notes: 'Notes',
	id: 'ID'
};

/** Groups the fields for the select "Meaning of …". */
export const FIELD_GROUPS: readonly { readonly label: string; readonly fields: readonly Field[] }[] = [
	{ label: 'Job', fields: ['organisation', 'role', 'status', 'url', 'location', 'salary', 'source'] },
	{
		label: 'Dates',
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
		label: 'Contact',
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
	{
		label: 'Other',
		fields: ['nextStep', 'notes', 'priority', 'resume', 'letter', 'reference', 'detail', 'id']
	}
];

/** Names an encoding: "UTF-8", "UTF-16LE", "Windows-1252". */
export function encodingName(encoding: Encoding): string {
	return encoding.replace(/^utf|^w|[lb]e$/g, (part) => part.toUpperCase());
}

/** Names the separators that the user can choose. */
export const DELIMITER_WORDS: Readonly<Record<string, string>> = {
	',': 'Comma',
	';': 'Semicolon',
	'\t': 'Tab',
	'|': 'Vertical bar'
};

export function delimiterWord(delimiter: string): string {
	return DELIMITER_WORDS[delimiter] ?? delimiter;
}

export const DATE_ORDER_WORDS: Readonly<Record<DateOrder, string>> = {
	dmy: 'Day/month/year',
	mdy: 'Month/day/year'
};

/**
 * Returns a cell's date in words when the cell has only digits and does not begin with the year,
 * otherwise null.
 */
export function dayUnderstood(text: string, day: Day | undefined): string | null {
	if (day === undefined || /^\s*\d{4}|\p{L}{3}/u.test(text)) return null;
	return formatDay(day, 'day of year');
}

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

/** Lists texts: "A, B and C". */
export function listed(parts: readonly string[]): string {
	return new Intl.ListFormat(ownEnglish(), { type: 'conjunction' }).format(parts);
}

/** Puts a text of the user's in quotation marks. */
export function quoted(text: string): string {
	return `“${text}”`;
}

/** Labels the button of an import: "Import 3 jobs", "Import 3 jobs and connect 4 rows". */
export function importLabel(leads: number, contacts: number, connected: number): string {
	const rows = countNoun(connected, 'row');
	if (leads + contacts + connected === 0) return 'Import';
	if (connected === 0) return `Import ${jobsAndContacts(leads, contacts)}`;
	if (leads + contacts === 0) return `Import and connect ${rows}`;
	return `Import ${jobsAndContacts(leads, contacts)} and connect ${rows}`;
}

/**
 * Says what an import will do, one sentence for each thing: "61 jobs will be imported."
 * @param skipped the rows that name no company, role or person
 * @param connected the rows that are connected with jobs that are present
 */
export function importEffect(leads: number, contacts: number, skipped: number, connected = 0): string {
	if (leads + contacts + connected === 0) return 'Nothing to import: no row names a company, role or person.';
	const sentences = [
		leads + contacts > 0 && `${jobsAndContacts(leads, contacts)} will be imported.`,
		connected > 0 && `${countNoun(connected, 'row')} will be connected to jobs you have.`,
		contacts > 0 && 'Contacts get no follow-ups until you turn them into leads.',
		skipped > 0 && `${countNoun(skipped, 'row')} without a company, role or person will be skipped.`
	];
	return sentences.filter((sentence) => sentence !== false).join(' ');
}

const NAMED_COLUMNS = 12;

/** Lists the columns without a meaning: "Not used, but kept: “Vibe” and “Snack”." Returns null when there are none. */
export function unusedColumnsNotice(labels: readonly string[]): string | null {
	if (labels.length === 0) return null;
	const named = labels.slice(0, NAMED_COLUMNS).map(quoted);
	if (labels.length > NAMED_COLUMNS) named.push(`${figures(labels.length - NAMED_COLUMNS)} more`);
	return `Not used, but kept: ${listed(named)}.`;
}

/** Names the columns without a meaning from which the status was read, or returns null. */
export function stageSource(
	columns: readonly Pick<Column, 'index' | 'label'>[],
	stageColumns: readonly StageColumn[]
): string | null {
	const labelled = (test: (column: StageColumn) => boolean) => {
		const wanted = new Set(stageColumns.filter(test).map(({ index }) => index));
		return columns.filter(({ index }) => wanted.has(index)).map(({ label }) => quoted(label));
	};
	const ticked = labelled(({ stage }) => stage !== null);
	if (ticked.length > 0) return `There’s no status column, so the status comes from ${listed(ticked)}.`;
	const verdicts = labelled(({ stage }) => stage === null);
	if (verdicts.length === 0) return null;
	return verdicts.length === 1
		? `If ${verdicts[0]} says a job is over, it’s over, whatever its status.`
		: `If ${listed(verdicts)} say a job is over, it’s over, whatever its status.`;
}

/**
 * Counts the rows that match existing leads: "43 of these 45 rows look like jobs you already have."
 * Returns null when none does.
 */
export function existingJobsNotice(known: number, rows: number): string | null {
	if (known === 0) return null;
	if (known < rows)
		return known === 1
			? `1 of these ${figures(rows)} rows looks like a job you already have.`
			: `${figures(known)} of these ${figures(rows)} rows look like jobs you already have.`;
	return rows === 1
		? 'This row looks like a job you already have.'
		: `All ${figures(rows)} rows look like jobs you already have.`;
}

/** Sums up what an export wrote or would write. */
export function exportSummary(cells: number, rows: number, newRows: number, removedRows: number): string {
	const parts: string[] = [];
	if (cells > 0) parts.push(`${countNoun(cells, 'cell')} changed in ${countNoun(rows, 'row')}`);
	if (newRows > 0) parts.push(`${countNoun(newRows, 'new row')} at the end`);
	if (removedRows > 0) parts.push(`${countNoun(removedRows, 'row')} removed`);
	if (parts.length === 0) return 'No changes. You get the same file back.';
	return `${parts.join(', ')}. Everything else stays exactly as it was.`;
}

/** Formats a file size: "12 KB", "3.4 MB". */
function fileSize(bytes: number): string {
	if (bytes < 1000) return countNoun(bytes, 'byte');
	if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
	return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Describes the running stage of an import: "Reading applications.csv (12 MB)". */
export function readingStatus(
	stage: 'reading' | 'understanding' | 'planning' | 'storing',
	name: string,
	bytes: number
): string {
	if (stage === 'storing') return `Saving ${name}`;
	return `${stage === 'reading' ? 'Reading' : 'Preparing'} ${name} (${fileSize(bytes)})`;
}

/** Says that a file is compared with what is stored. */
export function comparingStatus(name: string): string {
	return `Comparing ${name} with Tactful`;
}

/** Describes progress: "8,000 of 20,000", or "40%" when only a share is known. */
export function progressWords({ done, of }: { readonly done: number; readonly of: number }): string {
	return of > 1 ? `${figures(done)} of ${figures(of)}` : `${Math.floor((100 * done) / of)}%`;
}
