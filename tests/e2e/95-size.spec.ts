import { startSize } from '../../scripts/start-size.mjs';
import { expect, test } from './support/app';

/** Brotli. What is heavy is loaded beside the opening of the database, or when it is asked for. */
const MOST_BYTES = 55_000;

test('95 the start page asks for 55 KB of script at most', () => {
	expect(startSize(process.env.E2E_BUILD ?? 'build')).toBeLessThanOrEqual(MOST_BYTES);
});
