/** Counts how much of what was written down by hand of a sheet is found. */
export class Tally {
	readonly #counts = new Map<string, { right: number; all: number }>();
	readonly misses: string[] = [];

	add(what: string, right: boolean, miss: string): void {
		const count = this.#counts.get(what) ?? { right: 0, all: 0 };
		this.#counts.set(what, { right: count.right + (right ? 1 : 0), all: count.all + 1 });
		if (!right) this.misses.push(`${what}: ${miss}`);
	}

	/** Returns the share that is right; 1 where nothing was counted. */
	share(what: string): number {
		const { right, all } = this.#counts.get(what) ?? { right: 1, all: 1 };
		return right / all;
	}

	print(): void {
		for (const [what, { right, all }] of this.#counts) {
			console.log(`${what}: ${right} of ${all} right (${((100 * right) / all).toFixed(1)} %)`);
		}
		console.log(`misses:\n${this.misses.map((miss) => `  ${miss}`).join('\n') || '  none'}`);
	}
}
