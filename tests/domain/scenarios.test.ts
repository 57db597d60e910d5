import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { firstDifference } from '../support/scenario-difference';
import { readScenario } from '../support/exchange';
import { inZone, ZONES } from '../support/zone';

/** The scenarios of this repository, and those in the folders named in SCENARIO_DIRS. */
const OWN = join(import.meta.dirname, '../fixtures/scenarios');
const NAMED = (process.env.SCENARIO_DIRS ?? '').split(':').filter(Boolean);

const files = [OWN, ...NAMED].flatMap((folder) =>
	readdirSync(folder)
		.filter((file) => file.endsWith('.json'))
		.sort()
		.map((file) => join(folder, file))
);

const held = new Map<string, { hold: number; of: number }>();

afterAll(() => {
	for (const [file, { hold, of }] of held) console.log(`${file}: ${hold} of ${of} hold`);
});

test('there are scenarios to run', () => {
	const cases = files.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as unknown[]);
	expect(cases.length).toBeGreaterThan(0);
});

describe.each(files.map((file) => [basename(file), file]))('%s', (_name, file) => {
	const scenarios = JSON.parse(readFileSync(file, 'utf8')) as { title: string }[];
	const count = { hold: 0, of: scenarios.length };
	held.set(file, count);
	test.each(scenarios.map((json) => [json.title, json] as const))('%s', (title, json) => {
		const difference = firstDifference(readScenario(json));
		if (difference) console.log(`${title}\n  ${difference}`);
		expect(difference).toBeNull();
		count.hold++;
	});
});

describe.each(ZONES)('on a machine in %s', (zone) => {
	inZone(zone);

	test.each(files.map((file) => [basename(file), file]))('all of %s hold', (_name, file) => {
		const scenarios = JSON.parse(readFileSync(file, 'utf8')) as { title: string }[];
		const fall = scenarios.filter((json) => firstDifference(readScenario(json)) !== null);
		expect(fall.map(({ title }) => title)).toEqual([]);
	});
});
