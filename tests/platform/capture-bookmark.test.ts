import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readCarried } from '../../src/lib/paste/capture/carried';
import { bookmarkAddress } from '../../src/lib/platform/capture-bookmark';
import { copyText } from '../../src/lib/platform/download';
import { carriedFrom, opened, type PostingPage } from '../support/posting-page';

const read = (page: PostingPage) => readCarried(carriedFrom(page));
const posting = { '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Analyst' };

describe('the bookmark', () => {
	test('is one javascript: address that no bookmark bar can break at a space or quote', () => {
		expect(bookmarkAddress('https://app.example/add/')).toMatch(/^javascript:[\w.~!*'()%-]+$/);
	});

	test('is copied as it is dragged, to the letter', async () => {
		const writeText = vi.fn(() => Promise.resolve());
		vi.stubGlobal('navigator', { clipboard: { writeText } });
		onTestFinished(() => void vi.unstubAllGlobals());
		const address = bookmarkAddress('https://app.example/add/');
		await copyText(address);
		expect(writeText.mock.calls).toEqual([[address]]);
	});

	test('opens the app beside the page, and tells neither site of the other', () => {
		const link = opened({ data: [posting] });
		expect(link).toMatchObject({ rel: 'noreferrer', target: '_blank', clicks: 1 });
		expect(link.href).toMatch(/^https:\/\/app\.example\/tactful\/add\/#posting=[\w.~!*'()%-]+$/);
	});

	test('opens the app in the same tab on a phone', () => {
		expect(opened({ coarse: true }).target).toBeUndefined();
	});

	test('carries nothing when it is pressed in the app', () => {
		expect(opened({ url: 'https://app.example/tactful/leads/' }).href).toBe(
			'https://app.example/tactful/add/'
		);
	});

	test('carries title, address, site and selection of a page without a posting', () => {
		const page = {
			url: 'https://jobs.example/1?a=b#c',
			title: 'Analyst – Jobs & more',
			site: 'Example Jobs'
		};
		expect(read({ ...page, selected: 'One “line”\nand\ttwo \\ back 😀' })).toEqual({
			...page,
			text: 'One “line”\nand\ttwo \\ back 😀',
			postings: []
		});
	});

	test.each<[string, unknown[]]>([
		['one object', [posting]],
		['a list', [[{ '@type': 'BreadcrumbList' }, posting]]],
		['a graph', [{ '@graph': [{ '@type': 'WebSite', name: 'x' }, posting] }]],
		['a list of types', [{ ...posting, '@type': ['JobPosting', 'Thing'] }]],
		['a full name of the type', [{ ...posting, '@type': 'http://schema.org/JobPosting' }]],
		['the main entity of a page', [{ '@type': 'WebPage', mainEntity: posting }]],
		['an item of a list', [{ '@type': 'ItemList', itemListElement: [{ item: posting }] }]],
		['a script beside a broken one', ['{"@type":', posting]],
		['a script in a comment, with a final semicolon', [`<!-- ${JSON.stringify(posting)}; -->`]],
		['a script in CDATA', [`//<![CDATA[\n${JSON.stringify(posting)}\n//]]>`]],
		['line breaks within texts', ['{"@type":"JobPosting","title":"Analyst","description":"One\ntwo"}']]
	])('finds a posting in %s', (_, data) => {
		expect(read({ data })?.postings).toMatchObject([{ title: 'Analyst' }]);
	});

	test('carries texts and numbers of the posting, and nothing else of it', () => {
		const data = [{ ...posting, image: 'x', directApply: true, baseSalary: { value: { minValue: 50000 } } }];
		expect(read({ data })?.postings).toEqual([
			{ title: 'Analyst', baseSalary: { value: { minValue: '50000' } } }
		]);
	});

	test('follows references by id, also in a circle', () => {
		const company = { '@type': 'Organization', '@id': '#org', name: 'Northwind', address: { '@id': '#org' } };
		const data = [{ '@graph': [{ ...posting, hiringOrganization: { '@id': '#org' } }, company] }];
		expect(read({ data })?.postings).toMatchObject([{ hiringOrganization: { name: 'Northwind' } }]);
	});

	test('cuts the longest description first, with a mark, and stays within 60,000 characters', () => {
		const data = [
			{ ...posting, description: '<p>Ä long tale. </p>'.repeat(9_000), identifier: 'NW-7' },
			{ ...posting, description: 'short' }
		];
		const fragment = carriedFrom({ data, title: 'Analyst', selected: 'kept' });
		expect(fragment.length).toBeLessThanOrEqual(60_000);
		expect(fragment.length).toBeGreaterThan(50_000);
		const page = readCarried(fragment);
		expect(page).toMatchObject({ title: 'Analyst', text: 'kept' });
		expect(page?.postings).toMatchObject([{ identifier: 'NW-7' }, { description: 'short' }]);
		expect((page?.postings[0] as { description: string }).description).toMatch(/ \[…\]$/);
	});

	test('works with half characters, and with more small texts than fit', () => {
		expect(read({ selected: 'a\ud800b' })?.text).toBe('ab');
		const many = Array.from({ length: 8 }, () => ({
			...posting,
			jobLocation: Array.from({ length: 20 }, () => ({ address: 'ü'.repeat(450) }))
		}));
		expect(read({ data: many, title: 'Analyst' })).toMatchObject({ title: 'Analyst', postings: [] });
	});

	test('works on a page that has given arrays and texts other functions', () => {
		const script = `
			Array.prototype.toJSON = String.prototype.toJSON = () => 'broken';
			Array.prototype.each = function () {};
			Object.prototype.old = function () {};
			Array.prototype.map = Array.prototype.forEach = Array.prototype.push = () => { throw new Error(); };
			JSON.stringify = () => { throw new Error(); };`;
		expect(read({ data: [[posting]], selected: 'One', script })).toMatchObject({
			text: 'One',
			postings: [{ title: 'Analyst' }]
		});
	});

	test('carries the rest where the page has broken the reading of JSON', () => {
		const script = 'JSON.parse = () => { throw new Error(); };';
		expect(read({ data: [posting], title: 'Analyst', script })).toMatchObject({
			title: 'Analyst',
			postings: []
		});
	});
});
