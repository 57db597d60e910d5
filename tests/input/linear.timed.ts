/**
 * Work on what somebody else wrote grows no faster than the text (docs/failure-modes.md, bad input 85): every reader is timed over
 * repeated patterns of up to 100,000 characters. Part of `npm run test:soak` only, as a busy machine must fail no test.
 */
import { describe, expect, test } from 'vitest';
import { READERS } from '../support/input/readers';

const LONG = 100_000;
const SHORT = LONG / 4;
/** Four times the text may take this many times as long: work that grows with the square takes 16 times. */
const MOST_GROWTH = 9;
/** Milliseconds that say nothing: those of a compiler or of a collection of garbage. */
const NOISE = 250;
/** A time that comes again is the reader's own; the quickest of so many is compared. */
const TRIES = 5;

const USUAL = [' ', 'a', '1', '(', '[', '<', '"', '-', '.', '\n', 'a@', '1-', 'A a ', '<a ', '&'];
const FURTHER = (
	"A é ) > ' @ – _ , ; : / \\ = # * % ? + | \t \r\n \u00a0 , |a |1 |Aa|a,|1.|1,|1/1 |a@b.|a@b.c |a.|a-|a'|and | at | - |()|( |(a |<a>|</|" +
	'<!--|<![CDATA[|&lt;|&#|a="|a=" |{"a":|[[|{|https://|http://a.b/ |www.a.|%20|\u0301|e\u0301|12:|12:00 |Jan |1 Jan |2026-01-01 |von |Dr. |' +
	'Dana Ruiz |€1 |1k-|+1 |"a,|""|x:|From: |> |\n\n|a\n|A: |* a\n|applied |rejected |面|中文 |👩‍👩‍👧|Ã¼|=1|<p>|<li>'
)
	.split('|')
	.flatMap((part, at) => (at === 0 ? part.split(' ') : [part]))
	.filter(Boolean);
const PATTERNS = [...USUAL, ...FURTHER].flatMap((unit) => ['', 'x!'].map((end) => [unit, end] as const));

/** Returns the milliseconds that the processor worked on it: those in which others had it do not count. */
async function timeOf(read: (text: string) => unknown, text: string): Promise<number> {
	const begun = process.cpuUsage();
	await read(text);
	return process.cpuUsage(begun).user / 1000;
}

/** Returns the quickest of some times; no more are taken once one is short. */
async function quickest(read: (text: string) => unknown, text: string, enough: number): Promise<number> {
	let best = Infinity;
	for (let at = 0; at < TRIES && best > enough; at += 1) best = Math.min(best, await timeOf(read, text));
	return best;
}

describe('reading what somebody else wrote', () => {
	test.each(Object.entries(READERS))(
		'%s takes no longer than in proportion to its length',
		async (_name, read) => {
			for (const [unit, end] of PATTERNS) {
				const text = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length) + end;
				const long = await quickest(read, text(LONG), NOISE);
				if (long <= NOISE) continue;
				const short = await quickest(read, text(SHORT), 0);
				expect([unit, end, short, long, long / short <= MOST_GROWTH]).toEqual([unit, end, short, long, true]);
			}
		}
	);
});
