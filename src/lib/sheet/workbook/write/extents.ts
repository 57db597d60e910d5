/** Extends the areas that grow with a sheet: its dimension, its filter, and tables that new rows are appended to. */
import { spliced, type Splice } from '../../csv/cells';
import { encode, decode } from '../../csv/encoding';
import { areaOf, isInside, refOf, type Area } from '../xml/addresses';
import { relationsOf } from '../package';
import type { SheetXml, TextSpan } from '../xml/sheet-xml';
import { attributesOf, scanTags } from '../xml/xml';
import { entryOf, readEntry, type Zip, type ZipEntry } from '../zip';

/** The area of appended rows: their first and last row, and the columns that they fill. */
type Added = Area;

/** Returns the tag with another `ref`. */
function withRef(tag: string, ref: string): string {
	return tag.replace(/(\sref\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${ref}"`);
}

const areaIn = (text: string, { start, end }: TextSpan) =>
	areaOf(attributesOf(text, start, end).get('ref') ?? '');

/** Extends the sheet's dimension to cells beyond it. */
export function dimensionSplice({ text, tags }: SheetXml, reach: Area): Splice | null {
	const span = tags.get('dimension');
	const area = span && areaIn(text, span);
	if (!span || !area) return null;
	if (isInside(area, reach.top, reach.left) && isInside(area, reach.bottom, reach.right)) return null;
	const larger = {
		top: Math.min(area.top, reach.top),
		left: Math.min(area.left, reach.left),
		bottom: Math.max(area.bottom, reach.bottom),
		right: Math.max(area.right, reach.right)
	};
	return { ...span, text: withRef(text.slice(span.start, span.end), refOf(larger)) };
}

/** Returns the area extended to appended rows that start directly below or inside it; null for any other rows. */
export function grown(area: Area, added: Added): Area | null {
	const touches = added.top <= area.bottom + 1 && added.top > area.top && added.bottom > area.bottom;
	const overlaps = added.left <= area.right && added.right >= area.left;
	return touches && overlaps ? { ...area, bottom: added.bottom } : null;
}

/** Extends the sheet's filter to appended rows. */
export function filterSplice({ text, tags }: SheetXml, added: Added): Splice | null {
	const span = tags.get('autoFilter');
	const area = span && areaIn(text, span);
	const larger = area && grown(area, added);
	return span && larger ? { ...span, text: withRef(text.slice(span.start, span.end), refOf(larger)) } : null;
}

/** Makes programs recalculate the sheet, since its formulas may depend on changed cells. */
export function computeSplice({ text, tags, data, prefix }: SheetXml): Splice | null {
	const span = tags.get('sheetCalcPr');
	if (!span) return { start: data.end, end: data.end, text: `<${prefix}sheetCalcPr fullCalcOnLoad="1"/>` };
	const tag = text.slice(span.start, span.end);
	if (attributesOf(tag, 0, tag.length).get('fullCalcOnLoad') === '1') return null;
	const bare = tag.replace(/\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '');
	return { ...span, text: bare.replace(/\s*(\/?>)$/, ' fullCalcOnLoad="1"$1') };
}

/** Returns the tables that appended rows extend: the new content of their parts, and their names. */
export function grownTables(zip: Zip, sheet: ZipEntry, added: Added) {
	const found: { readonly entry: ZipEntry; readonly content: Uint8Array; readonly name: string }[] = [];
	for (const { type, target } of relationsOf(zip, sheet.name).values()) {
		const entry = type === 'table' ? entryOf(zip, target) : undefined;
		const table = entry && grownTable(readEntry(zip, entry), added);
		if (entry && table) found.push({ entry, ...table });
	}
	return found;
}

/** Returns an extended table. A table with a totals row ends with it and is not extended. */
function grownTable(content: Uint8Array, added: Added): { content: Uint8Array; name: string } | null {
	const decoded = decode(content);
	const { text } = decoded;
	const splices: Splice[] = [];
	let table: { name: string; hasTotals: boolean } | null = null;
	scanTags(text, (name, kind, start, end) => {
		if (kind === 'close' || (name !== 'table' && name !== 'autoFilter')) return;
		const attributes = attributesOf(text, start, end);
		if (name === 'table') {
			const called = attributes.get('displayName') ?? attributes.get('name') ?? '';
			table = { name: called, hasTotals: Number(attributes.get('totalsRowCount') ?? 0) > 0 };
		}
		const larger = grown(areaOf(attributes.get('ref') ?? '') ?? added, added);
		if (larger) splices.push({ start, end, text: withRef(text.slice(start, end), refOf(larger)) });
	});
	const { name, hasTotals } = table ?? { name: '', hasTotals: false };
	return splices.length === 0 || hasTotals
		? null
		: { content: encode(spliced(text, splices), decoded), name };
}
