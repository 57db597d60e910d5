/** Reads the value and kind of one cell of an .ods, and writes it. */
import type { CellContent } from '../write/cell-content';
import type { SheetCell } from '../write/editable';
import type { CellKind } from '../xml/cell-xml';
import { dayOfIso, isoParts } from '../xml/numbers';
import { elementOf, escaped, fullAttributesOf, scanTags, textBetween, withoutAttributes } from '../xml/xml';
import type { OdsCellSpan, OdsContent, Prefixes } from './content';

export interface OdsCell extends SheetCell {
	/** The name of the rule that limits what can be entered. */
	readonly validation: string | undefined;
}

/** Elements inside a paragraph whose text is not part of it. */
const ASIDE = new Set(['annotation', 'annotation-end', 'ruby-text', 'note', 'frame', 'custom-shape', 'g']);
const PARAGRAPHS = new Set(['p', 'h']);

/** Reads the cell of a span. */
export function readOdsCell(
	{ text, prefixes }: OdsContent,
	{ start, open, end, isCovered }: OdsCellSpan
): OdsCell {
	const attributes = fullAttributesOf(text, start, open);
	const style = attributes.get(`${prefixes.table}style-name`);
	const validation = attributes.get(`${prefixes.table}content-validation-name`);
	const isComputed = attributes.get(`${prefixes.table}formula`) !== undefined;
	const about = { style, validation, isComputed, isCovered };
	if (isCovered) return { ...about, kind: 'empty', says: '' };
	const shown = text[open - 2] === '/' ? '' : contentOf(text, open, end, prefixes).shown;
	const said = say((name) => attributes.get(prefixes.office + name), shown);
	return { ...about, says: said.says, kind: said.says === '' ? 'empty' : said.kind };
}

/** Returns the shown text of a cell, and the XML of what is in it beside its paragraphs: comments and drawings. */
function contentOf(text: string, open: number, end: number, prefixes: Prefixes) {
	const paragraphs: string[] = [];
	let beside = '';
	let depth = 0;
	let [child, from] = [open, open];
	let isParagraph = false;
	/** The depth at which something aside began inside a paragraph, 0 outside of it. */
	let aside = 0;
	const add = (more: string) => {
		if (isParagraph && aside === 0) paragraphs[paragraphs.length - 1] += more;
	};
	scanTags(
		text,
		(name, kind, start, after) => {
			if (kind === 'close' && depth === 0) return;
			add(spaced(textBetween(text, from, start)));
			from = after;
			if (kind !== 'close' && depth === 0) {
				child = start;
				isParagraph = PARAGRAPHS.has(name);
				if (isParagraph) paragraphs.push('');
			} else if (kind !== 'close') add(spaceOf(name, () => spaces(text, start, after, prefixes)));
			if (kind === 'open') {
				depth++;
				if (isParagraph && aside === 0 && ASIDE.has(name)) aside = depth;
			} else if (kind === 'close') {
				if (depth === aside) aside = 0;
				depth--;
			}
			if (kind === 'open' || depth > 0) return;
			if (!isParagraph) beside += text.slice(child, after);
			isParagraph = false;
		},
		open,
		end
	);
	return { shown: paragraphs.join('\n'), beside };
}

/** Returns the space that an element stands for, '' for any other element. */
function spaceOf(name: string, count: () => number): string {
	if (name === 's') return ' '.repeat(count());
	return name === 'line-break' ? '\n' : name === 'tab' ? '\t' : '';
}

/** Returns text of the document, in which a line end or a run of spaces means one space. */
const spaced = (text: string) => text.replace(/[ \t\r\n]+/g, ' ');

function spaces(text: string, start: number, end: number, { text: prefix }: Prefixes): number {
	const count = Number(fullAttributesOf(text, start, end).get(`${prefix}c`) ?? 1);
	return count >= 1 ? Math.min(Math.floor(count), 1000) : 1;
}

type Said = { readonly kind: CellKind; readonly says: string };

/** Returns a cell's stored value where it is exact, else its shown text. */
function say(office: (name: string) => string | undefined, shown: string): Said {
	const text: Said = { kind: 'text', says: shown };
	switch (office('value-type')) {
		case 'date':
			return { kind: 'day', says: dayOfIso(office('date-value') ?? shown) };
		case 'time':
			return { kind: 'time', says: timeOf(office('time-value') ?? '') ?? shown };
		case 'float':
		case 'percentage':
		case 'currency': {
			const value = Number(office('value') || NaN);
			// A value that cannot be computed is stored as 0 and shown as '#REF!' or 'Err:509'.
			if (/^(?:#|Err:)/.test(shown)) return { kind: 'error', says: shown };
			return Number.isFinite(value) ? { kind: 'number', says: String(value) } : text;
		}
		case 'boolean':
			return { kind: 'boolean', says: office('boolean-value') === 'true' ? 'TRUE' : 'FALSE' };
		default:
			return { kind: 'text', says: office('string-value') ?? shown };
	}
}

/** Returns the time of a duration: 'PT14H30M00S' is '14:30'. Null for a day or more. */
function timeOf(duration: string): string | null {
	const [, hours, minutes] = /^PT(\d{1,2})H(\d\d)M/.exec(duration) ?? [];
	return hours === undefined || Number(hours) > 23 ? null : `${hours.padStart(2, '0')}:${minutes}`;
}

/** Attributes that state the value of a cell, or that it stands for several. */
const OF_VALUE = new Set([
	'value-type',
	'value',
	'currency',
	'date-value',
	'time-value',
	'boolean-value',
	'string-value',
	'formula',
	'number-columns-repeated'
]);
const OF_REPEAT = new Set(['number-columns-repeated']);
const OF_STYLE = new Set(['style-name']);
/** Attributes that a copy of a cell in another row does not have. */
const OF_PLACE = new Set([
	'number-columns-spanned',
	'number-rows-spanned',
	'number-matrix-columns-spanned',
	'number-matrix-rows-spanned',
	'id'
]);

/** Returns the XML of a cell that stands for as many equal ones as given, and is otherwise as it was. */
export function repeatedCell(
	{ text, prefixes }: OdsContent,
	{ start, open, end }: OdsCellSpan,
	times: number
): string {
	return retagged(text.slice(start, open), prefixes, times) + text.slice(open, end);
}

function retagged(tag: string, { table }: Prefixes, times: number): string {
	const bare = withoutAttributes(tag, OF_REPEAT);
	if (times === 1) return bare;
	const end = bare.endsWith('/>') ? '/>' : '>';
	return `${bare.slice(0, -end.length)} ${table}number-columns-repeated="${times}"${end}`;
}

/** Returns the XML of empty cells side by side, '' for none. */
export function emptyCells({ table }: Prefixes, times: number): string {
	if (times <= 0) return '';
	const repeated = times === 1 ? '' : ` ${table}number-columns-repeated="${times}"`;
	return `<${table}table-cell${repeated}/>`;
}

/** Returns the XML of a cell emptied for a new row: its style and the rule for what can be entered. */
export function blankCell(
	{ text, prefixes }: OdsContent,
	{ start, open, repeated, isCovered }: OdsCellSpan
): string {
	if (isCovered) return emptyCells(prefixes, repeated);
	const bare = withoutAttributes(withoutAttributes(text.slice(start, open), OF_VALUE), OF_PLACE);
	return retagged(elementOf(bare, '', '', ''), prefixes, repeated);
}

/**
 * Returns the XML of a cell with new content.
 * @param old the XML of the cell that is there, '' for a new one
 * @param columnStyle the style of a cell without one
 */
export function filledCell(
	prefixes: Prefixes,
	old: string,
	{ style, ...value }: CellContent,
	columnStyle: string | undefined
): string {
	const { table } = prefixes;
	const name = `${table}table-cell`;
	const open = old === '' ? 0 : firstTagEnd(old);
	const tag = old === '' ? `<${name}>` : old.slice(0, open);
	const type = attributeIn(tag, `${prefixes.office}value-type`);
	const money = attributeIn(tag, `${prefixes.office}currency`);
	const hasStyle = style === undefined || (attributeIn(tag, `${table}style-name`) ?? columnStyle) === style;
	const bare = withoutAttributes(tag, OF_VALUE);
	const styled = hasStyle ? bare : withoutAttributes(bare, OF_STYLE);
	const added = hasStyle ? '' : ` ${table}style-name="${escaped(style)}"`;
	const beside = open === 0 || tag.endsWith('/>') ? '' : contentOf(old, open, old.length, prefixes).beside;
	const body = beside + (value.kind === 'empty' ? '' : paragraphsOf(prefixes, value.text));
	return elementOf(styled, added + valueAttributes(prefixes, value, type, money), body, name);
}

const attributeIn = (tag: string, name: string) => fullAttributesOf(tag, 0, tag.length).get(name);

function firstTagEnd(xml: string): number {
	let first = -1;
	scanTags(xml, (_name, _kind, _start, end) => void (first = first < 0 ? end : first));
	return first;
}

const FIGURES: ReadonlySet<string | undefined> = new Set(['float', 'percentage', 'currency']);

function valueAttributes(
	{ office }: Prefixes,
	{ kind, text }: Omit<CellContent, 'style'>,
	oldType: string | undefined,
	money: string | undefined
): string {
	const typed = (type: string, name: string, value: string) =>
		` ${office}value-type="${type}" ${office}${name}="${escaped(value)}"`;
	switch (kind) {
		case 'empty':
			return '';
		case 'day': {
			const { day, at } = isoParts(text)!;
			return typed('date', 'date-value', at ? `${day}T${at}:00` : day);
		}
		case 'time':
			return typed('time', 'time-value', `PT${text.replace(':', 'H')}M00S`);
		case 'boolean':
			return typed('boolean', 'boolean-value', text.toLowerCase());
		case 'number': {
			const type = FIGURES.has(oldType) ? oldType! : 'float';
			const own = type === 'currency' && money ? ` ${office}currency="${escaped(money)}"` : '';
			return typed(type, 'value', text) + own;
		}
		default:
			return ` ${office}value-type="string"`;
	}
}

/** Characters that XML cannot hold. */
const UNHELD = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** Returns a text as paragraphs. Spaces that a reader would drop are counted, as the format wants it. */
function paragraphsOf({ text: prefix }: Prefixes, text: string): string {
	const lines = text
		.toWellFormed()
		.replace(UNHELD, '')
		.split(/\r\n|\r|\n/);
	return lines
		.map((line) => {
			const inner = escaped(line)
				.replace(
					/^ | {2,}| $/g,
					(run) => `<${prefix}s${run.length > 1 ? ` ${prefix}c="${run.length}"` : ''}/>`
				)
				.replaceAll('\t', `<${prefix}tab/>`);
			return inner === '' ? `<${prefix}p/>` : `<${prefix}p>${inner}</${prefix}p>`;
		})
		.join('');
}
