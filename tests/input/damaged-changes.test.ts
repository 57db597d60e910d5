/** Changes in a backup that make no sense in themselves, though the row that they lead to does. */
import { expect, test } from 'vitest';
import { historyOf } from '../../src/lib/state/leads/lead-history';
import { readBackup, writeBackup } from '../../src/lib/store/backup/backup';
import type { BackupContents } from '../../src/lib/store/backup/backup-contents';
import type { Change } from '../../src/lib/store/changes/changes';
import { sha256 } from '../../src/lib/store/backup/sha256';
import { openBook } from '../support/book-desk';
import { LEAD } from '../support/input/full-rows';
import { idOf } from '../support/input/naughty';

const NOW = Date.parse('2026-03-16T08:00:00Z');
const STAMP = { appVersion: 'test', createdAt: '2026-03-16T08:00:00.000Z' };

function change(number: number, device: string, patches: Change['patches'], label = 'Change'): Change {
	const clock = `${String(NOW - 100_000 + number).padStart(15, '0')}-0000-${device}`;
	const [id, action] = [idOf(number), idOf(500 + number)];
	return { id, deviceId: device, clock, action, label, entity: 'lead', entityId: LEAD.id, patches };
}

const ADDED = change(1, 'one', [{ path: [], to: LEAD }], 'Add');
/** A nonsense that the other device did not know of when it wrote the whole row: brought together, it comes after that. */
const SPOILING = [
	ADDED,
	change(2, 'one', [{ path: ['touches'], to: 'none' }]),
	change(3, 'two', [{ path: [], to: LEAD }])
];

const contentsWith = (changes: readonly Change[]): BackupContents => ({
	leads: [LEAD],
	contacts: [],
	sheets: [],
	news: [],
	settings: [],
	mailMarks: [],
	changes
});

async function merged(here: BackupContents | null, changes: readonly Change[]) {
	const book = await openBook({ now: () => NOW });
	if (here) await book.replace('Restore', here);
	const { contents } = await readBackup(await writeBackup(contentsWith(changes), STAMP));
	await book.merge('Merge', contents);
	return book;
}

test('a row that they would spoil comes in as it is in the backup, or stays as it is here', async () => {
	expect((await merged(null, SPOILING)).leads.get(LEAD.id)).toEqual(LEAD);
	const book = await merged(contentsWith([ADDED]), SPOILING);
	expect(book.leads.get(LEAD.id)).toEqual(LEAD);
	expect(await book.verify()).toEqual({ ok: true, differing: [] });
});

test('the history tells what it can of them, and offers no way back to what is no lead', () => {
	const entries = historyOf(LEAD, SPOILING, 'one', '2026-03-16');
	expect(entries.map(({ sentences, back }) => [sentences, back])).toEqual([
		[['Change'], null],
		[['Change'], null],
		[['Added this lead'], null]
	]);
});

test.each<[string, Partial<Change>]>([
	['a path that is no list of names', { patches: [{ path: [1] as never, to: 'x' }] }],
	['an order that is none', { patches: [{ path: ['touches'], order: true, to: 7 }] }],
	['a clock that is a list', { clock: ['000001773648000-0000-x'] as never }],
	['a place that is a number', { patches: [{ path: ['touches', 'a'], to: {}, after: 3 as never }] }]
])('%s is refused', async (_what, fields) => {
	const text = await writeBackup(contentsWith([ADDED, { ...change(2, 'one', []), ...fields }]), STAMP);
	await expect(readBackup(text)).rejects.toThrow(/backup is damaged. Nothing was changed/);
});

test('a value nested deeper than anything that the app writes is refused in words, however deep', async () => {
	const text = await writeBackup({ ...contentsWith([]), leads: [{ ...LEAD, notes: 'deep' }] }, STAMP);
	const { payload } = JSON.parse(text) as { payload: object };
	for (const depth of [150, 1000, 4000]) {
		const nested = (part: string) => part.replace('"deep"', '['.repeat(depth) + ']'.repeat(depth));
		const sums = await Promise.all([JSON.stringify(payload), nested(JSON.stringify(payload))].map(sha256));
		const file = nested(text).replace(sums[0]!, sums[1]!);
		await expect(readBackup(file)).rejects.toThrow(/backup is damaged. Nothing was changed/);
	}
});
