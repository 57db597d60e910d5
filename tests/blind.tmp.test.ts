import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { stageOf } from '../src/lib/sheet/columns/stages';
test('blind', () => {
	const file = process.env.BLIND ?? '/work/scratch/w15-blind.json';
	const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
	let [right, of] = [0, 0];
	const misses: string[] = [];
	for (const [stage, words] of Object.entries(all))
		for (const word of words) {
			if (/_X$|_NOT$/.test(word)) continue;
			of++;
			const found = stageOf(word);
			if (found === (stage === 'null' ? null : stage)) right++;
			else misses.push(`${word} → ${found} (${stage})`);
		}
	console.log(`${right} of ${of}\n` + misses.join('\n'));
});
