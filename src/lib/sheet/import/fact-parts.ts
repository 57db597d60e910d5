/** Types of the facts that a row gives, and functions that their builders share. */
import type { Composite, JobPart } from '../values/composite';
import type { Lead } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import { withoutLines } from '../export/note-lines';
import type { PersonParts } from '../reading/row-people';
import type { RowView } from '../reading/row-view';

/** Returns the id for the key of its origin: 'lead', 'person:0', 'touch:interviewOn:5'. */
export type IdFor = (key: string) => string;

export interface LeadFacts {
	readonly kind: 'lead';
	readonly lead: Lead;
	/** The parts of the cell that holds both the role and the organisation. */
	readonly job?: Composite<JobPart>;
	/** Ids by the key of their origin. */
	readonly made: ReadonlyMap<string, string>;
	/** The column of the day of the lead's own step, where it has one. */
	readonly ownStepColumn: number | null;
	/** Ids of touches whose day stood in a cell of their own. */
	readonly dated: ReadonlySet<string>;
	readonly people: readonly PersonParts[];
	/** The texts of the notes columns, in their order. */
	readonly notes: readonly string[];
}

export interface ContactFacts {
	readonly kind: 'contact';
	readonly contact: Contact;
	readonly made: ReadonlyMap<string, string>;
	readonly people: readonly PersonParts[];
	readonly notes: readonly string[];
}

export type RowFacts = LeadFacts | ContactFacts | null;

/** Facts about a row that was linked before and that its text does not say. */
export interface RowMemory {
	/** Tells whether the event of a key has happened, although its day lies after the day of the reading. */
	readonly happened: (key: string) => boolean;
	/** Lines that the app wrote into the notes. */
	readonly noted: readonly string[];
}

export const NO_MEMORY: RowMemory = { happened: () => false, noted: [] };

/** Returns the text of each notes column of a row, without the lines that the app wrote. */
export function notesOf(view: RowView, noted: readonly string[] = []): string[] {
	return view.columns('notes').map((column) => withoutLines(view.at(column), noted));
}

/** Separates the texts of several notes columns, which are one text in the app. */
export const NOTES_SEPARATOR = '\n\n';

/** Joins the texts of notes columns; undefined where all are empty. */
export function joinNotes(notes: readonly string[]): string | undefined {
	return notes.filter((note) => note.trim() !== '').join(NOTES_SEPARATOR) || undefined;
}

/** Removes fields without a value, so that a stored row holds only what is known. */
export function withoutAbsent<T extends object>(row: T): T {
	const known = {} as T;
	for (const key in row) if (row[key] !== undefined) known[key] = row[key];
	return known;
}
