/** How the app knows its own files again: by the header of the column that carries the rows' ids. */
import { separatorLine } from '../csv/dialect';
import { DELIMITERS } from '../sheet';
import { tokenize, valueAt, widthOf } from '../csv/cells';
import { SheetRefusal } from '../sheet';

export const WHOLE_KINDS = ['leads', 'touches', 'contacts', 'news', 'tracker'] as const;
/** What one of the app's own files holds, row by row. */
export type WholeKind = (typeof WHOLE_KINDS)[number];

export interface Marker {
	readonly kind: WholeKind;
	/** 0-based. */
	readonly column: number;
	/** Its texts stand as they are, because the file can hold text that is never taken for a formula. */
	readonly plain: boolean;
	readonly version: number;
}

export const WHOLE_VERSION = 1;
const MARKER = new RegExp(`^tactful:v(\\d{1,4}):(${WHOLE_KINDS.join('|')})(:plain)?$`);
/** A newer version may have kinds that this one does not know. */
const ANY_MARKER = /^tactful:v\d{1,4}:/;

/** The header of the marker column. */
export function markerOf(kind: WholeKind, plain = false): string {
	return `tactful:v${WHOLE_VERSION}:${kind}${plain ? ':plain' : ''}`;
}

/** The marker among the texts of a header; null where there is none. */
export function markerIn(headers: readonly string[]): Marker | null {
	for (const [column, header] of headers.entries()) {
		const [found, version, kind, plain] = MARKER.exec(header.trim().toLowerCase()) ?? [];
		if (found)
			return { kind: kind as WholeKind, column, plain: plain !== undefined, version: Number(version) };
	}
	return null;
}

/** Where the table begins in a text, and what parts its cells. */
export interface Frame {
	readonly delimiter: string;
	readonly from: number;
	readonly headers: readonly string[];
}

/**
 * The header of one of the app's own files, whatever program wrote it again: the delimiter is the one that sets the marker
 * free. null where the text is not such a file.
 */
export function frameOf(text: string): Frame | null {
	const directive = separatorLine(text);
	const from = directive?.from ?? 0;
	for (const delimiter of directive ? [directive.delimiter] : DELIMITERS) {
		const headers = headersOf(text, delimiter, from);
		if (headers.some((header) => ANY_MARKER.test(header.trim().toLowerCase())))
			return { delimiter, from, headers };
	}
	return null;
}

function headersOf(text: string, delimiter: string, from: number): string[] {
	try {
		const cells = tokenize(text, delimiter, from, 1);
		return cells.rowCount === 0
			? []
			: Array.from({ length: widthOf(cells, 0) }, (_, column) => valueAt(cells, 0, column));
	} catch (error) {
		// Not with this delimiter.
		if (error instanceof SheetRefusal) return [];
		throw error;
	}
}
