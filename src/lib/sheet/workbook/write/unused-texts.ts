/**
 * Removes texts from a workbook for good. Emptied cells no longer refer to them, but they would remain in the
 * package.
 */
import { spliced, type Splice } from '../../csv/cells';
import { decode, encode } from '../../csv/encoding';
import { partText, readParts, relationsOf } from '../package';
import { scanSheet } from '../xml/sheet-xml';
import { attributesOf, scanTags, textBetween } from '../xml/xml';
import { entryOf, openZip, readEntry, withEntries, type Zip } from '../zip';

/**
 * Returns the workbook without the shared strings that became unused between two versions. Strings that were unused
 * before stay, and the others keep their index.
 */
export function withoutUnusedTexts(before: Uint8Array, after: Uint8Array): Uint8Array {
	const zip = openZip(after);
	const used = usedTexts(zip);
	const gone = new Set([...usedTexts(openZip(before))].filter((at) => !used.has(at)));
	const book = [...relationsOf(zip, '').values()].find(({ type }) => type === 'officeDocument');
	const shared =
		book && [...relationsOf(zip, book.target).values()].find(({ type }) => type === 'sharedStrings');
	const entry = shared && entryOf(zip, shared.target);
	if (!entry || gone.size === 0) return after;
	const decoded = decode(readEntry(zip, entry));
	const text = spliced(decoded.text, emptied(decoded.text, gone));
	return withEntries(zip, new Map([[entry, encode(text, decoded)]]));
}

/** Returns the indices of all shared strings in use. */
function usedTexts(zip: Zip): Set<number> {
	const used = new Set<number>();
	for (const { entry } of readParts(zip).sheets) {
		const { text, starts, ends } = scanSheet(partText(zip, entry));
		for (const [at, start] of starts.entries()) {
			const end = ends[at]!;
			let isShared: boolean | undefined;
			let from = 0;
			scanTags(
				text,
				(name, kind, tag, after) => {
					isShared ??= attributesOf(text, tag, after).get('t') === 's';
					if (name !== 'v') return;
					if (kind === 'open') from = after;
					else if (isShared) used.add(Number(textBetween(text, from, tag)));
				},
				start,
				end
			);
		}
	}
	return used;
}

/** Returns the splices that empty these shared strings. */
function emptied(text: string, items: ReadonlySet<number>): Splice[] {
	const splices: Splice[] = [];
	let item = -1;
	let from = 0;
	scanTags(text, (name, kind, start, end) => {
		if (name !== 'si') return;
		if (kind !== 'close') item++;
		if (kind === 'open') from = end;
		if (kind !== 'close' || !items.has(item)) return;
		const prefix = text.slice(start + 2, text.indexOf('si', start));
		splices.push({ start: from, end: start, text: `<${prefix}t/>` });
	});
	return splices;
}
