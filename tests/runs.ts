/** How many made-up cases a property is tried with; `npm run test:soak` raises it fiftyfold. */
const USUAL = 100;

/** @param share of the usual number, for properties whose cases cost more or less than most */
export function runs(share = 1): number {
	return Math.ceil(share * Number(process.env.PROPERTY_RUNS ?? USUAL));
}
