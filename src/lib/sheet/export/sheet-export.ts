/** Runs one export: computes for each row the cells to write and the new link. */
import type { Day } from '../../domain/day';
import type { Lead } from '../../domain/lead';
import { same } from '../../domain/patch';
import type { Contact } from '../../domain/person';
import { baseOf, baseOfKnown, EMPTY_BASE, type Base } from './base';
import { nextRowStart, valueAt, type Splice } from '../csv/cells';
import { replaceValue } from '../values/cell-parts';
import type { CellChange, ConnectedSheet, ExportOptions, ExportResult, RowLink } from '../connected-sheet';
import { datedTouchIds, type CellValues } from './day-cell-values';
import { notesOf } from '../import/fact-parts';
import { factsOfRow } from '../import/facts';
import { dayColumns, timeOn } from './day-columns';
import { linkAfter, type ExportOutcome } from './next-base';
import { lastRow, newRowsAt } from './new-rows';
import { NotesColumn } from './notes-column';
import { COMPUTED_HEADERS, computedLayout } from '../columns/computed-columns';
import type { Interpretation } from '../sheet';
import { MAX_CELL_CHARS } from '../reading/refuse';
import { isQuoted, rowSplices, spacedLike } from '../csv/row-cells';
import { peopleInRow } from '../reading/row-people';
import { RowView, readingContext } from '../reading/row-view';
import { cellValuesOfContact, cellValuesOfLead } from './cell-values';
import { Untold } from './untold';
import { LogExport, type NewEventRow } from './log-export';
import { CellWriter } from '../values/write';

interface Rows {
	readonly leads: ReadonlyMap<string, Lead>;
	readonly contacts: ReadonlyMap<string, Contact>;
}

type Written = Pick<ExportResult, 'changes' | 'removed' | 'notes' | 'placed' | 'unplaced'>;

/** New texts of one row, by column. */
type Texts = Map<number, string>;

export class SheetExporter {
	readonly #view;
	readonly #writer: CellWriter;
	readonly #notes: NotesColumn;
	readonly #layout;
	readonly #edits: Splice[] = [];
	readonly #rows: ReadonlyMap<number, string>[] = [];
	readonly #changes: CellChange[] = [];
	readonly #links: RowLink[] = [];
	readonly #appended: RowLink[] = [];
	readonly #removed: number[] = [];
	readonly #untold: Untold;
	/** Present where each row is an event. */
	readonly #log: LogExport | undefined;
	#isNew = false;

	constructor(
		readonly sheet: ConnectedSheet,
		readonly reading: Interpretation,
		readonly book: Rows,
		readonly options: ExportOptions
	) {
		this.#view = readingContext(reading);
		this.#writer = new CellWriter(this.#view, reading.dataRows, reading.statuses, options.lists);
		this.#layout = computedLayout(sheet, reading);
		this.#log = reading.log && new LogExport(reading, this.#view, this.#writer, sheet.links);
		this.#notes = new NotesColumn(this.#view.columns.get('notes')?.[0], sheet.homeless === 'notes');
		this.#untold = new Untold(sheet, this.#notes, (lead, id) => this.#log?.tells(lead, id) ?? false);
	}

	/** Writes a linked row's changed cells, or removes the row where its lead was deleted and the user wants that. */
	row(link: RowLink): void {
		const now = (link.kind === 'lead' ? this.book.leads : this.book.contacts).get(link.id);
		const isThere = link.row < this.reading.cells.rowCount;
		if (isThere && this.options.removeDeleted && (!now || now.deletedAt)) {
			this.#removed.push(link.row);
			return;
		}
		const isAgain = this.#log !== undefined && this.#log.isBegun(link);
		const isKept = now && !now.deletedAt && isThere;
		const next = !isKept ? link : isAgain ? this.#event(link, now as Lead) : this.#compare(link, now);
		if (next !== link) this.#isNew = true;
		this.#links.push(next);
	}

	#compare(link: RowLink, now: Lead | Contact): RowLink {
		const texts: Texts = new Map();
		const mayDiffer = this.options.changed?.has(link.id) ?? true;
		let next = link;
		if (mayDiffer && link.kind === 'contact') next = this.#contact(link, now as Contact, texts);
		else if (mayDiffer) next = this.#lead(link, now as Lead, texts);
		if (this.#log && mayDiffer && link.kind === 'lead')
			this.#log.event({ ...link, known: link.known ?? this.#baseOf(link)?.known }, now as Lead, texts);
		this.#ownTexts(link.id, link.row, texts);
		this.#write(link, texts);
		return next;
	}

	/** Writes the changed day or word of a row's event, for the further rows of a job in an event log. */
	#event(link: RowLink, lead: Lead): RowLink {
		const texts: Texts = new Map();
		if (!(this.options.changed?.has(link.id) ?? true) || !this.#log!.event(link, lead, texts)) return link;
		this.#write(link, texts);
		return { ...link, known: lead };
	}

	/** Appends the events that were logged in the app, each as a row of its own. */
	events(): void {
		const on = this.options.today ?? this.sheet.importedOn;
		this.#appendEvents(this.#log?.rowsFor(this.book.leads, this.options) ?? [], on);
	}

	#appendEvents(rows: readonly NewEventRow[], on: Day): void {
		for (const { link, texts } of rows) {
			this.#rows.push(this.#filled(link.id, texts));
			this.#appended.push({ ...link, on });
			this.#isNew = true;
		}
	}

	#contact(link: RowLink, now: Contact, texts: Texts): RowLink {
		const row = new RowView(this.#view, link.row);
		const facts = link.known ? null : this.#factsOf(link);
		const known = link.known ?? (facts?.kind === 'contact' ? facts.contact : undefined);
		if (!known || same(known, now)) return link;
		const base = { people: peopleInRow(row), notes: notesOf(row) };
		const before = cellValuesOfContact(known as Contact, base, this.#view.columns);
		this.#differing(link.row, before, cellValuesOfContact(now, base, this.#view.columns), texts);
		return { ...link, known: now };
	}

	#lead(link: RowLink, lead: Lead, texts: Texts): RowLink {
		const found = this.#baseOf(link);
		if (!found) return link;
		const { base, known } = found;
		const isKnown = same(known, lead);
		if (isKnown && !this.#notes.writes) return link;
		const said = cellValuesOfLead(lead, base, this.#view);
		const unplaced = this.#untold.tell(lead, said, base);
		if (!isKnown) {
			const before = cellValuesOfLead(known, base, this.#view).values;
			this.#differing(link.row, before, said.values, texts, lead);
		}
		const noted = this.#notes.add({
			from: this.#column(link.row, this.#notes.column),
			texts,
			link,
			lead,
			unplaced
		});
		if (isKnown && noted === link.noted) return link;
		return linkAfter(link, lead, said.assigned, { dated: datedTouchIds(lead, base), noted });
	}

	#factsOf(link: RowLink) {
		const ids = new Map(link.ids);
		const on = link.on ?? this.sheet.importedOn;
		return factsOfRow(this.#view, link.row, on, (key) => ids.get(key) ?? `none:${key}`);
	}

	/** Returns the base of a row and the lead that it knows; null where the row can no longer be read as a lead. */
	#baseOf(link: RowLink): { base: Base; known: Lead } | null {
		const row = new RowView(this.#view, link.row);
		if (link.known) {
			const known = link.known as Lead;
			return { base: baseOfKnown(row, link, known), known };
		}
		const facts = this.#factsOf(link);
		return facts?.kind === 'lead' ? { base: baseOf(facts, row), known: facts.lead } : null;
	}

	#column(row: number, column: number | undefined): string {
		return column === undefined ? '' : valueAt(this.reading.cells, row, column);
	}

	#differing(row: number, before: CellValues, now: CellValues, texts: Texts, lead?: Lead): void {
		for (const [column, answer] of now) {
			if (answer === before.get(column)) continue;
			const from = valueAt(this.reading.cells, row, column);
			const { meaning } = this.reading.columns[column]!;
			const to = this.#writer.write(this.reading.columns[column]!, answer, row, timeOn(lead, answer));
			texts.set(column, spacedLike(from, meaning ? replaceValue(meaning, from, to) : to));
		}
	}

	#ownTexts(leadId: string, row: number | null, texts: Texts): void {
		const computed = this.options.computed?.get(leadId);
		if (!computed) return;
		for (const [column, own] of this.#layout.places) {
			const answer = computed[own] ?? '';
			const read = row === null ? null : new RowView(this.#view, row).readAt(column);
			// The same day in another notation needs no change.
			if (read?.kind === 'day' && read.day === answer) continue;
			texts.set(column, this.#writer.writeOwn(column, own, answer, row));
		}
	}

	#label(column: number): string {
		const own = this.#layout.appended.find(([at]) => at === column)?.[1];
		return own ? COMPUTED_HEADERS[own] : (this.reading.columns[column]?.label ?? `column ${column + 1}`);
	}

	#write({ row, id }: Pick<RowLink, 'row' | 'id'>, texts: Texts, quoted = false): void {
		const written: Texts = new Map();
		for (const [column, to] of texts) {
			const from = valueAt(this.reading.cells, row, column);
			if (to === from || this.#isTooLong(to, column)) continue;
			written.set(column, to);
			this.#changes.push({ row, column, label: this.#label(column), leadId: id, from, to });
		}
		if (written.size > 0) this.#edits.push(...rowSplices(this.reading.cells, row, written, quoted));
	}

	/** A text that is too long for a cell would make the sheet unreadable, so it is reported instead. */
	#isTooLong(text: string, column: number): boolean {
		if (text.length * 2 <= MAX_CELL_CHARS) return false;
		this.#untold.add({ kind: 'too-long', column: this.#label(column), length: text.length });
		return true;
	}

	/** Appends new leads as rows after the last data row. */
	append(leads: readonly Lead[]): void {
		for (const lead of leads) {
			const said = cellValuesOfLead(lead, EMPTY_BASE, this.#view);
			const texts: Texts = new Map();
			for (const [column, answer] of said.values)
				texts.set(
					column,
					this.#writer.write(this.reading.columns[column]!, answer, null, timeOn(lead, answer))
				);
			const link: RowLink = { row: -1, kind: 'lead', id: lead.id, ids: [['lead', lead.id]] };
			const [first, ...further] = this.#log?.rowsOf(lead) ?? [];
			for (const [column, to] of first?.texts ?? []) texts.set(column, to);
			const unplaced = this.#untold.tell(lead, said, EMPTY_BASE);
			const noted = this.#notes.add({ from: '', texts, link, lead, unplaced });
			this.#ownTexts(lead.id, null, texts);
			this.#rows.push(this.#filled(lead.id, texts));
			const on = this.options.today ?? this.sheet.importedOn;
			const dated = datedTouchIds(lead, EMPTY_BASE);
			const next = linkAfter({ ...link, ...first?.link }, lead, said.assigned, { dated, noted });
			this.#appended.push({ ...next, on, appended: true });
			this.#appendEvents(further, on);
		}
	}

	#filled(leadId: string, texts: Texts): Texts {
		const filled: Texts = new Map();
		for (const [column, to] of texts) {
			if (to === '' || this.#isTooLong(to, column)) continue;
			filled.set(column, to);
			this.#changes.push({ row: null, column, label: this.#label(column), leadId, from: '', to });
		}
		return filled;
	}

	/** Writes the headers of computed columns that are new. */
	heads(): void {
		const { headerRow, cells } = this.reading;
		if (headerRow === null) return;
		const heads = new Map(this.#layout.appended.map(([column, own]) => [column, COMPUTED_HEADERS[own]]));
		this.#write({ row: headerRow, id: '' }, heads, isQuoted(cells, headerRow));
	}

	finish(): ExportOutcome & Written & { readonly splices: Splice[] } {
		const removed = this.#removed.toSorted((a, b) => a - b);
		const behind = lastRow(this.reading, new Set(removed));
		const taking = removed.map((row): Splice => ({
			start: this.reading.cells.starts[this.reading.cells.firsts[row]!]!,
			end: nextRowStart(this.reading.cells, row),
			text: ''
		}));
		// Order matters: the file's last row is extended before rows follow it, and removals come last.
		const coming = this.#rows.length > 0 ? [newRowsAt(this.reading, this.#rows, behind)] : [];
		return {
			splices: [...this.#edits, ...coming, ...taking],
			changes: this.#changes,
			links: this.#isNew || removed.length > 0 ? this.#links : this.sheet.links,
			appended: this.#appended,
			behind,
			removed,
			newWords: this.#writer.newWords,
			layout: this.#layout,
			notes: this.#untold.notes(this.#writer, this.#layout.full),
			placed: { count: this.#untold.placed, columns: dayColumns(this.reading, this.#changes) },
			unplaced: this.#untold.touches()
		};
	}
}
