/** Gives a sheet back with only the changed cells changed (laws 1 to 4). */
import type { Lead } from '../domain/lead';
import type { Contact } from '../domain/person';
import { asCell, cellAt, nextRowStart, rawAt, rowEnd, spliced, valueAt, widthOf } from './cells';
import type { Splice } from './cells';
import { encode, unencodable } from './encoding';
import { factsOfRow } from './facts';
import { newRowsAt } from './new-rows';
import { openSheet, understand } from './read';
import type { Understood } from './read';
import { cannotHold } from './refuse';
import { viewOf } from './row-view';
import { baseOf, EMPTY_BASE, sayingsOfContact, sayingsOfLead } from './sayings';
import type { Sayings } from './sayings';
import type { CellChange, ConnectedSheet, ExportOptions, ExportResult, RowLink } from './sheet';
import { OWN_WORDS } from './stage-words';
import { CellWriter } from './write';

type Leads = ReadonlyMap<string, Lead>;
type Contacts = ReadonlyMap<string, Contact>;

/** The sheet read again as it was read on import, on the bytes that were kept. */
function readAgain(sheet: ConnectedSheet) {
	const { encoding, delimiter, headerRow, dateOrder } = sheet;
	const meanings = new Map(sheet.meanings);
	const stages = new Map(sheet.stages);
	const opened = openSheet(sheet.bytes, { encoding, delimiter });
	return { decoded: opened.decoded, reading: understand(opened, { headerRow, meanings, dateOrder, stages }) };
}

/**
 * Writes what changed in the app into the sheet's own cells. Takes the sheet as it was kept, the leads and contacts as they
 * are now, and which leads to append. Cells whose value the app did not change come back byte for byte.
 * @throws SheetRefusal 'encoding-cannot-hold' where a new text has no bytes in the sheet's encoding; ask the user, then call
 * again with `encoding: 'utf-8'`
 */
export function exportSheet(
	sheet: ConnectedSheet,
	leads: Leads,
	contacts: Contacts,
	options: ExportOptions
): ExportResult {
	const { decoded, reading } = readAgain(sheet);
	const run = new ExportRun(sheet, reading, leads, contacts);
	for (const link of sheet.links) run.row(link, options.removeDeleted ?? false);
	const appended = options.newLeadIds
		.flatMap((id) => leads.get(id) ?? [])
		.filter(({ deletedAt }) => !deletedAt);
	run.append(appended);
	const { changes, notes, removedRows } = run.result();
	const counts = { changes, newRows: appended.length, removedRows, notes };
	if (run.splices.length === 0 && !options.encoding) return { bytes: sheet.bytes.slice(), ...counts };
	const missing = unencodable(run.splices.map(({ text }) => text).join(''), decoded.encoding);
	if (missing.length > 0 && !options.encoding)
		throw cannotHold(decoded.encoding, missing.slice(0, 10).join(' '));
	const text = spliced(decoded.text, run.splices);
	const as = options.encoding ? { encoding: options.encoding, bom: true, tail: new Uint8Array() } : decoded;
	return { bytes: encode(text, as), ...counts };
}

/** One export under way. */
class ExportRun {
	readonly splices: Splice[] = [];
	readonly #changes: CellChange[] = [];
	readonly #writer: CellWriter;
	readonly #view;
	readonly #homeless: string[] = [];
	#removed = 0;

	constructor(
		readonly sheet: ConnectedSheet,
		readonly reading: Understood,
		readonly leads: Leads,
		readonly contacts: Contacts
	) {
		this.#view = viewOf(reading);
		this.#writer = new CellWriter(this.#view, reading.dataRows, reading.statuses);
	}

	/** One linked row: its changed cells, or all of it where its lead was deleted and the user wants the row to go. */
	row(link: RowLink, removeDeleted: boolean): void {
		const now = link.kind === 'lead' ? this.leads.get(link.id) : this.contacts.get(link.id);
		if (!now || now.deletedAt) {
			if (removeDeleted) this.#remove(link.row);
			return;
		}
		const ids = new Map(link.ids);
		const facts = factsOfRow(
			this.#view,
			link.row,
			this.sheet.importedOn,
			(key) => ids.get(key) ?? `none:${key}`
		);
		if (facts?.kind !== link.kind) return;
		if (facts.kind === 'contact') {
			const before = sayingsOfContact(facts.contact, facts, this.#view.columns);
			this.#compare(link, before, sayingsOfContact(now as Contact, facts, this.#view.columns), undefined);
			return;
		}
		const lead = now as Lead;
		if (isSame(facts.lead, lead)) return;
		const base = baseOf(facts);
		const said = sayingsOfLead(lead, base, this.#view.columns);
		const before = sayingsOfLead(facts.lead, base, this.#view.columns).sayings;
		this.#homeless.push(...said.homeless.map((what) => `${lead.organisation}: ${what}`));
		this.#compare(link, before, said.sayings, lead);
	}

	#compare({ row, id }: RowLink, before: Sayings, now: Sayings, lead: Lead | undefined): void {
		const width = widthOf(this.reading.cells, row);
		const beyond: [column: number, text: string][] = [];
		for (const [column, answer] of now) {
			if (answer === before.get(column)) continue;
			const from = valueAt(this.reading.cells, row, column);
			const written = this.#writer.write(this.reading.columns[column]!, answer, row, timeOn(lead, answer));
			const to = written === '' ? '' : spacedLike(from, written);
			if (to === from) continue;
			this.#changes.push({ row, column, label: this.reading.columns[column]!.label, leadId: id, from, to });
			if (column < width) this.#replace(row, column, to);
			else beyond.push([column, to]);
		}
		if (beyond.length > 0) this.#extend(row, width, new Map(beyond));
	}

	#replace(row: number, column: number, to: string): void {
		const { cells, delimiter } = this.reading;
		const cell = cellAt(cells, row, column);
		const quoted = rawAt(cells, row, column).startsWith('"');
		this.splices.push({
			start: cells.starts[cell]!,
			end: cells.ends[cell]!,
			text: asCell(to, delimiter, quoted)
		});
	}

	/** A row too short for a new cell gets as many delimiters as it takes to reach it, and no more. */
	#extend(row: number, width: number, texts: ReadonlyMap<number, string>): void {
		const { cells, delimiter } = this.reading;
		const last = Math.max(...texts.keys());
		let text = '';
		for (let column = width; column <= last; column++) {
			text += delimiter + asCell(texts.get(column) ?? '', delimiter, false);
		}
		const end = rowEnd(cells, row);
		this.splices.push({ start: end, end, text });
	}

	#remove(row: number): void {
		const { cells } = this.reading;
		this.splices.push({ start: cells.starts[cells.firsts[row]!]!, end: nextRowStart(cells, row), text: '' });
		this.#removed++;
	}

	/** New leads become rows behind the last row that holds data. */
	append(leads: readonly Lead[]): void {
		if (leads.length === 0) return;
		const { columns } = this.reading;
		const rows = leads.map((lead) => {
			const { sayings, homeless } = sayingsOfLead(lead, EMPTY_BASE, this.#view.columns);
			this.#homeless.push(...homeless.map((what) => `${lead.organisation}: ${what}`));
			const texts = new Map<number, string>();
			for (const [column, answer] of sayings) {
				const to = this.#writer.write(columns[column]!, answer, null, timeOn(lead, answer));
				if (to === '') continue;
				texts.set(column, to);
				this.#changes.push({
					row: null,
					column,
					label: columns[column]!.label,
					leadId: lead.id,
					from: '',
					to
				});
			}
			return texts;
		});
		this.splices.push(newRowsAt(this.reading, rows));
	}

	result(): { changes: CellChange[]; notes: string[]; removedRows: number } {
		const words = [...this.#writer.newWords].map(
			(stage) => `The status column has no word for “${OWN_WORDS[stage]}” yet, so that word was written.`
		);
		const homeless = this.#homeless.map((what) => `No empty column was left for ${what}.`);
		return { changes: this.#changes, notes: [...words, ...homeless], removedRows: this.#removed };
	}
}

/** The time of what happened on a day, for columns that write times. */
function timeOn(lead: Lead | undefined, day: string) {
	return lead?.touches.find(({ on, at }) => on === day && at !== undefined)?.at;
}

/** Spaces that stood around a cell's text stay there ('Acme | Applied | …'). */
function spacedLike(from: string, to: string): string {
	const text = from.trim();
	if (text === '' || to !== to.trim()) return to;
	const start = from.indexOf(text);
	return from.slice(0, start) + to + from.slice(start + text.length);
}

/** Whether two stored rows hold the same: most leads are as they were imported, and need no further question. */
function isSame(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	const [keys, others] = [Object.keys(a), Object.keys(b)];
	if (keys.length !== others.length) return false;
	return keys.every((key) => isSame(a[key as keyof typeof a], b[key as keyof typeof b]));
}
