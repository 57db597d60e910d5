/** What is said of something new to bring. */
import type { Day } from '../../domain/day';
import type { News } from '../../domain/lead';
import { isolatedLine } from '../common/sentence-context';
import { dayInWords } from '../common/days';

/** "yesterday", "yesterday, only for Northwind" */
export function newsNote({ on, onlyFor }: Pick<News, 'on' | 'onlyFor'>, today: Day): string {
	const day = dayInWords(on, today);
	return onlyFor ? `${day}, only for ${isolatedLine(onlyFor)}` : day;
}
