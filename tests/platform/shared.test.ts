import { beforeEach, describe, expect, test, vi } from 'vitest';
import { isFromOtherSite, storeShared, sharedText, takeShared } from '../../src/lib/platform/share-target';

/** As much of the browser's caches as is used, in the order in which they were filled. */
class Shelf {
	readonly #kept = new Map<string, Response>();
	put = async (key: string, response: Response) => void this.#kept.set(key, response);
	match = async (key: string) => this.#kept.get(key)?.clone();
	delete = async (key: string) => this.#kept.delete(key);
	keys = async () => [...this.#kept.keys()];
}

beforeEach(() => {
	const shelves = new Map<string, Shelf>();
	vi.stubGlobal('caches', {
		open: async (name: string) => {
			if (!shelves.has(name)) shelves.set(name, new Shelf());
			return shelves.get(name);
		}
	});
});

function formOf(parts: Record<string, string | File>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(parts)) form.set(name, value);
	return form;
}

describe('what another app shares', () => {
	test.each([
		[['Analyst', 'https://jobs.example/1', undefined], 'Analyst\nhttps://jobs.example/1'],
		[
			['Analyst', 'Analyst at Northwind https://jobs.example/1', 'https://jobs.example/1'],
			'Analyst at Northwind https://jobs.example/1'
		],
		[['same', ' same ', 'same'], 'same'],
		[[undefined, '', '  '], ''],
		[['broken \ud800'], 'broken \ufffd']
	])('is one text that says everything once', (parts, text) => {
		expect(sharedText(parts)).toBe(text);
	});

	test('a text waits until the page takes it, once', async () => {
		const address = await storeShared(
			formOf({ title: 'Analyst', url: 'https://jobs.example/1' }),
			'/',
			'one'
		);
		expect(address).toBe('add/?shared=one');
		expect(await takeShared('/', 'one')).toEqual({ kind: 'text', text: 'Analyst\nhttps://jobs.example/1' });
		expect(await takeShared('/', 'one')).toBeNull();
	});

	test.each([
		['jobs.csv', 'import/?shared=one'],
		['Müller & Söhne.XLSX', 'import/?shared=one'],
		['Tactful backup 2026-03-09.json', 'settings/?shared=one']
	])('the file %s is an import or a backup, with its name and its bytes', async (name, address) => {
		const file = new File(['a,b\r\n1,2'], name);
		expect(await storeShared(formOf({ title: name, file }), '/some/folder/', 'one')).toBe(address);
		expect(await takeShared('/', 'one'), 'another copy of the app').toBeNull();
		const taken = await takeShared('/some/folder/', 'one');
		expect(taken?.kind === 'file' && taken.file.name).toBe(name);
		expect(taken?.kind === 'file' && (await taken.file.text())).toBe('a,b\r\n1,2');
	});

	test('nothing leads to the empty form, and what nobody came for goes', async () => {
		expect(await storeShared(formOf({ title: ' ', file: new File([], 'none') }), '/', 'none')).toBe('add/');
		for (const id of ['1', '2', '3', '4']) await storeShared(formOf({ text: id }), '/', id);
		expect(await takeShared('/', '1')).toBeNull();
		expect(await takeShared('/', '2')).toEqual({ kind: 'text', text: '2' });
		expect(await takeShared('/', null)).toBeNull();
	});
});

describe('who may hand something in', () => {
	const posted = (site: string | null, referrer = '') => ({
		url: 'https://tactful.example/add',
		referrer,
		headers: new Headers(site === null ? {} : { 'Sec-Fetch-Site': site })
	});

	test.each([
		['the system', posted('none'), false],
		['the system, where the browser tells nothing', posted(null), false],
		['the system, with the word for no page', posted(null, 'about:client'), false],
		['the app itself', posted('same-origin', 'https://tactful.example/'), false],
		['another site', posted('cross-site'), true],
		['another site, known by its page only', posted(null, 'https://evil.example/post'), true],
		['another part of the same site', posted('same-site'), true],
		['another port', posted(null, 'https://tactful.example:8443/'), true]
	])('%s', (_name, request, isForeign) => {
		expect(isFromOtherSite(request)).toBe(isForeign);
	});

	test('a file that is too large is not kept, and a text is cut', async () => {
		const formWith = (name: string, megabytes: number) => {
			const file = Object.defineProperty(new File(['a'], name), 'size', { value: megabytes * 1024 * 1024 });
			return { get: (field: string) => (field === 'file' ? file : null) } as unknown as FormData;
		};
		expect(await storeShared(formWith('backup.json', 257), '/', 'one')).toBe('settings/?shared=too-large');
		expect(await storeShared(formWith('search.csv', 51), '/', 'one')).toBe('import/?shared=too-large');
		expect(await takeShared('/', 'one')).toBeNull();
		// The page refuses the file by its size.
		expect(await takeShared('/', 'too-large')).toMatchObject({ kind: 'file', file: { size: Infinity } });
		await storeShared(formOf({ text: 'x'.repeat(500_000) }), '/', 'two');
		const taken = await takeShared('/', 'two');
		expect(taken).toMatchObject({ kind: 'text', text: 'x'.repeat(100_000) });
	});
});
