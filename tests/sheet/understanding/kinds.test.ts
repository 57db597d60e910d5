/**
 * Three made-up sheets of each kind of fault that was once met, in other languages, orders and widths than the one that
 * it was met in (tests/fixtures/sheets/mini). Today is 2026-11-30.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contactLine, leadLine } from '../../support/facts-lines';
import { exported, importBytes, textOf } from '../../support/sheets';

const FOLDER = 'tests/fixtures/sheets/kinds';
const READ_ON = '2026-11-30';

const answers = JSON.parse(readFileSync(`${FOLDER}/answers.json`, 'utf8')) as Record<string, string[]>;

describe('what each row becomes', () => {
	test.each(Object.entries(answers))('%s', (name, right) => {
		const trial = importBytes(new Uint8Array(readFileSync(`${FOLDER}/${name}`)), { asOf: READ_ON }, READ_ON);
		const { leads, contacts } = trial.plan;
		expect([...leads.map(leadLine), ...contacts.map(contactLine)]).toEqual(right);
		expect(textOf(exported(trial).bytes)).toBe(textOf(trial.sheet.bytes));
	});
});
