/** The end of a lead: the pages and the engine read it alike. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assess } from '../../../src/lib/domain/cadence/assess';
import { openBook } from '../../../src/lib/domain/cadence/book';
import { hasEnded } from '../../../src/lib/domain/cadence/history/ended';
import { addDays } from '../../../src/lib/domain/day';
import { readScenario } from '../../support/exchange';

const FOLDER = 'tests/fixtures/scenarios';
const SCENARIOS = readdirSync(FOLDER).flatMap(
	(file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as { readonly title: string }[]
);

test('a lead has ended on the days on which the engine calls it closed, as far as no refusal stands', () => {
	const seen = new Set<string>();
	for (const json of SCENARIOS) {
		const { leads, settings, news, today } = readScenario(json);
		const book = openBook(leads, settings, news);
		for (const lead of leads.filter(({ ended }) => ended))
			for (const day of [today, addDays(today, 7)]) {
				const { state } = assess(lead, book, day);
				const ended = hasEnded(lead, day);
				if (state !== 'respect-no') expect(ended, json.title).toBe(state === 'closed');
				seen.add(`${lead.ended!.how} ${ended}`);
			}
	}
	expect([...seen].sort()).toEqual(['accepted true', 'ended false', 'ended true', 'withdrawn true']);
});
