/** Odd input, case by case, that no other test holds: kept as it came, counted, or refused, and never the end of the page. */
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/lib/domain/cadence/assess';
import { openBook } from '../../src/lib/domain/cadence/book';
import { DEFAULT_SETTINGS } from '../../src/lib/domain/cadence/policy';
import { isDay } from '../../src/lib/domain/day';
import type { Lead } from '../../src/lib/domain/lead';
import { ALIKE, looksSame } from '../../src/lib/domain/merging/same-leads';
import { readTags } from '../../src/lib/domain/leads/tags';
import { timeline } from '../../src/lib/domain/leads/timeline';
import { emailLink, phoneLink, safeLink } from '../../src/lib/messages/common/links';
import { safeFileName } from '../../src/lib/messages/common/file-names';
import { readView, writeView } from '../../src/routes/leads/leads-view';
import { readSpan } from '../../src/routes/week/record/record-view';
import { leadWith, touchOn } from '../support/lead-desk';
import { comingBack } from '../support/returns';
import { exportedText, importBytes, importText } from '../support/sheets';
import { NAUGHTY } from '../support/input/naughty';

describe('headers of a sheet', () => {
	test('that other parsers use for themselves are columns like any other', () => {
		const text = 'Company,__parsed_extra,hasOwnProperty\nNorthwind,a,b,c\n';
		const trial = importText(text, { headerRow: 0 });
		expect(trial.reading.columns.map(({ label }) => label)).toEqual([
			'Company',
			'__parsed_extra',
			'hasOwnProperty'
		]);
		expect(exportedText(trial)).toBe(text);
	});

	test('that repeat or are missing are told apart by a name of the page, and stay what they are', () => {
		const text = 'Company,a,a,a_1,\nNorthwind,1,2,3,4\n';
		const trial = importText(text, { headerRow: 0 });
		expect(trial.reading.columns.slice(1).map(({ label }) => label)).toEqual([
			'a (1)',
			'a (2)',
			'a_1',
			'column 5'
		]);
		expect(exportedText(trial)).toBe(text);
	});
});

describe('rows of a sheet', () => {
	test('longer than the header: the row is named, and its cells are kept', () => {
		const text = 'Company,Role\nNorthwind,Clerk,extra,more\nContoso,Baker\n';
		const trial = importText(text);
		expect(trial.reading.problems).toMatchObject([{ row: 1 }]);
		expect(exportedText(trial)).toBe(text);
	});

	test('shorter than the header: what is missing is empty', () => {
		const trial = importText('Company,Role,Notes\nNorthwind\nContoso,Baker,likes tea\n');
		expect(trial.plan.leads.map(({ role, notes }) => [role, notes])).toEqual([
			[undefined, undefined],
			['Baker', 'likes tea']
		]);
	});

	test('of one column: an empty cell is a row that stays', () => {
		const text = 'Company\nNorthwind\n""\nContoso\n';
		const trial = importText(text);
		expect(trial.plan.leads.map(({ organisation }) => organisation)).toEqual(['Northwind', 'Contoso']);
		expect(exportedText(trial)).toBe(text);
	});

	test('in windows-1252 are read as such, and the same bytes go back', () => {
		const bytes = Uint8Array.from('Company,Role\nM\xfcller,Clerk\n', (letter) => letter.charCodeAt(0));
		const trial = importBytes(bytes);
		expect(trial.reading.encoding).toBe('windows-1252');
		expect(trial.plan.leads[0]!.organisation).toBe('Müller');
	});

	test('that are imported twice are nothing new', () => {
		const text = 'Company,Role,Notes\nNorthwind,Clerk,007\nNorthwind,Clerk,007\n';
		const { reimport } = comingBack(importText(text), text);
		expect(reimport).toMatchObject({ items: [], same: true, unchanged: 2, rows: 2 });
	});
});

describe('letters that look alike', () => {
	const lead = (organisation: string, id: string): Lead => leadWith({ id, organisation });
	test.each([
		['a space of no width', 'North\u200bwind', 'Northwind'],
		['a soft hyphen', 'North\u00adwind', 'Northwind'],
		['a byte order mark', '\ufeffNorthwind', 'Northwind'],
		['an accent of its own', 'Cafe\u0301 Nord', 'Caf\u00e9 Nord']
	])('%s makes no second organisation', (_, a, b) => {
		expect(looksSame(lead(a, '1'), lead(b, '2')).score).toBeGreaterThanOrEqual(ALIKE);
	});
});

describe('text in the place of an address', () => {
	const OPENS = /^(https?:\/\/[^/@]+(\/|$)|mailto:[^@?&]+@[^@?&]+$|tel:\+?\d+(;ext=\d+)?$)/;
	test('is a link only where it is an address in full', () => {
		const texts = [
			...NAUGHTY,
			...NAUGHTY.map((text) => `https://example.com/${text}`),
			...NAUGHTY.map((text) => `mailto:${text}`)
		];
		for (const text of texts)
			for (const link of [safeLink(text), emailLink(text), phoneLink(text)])
				if (link) expect([text, OPENS.test(link.href)]).toEqual([text, true]);
	});
});

describe('text in the name of a file', () => {
	test('leaves a name that every file system takes', () => {
		for (const text of NAUGHTY) {
			const name = safeFileName(`${text}.csv`);
			expect([text, /[/\\:*?"<>|\p{Cc}]|^\.|^(con|prn|aux|nul|com\d|lpt\d)\b/iu.test(name)]).toEqual([
				text,
				false
			]);
			expect(name.length).toBeLessThanOrEqual(260);
		}
	});
});

describe('the query of an address', () => {
	const queries = [
		...NAUGHTY.map((text) => encodeURIComponent(text)),
		...NAUGHTY,
		'%E0%A4%A',
		'%',
		'&&&=',
		'a'.repeat(100_000)
	];

	test('that makes no sense is left aside', () => {
		for (const query of queries) {
			const { from, to } = readSpan(`?from=${query}&to=${query}`, 1, '2026-03-09');
			expect([query, isDay(from) && isDay(to)]).toEqual([query, true]);
			const params = new URLSearchParams(
				`sort=${query}&view=${query}&unfold=${query}&stage=${query}&state=${query}`
			);
			const view = readView(params);
			expect(readView(new URLSearchParams(writeView(view)))).toEqual(view);
			expect([view.sort, view.layout, view.unfolded]).toEqual(['next', 'list', []]);
		}
	});
});

describe('a great many of one thing', () => {
	test('fifty thousand touches of one lead are assessed and told in order', () => {
		const touches = Array.from({ length: 50_000 }, (_, at) =>
			touchOn(`${2000 + (at % 26)}-0${1 + (at % 9)}-11`, { direction: at % 3 ? 'out' : 'in' })
		);
		const lead = leadWith({ touches });
		const assessment = assess(lead, openBook([lead], DEFAULT_SETTINGS, []), '2026-03-09');
		expect(timeline(lead, assessment, '2026-03-09').filter(({ type }) => type === 'touch')).toHaveLength(
			50_000
		);
	});

	test('ten thousand tags are read, each once', () => {
		const line = Array.from({ length: 20_000 }, (_, at) => `tag ${at % 10_000}`).join(',');
		expect(readTags(line)).toHaveLength(10_000);
	});
});

describe('a clock that is wrong', () => {
	test.each(['1970-01-01', '2099-12-31', '0001-01-01', '9999-12-31'])(
		'on %s every lead still has its state',
		(today) => {
			const touches = [touchOn('2026-03-02'), touchOn('2026-03-05', { direction: 'in', kind: 'other' })];
			const lead = leadWith({ touches });
			const assessment = assess(lead, openBook([lead], DEFAULT_SETTINGS, []), today);
			expect(assessment.state).toMatch(/^[a-z-]+$/);
			for (const { due } of assessment.steps) expect(isDay(due)).toBe(true);
		}
	);
});
