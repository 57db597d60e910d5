/**
 * Backups that somebody wrote by hand, or that a program spoiled, with a checksum that fits: each single value is replaced in turn.
 * A row is refused, or everything that the app says of it can be said.
 */
import { describe, expect, test } from 'vitest';
import type { BackupContents } from '../../src/lib/store/backup/backup-contents';
import type { Entity } from '../../src/lib/store/changes/changes';
import { isSound } from '../../src/lib/store/backup/schemas';
import { renderedTexts } from '../support/input/rendered-texts';
import { CLOSED, CONTACT, LEAD, NEWS, PLANNED, SETTINGS, SHEET } from '../support/input/full-rows';

const WRONG: readonly unknown[] = [
	null,
	0,
	-1,
	7.5,
	1e308,
	true,
	'',
	'nonsense',
	'__proto__',
	'2026-02-30',
	'9999-12-31',
	[],
	[null],
	{},
	[{ id: 'a' }],
	undefined
];

type Path = readonly (string | number)[];

/** Where every value of a row stands, the parts of its parts included. */
function pathsOf(value: unknown, at: Path = []): Path[] {
	if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [at];
	const inside = Object.entries(value).flatMap(([key, part]) =>
		pathsOf(part, [...at, Array.isArray(value) ? Number(key) : key])
	);
	return at.length === 0 ? inside : [at, ...inside];
}

function withValue(row: unknown, [key, ...rest]: Path, value: unknown): unknown {
	if (key === undefined) return value;
	const copy = (Array.isArray(row) ? [...row] : { ...(row as object) }) as Record<string | number, unknown>;
	if (rest.length === 0 && value === undefined && !Array.isArray(copy)) delete copy[key];
	else copy[key] = withValue(copy[key], rest, value);
	return copy;
}

const ROWS: readonly (readonly [Entity, { readonly id: string }])[] = [
	['lead', LEAD],
	['lead', CLOSED],
	['lead', PLANNED],
	['contact', CONTACT],
	['news', NEWS],
	['settings', SETTINGS],
	['sheet', SHEET]
];

function bookWith(entity: Entity, row: unknown): BackupContents {
	const rows = (of: Entity, ...others: unknown[]) => (of === entity ? [row] : others);
	return {
		leads: rows('lead', LEAD, CLOSED),
		contacts: rows('contact', CONTACT),
		news: rows('news', NEWS),
		settings: rows('settings', SETTINGS),
		sheets: rows('sheet', SHEET),
		changes: []
	} as unknown as BackupContents;
}

/** Words of a program, where a person reads. */
const NONSENSE = /\bundefined\b|\bNaN\b|\[object |Invalid Date/;

describe.each(ROWS)('a %s', (entity, row) => {
	test('as the app writes it is taken, also with fields that nobody knows', () => {
		expect(isSound(entity, row)).toBe(true);
		expect(isSound(entity, { ...row, later: { deep: [1, null] } })).toBe(true);
	});

	test('with any one value replaced by another is refused, or shown in full', () => {
		let refused = 0;
		for (const path of pathsOf(row)) {
			/** A field that takes any text is shown with one. */
			const taken = new Set<string>();
			for (const value of WRONG) {
				const changed = withValue(row, path, value);
				if (!isSound(entity, changed)) {
					refused += 1;
					continue;
				}
				if (taken.has(typeof value)) continue;
				taken.add(typeof value);
				const said = renderedTexts(bookWith(entity, changed)).filter((text) => NONSENSE.test(text));
				expect([path.join('.'), value, said]).toEqual([path.join('.'), value, []]);
			}
		}
		expect(refused).toBeGreaterThan(pathsOf(row).length * 5);
	});
});

test('an appointment in a zone that this machine does not know is still told', () => {
	const elsewhere = { ...PLANNED, ownStep: { ...PLANNED.ownStep!, zone: 'Mars/Olympus_Mons' } };
	expect(renderedTexts(bookWith('lead', elsewhere)).join('\n')).toContain('10:00 in Olympus Mons');
});

describe('lists of a row', () => {
	test.each(['people', 'touches'] as const)('two of its %s under one id are refused', (list) => {
		expect(isSound('lead', { ...LEAD, [list]: [LEAD[list][0], LEAD[list][0]] })).toBe(false);
	});
});
