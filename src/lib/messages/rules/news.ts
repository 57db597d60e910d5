/** Describes news that can go into a message. */
import type { Day } from '../../domain/day';
import type { News } from '../../domain/lead';
import { isolatedLine } from '../common/sentence-context';
import { dayInWords } from '../common/days';

/** Says when news was noted and for whom: "yesterday", "yesterday, only for Northwind". */
export function newsNote({ on, onlyFor }: Pick<News, 'on' | 'onlyFor'>, today: Day): string {
	const day = dayInWords(on, today);
	return onlyFor ? `${day}, just for ${isolatedLine(onlyFor)}` : day;
}
