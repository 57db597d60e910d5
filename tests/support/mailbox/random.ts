/** Chances that are the same for the same seed. */
export interface Chance {
	/** Returns true with a probability between 0 and 1. */
	readonly of: (probability: number) => boolean;
	/** Returns a whole number from `from` to `to`, both included. */
	readonly between: (from: number, to: number) => number;
	readonly one: <T>(list: readonly T[]) => T;
}

export function chanceOf(seed: number): Chance {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	return {
		of: (probability) => next() < probability,
		between: (from, to) => from + Math.floor(next() * (to - from + 1)),
		one: (list) => list[Math.floor(next() * list.length)]!
	};
}
