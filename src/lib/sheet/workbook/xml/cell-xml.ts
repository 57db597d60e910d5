/** Reads the value and kind of one cell of a sheet. */
import { dayOfIso, dayOfSerial, timeOfSerial, type NumberKind } from './numbers';
import type { WorkbookParts } from '../package';
import { attributeOf, scanTags, stringItem, textBetween, unescaped } from './xml';

export type CellKind = 'empty' | 'text' | 'day' | 'time' | 'number' | 'boolean' | 'error';

export interface CellXml {
	readonly kind: CellKind;
	/** The value, as a cell of the table. */
	readonly says: string;
	/** The index of its style as in the XML; undefined where it has none. */
	readonly style: string | undefined;
	readonly isComputed: boolean;
	/** The offset after its opening tag. */
	readonly open: number;
}

/** Returns the kind of number that a style shows. */
export function kindOfStyle(parts: Pick<WorkbookParts, 'styleKinds'>, style: string | undefined): NumberKind {
	return parts.styleKinds[Number(style ?? 0)] ?? 'number';
}

/** Reads a cell with a value and nothing else, as most are, without scanning its tags. Returns null for any other. */
function plainCell(text: string, start: number, end: number): { open: number; value: string } | null {
	const open = text.indexOf('>', start) + 1;
	if (!text.startsWith('<v>', open) || !text.startsWith('</v></c>', end - 8)) return null;
	const value = text.slice(open + 3, end - 8);
	return value.includes('<') || value.includes('&') || value.includes('\r') ? null : { open, value };
}

/** Reads the cell whose element is between two offsets. */
export function readCell(text: string, start: number, end: number, parts: WorkbookParts): CellXml {
	const plain = plainCell(text, start, end);
	if (!plain) return readAnyCell(text, start, end, parts);
	const { open, value } = plain;
	const style = attributeOf(text, start, open, 's');
	const type = attributeOf(text, start, open, 't') ?? 'n';
	return { ...say(type, value, style, parts), style, isComputed: false, open };
}

function readAnyCell(text: string, start: number, end: number, parts: WorkbookParts): CellXml {
	let open = -1;
	let isComputed = false;
	let value: string | null = null;
	let inline: string | null = null;
	let from = 0;
	scanTags(
		text,
		(name, kind, at, after) => {
			if (open < 0) open = after;
			else if (name === 'f') isComputed = true;
			else if (name === 'v' || name === 'is') {
				if (kind === 'open') from = after;
				else if (kind === 'close' && name === 'v') value = textBetween(text, from, at);
				else if (kind === 'close') inline = stringItem(text, from, at);
			}
		},
		start,
		end
	);
	const style = attributeOf(text, start, open, 's');
	const said =
		inline !== null ? textCell(inline) : say(attributeOf(text, start, open, 't') ?? 'n', value, style, parts);
	return { ...said, style, isComputed, open };
}

type Said = Pick<CellXml, 'kind' | 'says'>;

const EMPTY: Said = { kind: 'empty', says: '' };
const textCell = (says: string): Said => (says === '' ? EMPTY : { kind: 'text', says });

function say(type: string, value: string | null, style: string | undefined, parts: WorkbookParts): Said {
	if (value === null) return EMPTY;
	switch (type) {
		case 's':
			return textCell(parts.strings[Number(value)] ?? '');
		case 'str':
		case 'inlineStr':
			return textCell(unescaped(value));
		case 'b':
			return { kind: 'boolean', says: value.trim() === '1' || value === 'true' ? 'TRUE' : 'FALSE' };
		case 'e':
			return { kind: 'error', says: value };
		case 'd':
			return { kind: 'day', says: dayOfIso(value) };
		default:
			return sayNumber(value, kindOfStyle(parts, style), parts.from1904);
	}
}

function sayNumber(value: string, shows: NumberKind, from1904: boolean): Said {
	const number = Number(value);
	if (value.trim() === '') return EMPTY;
	if (!Number.isFinite(number)) return textCell(value);
	const time = shows === 'time' ? timeOfSerial(number) : null;
	if (time !== null) return { kind: 'number', says: time };
	const day = shows === 'number' ? null : dayOfSerial(number, from1904);
	return day === null ? { kind: 'number', says: String(number) } : { kind: 'day', says: day };
}
