/** Measures phrases of statuses and headers that were labelled before the reader saw them, and the ends that it invents. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { detectMeanings } from '../../../src/lib/sheet/columns/columns';
import { isPlainStatus, stageOf } from '../../../src/lib/sheet/columns/stages';
import { Tally } from '../../support/tally';

const read = (file: string) =>
	JSON.parse(readFileSync(`tests/fixtures/sheets/${file}.json`, 'utf8')) as unknown;
/** The phrases by their stage; several stages are right where people would differ: 'interview or null'. */
const phrasesOf = (file: string) =>
	Object.entries(read(file) as Record<string, string[]>).flatMap(([is, texts]) =>
		texts.map((text) => ({ text, right: is.split(' or '), found: String(stageOf(text)) }))
	);

/** The least share that is right; nothing was learned from the fourth but what closed a lead. */
const PHRASES = {
	'phrases-first': 0.95,
	'phrases-second': 0.95,
	'phrases-third': 0.95,
	'phrases-fourth': 0.8
};

test.each(Object.entries(PHRASES))('%s', (file, least) => {
	const tally = new Tally();
	for (const { text, right, found } of phrasesOf(file))
		tally.add(file, right.includes(found), `“${text}” as ${found}, is ${right.join(' or ')}`);
	tally.print();
	expect(tally.share(file)).toBeGreaterThanOrEqual(least);
});

test.each(Object.keys(PHRASES))('what is read wrongly of %s is asked about', (file) => {
	const asserted = phrasesOf(file).filter(
		({ text, right, found }) => !right.includes(found) && found !== 'null' && isPlainStatus(text)
	);
	expect(asserted).toEqual([]);
});

const NOES = ['rejected', 'withdrawn'];

test.each(['phrases', ...Object.keys(PHRASES)])('nothing of %s closes what is open', (file) => {
	const closed = phrasesOf(file).filter(({ right, found }) =>
		found === 'accepted'
			? !right.includes(found)
			: NOES.includes(found) && !right.some((stage) => NOES.includes(stage))
	);
	expect(closed).toEqual([]);
});

/** Tables of headers with their field, or several, and a few cells, by the least share that is right. */
const HEADERS = {
	'headers-first': 0.97,
	'headers-second': 0.97,
	'headers-third': 0.95,
	'headers-fourth': 0.85
};

test.each(Object.entries(HEADERS))('%s', (file, least) => {
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
	expect(tally.share(file)).toBeGreaterThanOrEqual(least);
});
