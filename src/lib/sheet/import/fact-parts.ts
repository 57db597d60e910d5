/** The shapes of what a row makes, and what its makers share. */
import type { Composite, JobPart } from '../values/composite';
import type { Lead } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import { withoutLines } from '../export/note-lines';
import type { PersonParts } from '../reading/row-people';
import type { RowView } from '../reading/row-view';

/** Gives the id for what made it: 'lead', 'person:0', 'touch:interviewOn:5'. */
export type IdFor = (key: string) => string;

export interface LeadFacts {
	readonly kind: 'lead';
	readonly lead: Lead;
	/** How the cell is made that holds both the role and the organisation. */
	readonly job?: Composite<JobPart>;
	/** Ids by what made them. */
	readonly made: ReadonlyMap<string, string>;
	/** The column that the lead's own step came from, where it was a day's. */
	readonly ownStepColumn: number | null;
	/** Ids of touches whose day stood in a cell of their own. */
	readonly dated: ReadonlySet<string>;
	readonly people: readonly PersonParts[];
	/** What each notes column says, in their order. */
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

/** What is remembered of a row beside its text. */
export interface RowMemory {
	/** Whether what a key made has happened, though its day lies ahead of the day that the row is read as of. */
	readonly happened: (key: string) => boolean;
	/** Lines that the app wrote among the notes. */
	readonly noted: readonly string[];
}

export const NO_MEMORY: RowMemory = { happened: () => false, noted: [] };

/** What each notes column of a row says; lines that the app wrote are left out. */
export function notesOf(view: RowView, noted: readonly string[] = []): string[] {
	return view.columns('notes').map((column) => withoutLines(view.at(column), noted));
}

/** Several notes columns are one text in the app; between them stands a blank line. */
export const NOTES_SEPARATOR = '\n\n';

/** Notes columns as one text; undefined where they say nothing. */
export function joinNotes(notes: readonly string[]): string | undefined {
	return notes.filter((note) => note.trim() !== '').join(NOTES_SEPARATOR) || undefined;
}

/** Fields without a value are left out, so that a row in the database says only what is known. */
export function withoutAbsent<T extends object>(row: T): T {
	const known = {} as T;
	for (const key in row) if (row[key] !== undefined) known[key] = row[key];
	return known;
}
