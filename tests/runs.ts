/** The number of made-up cases for each property; `npm run test:soak` raises it to 5,000. */
const USUAL = 60;

/** The cases are the same ones at each run of the tests; `npm run test:soak` makes new ones. */
const SEED = 20261122;

/** @param share of the usual number, for properties whose cases cost more or less than most */
export function runs(share = 1): number {
	return Math.ceil(share * Number(process.env.PROPERTY_RUNS ?? USUAL));
}

/** Returns the seed of made-up cases; none where new ones are sought. */
export function seed(): { seed?: number } {
	return process.env.PROPERTY_RUNS === undefined ? { seed: SEED } : {};
}
