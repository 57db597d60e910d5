/** What the machine can do when nothing else disturbs it. */

const ROUNDS = 7;

/** The quickest of some rounds, in milliseconds. */
export function quickest(work: () => unknown, rounds = ROUNDS): number {
	let best = Infinity;
	for (let round = 0; round < rounds; round++) {
		const start = performance.now();
		work();
		best = Math.min(best, performance.now() - start);
	}
	return best;
}
