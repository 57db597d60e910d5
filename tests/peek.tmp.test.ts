import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { contactLine, leadLine } from './support/facts-lines';
import { exported, importBytes, textOf } from './support/sheets';
test('peek', () => {
	for (const path of process.env.PEEK!.split(',')) {
		const trial = importBytes(new Uint8Array(readFileSync(path)), { asOf: '2026-11-30' }, '2026-11-30');
		const { reading, plan } = trial;
		console.log(
			[
				path,
				reading.columns.map(({ header, meaning }) => `${header}=${meaning}`).join(' | '),
				JSON.stringify(reading.stageColumns),
				reading.statuses.map(({ word, stage }) => `${word}→${stage}`).join(' | '),
				...plan.leads.map(leadLine),
				...plan.contacts.map(contactLine),
				plan.problems.map(({ kind, row, text }) => `${kind}@${row}:${text}`).join(' ; '),
				`same: ${textOf(exported(trial).bytes) === textOf(trial.sheet.bytes)}`
			].join('\n')
		);
	}
});
