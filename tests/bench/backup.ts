/** A backup written and read, beside what any JSON of the same rows costs. */
import { readBackup, writeBackup } from '../../src/lib/store/backup/backup';
import { leadsOf } from './engine';
import type { Ratio } from './ratio';

const LEADS = 10_000;
const ROUNDS = 5;
const STAMP = { appVersion: '1.0.0', createdAt: '2026-03-18T08:00:00.000Z' };

const contentsOf = (count: number) => ({
	leads: leadsOf(count),
	contacts: [],
	sheets: [],
	news: [],
	settings: [],
	mailMarks: [],
	changes: []
});

/** Returns the time of the quickest of some rounds, in milliseconds. */
async function quickestOf(work: () => unknown, rounds = ROUNDS): Promise<number> {
	let best = Infinity;
	for (let round = 0; round < rounds; round++) {
		const start = performance.now();
		await work();
		best = Math.min(best, performance.now() - start);
	}
	return best;
}

/** Returns how long a backup of so many leads takes to write and to read, in milliseconds. */
async function timesOf(count: number): Promise<{ readonly write: number; readonly read: number }> {
	const contents = contentsOf(count);
	const text = await writeBackup(contents, STAMP);
	return {
		write: await quickestOf(() => writeBackup(contents, STAMP)),
		read: await quickestOf(() => readBackup(text))
	};
}

export async function bench(): Promise<Ratio[]> {
	const contents = contentsOf(LEADS);
	const json = JSON.stringify(contents);
	const ours = await timesOf(LEADS);
	const [few, many] = [await timesOf(1000), await timesOf(20_000)];
	const of = '10,000 leads with 100,000 touches';
	return [
		{
			name: `A backup of ${of} written`,
			ours: ours.write,
			against: 'JSON.stringify of them',
			theirs: await quickestOf(() => JSON.stringify(contents)),
			unit: 'ms',
			aim: 1.5
		},
		{
			name: `A backup of ${of} read and checked`,
			ours: ours.read,
			against: 'JSON.parse of them',
			theirs: await quickestOf(() => JSON.parse(json) as unknown),
			unit: 'ms',
			aim: 1.5
		},
		...(['write', 'read'] as const).map((what): Ratio => ({
			name: `Backups, ${what}: 20,000 leads`,
			ours: many[what],
			against: 'twenty times 1,000',
			theirs: 20 * few[what],
			unit: 'ms',
			aim: 1.1
		}))
	];
}
