import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { importBytes } from './sheets';
import { contactLine, leadLine } from './facts-lines';
const DIR = 'tests/fixtures/sheets/mini/';
test('show', () => {
	for (const name of readdirSync(DIR)) {
		try {
			const trial = importBytes(
				new Uint8Array(readFileSync(DIR + name)),
				{ asOf: '2026-11-30' },
				'2026-11-30'
			);
			console.log(
				`## ${name}\n` +
					trial.reading.columns.map((c) => `${c.header}:${c.meaning}`).join(' | ') +
					'\n' +
					trial.reading.statuses.map((s) => `${s.word}=${s.stage}`).join(', ') +
					' ' +
					JSON.stringify(trial.reading.stageColumns) +
					'\n' +
					[
						...trial.plan.leads.map(leadLine),
						...trial.plan.contacts.map(contactLine),
						...trial.plan.problems.map((p) => '! ' + p.message)
					].join('\n')
			);
		} catch (e) {
			console.log(name, String(e));
		}
	}
});
