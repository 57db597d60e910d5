/**
 * Holds that each kind of sheet is served by rules that three made-up sheets try: exports of known programs, languages,
 * and faults that were once met. What each sheet says stands beside it, in columns.json or answers.json.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSheet } from '../../../src/lib/sheet';
import { own } from '../../support/corpus';
import { change, exported, importBytes, textOf } from '../../support/sheets';

const FEWEST = 3;

/** Kinds whose sheets are named after them: 'huntr-1.csv'. */
const EXPORTS =
	'linkedin-connections linkedin-job-applications linkedin-saved-jobs linkedin-messages google-contacts hubspot-people hubspot-deals trello notion airtable huntr teal simplify jobsync career-ops reactive-resume offlinecv';
const FAULTS =
	'company-plus-link flags-of-stages day-in-a-word sentence-as-status response-then-silence outcome-without-day follow-up-due-hour placeholders not-applied-days recruiters day-and-word waiting-is-no-step first-and-last-contact profile-of-a-recruiter name-of-companies interviewed-on only-written-to replied-yes-no serial-days two-names paused-or-cancelled title-on-ad';
/** Languages, and what the names of their sheets begin with. */
const LANGUAGES: Readonly<Record<string, RegExp>> = {
	German: /^lang-de-/,
	French: /^lang-fr-/,
	Spanish: /^spanish-/,
	Portuguese: /^lang-pt-/,
	Italian: /^lang-it-/,
	Dutch: /^lang-nl-/,
	Polish: /^pl-/,
	Turkish: /^tr-/,
	Japanese: /^lang-ja-/,
	'Chinese, simplified': /^(?:zh-q|zh-toudi|qiuzhao|xiaozhao)/,
	'Chinese, traditional': /^zh-(?:tw|hant)-/,
	Korean: /^ko-/
};

const answers = JSON.parse(readFileSync('tests/fixtures/sheets/kinds/answers.json', 'utf8')) as object;
const labelled = new Set([...own.labelled.map(({ file }) => file.name), ...Object.keys(answers)]);
const named = (kind: string) => new RegExp(`^${kind}-\\d+\\.csv$`);

describe('three labelled sheets of each kind', () => {
	const kinds = [
		...[EXPORTS, FAULTS].flatMap((list) => list.split(' ').map((kind) => [kind, named(kind)] as const)),
		...Object.entries(LANGUAGES)
	];
	test.each(kinds)('%s', (_, name) => {
		expect([...labelled].filter((each) => name.test(each)).length).toBeGreaterThanOrEqual(FEWEST);
	});
});

const sheetsOf = (kind: string) => own.files.filter(({ path }) => named(kind).test(basename(path)));

describe('sheets that lie on their side', () => {
	const sheets = sheetsOf('sideways');
	test('are three', () => expect(sheets.length).toBeGreaterThanOrEqual(FEWEST));
	test.each(sheets)('$name is said before anything is imported', ({ bytes }) => {
		expect(readSheet(bytes).problems.map(({ kind }) => kind)).toContain('on-its-side');
	});
});

test.each(sheetsOf('day-in-a-word'))(
	'a word with a day of $name is written into no other row',
	({ bytes }) => {
		const trial = importBytes(bytes);
		const before = textOf(trial.sheet.bytes).split('\n');
		change(trial, 0, (lead) => ({ ...lead, stage: 'interview' }));
		const after = textOf(exported(trial).bytes).split('\n');
		expect(after[1]).toMatch(/Interview$/);
		expect(after.toSpliced(1, 1)).toEqual(before.toSpliced(1, 1));
	}
);
