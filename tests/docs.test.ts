/** The guides for contributors name files, functions, tests and links that exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const guides = ['ARCHITECTURE', 'CONTRIBUTING', 'GLOSSARY'].map((name) => `docs/${name}.md`);
const decisions = pagesIn('docs/decisions');
const pages = ['README.md', 'SECURITY.md', 'CHANGELOG.md', ...pagesIn('docs'), ...decisions];

function pagesIn(folder: string): string[] {
	return readdirSync(folder)
		.filter((file) => file.endsWith('.md'))
		.map((file) => `${folder}/${file}`);
}

const textOf = (page: string) => readFileSync(page, 'utf8');

/** Without what is quoted as code: an example is no link and no heading. */
const proseOf = (page: string) =>
	textOf(page)
		.replace(/^```[\s\S]*?^```/gm, '')
		.replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, ''));

/** Paths in backticks that begin with a folder of the repository, such as `src/lib/domain/day.ts`. A pattern (`src/x/*.ts`) is none. */
const pathsIn = (page: string) =>
	[...textOf(page).matchAll(/`((?:src|tests|scripts|docs)\/[^`\s*<>{}]+)`/g)].map(([, path]) => path!);

describe.each([...guides, ...decisions, 'README.md', 'SECURITY.md', 'docs/failure-modes.md'])(
	'%s',
	(page) => {
		test('names files that exist', () => {
			expect(pathsIn(page).filter((path) => !existsSync(path))).toEqual([]);
		});

		test('names functions that stand in the file beside them', () => {
			const named = [...textOf(page).matchAll(/`(\w+)\(\)`\s+\(`([^`\s]+)`\)/g)];
			const missing = named.filter(
				([, name, path]) => !existsSync(path!) || !new RegExp(`\\b${name}\\b`).test(textOf(path!))
			);
			expect(missing.map(([, name, path]) => `${name} in ${path}`)).toEqual([]);
		});
	}
);

/** The anchors that GitHub makes of the headings of a page. */
function anchorsOf(page: string): string[] {
	const counts = new Map<string, number>();
	return [...proseOf(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => {
		const anchor = heading!
			.toLowerCase()
			.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
			.replace(/[^\p{L}\p{N}\s_-]/gu, '')
			.trim()
			.replace(/\s/g, '-');
		const before = counts.get(anchor) ?? 0;
		counts.set(anchor, before + 1);
		return before === 0 ? anchor : `${anchor}-${before}`;
	});
}

test.each(pages)('the links of %s lead somewhere', (page) => {
	const links = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)|<img [^>]*src="([^"]+)"/g)]
		.map(([, link, source]) => (link ?? source)!)
		.filter((link) => !/^[a-z]+:/.test(link));
	const broken = links.filter((link) => {
		const [path = '', anchor] = link.split('#');
		const target = path ? normalize(join(dirname(page), path)) : page;
		if (!existsSync(target)) return true;
		return anchor !== undefined && !anchorsOf(target).includes(anchor);
	});
	expect(broken).toEqual([]);
});

test('every decision stands in the index, once', () => {
	const index = textOf('docs/decisions/README.md');
	const named = [...index.matchAll(/\]\((\d{3}-[^)]+\.md)\)/g)].map(([, file]) => `docs/decisions/${file}`);
	expect(named).toEqual(decisions.filter((page) => !page.endsWith('README.md')).sort());
});

/** A row of the tables of failure modes: its number and what stands under "Tests". */
function rowsOf(section: string): { number: number; tests: string }[] {
	return [...section.matchAll(/^\| (\d+) \|.*(?<!\\)\| (.*) \|$/gm)].map(([, number, tests]) => ({
		number: Number(number),
		tests: tests!
	}));
}

/** The words with which a sentence claims that data is kept, gone, unchanged or at home. */
const CLAIMS = [
	/\bnothing (is|was|else|here|has been) (saved|erased|changed|lost|imported|exported|shared|deleted|undone|sent|removed|overwritten|looked|added|copied)\b/i,
	/\b(unchanged|erased|restored|undone|offline)\b|undo this|takes all of it|same file back|part of every backup/i,
	/\beverything (erased|else (is|stays|can)|stays|in it|you see|is still)/i,
	/nowhere else|no server|sends nothing|stays in this browser|on this device only/i,
	/\b(stays?|kept) (exactly )?as (it|they)|stay as|don’t change|\b(is|are) kept\b(?! exactly)/i,
	/snapshot (of|is)|copies of everything/i
];
const isClaim = (line: string) => CLAIMS.some((words) => words.test(line));

describe('docs/failure-modes.md', () => {
	const page = 'docs/failure-modes.md';
	const [modes = '', inputs = ''] = textOf(page).split('## Failure modes')[1]!.split('## Bad input');
	const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

	test('has a row for each mode and each bad input', () => {
		const sorted = (section: string) =>
			rowsOf(section)
				.map(({ number }) => number)
				.sort((a, b) => a - b);
		expect(sorted(modes)).toEqual(numbers(1, 42));
		expect(sorted(inputs)).toEqual([...numbers(1, 72), ...numbers(76, 94), ...numbers(101, 109)]);
	});

	test('names for each the tests that hold it, or says why there is none', () => {
		const bare = [...rowsOf(modes), ...rowsOf(inputs)].filter(
			({ tests }) => !/^`[^`]+ > [^`]+`/.test(tests) && !/^Not tested: \S+ \S+/.test(tests)
		);
		expect(bare).toEqual([]);
	});

	test('has every claim that is made on the screen, as it is said', () => {
		const claims = [
			...textOf(page)
				.split('## Claims')[1]!
				.matchAll(/“(.+?)”(?=<br>“| \|)/g)
		].map(([, claim]) => claim!);
		const sentences = textOf('docs/sentences.md');
		const said =
			sentences +
			readdirSync('src/lib/state', { recursive: true, encoding: 'utf8' })
				.filter((file) => file.endsWith('.ts'))
				.map((file) => textOf(join('src/lib/state', file)))
				.join();
		expect(claims.filter((claim) => !said.includes(claim))).toEqual([]);
		const claiming = [...sentences.matchAll(/^ *- (.*)$/gm)].map(([, line]) => line!).filter(isClaim);
		expect(claiming.length).toBeGreaterThan(140);
		expect(claiming.filter((line) => !claims.some((claim) => line.includes(claim)))).toEqual([]);
	});

	test('names tests that stand in their files', () => {
		const named = [...textOf(page).matchAll(/`(tests\/\S+) > ([^`]+)`/g)];
		const missing = named.filter(([, path, title]) => {
			if (!existsSync(path!)) return true;
			const source = textOf(path!);
			const text = title!.replaceAll('\\|', '|');
			return !["'", '"', '`'].some((quote) => source.includes(`${quote}${text}${quote}`));
		});
		expect(missing.map(([name]) => name)).toEqual([]);
		expect(named.length).toBeGreaterThan(150);
	});
});
