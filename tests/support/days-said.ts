/** Reads the days back that an English sentence of the app names. */
import { addDays, isDay, type Day } from '../../src/lib/domain/day';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
	'|'
);
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const COUNTS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'.split('|');

const month = MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|');
const DATED = new RegExp(String.raw`\b(\d{1,2}) (${month})\b(?: (\d{4}))?`, 'g');
const AMERICAN = new RegExp(String.raw`\b(${month}) (\d{1,2})\b(?:, (\d{4}))?`, 'g');
const AGO = new RegExp(String.raw`\b(\d+|${COUNTS.join('|')}) days?(?: ago|, no reply| of silence)`, 'gi');
const NEAR = /\b(yesterday|tomorrow)\b/gi;
const WEEKDAY = new RegExp(String.raw`\b(${WEEKDAYS.join('|')})\b`, 'g');

/** Returns the possible days of each day that a sentence names: a weekday is the last one or the next one. */
export function daysSaid(sentence: string, today: Day): Day[][] {
	const found: Day[][] = [];
	for (const [, day, name, year] of sentence.matchAll(DATED)) found.push(dated(+day!, name!, year, today));
	for (const [, name, day, year] of sentence.matchAll(AMERICAN)) found.push(dated(+day!, name!, year, today));
	for (const [, count] of sentence.matchAll(AGO)) found.push([addDays(today, -countOf(count!))]);
	for (const [, word] of sentence.matchAll(NEAR))
		found.push([addDays(today, word!.toLowerCase() === 'yesterday' ? -1 : 1)]);
	const bare = sentence.replace(new RegExp(`(?:${WEEKDAYS.join('|')}),? (?=\\d|${month})`, 'g'), '');
	for (const [, name] of bare.matchAll(WEEKDAY)) found.push(weekday(name!, today));
	return found.filter((days) => days.length > 0);
}

function countOf(text: string): number {
	const word = COUNTS.indexOf(text.toLowerCase());
	return word < 0 ? +text : word + 1;
}

function dated(day: number, name: string, year: string | undefined, today: Day): Day[] {
	const number = MONTHS.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
	const at = (of: string) => `${of}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
	return [at(year ?? today.slice(0, 4))].filter(isDay);
}

function weekday(name: string, today: Day): Day[] {
	const near = Array.from({ length: 13 }, (_, at) => addDays(today, at - 6));
	return near.filter((day) => WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] === name);
}
