/** Reads the parts of an .xlsx: its sheets and where they are, the formats of its cells, and its shared strings. */
import { decode } from '../csv/encoding';
import { kindOfFormat, type NumberKind } from './xml/numbers';
import { damagedWorkbook, noSheets } from './refusals';
import { attributesOf, scanTags, stringItem, textBetween } from './xml/xml';
import { entryOf, readEntry, type Zip, type ZipEntry } from './zip';

interface SheetPart {
	readonly name: string;
	readonly hidden: boolean;
	readonly entry: ZipEntry;
}

export interface WorkbookParts {
	readonly sheets: readonly SheetPart[];
	/** The formulas that names stand for, by the name in small letters. */
	readonly names: ReadonlyMap<string, string>;
	/** True where serial numbers count from 1904. */
	readonly from1904: boolean;
	/** The kind of number that each cell style shows, by the style's index. */
	readonly styleKinds: readonly NumberKind[];
	/** The shared strings that cells refer to. */
	readonly strings: readonly string[];
}

interface Relation {
	readonly type: string;
	/** The full name of the target part. */
	readonly target: string;
}

/** Returns a part's text. Parts are UTF-8, or UTF-16 with a byte order mark. @throws SheetRefusal where it is neither */
export function partText(zip: Zip, entry: ZipEntry): string {
	const { text, encoding } = decode(readEntry(zip, entry));
	if (encoding === 'windows-1252') throw damagedWorkbook(`“${entry.name}” is not readable text`);
	return text;
}

const folderOf = (part: string) => part.slice(0, part.lastIndexOf('/') + 1);

/** Resolves a target to a part's full name: '../tables/table1.xml' from 'xl/worksheets/' is 'xl/tables/table1.xml'. */
function resolved(folder: string, target: string): string {
	const steps: string[] = [];
	for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
		if (step === '..') steps.pop();
		else if (step !== '' && step !== '.') steps.push(step);
	}
	return steps.join('/');
}

/** Returns the relations of a part by id. The part '' is the package itself. */
export function relationsOf(zip: Zip, part: string): Map<string, Relation> {
	const folder = folderOf(part);
	const relations = new Map<string, Relation>();
	const entry = entryOf(zip, `${folder}_rels/${part.slice(folder.length)}.rels`);
	if (!entry) return relations;
	const text = partText(zip, entry);
	scanTags(text, (name, kind, start, end) => {
		if (name !== 'Relationship' || kind === 'close') return;
		const attributes = attributesOf(text, start, end);
		if (attributes.get('TargetMode') === 'External') return;
		const type = attributes.get('Type') ?? '';
		const target = resolved(folder, attributes.get('Target') ?? '');
		relations.set(attributes.get('Id') ?? '', { type: type.slice(type.lastIndexOf('/') + 1), target });
	});
	return relations;
}

/** Reads everything of an .xlsx but the cells. @throws SheetRefusal where a required part is missing or damaged */
export function readParts(zip: Zip): WorkbookParts {
	const book = [...relationsOf(zip, '').values()].find(({ type }) => type === 'officeDocument')?.target;
	const entry = book === undefined ? undefined : entryOf(zip, book);
	if (!entry) throw damagedWorkbook('the part that names its sheets is missing');
	const relations = relationsOf(zip, entry.name);
	const found = (type: string) => {
		const relation = [...relations.values()].find((each) => each.type === type);
		const part = relation && entryOf(zip, relation.target);
		return part && partText(zip, part);
	};
	return {
		...readBook(zip, partText(zip, entry), relations),
		styleKinds: readStyles(found('styles') ?? ''),
		strings: readStrings(found('sharedStrings') ?? '')
	};
}

const isTrue = (text: string | undefined) => text === '1' || text === 'true';

function readBook(zip: Zip, text: string, relations: ReadonlyMap<string, Relation>) {
	const sheets: SheetPart[] = [];
	const names = new Map<string, string>();
	let from1904 = false;
	let [called, from] = ['', 0];
	scanTags(text, (name, kind, start, end) => {
		if (name === 'definedName') {
			if (kind === 'open') [called, from] = [attributesOf(text, start, end).get('name') ?? '', end];
			else if (kind === 'close') names.set(called.toLowerCase(), textBetween(text, from, start).trim());
		}
		if (kind === 'close' || (name !== 'sheet' && name !== 'workbookPr')) return;
		const attributes = attributesOf(text, start, end);
		if (name === 'workbookPr') from1904 = isTrue(attributes.get('date1904'));
		else {
			const relation = relations.get(attributes.get('id') ?? '');
			// Sheets that hold a chart or a dialog have no cells.
			const entry = relation?.type === 'worksheet' && entryOf(zip, relation.target);
			const hidden = (attributes.get('state') ?? 'visible') !== 'visible';
			if (entry) sheets.push({ name: attributes.get('name') ?? '', hidden, entry });
		}
	});
	if (sheets.length === 0) throw noSheets();
	return { sheets, names, from1904 };
}

/**
 * Reads the kind of each cell style. Only the tags inside the two lists count, since tags of the same name elsewhere
 * mean something else.
 */
function readStyles(text: string): NumberKind[] {
	const codes = new Map<number, string>();
	const shows: NumberKind[] = [];
	let list = '';
	scanTags(text, (name, kind, start, end) => {
		if (name === 'numFmts' || name === 'cellXfs') list = kind === 'open' ? name : '';
		else if (kind !== 'close' && list === 'numFmts' && name === 'numFmt') {
			const attributes = attributesOf(text, start, end);
			codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
		} else if (kind !== 'close' && list === 'cellXfs' && name === 'xf') {
			const id = Number(attributesOf(text, start, end).get('numFmtId') ?? 0);
			shows.push(kindOfFormat(id, codes.get(id)));
		}
	});
	return shows;
}

function readStrings(text: string): string[] {
	const strings: string[] = [];
	let from = 0;
	scanTags(text, (name, kind, start, end) => {
		if (name !== 'si') return;
		if (kind === 'open') from = end;
		else strings.push(kind === 'empty' ? '' : stringItem(text, from, start));
	});
	return strings;
}
