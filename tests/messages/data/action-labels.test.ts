/** Stored labels in words: keys with their details, and the sentences of earlier versions. */
import { expect, test } from 'vitest';
import type { ActionLabel } from '../../../src/lib/domain/action-label';
import { labelWords } from '../../../src/lib/messages/data/action-labels';

const WORDED: readonly (readonly [ActionLabel, string])[] = [
	['add-lead|Acme', 'Add Acme'],
	['add-lead|', 'Add a job'],
	['close-lead|Acme | Sons', 'Archive Acme | Sons'],
	['close-leads|12', 'Archive 12 jobs'],
	['move-leads|offer|2', 'Move 2 jobs to Offer'],
	['move-to|offer', 'Move to Offer'],
	['change-fact|salary', 'Change the salary'],
	['go-back|2026-03-02|09:30', 'Go back to Monday 2 March 2026, 09:30'],
	['import-sheet|applications.csv', 'Import applications.csv'],
	['import-sheet', 'Import a spreadsheet'],
	['undo|import-sheet|applications.csv', 'Undo: Import applications.csv'],
	['undo|undo|log-touch', 'Undo: Undo: Log activity'],
	['undo|', 'Undo: an earlier action'],
	['upgrade', 'Upgrade the data']
];

test.each(WORDED)('%s is worded as %s', (label, words) => {
	expect(labelWords(label)).toBe(words);
});

test.each(['Add Acme', 'Undo: Close the lead', 'Import a|b.csv', 'of-a-later-version|x', ''])(
	'%j is no key, and is shown as it stands',
	(label) => {
		expect(labelWords(label)).toBe(label);
	}
);
