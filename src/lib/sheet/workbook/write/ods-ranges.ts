/** Extends the ranges of an .ods that end right above appended rows: those of filters, and those with a name. */
import type { Splice } from '../../csv/cells';
import type { OdsContent } from '../ods/content';
import { areaOf, type Area } from '../xml/addresses';
import { attributeSpans } from '../xml/xml';
import { grown } from './extents';

/** Matches 'Jobs.A1:Jobs.J6', with the name of the sheet in quotes where it needs them. */
const RANGE =
	/^\$?('(?:[^']|'')*'|[^.'$:]+)\.(\$?[A-Z]+\$?\d+):(?:\$?(?:'(?:[^']|'')*'|[^.'$:]+))?\.?(\$?[A-Z]+\$?)(\d+)$/;

/** Returns the splices that extend the ranges of a sheet to appended rows. */
export function rangeSplices({ text, prefixes, ranges }: OdsContent, sheet: string, added: Area): Splice[] {
	const name = `${prefixes.table}target-range-address`;
	return ranges.flatMap(({ start, end }) => {
		const span = attributeSpans(text, start, end).find((each) => each.name === name);
		const address = span ? text.slice(span.from, span.to).replaceAll('&apos;', "'") : '';
		const [, named, first, column, row] = RANGE.exec(address) ?? [];
		if (!span || !named || called(named) !== sheet) return [];
		const area = areaOf(`${first}:${column}${row}`);
		const larger = area && grown(area, added);
		if (!larger) return [];
		return [{ start: span.to - row!.length, end: span.to, text: String(larger.bottom + 1) }];
	});
}

const called = (name: string) => (name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name);
