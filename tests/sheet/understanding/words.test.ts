/** Measures phrases of statuses and headers as people write them, without the sheets around them. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldOfHeader } from '../../../src/lib/sheet/columns/headers';
import { stageOf } from '../../../src/lib/sheet/columns/stages';
import { Tally } from '../../support/tally';

function tallyOf(file: string, read: (text: string) => string | null): Tally {
	const labels = JSON.parse(readFileSync(`tests/fixtures/sheets/${file}`, 'utf8')) as Record<
		string,
		string[]
	>;
	const tally = new Tally();
	for (const [is, texts] of Object.entries(labels)) {
		for (const text of texts)
			tally.add(file, String(read(text)) === is, `“${text}” as ${read(text)}, is ${is}`);
	}
	tally.print();
	return tally;
}

test('status phrases in all languages', () => {
	expect(tallyOf('phrases.json', stageOf).share('phrases.json')).toBeGreaterThanOrEqual(0.95);
});

// Names of a kind of place ('Studio') mean an employer only in a sheet that has no other column for it.
test('headers in all languages, by their words alone', () => {
	expect(tallyOf('headers.json', fieldOfHeader).share('headers.json')).toBeGreaterThanOrEqual(0.9);
});
