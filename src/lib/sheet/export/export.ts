/** Gives a sheet back with only the changed cells changed (laws 1 to 4), and says how it is to be kept from then on. */
import type { Lead } from '../../domain/lead';
import type { Contact } from '../../domain/person';
import { spliced } from '../csv/cells';
import type { Decoded } from '../csv/encoding';
import { encode, unencodable } from '../csv/encoding';
import { ExportRun } from './sheet-export';
import { readStored } from '../reading/read-stored';
import { nextBase } from './next-base';
import { cannotHold } from '../reading/refuse';
import type { ConnectedSheet, ExportOptions, ExportResult } from '../sheet';

type Leads = ReadonlyMap<string, Lead>;
type Contacts = ReadonlyMap<string, Contact>;

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
	const appended = options.newLeadIds
		.flatMap((id) => leads.get(id) ?? [])
		.filter(({ deletedAt }) => !deletedAt);
	if (appended.length === 0 && isUntouched(sheet, leads, contacts, options)) return asKept(sheet);
	const { decoded, reading } = readStored(sheet);
	const run = new ExportRun(sheet, reading, { leads, contacts }, options);
	for (const link of sheet.links) run.row(link);
	run.append(appended);
	run.heads();
	const written = run.finish();
	const bytes = bytesOf(sheet, decoded, written.splices, options.encoding);
	const { changes, notes, unplaced, removed } = written;
	return {
		bytes,
		changes,
		newRows: appended.length,
		removedRows: removed.length,
		removed,
		notes,
		unplaced,
		sheet: nextBase(sheet, bytes, written, options)
	};
}

/** Whether it is known, without reading the sheet, that nothing of it is to be written. */
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
	const none = { changes: [], newRows: 0, removedRows: 0, removed: [], notes: [], unplaced: { count: 0 } };
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
