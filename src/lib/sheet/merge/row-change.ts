/** The edits of one row in the sheet, compared with the app's changes of its lead. */
import type { Day } from '../../domain/day';
import { same, type Patch } from '../../domain/patch';
import { rawAt, type Cells } from '../csv/cells';
import type { RowLink } from '../connected-sheet';
import type { LeadFacts, RowMemory } from '../import/fact-parts';
import { baseOf, baseOfKnown, type Base } from '../export/base';
import { withoutLines } from '../export/note-lines';
import { cellValuesOfContact, cellValuesOfLead } from '../export/cell-values';
import type { CellValues } from '../export/day-cell-values';
import { knownAfterChoice, withChosen } from './user-choices';
import {
	withEdits,
	withPatches,
	leadOrContactOf,
	patchesBetween,
	valueAtPath,
	withNotes,
	type LeadOrContact,
	type LeadOrContactFacts
} from './documents';
import type { Projection } from './matching/projection';
import { columnOfKey, type RowIds } from './matching/row-ids';
import type { Sameness } from './matching/cell-comparer';
import type { Field } from '../sheet';
import { isOver, type Ended, type Lead } from '../../domain/lead';
import type { Contact } from '../../domain/person';

/** A cell that differs, by its column in the remote. */
export interface CellDifference {
	readonly column: number;
	/** The column in the base; null for a new column. */
	readonly baseColumn: number | null;
	readonly how: Exclude<Sameness, 'same'>;
	readonly before: string;
	readonly now: string;
}

/** The relation of an edited cell to the app's changes. */
type EditStatus =
	/** Only the sheet changed it. */
	| 'sheet-only'
	/** Both changed it to the same value. */
	| 'agreed'
	/** Both changed it to different values. */
	| 'both'
	/** The edit would remove something that was logged in the app. */
	| 'emptied';

/** A row's records in both sheets, and its lead or contact. */
interface RowPlace {
	readonly link: RowLink;
	readonly base: number;
	readonly remote: number;
	/** The lead or contact as the app has it now. */
	readonly own: LeadOrContact | undefined;
	/** The lead or contact as the sheet knew it. */
	readonly known: LeadOrContact;
	/** The day on which the row was first read. */
	readonly readOn: Day;
	readonly ids: RowIds;
}

/**
 * The fields of a sheet that decide a field of a lead. In a sheet with such a column, other columns only imply the
 * field: a day of applying implies a stage, and a rejection drops a plan.
 */
const SPOKEN_OF_BY: ReadonlyMap<string, readonly Field[]> = new Map([
	['stage', ['status']],
	['ended', ['status', 'statusOn']],
	['ownStep', ['nextStep', 'nextStepOn', 'followUpOn', 'appliedOn']]
]);

interface Edited {
	/** The lead or contact that the edited row makes. */
	readonly after: LeadOrContact;
	/** The patches to it from what the row made before. */
	readonly steps: readonly Patch[];
}

const NOTHING: ReadonlySet<number> = new Set();

export class RowChange {
	readonly #before: readonly string[];
	readonly #now: readonly string[];
	readonly #facts: LeadOrContactFacts;
	#base: Base | undefined;
	#said: { readonly known: CellValues; readonly own: CellValues | undefined } | undefined;

	constructor(
		readonly place: RowPlace,
		readonly cells: readonly CellDifference[],
		readonly projection: Projection,
		readonly tables: { readonly base: Cells; readonly remote: Cells },
		readonly today: Day
	) {
		this.#before = projection.baseRow(tables.base, place.base);
		this.#now = projection.remoteRow(tables.remote, place.remote, this.#before);
		this.#facts = this.#read(this.#before, place.readOn);
	}

	/** Returns a column's value for the lead as the sheet knew it, and as the app has it. */
	said(column: number): { readonly known: string | undefined; readonly own: string | undefined } {
		const { known, own } = this.#saidBySides();
		return { known: known.get(column), own: own?.get(column) };
	}

	#saidBySides(): { readonly known: CellValues; readonly own: CellValues | undefined } {
		const { own, known } = this.place;
		return (this.#said ??= { known: this.#cellValues(known), own: own && this.#cellValues(own) });
	}

	#cellValues(document: LeadOrContact): CellValues {
		const facts = this.#facts;
		if (facts.kind === 'contact')
			return cellValuesOfContact(document as Contact, facts, this.projection.fields);
		const { fields: columns, details } = this.projection;
		return cellValuesOfLead(document as Lead, (this.#base ??= this.#baseOf(facts)), { columns, details })
			.values;
	}

	/** Returns the row's base, as an export has it. */
	#baseOf(facts: LeadFacts): Base {
		const row = this.projection.row(this.#before);
		const { link, ids } = this.place;
		return link.known ? baseOfKnown(row, { ...link, ids: ids.now }, link.known as Lead) : baseOf(facts, row);
	}

	#read(texts: readonly string[], asOf: Day, edited: ReadonlySet<number> = NOTHING): LeadOrContactFacts {
		const { ids, link } = this.place;
		const memory = this.#memory(texts, edited);
		return this.projection.facts(texts, asOf, ids.of, link.kind, memory) ?? this.#nobody();
	}

	/** Returns the link's memory of its row. A day that was moved ahead has not happened, whatever stood there before. */
	#memory(texts: readonly string[], edited: ReadonlySet<number>): RowMemory {
		const { memory } = this.place.ids;
		const isAhead = (key: string) => {
			const column = columnOfKey(key);
			return column !== undefined && edited.has(column) && (texts[column] ?? '') > this.today;
		};
		return { ...memory, happened: (key) => !isAhead(key) && memory.happened(key) };
	}

	#nobody(): LeadOrContactFacts {
		const contact = this.place.known as Contact;
		return { kind: 'contact', contact, made: new Map(), people: [], notes: [] };
	}

	/** Returns what the row makes with some cells edited. */
	#edited(columns: ReadonlySet<number>): Edited {
		const before = this.#beside(columns);
		const texts = before.texts.map((text, column) => (columns.has(column) ? this.#now[column]! : text));
		const then = this.#read(texts, this.place.readOn, columns);
		const now = this.today === this.place.readOn ? then : this.#read(texts, this.today, columns);
		const readings = { before: before.facts, then, now };
		const after = withEdits(readings, columns, this.projection.fields, this.today);
		return { after, steps: patchesBetween(leadOrContactOf(before.facts), after) };
	}

	/**
	 * Returns the row as it was, for comparing edits with. Where its status was closed and the app has reopened the
	 * lead, the status is left out, since a closed lead would have no next step.
	 */
	#beside(columns: ReadonlySet<number>): {
		readonly texts: readonly string[];
		readonly facts: LeadOrContactFacts;
	} {
		const [texts, facts] = [this.#before, this.#facts];
		const status = this.projection.fields.get('status')?.[0];
		if (status === undefined || columns.has(status)) return { texts, facts };
		if (facts.kind === 'contact' || !isOver(facts.lead.stage)) return { texts, facts };
		const { known, own } = this.said(status);
		if (own === undefined || own === known) return { texts, facts };
		const open = texts.with(status, '');
		return { texts: open, facts: this.#read(open, this.place.readOn) };
	}

	/**
	 * Applies the sheet's edits of some columns to a lead or contact. `chosen` holds columns that the user decided
	 * for the sheet.
	 */
	take(document: LeadOrContact, columns: ReadonlySet<number>, chosen: Iterable<number> = []): LeadOrContact {
		if (columns.size === 0) return document;
		const { after, steps } = this.#edited(columns);
		const wanted = steps.filter((step) => !this.#isAside(step, columns) || !this.#collides(step, document));
		let taken = withPatches(document, wanted, after);
		if (this.place.link.kind === 'lead') {
			for (const column of chosen)
				taken = withChosen(taken as Lead, after as Lead, this.projection.columns[column]!, this.place.ids.of);
		}
		const places = this.projection.fields.get('notes') ?? [];
		const { noted } = this.place.ids.memory;
		const notes = new Map(
			places.flatMap((column, place) =>
				columns.has(column) ? [[place, withoutLines(this.#now[column]!, noted)] as const] : []
			)
		);
		return withNotes(taken, this.place.link.kind, this.#facts.notes, notes);
	}

	/**
	 * Returns what the sheet knows after the user chose its value for some columns, so that no export overwrites
	 * them.
	 */
	told(known: LeadOrContact, own: LeadOrContact, chosen: readonly number[]): LeadOrContact {
		return chosen.length === 0
			? known
			: knownAfterChoice(known, own, chosen, (document) => this.#cellValues(document));
	}

	/** Returns how an edited column relates to the app's changes. */
	statusOf(column: number): EditStatus {
		const { own } = this.place;
		if (!own) return 'sheet-only';
		const difference = this.cells.find((cell) => cell.column === column)!;
		const { known, own: mine } = this.said(column);
		const { meaning } = this.projection.columns[column]!;
		const before = difference.baseColumn === null ? '' : known;
		if (mine !== undefined && mine !== before) {
			const answer = meaning && this.projection.comparer.answer(meaning, difference.now, 'remote');
			return answer === mine.trim() ? 'agreed' : 'both';
		}
		const columns = new Set([column]);
		const patches = this.#edited(columns).steps.filter((step) => !this.#isAside(step, columns));
		if (patches.some((patch) => this.#takesLogged(patch, own))) return 'emptied';
		return patches.some((patch) => this.#collides(patch, own)) ? 'both' : 'sheet-only';
	}

	/** Tells whether a patch is only implied by edits of other columns, so that it yields to the app's own change. */
	#isAside({ path }: Patch, edited: ReadonlySet<number>): boolean {
		const fields = SPOKEN_OF_BY.get(path[0]!) ?? [];
		const columns = fields.flatMap((field) => this.projection.fields.get(field) ?? []);
		return columns.length > 0 && !columns.some((column) => edited.has(column));
	}

	/** Tells whether a patch removes something about which the app knows more than the sheet did. */
	#takesLogged({ path, to }: Patch, own: LeadOrContact): boolean {
		if (path.length !== 2 || to !== undefined) return false;
		const item = valueAtPath(own, path) as { readonly implied?: boolean } | undefined;
		if (item === undefined) return false;
		if (path[0] === 'touches' && !item.implied) return true;
		return !same(item, valueAtPath(leadOrContactOf(this.#facts), path));
	}

	/** Tells whether a patch changes a value that the app has changed to something else. The ending of an archived lead is free. */
	#collides({ path, to }: Patch, own: LeadOrContact): boolean {
		const now = valueAtPath(own, path);
		if (path[0] === 'ended' && (now as Ended | undefined)?.how === 'ended') return false;
		return !same(now, valueAtPath(this.place.known, path)) && !same(now, to);
	}

	/** Tells whether a column decides the stage: the status, or a column that implies one. */
	tellsOfStatus(column: number): boolean {
		const { columns, stageColumns } = this.projection;
		return columns[column]!.meaning === 'status' || stageColumns.some(({ index }) => index === column);
	}

	/** Tells whether a cell is quoted in the remote. */
	quoted(column: number): boolean {
		return rawAt(this.tables.remote, this.place.remote, column).startsWith('"');
	}
}
