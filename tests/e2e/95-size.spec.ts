import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../../scripts/source-hash.mjs';
import { startSize } from '../../scripts/start-size.mjs';
import { expect, test } from './support/app';

/** Brotli. What is heavy is loaded beside the opening of the database, or when it is asked for. */
const MOST_BYTES = 55_000;

test('95 the start page asks for 55 KB of script at most', () => {
	expect(startSize(process.env.E2E_BUILD ?? 'build')).toBeLessThanOrEqual(MOST_BYTES);
});

test('95 no page waits for the styles of what it loads later', () => {
	const build = process.env.E2E_BUILD ?? 'build';
	for (const file of filesUnder(build, '').filter((each) => each.endsWith('index.html'))) {
		const sheets = readFileSync(join(build, file), 'utf8').match(/<link [^>]*rel="stylesheet"/g) ?? [];
		expect(sheets.length, `${file}: those of every page, and its own`).toBeLessThanOrEqual(2);
	}
});
