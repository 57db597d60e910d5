import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../../src/lib/domain/day';
import { readCapture } from '../../../src/lib/paste/capture/capture';
import { fieldsOfCapture } from '../../../src/lib/paste/capture/captured-job';
import { runs, seed } from '../../runs';
import { carriedFrom, type PostingPage } from '../../support/posting-page';

const TODAY = '2026-11-30';
const POSTING = { '@type': 'JobPosting', title: 'Analyst', hiringOrganization: 'Northwind' };

const captured = (page: PostingPage) => readCapture(carriedFrom(page), TODAY)!;
const written = (value: unknown) => `#posting=${encodeURIComponent(JSON.stringify(value))}`;

describe('what the bookmark carried', () => {
	test('fills the form with what the page states, and the rest from the text', () => {
		const description =
			'No phone calls. Questions? Write to Dana Ruiz, dana.ruiz@northwind.example. Salary: 1';
		const [job] = captured({ data: [{ ...POSTING, description, baseSalary: 'as agreed, 5 bands' }] }).jobs;
		expect(fieldsOfCapture(job!, job!.text, TODAY)).toMatchObject({
			organisation: 'Northwind',
			role: 'Analyst',
			salary: 'as agreed, 5 bands',
			name: 'Dana Ruiz',
			email: 'dana.ruiz@northwind.example',
			noCalls: true,
			url: 'https://jobs.example/analyst-4711'
		});
	});

	test('names the board, else the site, else the host as the source', () => {
		const sourceOf = (page: PostingPage) => captured(page).jobs[0]!.fields.source;
		expect(sourceOf({ url: 'https://www.linkedin.com/jobs/view/1', site: 'x' })).toBe('LinkedIn');
		expect(sourceOf({ site: 'Example Jobs' })).toBe('Example Jobs');
		expect(sourceOf({ url: 'https://www.jobs.example/1' })).toBe('jobs.example');
	});

	test('without a posting is title, address and selection', () => {
		const url = 'https://careers.northwind.example/1';
		const capture = captured({ url, title: 'Senior Analyst', selected: 'Location: Leeds' });
		const [job] = capture.jobs;
		expect(job!.notes).toEqual([{ kind: 'no-posting', selected: true }]);
		expect(fieldsOfCapture(job!, job!.text, TODAY)).toMatchObject({
			organisation: 'Northwind',
			role: 'Senior Analyst',
			location: 'Leeds',
			url
		});
		expect(captured({ title: 'x' }).jobs[0]!.notes).toEqual([{ kind: 'no-posting', selected: false }]);
	});

	test('is the selection where a posting has no description', () => {
		expect(captured({ data: [POSTING], selected: 'You count.' }).jobs[0]!.text).toBe('You count.');
	});

	test('of a page with several jobs is the one that the address or the title names', () => {
		const clerk = { ...POSTING, title: 'Clerk', url: 'https://jobs.example/analyst-4711/#top' };
		expect(captured({ data: [POSTING, clerk], title: 'Analyst' })).toMatchObject({
			jobs: [{ name: 'Analyst, Northwind' }, { name: 'Clerk, Northwind' }],
			likely: 1
		});
		const data = [{ ...POSTING, title: 'Clerk' }, POSTING];
		expect(captured({ data, title: 'Analyst | Jobs' }).likely).toBe(1);
		expect(captured({ data, title: 'Jobs' }).likely).toBe(0);
	});

	test('says that an ad was cut', () => {
		const data = [{ ...POSTING, description: 'A long tale. '.repeat(9_000) }];
		expect(captured({ data }).jobs[0]!.notes).toEqual([{ kind: 'cut' }]);
	});
});

describe('a fragment that somebody else wrote', () => {
	test.each<[string, string]>([
		['no fragment of ours', '#main'],
		['nothing', '#posting='],
		['a broken code', '#posting=%E0%A4%A'],
		['broken JSON', '#posting=%7B%22url'],
		['a text', written('text')],
		['null', written(null)],
		['a number for a title', written({ title: 7 })],
		['postings that are no list', written({ postings: { title: 'x' } })],
		['too long', written({ title: 'x'.repeat(100_000) })],
		['too deep', `#posting=${'['.repeat(50_000)}`]
	])('%s is not read', (_, fragment) => expect(readCapture(fragment, TODAY)).toBeNull());

	test.each([
		'javascript:alert(1)',
		'data:text/html,x',
		'file:///etc/passwd',
		'mailto:a@b.example',
		'https://u:p@x.example/'
	])('%s is no link', (url) => {
		const capture = readCapture(written({ url, postings: [{ title: 'Analyst', url }] }), TODAY)!;
		expect(capture.host).toBe('');
		expect(capture.jobs[0]!.fields.url).toBeUndefined();
		expect(capture.jobs[0]!.notes).toEqual([{ kind: 'no-link' }]);
	});

	test('control characters and those that turn the writing are dropped', () => {
		const posting = { title: 'Ana\u0000ly\u202Est\u0007', description: 'one\ntwo\u001B[31m' };
		const [job] = readCapture(written({ title: '\u2066x', postings: [posting] }), TODAY)!.jobs;
		expect(job).toMatchObject({ fields: { role: 'Analyst' }, text: 'one\ntwo[31m' });
	});

	test('names of the prototype are nobody’s facts', () => {
		const text = '{"__proto__":{"title":"x"},"postings":[{"title":"A","__proto__":{"salary":"1"}}]}';
		const [job] = readCapture(`#posting=${encodeURIComponent(text)}`, TODAY)!.jobs;
		expect(job!.fields).toEqual({ role: 'A' });
		expect(({} as Record<string, unknown>).title).toBeUndefined();
	});

	const keys = fc.constantFrom(
		...[
			'title',
			'name',
			'description',
			'hiringOrganization',
			'jobLocation',
			'address',
			'baseSalary',
			'value'
		],
		...['minValue', 'validThrough', 'employmentType', 'identifier', 'url', '__proto__', 'constructor', '0']
	);
	const anything = fc.letrec<{ value: unknown }>((tie) => ({
		value: fc.oneof(
			{ maxDepth: 5 },
			fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.constant('<p>&lt;b'.repeat(900)),
				fc.integer(),
				fc.constant(null)
			),
			fc.array(tie('value')),
			fc.dictionary(keys, tie('value'))
		)
	})).value;

	test('of any shape gives no error, no text beyond its limit, and no link or day that is none', () => {
		const page = fc.record(
			{
				url: fc.oneof(fc.webUrl(), fc.string()),
				title: fc.string({ unit: 'binary', maxLength: 500 }),
				text: fc.string(),
				postings: fc.array(fc.dictionary(keys, anything))
			},
			{ requiredKeys: [] }
		);
		const holds = (value: unknown) => {
			const capture = readCapture(written(value), TODAY);
			for (const job of capture?.jobs ?? []) {
				const { url, applyBy, ...texts } = fieldsOfCapture(job, job.text, TODAY);
				if (url && !/^https?:\/\//i.test(url) && !/^www\./i.test(url)) return false;
				if (applyBy && !isDay(applyBy)) return false;
				if (job.text.length > 40_010) return false;
				if (Object.values(texts).some((text) => typeof text === 'string' && text.length > 300)) return false;
			}
			return true;
		};
		fc.assert(fc.property(fc.oneof(page, anything), holds), { numRuns: runs(2), ...seed() });
	});
});
