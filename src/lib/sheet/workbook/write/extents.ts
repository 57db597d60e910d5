/** The areas of a sheet that grow with it: what it says of its own size, its filter, and tables that new rows stand right under. */
import type { Splice } from '../../csv/cells';
import { spliced } from '../../csv/cells';
import { encode, decode } from '../../csv/encoding';
import { areaOf, isInside, refOf } from '../xml/addresses';
import type { Area } from '../xml/addresses';
import { relationsOf } from '../package';
import type { SheetXml, TextSpan } from '../xml/sheet-xml';
import { attributesOf, scanTags } from '../xml/xml';
import { entryOf, readEntry } from '../zip';
import type { Zip, ZipEntry } from '../zip';

/** New rows: the first and the last of them, and the columns that they fill. */
export type Added = Area;

/** The tag with another area in it. */
function withRef(tag: string, ref: string): string {
	return tag.replace(/(\sref\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${ref}"`);
}

const areaIn = (text: string, { start, end }: TextSpan) =>
	areaOf(attributesOf(text, start, end).get('ref') ?? '');

/** The sheet says how far it reaches; a cell beyond that makes it reach further. */
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

/** An area that new rows stand right under, or begin in, reaches down to the last of them. Null where they don't. */
function grown(area: Area, added: Added): Area | null {
	const touches = added.top <= area.bottom + 1 && added.top > area.top && added.bottom > area.bottom;
	const overlaps = added.left <= area.right && added.right >= area.left;
	return touches && overlaps ? { ...area, bottom: added.bottom } : null;
}

/** The sheet's filter takes in the new rows. */
export function filterSplice({ text, tags }: SheetXml, added: Added): Splice | null {
	const span = tags.get('autoFilter');
	const area = span && areaIn(text, span);
	const larger = area && grown(area, added);
	return span && larger ? { ...span, text: withRef(text.slice(span.start, span.end), refOf(larger)) } : null;
}

/** The workbook's programs are asked to compute this sheet anew, since values that its formulas rest on have changed. */
export function computeSplice({ text, tags, data, prefix }: SheetXml): Splice | null {
	const span = tags.get('sheetCalcPr');
	if (!span) return { start: data.end, end: data.end, text: `<${prefix}sheetCalcPr fullCalcOnLoad="1"/>` };
	const tag = text.slice(span.start, span.end);
	if (attributesOf(tag, 0, tag.length).get('fullCalcOnLoad') === '1') return null;
	const bare = tag.replace(/\s+fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '');
	return { ...span, text: bare.replace(/\s*(\/?>)$/, ' fullCalcOnLoad="1"$1') };
}

/** Tables of the sheet that take in the new rows: their parts, as they are then, and what they are called. */
export function grownTables(zip: Zip, sheet: ZipEntry, added: Added) {
	const found: { readonly entry: ZipEntry; readonly content: Uint8Array; readonly name: string }[] = [];
	for (const { type, target } of relationsOf(zip, sheet.name).values()) {
		const entry = type === 'table' ? entryOf(zip, target) : undefined;
		const table = entry && grownTable(readEntry(zip, entry), added);
		if (entry && table) found.push({ entry, ...table });
	}
	return found;
}

/** A table with a row of totals ends with it: nothing is put under that. */
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
