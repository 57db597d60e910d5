/** Reads cells that hold several days and nothing else: 'Oct 9, 2026; Oct 16, 2026'. */
import type { Day, Time } from '../../domain/day';
import type { DateParser } from './date-order';
import type { DateOrder } from '../sheet';

/** Separators between days, tried in this order, since a comma may also stand within a day. */
const BETWEEN = [/\s*[;\n&+|]\s*|\s*:::\s*|\s+(?:and|und|et|y|e|en)\s+/, /\s*,\s*/, /\s+\/\s+/] as const;
const LONGEST = 120;

/** Returns the days of a cell that holds two or more; none for any other cell. */
export function severalDays(
	text: string,
	dateParser: DateParser,
	order: DateOrder
): { readonly day: Day; readonly at?: Time | undefined }[] {
	if (text.length > LONGEST) return [];
	for (const between of BETWEEN) {
		const days = text.split(between).map((part) => dateParser.read(part.trim(), order));
		const found = days.flatMap((read) =>
			read.kind === 'day' ? [{ day: read.day, at: withoutMidnight(read.at) }] : []
		);
		if (days.length > 1 && found.length === days.length) return found;
	}
	return [];
}

/** Drops a time of midnight, which programs write for a day without a time. */
export function withoutMidnight(at: Time | undefined): Time | undefined {
	return at === '00:00' ? undefined : at;
}
