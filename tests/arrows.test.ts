import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The arrows of the design once more, from the files themselves: the rooms of src that each may know, and those of which it
 * may know the types only. Lint holds them too, with the reasons; this holds where lint is switched off.
 */
const ARROWS: Record<string, { knows: string[]; types?: string[] }> = {
	domain: { knows: [] },
	sheet: { knows: ['domain'] },
	paste: { knows: ['domain', 'sheet'] },
	mail: { knows: ['domain', 'sheet', 'paste'] },
	report: { knows: ['domain'] },
	messages: { knows: ['domain'], types: ['sheet', 'paste', 'mail'] },
	sample: { knows: ['domain'] },
	store: { knows: ['domain', 'sheet', 'messages'] },
	platform: { knows: [] },
	state: { knows: ['domain', 'sheet', 'paste', 'mail', 'report', 'messages', 'sample', 'store', 'platform'] },
	ui: { knows: ['messages'], types: ['domain', 'sheet', 'paste', 'mail'] },
	routes: { knows: ['domain', 'sheet', 'paste', 'mail', 'report', 'messages', 'state', 'ui', 'platform'] }
};

interface Import {
	from: string;
	specifier: string;
	typeOnly: boolean;
}

const IMPORT =
	/(?:^|\s)(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

const imports = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(ts|svelte)$/.test(path))
	.flatMap((path) => importsOf(path.replaceAll('\\', '/')));

function importsOf(from: string): Import[] {
	const text = readFileSync(join('src', from), 'utf8');
	return [...text.matchAll(IMPORT)].map(([, type, fixed, lazy]) => ({
		from,
		specifier: fixed ?? lazy ?? '',
		typeOnly: type !== undefined
	}));
}

/** 'domain' of 'lib/domain/day', 'routes' of 'routes/leads/list', undefined outside of the rooms. */
function room(path: string): string | undefined {
	const [top, second] = path.split('/');
	const name = top === 'lib' ? second?.replace(/\..*$/, '') : top;
	return name && name in ARROWS ? name : undefined;
}

/** The path below src that an import means, or undefined for a package. */
function target({ from, specifier }: Import): string | undefined {
	if (specifier.startsWith('$lib/')) return `lib/${specifier.slice('$lib/'.length)}`;
	return specifier.startsWith('.') ? join(dirname(from), specifier).replaceAll('\\', '/') : undefined;
}

describe('the arrows between the rooms of src', () => {
	test('imports are found at all', () => {
		expect(imports).toContainEqual({
			from: 'routes/+layout.svelte',
			specifier: '../app.css',
			typeOnly: false
		});
		expect(imports.length).toBeGreaterThan(100);
	});

	test.each(Object.entries(ARROWS))('%s imports only what it may know', (name, { knows, types = [] }) => {
		const against = imports.filter((one) => {
			const other = room(target(one) ?? '');
			if (room(one.from) !== name || other === undefined || other === name) return false;
			return !knows.includes(other) && !(one.typeOnly && types.includes(other));
		});
		expect(against.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
	});

	test.each(['domain', 'messages', 'report'])('%s imports no package', (name) => {
		const packages = imports.filter((one) => room(one.from) === name && target(one) === undefined);
		expect(packages.map(({ specifier }) => specifier)).toEqual([]);
	});
});

/** The files below src that each file imports, types and lazy parts included. */
const importedBy = new Map<string, string[]>();
const known = new Set(
	readdirSync('src', { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
);
for (const one of imports) {
	const path = target(one);
	const file = ['', '.ts', '.svelte.ts', '/index.ts']
		.map((end) => `${path}${end}`)
		.find((each) => isFile(each));
	if (path && file) importedBy.set(one.from, [...(importedBy.get(one.from) ?? []), file]);
}

function isFile(path: string): boolean {
	return known.has(path) && /\.(ts|svelte)$/.test(path);
}

/** The first circle that is met from a file; null: none. */
function circleFrom(file: string, path: readonly string[], done: Set<string>): readonly string[] | null {
	if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
	if (done.has(file)) return null;
	for (const next of importedBy.get(file) ?? []) {
		const circle = circleFrom(next, [...path, file], done);
		if (circle) return circle;
	}
	done.add(file);
	return null;
}

describe('the files of src', () => {
	test('import each other in no circle', () => {
		const done = new Set<string>();
		const circles = [...importedBy.keys()].flatMap((file) => circleFrom(file, [], done) ?? []);
		expect(importedBy.size).toBeGreaterThan(400);
		expect(circles).toEqual([]);
	});

	/** More than so many beside each other is a drawer. */
	const MOST_FILES = 16;

	test('lie in rooms, not in drawers', () => {
		const counts = new Map<string, number>();
		for (const path of known)
			if (/\.\w+$/.test(path)) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
		expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([]);
	});
});
