/** Gives the columns of a table that was not recognised the meanings by which its rows are what the user says: jobs, or contacts. */
import { NO_MEANING, type ColumnMeaning } from '../columns/column-candidate';
import { isBlank, valueAt, widthOf, type Cells } from '../csv/cells';
import { parseDate, saysNothing } from '../values/dates';
import type { Field, TakenAs } from '../fields';

const NAMES: readonly Field[] = ['personName', 'personFirstName', 'personLastName'];
/** A contact has none of these: a row with one of them is a job. */
const OF_JOBS: readonly Field[] = ['role', 'status', 'appliedOn'];
const LONGEST_NAME = 60;

/**
 * Returns the meanings with those that the kind needs: a company and a role, or a name. They are found by their cells, so the
 * page asks about them. Takes the texts of each column.
 */
export function takenAs(
	columns: readonly ColumnMeaning[],
	samples: readonly (readonly string[])[],
	as: TakenAs
): ColumnMeaning[] {
	const next = columns.map((column) => (as === 'contacts' ? ofContact(column, columns) : column));
	const has = (fields: readonly Field[]) => next.some(({ meaning }) => meaning && fields.includes(meaning));
	const name = (field: Field) => {
		const found = likeliest(next, samples, field === 'personName');
		if (found !== -1) next[found] = { meaning: field, evidence: 'cells' };
	};
	if (as === 'contacts' && !has(NAMES)) {
		// Cells that look like companies may be people.
		const guessed = next.findIndex(
			({ meaning, evidence }) => meaning === 'organisation' && evidence === 'cells'
		);
		if (guessed !== -1) next[guessed] = NO_MEANING;
		name('personName');
		if (guessed !== -1) name('organisation');
	}
	if (as === 'jobs' && !has(['organisation'])) name('organisation');
	// A person beside a company alone would be a contact.
	if (as === 'jobs' && has(NAMES) && !has(OF_JOBS)) name('role');
	return next;
}

function ofContact(column: ColumnMeaning, columns: readonly ColumnMeaning[]): ColumnMeaning {
	const { meaning, evidence } = column;
	if (!meaning || !OF_JOBS.includes(meaning)) return column;
	const isTitled = columns.some((each) => each.meaning === 'personTitle');
	return meaning === 'role' && !isTitled ? { meaning: 'personTitle', evidence } : NO_MEANING;
}

/**
 * Returns the column without a meaning that holds the most different names; -1 where none holds any. Of people's names, those
 * of two words count twice.
 */
function likeliest(
	columns: readonly ColumnMeaning[],
	samples: readonly (readonly string[])[],
	ofPeople: boolean
): number {
	const counts = columns.map(({ meaning }, at) => {
		const names = meaning === null ? [...new Set((samples[at] ?? []).filter(isName))] : [];
		const full = ofPeople ? names.filter((each) => each.trim().includes(' ')) : [];
		return names.length + full.length;
	});
	const most = Math.max(...counts);
	return most === 0 ? -1 : counts.indexOf(most);
}

function isName(text: string): boolean {
	const isText = text.length <= LONGEST_NAME && /\p{L}/u.test(text) && !saysNothing(text);
	return isText && !/^(?:https?:|www\.)|@/i.test(text) && parseDate(text).kind === 'text';
}

/** Returns the first filled record where it holds two or more words and no value, so that it can be the header; else null. */
export function firstTerms(cells: Cells): number | null {
	let row = 0;
	while (row < cells.rowCount && isBlank(cells, row)) row++;
	if (row >= cells.rowCount - 1) return null;
	const texts = Array.from({ length: widthOf(cells, row) }, (_, column) =>
		valueAt(cells, row, column).trim()
	);
	const filled = texts.filter((text) => text !== '');
	const areTerms = filled.every((text) => isName(text) && !/\d/.test(text));
	return filled.length >= 2 && areTerms ? row : null;
}
