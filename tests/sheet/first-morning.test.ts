/** The table "the first morning": every tracker read on the day after its newest day, and 60 days later. */
import { describe, expect, test, vi } from 'vitest';
import { addDays } from '../../src/lib/domain/day';
import { SheetRefusal } from '../../src/lib/sheet';
import { corpora, filesOf, type CorpusFile } from '../support/corpus';
import { firstMorning, newestDay, type Morning } from '../support/first-morning';

vi.setConfig({ testTimeout: 180_000 });

/** No sheet of the corpus tells of a later day. */
const AS_OF = '2026-11-30';
const LATER = 60;

function morningsOf({ bytes, name }: CorpusFile): readonly Morning[] {
	try {
		const newest = newestDay(bytes, AS_OF) ?? AS_OF;
		return [1, LATER].flatMap((days) => firstMorning(bytes, addDays(newest, days)) ?? []);
	} catch (error) {
		if (error instanceof SheetRefusal) return [];
		throw new Error(name, { cause: error });
	}
}

describe('the first morning', () => {
	test.each(corpora.map((corpus) => [corpus.name, corpus] as const))('is honest for %s', (_, corpus) => {
		const lines: string[] = [];
		const faults: string[] = [];
		for (const file of filesOf(corpus)) {
			for (const morning of morningsOf(file)) {
				const counts = morning.counts.map(([group, count]) => `${group} ${count}`).join(', ');
				lines.push(`${file.name} ${morning.today}: ${counts}`);
				lines.push(`    ${morning.steps.join(' · ') || 'nothing to do'}`);
				faults.push(...morning.faults.map((fault) => `${file.name}: ${fault}`));
			}
		}
		console.log(lines.join('\n'));
		expect(lines.length).toBeGreaterThan(0);
		expect(faults).toEqual([]);
	});
});
