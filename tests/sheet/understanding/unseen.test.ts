/** Measures phrases of statuses and headers that were labelled before the reader saw them, and the ends that it invents. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectMeanings } from '../../../src/lib/sheet/columns/columns';
import { stageOf } from '../../../src/lib/sheet/columns/stages';
import { Tally } from '../../support/tally';

const read = (file: string) =>
	JSON.parse(readFileSync(`tests/fixtures/sheets/${file}.json`, 'utf8')) as unknown;
/** The phrases by their stage; several stages are right where people would differ: 'interview or null'. */
const phrasesOf = (file: string) =>
	Object.entries(read(file) as Record<string, string[]>).flatMap(([is, texts]) =>
		texts.map((text) => ({ text, right: is.split(' or '), found: String(stageOf(text)) }))
	);

test.each(['phrases-first', 'phrases-second'])('%s', (file) => {
	const tally = new Tally();
	for (const { text, right, found } of phrasesOf(file))
		tally.add(file, right.includes(found), `“${text}” as ${found}, is ${right.join(' or ')}`);
	tally.print();
	expect(tally.share(file)).toBeGreaterThanOrEqual(0.95);
});

const NOES = ['rejected', 'withdrawn'];

test.each(['phrases', 'phrases-first', 'phrases-second'])('nothing of %s closes what is open', (file) => {
	const closed = phrasesOf(file).filter(({ right, found }) =>
		found === 'accepted'
			? !right.includes(found)
			: NOES.includes(found) && !right.some((stage) => NOES.includes(stage))
	);
	expect(closed).toEqual([]);
});

/** Tables of headers with their field, or several, and a few cells. */
test.each(['headers-first', 'headers-second'])('%s', (file) => {
	const tally = new Tally();
	for (const columns of read(file) as [header: string, is: string, ...cells: string[]][][]) {
		const found = detectMeanings(
			columns.map(([header]) => header),
			columns.map(([, , ...cells]) => cells)
		);
		for (const [at, [header, is]] of columns.entries()) {
			const meaning = String(found[at]!.meaning);
			tally.add(file, is.split('|').includes(meaning), `“${header}” as ${meaning}, is ${is}`);
		}
	}
	tally.print();
	expect(tally.share(file)).toBeGreaterThanOrEqual(0.97);
});
