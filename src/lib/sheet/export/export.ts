/** Exports a sheet with only the changed cells changed (laws 1 to 4), and returns it as the next base. */
import type { Lead } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import { spliced } from '../csv/cells';
import { encode, unencodable, type Decoded } from '../csv/encoding';
import { SheetExporter } from './sheet-export';
import { readStored } from '../reading/read-stored';
import { nextBase } from './next-base';
import { cannotHold } from '../reading/refuse';
import type { ConnectedSheet, ExportOptions, ExportResult } from '../sheet';

type Leads = ReadonlyMap<string, Lead>;
type Contacts = ReadonlyMap<string, Contact>;

/**
 * Writes changes of the app into the sheet's cells. Takes the kept sheet, the leads and contacts as they are now, and
 * which leads to append. Cells whose value did not change come back byte for byte.
 * @throws SheetRefusal 'encoding-cannot-hold' where the sheet's encoding cannot hold a new text; ask the user, then
 * call again with `encoding: 'utf-8'`
 */
export function exportSheet(
	sheet: ConnectedSheet,
	leads: Leads,
	contacts: Contacts,
	options: ExportOptions
): ExportResult {
	const appended = options.newLeadIds
		.flatMap((id) => leads.get(id) ?? [])
		.filter(({ deletedAt }) => !deletedAt);
	if (appended.length === 0 && isUntouched(sheet, leads, contacts, options)) return asKept(sheet);
	const { decoded, reading } = readStored(sheet);
	const run = new SheetExporter(sheet, reading, { leads, contacts }, options);
	for (const link of sheet.links) run.row(link);
	run.append(appended);
	run.events();
	run.heads();
	const written = run.finish();
	const bytes = bytesOf(sheet, decoded, written.splices, options.encoding);
	const { changes, notes, placed, unplaced, removed } = written;
	return {
		bytes,
		changes,
		newRows: appended.length,
		removedRows: removed.length,
		removed,
		notes,
		placed,
		unplaced,
		sheet: nextBase(sheet, bytes, written, options)
	};
}

/** Tells, without reading the sheet, whether nothing will be written. */
function isUntouched(
	sheet: ConnectedSheet,
	leads: Leads,
	contacts: Contacts,
	{ changed, encoding, removeDeleted }: ExportOptions
): boolean {
	if (!changed || encoding || sheet.own?.length || sheet.homeless === 'columns') return false;
	const isGone = (id: string) => (leads.get(id) ?? contacts.get(id))?.deletedAt !== undefined;
	return sheet.links.every(({ id }) => !changed.has(id) && !(removeDeleted && isGone(id)));
}

function asKept(sheet: ConnectedSheet): ExportResult {
	const none = {
		changes: [],
		newRows: 0,
		removedRows: 0,
		removed: [],
		notes: [],
		placed: { count: 0, columns: [] },
		unplaced: { count: 0 }
	};
	return { bytes: sheet.bytes.slice(), ...none, sheet };
}

function bytesOf(
	sheet: ConnectedSheet,
	decoded: Decoded,
	splices: Parameters<typeof spliced>[1],
	encoding: ExportOptions['encoding']
): Uint8Array {
	if (splices.length === 0 && !encoding) return sheet.bytes.slice();
	const missing = unencodable(splices.map(({ text }) => text).join(''), decoded.encoding);
	if (missing.length > 0 && !encoding) throw cannotHold(decoded.encoding, missing.slice(0, 10).join(' '));
	const as = encoding ? { encoding, bom: true, tail: new Uint8Array() } : decoded;
	return encode(spliced(decoded.text, splices), as);
}
