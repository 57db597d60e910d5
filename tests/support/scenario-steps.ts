/** Gives the steps of the scenarios, which have every kind of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { assess } from '../../src/lib/domain/cadence/assess';
import { openBook } from '../../src/lib/domain/cadence/book';
import type { Day } from '../../src/lib/domain/day';
import { readScenario } from './exchange';

const FOLDER = 'tests/fixtures/scenarios';

/** Returns the first moment of a day. */
export const momentOf = (day: Day) => ({ day, at: '00:00', zone: 'Europe/Berlin' });

/** Gives the steps of the first lead of every scenario. */
export function scenarioSteps() {
	return readdirSync(FOLDER)
		.flatMap((file) => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as { readonly title: string }[])
		.flatMap((json) => {
			const { leads, settings, news, today } = readScenario(json);
			const book = openBook(leads, settings, news);
			const lead = leads[0]!;
			return assess(lead, book, today).steps.map((step) => ({ title: json.title, book, lead, today, step }));
		});
}
