/** The packages that the project leans on: each with a reason in the README, each at one exact version. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
	readonly dependencies: Record<string, string>;
	readonly devDependencies: Record<string, string>;
}

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const versions = { ...dependencies, ...devDependencies };

/** Of the section "What it is made of": each entry of its lists, on one line. */
function entries(): string[] {
	const section = readFileSync('README.md', 'utf8').split('\n## ').at(-1) ?? '';
	return section
		.replace(/\n {2}/g, ' ')
		.split('\n')
		.filter((line) => line.startsWith('- '));
}

test('every package has its reason in the README, and the README names no other', () => {
	const named = entries().flatMap((entry) =>
		[...entry.split(': ')[0]!.matchAll(/\*\*(.+?)\*\*/g)].map(([, name]) => name!)
	);
	expect(named.toSorted()).toEqual(Object.keys(versions).toSorted());
	for (const entry of entries()) expect(entry).toMatch(/: [a-z][^*]{14,}$/i);
});

test('every package has one exact version, and comes from the registry', () => {
	for (const [name, version] of Object.entries(versions)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test('few of them go into the app', () => {
	expect(Object.keys(dependencies).length).toBeLessThanOrEqual(10);
});

interface Lock {
	readonly packages: Record<string, { readonly version?: string; readonly integrity?: string }>;
}

test('the lock file holds each of them by its checksum', () => {
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
	for (const [name, version] of Object.entries(versions)) {
		const locked = packages[`node_modules/${name}`];
		expect(locked?.version, name).toBe(version);
		expect(locked?.integrity, name).toMatch(/^sha512-/);
	}
});
